import Foundation
import Glibc

/// Sockets for servers of tests: blocking calls, a thread each.
enum Socket {
  static func listen(on address: String) throws -> (descriptor: Int32, port: UInt16) {
    let isV6 = address.contains(":")
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = socket(isV6 ? AF_INET6 : AF_INET, kind, 0)
    guard descriptor >= 0 else { throw SupportError(doing: "socket") }
    let bound = with(address, port: 0) { bind(descriptor, $0, $1) }
    guard bound == 0, Glibc.listen(descriptor, 1024) == 0 else {
      let error = SupportError(doing: "listen on \(address)")
      close(descriptor)
      throw error
    }
    var name = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    _ = withUnsafeMutablePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    // The port stands at the same place in both families.
    let port = withUnsafeBytes(of: name) { $0.load(fromByteOffset: 2, as: UInt16.self) }
    return (descriptor, UInt16(bigEndian: port))
  }

  /// A connection to a port of 127.0.0.1; nil when nobody listens there.
  static func connect(toPort port: UInt16) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard with("127.0.0.1", port: port, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  static func spawn(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    // Hundreds of connections at once are part of the tests.
    thread.stackSize = 256 << 10
    thread.start()
  }

  private static func with(
    _ address: String, port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    func call<Name>(_ name: Name) -> Int32 {
      withUnsafePointer(to: name) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          body($0, socklen_t(MemoryLayout<Name>.size))
        }
      }
    }
    if address.contains(":") {
      var name = sockaddr_in6()
      name.sin6_family = sa_family_t(AF_INET6)
      name.sin6_port = port.bigEndian
      return inet_pton(AF_INET6, address, &name.sin6_addr) == 1 ? call(name) : -1
    }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    return inet_pton(AF_INET, address, &name.sin_addr) == 1 ? call(name) : -1
  }
}
