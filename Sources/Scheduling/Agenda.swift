import DequeModule
import HeapModule
public import Model

/// Which feed is due: a pure state machine over times that are handed in. Every step costs O(log
/// n).
///
/// A feed waits for its time, then in its host's queue until the host may be asked again, is then
/// under way, and waits anew when `finished` says when. Nobody overtakes within a host.
public struct Agenda: Sendable {
  public struct Limits: Hashable, Sendable {
    /// Feeds under way at once, those aside that have been for longer than `patience`.
    public var concurrency: Int
    /// A server that says nothing must not hold up other feeds until its time is over: after so
    /// long its feed counts among the slow ones, of which there may be `slow` for each that counts.
    public var patience: Duration
    public var slow: Int
    /// After much longer it is one of those that hang, of which there may be so many. One that hung
    /// when it was asked last is one of them at once, and takes nothing from others.
    public var hung: Int
    public var perHost: Int
    /// Least time between two starts at one host.
    public var spacing: Duration
    /// The same for hosts that answer from one address.
    public var perAddress: Int
    public var addressSpacing: Duration
    /// Starts over all hosts; nil: as many as there are.
    public var budget: Budget?

    public init(
      concurrency: Int = 256, perHost: Int = 2, spacing: Duration = .seconds(1),
      perAddress: Int = 8, addressSpacing: Duration = .zero, budget: Budget? = nil,
      patience: Duration = .milliseconds(200), slow: Int = 4, hung: Int = 0
    ) {
      self.concurrency = concurrency
      self.patience = patience
      self.slow = slow
      self.hung = hung
      self.perHost = perHost
      self.spacing = spacing
      self.perAddress = perAddress
      self.addressSpacing = addressSpacing
      self.budget = budget
    }
  }

  public enum Step: Hashable, Sendable {
    /// Fetch this feed now, and say `finished` afterwards.
    case start(feed: String)
    /// Nothing to start before that time, unless something finishes or is added.
    case wait(until: Timestamp)
    /// Nothing to start until something finishes or is added.
    case rest
  }

  struct Turn: Comparable, Sendable {
    var time: Timestamp
    var entry: Int32
    var generation: Int32
    static func < (a: Turn, b: Turn) -> Bool { (a.time, a.entry) < (b.time, b.entry) }
  }

  struct Opening: Comparable, Sendable {
    var time: Timestamp
    var host: Int
    static func < (a: Opening, b: Opening) -> Bool { (a.time, a.host) < (b.time, b.host) }
  }

  struct Entry: Sendable {
    var feed: String
    var host: Int32
    /// Grows when the place is planned or freed: older turns are void.
    var generation: Int32 = 0
    var siteNumber: Int32 = -1
    var underWay = false
    /// What it counts as while it is under way.
    var hold = Hold.slot
    /// Nothing came when it was asked last.
    var hangs = false
    /// To be taken off when it has finished.
    var leaving = false
  }

  struct Host: Sendable {
    var name: String
    var queue: Deque<Turn> = []
    var nextStart = Timestamp(milliseconds: .min)
    var underWay: Int32 = 0
    /// Starts here are no requests, and take nothing from the budget.
    var isFree: Bool
    var announced = false
    // As optional numbers they would take four times the room.
    var siteNumber: Int32 = -1
    var releasedByNumber: Int32 = -1
  }

  /// May change at any time; what is under way beyond a new limit is let finish.
  public var limits: Limits
  var entries: [Entry] = []
  /// Places in `entries` that may be used again.
  private var free: [Int] = []
  private(set) var numbers = Slots()
  var hosts: [Host] = []
  private var hostNumbers = Slots()
  var turns = Heap<Turn>()
  var openings = Heap<Opening>()
  /// Of hosts that are free.
  var freeOpenings = Heap<Opening>()
  var gate = Gate()
  var sites = Sites()
  /// Those under way that are not slow, the oldest first, and some that have finished; those that
  /// are; and how many are slow or hang.
  var started: Deque<Turn> = []
  var slowed: Deque<Turn> = []
  var slow = 0
  var hung = 0
  var held = Held()

  /// Feeds started and not finished.
  public private(set) var underWay = 0

  public init(limits: Limits) { self.limits = limits }

  /// Nothing waits, is queued or under way.
  public var isIdle: Bool { numbers.count == 0 }

  /// Puts a feed on the agenda. One that is on it already keeps its turn. `isFree`: asking it is no
  /// request, as with a local file; the same for all feeds of a host. `hangs`: nothing came when it
  /// was asked last.
  public mutating func add(
    _ feed: String, host: String, due: Timestamp, isFree: Bool = false, hangs: Bool = false
  ) {
    if let entry = number(of: feed) {
      // Taken off and put back while under way: it stays.
      entries[entry].leaving = false
      return
    }
    var entry = Entry(feed: feed, host: Int32(number(ofHost: host, isFree)))
    entry.hangs = hangs
    let number = free.popLast() ?? entries.count
    if number == entries.count {
      entries.append(entry)
    } else {
      let generation = entries[number].generation
      entries[number] = entry
      entries[number].generation = generation
    }
    numbers.insert(number, for: feed) { entries[$0].feed }
    plan(number, due)
  }

