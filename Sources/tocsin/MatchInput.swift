import Matching

/// A text file as `tocsin match` reads it.
enum MatchInput {
  /// The text of a file: without a byte order mark, its first line as the title if an empty line
  /// follows, its paragraphs on a line each as in the texts of feeds. Bytes keep their places, but
  /// for what stands before the content.
  static func text(of bytes: [UInt8]) -> MatchText {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    let text = String(decoding: bytes, as: UTF8.self)
    // A line may end in CR LF, which is one Character.
    let lines = text.split(
      maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.count == 3, lines[1].allSatisfy(\.isWhitespace) {
      return MatchText(title: String(lines[0]), content: joined(String(lines[2])))
    }
    return MatchText(content: joined(text))
  }

  /// With a blank for each end of a line that no empty line follows.
  private static func joined(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var last: Int?
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A:
        // Nothing but blanks since the last end of a line: both end a paragraph.
        if let last, bytes[(last + 1)..<index].allSatisfy(isBlank) {
          bytes[last] = 0x0A
        } else {
          bytes[index] = 0x20
        }
        last = index
      case 0x0D: bytes[index] = 0x20
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a text seems to be markup rather than text.
  static func looksLikeMarkup(_ text: MatchText) -> Bool {
    let beginning = (text.title + " " + (text.content ?? "").prefix(4000)).lowercased()
    let signs = ["<!doctype html", "<html", "<body", "</p>", "</div>", "<br>", "<rss", "<feed"]
    return signs.contains { beginning.contains($0) }
  }
}
