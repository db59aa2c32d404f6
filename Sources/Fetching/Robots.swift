/// What one robots.txt lets us fetch (RFC 9309).
struct Robots: Hashable, Sendable {
  /// Bytes of the file that are read (§2.5).
  static let maxBytes = 500 << 10
  /// Rules beyond this are not kept.
  static let maxRules = 5000

  private struct Rule: Hashable, Sendable {
    var allows: Bool
    var pattern: [UInt8]
  }

  private var rules: [Rule] = []
  /// The least time between two requests; no part of RFC 9309, but widely written and heeded.
  private(set) var crawlDelay = Duration.zero

  /// Where there is no robots.txt, everything may be fetched; where there should be one and it
  /// cannot be had, nothing (§2.3.1).
  static let everything = Robots()
  static let nothing = Robots(rules: [Rule(allows: false, pattern: [UInt8(ascii: "/")])])

  private init(rules: [Rule] = []) { self.rules = rules }

  /// The rules of all groups that name `agent`, whatever its case; else those of all for `*`.
  init(_ bytes: some Collection<UInt8>, agent: String) {
    var named: [Rule]?
    var general: [Rule] = []
    var (namedDelay, generalDelay): (Duration?, Duration?)
    // The agents of the group that is being read; rules end the list of agents.
    var (isNamed, isGeneral, readsAgents) = (false, false, false)
    let text = bytes.prefix(Self.maxBytes)
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let (key, value) = Self.field(line) else { continue }
      switch key {
      case "user-agent":
        if !readsAgents { (isNamed, isGeneral) = (false, false) }
        readsAgents = true
        let name = Self.token(value)
        if name == agent.lowercased() {
          isNamed = true
          named = named ?? []
        }
        if value == [UInt8(ascii: "*")] { isGeneral = true }
      case "allow", "disallow":
        readsAgents = false
        guard !value.isEmpty else { continue }
        let rule = Rule(allows: key == "allow", pattern: Self.normal(value))
        if isNamed, named?.count ?? 0 < Self.maxRules { named?.append(rule) }
        if isGeneral, general.count < Self.maxRules { general.append(rule) }
      case "crawl-delay":
        readsAgents = false
        guard let delay = Self.seconds(value) else { continue }
        if isNamed { namedDelay = delay }
        if isGeneral { generalDelay = delay }
      default: continue
      }
    }
    rules = named ?? general
    crawlDelay = (named == nil ? generalDelay : namedDelay) ?? .zero
  }

  /// Of a number with or without a fraction, up to a day; nil for anything else.
  private static func seconds(_ value: [UInt8]) -> Duration? {
    guard let number = Double(String(decoding: value, as: UTF8.self)), number >= 0 else {
      return nil
    }
    return .milliseconds(Int64(min(number, 86_400) * 1000))
  }

  /// Bytes of memory, roughly.
  var weight: Int { rules.reduce(64) { $0 + $1.pattern.count + 48 } }

  /// `target`: path and query of an address. The longest rule that matches decides, and of equally
  /// long ones the one that allows (§2.2.2).
  func allows(_ target: String) -> Bool {
    let path = Self.normal(Array(target.utf8))
    var best: Rule?
    for rule in rules where Self.matches(rule.pattern, path) {
      guard let other = best else {
        best = rule
        continue
      }
      let (length, longest) = (rule.pattern.count, other.pattern.count)
      if length > longest || length == longest && rule.allows { best = rule }
    }
    return best?.allows ?? true
  }

  private static func field(_ line: some Collection<UInt8>) -> (key: String, value: [UInt8])? {
    func trimmed(_ bytes: [UInt8]) -> [UInt8] {
      func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
      return bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    }
    var bytes = Array(line.prefix { $0 != UInt8(ascii: "#") })
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = String(decoding: trimmed(Array(bytes[..<colon])), as: UTF8.self).lowercased()
    return (key, trimmed(Array(bytes[(colon + 1)...])))
  }

  /// The product token at the beginning of a value: letters, `_` and `-` (§2.2.1).
  private static func token(_ value: [UInt8]) -> String {
    String(
      decoding: value.prefix { byte in
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
        default: false
        }
      }, as: UTF8.self
    ).lowercased()
  }

  /// One form for octets that may be written in several (§2.2.2): those beyond ASCII are escaped,
  /// unreserved characters are not, and escapes have capital digits.
  private static func normal(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      var byte = bytes[at]
      at += 1
      var isEscaped = byte > 0x7F
      if byte == UInt8(ascii: "%"), at + 1 < bytes.count,
        let high = digit(bytes[at]), let low = digit(bytes[at + 1])
      {
        byte = high << 4 | low
        at += 2
        isEscaped = !isUnreserved(byte)
      }
      if isEscaped {
        let digits = Array("0123456789ABCDEF".utf8)
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// From the beginning of the path; `*` stands for any octets, `$` at the end for the path's end.
  /// Takes at most the product of the two lengths.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    // Without the anchor, whatever follows is as good as another star.
    let glob = isAnchored ? pattern.dropLast() : pattern + [UInt8(ascii: "*")]
    var (at, next) = (0, 0)
    var retry: (glob: Int, path: Int)?
    while at < path.count {
      if next < glob.count, glob[next] == UInt8(ascii: "*") {
        retry = (next + 1, at)
        next += 1
      } else if next < glob.count, glob[next] == path[at] {
        (at, next) = (at + 1, next + 1)
      } else if let last = retry {
        retry = (last.glob, last.path + 1)
        (at, next) = (last.path + 1, last.glob)
      } else {
        return false
      }
    }
    return glob[next...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
