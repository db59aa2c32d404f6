/// A text as regular expressions see it: one code for each letter or sign, folded as words are;
/// accents and invisible scalars are left out, blanks and quotes of all kinds are one.
struct FoldedText {
  /// Scalars in lower case.
  private(set) var codes: [UInt32] = []
  /// The byte at which each code begins, and the end of the text.
  private(set) var offsets: [UInt32] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, table: UnsafePointer<UInt16>) {
    codes.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count + 1)
    let source = FoldableBytes(bytes, table)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        let unit = table[Int(byte)]
        if unit >= Unit.firstLetter {
          add(UInt32(unit), at)
        } else {
          addSign(unit, UInt32(byte), at)
        }
        at += 1
        continue
      }
      let (value, length) = source.scalar(at: at)
      add(value, unit: source.unit(at: at).unit, at)
      at += length
    }
    offsets.append(UInt32(bytes.count))
  }

  init(_ text: String) {
    var folded: FoldedText?
    var text = text
    text.withUTF8 { bytes in
      Folding.table.withUnsafeBufferPointer { table in
        folded = table.baseAddress.map { FoldedText(bytes, table: $0) }
      }
    }
    self = folded ?? FoldedText()
  }

  private init() { offsets = [0] }

  private mutating func add(_ code: UInt32, _ at: Int) {
    codes.append(code)
    offsets.append(UInt32(truncatingIfNeeded: at))
  }

  private mutating func add(_ value: UInt32, unit: UInt16, _ at: Int) {
    if let last = codes.last, let composed = Folding.composed(Self.unit(of: last), value) {
      codes[codes.count - 1] = Self.code(of: composed)
    } else if (Unit.firstExpansion...Unit.lastExpansion).contains(unit) {
      let expansion = Folding.expansions[Int(unit - Unit.firstExpansion)]
      add(UInt32(expansion.first), at)
      add(UInt32(expansion.second), at)
    } else if unit < Unit.firstLetter {
      addSign(unit, value, at)
    } else if value >= 0x10000, unit == Unit.firstWide, let scalar = Unicode.Scalar(value) {
      add(Folding.folded(scalar, bases: [:]), at)
    } else {
      add(Self.code(of: UInt32(unit)), at)
    }
  }

  private mutating func addSign(_ unit: UInt16, _ value: UInt32, _ at: Int) {
    switch unit {
    case Unit.mark, Unit.ignorable: break
    case Unit.blank: add(0x20, at)
    case Unit.newline: add(0x0A, at)
    case Unit.apostrophe: add(0x27, at)
    default:
      switch value {
      case 0xAB, 0xBB, 0x201C...0x201F: add(0x22, at)
      case 0x2010, 0x2011: add(0x2D, at)
      default: add(value, at)
      }
    }
  }

  /// The scalar of a letter's unit, and back.
  private static func code(of unit: UInt32) -> UInt32 {
    (0x80...0xFF).contains(unit) ? unit - 0x80 + 0x430 : unit
  }

  private static func unit(of code: UInt32) -> UInt32 {
    (0x430...0x4AF).contains(code) ? code - 0x430 + 0x80 : code
  }
}
