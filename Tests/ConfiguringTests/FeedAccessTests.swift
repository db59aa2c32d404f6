import Configuring
import Model
import Testing

struct FeedAccessTests {
  private static let environment = ["TOKEN": "s3cret/@", "PAIR": "me:s3cret"]

  private func feed(_ keys: String, in place: Workplace) throws -> Feed? {
    try place.settings(
      "watchlists: []\nfeeds:\n  - {url: https://example.org/, \(keys)}\n",
      environment: Self.environment
    ).feeds.first
  }

  @Test(arguments: [
    ("basic: \"me:${TOKEN}\"", "Basic bWU6czNjcmV0L0A="),
    ("basic: \"${PAIR}\"", "Basic bWU6czNjcmV0"),
    ("bearer: \"${TOKEN}\"", "Bearer s3cret/@"),
  ])
  func `credentials become a header`(keys: String, value: String) throws {
    let feed = try feed(keys, in: try Workplace())
    #expect(feed?.headers == [Header(name: "Authorization", value: value)])
    #expect(feed?.access == nil)
  }

  @Test func `a feed has its own proxy and certificate`() throws {
    let place = try Workplace()
    try place.write("me.pem", "-----BEGIN CERTIFICATE-----\n")
    try place.write("me.key", "-----BEGIN PRIVATE KEY-----\n")
    let access = try feed(
      "proxy: \"socks5h://me:${TOKEN}@[::1]:1080\", client_cert: me.pem, client_key: me.key",
      in: place)?.access
    #expect(access?.proxy == "socks5h://me:s3cret%2F%40@[::1]:1080")
    #expect(access?.certificate == place.path + "/me.pem")
    #expect(access?.certificateKey == place.path + "/me.key")
    #expect(try feed("proxy: none", in: place)?.access?.proxy == "")
  }

  @Test func `a user and password in an address become credentials, and no part of it`() throws {
    let place = try Workplace()
    try place.write(
      "feeds.opml", "<opml><body><outline xmlUrl='https://a:b%40c@o.example/?x=@'/></body></opml>")
    let settings = try place.settings(
      """
      watchlists: []
      feeds:
        - url: https://me:s3cret@example.org/@/f
        - opml: feeds.opml
      """)
    #expect(settings.feeds.map(\.url) == ["https://example.org/@/f", "https://o.example/?x=@"])
    #expect(settings.feeds.map(\.name) == settings.feeds.map(\.url))
    #expect(
      settings.feeds.map { $0.headers.map(\.value) } == [
        ["Basic bWU6czNjcmV0"], ["Basic YTpiQGM="],
      ]
    )
    #expect(settings.warnings.count == 2)
    #expect(!settings.warnings.map(place.short).joined().contains("s3cret"))
  }

  @Test(arguments: [
    ("basic: \"${TOKEN}\"", "3:40: error: `basic` must be user:password"),
    ("basic: \"${PAIR}\", bearer: x", "3:33: error: a feed entry must have only one of basic"),
    ("bearer: x, headers: {authorization: y}", "3:33: error: a feed entry must have only one of"),
    ("bearer: \"${NONE}\"", "3:41: error: `${NONE}`: there is no environment variable"),
    ("client_cert: none.pem", "3:46: error: `client_cert`: there is no such file"),
    ("client_key: none.pem", "3:45: error: `client_key`: there is no such file"),
    ("proxy: 'ftp://u:s3cret@h'", "3:40: error: `proxy` must begin with http://"),
  ])
  func `a fault is told without the secret`(keys: String, problem: String) throws {
    let problems = try Workplace().problems(
      "watchlists: []\nfeeds:\n  - {url: https://example.org/, \(keys)}\n",
      environment: Self.environment)
    #expect(problems.contains { $0.hasPrefix("tocsin.yaml:" + problem) }, "\(problems)")
    #expect(!problems.joined().contains("s3cret"))
  }

  @Test(
    "files that hold no certificate, no key or an encrypted one are told",
    arguments: [
      ("client_cert: junk", "33: error: `client_cert` holds no certificate"),
      ("client_cert: cert", "33: error: `client_cert` holds no private key, and there is no"),
      ("client_cert: cert, client_key: junk", "52: error: `client_key` holds no private key"),
      ("client_cert: cert, client_key: locked", "52: error: the private key in `client_key` is"),
      ("client_cert: cert, client_key: old", "52: error: the private key in `client_key` is"),
      ("client_cert: both", nil), ("client_cert: cert, client_key: both", nil),
    ])
  func certificates(keys: String, problem: String?) throws {
    let place = try Workplace()
    let (cert, key) = ("-----BEGIN CERTIFICATE-----\n", "PRIVATE KEY-----\n")
    for (name, text) in [
      ("junk", "garbage"), ("cert", cert), ("both", cert + "-----BEGIN EC " + key),
      ("locked", "-----BEGIN ENCRYPTED " + key),
      ("old", "-----BEGIN RSA \(key)Proc-Type: 4,ENCRYPTED\n"),
    ] {
      try place.write(name, text)
    }
    let problems = try place.problems(
      "watchlists: []\nfeeds:\n  - {url: https://example.org/, \(keys)}\n")
    let prefix = problem.map { "tocsin.yaml:3:" + $0 }
    #expect(problems.isEmpty == (prefix == nil), "\(problems)")
    if let prefix { #expect(problems.contains { $0.hasPrefix(prefix) }, "\(problems)") }
  }
}
