import DequeModule
import HeapModule
import Model

/// Machines that answer for several hosts: what is under way at each, and which hosts wait for it.
/// One host of a queue at a time is let go, so that nothing is turned over twice.
struct Sites: Sendable {
  struct Site: Sendable {
    var name: String
    /// That answered from there last.
    var hosts = 0
    var underWay = 0
    var nextStart: Timestamp?
    var waiting: Deque<Int> = []
    /// One that was let go and has not started yet.
    var released: Int?

    var isIdle: Bool { hosts == 0 && underWay == 0 && isFree }
    /// Nobody is before whoever comes.
    var isFree: Bool { waiting.isEmpty && released == nil }

    func hasRoom(_ limits: Agenda.Limits) -> Bool { underWay < limits.perAddress }
  }

  var all: [Site] = []
  private var free: [Int] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    let number = free.popLast() ?? all.count
    if number == all.count { all.append(Site(name: name)) } else { all[number] = Site(name: name) }
    numbers[name] = number
    return number
  }

  /// Large services answer from ever new addresses: those that nobody uses any more make room.
  mutating func tidy(_ site: Int) {
    guard all[site].isIdle, numbers[all[site].name] == site else { return }
    numbers[all[site].name] = nil
    free.append(site)
  }

  mutating func clockWasSet(to now: Timestamp, spacing: Duration) {
    for site in all.indices {
      all[site].nextStart = all[site].nextStart.map { min($0, now + spacing) }
    }
  }
}

extension Agenda {
  /// A feed's host answered from this address. It counts from the host's next start on.
  public mutating func locate(_ feed: String, at address: String) {
    guard let entry = number(of: feed) else { return }
    let host = Int(entries[entry].host)
    if let site = hosts[host].site {
      if sites.all[site].name == address { return }
      sites.all[site].hosts -= 1
      sites.tidy(site)
    }
    let site = sites.number(of: address)
    sites.all[site].hosts += 1
    hosts[host].site = site
  }

  /// Whether a host's address has room for a start: then `enter` or `pass` is to be called. If not,
  /// the host waits for it.
  mutating func admits(_ host: Int, at now: Timestamp) -> Bool {
    let former = hosts[host].releasedBy
    if let former {
      hosts[host].releasedBy = nil
      sites.all[former].released = nil
    }
    let site = hosts[host].site
    if let former, former != site { release(former, at: now) }
    guard let site else { return true }
    if former == site || sites.all[site].isFree, sites.all[site].hasRoom(limits),
      sites.all[site].nextStart ?? now <= now
    {
      return true
    }
    sites.all[site].waiting.append(host)
    release(site, at: now)
    return false
  }

  /// Counts a start at the host's address, if that is known.
  mutating func enter(_ host: Int, at now: Timestamp) -> Int? {
    guard let site = hosts[host].site else { return nil }
    sites.all[site].underWay += 1
    sites.all[site].nextStart = now + limits.addressSpacing
    release(site, at: now)
    return site
  }

  /// The host has nothing to start any more: the next one's turn.
  mutating func pass(_ host: Int, at now: Timestamp) {
    if let site = hosts[host].site { release(site, at: now) }
  }

  mutating func leave(_ site: Int?, at now: Timestamp) {
    guard let site else { return }
    sites.all[site].underWay -= 1
    release(site, at: now)
    sites.tidy(site)
  }

  private mutating func release(_ site: Int, at now: Timestamp) {
    guard sites.all[site].released == nil, sites.all[site].hasRoom(limits),
      let host = sites.all[site].waiting.popFirst()
    else { return }
    sites.all[site].released = host
    hosts[host].releasedBy = site
    openings.insert(Opening(time: max(now, sites.all[site].nextStart ?? now), host: host))
  }
}

extension Agenda.Entry {
  /// Where its fetch under way is counted.
  var site: Int? {
    get { siteNumber < 0 ? nil : Int(siteNumber) }
    set { siteNumber = Int32(newValue ?? -1) }
  }
}

extension Agenda.Host {
  /// The address that it answered from.
  var site: Int? {
    get { siteNumber < 0 ? nil : Int(siteNumber) }
    set { siteNumber = Int32(newValue ?? -1) }
  }

  /// The one whose queue let it go last.
  var releasedBy: Int? {
    get { releasedByNumber < 0 ? nil : Int(releasedByNumber) }
    set { releasedByNumber = Int32(newValue ?? -1) }
  }
}
