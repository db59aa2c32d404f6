import Model
import Testing

struct AlertJSONTests {
  static let alert = Alert(
    seq: 17, id: "01J0", time: Timestamp(milliseconds: 1_795_333_263_120),
    finding: Finding(
      watchlist: "peace", rule: "official-on-peace", severity: .high, topics: ["talks"],
      officials: ["budanov"], stance: .agreed,
      matches: [
        Match(
          watchlist: "peace", kind: .topic, id: "talks", field: "title", start: 10, end: 21,
          text: "peace talks", stance: .agreed, cue: "agreed to", actor: "budanov"),
        Match(
          watchlist: "peace", kind: .official, id: "budanov", field: "title", start: 0, end: 7,
          text: "Budanov", role: .speaker),
      ], snippet: "Budanov agreed to peace talks"),
    feed: .init(id: "F", url: "https://example.org/f", name: "Wire"),
    item: .init(
      id: "I", url: "https://example.org/1", title: "T",
      published: Timestamp(seconds: 1_795_333_140), firstSeen: Timestamp(seconds: 1_795_333_200),
      language: nil),
    story: .init(id: "I", sources: 3), revision: 2, backfill: true, acked: true)

  @Test("an alert survives its own JSON")
  func roundTrip() throws {
    let text = Self.alert.json.serialized
    #expect(Alert(json: try JSONValue(parsing: text.utf8)) == Self.alert)
  }

  @Test("the members are those of the contract, in its order")
  func members() {
    #expect(
      Self.alert.json.members?.map(\.name) == [
        "seq", "id", "time", "watchlist", "rule", "severity", "topics", "officials", "stance",
        "polarity", "feed", "item", "story", "revision", "backfill", "acked", "matches", "snippet",
      ])
    #expect(Self.alert.json["polarity"] == "positive")
    #expect(Self.alert.json["time"] == "2026-11-22T07:41:03.120Z")
    #expect(Self.alert.json["item"]?["published"] == "2026-11-22T07:39:00Z")
    #expect(
      Self.alert.json["matches"]?.array?.first?.members?.map(\.name) == [
        "field", "start", "end", "text", "kind", "id", "stance", "cue", "actor", "role",
      ])
  }

  @Test("why a match is one stands in its JSON where it is known, and survives it")
  func reasons() throws {
    var alert = Self.alert
    alert.finding.matches[0].form = MatchForm(
      kind: .inflected, of: "peace talk", language: "en", stem: "talk",
      words: ["talks ← talk (en, stem talk)"])
    alert.finding.matches[0].chain = [
      CueStep(cue: "rule out", stance: .rejected), CueStep(cue: nil, stance: .speculated),
    ]
    alert.finding.matches[1].form = MatchForm(
      kind: .surname, of: "Kyrylo Budanov", context: "the context word “HUR”")
    let text = alert.json.serialized
    #expect(Alert(json: try JSONValue(parsing: text.utf8)) == alert)
    let match = try #require(alert.json["matches"]?.array?.first)
    #expect(match.members?.map(\.name).suffix(2) == ["form", "chain"])
    #expect(match["form"]?["kind"] == "inflected")
    #expect(match["chain"]?.array?.last?["cue"] == .null)
  }

  @Test("a match tells its reasons a line each, harmless on a terminal")
  func told() {
    let match = Match(
      watchlist: "w", kind: .topic, id: "t", field: "title", start: 0, end: 1, text: "x",
      stance: .offered, actor: "Qu\u{1B}ill",
      form: MatchForm(kind: .query, of: "a NEAR/2 b"),
      chain: [
        CueStep(cue: "rule\u{7} out", stance: .rejected), CueStep(cue: nil, stance: .offered),
      ])
    #expect(
      match.reasons == [
        "form: together a NEAR/2 b",
        "stance: offered: “rule\u{FFFD} out” → rejected, the shape of the sentence → offered",
        "whose: Qu\u{FFFD}ill",
      ])
  }

  @Test("a record with a member missing is refused")
  func missing() {
    #expect(Alert(json: ["seq": 1]) == nil)
    #expect(Alert(json: .null) == nil)
  }
}
