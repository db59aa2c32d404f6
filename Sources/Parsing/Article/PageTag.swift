/// The elements that reading a page tells apart.
enum PageTag: UInt8 {
  /// Not an element: characters.
  case text
  /// Elements without a part of their own, custom ones among them: inline.
  case other
  case html, body, main, article, section, header, footer, aside, nav, div, p, center, address
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu
  case table, thead, tbody, tfoot, tr, td, th, caption
  case blockquote, pre, figure, figcaption, form, fieldset, legend, label, button, details, summary
  case a, br, hr, img, input, b, i, em, strong, span, font, time, sup

  init(key: UInt64) { self = Self.byKey[key] ?? .other }

  /// Begins and ends lines.
  var isBlock: Bool {
    rawValue >= Self.html.rawValue && rawValue <= Self.summary.rawValue
      && self != .label && self != .button
  }

  var isHeading: Bool { rawValue >= Self.h1.rawValue && rawValue <= Self.h6.rawValue }

  var isCell: Bool { self == .td || self == .th }

  /// Holds other blocks rather than words.
  var isContainer: Bool {
    switch self {
    case .html, .body, .main, .article, .section, .header, .footer, .aside, .nav, .div, .center,
      .form, .table, .tbody, .tr, .td, .ul, .ol, .blockquote, .fieldset, .details, .figure, .li,
      .dl, .dd:
      true
    default: false
    }
  }

  /// Whose end tag may be left out, so that another of the kind ends it.
  var endsItself: Bool {
    switch self {
    case .p, .li, .dt, .dd, .tr, .td, .th: true
    default: false
    }
  }

  private static let names: [(StaticString, PageTag)] = [
    ("html", .html), ("body", .body), ("main", .main), ("article", .article),
    ("section", .section), ("header", .header), ("footer", .footer), ("aside", .aside),
    ("nav", .nav), ("div", .div), ("p", .p), ("center", .center), ("address", .address),
    ("h1", .h1), ("h2", .h2), ("h3", .h3), ("h4", .h4), ("h5", .h5), ("h6", .h6), ("ul", .ul),
    ("ol", .ol), ("li", .li), ("dl", .dl), ("dt", .dt), ("dd", .dd), ("menu", .menu),
    ("table", .table), ("thead", .thead), ("tbody", .tbody), ("tfoot", .tfoot), ("tr", .tr),
    ("td", .td), ("th", .th), ("caption", .caption), ("blockquote", .blockquote), ("pre", .pre),
    ("figure", .figure), ("figcaption", .figcaption), ("form", .form), ("fieldset", .fieldset),
    ("legend", .legend), ("label", .label), ("button", .button), ("details", .details),
    ("summary", .summary), ("a", .a), ("br", .br), ("hr", .hr), ("img", .img),
    ("input", .input), ("b", .b), ("i", .i), ("em", .em), ("strong", .strong), ("span", .span),
    ("font", .font), ("time", .time), ("sup", .sup),
  ]

  private static let byKey: [UInt64: PageTag] = Dictionary(
    uniqueKeysWithValues: names.map { (tagKey($0.0), $0.1) })
}
