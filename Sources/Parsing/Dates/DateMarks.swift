/// What follows a number in Chinese, Japanese, Korean and French, and says what it counts.
struct DateMark {
  enum Part { case year, month, day, hour, minute, second }

  var part: Part
  var isKorean = false
  /// Bytes that it takes.
  var length: Int

  /// The mark at `at`, perhaps after a blank.
  init?(_ b: Bytes, at start: Int) {
    guard start < b.count else { return nil }
    if lower(b[start]) == UInt8(ascii: "h"), start + 2 < b.count, isDigit(b[start + 1]),
      isDigit(b[start + 2])
    {
      (part, length) = (.hour, 1)
      return
    }
    let at = isBlank(b[start]) ? start + 1 : start
    guard at < b.count, b[at] >= 0xE0,
      let found = Self.marks.first(where: { $0.signs.contains { b.has($0, at: at) } })
    else { return nil }
    part = found.part
    isKorean = b[at] >= 0xEA
    length = at - start + 3
  }

  private static let marks: [(part: Part, signs: [StaticString])] = [
    (.year, ["年", "년"]), (.month, ["月", "월"]), (.day, ["日", "号", "號", "일"]),
    (.hour, ["时", "時", "点", "點", "시"]), (.minute, ["分", "분"]), (.second, ["秒", "초"]),
  ]
}

/// Before or after noon.
struct Meridiem {
  private var isAfternoon: Bool
  private(set) var isKorean = false

  /// `length` bytes more than `word` belong to it.
  init?(_ word: Bytes, before rest: Bytes, hasTime: Bool, length: inout Int) {
    if word[0] < 0x80 {
      // In German `am` is no time of day.
      guard hasTime, word.count <= 2 else { return nil }
      let first = lower(word[0])
      guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return nil }
      isAfternoon = first == UInt8(ascii: "p")
      if word.count == 2 {
        guard lower(word[1]) == UInt8(ascii: "m") else { return nil }
        return
      }
      // `a.m.`, also with a blank between.
      guard rest.first == UInt8(ascii: ".") else { return nil }
      var at = 1
      while at < rest.count, isBlank(rest[at]) || rest[at] == 0xC2 || rest[at] == 0xA0 { at += 1 }
      guard at < rest.count, lower(rest[at]) == UInt8(ascii: "m") else { return nil }
      length = at + 1
      return
    }
    if let found = Self.words.first(where: { word.ends(with: $0.word) }) {
      isAfternoon = found.isAfternoon
      isKorean = found.word.has("오", at: 0)
    } else {
      return nil
    }
  }

  func apply(to hour: Int) -> Int {
    guard hour <= 12 else { return hour }
    return isAfternoon ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour)
  }

  private static let words: [(word: StaticString, isAfternoon: Bool)] = [
    ("上午", false), ("下午", true), ("午前", false), ("午後", true), ("早上", false),
    ("凌晨", false), ("晚上", true), ("오전", false), ("오후", true), ("πμ", false), ("μμ", true),
    ("ΠΜ", false), ("ΜΜ", true), ("صباحا", false), ("مساء", true), ("ص", false), ("م", true),
  ]
}

extension Bytes {
  /// Whether `text` stands at the end, byte for byte.
  fileprivate func ends(with text: StaticString) -> Bool {
    has(text, at: count - text.utf8CodeUnitCount)
  }
}

extension StaticString {
  fileprivate func has(_ text: StaticString, at offset: Int) -> Bool {
    withUTF8Buffer { $0.has(text, at: offset) }
  }
}

/// A date with the digits, colons and blanks of other scripts in those of ASCII; marks of direction
/// go.
func asciiDigits(_ text: Bytes) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  for scalar in String(text).unicodeScalars {
    switch scalar.value {
    case 0x660...0x669: out.append(0x30 + UInt8(scalar.value - 0x660))
    case 0x6F0...0x6F9: out.append(0x30 + UInt8(scalar.value - 0x6F0))
    case 0x966...0x96F: out.append(0x30 + UInt8(scalar.value - 0x966))
    case 0xFF10...0xFF19: out.append(0x30 + UInt8(scalar.value - 0xFF10))
    case 0xFF0C, 0x60C: out.append(UInt8(ascii: ","))
    case 0xFF1A: out.append(UInt8(ascii: ":"))
    case 0xFF0F: out.append(UInt8(ascii: "/"))
    case 0xA0, 0x3000, 0x2000...0x200A, 0x202F: out.append(0x20)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
    case 0x2010...0x2012, 0x2212, 0xFF0D: out.append(UInt8(ascii: "-"))
    default: appendUTF8(scalar.value, to: &out)
    }
  }
  return out
}
