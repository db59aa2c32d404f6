import Foundation
import Glibc

/// A datagram socket that stands for systemd: what a service says with sd_notify(3) arrives here.
public final class NotifySocket: Sendable {
  /// The value for `NOTIFY_SOCKET`.
  public let path: String
  private let directory: TemporaryDirectory
  private let descriptor: Int32
  private let recording = Recording<String>()

  public init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("notify")
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    guard name.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw SupportError("\(path) is too long for a socket")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw SupportError(doing: "bind \(path)") }
    Self.listen(on: descriptor, into: recording)
  }

  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Every datagram so far: lines such as `READY=1`.
  public var messages: [String] { recording.elements }

  /// Returns when a datagram holds that line.
  @discardableResult
  public func wait(for line: String) async -> [String] {
    await recording.wait { messages in
      messages.contains { $0.split(separator: "\n").contains { $0 == line } }
    }
  }

  /// Returns when a datagram meets a condition, one after the first `seen` of them.
  @discardableResult
  public func waitUntil(
    after seen: Int = 0, _ isMet: @escaping @Sendable (String) -> Bool
  ) async -> [String] {
    await recording.wait { $0.dropFirst(seen).contains(where: isMet) }
  }

  private static func listen(on descriptor: Int32, into recording: Recording<String>) {
    let thread = Thread {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { break }
        recording.append(String(decoding: buffer[..<count], as: UTF8.self))
      }
      close(descriptor)
    }
    thread.start()
  }
}
