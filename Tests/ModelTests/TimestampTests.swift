import Model
import Testing

struct TimestampTests {
  @Test(
    "civil times and timestamps are each other's inverse",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_700_000_000_123, "2023-11-14T22:13:20.123Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (4_107_542_399_000, "2100-02-28T23:59:59.000Z"),
      (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
    ])
  func roundTrip(milliseconds: Int64, text: String) {
    let time = Timestamp(milliseconds: milliseconds)
    #expect(time.description == text)
    #expect(CivilTime(time).timestamp == time)
    #expect(Timestamp(rfc3339: text) == time)
  }

  @Test(
    "RFC 3339 is read with offsets and fractions",
    arguments: [
      ("2026-11-22T07:41:03Z", 1_795_333_263_000),
      ("2026-11-22T09:41:03+02:00", 1_795_333_263_000),
      ("2026-11-22 02:11:03.5-05:30", 1_795_333_263_500),
      ("2026-11-22T07:41:03.123456789Z", 1_795_333_263_123),
    ])
  func reads(text: String, milliseconds: Int64) {
    #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(
    "what is no RFC 3339 is refused",
    arguments: [
      "", "2026-11-22", "2026-13-22T07:41:03Z", "2026-02-29T07:41:03Z", "2026-11-22T24:00:00Z",
      "2026-11-22T07:41:03", "2026-11-22T07:41:03Z ", "2026-11-22T07:41:03+0200", "x",
      "2026-11-22T07:41:03.", "２026-11-22T07:41:03Z",
    ])
  func refuses(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test("weekdays are counted from Sunday")
  func weekdays() {
    #expect(CivilTime(year: 2026, month: 11, day: 22).weekday == 0)
    #expect(CivilTime(year: 1969, month: 12, day: 31).weekday == 3)
  }

  @Test("huge durations saturate instead of trapping")
  func saturation() {
    #expect(Duration.seconds(Int64.max).milliseconds == Int64.max)
    #expect(Duration.days(90).milliseconds == 7_776_000_000)
  }
}
