import Model
import Testing

struct DigestTests {
  // Stored identities depend on these values: they must never change.
  @Test(
    "digests are stable for ever",
    arguments: [
      ("", "20DSSR2Q2TFCBCX8XZT6Z7M5W0"), ("a", "7HNM0W6Q7YCYBX1Y0V7FNEB1WY"),
      ("https://example.org/feed.xml", "4GXWXFJFQC2KSNBQ4SRHF2Q0S6"),
    ])
  func stable(text: String, digest: String) {
    #expect(Digest(text).text == digest)
    #expect(Digest(text) == Digest(Array(text.utf8)))
  }

  @Test("every changed bit and every length changes the digest")
  func spreads() {
    var seen: Set<Digest> = []
    let base = Array("the quick brown fox jumps over".utf8)
    for length in 0...base.count { seen.insert(Digest(Array(base[..<length]))) }
    for bit in 0..<base.count * 8 {
      var changed = base
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      seen.insert(Digest(changed))
    }
    #expect(seen.count == base.count + 1 + base.count * 8)
    #expect(Digest([UInt8](repeating: 0, count: 7)) != Digest([UInt8](repeating: 0, count: 8)))
  }

  @Test("parts are told apart by their boundaries")
  func parts() {
    #expect(Digest(parts: ["ab", "c"]) != Digest(parts: ["a", "bc"]))
    #expect(Digest(parts: ["a", ""]) != Digest(parts: ["a"]))
  }

  @Test("shares lie in 0..<1 and are spread evenly")
  func shares() {
    let shares = (0..<1000).map { Digest("feed \($0)").share }
    #expect(shares.allSatisfy { $0 >= 0 && $0 < 1 })
    let mean = shares.reduce(0, +) / 1000
    #expect(abs(mean - 0.5) < 0.05)
  }

  @Test("identifiers sort by time")
  func ulid() {
    let early = ULID.make(at: Timestamp(seconds: 1_700_000_000), random: (.max, .max))
    let late = ULID.make(at: Timestamp(milliseconds: 1_700_000_000_001), random: (0, 0))
    #expect(early < late)
    #expect(early.count == 26)
  }
}
