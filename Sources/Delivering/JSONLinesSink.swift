import Dispatch
import Glibc
public import Model
import Synchronization

/// Appends each alert to a file, as JSON on one line (jsonlines.org).
///
/// A line is one write, and on the disk before the delivery counts as made. If the process dies in
/// between, the alert is written again: readers tell alerts apart by `seq`.
public final class JSONLinesSink: Sink {
  public let name: String
  private let path: String
  private let file = Mutex<AppendedFile?>(nil)
  // Disks can take long; the threads that all tasks share are not to wait for them.
  private let queue: DispatchQueue

  /// `path` is absolute; the directory must exist, the file is made with mode 0640 less the umask.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
    queue = DispatchQueue(label: "tocsin.sink.\(name)")
  }

  public func deliver(_ alert: Alert) async throws(DeliveryError) {
    var line: [UInt8] = []
    alert.json.write(into: &line)
    line.append(UInt8(ascii: "\n"))
    let bytes = line
    let failure = await onQueue { self.append(bytes) }
    if let failure { throw .temporary("\(path): \(failure)") }
  }

  public func reopen() async {
    _ = await onQueue {
      self.file.withLock { $0 = nil }
      return nil
    }
  }

  private func onQueue(_ work: @escaping @Sendable () -> String?) async -> String? {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }

  /// What went wrong, or nil.
  private func append(_ line: [UInt8]) -> String? {
    file.withLock { file in
      do throws(SystemError) {
        var current = file
        // Kept only when all went well: after a failed fsync nothing the descriptor says can be
        // trusted.
        file = nil
        if current?.isStillAt(path) != true { current = try AppendedFile(path) }
        try current?.append(line)
        file = current
        return nil
      } catch {
        return error.description
      }
    }
  }
}
