import ArgumentParser
import Configuring
import Matching
import Model
import Parsing

struct Match: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "What the watchlists say about a text, and why, and why not.",
    discussion: """
        tocsin match article.txt                      what hits, why, and which rules fire
        echo "Talks in Istanbul" | tocsin match -
        tocsin match --why talks-refused article.txt  what that rule was missing
        tocsin match --why budanov article.txt        why that official was not found
        tocsin match --forms budanov                  every spelling that stands for that official
        tocsin match --names "Kyrylo Budanov" "Буданов Кирилл"   whether two names are one person's

      Files are plain text, in UTF-8 or, with a warning, in what they are like. A file's first line
      is taken as the title when an empty line follows it; other lines are joined up to the next
      empty line, as those of feeds are. Markup is
      read as it stands, with a warning: of a page, `tocsin parse --article` makes text.
      With --batch, stdin has JSON objects, one a line: {"id","title","summary","content",
      "language","feed"}, all but id optional; for each an object comes out, in order, or with --why
      one for each rule, topic and official of that name. With --names
      and --batch it has pairs of names, parted by a tab.
      """)

  @OptionGroup var place: Location

  @Argument(help: "Text files, - is stdin; with --names, two names.", completion: .file())
  var files: [String] = []

  @Option(help: "Watchlists (files or directories) instead of those of the settings.")
  var watchlist: [String] = []

  @Option(help: "Explain this rule, topic or official: ID or WATCHLIST/ID.")
  var why: String?

  @Option(help: "List the forms of this official's names: ID or WATCHLIST/ID.")
  var forms: String?

  @Flag(help: "Compare two names: one person's or not, and why.")
  var names = false

  @Flag(help: "JSON objects on stdin.")
  var batch = false

  @Option(name: .shortAndLong, help: "short or json.")
  var output = PlainFormat.short

  func validate() throws {
    if names {
      try checkNames()
    } else if forms != nil {
      guard files.isEmpty, !batch else { throw ValidationError("--forms reads no texts") }
    } else if files.isEmpty != batch {
      throw ValidationError("give files, or --batch with objects on stdin")
    }
  }

  func run() async throws {
    if names { return compareNames() }
    let rules = try rules()
    let engine = rules.engine
    if let why, let objection = engine.objection(to: why) { throw fail(objection, .asked) }
    if let forms { return try list(forms, rules.lists) }
    if batch { return runBatch(engine) }
    for file in files {
      let plain = PlainText(try InputFile.require(file))
      Self.warn(plain, of: file)
      let input = MatchInput.text(of: plain.bytes)
      if MatchInput.looksLikeMarkup(input) {
        Terminal.talk(
          "tocsin: \(SafeText.line(file)) looks like markup, which is read as it stands; "
            + "`tocsin parse --article` makes text of a page")
      }
      if let why {
        show(engine.explanations(of: input, why: why), id: .string(file))
      } else if output == .json {
        let reading = engine.read(input)
        Self.warn(reading, of: file)
        Terminal.line(Self.json(reading, id: .string(file)))
      } else {
        Terminal.line(harmless: Terminal.styled(SafeText.line(file), .bold))
        let printer = MatchPrinter(input, engine)
        for line in printer.lines { Terminal.line(line) }
        Self.warn(printer.reading, of: file)
      }
    }
  }

  private func rules() throws -> Rules {
    do throws(Problems) {
      guard watchlist.isEmpty else { return try Rules.read(watchlist) }
    } catch {
      throw fail(error)
    }
    let settings = try place.settings()
    do throws(Problems) {
      return try Rules.compile(settings.watchlists)
    } catch {
      throw fail(error)
    }
  }

  private func runBatch(_ engine: Engine) {
    var number = 0
    while let line = readLine() {
      number += 1
      if line.isEmpty { continue }
      guard let object = try? JSONValue(parsing: line.utf8), object.members != nil else {
        let error = JSONValue.string("line \(number) is no JSON object")
        Terminal.line(JSONValue.object([.init("id", .null), .init("error", error)]))
        continue
      }
      let id = object["id"] ?? .null
      if let key = Self.texts.first(where: { !Self.isText(object[$0]) }) {
        let error = JSONValue.string("line \(number): `\(key)` is no text")
        Terminal.line(JSONValue.object([.init("id", id), .init("error", error)]))
        continue
      }
      let text = MatchText(
        title: object["title"]?.string ?? "", summary: object["summary"]?.string ?? "",
        content: object["content"]?.string, feed: object["feed"]?.string,
        language: object["language"]?.string)
      if let why {
        show(engine.explanations(of: text, why: why), id: id)
      } else {
        let reading = engine.read(text)
        Self.warn(reading, of: "line \(number)")
        Terminal.line(Self.json(reading, id: id))
      }
    }
  }

  private func show(_ explanations: [Explained], id: JSONValue) {
    for explanation in explanations {
      if output == .json || batch {
        Terminal.line(explanation.json(of: id))
      } else {
        explanation.lines.forEach { Terminal.line($0) }
      }
    }
  }

  /// What a line of a batch may hold besides its id.
  private static let texts = ["title", "summary", "content", "language", "feed"]

  private static func isText(_ value: JSONValue?) -> Bool {
    guard let value, value != .null else { return true }
    return value.string != nil
  }

  private static func json(_ reading: Reading, id: JSONValue) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", id), .init("topics", .init(reading.topics)),
      .init("officials", .init(reading.officials)),
      .init("stance", .init(reading.stance?.rawValue)),
      .init("polarity", .init(reading.stance?.polarity.rawValue)),
      .init("alerts", .init(reading.findings.map(\.rule))),
      .init("matches", .array(reading.matches.map(\.json))),
    ]
    if !reading.limits.isEmpty { members.append(.init("limits", .init(reading.limits))) }
    return .object(members)
  }

  /// Says on stderr what a file is that is not in UTF-8.
  private static func warn(_ text: PlainText, of file: String) {
    if let encoding = text.encoding {
      Terminal.talk(
        "tocsin: \(SafeText.line(file)) is not in UTF-8; it is read as \(encoding), and bytes are "
          + "counted in UTF-8")
    } else if let line = text.firstFault {
      Terminal.talk("tocsin: \(SafeText.line(file)):\(line): bytes that are no UTF-8 are replaced")
    }
  }

  /// Says on stderr which bounds a text reached.
  private static func warn(_ reading: Reading, of file: String) {
    for limit in reading.limits { Terminal.talk("tocsin: \(SafeText.line(file)): \(limit)") }
  }
}

extension Match {
  /// What stands for an official, one form a line.
  private func list(_ name: String, _ lists: [Watchlist]) throws {
    let named = lists.flatMap { list in
      list.officials.filter { $0.id == name || "\(list.id)/\($0.id)" == name }
    }
    guard !named.isEmpty else { throw fail("there is no official '\(name)'", .asked) }
    for form in named.flatMap({ OfficialForm.all(of: $0) }) {
      if output == .json {
        Terminal.line(form.json)
      } else {
        Terminal.line("\(form.form)  \(form.derivation)  [\(form.part.rawValue)]")
      }
    }
  }
}

extension Explained {
  /// `id`: of the text.
  fileprivate func json(of id: JSONValue) -> JSONValue {
    [
      "id": id,
      "why": [
        "kind": .string(kind.rawValue), "watchlist": .string(watchlist), "id": .string(self.id),
      ], "holds": .bool(holds), "lines": .array(lines.map { .string($0) }),
    ]
  }
}

extension OfficialForm {
  fileprivate var json: JSONValue {
    [
      "form": .string(form), "part": .string(part.rawValue), "base": .string(base),
      "language": language.isEmpty ? .null : .string(language), "source": .string(source),
    ]
  }
}
