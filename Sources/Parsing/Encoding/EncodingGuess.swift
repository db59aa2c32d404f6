/// The encoding of a text that is not UTF-8 and does not say what it is.
///
/// Western text has single bytes beyond ASCII between letters; Cyrillic, Chinese and their like
/// have runs of them.
func guessedEncoding(_ raw: Bytes) -> String {
  let sample = raw[part: 0..<min(raw.count, 65_536)]
  let runs = HighRuns(sample)
  guard runs.total > 0, runs.adjacent * 10 >= runs.total * 6 else { return "windows-1252" }
  if runs.isPaired {
    if runs.kana * 5 >= runs.total / 2 { return "euc-jp" }
    if transcode(sample, from: "gb18030").faults <= 1 { return "gb18030" }
  }
  // The small letters, which are most of a text, are in the upper half in windows-1251, the lower
  // in KOI8-R.
  return runs.upper >= runs.lower ? "windows-1251" : "koi8-r"
}

/// What the bytes beyond ASCII are like.
private struct HighRuns {
  var total = 0
  /// Those beside another.
  var adjacent = 0
  var upper = 0
  var lower = 0
  /// Runs of an even and of an odd length.
  private var even = 0
  private var odd = 0
  /// First bytes of what would be kana in EUC-JP.
  var kana = 0

  /// Characters of two bytes leave no runs of odd length.
  var isPaired: Bool { odd * 20 <= even }

  init(_ b: Bytes) {
    var at = 0
    while at < b.count {
      guard b[at] >= 0x80 else {
        at += 1
        continue
      }
      let start = at
      while at < b.count, b[at] >= 0x80 {
        if b[at] >= 0xE0 { upper += 1 } else if b[at] >= 0xC0 { lower += 1 }
        if (at - start) % 2 == 0, b[at] == 0xA4 || b[at] == 0xA5 { kana += 1 }
        at += 1
      }
      let length = at - start
      total += length
      if length > 1 { adjacent += length }
      if length % 2 == 0 { even += 1 } else { odd += 1 }
    }
  }
}
