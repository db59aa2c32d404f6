import Glibc
public import Model

/// How a habit is learnt: every fetch adds what was published since the one before, and what was
/// learnt long ago counts for less and less.
extension Habit {
  /// After so long an item counts half.
  static let halfLife = Duration.days(28)
  /// Items after which a match counts half.
  static let matchMemory: Float = 200
  /// Lanes are brought back to one item of now when they would count for less than this.
  static let largestScale: Float = 4
  /// Of feeds with more items a day, each counts for less in the profile: only shares matter there,
  /// and Float16 adds small numbers to large ones badly.
  static let busy: Float = 60

  /// Adds a document that was read at `now`.
  ///
  /// - Parameters:
  ///   - times: of the items that are new, as the feed dates them; nil where it does not.
  ///   - window: entries of the document, known or not.
  public mutating func observe(_ times: [Timestamp?], window: Int, at now: Timestamp) {
    self.window = Int32(clamping: window)
    guard let last = until else { return begin(times.compactMap { $0 }, at: now) }
    observe(times, since: last, at: now)
  }

  /// Nothing was published since the last fetch.
  public mutating func observeNothing(at now: Timestamp) {
    if let until { observe([], since: until, at: now) }
  }

  /// `count` items were read by the watchlists, `matched` of them raised an alert.
  public mutating func observe(read count: Int, matched hits: Int) {
    guard count > 0 else { return }
    let kept = exp2f(-Float(count) / Self.matchMemory)
    read = read * kept + Float(count)
    matched = matched * kept + Float(min(hits, count))
  }

  /// The first document tells of the time since its oldest item. Which is not counted itself: the
  /// time before it is not known.
  private mutating func begin(_ times: [Timestamp], at now: Timestamp) {
    until = now
    let past = times.filter { $0 <= now }.sorted()
    guard let oldest = past.first, past.count > 1 else { return }
    let span = seconds(now - oldest)
    let life = Double(seconds(Self.halfLife))
    seconds = Float(life / M_LN2 * (1 - exp2(-Double(span) / life)))
    var added = Added()
    for time in past.dropFirst() {
      added.count(time, as: exp2f(-seconds(now - time) / seconds(Self.halfLife)))
    }
    add(added)
  }

  private mutating func observe(_ times: [Timestamp?], since last: Timestamp, at now: Timestamp) {
    // A clock that was set back: nothing is known of a time that did not pass.
    guard now > last else { return until = now }
    let span = seconds(now - last)
    let kept = exp2f(-span / seconds(Self.halfLife))
    items *= kept
    seconds = seconds * kept + span
    scale /= kept
    if !(scale < Self.largestScale) { settle() }
    // Whatever an item's date says, it came in after the last fetch; one that says nothing of use
    // may have come at any time since.
    let middle = last + (now - last) / 2
    var added = Added()
    for time in times {
      added.count(time.map { $0 > last && $0 <= now ? $0 : middle } ?? middle, as: 1)
    }
    if !times.isEmpty { add(added) }
    until = now
  }

  private mutating func add(_ added: Added) {
    items += added.items
    let daily = items / max(1, seconds) * 86_400
    let weight = min(1, Self.busy / daily) * scale
    profile += SIMD32<Float16>(added.lanes * weight)
    profile.replace(with: Self.largestLane, where: profile .> Self.largestLane)
  }

  /// Not to be reached but by a feed that publishes all of a month in an hour.
  private static let largestLane: Float16 = 30_000

  private mutating func settle() {
    profile *= Float16(1 / scale)
    scale = 1
  }

  private func seconds(_ span: Duration) -> Float { Float(span.milliseconds) / 1000 }
}

/// Items by hour and day, before they are added to what was learnt.
private struct Added {
  var items: Float = 0
  var lanes: SIMD32<Float> = .zero

  mutating func count(_ time: Timestamp, as weight: Float) {
    let hour = HourOfWeek(time)
    items += weight
    lanes[hour.hour] += weight
    lanes[24 + hour.day] += weight
  }
}

/// An hour of the week, in UTC.
struct HourOfWeek: Hashable {
  /// 0...167 from Monday, midnight.
  var index: Int

  /// The epoch was a Thursday.
  init(_ time: Timestamp) {
    let hour = Int(Self.hours(time.milliseconds) % 168) + 72
    index = (hour + 168) % 168
  }

  private static func hours(_ milliseconds: Int64) -> Int64 {
    milliseconds >= 0 ? milliseconds / 3_600_000 : (milliseconds - 3_599_999) / 3_600_000
  }

  init(index: Int) { self.index = index % 168 }

  var hour: Int { index % 24 }
  /// 0 is Monday.
  var day: Int { index / 24 }
  var next: HourOfWeek { HourOfWeek(index: index + 1) }
}
