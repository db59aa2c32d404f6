import Glibc

/// A regular file that is only ever appended to, a line at a time.
final class AppendedFile: Sendable {
  private let descriptor: Int32

  init(_ path: String) throws(SystemError) {
    // Without O_NONBLOCK a pipe in the file's place would hold us until somebody reads it.
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK
    let descriptor = open(path, flags, 0o640)
    guard descriptor >= 0 else { throw SystemError(doing: "open") }
    do throws(SystemError) {
      let status = try Self.status(of: descriptor)
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw SystemError("is not a regular file")
      }
      if status.st_size == 0 { Self.syncDirectory(of: path) }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Whether the path still leads to this file: not when it was renamed or removed.
  func isStillAt(_ path: String) -> Bool {
    var there = stat()
    guard stat(path, &there) == 0, let here = try? Self.status(of: descriptor) else { return false }
    return there.st_ino == here.st_ino && there.st_dev == here.st_dev
  }

  /// Appends a line in one write and brings it to the disk.
  func append(_ line: [UInt8]) throws(SystemError) {
    let before = Int(try Self.status(of: descriptor).st_size)
    // A write that a crash cut short left half a line: it must not swallow ours.
    let bytes = try endsInsideLine(size: before) ? [UInt8(ascii: "\n")] + line : line
    let written = retrying { write(descriptor, bytes, bytes.count) }
    guard written == bytes.count else {
      let error = SystemError(doing: "write", errno: written < 0 ? errno : ENOSPC)
      takeBack(written, before: before)
      throw error
    }
    guard retrying({ Int(fsync(descriptor)) }) == 0 else { throw SystemError(doing: "fsync") }
  }

  private func endsInsideLine(size: Int) throws(SystemError) -> Bool {
    guard size > 0 else { return false }
    var last: UInt8 = 0
    guard retrying({ pread(descriptor, &last, 1, size - 1) }) == 1 else {
      throw SystemError(doing: "read")
    }
    return last != UInt8(ascii: "\n")
  }

  // Removes the half line of a full disk, if nobody has written behind it.
  private func takeBack(_ written: Int, before: Int) {
    guard written > 0, let size = try? Self.status(of: descriptor).st_size,
      Int(size) == before + written
    else { return }
    _ = ftruncate(descriptor, off_t(before))
  }

  private static func status(of descriptor: Int32) throws(SystemError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(doing: "fstat") }
    return status
  }

  // A new file is only there after a power cut when its directory is on the disk too.
  private static func syncDirectory(of path: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let directory = open(slash == path.startIndex ? "/" : String(path[..<slash]), O_RDONLY)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }
}

/// What the kernel refused.
struct SystemError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  init(doing what: String, errno code: Int32 = errno) {
    description = "\(what): \(String(cString: strerror(code)))"
  }
}

private func retrying(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
