/// Reads a span of time: whole numbers with `ms s m h d w`, larger units first: `90s`, `15m`,
/// `1h30m`, `2w`.
///
/// A bare `0` is allowed. nil for anything else, and for spans beyond what Int64 milliseconds hold.
public func parseDuration(_ text: String) -> Duration? {
  if text == "0" { return .zero }
  var rest = text.utf8[...]
  var total: Int64 = 0
  var last = Int64.max
  while !rest.isEmpty {
    guard let number = takeNumber(&rest) else { return nil }
    let unit = String(decoding: rest.prefix { $0 >= 0x61 && $0 <= 0x7A }, as: UTF8.self)
    rest = rest.dropFirst(unit.utf8.count)
    guard let scale = durationUnits.first(where: { $0.name == unit })?.milliseconds, scale < last
    else { return nil }
    let (part, tooLarge) = number.multipliedReportingOverflow(by: scale)
    let (sum, overflow) = total.addingReportingOverflow(part)
    if tooLarge || overflow { return nil }
    total = sum
    last = scale
  }
  return last == .max ? nil : .milliseconds(total)
}

/// Reads a number of bytes: `16MiB`, `512KiB`, `1GiB` (powers of 1024), `10MB` (powers of 1000),
/// `1000`.
///
/// Letters of either case. nil for anything else, and beyond Int.
public func parseSize(_ text: String) -> Int? {
  var rest = text.utf8[...]
  guard let number = takeNumber(&rest) else { return nil }
  let unit = String(decoding: rest, as: UTF8.self).lowercased()
  guard let scale = sizeUnits.first(where: { $0.name == unit })?.bytes else { return nil }
  let (bytes, overflow) = Int(number).multipliedReportingOverflow(by: scale)
  return overflow ? nil : bytes
}

/// A span as a person would write it in the settings: the inverse of `parseDuration`.
func spell(_ span: Duration) -> String {
  let milliseconds = Int64(span / .milliseconds(1))
  if milliseconds == 0 { return "0s" }
  for unit in durationUnits where unit.name != "w" && milliseconds % unit.milliseconds == 0 {
    return "\(milliseconds / unit.milliseconds)\(unit.name)"
  }
  return "\(milliseconds)ms"
}

/// A number of bytes as a person would write it.
func spell(bytes: Int) -> String {
  for (name, scale) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
  where bytes >= scale && bytes % scale == 0 {
    return "\(bytes / scale)\(name)"
  }
  return "\(bytes)"
}

private let durationUnits: [(name: String, milliseconds: Int64)] = [
  ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
]

private let sizeUnits: [(name: String, bytes: Int)] = [
  ("", 1), ("b", 1), ("kib", 1 << 10), ("mib", 1 << 20), ("gib", 1 << 30), ("tib", 1 << 40),
  ("kb", 1000), ("mb", 1_000_000), ("gb", 1_000_000_000), ("tb", 1_000_000_000_000),
]

private func takeNumber(_ rest: inout Substring.UTF8View.SubSequence) -> Int64? {
  let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
  rest = rest.dropFirst(digits.count)
  return Int64(String(decoding: digits, as: UTF8.self))
}
