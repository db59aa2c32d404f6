public import Model

extension Agenda {
  /// A host was asked at `time` by somebody else, as by a process before this one: the next start
  /// there keeps its distance.
  public mutating func asked(_ host: String, at time: Timestamp) {
    let number = number(ofHost: host, false)
    hosts[number].nextStart = max(hosts[number].nextStart, time + limits.spacing)
  }
}
