import Model
import Testing

@testable import Parsing

struct CommonDatesTests {
  private func common(_ text: String) -> Timestamp? { text.withBytes { commonDate($0) } }

  @Test(
    "The two common forms are read as the general reader reads them",
    arguments: [
      "Tue, 03 Jun 2025 14:05:09 +0200", "Tue, 3 Jun 2025 14:05:09 GMT",
      "Wed, 31 Dec 2025 23:59:59 -0930",
      "Sat, 29 Feb 2020 00:00:00 UTC", "2025-06-03T14:05:09+02:00", "2025-06-03T14:05:09Z",
      "2025-06-03T14:05:09.123Z", "2025-06-03T14:05:09.120-09:30", "1999-12-31T24:00:00Z",
    ])
  func same(_ text: String) throws {
    let fast = try #require(common(text))
    // A blank more or for the T, and the general reader has to do it.
    let spaced =
      text.contains(",") ? text.replacing(", ", with: ",  ") : text.replacing("T", with: " ")
    #expect(common(spaced) == nil)
    #expect(parseDate(spaced) == fast)
  }

  @Test(
    "What is not quite of these forms is left to the general reader",
    arguments: [
      "Tue, 03 Jun 2025 14:05:09 +02:00", "Tue, 03 Jun 25 14:05:09 GMT",
      "Tue, 03 June 2025 14:05 GMT",
      "Tue, 31 Jun 2025 14:05:09 GMT", "Sat, 29 Feb 2021 00:00:00 UTC", "2025-06-31T14:05:09Z",
      "2025-06-03T14:05:60.5Z", "2025-06-03 14:05:09Z", "Tue, 03 Jun 2025 25:05:09 GMT",
      "Tue, 0x Jun 2025",
    ])
  func others(_ text: String) {
    #expect(common(text) == nil)
  }
}
