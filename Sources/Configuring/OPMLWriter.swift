public import Model

/// A list of feeds as OPML 2.0, for other readers and for `readOPML`.
///
/// Tags become folders, one within the other. Local documents are left out, since they mean nothing
/// elsewhere, and so are headers, since they are secrets. Feeds keep their order within a folder.
public func writeOPML(_ feeds: [Feed], title: String) -> String {
  let members = feeds.filter { $0.path == nil }.map { Member(feed: $0, folders: $0.tags[...]) }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
      <head>
        <title>\(XMLText.encode(title))</title>
      </head>
      <body>
    \(lines(members, indent: 4).map { $0 + "\n" }.joined())  </body>
    </opml>

    """
}

/// A feed and the folders that it still goes into.
private struct Member {
  var feed: Feed
  var folders: ArraySlice<String>
}

/// Folders stand where their first feed would.
private func lines(_ members: [Member], indent: Int) -> [String] {
  let blanks = String(repeating: " ", count: indent)
  let byFolder = Dictionary(grouping: members.filter { !$0.folders.isEmpty }) { $0.folders.first }
  var written: Set<String> = []
  return members.flatMap { member -> [String] in
    guard let folder = member.folders.first else {
      let (name, url) = (XMLText.encode(member.feed.name), XMLText.encode(member.feed.url))
      let attributes = "text=\"\(name)\" title=\"\(name)\" type=\"rss\" xmlUrl=\"\(url)\""
      return ["\(blanks)<outline \(attributes)/>"]
    }
    guard written.insert(folder).inserted else { return [] }
    let inner = (byFolder[folder] ?? []).map {
      Member(feed: $0.feed, folders: $0.folders.dropFirst())
    }
    let text = XMLText.encode(folder)
    return ["\(blanks)<outline text=\"\(text)\" title=\"\(text)\">"]
      + lines(inner, indent: indent + 2) + ["\(blanks)</outline>"]
  }
}
