/// One thing that decided when and how a feed is asked next.
public struct Reason: Hashable, Sendable {
  /// The numbers are the journal's: none is given another meaning.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case unchanged = 1
    /// With the number of entries.
    case read = 2
    case archive = 3
    /// The document shares no item with what was known.
    case gap = 4
    /// With the number of failures in a row.
    case failure = 5
    /// With seconds.
    case fresh = 6
    case asked = 7
    case hostRests = 8
    /// The feed's `ttl` or period; with seconds.
    case period = 9
    case noValidators = 10
    case skipped = 11
    /// With the status.
    case pushBack = 12
    case refusal = 13
    /// Followed later, with its address in the feed's manners.
    case deferred = 14
    case probeFrozen = 15
    case probeNews = 16
    case probeNothing = 17
    case etagGivenUp = 18
    case lastModifiedAlone = 19
    case bothAgain = 20
    /// With how often that was seen.
    case moving = 21
    case moved = 22
    case movedBack = 23
    case outage = 24
    /// With seconds until it is looked for again.
    case gone = 25
    /// What the feed announces as its archives is at another host, or no http(s) address.
    case foreignArchive = 26
    /// With the number of entries that were.
    case leftOut = 27
    /// Its only validator never matches.
    case uselessValidator = 28
    /// With the number of entries that were not read.
    case beyond = 29
  }

  public var kind: Kind
  public var number: Int64

  public init(_ kind: Kind, _ number: Int64 = 0) {
    self.kind = kind
    self.number = number
  }
}

extension Reason: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .unchanged: "nothing has changed"
    case .read: number == 1 ? "1 entry" : "\(number) entries"
    case .archive: "a page of its archives"
    case .gap: "no entry was known: asked again as soon as allowed"
    case .failure: "failure \(number) in a row"
    case .fresh:
      "its answer is fresh for \(Self.span(number))"
        + (number >= Self.longestFreshness ? "; more than a day is not heeded" : "")
    case .asked: "its server asks for \(Self.span(number))"
    case .hostRests: "its host rests for \(Self.span(number))"
    case .period: "its ttl or update period of \(Self.span(number))"
    case .noValidators: "no validators: each poll is a full download"
    case .skipped: "its skipHours or skipDays"
    case .pushBack: "twice the interval after \(number)"
    case .refusal: "a long wait after \(number)"
    case .deferred: "a redirect to be followed later"
    case .probeFrozen: "asked without conditions: news that its 304s denied"
    case .probeNews: "asked without conditions after days of 304: news"
    case .probeNothing: "asked without conditions after days of 304: no news"
    case .etagGivenUp: "its ETags never match: Last-Modified alone is sent from now on"
    case .lastModifiedAlone: "asked by Last-Modified alone"
    case .bothAgain: "Last-Modified alone does not match either: both are sent again"
    case .moving: "redirected for good, seen \(number) times"
    case .moved: "moved for good: asked at the new address from now on"
    case .movedBack: "the address it had moved to fails: asked at the configured one again"
    case .gone: "gone for good: looked for again in \(Self.span(number))"
    case .foreignArchive: "its archives are elsewhere, and are not read"
    case .leftOut: "only its first \(number) entries were read: what stands below is never seen"
    case .beyond: number == 1 ? "1 entry left out" : "\(number) entries left out"
    case .uselessValidator: "its validators never match: each poll is a full download"
    case .outage: "no host answers: held against no feed"
    }
  }

  /// Seconds: what servers may ask for by max-age or Expires is cut to it.
  private static let longestFreshness: Int64 = 86_400

  /// The two largest units of a span of seconds.
  static func span(_ seconds: Int64) -> String {
    let units: [(name: String, size: Int64)] = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)]
    guard let first = units.firstIndex(where: { seconds >= $0.size }) else { return "0s" }
    let unit = units[first]
    var text = "\(seconds / unit.size)\(unit.name)"
    if first + 1 < units.count {
      let smaller = units[first + 1]
      let rest = seconds % unit.size / smaller.size
      if rest > 0 { text += " \(rest)\(smaller.name)" }
    }
    return text
  }
}
