import Glibc
import Model
import Transferring

/// Documents on the local disk, re-read when they change.
enum LocalFile {
  /// The validator is the file's identity, size and time of change; a pipe, device or directory is
  /// refused.
  static func read(_ path: String, validators: Validators, limit: Int) -> Fetched {
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return failure(describe(errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return failure(describe(errno)) }
    guard facts.st_mode & S_IFMT == S_IFREG else { return failure("not a regular file") }
    guard facts.st_size <= limit else {
      return Fetched(
        .failed(.init(code: "too-large", message: "the file is larger than \(limit) bytes")))
    }
    let time = facts.st_mtim
    let etag = "\(facts.st_ino)-\(facts.st_size)-\(time.tv_sec).\(time.tv_nsec)"
    let current = Validators(etag: etag)
    if validators == current { return Fetched(.notModified, validators: current) }
    guard let bytes = readAll(descriptor, limit: limit) else { return failure(describe(errno)) }
    do throws(TransferError) {
      let document = try Document(bytes: bytes, baseURL: "file://" + path).unpacked(limit: limit)
      return Fetched(.document(document), validators: current)
    } catch {
      return Fetched(.failed(.init(code: error.code, message: error.description)))
    }
  }

  private static func readAll(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private static func failure(_ reason: String) -> Fetched {
    Fetched(.failed(.init(code: "file", message: "the file could not be read: \(reason)")))
  }

  private static func describe(_ code: Int32) -> String { String(cString: strerror(code)) }
}
