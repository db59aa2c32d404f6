import Model

@testable import Parsing

/// `parse` on a document of any kind.
func checkFeed(_ input: [UInt8]) throws(Complaint) {
  let choices = Choices(input)
  let document = Document(
    bytes: Array(choices.document), contentType: choices.has(0) ? "text/xml" : nil,
    baseURL: choices.has(1) ? "https://wire.example/a/b/feed?x=1" : nil)
  let options = ParseOptions(
    keepMarkup: choices.has(2), maxItems: choices.has(3) ? 2 : 1000,
    maxDepth: choices.has(4) ? 8 : 200, maxTextBytes: choices.has(5) ? 1024 : 1 << 20)
  let parsed = parse(document, options: options)
  try require(parsed.ok == (parsed.error == nil), "ok and an error, or neither")
  try require(parsed.ok || parsed.items.isEmpty, "items of what is no feed")
  try require(parsed.ok == !parsed.version.isEmpty, "ok without a version")
  try require(parsed.items.count <= options.maxItems, "\(parsed.items.count) items")
  for item in parsed.items { try checkItem(item, options) }
  for time in [parsed.feed.published, parsed.feed.updated] { try checkTime(time) }
  try require(parsed.feed.ttl ?? 0 >= 0, "ttl below 0")
  try require(parsed.feed.skipHours.allSatisfy((0...23).contains), "hours")
  try require(parsed.feed.skipDays.allSatisfy((0...6).contains), "days")
  let again = parse(document, options: options)
  try require(again.json.serialized == parsed.json.serialized, "the second reading differs")
  try require(again.feedLinks == parsed.feedLinks, "the second reading has other links")
  try checkMender(choices.document, options)
}

private func checkItem(_ item: Item, _ options: ParseOptions) throws(Complaint) {
  for text in [item.summary, item.content, item.rights] {
    guard let text else { continue }
    try require(text.html == nil || options.keepMarkup, "markup that nobody wanted")
    try require(text.plain.utf8.count <= options.maxTextBytes, "a text beyond the limit")
  }
  for line in [item.title, item.language, item.guid, item.url] {
    try require(line?.isEmpty != true, "an empty text where nil was due")
  }
  try require(item.title?.utf8.contains(0x0A) != true, "a title on several lines")
  try require(item.authors.count <= 256 && item.contributors.count <= 256, "many persons")
  try require(item.categories.count <= 1024, "many categories")
  try require(item.enclosures.count <= 256, "many enclosures")
  try checkTime(item.published)
  try checkTime(item.updated)
}

/// The mender's work is well-formed. Names are not looked at beyond ASCII, where XML leaves out
/// single characters that a feed has no use for.
private func checkMender(
  _ document: ArraySlice<UInt8>, _ options: ParseOptions
) throws(Complaint) {
  let ascii = document.map { $0 < 0x80 ? $0 : UInt8(ascii: "z") }
  let fault = ascii.withUnsafeBufferPointer { bytes -> String? in
    let prolog = Prolog(bytes)
    // Entries without a feed around them are no one document, whatever is mended.
    guard prolog.kind == .feed, !bytes.hasLowercased("<entry", at: prolog.root) else { return nil }
    var mender = Mender(bytes[part: prolog.root..<bytes.count], maxDepth: options.maxDepth)
    let mended = mender.run()
    return mended.withUnsafeBufferPointer { mended -> String? in
      let feed = XMLFeedReader(
        surroundings: Surroundings(
          base: nil, keepMarkup: false,
          allowance: Allowance(document: mended.count, text: options.maxTextBytes)),
        maxItems: options.maxItems)
      return SAXReader.read(
        Skeleton(mended), into: feed, recovering: false,
        limits: Limits(text: options.maxTextBytes, depth: options.maxDepth),
        entities: DeclaredEntities([:])
      ).pass.fault
    }
  }
  try require(fault == nil, "the mended document: \(fault ?? "")")
}

/// Dates are of the calendar that we print: four digits of a year, give or take a zone.
func checkTime(_ time: Timestamp?) throws(Complaint) {
  guard let time else { return }
  let year = CivilTime(time).year
  try require((999...10_000).contains(year), "a date in the year \(year)")
}
