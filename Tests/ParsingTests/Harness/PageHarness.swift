import Model

@testable import Parsing

/// `resolve`: the first line is the base, the rest the reference.
func checkURLs(_ input: [UInt8]) throws(Complaint) {
  let end = input.firstIndex(of: 0x0A) ?? input.startIndex
  // Bases come without blanks, from where they are stated or from the address of the document.
  let base = String(decoding: input[..<end].filter { $0 > 0x20 }, as: UTF8.self)
  let reference = String(decoding: input[end...], as: UTF8.self)
  let url = reference.withBytes { resolve($0, base: base) }
  try require(url.utf8.count <= base.utf8.count + reference.utf8.count + 8, "longer than its parts")
  let alone = reference.withBytes { resolve($0, base: nil) }
  try require(alone.utf8.count <= reference.utf8.count, "longer without a base")
  guard base.utf8.count <= longestBase, base.withBytes({ isAbsolute($0) }) else { return }
  try require(url.withBytes { isAbsolute($0) }, "not absolute: \(url)")
  let again = url.withBytes { resolve($0, base: base) }
  try require(again == url, "\(url) became \(again)")
}

/// What is read from an HTML page.
func checkPage(_ input: [UInt8]) throws(Complaint) {
  let choices = Choices(input)
  let base = choices.has(0) ? "https://wire.example/a/b" : nil
  let links = choices.document.withUnsafeBufferPointer { announcedFeeds($0, base: base) }
  try require(links.count <= 64, "\(links.count) links")
  try require(Set(links).count == links.count, "a link twice")
  try require(links.allSatisfy { !$0.isEmpty }, "an empty link")
}

/// `parseArticle`: one item at the most, its text within the limit, the same the second time.
func checkArticle(_ input: [UInt8]) throws(Complaint) {
  let choices = Choices(input)
  let document = Document(
    bytes: Array(choices.document), contentType: choices.has(0) ? "text/html; charset=koi8-r" : nil,
    baseURL: choices.has(1) ? "https://wire.example/a/b" : nil)
  let options = ParseOptions(maxTextBytes: choices.has(2) ? 1024 : 4 << 20)
  let parsed = parseArticle(document, options: options)
  try require(parsed.items.count == (parsed.ok ? 1 : 0), "\(parsed.items.count) items")
  try require(parsed.ok == (parsed.error == nil), "right and wrong at once")
  let text = parsed.items.first?.content?.plain ?? ""
  try require(text.utf8.count <= options.maxTextBytes, "a text of \(text.utf8.count) bytes")
  try require(!parsed.ok || !text.isEmpty, "an article without text")
  try require(parsed.json == parseArticle(document, options: options).json, "another article")
}

/// The reader of JSON: what it reads can be written, and read again as the same value.
func checkJSON(_ input: [UInt8]) throws(Complaint) {
  let value: JSONValue
  do {
    value = try JSONValue(parsing: input)
  } catch {
    try require(error.offset <= input.count, "an error beyond the end")
    return
  }
  let written = value.serialized
  guard let again = try? JSONValue(parsing: written.utf8) else {
    throw Complaint("what was written is not read: \(written)")
  }
  try require(again == value, "read as \(again.serialized)")
  try checkFeed(input)
}
