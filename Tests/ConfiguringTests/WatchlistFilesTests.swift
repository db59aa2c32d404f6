import Configuring
import Model
import Testing

struct WatchlistFilesTests {
  private func list(_ id: String) -> String { "watchlist: \(id)\ntopics: {a: b}\n" }

  @Test func `files and directories are read in order, each file once`() throws {
    let place = try Workplace()
    try place.write("lists/b.yml", list("second"))
    try place.write("lists/a.yaml", list("first"))
    try place.write("lists/notes.txt", "not a list")
    try place.write("lists/.hidden.yaml", "not a list")
    try place.write("lists/deeper.yaml/c.yaml", "not a list")
    try place.write("own.yaml", list("third"))
    let paths = ["lists", "own.yaml", "lists/a.yaml"].map { place.path + "/" + $0 }
    #expect(try readWatchlists(paths).map(\.id) == ["first", "second", "third"])
    let settings = try place.settings(
      "feeds: [{url: 'https://a/'}]\nwatchlists: [own.yaml, lists/, lists]\n")
    #expect(settings.watchlists.map(\.id) == ["third", "first", "second"])
    #expect(settings.warnings.isEmpty)
  }

  @Test func `two lists of one id are refused`() throws {
    let place = try Workplace()
    try place.write("lists/a.yaml", list("one"))
    try place.write("lists/b.yaml", list("one"))
    let problems = try place.problems("feeds: [{url: 'https://a/'}]\nwatchlists: lists\n")
    #expect(
      problems.first?.hasPrefix("lists/b.yaml:1:12: error: a watchlist `one` is already") == true)
  }

  @Test func `problems of all files come together with those of the settings`() throws {
    let place = try Workplace()
    try place.write("lists/a.yaml", "watchlist: A\ntopics: {a: b}\n")
    try place.write("lists/b.yaml", "watchlist: b\n")
    let problems = try place.problems("watchlists: [lists, none]\nstore: x\n")
    #expect(
      problems.map { $0.prefix { $0 != " " } } == [
        "tocsin.yaml:1:21:", "tocsin.yaml:2:8:", "lists/a.yaml:1:12:", "lists/b.yaml:1:1:",
      ])
  }

  @Test func `an empty directory is a warning, a missing one an error`() throws {
    let place = try Workplace()
    try place.write("empty/notes.txt", "")
    let warned = try place.problems("feeds: [{url: 'https://a/'}]\nwatchlists: [empty]\n")
    #expect(warned.first?.hasPrefix("tocsin.yaml:2:14: warning: the directory") == true)
    let path = place.path + "/none"
    let problems = #expect(throws: Problems.self) { try readWatchlists([path]) }
    #expect(
      problems?.description
        == "\(path): error: there is no watchlist file or directory \(path)")
  }
}
