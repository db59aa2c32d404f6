import Model

/// HTTP-date in its three forms (RFC 9110 §5.6.7): IMF-fixdate, RFC 850, asctime. nil for anything
/// else.
func parseHTTPDate(_ text: String, now: Timestamp) -> Timestamp? {
  let words = text.split { " ,-".contains($0) }.map(String.init)
  let fields: (day: String, month: String, year: String, time: String)
  switch words.count {
  case 6: fields = (words[1], words[2], words[3], words[4])
  case 5: fields = (words[2], words[1], words[4], words[3])
  default: return nil
  }
  let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  let clock = fields.time.split(separator: ":").compactMap { Int($0) }
  guard let month = months.firstIndex(of: fields.month.lowercased()), let day = Int(fields.day),
    var year = Int(fields.year), (0...9999).contains(year), clock.count == 3,
    (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0...60).contains(clock[2])
  else { return nil }
  if year < 100 {
    // A two-digit year that seems more than 50 years ahead is in the past.
    year += CivilTime(now).year / 100 * 100
    if year > CivilTime(now).year + 50 { year -= 100 }
  }
  guard day >= 1, day <= CivilTime.days(inMonth: month + 1, of: year) else { return nil }
  return CivilTime(
    year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2]
  ).timestamp
}
