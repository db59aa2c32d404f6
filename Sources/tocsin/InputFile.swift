import ArgumentParser
import Glibc

/// Files and stdin of the commands that read documents.
enum InputFile {
  /// A larger file is refused; feeds of that size do not exist.
  static let maxBytes = 64 << 20
  /// A longer line of a batch is refused.
  static let maxLine = 64 << 20

  /// The bytes of a file; `-` is stdin. nil when it cannot be read or is too large, with errno set.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += chunk[..<count]
      if bytes.count > maxBytes {
        errno = EFBIG
        return nil
      }
    }
  }

  /// As `read`; ends the command with 65 when it fails.
  static func require(_ path: String) throws -> [UInt8] {
    guard let bytes = read(path) else {
      throw fail("\(path): \(String(cString: strerror(errno)))", .data)
    }
    return bytes
  }
}
