/// Which tries are told of something that fails again and again: the first, then after twice as
/// many each time, up to a bound.
struct Telling {
  /// With the recorder's two seconds between tries: an hour.
  static let mostSilent = 1800

  private var next = 1

  /// To be asked with 1, 2, 3 …
  mutating func isDue(_ tries: Int) -> Bool {
    guard tries >= next else { return false }
    next += min(next, Self.mostSilent)
    return true
  }
}
