extension Alert {
  /// The shape that commands, sinks and the API share.
  public var json: JSONValue {
    [
      "seq": .integer(seq), "id": .string(id), "time": .init(time),
      "watchlist": .string(finding.watchlist), "rule": .string(finding.rule),
      "severity": .string(finding.severity.rawValue), "topics": .init(finding.topics),
      "officials": .init(finding.officials), "stance": .init(finding.stance?.rawValue),
      "polarity": .init(finding.stance?.polarity.rawValue),
      "feed": feed.json, "item": item.json,
      "story": ["id": .string(story.id), "sources": .integer(Int64(story.sources))],
      "revision": .integer(Int64(revision)), "backfill": .bool(backfill), "acked": .bool(acked),
      "matches": .array(finding.matches.map(\.json)), "snippet": .string(finding.snippet),
    ]
  }

  /// The inverse of `json`; nil where a required member is missing or of the wrong kind.
  public init?(json: JSONValue) {
    guard let seq = json["seq"]?.integer, let id = json["id"]?.string,
      let time = json["time"]?.string.flatMap(Timestamp.init(rfc3339:)),
      let finding = Finding(json: json), let feed = json["feed"].flatMap(FeedReference.init),
      let item = json["item"].flatMap(ItemReference.init)
    else { return nil }
    self.init(
      seq: seq, id: id, time: time, finding: finding, feed: feed, item: item,
      story: Story(
        id: json["story"]?["id"]?.string ?? item.id,
        sources: Int(json["story"]?["sources"]?.integer ?? 1)),
      revision: Int(json["revision"]?.integer ?? 0), backfill: json["backfill"]?.bool ?? false,
      acked: json["acked"]?.bool ?? false)
  }
}

extension Alert.FeedReference {
  public var json: JSONValue {
    ["id": .string(id), "url": .string(url), "name": .string(name)]
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.string, let url = json["url"]?.string else { return nil }
    self.init(id: id, url: url, name: json["name"]?.string ?? url)
  }
}

extension Alert.ItemReference {
  public var json: JSONValue {
    [
      "id": .string(id), "url": .init(url), "title": .init(title),
      "published": .init(published?.rfc3339(milliseconds: false)),
      "first_seen": .init(firstSeen), "language": .init(language),
    ]
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.string,
      let firstSeen = json["first_seen"]?.string.flatMap(Timestamp.init(rfc3339:))
    else { return nil }
    self.init(
      id: id, url: json["url"]?.string, title: json["title"]?.string,
      published: json["published"]?.string.flatMap(Timestamp.init(rfc3339:)),
      firstSeen: firstSeen, language: json["language"]?.string)
  }
}

extension Finding {
  init?(json: JSONValue) {
    guard let watchlist = json["watchlist"]?.string, let rule = json["rule"]?.string,
      let severity = json["severity"]?.string.flatMap(Severity.init(rawValue:))
    else { return nil }
    self.init(
      watchlist: watchlist, rule: rule, severity: severity,
      topics: json["topics"]?.array?.compactMap(\.string) ?? [],
      officials: json["officials"]?.array?.compactMap(\.string) ?? [],
      stance: json["stance"]?.string.flatMap(Stance.init(rawValue:)),
      matches: json["matches"]?.array?.compactMap { Match(json: $0, watchlist: watchlist) } ?? [],
      snippet: json["snippet"]?.string ?? "")
  }
}

extension Match {
  public var json: JSONValue {
    let members: JSONValue = [
      "field": .string(field), "start": .integer(Int64(start)), "end": .integer(Int64(end)),
      "text": .string(text), "kind": .string(kind.rawValue), "id": .string(id),
      "stance": .init(stance?.rawValue), "cue": .init(cue), "actor": .init(actor),
      "role": .init(role?.rawValue),
    ]
    var reasons: [JSONValue.Member] = []
    if let form { reasons.append(.init("form", form.json)) }
    if !chain.isEmpty { reasons.append(.init("chain", .array(chain.map(\.json)))) }
    return .object((members.members ?? []) + reasons)
  }

  init?(json: JSONValue, watchlist: String) {
    guard let kind = json["kind"]?.string.flatMap(Kind.init(rawValue:)),
      let id = json["id"]?.string, let field = json["field"]?.string,
      let start = json["start"]?.integer, let end = json["end"]?.integer
    else { return nil }
    self.init(
      watchlist: watchlist, kind: kind, id: id, field: field, start: Int(start), end: Int(end),
      text: json["text"]?.string ?? "",
      stance: json["stance"]?.string.flatMap(Stance.init(rawValue:)),
      cue: json["cue"]?.string, actor: json["actor"]?.string,
      role: json["role"]?.string.flatMap(Role.init(rawValue:)),
      form: json["form"].flatMap(MatchForm.init),
      chain: json["chain"]?.array?.compactMap(CueStep.init) ?? [])
  }
}
