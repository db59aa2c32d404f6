import Foundation
import Glibc

/// A directory of its own for one test, under `$TMPDIR`; removed with the value.
public final class TemporaryDirectory: Sendable {
  /// Absolute, without a slash at the end.
  public let path: String

  public init() throws {
    let base = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    let pattern = (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/tocsin-test-XXXXXX"
    var template = pattern.utf8CString
    let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    guard made else { throw SupportError(doing: "mkdtemp \(pattern)") }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of a name in the directory; nothing is made.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the directories on the way to it; returns its path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path(name)
  }

  public func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  public func text(_ name: String) throws -> String {
    String(decoding: try read(name), as: UTF8.self)
  }
}

/// What went wrong in the scenery of a test.
public struct SupportError: Error, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }

  /// With the reason that the last system call gave.
  init(doing what: String) { description = "\(what): \(String(cString: strerror(errno)))" }
}
