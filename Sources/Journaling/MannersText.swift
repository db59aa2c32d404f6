import Glibc
import Model

/// A feed's manners in one column: a JSON object of what is not as at the start, so that most rows
/// are short, and what is learnt later needs no migration. Times are milliseconds.
enum MannersText {
  static func write(_ manners: Manners) -> String {
    var members: [JSONValue.Member] = []
    func put(_ name: String, _ text: String?) {
      if let text { members.append(.init(name, .string(text))) }
    }
    func put(_ name: String, _ number: Int64) {
      if number != 0 { members.append(.init(name, .integer(number))) }
    }
    put("source", manners.source)
    put("last_body", manners.lastBody?.milliseconds ?? 0)
    put("unmodified", Int64(manners.unmodified))
    put("probe_days", Int64(manners.probeDays))
    put("frozen", manners.isFrozen ? 1 : 0)
    put("misses", Int64(manners.misses))
    put("ignores_etag", manners.ignoresETag ? 1 : 0)
    put("moved", manners.moved)
    put("moved_count", Int64(manners.movedCount))
    put("address", manners.address)
    put("address_failures", Int64(manners.addressFailures))
    put("deferred", manners.deferred)
    put("least_wait_s", Int64(manners.leastWait))
    put("skip_hours", Int64(manners.skipHours))
    put("skip_days", Int64(manners.skipDays))
    return JSONValue.object(members).serialized
  }

  /// What cannot be read is learnt anew.
  static func read(_ text: String?) -> Manners {
    guard var text else { return Manners() }
    return text.withUTF8 { read($0) }
  }

  static func read(_ text: UnsafeBufferPointer<UInt8>) -> Manners {
    // What most rows hold is read without making a document of it.
    if let manners = numbers(text) { return manners }
    var manners = Manners()
    guard let value = try? JSONValue(parsing: text) else { return manners }
    func number(_ name: String) -> Int64 { value[name]?.integer ?? 0 }
    manners.source = value["source"]?.string
    let lastBody = number("last_body")
    manners.lastBody = lastBody == 0 ? nil : Timestamp(milliseconds: lastBody)
    manners.unmodified = UInt8(clamping: number("unmodified"))
    manners.probeDays = UInt8(clamping: number("probe_days"))
    manners.isFrozen = number("frozen") != 0
    manners.misses = UInt8(clamping: number("misses"))
    manners.ignoresETag = number("ignores_etag") != 0
    manners.moved = value["moved"]?.string
    manners.movedCount = UInt8(clamping: number("moved_count"))
    manners.address = value["address"]?.string
    manners.addressFailures = UInt8(clamping: number("address_failures"))
    manners.deferred = value["deferred"]?.string
    manners.leastWait = Int32(clamping: number("least_wait_s"))
    manners.skipHours = UInt32(truncatingIfNeeded: number("skip_hours"))
    manners.skipDays = UInt8(clamping: number("skip_days"))
    return manners
  }

  /// Of an object that holds numbers only, as `write` writes it; nil for any other.
  private static func numbers(_ text: UnsafeBufferPointer<UInt8>) -> Manners? {
    guard text.count > 2, text[0] == UInt8(ascii: "{"), text[text.count - 1] == UInt8(ascii: "}")
    else { return nil }
    var manners = Manners()
    var offset = 1
    while offset < text.count - 1 {
      guard text[offset] == UInt8(ascii: "\"") else { return nil }
      let start = offset + 1
      var end = start
      while text[end] == UInt8(ascii: "_") || (0x61...0x7A).contains(text[end]) { end += 1 }
      guard text[end] == UInt8(ascii: "\""), text[end + 1] == UInt8(ascii: ":") else { return nil }
      let name = UnsafeBufferPointer(rebasing: text[start..<end])
      var number: Int64 = 0
      offset = end + 2
      let first = offset
      while (0x30...0x39).contains(text[offset]) {
        number = number * 10 + Int64(text[offset] - 0x30)
        offset += 1
      }
      guard (1...18).contains(offset - first), set(name, number, &manners) else { return nil }
      if offset == text.count - 1 { return manners }
      guard text[offset] == UInt8(ascii: ",") else { return nil }
      offset += 1
    }
    return nil
  }

  private static func set(
    _ name: UnsafeBufferPointer<UInt8>, _ number: Int64, _ manners: inout Manners
  ) -> Bool {
    func isNamed(_ text: StaticString) -> Bool {
      name.count == text.utf8CodeUnitCount
        && memcmp(name.baseAddress!, text.utf8Start, name.count) == 0
    }
    if isNamed("last_body") {
      manners.lastBody = number == 0 ? nil : Timestamp(milliseconds: number)
    } else if isNamed("unmodified") {
      manners.unmodified = UInt8(clamping: number)
    } else if isNamed("least_wait_s") {
      manners.leastWait = Int32(clamping: number)
    } else if isNamed("probe_days") {
      manners.probeDays = UInt8(clamping: number)
    } else {
      return false
    }
    return true
  }
}