  /// Takes a feed off; one that is under way, as soon as it has finished.
  public mutating func remove(_ feed: String) {
    guard let entry = number(of: feed) else { return }
    if entries[entry].underWay { entries[entry].leaving = true } else { forget(entry) }
  }

  /// What to do at `now`. To be asked again until it says `wait` or `rest`.
  public mutating func next(at now: Timestamp) -> Step {
    admitDue(at: now)
    loseHold(at: now)
    guard hasSlots else { return full }
    if let feed = start(\.freeOpenings, at: now) { return .start(feed: feed) }
    let opens = gate.opens(for: limits.budget)
    if opens <= now, let feed = start(\.openings, at: now) {
      gate.pass(for: limits.budget, at: now)
      return .start(feed: feed)
    }
    let times = [
      turns.min?.time, freeOpenings.min?.time, openings.min.map { max($0.time, opens) },
    ].compactMap { $0 }
    return times.min().map { .wait(until: $0) } ?? .rest
  }

  private mutating func start(
    _ openings: WritableKeyPath<Agenda, Heap<Opening>>, at now: Timestamp
  ) -> String? {
    while let opening = self[keyPath: openings].min, opening.time <= now {
      self[keyPath: openings].removeMin()
      guard admits(opening.host, at: now) else { continue }
      hosts[opening.host].announced = false
      guard let entry = takeFirst(of: opening.host), !isHeld(entry, at: now) else {
        pass(opening.host, at: now)
        continue
      }
      entries[entry].site = enter(opening.host, at: now)
      hosts[opening.host].underWay += 1
      hosts[opening.host].nextStart = now + limits.spacing
      announce(opening.host, at: now)
      entries[entry].underWay = true
      underWay += 1
      takeHold(entry, at: now)
      return entries[entry].feed
    }
    return nil
  }

  /// A started feed is done, at `now`; it is due again at `due`, or, when that is nil, leaves the
  /// agenda.
  public mutating func finished(
    _ feed: String, due: Timestamp?, hangs: Bool = false, at now: Timestamp
  ) {
    guard let entry = number(of: feed), entries[entry].underWay else { return }
    let host = Int(entries[entry].host)
    entries[entry].underWay = false
    underWay -= 1
    leaveHold(entry, at: now)
    entries[entry].hangs = hangs
    hosts[host].underWay -= 1
    leave(entries[entry].site, at: now)
    entries[entry].site = nil
    announce(host, at: now)
    if let due, !entries[entry].leaving { plan(entry, due) } else { forget(entry) }
  }

  private mutating func plan(_ entry: Int, _ due: Timestamp) {
    entries[entry].generation &+= 1
    turns.insert(Turn(time: due, entry: Int32(entry), generation: entries[entry].generation))
  }

  private mutating func forget(_ entry: Int) {
    numbers.remove(entries[entry].feed) { entries[$0].feed }
    entries[entry].generation &+= 1
    free.append(entry)
  }

  private mutating func admitDue(at now: Timestamp) {
    while let turn = turns.min, turn.time <= now {
      turns.removeMin()
      let entry = entries[Int(turn.entry)]
      guard entry.generation == turn.generation else { continue }
      let host = Int(entry.host)
      hosts[host].queue.append(turn)
      announce(host, at: now)
    }
  }

  private mutating func takeFirst(of host: Int) -> Int? {
    while let turn = hosts[host].queue.popFirst() {
      if entries[Int(turn.entry)].generation == turn.generation { return Int(turn.entry) }
    }
    return nil
  }

  /// Puts a host that has work and room into the heap of openings, once.
  mutating func announce(_ host: Int, at now: Timestamp) {
    guard !hosts[host].announced, !hosts[host].queue.isEmpty,
      hosts[host].underWay < limits.perHost
    else { return }
    hosts[host].announced = true
    let opening = Opening(time: max(now, hosts[host].nextStart), host: host)
    if hosts[host].isFree { freeOpenings.insert(opening) } else { openings.insert(opening) }
  }

  func number(of feed: String) -> Int? { numbers.number(of: feed) { entries[$0].feed } }

  mutating func number(ofHost name: String, _ isFree: Bool) -> Int {
    if let number = hostNumbers.number(of: name, { hosts[$0].name }) { return number }
    hosts.append(Host(name: name, isFree: isFree))
    hostNumbers.insert(hosts.count - 1, for: name) { hosts[$0].name }
    return hosts.count - 1
  }
}
