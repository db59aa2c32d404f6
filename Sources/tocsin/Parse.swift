import ArgumentParser
import Fetching
import Glibc
import Model
import Parsing
import Transferring

struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "One document as Tocsin understands it.",
    discussion: """
        tocsin parse feed.xml            what a person wants to know of it
        tocsin parse --json feed.xml     everything, one object on one line
        tocsin parse --article page.html the main text of an HTML page, with title and date

      With --batch, stdin has lines FILE<TAB>CONTENT_TYPE<TAB>BASE_URL, the last two possibly empty;
      for each a JSON object comes out, in order, also for files that cannot be read.
      Exit code 65 when a single document is no readable feed, or a page without an article.
      """)

  @Argument(help: "The documents; - is stdin.", completion: .file())
  var files: [String] = []

  @Flag(help: "One JSON object a line; the same as --output json.")
  var json = false

  @Option(name: .shortAndLong, help: "short or json.")
  var output = PlainFormat.short

  @Flag(help: "Read the names of documents from stdin.")
  var batch = false

  @Flag(help: "The documents are HTML pages: find the article of each.")
  var article = false

  @Option(help: "The Content-Type that came with the document.")
  var contentType: String?

  @Option(help: "The address that relative references start from.")
  var baseURL: String?

  func validate() throws {
    if files.isEmpty != batch {
      throw ValidationError("give files, or --batch with a list on stdin")
    }
  }

  func run() async throws {
    if batch { return runBatch() }
    var unreadable = false
    for file in files {
      let parsed = read(
        Document(
          bytes: try InputFile.require(file), contentType: contentType, baseURL: baseURL))
      if json || output == .json {
        Terminal.line(parsed.json)
      } else {
        show(parsed, file)
      }
      if !parsed.ok { unreadable = true }
    }
    if unreadable { throw ExitCode.data }
  }

  private func runBatch() {
    while let line = readLine() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func field(_ index: Int) -> String? {
        index < fields.count && !fields[index].isEmpty ? fields[index] : nil
      }
      guard let bytes = InputFile.read(fields[0]) else {
        let reason = String(cString: strerror(errno))
        Terminal.line(
          JSONValue.object([
            .init("ok", false), .init("error", .string("\(fields[0]): \(reason)")),
          ]))
        continue
      }
      let document = Document(bytes: bytes, contentType: field(1), baseURL: field(2))
      Terminal.line(read(document).json)
    }
  }

  private func read(_ document: Document) -> ParsedDocument {
    let options = ParseOptions(keepMarkup: true)
    do throws(TransferError) {
      let document = try document.unpacked(limit: InputFile.maxBytes)
      return article
        ? parseArticle(document, options: options) : Parsing.parse(document, options: options)
    } catch {
      return ParsedDocument(error: FeedError(code: "malformed", message: error.description))
    }
  }

  private func showArticle(_ parsed: ParsedDocument) {
    guard let item = parsed.items.first else { return }
    let authors = item.authors.compactMap(\.name).joined(separator: ", ")
    let date = (item.published ?? item.updated)?.rfc3339(milliseconds: false) ?? "no date"
    Terminal.line(harmless: Terminal.styled(SafeText.line(item.title ?? "(no title)"), .bold))
    Terminal.line("\(date)  \(authors)")
    for warning in parsed.warnings { Terminal.line("    mended: \(warning)") }
    for line in (item.content?.plain ?? "").split(separator: "\n") {
      Terminal.line("")
      Terminal.line(String(line))
    }
  }

  private func show(_ parsed: ParsedDocument, _ file: String) {
    guard parsed.ok else {
      Terminal.line("\(file): \(parsed.error?.description ?? "not a feed")")
      for link in parsed.feedLinks { Terminal.line("    announces \(link)") }
      return
    }
    if article { return showArticle(parsed) }
    let title = SafeText.line(parsed.feed.title ?? "(no title)")
    Terminal.line(
      harmless:
        "\(Terminal.styled(title, .bold)) \(parsed.version), "
        + "\(SafeText.line(parsed.encoding ?? "?")), "
        + "\(parsed.items.count) items")
    for warning in parsed.warnings { Terminal.line("    mended: \(warning)") }
    for item in parsed.items {
      let date = (item.published ?? item.updated)?.rfc3339(milliseconds: false) ?? "no date"
      Terminal.line("\(date)  \(item.title ?? "(no title)")")
      if let url = item.url { Terminal.line("    <\(url)>") }
      if let text = (item.summary ?? item.content)?.plain, !text.isEmpty {
        Terminal.line("    " + String(text.prefix(300)))
      }
    }
  }
}
