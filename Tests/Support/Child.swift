import Foundation
import Glibc

/// A child process that is awaited, not waited for: tests share few threads.
public final class Child: Sendable {
  private let process: Process
  private let exits = Recording<Int32>()

  /// Not started yet. Output goes to the named files, which are made; standard input is empty or a
  /// file.
  public init(
    _ program: String, _ arguments: [String], directory: String, environment: [String: String],
    input: String? = nil, output: String, error: String
  ) {
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = environment
    for path in [output, error] {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    process.standardInput =
      input.flatMap { FileHandle(forReadingAtPath: $0) } ?? FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: error)
    process.terminationHandler = { [exits] in exits.append($0.terminationStatus) }
  }

  public func start() throws { try process.run() }

  public func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Exit status, or the number of the signal that ended it.
  @discardableResult
  public func exit() async -> Int32 { await exits.wait { !$0.isEmpty }.first ?? -1 }

  /// Beside the test bundle, where the build puts programs.
  public static func built(_ name: String) -> String {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
