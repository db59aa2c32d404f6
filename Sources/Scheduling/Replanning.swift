import HeapModule
public import Model

extension Agenda {
  /// Plans anew what waits for its time, as when the clock was set: a feed's turn is then when
  /// `due` says. No host and no budget is waited for longer than they would be from `now`. Costs
  /// O(n).
  public mutating func replan(at now: Timestamp, due: (String) -> Timestamp) {
    turns = Heap(
      turns.unordered.compactMap { turn in
        let entry = entries[Int(turn.entry)]
        guard entry.generation == turn.generation else { return nil }
        var turn = turn
        turn.time = due(entry.feed)
        return turn
      })
    let latest = now + limits.spacing
    for host in hosts.indices {
      hosts[host].nextStart = min(hosts[host].nextStart, latest)
    }
    for heap in [\Agenda.openings, \Agenda.freeOpenings] {
      self[keyPath: heap] = Heap(
        self[keyPath: heap].unordered.map {
          Opening(time: min($0.time, latest), host: $0.host)
        })
    }
    sites.clockWasSet(to: now, spacing: limits.addressSpacing)
    gate.clockWasSet(to: now, budget: limits.budget)
  }

  /// A host was asked at `time` by somebody else, as by a process before this one: the next start
  /// there keeps its distance.
  public mutating func asked(_ host: String, at time: Timestamp) {
    let number = number(ofHost: host, false)
    hosts[number].nextStart = max(hosts[number].nextStart, time + limits.spacing)
  }
}
