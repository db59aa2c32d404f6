import Deduping
import Journaling
import Model
import Parsing

/// A document with its items but those that are known by their bytes, and what to know them by next
/// time.
struct Look {
  var parsed: ParsedDocument
  var candidates: [Sift.Candidate]
  /// Items that were not read, as they are known and have not changed.
  var left = 0
  var imprint = Imprint.none

  /// What is read of it is what reading all of it would yield: what was left out is in the journal
  /// as it stands here, and nothing that was read could be taken for it.
  init(_ document: Document, of feed: Feed, knowing imprint: Imprint) {
    let skimmed = skim(document, knowing: imprint)
    parsed = skimmed.parsed
    candidates = Sift.identify(parsed.items, of: feed)
    guard let outline = skimmed.outline else { return }
    var read = candidates.map { Sift.kin($0, of: feed) }[...]
    var kins: Set<UInt64> = []
    var marks: [Imprint.Mark] = []
    for (hash, known) in zip(outline.hashes, outline.known) {
      guard let kin = known.map({ imprint.marks[$0].kin }) ?? read.popFirst() else { return }
      kins.insert(kin)
      marks.append(Imprint.Mark(hash: hash, kin: kin))
      if known != nil { left += 1 }
    }
    guard kins.count == marks.count else {
      // Items of one guid or link: which of them counts is told by all that the document holds.
      if left > 0 { self = Look(document, of: feed, knowing: .none) }
      return
    }
    self.imprint = Imprint(context: outline.context, marks: marks)
  }
}

extension Pipeline {
  /// Before the first committed body the journal has nothing to compare with, and the habit wants
  /// all of it.
  func look(at document: Document, of feed: Feed, _ state: FeedState) async throws -> Look {
    guard state.hasBaseline, state.habit.until != nil else {
      return Look(document, of: feed, knowing: .none)
    }
    return Look(document, of: feed, knowing: try await journal.imprint(of: feed))
  }

  /// What the journal has of them. Before the first committed body that is nothing to compare with;
  /// its index still decides.
  func known(
    _ candidates: [Sift.Candidate], of feed: Feed
  ) async throws -> [Digest: UInt64] {
    guard !candidates.isEmpty else { return [:] }
    return try await journal.known(
      candidates.map(\.item.key) + candidates.compactMap(\.alternate), of: feed)
  }
}
