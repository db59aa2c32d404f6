/// What one document may become: a small document must not make a large harvest.
final class Allowance {
  /// Bytes of one text.
  let text: Int
  /// Some text was longer.
  private(set) var textCut = false
  /// Bytes that references may still grow by when they become absolute.
  private var growth: Int

  init(document bytes: Int, text: Int) {
    self.text = text
    growth = 4 * bytes + 1 << 20
  }

  /// As `Parsing.resolve`; once too much was added, references come back as they stand.
  func resolve(_ reference: Bytes, base: String?) -> String {
    guard growth > 0 else { return String(reference) }
    let url = Parsing.resolve(reference, base: base)
    growth -= max(0, url.utf8.count - reference.count)
    return url
  }

  /// As much of a text as is kept, without half a character at its end.
  func cut(_ bytes: Bytes) -> Bytes {
    if bytes.count > text { textCut = true }
    return bytes.cut(to: text)
  }
}
