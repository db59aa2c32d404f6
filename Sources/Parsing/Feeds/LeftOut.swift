/// How many elements of that local name begin in a text, whatever their prefix; those in comments
/// and CDATA sections are text. Linear in the text.
func elements(named name: String, in text: Bytes) -> Int {
  let name = Array(name.utf8)
  var (count, at) = (0, 0)
  while let open = text.index(of: UInt8(ascii: "<"), from: at) {
    at = open + 1
    if text.hasLowercased("<!--", at: open) {
      at = end(of: "-->", in: text, from: open + 4)
    } else if text.hasLowercased("<![cdata[", at: open) {
      at = end(of: "]]>", in: text, from: open + 9)
    } else if isStart(of: name, in: text, at: open + 1) {
      count += 1
    }
  }
  return count
}

private func end(of mark: StaticString, in text: Bytes, from start: Int) -> Int {
  var at = start
  while let found = text.index(of: UInt8(ascii: ">"), from: at) {
    at = found + 1
    let first = at - mark.utf8CodeUnitCount
    if first >= start, text.hasLowercased(mark, at: first) { break }
  }
  return at
}

private func isStart(of name: [UInt8], in text: Bytes, at start: Int) -> Bool {
  var (local, end) = (start, start)
  while end < text.count, !isBlank(text[end]), text[end] != 0x2F, text[end] != 0x3E {
    if text[end] == UInt8(ascii: ":") { local = end + 1 }
    // No name that we look for is as long with its prefix.
    guard end - start < 256 else { return false }
    end += 1
  }
  guard end < text.count, end - local == name.count else { return false }
  return (0..<name.count).allSatisfy { lower(text[local + $0]) == name[$0] }
}
