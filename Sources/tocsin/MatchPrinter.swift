import Matching
import Model

/// Prints what the watchlists say about a text: the text with its finds marked, then why each is
/// one, then what was raised. Text is made harmless on the way.
struct MatchPrinter {
  private let text: MatchText
  let reading: Reading
  private let scores: [String]
  private let reasons: [[String]]

  init(_ text: MatchText, _ engine: Engine) {
    self.text = text
    (reading, scores, reasons) = engine.account(of: text)
  }

  /// Characters shown of a stretch without finds, at each side of one.
  private static let around = 120

  var lines: [String] {
    if reading.matches.isEmpty { return ["    nothing that is watched for"] }
    var lines = marked("title", text.title) + marked("summary", text.summary)
    lines += marked("content", text.content ?? "")
    for (index, match) in reading.matches.enumerated() {
      let (kind, text) = (match.kind.rawValue, SafeText.line(Self.shortened(match.text)))
      lines.append(
        "  [\(index + 1)] \(kind) \(match.id): \"\(text)\" in \(match.field), "
          + "bytes \(match.start)..<\(match.end) (\(match.watchlist))")
      lines += match.reasons.map { "      " + $0 }
    }
    lines += scores.map { "  " + $0 }
    for (finding, reasons) in zip(reading.findings, reasons) {
      let rule = "\(finding.watchlist)/\(finding.rule)"
      lines.append(
        "  alert \(rule) (\(finding.severity.rawValue)): \(SafeText.line(finding.snippet))")
      lines += reasons.map { "  " + SafeText.line($0) }
    }
    return lines
  }

  /// The paragraphs of a text in which something was found: `the [peace talks]1 with [Kyiv]2`.
  private func marked(_ field: String, _ text: String) -> [String] {
    let marks = marks(in: field)
    guard !marks.isEmpty else { return [] }
    var lines: [String] = []
    var start = 0
    var next = 0
    for paragraph in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + paragraph.count
      var inside: [(at: Int, sign: String)] = []
      while next < marks.count, marks[next].at <= end {
        inside.append((marks[next].at - start, marks[next].sign))
        next += 1
      }
      if !inside.isEmpty { lines.append("  \(field): \(Self.line(Array(paragraph), inside))") }
      start = end + 1
    }
    return lines
  }

  /// Where finds begin and end, in the order of the text; where one ends another may begin.
  private func marks(in field: String) -> [(at: Int, sign: String)] {
    var marks: [(at: Int, isOpening: Bool, sign: String)] = []
    for (index, match) in reading.matches.enumerated() where match.field == field {
      marks.append((match.start, true, "["))
      marks.append((match.end, false, "]\(index + 1)"))
    }
    marks.sort { $0.at != $1.at ? $0.at < $1.at : !$0.isOpening && $1.isOpening }
    return marks.map { ($0.at, $0.sign) }
  }

  private static func line(_ bytes: [UInt8], _ marks: [(at: Int, sign: String)]) -> String {
    var line = ""
    var at = 0
    for mark in marks {
      let place = min(max(mark.at, at), bytes.count)
      line += shortened(text(bytes[at..<place]), isFirst: at == 0) + mark.sign
      at = place
    }
    return line + shortened(text(bytes[at...]), isLast: true)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    SafeText.line(String(decoding: bytes, as: UTF8.self))
  }

  /// Without the middle of what is long; of the first and last stretch without its far end.
  private static func shortened(
    _ text: String, isFirst: Bool = false, isLast: Bool = false
  ) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > around * 4 else { return text }
    let head = isFirst ? "" : String(scalars.prefix(around))
    let tail = isLast ? "" : String(scalars.suffix(around))
    return head + "…" + tail
  }
}
