import Glibc
import Model

/// stdout carries data, stderr talk; colour and progress only where a person looks.
enum Terminal {
  static let isOutTerminal = isatty(STDOUT_FILENO) == 1
  static let isTalkTerminal = isatty(STDERR_FILENO) == 1

  private static let wantsColour = environment("NO_COLOR") == nil && environment("TERM") != "dumb"

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// All of the environment.
  static func environment() -> [String: String] {
    var all: [String: String] = [:]
    var entry = environ
    while let pair = entry.pointee {
      let text = String(cString: pair)
      if let equals = text.firstIndex(of: "=") {
        all[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    return all
  }

  /// One line of data, whatever it holds made harmless. A reader that has gone away ends the
  /// process quietly, as with any filter; any other failure ends it with 74, before anybody notes
  /// the data as read.
  static func line(_ text: String) { line(harmless: SafeText.line(text)) }

  /// As `line`, of text that may have styles and lines, and whose parts were made harmless.
  static func line(harmless text: String) { line(Array((text + "\n").utf8)) }

  /// As `line`, of one JSON value.
  static func line(_ value: JSONValue) {
    var bytes: [UInt8] = []
    value.write(into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    line(bytes)
  }

  private static func line(_ bytes: [UInt8]) {
    let failure = bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    if failure == EPIPE { exit(0) }
    guard failure != 0 else { return }
    talk("tocsin: standard output: " + String(cString: strerror(failure)))
    exit(74)
  }

  /// One line of data that nobody need read: a daemon goes on without its audience.
  static func mention(_ text: String) { _ = write(text + "\n", to: STDOUT_FILENO) }

  /// One line of talk, made harmless.
  static func talk(_ text: String) { _ = write(SafeText.line(text) + "\n", to: STDERR_FILENO) }

  /// Overwrites the current line of talk; nothing where stderr is no terminal.
  static func progress(_ text: @autoclosure () -> String) {
    if isTalkTerminal { _ = write("\r\u{1B}[K" + SafeText.line(text()), to: STDERR_FILENO) }
  }

  static func clearProgress() { progress("") }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// Styled when stdout is a terminal that may be coloured.
  static func styled(_ text: String, _ style: Style?) -> String {
    guard isOutTerminal, wantsColour, let style else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }

  /// 0, or why not all of it was written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, rest.count)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}

/// Columns, each as wide as its widest cell; the last is not padded.
struct Table {
  private var rows: [[String]]

  init(header: [String]) { rows = [header] }

  mutating func add(_ cells: [String]) { rows.append(cells.map(SafeText.line)) }

  func print() {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    for (number, row) in rows.enumerated() {
      let cells = row.indices.map { column in
        column == row.count - 1 || row[column].count >= widths[column]
          ? row[column]
          : row[column] + String(repeating: " ", count: widths[column] - row[column].count)
      }
      let line = cells.joined(separator: "  ")
      Terminal.line(harmless: number == 0 ? Terminal.styled(line, .bold) : line)
    }
  }
}
