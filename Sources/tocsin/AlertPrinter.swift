import ArgumentParser
import Model

enum AlertFormat: String, ExpressibleByArgument, CaseIterable {
  case short, verbose, json, csv, cat
}

/// Alerts for people and programs. Text from feeds is made harmless on the way, but for JSON, which
/// escapes it.
struct AlertPrinter: Sendable {
  var format: AlertFormat
  var utc: Bool
  var out: @Sendable (String) -> Void = Terminal.line(harmless:)

  func header() {
    guard format == .csv else { return }
    Terminal.line(
      "seq,time,watchlist,rule,severity,topics,officials,stance,feed,title,url,published,snippet")
  }

  func print(_ alert: Alert) {
    switch format {
    case .short: out(short(alert))
    case .verbose: out(verbose(alert))
    case .json: out(alert.json.serialized)
    case .csv: out(csv(alert))
    case .cat: out(SafeText.line(alert.item.title ?? alert.finding.snippet))
    }
  }

  /// Everything that one decides by, on one line: when, how grave, what, who, where, and the
  /// address.
  private func short(_ alert: Alert) -> String {
    let finding = alert.finding
    let subjects = (finding.officials + finding.topics).joined(separator: ", ")
    let severity = Terminal.styled(finding.severity.rawValue, Self.style(finding.severity))
    let title = Terminal.styled(SafeText.line(alert.item.title ?? finding.snippet), .bold)
    let place = Terminal.styled("<\(SafeText.line(alert.item.url ?? alert.feed.url))>", .dim)
    return LocalTime.short(alert.time, utc: utc) + " \(severity) \(finding.rule) [\(subjects)] "
      + "\(SafeText.line(alert.feed.name)): \(title) \(place)"
  }

  private func verbose(_ alert: Alert) -> String {
    let finding = alert.finding
    var lines = ["\(LocalTime.full(alert.time, utc: utc)) [seq=\(alert.seq);id=\(alert.id)]"]
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append("    \(name): \(SafeText.line(value))")
    }
    add("title", alert.item.title)
    add("url", alert.item.url)
    add("feed", "\(alert.feed.name) <\(alert.feed.url)>")
    add("published", alert.item.published.map { LocalTime.full($0, utc: utc) })
    add("rule", "\(finding.watchlist)/\(finding.rule), \(finding.severity.rawValue)")
    add("topics", finding.topics.joined(separator: ", "))
    add("officials", finding.officials.joined(separator: ", "))
    add("stance", finding.stance.map { "\($0.rawValue), \($0.polarity.rawValue)" })
    add("backfill", alert.backfill ? "yes" : nil)
    add("text", finding.snippet)
    for match in finding.matches {
      add(
        "match",
        "\(match.kind.rawValue) \(match.id): \"\(match.text)\" in \(match.field) "
          + "\(match.start)..<\(match.end)")
      lines += match.reasons.map { "        " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  private func csv(_ alert: Alert) -> String {
    let finding = alert.finding
    return [
      String(alert.seq), alert.time.description, finding.watchlist, finding.rule,
      finding.severity.rawValue, finding.topics.joined(separator: " "),
      finding.officials.joined(separator: " "), finding.stance?.rawValue ?? "", alert.feed.name,
      alert.item.title ?? "", alert.item.url ?? "", alert.item.published?.description ?? "",
      finding.snippet,
    ].map(SafeText.csvCell).joined(separator: ",")
  }

  private static func style(_ severity: Severity) -> Terminal.Style? {
    switch severity {
    case .info: .dim
    case .low: nil
    case .medium: .green
    case .high: .yellow
    case .critical: .red
    }
  }
}
