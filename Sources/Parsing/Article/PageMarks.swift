/// What the names that a page's author gave to an element say of its part.
struct PageMarks: OptionSet {
  var rawValue: UInt8

  /// Beside the text: navigation, teasers, sharing, advertising, bylines, captions …
  static let beside = PageMarks(rawValue: 1)
  /// What readers wrote.
  static let comments = PageMarks(rawValue: 2)
  /// The text of the article itself.
  static let text = PageMarks(rawValue: 4)
  /// Not shown.
  static let hidden = PageMarks(rawValue: 8)
  /// Perhaps beside the text: believed of what does not read like one.
  static let doubtful = PageMarks(rawValue: 16)
  /// Something from elsewhere that belongs to the text: a post, a document.
  static let embed = PageMarks(rawValue: 32)
  /// About other sites where people talk: buttons to share it there, or what was said there.
  static let social = PageMarks(rawValue: 64)

  static func marks(of node: PageNode, in tree: PageTree) -> PageMarks {
    var marks: PageMarks = []
    for at in node.attributes {
      let (kind, value) = tree.attributes[at]
      switch kind {
      case .classes, .id, .component, .module, .testID:
        marks.formUnion(value.withBytes { MarkWords.marks($0) })
      case .ariaLabel: continue
      case .role:
        if ["navigation", "complementary", "search", "dialog", "banner", "contentinfo", "menu"]
          .contains(value.lowercased())
        {
          marks.insert(.beside)
        }
      case .itemprop:
        if value.hasPrefix("articleBody") { marks.insert(.text) }
        if value == "comment" { marks.insert(.comments) }
      case .hidden: marks.insert(.hidden)
      case .ariaHidden: if value == "true" { marks.insert(.hidden) }
      case .style:
        let rule = value.lowercased().filter { $0 != " " }
        if rule.contains("display:none") || rule.contains("visibility:hidden") {
          marks.insert(.hidden)
        }
      default: continue
      }
    }
    return marks
  }
}

/// Reads names word by word: `postBody-related_links` has four.
enum MarkWords {
  static func marks(_ names: Bytes) -> PageMarks {
    var marks: PageMarks = []
    var at = 0
    var previous: PageMarks = []
    while at < names.count {
      guard isLetter(names[at]) else {
        if isBlank(names[at]) { previous = [] }
        at += 1
        continue
      }
      let start = at
      var hash = seed
      var found: PageMarks = []
      repeat {
        hash = (hash ^ UInt64(lower(names[at]))) &* 0x100_0000_01B3
        at += 1
        if at - start >= 4, let stem = stems[hash] { found.formUnion(stem) }
      } while at < names.count && isLetter(names[at])
        && !(isUpper(names[at]) && !isUpper(names[at - 1]))
      if let word = words[hash] { found.formUnion(word) }
      if openers.contains(hash) {
        previous.insert(.doubtful)
      } else {
        if previous.contains(.doubtful), closers.contains(hash) { marks.insert(.text) }
        previous = []
      }
      marks.formUnion(found)
    }
    return marks
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func keys(_ list: String) -> [UInt64] {
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
      String(word).withBytes { tagKey($0, 0..<$0.count) }
    }
  }

  private static func table(_ lists: [(PageMarks, String)]) -> [UInt64: PageMarks] {
    var table: [UInt64: PageMarks] = [:]
    for (marks, list) in lists {
      for key in keys(list) { table[key, default: []].formUnion(marks) }
    }
    return table
  }

  /// `article-body`, `postContent`, `story_text`: one of these, then one of those.
  private static let openers = Set(keys("article story post entry blog news"))
  private static let closers = Set(keys("body content text copy fulltext"))

  /// Words that count when they are whole.
  private static let words = table([
    (
      .beside,
      """
      ad ads adv nav menu tags bio share sharing shares print toolbar footer promo promos
      related recirc pager paging caption credit credits byline author authors cookie cookies
      gdpr modal popup overlay lightbox login signin signup register donate donation topics
      """
    ),
    (
      .comments,
      """
      respond reply replies discussion feedback comment comments commentlist commentthread
      commentform commentbody commenttext commentarea commentsection commentcontainer commenter
      """
    ),
    (.text, "articlebody storybody postbody entrybody articlecontent postcontent articletext"),
    (
      .doubtful,
      """
      widget widgets header box sidebar aside meta info links list more tools utility module rail
      extra extras tag categories category date time timestamp inset teaser
      """
    ),
  ])

  /// Words that count whatever follows.
  private static let stems = table([
    (
      .beside,
      """
      related recommend newslett subscri advert sponsor promot breadcrumb navig outbrain taboola
      trending mostread mostpop paginat sharedaddy addthis addtoany sociable jetpack jprelated
      sharebar sharebutton sharetool sharelink optin rollover tooltip popover
      readmore readnext relatedpost crosslink teaserlist callout signupform mailchimp revcontent
      zergnet popular
      """
    ),
    (.embed, "embed tweet"),
    (.social, "social"),
    (.comments, "disqus livefyre kommentar commentaire comentario"),
  ])
}
