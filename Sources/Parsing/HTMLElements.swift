/// What the elements of HTML mean for reading.
enum HTMLElements {
  enum Layout { case inline, block, cell }

  static let hidden = tagKey("hidden")
  static let style = tagKey("style")

  static func layout(_ key: UInt64) -> Layout { kinds[key]?.layout ?? .inline }
  static func isKnown(_ key: UInt64) -> Bool { kinds[key] != nil }
  /// The content is no markup, and nothing to read.
  static func isRawText(_ key: UInt64) -> Bool { kinds[key]?.content == .raw }
  static func isInvisible(_ key: UInt64) -> Bool { kinds[key]?.content == .invisible }
  static func isVoid(_ key: UInt64) -> Bool { kinds[key]?.content == .void }

  private enum Content { case normal, void, raw, invisible }

  private struct Kind {
    var layout: Layout
    var content: Content
  }

  private static let kinds: [UInt64: Kind] = {
    var kinds: [UInt64: Kind] = [:]
    func add(_ names: [StaticString], _ layout: Layout, _ content: Content) {
      for name in names { kinds[tagKey(name)] = Kind(layout: layout, content: content) }
    }
    add(
      [
        "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
        "dd", "dt", "dl", "section", "article", "header", "footer", "figure", "main", "nav",
        "aside", "form", "fieldset", "address", "center", "details", "summary", "body", "html",
        "blockquote", "figcaption", "tbody", "thead", "tfoot", "caption", "menu", "dir", "legend",
        "option", "select",
      ], .block, .normal)
    add(["br", "hr"], .block, .void)
    add(["td", "th"], .cell, .normal)
    add(
      [
        "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup",
        "code", "kbd", "samp", "tt", "var", "abbr", "acronym", "cite", "q", "del", "ins", "mark",
        "strike", "nobr", "label", "time", "bdo", "bdi", "ruby", "rb", "rt", "rp", "dfn", "data",
        "picture", "video", "audio", "object", "map", "canvas", "button", "noscript", "blink",
        "marquee", "dialog", "output", "meter", "progress", "math", "slot",
      ], .inline, .normal)
    add(
      [
        "img", "input", "meta", "link", "base", "wbr", "area", "col", "embed", "param", "source",
        "track",
      ],
      .inline, .void)
    add(["script", "style", "iframe", "noembed", "noframes", "xmp", "textarea"], .inline, .raw)
    add(["head", "template", "svg", "title", "applet"], .inline, .invisible)
    return kinds
  }()
}
