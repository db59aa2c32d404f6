import Foundation
import Testing

/// The inputs that fuzzing has found worth keeping, and simple changes of them: `make fuzz` in
/// short.
struct CorpusTests {
  @Test("What must hold for any input holds for those that are kept", arguments: Harness.allCases)
  func kept(_ harness: Harness) throws {
    let inputs = Corpus.inputs(of: harness)
    #expect(!inputs.isEmpty)
    for input in inputs { try check(harness, input.bytes, input.name) }
  }

  @Test("It holds when bytes go wrong, are lost or come twice", arguments: Harness.allCases)
  func mutated(_ harness: Harness) throws {
    let inputs = Corpus.inputs(of: harness).map(\.bytes)
    var mutator = Mutator(seed: 20_261_122)
    for round in 0..<2000 {
      var bytes = mutator.pick(inputs) ?? []
      for _ in 0...mutator.below(4) { mutator.change(&bytes, others: inputs) }
      try check(harness, bytes, "round \(round)")
    }
  }

  private func check(_ harness: Harness, _ bytes: [UInt8], _ name: String) throws {
    do {
      try harness.check(bytes)
    } catch {
      let text = String(decoding: bytes, as: UTF8.self)
      Issue.record("\(harness), \(name): \(error); input: \(text.debugDescription)")
    }
  }
}

private enum Corpus {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fuzz/Corpus")

  /// In the order of their names, so that a seed always means the same changes.
  static func inputs(of harness: Harness) -> [(name: String, bytes: [UInt8])] {
    let folder = root.appending(path: harness.rawValue)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
    }
  }
}

/// Changes inputs at random, and always the same way (SplitMix64).
private struct Mutator {
  private var state: UInt64
  private static let tokens = [
    "<item>", "</item>", "<![CDATA[", "]]>", "<!--", "-->", "&#x10FFFF;", "&lt;", "<entry>", "/>",
    "\"", "'", "<a href='", " xml:base='../'", "\u{FEFF}", "\\ud800", "[[", "{\"", "2026-", "://",
  ].map { Array($0.utf8) }

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A number below `limit`; 0 where there is none.
  mutating func below(_ limit: Int) -> Int { limit < 2 ? 0 : Int(next() % UInt64(limit)) }

  mutating func pick<Element>(_ all: [Element]) -> Element? {
    all.isEmpty ? nil : all[below(all.count)]
  }

  mutating func change(_ bytes: inout [UInt8], others: [[UInt8]]) {
    let at = below(bytes.count + 1)
    let end = min(bytes.count, at + 1 + below(32))
    switch below(6) {
    case 0: if at < bytes.count { bytes[at] = UInt8(truncatingIfNeeded: next()) }
    case 1: if at < bytes.count { bytes[at] ^= 1 << UInt8(below(8)) }
    case 2: bytes.removeSubrange(at..<end)
    case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 4: bytes.insert(contentsOf: pick(Self.tokens) ?? [], at: at)
    default: bytes = Array(bytes[..<at] + (pick(others) ?? []).dropFirst(at))
    }
  }
}
