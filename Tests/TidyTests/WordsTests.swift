import Glibc
import Testing

@Suite struct WordsTests {
  /// Words that no line may hold, comments included. Split, so that this file does not hold them.
  static let notes = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]

  /// Calls that code may not make, and what to do instead.
  static let calls = [
    ("fatalError(", "throw, or make the state impossible"),
    ("try!", "throw"),
    ("Date()", "take `now` as a parameter"),
    ("Task.sleep", "take a clock as a parameter"),
    ("Thread.sleep", "take a clock as a parameter"),
    ("Task {", "use a task group: nothing waits for a loose task"),
    ("Task(", "use a task group: nothing waits for a loose task"),
    ("Task.detached", "use a task group: nothing waits for a loose task"),
  ]

  /// Where unsafe words need a reason beside them.
  static let unsafes = ["@unchecked", "nonisolated(unsafe)"]

  @Test func `no notes to self are left behind`() {
    let found = Repository.swiftFiles.flatMap { file in
      Self.hits(file, in: file.lines, Self.notes.map { ($0, "do it, or write it down elsewhere") })
    }
    expect(found, excused: [])
  }

  @Test func `no call that the house does without`() {
    let found = Repository.swiftFiles.flatMap { file in
      let mayPrint = file.path.hasPrefix("Sources/tocsin/")
      let calls = Self.calls + (mayPrint ? [] : [("print(", "log, or return the text")])
      return Self.hits(file, in: file.code, calls)
    }
    expect(found, excused: Exceptions.words)
  }

  @Test func `what the compiler is told to trust has its reason beside it`() {
    let bare = Repository.swiftFiles.flatMap { file in
      file.code.indices.flatMap { index in
        Self.unsafes.compactMap { word -> (key: String, place: String)? in
          guard strstr(file.code[index], word) != nil else { return nil }
          let above = index > 0 ? file.lines[index - 1] : ""
          guard !file.lines[index].contains("//"), !above.contains("//") else { return nil }
          return ("\(file.path): \(word)", "\(file.path):\(index + 1): \(word) without a reason")
        }
      }
    }
    expect(bare, excused: [])
  }

  @Test func `a word is found where it stands alone`() {
    #expect(Self.holds("x = Date()", "Date()"))
    #expect(!Self.holds("x = HTTPDate()", "Date()"))
    #expect(!Self.holds("printer.print(x)", "print("))
    #expect(Self.holds("  print(x)", "print("))
    #expect(!Self.holds("group.addTask {", "Task {"))
    #expect(Self.holds("let t = Task {", "Task {"))
    #expect(!Self.holds("tocsin-" + "XX" + "XXXX", Self.notes[2]))
    #expect(Self.holds("// " + Self.notes[0] + ": later", Self.notes[0]))
  }

  private static func hits(
    _ file: SwiftFile, in lines: [String], _ words: [(String, String)]
  ) -> [(key: String, place: String)] {
    lines.enumerated().flatMap { index, line in
      words.filter { holds(line, $0.0) }.map { word, remedy in
        ("\(file.path): \(word)", "\(file.path):\(index + 1): `\(word)`: \(remedy)")
      }
    }
  }

  /// Whether a word occurs that is not the end of a longer name nor the member of a value.
  static func holds(_ line: String, _ word: String) -> Bool {
    guard strstr(line, word) != nil else { return false }
    let (line, word) = (Array(line.utf8), Array(word.utf8))
    return (0...line.count - word.count).contains { start in
      let end = start + word.count
      guard line[start..<end].elementsEqual(word) else { return false }
      if start > 0, isName(line[start - 1]) || line[start - 1] == UInt8(ascii: ".") { return false }
      return end == line.count || !isName(word[word.count - 1]) || !isName(line[end])
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
