import Model
import Testing

@testable import Fetching

struct HTTPDateTests {
  static let now = Timestamp(rfc3339: "2026-11-22T00:00:00Z")!

  @Test(
    "all three forms are read",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ])
  func forms(text: String) {
    #expect(parseHTTPDate(text, now: Self.now) == Timestamp(rfc3339: "1994-11-06T08:49:37Z"))
  }

  @Test("two-digit years lie at most fifty years ahead")
  func years() {
    #expect(
      parseHTTPDate("Sunday, 06-Nov-70 08:49:37 GMT", now: Self.now)
        == Timestamp(rfc3339: "2070-11-06T08:49:37Z"))
  }

  @Test(
    "anything else is nil",
    arguments: [
      "", "abc", "0", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:00:00 GMT",
      "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
    ])
  func refused(text: String) {
    #expect(parseHTTPDate(text, now: Self.now) == nil)
  }
}
