/// Vocabularies that elements and attributes come from.
enum Namespace: UInt8 {
  /// No namespace, or one of RSS's own.
  case core
  case atom, rdf, content, dc, dcterms, media, itunes, georss, geo, gml, slash, sy, xhtml, xml
  case feedburner, admin, googleplay, sitemap, news, podcast, history, thread, cc, wfw
  case unknown
}

/// Local names that mean something to us, in lower case: feeds are careless with case.
enum Name: String, CaseIterable {
  case other = ""
  case rss, rdf = "rdf", channel, item, items, feed, entry, title, link, description, language
  case copyright, managingeditor, webmaster, pubdate, lastbuilddate, category, generator, ttl
  case image, icon, logo, url, width, height, skiphours, skipdays, hour, day, author, comments
  case enclosure, guid, source, id, updated, published, modified, issued, created, date, summary
  case content, rights, contributor, name, email, uri, tagline, subtitle, info, encoded, creator
  case subject, publisher, identifier, available, body, group, thumbnail, owner, text
  case keywords, point, `where`, pos, lat, long, lon
  case updateperiod, updatefrequency, origlink, generatoragent, homepage
  case latlon, latlong = "lat_long", box, line, polygon, circle, poslist, envelope, coordinates,
    credit, loc, lastmod, urlset, sitemapindex, sitemap, news
  case publication, publicationdate = "publication_date"
  case abstract, a, div, fulltext, fullitem, person, peerlink, editor
  // Attributes.
  case href, rel, type, lang, base, about, resource, domain, term, scheme, label, length
  case ispermalink, version, medium, mode, src, filesize, role
  case style, hidden, srsname, srsdimension, player
}

/// A resolved element or attribute name.
struct QName: Equatable {
  var space: Namespace
  var name: Name

  static let other = QName(space: .unknown, name: .other)
}

enum Names {
  /// The known name for a local name, without regard to case.
  static func local(_ bytes: Bytes) -> Name {
    guard bytes.count <= 20 else { return .other }
    let key = tagKey(bytes, 0..<bytes.count)
    var at = slot(key)
    while locals[at].key != 0 {
      if locals[at].key == key { return locals[at].name }
      at = (at + 1) % locals.count
    }
    return .other
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  /// An open hash table of the names by their keys.
  private static let locals: [(key: UInt64, name: Name)] = {
    var table = [(key: UInt64, name: Name)](repeating: (0, .other), count: 1024)
    for name in Name.allCases where name != .other {
      let key = name.rawValue.withBytes { tagKey($0, 0..<$0.count) }
      var at = slot(key)
      while table[at].key != 0 { at = (at + 1) % table.count }
      table[at] = (key, name)
    }
    return table
  }()

  /// The vocabulary of a namespace URI; where that says nothing, of a prefix in common use.
  static func space(uri: Bytes?, prefix: Bytes?) -> Namespace {
    // No vocabulary has an address as long as this, and to look at it takes time for each name.
    if let uri, !uri.isEmpty, uri.count <= 256, let known = spaces[canonical(uri)] { return known }
    guard let prefix, !prefix.isEmpty else { return .core }
    return prefixes[String(decoding: prefix.lazy.map(lower), as: UTF8.self)] ?? .unknown
  }

  /// Lower case, without scheme, `www.` and closing slash or hash: what is got wrong most.
  static func canonical(_ uri: Bytes) -> String {
    let uri = uri.trimmed
    var start = 0
    for lead in ["http://", "https://", "www."] as [StaticString]
    where uri.hasLowercased(lead, at: start) {
      start += lead.utf8CodeUnitCount
    }
    var end = uri.count
    while end > start, uri[end - 1] == UInt8(ascii: "/") || uri[end - 1] == UInt8(ascii: "#") {
      end -= 1
    }
    return String(decoding: uri[start..<end].lazy.map(lower), as: UTF8.self)
  }

  private static let prefixes: [String: Namespace] = [
    "atom": .atom, "atom10": .atom, "atom03": .atom, "a10": .atom, "rdf": .rdf,
    "content": .content, "dc": .dc, "dcterms": .dcterms, "media": .media, "itunes": .itunes,
    "georss": .georss, "geo": .geo, "gml": .gml, "slash": .slash, "sy": .sy, "xhtml": .xhtml,
    "xml": .xml, "feedburner": .feedburner, "admin": .admin, "googleplay": .googleplay,
    "news": .news, "podcast": .podcast, "fh": .history, "thr": .thread, "rss": .core,
    "cc": .cc, "creativecommons": .cc, "wfw": .wfw,
  ]

  private static let spaces: [String: Namespace] = [
    "purl.org/rss/1.0": .core, "my.netscape.com/rdf/simple/0.9": .core,
    "channel.netscape.com/rdf/simple/0.9": .core, "backend.userland.com/rss": .core,
    "backend.userland.com/rss2": .core, "backend.userland.com/rss2.0": .core,
    "blogs.law.harvard.edu/tech/rss": .core, "cyber.law.harvard.edu/rss/rss.html": .core,
    "purl.org/net/rss1.1": .core, "purl.org/rss/2.0": .core,
    "backend.userland.com/rss-2.0-module": .core, "purl.org/rss/1.0/modules/rss091": .core,
    "w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom, "purl.org/atom": .atom,
    "w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "purl.org/rss/1.0/modules/content": .content,
    "purl.org/dc/elements/1.1": .dc, "purl.org/dc/elements/1.0": .dc, "purl.org/dc": .dc,
    "purl.org/dc/terms": .dcterms,
    "search.yahoo.com/mrss": .media, "search.yahoo.com/rss": .media,
    "video.search.yahoo.com/mrss": .media,
    "rssboard.org/media-rss": .media, "tools.search.yahoo.com/mrss": .media,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes, "itunes.com/dtds/podcast.dtd": .itunes,
    "itunes.com/dtds/podcast": .itunes, "example.com/dtds/podcast-1.0.dtd": .itunes,
    "georss.org/georss": .georss, "georss.org/georss/10": .georss, "georss.org": .georss,
    "w3.org/2003/01/geo/wgs84_pos": .geo, "opengis.net/gml": .gml,
    "purl.org/rss/1.0/modules/slash": .slash, "purl.org/rss/1.0/modules/syndication": .sy,
    "w3.org/1999/xhtml": .xhtml, "w3.org/xml/1998/namespace": .xml,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner, "webns.net/mvcb": .admin,
    "google.com/schemas/play-podcasts/1.0": .googleplay,
    "google.com/schemas/play-podcasts/1.0/play-podcasts.xsd": .googleplay,
    "sitemaps.org/schemas/sitemap/0.9": .sitemap, "google.com/schemas/sitemap/0.84": .sitemap,
    "google.com/schemas/sitemap-news/0.9": .news, "podcastindex.org/namespace/1.0": .podcast,
    "purl.org/syndication/history/1.0": .history, "purl.org/syndication/thread/1.0": .thread,
    "web.resource.org/cc": .cc, "backend.userland.com/creativecommonsrssmodule": .cc,
    "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": .cc,
    "wellformedweb.org/commentapi": .wfw,
  ]
}
