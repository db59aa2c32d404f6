extension Element {
  /// The first image in a text: what stands for an item or a feed that names none itself. Only
  /// where markup is kept, since to look for it costs a pass over the text.
  var firstImage: String? {
    guard tree.pointee.surroundings.keepMarkup else { return nil }
    switch textKind {
    case .plain, .base64: return nil
    case .html, .guess: return withText { firstImage(in: $0) }
    case .inline:
      if !hasChildElements { return withText { firstImage(in: $0) } }
      return innerMarkup().withUnsafeBufferPointer { firstImage(in: $0) }
    }
  }

  private func firstImage(in html: Bytes) -> String? {
    guard html.contains(UInt8(ascii: "<")) else { return nil }
    var tokens = HTMLTokens(html)
    while let token = tokens.next() {
      guard case .start(let name, let attributes) = token, tagKey(html, name) == Self.image else {
        continue
      }
      if let source = source(html, attributes) { return source }
    }
    return nil
  }

  /// nil for images that are not to be seen: those of one pixel count readers.
  private func source(_ html: Bytes, _ attributes: Range<Int>) -> String? {
    var found: String?
    for (name, value) in HTMLAttributes(html, in: attributes) {
      let text = html[part: value].trimmed
      switch tagKey(html, name) {
      case Self.source where !text.hasLowercased("data:"):
        found = decodedReferences(text).withUnsafeBufferPointer { url($0) }
      case Self.width, Self.height:
        if text.isLowercased("1") || text.isLowercased("0") { return nil }
      default: continue
      }
    }
    return found
  }

  private static let image = tagKey("img")
  private static let source = tagKey("src")
  private static let width = tagKey("width")
  private static let height = tagKey("height")
}
