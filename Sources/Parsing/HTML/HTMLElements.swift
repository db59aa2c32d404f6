/// What the elements of HTML mean for reading.
struct HTMLElement: OptionSet {
  let rawValue: UInt8

  static let known = HTMLElement(rawValue: 1)
  /// Stands on lines of its own.
  static let block = HTMLElement(rawValue: 2)
  static let cell = HTMLElement(rawValue: 4)
  static let void = HTMLElement(rawValue: 8)
  /// The content is no markup, and nothing to read.
  static let raw = HTMLElement(rawValue: 16)
  static let invisible = HTMLElement(rawValue: 32)
}

/// The elements of HTML, by the keys of their names.
enum HTMLElements {
  static let hidden = tagKey("hidden")
  static let style = tagKey("style")

  /// The table, found once and used often.
  struct Table {
    private let entries = HTMLElements.table

    /// What an element means; empty when HTML has none of that name.
    @inline(__always)
    subscript(_ key: UInt64) -> HTMLElement {
      var at = slot(key)
      while true {
        let entry = entries[at]
        if entry.key == key { return entry.element }
        if entry.key == 0 { return [] }
        at = (at + 1) % size
      }
    }
  }

  static func element(_ key: UInt64) -> HTMLElement { Table()[key] }
  static func isKnown(_ key: UInt64) -> Bool { !element(key).isEmpty }
  static func isVoid(_ key: UInt64) -> Bool { element(key).contains(.void) }

  private static let size = 512

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  // Written once, before anybody can read it.
  /// An open hash table; never freed.
  nonisolated(unsafe) fileprivate static let table:
    UnsafePointer<(key: UInt64, element: HTMLElement)> = {
      let table = UnsafeMutablePointer<(key: UInt64, element: HTMLElement)>.allocate(capacity: size)
      table.initialize(repeating: (0, []), count: size)
      func add(_ names: [StaticString], _ element: HTMLElement) {
        for name in names {
          let key = tagKey(name)
          var at = slot(key)
          while table[at].key != 0 { at = (at + 1) % size }
          table[at] = (key, element.union(.known))
        }
      }
      add(
        [
          "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
          "dd", "dt", "dl", "section", "article", "header", "footer", "figure", "main", "nav",
          "aside", "form", "fieldset", "address", "center", "details", "summary", "body", "html",
          "blockquote", "figcaption", "tbody", "thead", "tfoot", "caption", "menu", "dir", "legend",
          "option", "select",
        ], .block)
      add(["br", "hr"], [.block, .void])
      add(["td", "th"], .cell)
      add(
        [
          "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup",
          "code", "kbd", "samp", "tt", "var", "abbr", "acronym", "cite", "q", "del", "ins", "mark",
          "strike", "nobr", "label", "time", "bdo", "bdi", "ruby", "rb", "rt", "rp", "dfn", "data",
          "picture", "video", "audio", "object", "map", "canvas", "button", "noscript", "blink",
          "marquee", "dialog", "output", "meter", "progress", "math", "slot",
        ], .known)
      add(
        [
          "img", "input", "meta", "link", "base", "wbr", "area", "col", "embed", "param", "source",
          "track",
        ],
        .void)
      add(["script", "style", "iframe", "noembed", "noframes", "xmp", "textarea"], .raw)
      add(["head", "template", "svg", "title", "applet"], .invisible)
      return UnsafePointer(table)
    }()
}
