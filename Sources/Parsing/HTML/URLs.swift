/// A reference taken apart into ranges of its bytes (RFC 3986, appendix B).
private struct Reference {
  var scheme: Range<Int>?
  var authority: Range<Int>?
  var path: Range<Int>
  var query: Range<Int>?
  var fragment: Range<Int>?

  init(_ b: Bytes) {
    var at = 0
    if let colon = schemeEnd(b) {
      scheme = 0..<colon
      at = colon + 1
    }
    var end = b.count
    if let hash = b.index(of: UInt8(ascii: "#"), from: at) {
      fragment = hash + 1..<end
      end = hash
    }
    if let mark = b.index(of: UInt8(ascii: "?"), from: at), mark < end {
      query = mark + 1..<end
      end = mark
    }
    if b.has("//", at: at), at + 2 <= end {
      let slash = b.index(of: UInt8(ascii: "/"), from: at + 2) ?? end
      authority = at + 2..<min(slash, end)
      at = min(slash, end)
    }
    path = at..<max(at, end)
  }
}

/// Where the scheme's colon stands; nil for a relative reference.
private func schemeEnd(_ b: Bytes) -> Int? {
  guard let first = b.first, isLetter(first) else { return nil }
  for at in 1..<max(1, b.count) {
    switch b[at] {
    case UInt8(ascii: ":"): return at
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
    case let byte where isLetter(byte) || isDigit(byte): continue
    default: return nil
    }
  }
  return nil
}

func isAbsolute(_ url: Bytes) -> Bool { schemeEnd(url.trimmed) != nil }

/// Bytes of a base from which nothing is resolved.
let longestBase = 4096

/// Resolves a reference against a base (RFC 3986 §5.2). Blanks around it go, line breaks and tabs
/// in it too, as browsers do; without a usable base it comes back as it stands.
func resolve(_ reference: Bytes, base: String?) -> String {
  var ref = reference.trimmed
  var cleaned: [UInt8] = []
  if ref.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
    cleaned = ref.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
  }
  return cleaned.withUnsafeBufferPointer { clean in
    if !clean.isEmpty { ref = clean }
    // Each reference becomes as long as its base: one of this length was made for that.
    guard schemeEnd(ref) == nil, let base, base.utf8.count <= longestBase else {
      return String(ref)
    }
    return base.withBytes { base in
      schemeEnd(base) == nil ? String(ref) : join(ref, base)
    }
  }
}

private func join(_ ref: Bytes, _ base: Bytes) -> String {
  let r = Reference(ref)
  let b = Reference(base)
  var out: [UInt8] = []
  if let scheme = b.scheme { out += base[scheme] }
  out.append(UInt8(ascii: ":"))
  func authority(_ range: Range<Int>?, of bytes: Bytes) {
    guard let range else { return }
    out += [UInt8(ascii: "/"), UInt8(ascii: "/")]
    out += bytes[range]
  }
  func query(_ range: Range<Int>?, of bytes: Bytes) {
    guard let range else { return }
    out.append(UInt8(ascii: "?"))
    out += bytes[range]
  }
  if r.authority != nil {
    authority(r.authority, of: ref)
    out += removeDots(Array(ref[r.path]))
    query(r.query, of: ref)
  } else {
    authority(b.authority, of: base)
    if r.path.isEmpty {
      out += base[b.path]
      if r.query != nil { query(r.query, of: ref) } else { query(b.query, of: base) }
    } else {
      out += removeDots(merged(ref[part: r.path], base[part: b.path], rooted: b.authority != nil))
      query(r.query, of: ref)
    }
  }
  if let fragment = r.fragment {
    out.append(UInt8(ascii: "#"))
    out += ref[fragment]
  }
  return String(decoding: out, as: UTF8.self)
}

private func merged(_ ref: Bytes, _ base: Bytes, rooted: Bool) -> [UInt8] {
  let slash = UInt8(ascii: "/")
  if ref.first == slash { return Array(ref) }
  if base.isEmpty { return (rooted ? [slash] : []) + Array(ref) }
  guard let last = base.lastIndex(of: slash) else { return Array(ref) }
  return Array(base[...last]) + Array(ref)
}

/// RFC 3986 §5.2.4, segment by segment, without a list of them.
private func removeDots(_ path: [UInt8]) -> [UInt8] {
  let slash = UInt8(ascii: "/")
  let dot = UInt8(ascii: ".")
  guard path.contains(dot) else { return path }
  var out: [UInt8] = []
  out.reserveCapacity(path.count)
  var at = 0
  while at <= path.count {
    let end = path[at...].firstIndex(of: slash) ?? path.count
    let segment = path[at..<end]
    let isLast = end == path.count
    if segment.elementsEqual([dot, dot]) {
      // Back to the slash before the last segment; the one that a path begins with stays.
      if out.count > 1 { out.removeLast() }
      while let last = out.last, last != slash { out.removeLast() }
    } else if !segment.elementsEqual([dot]) {
      out.append(contentsOf: segment)
      if !isLast { out.append(slash) }
    }
    at = end + 1
  }
  return out
}
