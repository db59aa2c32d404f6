import Model

/// When clocks are put forward by an hour, by the rules in force now; years before a rule was made
/// may be off by weeks. For local times only.
enum SummerTime: String {
  case none = "-"
  /// The second Sunday of March to the first of November; until 2006 the first of April to the last
  /// of October.
  case us
  /// The last Sunday of March to the last of October, at 01:00 UTC.
  case eu
  /// The Friday before the last Sunday of March to the last Sunday of October.
  case il
  /// The last Friday of April to the last Thursday of October.
  case eg
  /// From spring to autumn of the south: October to April, September to April.
  case au, nz, cl

  /// Minutes that a clock at a local time is ahead of winter's; `offset` is that of winter.
  func advance(_ local: CivilTime, offset: Int) -> Int {
    let minute = ((local.month * 32 + local.day) * 24 + local.hour) * 60 + local.minute
    func at(_ month: Int, _ day: Int, _ clock: Int) -> Int {
      (month * 32 + day) * 24 * 60 + clock
    }
    let year = local.year
    switch self {
    case .none: return 0
    case .us where year < 2007:
      return at(4, sunday(1, 4, year), 120) <= minute && minute < at(10, sunday(-1, 10, year), 120)
        ? 60 : 0
    case .us:
      return at(3, sunday(2, 3, year), 120) <= minute && minute < at(11, sunday(1, 11, year), 120)
        ? 60 : 0
    case .eu:
      let clock = 60 + offset
      return at(3, sunday(-1, 3, year), clock) <= minute
        && minute < at(10, sunday(-1, 10, year), clock + 60) ? 60 : 0
    case .il:
      return at(3, sunday(-1, 3, year) - 2, 120) <= minute
        && minute < at(10, sunday(-1, 10, year), 120) ? 60 : 0
    case .eg:
      return at(4, last(5, 4, year), 0) <= minute && minute < at(10, last(4, 10, year), 1440)
        ? 60 : 0
    case .au:
      return at(10, sunday(1, 10, year), 120) <= minute || minute < at(4, sunday(1, 4, year), 180)
        ? 60 : 0
    case .nz:
      return at(9, sunday(-1, 9, year), 120) <= minute || minute < at(4, sunday(1, 4, year), 180)
        ? 60 : 0
    case .cl:
      return at(9, sunday(1, 9, year), 1440) <= minute || minute < at(4, sunday(1, 4, year), 1440)
        ? 60 : 0
    }
  }

  /// The day of the `n`th Sunday of a month; -1 is the last.
  private func sunday(_ n: Int, _ month: Int, _ year: Int) -> Int {
    if n < 0 { return last(0, month, year) }
    let first = CivilTime(year: year, month: month).weekday
    return 1 + (7 - first) % 7 + (n - 1) * 7
  }

  /// The last such weekday of a month; 0 is Sunday.
  private func last(_ weekday: Int, _ month: Int, _ year: Int) -> Int {
    let days = CivilTime.days(inMonth: month, of: year)
    let end = CivilTime(year: year, month: month, day: days).weekday
    return days - (end - weekday + 7) % 7
  }
}

/// A zone of the IANA database, as `Europe/Kyiv`.
struct NamedZone {
  private let offset: Int
  private let summer: SummerTime

  /// nil for a place that is not known.
  init?(_ name: Bytes) {
    guard let slash = name.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return nil }
    let place = name[(slash + 1)...].map(lower)
    guard place.count >= 3, let row = zoneRows.row(of: place), row.count > 2,
      let offset = Int(row[0]), let summer = SummerTime(rawValue: String(row[1]))
    else { return nil }
    self.offset = offset
    self.summer = summer
  }

  /// Minutes east of Greenwich at a local time.
  func offset(at local: CivilTime) -> Int { offset + summer.advance(local, offset: offset) }
}
