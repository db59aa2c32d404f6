/// One entry of a feed as the feed tells it: plain text, absolute URLs. Members the feed lacks are
/// nil or empty.
public struct Item: Hashable, Sendable {
  /// guid, atom:id, rdf:about or JSON id, as it stands.
  public var guid: String?
  public var url: String?
  /// Plain text, on one line.
  public var title: String?
  public var summary: RichText?
  public var content: RichText?
  public var authors: [Person] = []
  public var contributors: [Person] = []
  public var published: Timestamp?
  public var updated: Timestamp?
  public var categories: [Category] = []
  public var enclosures: [Enclosure] = []
  /// Nearest xml:lang or dc:language, inherited from the feed.
  public var language: String?
  public var image: String?
  public var comments: String?
  public var source: Source?
  public var geo: Geo?
  public var rights: RichText?

  public init() {}
}

/// A text that may have come as markup. Matching and display use `plain`.
public struct RichText: Hashable, Sendable {
  /// What a person reads: markup removed, references decoded once, blocks on lines of their own.
  public var plain: String
  /// The markup it came from, with URLs resolved; nil for plain text, and where the caller did not
  /// want it.
  public var html: String?

  public init(plain: String, html: String? = nil) {
    self.plain = plain
    self.html = html
  }
}

public struct Person: Hashable, Sendable {
  public var name: String?
  public var email: String?
  public var url: String?

  public init(name: String? = nil, email: String? = nil, url: String? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }
}

public struct Category: Hashable, Sendable {
  public var term: String
  public var scheme: String?
  public var label: String?

  public init(term: String, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}

public struct Enclosure: Hashable, Sendable {
  public var url: String
  public var type: String?
  public var length: String?

  public init(url: String, type: String? = nil, length: String? = nil) {
    self.url = url
    self.type = type
    self.length = length
  }
}

public struct Source: Hashable, Sendable {
  public var url: String?
  public var title: String?

  public init(url: String? = nil, title: String? = nil) {
    self.url = url
    self.title = title
  }
}

/// Degrees of WGS 84.
public struct Geo: Hashable, Sendable {
  public var latitude: Double
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
