import Model
import Testing
import Transferring

@testable import Fetching

struct FreshnessTests {
  static let now = Timestamp(rfc3339: "2026-11-22T00:00:00Z")!

  private func response(_ headers: [(name: String, value: String)]) -> Response {
    Response(status: 200, headers: headers, body: [])
  }

  @Test(
    "Retry-After is understood in seconds and as a date, and capped at a month",
    arguments: [
      ("7200", 7200), ("Sun, 22 Nov 2026 01:00:00 GMT", 3600), ("317100", 317_100),
      ("Sunday, 22-Nov-26 01:00:00 GMT", 3600), ("Sun Nov 22 01:00:00 2026", 3600),
      ("604800", 604_800), ("99999999999999999999", 30 * 86_400), ("", nil),
      ("99999999", 30 * 86_400), ("-5", nil), ("+5", nil), ("0", nil), ("abc", nil),
      ("Sun, 22 Nov 2020 01:00:00 GMT", nil),
    ] as [(String, Int64?)])
  func retryAfter(text: String, seconds: Int64?) {
    let asked = Freshness.retryAfter(response([("Retry-After", text)]), now: Self.now)
    #expect(asked.map { ($0 - Self.now).milliseconds / 1000 } == seconds)
  }

  @Test(
    "freshness is max-age less Age, else Expires; nothing asks for haste",
    arguments: [
      ([("Cache-Control", "public, max-age=3600")], 3600),
      ([("cache-control", "max-age=3600"), ("Age", "600")], 3000),
      ([("Cache-Control", "max-age=31536000")], 86_400),
      ([("Cache-Control", "max-age=99999999999999999999")], 86_400),
      ([("Cache-Control", "max-age=60"), ("Age", "99999999999999999999")], nil),
      ([("Cache-Control", "no-cache, max-age=3600")], nil),
      ([("Cache-Control", "max-age=0")], nil), ([("Cache-Control", "max-age=x")], nil),
      ([("Expires", "Sun, 22 Nov 2026 02:00:00 GMT")], 7200),
      ([("Expires", "0")], nil), ([], nil),
      ([("Cache-Control", "max-age=60"), ("Age", "3600")], nil),
    ] as [([(String, String)], Int64?)])
  func freshness(headers: [(String, String)], seconds: Int64?) {
    let end = Freshness.end(
      response(headers.map { (name: $0.0, value: $0.1) }), now: Self.now)
    #expect(end.map { ($0 - Self.now).milliseconds / 1000 } == seconds)
  }
}
