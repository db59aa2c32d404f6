import Foundation
public import Model

extension SettingsReader {
  /// What says who we are to a feed's server, and how it is reached.
  static let accessKeys = ["basic", "bearer", "client_cert", "client_key", "proxy"]

  /// After the headers: credentials become one of them.
  mutating func readAccess(_ section: Section, _ options: inout FeedOptions) {
    readCredentials(section, &options)
    let certificate = pem("client_cert", section)
    let key = pem("client_key", section)
    checkCertificate(certificate, key, section)
    if section.has("client_key"), !section.has("client_cert") {
      diagnosis.error("`client_key` is of no use without `client_cert`", at: section.place)
    }
    let way = section["proxy"].flatMap { proxy($0, orNone: true) }
    if certificate != nil || way != nil {
      options.access = .init(proxy: way, certificate: certificate, certificateKey: key)
    }
  }

  private mutating func readCredentials(_ section: Section, _ options: inout FeedOptions) {
    let hasHeader = options.headers.contains { $0.name.lowercased() == "authorization" }
    let given = ["basic", "bearer"].filter(section.has)
    guard let key = given.first, let text = section[key]?.text(key, &diagnosis) else { return }
    guard given.count == 1, !hasHeader else {
      diagnosis.error(
        "a feed entry must have only one of basic, bearer and an Authorization header",
        at: section.place(of: key))
      return
    }
    guard let secret = expand(text, of: key) else { return }
    if secret.isEmpty || secret.unicodeScalars.contains(where: Self.isControl) {
      diagnosis.error("`\(key)` is empty or contains a control character", at: text.place)
    } else if key == "bearer" {
      options.headers.append(Self.header("Authorization", "Bearer " + secret))
    } else if secret.contains(":") {
      options.headers.append(basicHeader(secret))
    } else {
      diagnosis.error("`basic` must be user:password", at: text.place)
    }
  }

  /// The absolute path of a file that must be there.
  private mutating func pem(_ key: String, _ section: Section) -> String? {
    guard let text = section[key]?.text(key, &diagnosis), let name = expand(text, of: key) else {
      return nil
    }
    let path = Paths.join(absoluteDirectory, name)
    if !Paths.isFile(path) { diagnosis.error("`\(key)`: there is no such file", at: text.place) }
    return path
  }

  /// RFC 7468 §5, §10, §11; a file that cannot be read is told of when it is to be used.
  private mutating func checkCertificate(_ file: String?, _ key: String?, _ section: Section) {
    guard let file, let text = FileManager.default.contents(atPath: file) else { return }
    if !Self.holdsCertificate(text) {
      return diagnosis.error(
        "`client_cert` holds no certificate; it must be in PEM, with BEGIN CERTIFICATE",
        at: section.place(of: "client_cert"))
    }
    let name = key == nil ? "client_cert" : "client_key"
    guard let keyText = key.map({ FileManager.default.contents(atPath: $0) }) ?? text else {
      return
    }
    if keyText.range(of: Data("PRIVATE KEY-----".utf8)) == nil {
      let more = key == nil ? ", and there is no `client_key`" : "; it must be in PEM"
      diagnosis.error("`\(name)` holds no private key\(more)", at: section.place(of: name))
    } else if ["BEGIN ENCRYPTED PRIVATE", "4,ENCRYPTED"].contains(where: {
      keyText.range(of: Data($0.utf8)) != nil
    }) {
      diagnosis.error(
        "the private key in `\(name)` is encrypted; take off its pass phrase, and let nobody else"
          + " read the file", at: section.place(of: name))
    }
  }

  /// A proxy's URL, `${NAME}` in it expanded and percent-encoded; empty for the word `none`.
  mutating func proxy(_ value: Value, orNone: Bool = false) -> String? {
    guard let text = value.text("proxy", &diagnosis) else { return nil }
    if orNone, text.value == "none" { return "" }
    let url = expand(text, of: "proxy") { secret in
      secret.addingPercentEncoding(withAllowedCharacters: Self.unreserved) ?? secret
    }
    guard let url else { return nil }
    if let fault = Endpoints.fault(inProxy: url) {
      diagnosis.error("`proxy` \(fault)", at: text.place)
    }
    return url
  }

  /// RFC 3986 §2.3.
  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}

/// A feed whose URL holds no user and password (RFC 3986 §3.2.1): they have become a header, unless
/// it has credentials already, so that no log, alert or item shows them.
public func withoutPassword(_ feed: Feed) -> Feed {
  // Byte by byte: a list of a hundred thousand feeds is read at every start.
  guard feed.url.utf8.contains(UInt8(ascii: "@")), let mark = feed.url.range(of: "://") else {
    return feed
  }
  let rest = feed.url[mark.upperBound...]
  guard let at = rest.prefix(while: { !"/?#\\".contains($0) }).lastIndex(of: "@") else {
    return feed
  }
  let url = String(feed.url[..<mark.upperBound] + rest[rest.index(after: at)...])
  var bare = Feed(
    url: url, name: feed.isNamed ? feed.name : nil, tags: feed.tags, every: feed.every,
    fulltext: feed.fulltext, headers: feed.headers, alertsOnBackfill: feed.alertsOnBackfill)
  bare.priority = feed.priority
  bare.access = feed.access
  let pair = String(rest[..<at])
  if !bare.headers.contains(where: { $0.name.lowercased() == "authorization" }), !pair.isEmpty {
    let secret = pair.removingPercentEncoding ?? pair
    bare.headers.append(basicHeader(secret.contains(":") ? secret : secret + ":"))
  }
  return bare
}

/// RFC 7617 §2.
private func basicHeader(_ pair: String) -> Header {
  Header(name: "Authorization", value: "Basic " + Data(pair.utf8).base64EncodedString())
}
