import Model
import Testing

@testable import Fetching

struct RobotsTests {
  private func allows(_ file: String, _ target: String) -> Bool {
    Robots(Array(file.utf8), agent: "tocsin").allows(target)
  }

  @Test(
    "the longest rule decides, and of equals the one that allows",
    arguments: [
      ("Disallow: /a\nAllow: /a/b", "/a/b/c", true), ("Disallow: /a\nAllow: /a/b", "/a/x", false),
      ("Allow: /page\nDisallow: /*.html", "/page.html", false),
      ("Allow: /x\nDisallow: /x", "/x", true), ("Disallow: /", "/anything", false),
      ("Disallow:", "/anything", true), ("Allow: /$\nDisallow: /", "/", true),
      ("Allow: /$\nDisallow: /", "/a", false), ("Disallow: /*.php$", "/a.php", false),
      ("Disallow: /*.php$", "/a.php?x", true), ("Disallow: /a*b*c", "/a--b--c", false),
      ("Disallow: /a*b*c", "/a--c--b", true), ("Disallow: /fish", "/Fish", true),
      ("Disallow: /?q=", "/?q=1", false), ("Disallow: /$", "/a", true),
    ])
  func rules(rules: String, target: String, expected: Bool) {
    #expect(allows("User-agent: *\n" + rules, target) == expected)
  }

  @Test(
    "octets are one whether they are escaped or not",
    arguments: [
      ("/caf\u{E9}", "/caf%c3%A9", false), ("/caf%C3%A9", "/caf\u{E9}", false),
      ("/%7Ejoe", "/~joe", false), ("/a%2Fb", "/a/b", true), ("/a%2fb", "/a%2Fb", false),
      ("/100%", "/100%", false),
    ])
  func escapes(pattern: String, target: String, expected: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(pattern)", target) == expected)
  }

  @Test("groups that name us count before those for all, and are read as one")
  func groups() {
    let file = """
      \u{FEFF}# comment
      User-Agent: other
      User-agent: TOCSIN/1.0  # us
      Disallow: /a
      Sitemap: https://example.org/map

      user-agent: *
      disallow: /
      user-agent: tocsin
      crawl-delay: 5
      disallow: /b
      """
    for file in [file, file.split(separator: "\n").joined(separator: "\r\n")] {
      #expect(!allows(file, "/a") && !allows(file, "/b") && allows(file, "/c"))
    }
    #expect(allows("User-agent: tocsinbot\nDisallow: /", "/"))
    #expect(allows("User-agent: tocsin\n\nUser-agent: *\nDisallow: /", "/") == false)
    #expect(allows("Disallow: /", "/"), "rules of no group are none")
  }

  @Test(
    "the group that names us says how long to wait between requests, else the one for all",
    arguments: [
      ("User-agent: *\nCrawl-delay: 3", 3000), ("User-agent: *\nCrawl-delay: 0.5", 500),
      ("User-agent: *\nCrawl-delay: 9\nUser-agent: tocsin\nCrawl-delay: 2", 2000),
      ("User-agent: *\nCrawl-delay: 9\nUser-agent: tocsin\nDisallow: /a", 0),
      ("User-agent: other\nCrawl-delay: 9", 0), ("User-agent: *\nCrawl-delay: soon", 0),
      ("User-agent: *\nCrawl-delay: -1", 0), ("User-agent: *\nCrawl-delay: nan", 0),
      ("User-agent: *\nCrawl-delay: 1e300", 86_400_000), ("Crawl-delay: 9", 0),
    ])
  func crawlDelay(file: String, expected: Int64) {
    let robots = Robots(Array(file.utf8), agent: "tocsin")
    #expect(robots.crawlDelay == .milliseconds(expected))
  }

  @Test("nothing in a file is too much: length, rules, stars")
  func hostile() {
    let many = "User-agent: *\n" + String(repeating: "Disallow: /x\n", count: 100_000)
    #expect(!allows(many, "/x") && allows(many, "/y"))
    let stars = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 2000) + "b"
    #expect(allows(stars, "/" + String(repeating: "a", count: 4000)))
    #expect(Robots([0xFF, 0xFE, 0, 10, 58, 10, 58, 58], agent: "tocsin").allows("/"))
  }

  @Test("what was known goes on to count when the file cannot be had; else nothing is allowed")
  func cache() {
    let cache = RobotsCache()
    let clock = TestTimes()
    #expect(cache.robots(of: "o", at: clock.now) == nil)
    #expect(!cache.keep(nil, of: "o", at: clock.now).allows("/"))
    #expect(cache.robots(of: "o", at: clock.now + .minutes(59))?.allows("/") == false)
    #expect(cache.robots(of: "o", at: clock.now + .minutes(61)) == nil)
    let some = Robots(Array("User-agent: *\nDisallow: /a".utf8), agent: "tocsin")
    cache.keep(some, of: "o", at: clock.now)
    #expect(cache.robots(of: "o", at: clock.now + .hours(25)) == nil)
    let kept = cache.keep(nil, of: "o", at: clock.now + .hours(25))
    #expect(kept == some)
    for number in 0..<3000 { cache.keep(some, of: "\(number)", at: clock.now + .hours(26)) }
    let left = (0..<3000).count { cache.robots(of: "\($0)", at: clock.now + .hours(26)) != nil }
    #expect(left == RobotsCache.mostEntries)
  }

  private struct TestTimes { let now = Timestamp(seconds: 1_795_330_800) }
}
