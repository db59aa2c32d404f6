import Model

/// Bytes of a title; a text in the wrong place should not become a headline of megabytes.
let maxTitleBytes = 128 << 10

/// Bytes of the name of a person or of a category: items inherit them, so that each byte of one may
/// become ten thousand.
let maxLabelBytes = 1024

/// A language as it stands; nil for what is longer than any language tag (RFC 5646).
func languageTag(_ text: String?) -> String? {
  text.flatMap { $0.utf8.count <= 256 ? $0 : nil }
}

extension Person {
  /// With what is kept of each member.
  var capped: Person {
    Person(
      name: name?.cut(toBytes: maxLabelBytes), email: email?.cut(toBytes: maxLabelBytes),
      url: url.flatMap { $0.utf8.count <= 4 * maxLabelBytes ? $0 : nil })
  }
}

/// A title within its limit: cut at a blank where there is one near, and marked so.
func cappedTitle(_ title: String) -> String {
  guard title.utf8.count > maxTitleBytes else { return title }
  return title.cut(toBytes: maxTitleBytes)
}

extension String {
  /// The start of a text with an ellipsis, no longer than `limit` bytes.
  func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    return withBytes { bytes in
      var end = max(0, limit - 3)
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      if let blank = bytes[max(0, end - 64)..<end].lastIndex(of: 0x20) { end = blank }
      return String(bytes[part: 0..<end]) + "…"
    }
  }
}
