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
    while true {
      let start = bytes.count
      let room = max(64 << 10, sizeLeft(descriptor, after: start) + 1)
      let count = append(descriptor, room, to: &bytes)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if bytes.count > maxBytes {
        errno = EFBIG
        return nil
      }
    }
  }

  /// Reads at most `room` bytes; what `read` returned.
  private static func append(_ descriptor: Int32, _ room: Int, to bytes: inout [UInt8]) -> Int {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      count = Glibc.read(descriptor, buffer.baseAddress, room)
      filled = max(0, count)
    }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return count
  }

  /// Bytes of a file that are still to be read; 0 when it does not say. At most `maxBytes`.
  private static func sizeLeft(_ descriptor: Int32, after offset: Int) -> Int {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return 0 }
    return min(max(0, Int(facts.st_size) - offset), maxBytes)
  }

  /// As `read`; ends the command with 65 when it fails.
  static func require(_ path: String) throws -> [UInt8] {
    guard let bytes = read(path) else {
      throw fail("\(path): \(String(cString: strerror(errno)))", .data)
    }
    return bytes
  }
}
