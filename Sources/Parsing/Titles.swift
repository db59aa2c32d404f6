/// Bytes of a title; a text in the wrong place should not become a headline of megabytes.
let maxTitleBytes = 128 << 10

/// A title within its limit: cut at a blank where there is one near, and marked so.
func cappedTitle(_ title: String) -> String {
  guard title.utf8.count > maxTitleBytes else { return title }
  return title.cut(toBytes: maxTitleBytes)
}

extension String {
  /// The start of a text with an ellipsis, no longer than `limit` bytes.
  func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    return withBytes { bytes in
      var end = max(0, limit - 3)
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      if let blank = bytes[max(0, end - 64)..<end].lastIndex(of: 0x20) { end = blank }
      return String(bytes[part: 0..<end]) + "…"
    }
  }
}
