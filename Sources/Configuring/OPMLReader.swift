public import Model

/// Reads a list of feeds (OPML 2.0). Each folder that encloses a feed becomes one of its tags.
///
/// A feed that stands in several folders is one feed with all their tags. Outlines whose address
/// cannot be fetched are left out.
/// - Throws: why the file cannot be read, with the line: missing, too large, not OPML, broken.
public func readOPML(at path: String) throws(Problems) -> [Feed] {
  var warnings: [Problem] = []
  return try readOPML(at: path, warnings: &warnings)
}

/// As `readOPML(at:)`; also tells which outlines were left out, and why.
public func readOPML(at path: String, warnings: inout [Problem]) throws(Problems) -> [Feed] {
  var diagnosis = Diagnosis()
  let outlines = OPMLReader.read(path, &diagnosis)
  guard let outlines, !diagnosis.hasErrors else { throw Problems(diagnosis.sorted) }
  warnings += diagnosis.sorted
  return outlines.map { Feed(url: $0.url.value, name: $0.name, tags: $0.folders) }
}

/// Feeds out of the outlines of an OPML file.
struct OPMLReader {
  /// A feed as the list names it.
  struct Outline {
    var url: Located<String>
    var name: String?
    var folders: [String]
  }

  private let path: String
  private var lines: Lines
  private var outlines: [Outline] = []
  private var known: [String: Int] = [:]
  /// The open outlines; those that are feeds have no tag to give.
  private var open: [(tag: String?, offset: Int)] = []
  private var isInBody = false
  private var root: String?
  private var isComplete = false

  /// nil when the file is unusable, which is then reported.
  static func read(_ path: String, _ diagnosis: inout Diagnosis) -> [Outline]? {
    do throws(Problem) {
      let bytes = try readBytes(of: path, limit: Limits.opmlBytes)
      guard bytes.contains(where: { $0 > 0x20 }) else {
        throw Problem("is empty", at: Place(file: path))
      }
      let text = Array(TextEncoding.decode(bytes).utf8)
      var reader = OPMLReader(path: path, lines: Lines(text))
      return reader.read(text, &diagnosis) ? reader.outlines : nil
    } catch {
      diagnosis.add(error)
      return nil
    }
  }

  private init(path: String, lines: Lines) {
    self.path = path
    self.lines = lines
  }

  private mutating func read(_ text: [UInt8], _ diagnosis: inout Diagnosis) -> Bool {
    var scanner = TagScanner(text)
    var errors = 0
    while let tag = scanner.next(), errors < Limits.problems {
      if root == nil, tag.kind != .closing, let fault = takeRoot(tag) {
        diagnosis.error(fault, at: place(tag))
        return false
      }
      guard let fault = tag.fault ?? take(tag, &diagnosis) else { continue }
      diagnosis.error(fault, at: place(tag))
      errors += 1
    }
    if root == nil {
      diagnosis.error("is not an OPML file: it has no <opml> element", at: Place(file: path))
      return false
    }
    if let unclosed = open.last {
      diagnosis.error(
        "this <outline> is never closed; is the file complete?",
        at: lines.place(of: unclosed.offset, in: path))
      errors += 1
    } else if !isComplete && errors == 0 {
      diagnosis.error(
        "ends without </opml>; is the file complete?", at: lines.place(of: text.count, in: path))
      errors += 1
    }
    return errors == 0
  }

  private mutating func place(_ tag: TagScanner.Tag) -> Place {
    lines.place(of: tag.offset, in: path)
  }

  private mutating func takeRoot(_ tag: TagScanner.Tag) -> String? {
    root = tag.name
    switch tag.name {
    case "opml": return nil
    case "rss", "feed", "rdf", "rdf:rdf":
      return "is a feed, not a list of feeds; configure it with `url` or `path`"
    case "html": return "is a web page, not an OPML file"
    default: return "is not an OPML file: it begins with another element than <opml>"
    }
  }

  /// Takes one tag in; answers what is wrong with where it stands.
  private mutating func take(_ tag: TagScanner.Tag, _ diagnosis: inout Diagnosis) -> String? {
    switch (tag.name, tag.kind) {
    case ("opml", .closing), ("opml", .empty): isComplete = true
    case ("body", let kind): isInBody = kind == .opening
    case ("outline", .closing):
      guard open.popLast() != nil else { return "</outline> closes no <outline>" }
    case ("outline", let kind) where isInBody:
      let isFeed = takeOutline(tag, &diagnosis)
      let name = tag["text"] ?? tag["title"]
      if kind == .opening { open.append((isFeed ? nil : name, tag.offset)) }
    default: break
    }
    return nil
  }

  /// Answers whether the outline is a feed, not a folder.
  private mutating func takeOutline(_ tag: TagScanner.Tag, _ diagnosis: inout Diagnosis) -> Bool {
    guard let written = tag["xmlurl"] else { return false }
    let url = Self.address(written)
    if let fault = Endpoints.fault(inFeedURL: url) {
      diagnosis.warn("left out: the address of this feed \(fault)", at: place(tag))
      return true
    }
    let name = tag["title"] ?? tag["text"]
    var folders: [String] = []
    for case let folder? in open.map(\.tag) where !folders.contains(folder) {
      folders.append(folder)
    }
    if let index = known[url] {
      outlines[index].folders += folders.filter { !outlines[index].folders.contains($0) }
      return true
    }
    known[url] = outlines.count
    outlines.append(Outline(url: Located(url, at: place(tag)), name: name, folders: folders))
    return true
  }

  /// `feed:` is how some browsers once handed feeds to readers.
  private static func address(_ url: String) -> String {
    if url.hasPrefix("feed://") { return "http://" + url.dropFirst("feed://".count) }
    return url.hasPrefix("feed:http") ? String(url.dropFirst("feed:".count)) : url
  }
}
