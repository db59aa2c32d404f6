import Model
import Testing

@testable import Matching

/// Words where none is set apart by blanks.
struct SegmenterTests {
  private func topics(_ phrase: String, _ text: String) throws -> [String] {
    let place = Place(file: "test")
    let list = Watchlist(
      id: "w", title: "w",
      topics: [.init(id: "t", phrases: [Located(phrase, at: place)], place: place)], place: place)
    return try Engine([list]).read(MatchText(title: text)).matches.map(\.text)
  }

  @Test(arguments: [
    ("京都", "京都で会議が開かれた。", true), ("京都", "東京都知事が会見した。", false),
    ("和平谈判", "双方同意恢复和平谈判，但没有公布日期。", true),
    ("停战", "双方宣布停战。", true), ("มา", "เขามาที่กรุงเทพ", true), ("มา", "ดีมาก", false),
    ("รัสเซีย", "การเจรจาระหว่างรัสเซียและยูเครน", true), ("F-16", "他们要求F-16战机。", true),
    ("和谈", "Talks (和谈) resume.", true),
  ])
  func `a phrase is found where its words begin and end`(
    phrase: String, text: String, isFound: Bool
  ) throws {
    #expect(try topics(phrase, text) == (isFound ? [phrase] : []))
  }

  @Test func `names are found whatever stands beside them`() throws {
    let place = Place(file: "test")
    let list = Watchlist(
      id: "w", title: "w",
      officials: [
        .init(
          id: "putin", name: Located("Vladimir Putin", at: place),
          also: [Located("普京", at: place)], place: place)
      ], place: place)
    #expect(try Engine([list]).read(MatchText(title: "普京都说了。")).matches.map(\.text) == ["普京"])
  }

  /// Nothing but letters: read once, in parts, however often a phrase occurs there.
  @Test func `long runs of letters are parted in bounded parts`() throws {
    let part = "京都で会議が開かれた東京都知事が会見した"
    let text = String(repeating: part, count: 2000)
    #expect(try topics("京都", text).count == 1000 && Limit.matches == 1000)
    #expect(try topics("会議が", text).count == 1000)
  }
}
