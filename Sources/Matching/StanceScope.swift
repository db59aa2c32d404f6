/// Topics that stand in a sentence without being what it decides on.
extension StanceReader {
  /// Words between a work and its subject.
  private static let subject = 4

  /// Whether the topic is whom a verb of blame or force is about: what follows is what for.
  func isBlamed(_ head: Int) -> Bool {
    guard let cue = cues.last(where: { $0.last < head }) else { return false }
    return cue.kind == .blame && tokens[(cue.last + 1)...head].allSatisfy { $0.marks.isEmpty }
  }

  /// Whether the topic is only the frame of what is told: "freed under the truce".
  func isFrame(before head: Int) -> Bool {
    guard let cue = cues.last(where: { $0.last < head }), cue.kind == .frame,
      head - cue.last <= Self.subject
    else { return false }
    return (cue.last + 1...head).allSatisfy { tokens[$0].marks.isEmpty }
      && !(cue.last + 1..<head).contains {
        SpeechWords.prepositions.contains(lower($0))
          || $0 > cue.last + 1 && ["a", "an", "the"].contains(lower($0))
      }
  }

  func lower(_ word: Int) -> String { sentence.lower(word, in: text) }

  /// Whether the topic is what a work is about: nothing is said of the topic itself then.
  func isSubject(_ head: Int) -> Bool {
    guard let cue = cues.last(where: { $0.last < head && $0.kind != .and }), cue.kind == .work
    else { return false }
    return head - cue.last <= Self.subject
      && tokens[(cue.last + 1)...head].allSatisfy { $0.marks.isEmpty }
  }
}
