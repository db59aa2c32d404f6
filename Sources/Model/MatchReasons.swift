extension Match {
  /// Why it is one, and what is said, for people: a line for each thing there is to tell. Harmless
  /// on a terminal.
  public var reasons: [String] {
    var lines: [String] = []
    if let form { lines.append("form: " + SafeText.line(form.told)) }
    if let role { lines.append("role: \(role.rawValue)") }
    guard let stance else { return lines }
    let steps = chain.isEmpty ? "" : ": \(chain.told)"
    lines.append("stance: \(stance.rawValue)\(steps)")
    if let actor { lines.append("whose: \(SafeText.line(actor))") }
    return lines
  }
}

extension MatchForm {
  /// `surname alone, by the context word “HUR”: буданову = буданов + у ← Budanov (uk)`.
  var told: String {
    let what =
      switch kind {
      case .written: "as written"
      case .inflected: "inflected form of “\(of)”"
      case .prefix: "begins as \(of) does"
      case .pattern: "matches \(of)"
      case .query: "together \(of)"
      case .derived: "form of \(of)"
      case .initials: "\(of) with initials"
      case .surname: "surname of \(of) alone"
      }
    let by = context.map { $0.isEmpty ? "" : ", by \($0)" } ?? ""
    return what + by + (words.isEmpty ? "" : ": " + words.joined(separator: "; "))
  }
}

extension [CueStep] {
  /// `“rule out” → rejected, “not” → offered`.
  public var told: String {
    map { step in
      (step.cue.map { "“\(SafeText.line($0))”" } ?? "the shape of the sentence")
        + " → \(step.stance.rawValue)"
    }.joined(separator: ", ")
  }
}
