import ArgumentParser
import Configuring
import Glibc
import Model

/// The list of feeds that commands keep, an OPML file in the state directory. It is replaced whole,
/// by rename, so that a daemon never reads half of it.
struct OwnFeeds {
  private let path: String

  init(state: String) { path = state + "/feeds.opml" }

  func read() throws(Problems) -> [Feed] {
    access(path, F_OK) == 0 ? try readOPML(at: path) : []
  }

  func change(_ body: (inout [Feed]) throws -> Void) throws {
    var feeds: [Feed]
    do throws(Problems) {
      feeds = try read()
    } catch {
      throw fail(error)
    }
    try body(&feeds)
    guard write(writeOPML(feeds, title: "Feeds added by command")) else {
      throw fail("\(path) cannot be written: \(String(cString: strerror(errno)))", .inputOutput)
    }
  }

  private func write(_ text: String) -> Bool {
    let directory = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    mkdir(directory, 0o750)
    // Addresses may hold passwords. What an earlier try left there may have wider rights.
    unlink(path + ".new")
    let descriptor = open(path + ".new", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else { return false }
    let written = fputs(text, file) >= 0 && fflush(file) == 0 && fsync(fileno(file)) == 0
    return fclose(file) == 0 && written && rename(path + ".new", path) == 0
  }
}
