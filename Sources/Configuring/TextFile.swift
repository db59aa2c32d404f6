import Glibc
import Model

/// The most that is read of what a person wrote; beyond it a file is refused, whatever it holds.
enum Limits {
  static let yamlBytes = 4 << 20
  static let opmlBytes = 16 << 20
  static let credentialBytes = 64 << 10
  /// Mappings and lists within each other. The deepest file of ours needs five.
  static let nesting = 32
  /// Keys written twice that are reported before the reading stops.
  static let duplicateKeys = 32
  static let problems = 100
  static let watchlistFiles = 1000
  static let feeds = 100_000
}

/// The bytes of a file. Pipes are read too; the limit holds for whatever the file turns out to be.
func readBytes(of path: String, limit: Int) throws(Problem) -> [UInt8] {
  func refuse(_ message: String) -> Problem { Problem(message, at: Place(file: path)) }
  // Without waiting for somebody to write to a pipe.
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else {
    throw refuse(errno == ENOENT ? "there is no such file" : "cannot be opened: \(errorText())")
  }
  defer { close(file) }
  var status = stat()
  let isPipe = fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &chunk, chunk.count)
    if count == 0 {
      if isPipe, bytes.isEmpty { throw refuse("is a pipe that nobody writes to") }
      return bytes
    }
    if count < 0 && errno == EINTR { continue }
    if count < 0 && errno == EAGAIN {
      guard hasMore(file) else { throw refuse("is no file, and nothing came out of it for 10 s") }
      continue
    }
    guard count > 0 else { throw refuse("cannot be read: \(errorText())") }
    guard bytes.count + count <= limit else {
      throw refuse("is larger than \(spell(bytes: limit)), the most that is read of such a file")
    }
    bytes.append(contentsOf: chunk[..<count])
  }
}

/// Waits for a pipe or a device; false if nothing comes.
private func hasMore(_ file: Int32) -> Bool {
  var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
  return poll(&request, 1, 10_000) != 0
}

/// What the C library says of the last failed call.
private func errorText() -> String {
  String(cString: strerror(errno))
}

/// Turns offsets into lines and columns. Asking in the order of the text costs one pass over it,
/// even where the whole text is one line.
struct Lines {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The place of a byte; columns count characters (Unicode scalars).
  mutating func place(of offset: Int, in file: String) -> Place {
    if offset < at { (at, line, column) = (0, 1, 1) }
    while at < min(offset, bytes.count) {
      if bytes[at] == 0x0A {
        (line, column) = (line + 1, 1)
      } else if bytes[at] & 0xC0 != 0x80 {
        // The bytes after the first of a character do not count.
        column += 1
      }
      at += 1
    }
    return Place(file: file, line: line, column: column)
  }
}
