import Model

/// An alert to deliver: what a test does not name has a plain value.
func sampleAlert(seq: Int64 = 17, snippet: String = "They agreed to hold talks.") -> Alert {
  let time = Timestamp(seconds: 1_795_333_263)
  return Alert(
    seq: seq, id: "alert-\(seq)", time: time, finding: sampleFinding(snippet: snippet),
    feed: .init(id: "f1", url: "https://wire.example/feed.xml", name: "Example Wire"),
    item: .init(
      id: "i1", url: "https://wire.example/1", title: "Talks agreed", published: time,
      firstSeen: time, language: "en"),
    story: .init(id: "i1", sources: 1), revision: 0, backfill: false)
}

func sampleFinding(
  severity: Severity = .high, topics: [String] = ["peace-talks"],
  officials: [String] = ["budanov"], stance: Stance? = .agreed,
  snippet: String = "They agreed to hold talks."
) -> Finding {
  Finding(
    watchlist: "ukraine-peace", rule: "official-on-peace", severity: severity, topics: topics,
    officials: officials, stance: stance, matches: [], snippet: snippet)
}

let sampleFeed = Feed(
  url: "https://wire.example/feed.xml", name: "Example Wire", tags: ["wire", "uk"])
