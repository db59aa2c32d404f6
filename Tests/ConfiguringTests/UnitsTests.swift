import Configuring
import Testing

struct UnitsTests {
  @Test(arguments: [
    ("250ms", 250), ("90s", 90_000), ("15m", 900_000), ("24h", 86_400_000), ("2w", 1_209_600_000),
    ("90d", 7_776_000_000), ("1h30m", 5_400_000), ("0", 0), ("0s", 0),
  ])
  func `a duration is whole numbers with units, larger ones first`(text: String, ms: Int) {
    #expect(parseDuration(text) == .milliseconds(ms))
  }

  @Test(arguments: [
    "", "5", "m", "-5m", "1.5h", "5 m", " 5m", "5M", "5min", "30m1h", "5m5m", "5m3", "٣m",
    "99999999999999999999s", "9223372036854775807s", "300000000w300000000w",
  ])
  func `anything else is no duration`(text: String) {
    #expect(parseDuration(text) == nil)
  }

  @Test(arguments: [
    ("1000", 1000), ("512KiB", 524_288), ("16MiB", 16_777_216), ("1GiB", 1_073_741_824),
    ("10MB", 10_000_000), ("3kB", 3000), ("7B", 7), ("16mib", 16_777_216),
  ])
  func `a size is a whole number with a binary or decimal unit`(text: String, bytes: Int) {
    #expect(parseSize(text) == bytes)
  }

  @Test(arguments: ["", "MiB", "-1", "1.5MiB", "16 MiB", "16M", "1MiBx", "9999999999TiB"])
  func `anything else is no size`(text: String) {
    #expect(parseSize(text) == nil)
  }
}
