import Foundation
import Support
import Testing

/// Programs of the system, for rules that they know best.
enum Program {
  static func exists(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The exit status, and what the program wrote on both of its outputs.
  static func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

@Suite struct UnitFileTests {
  private static let analyze = "/usr/bin/systemd-analyze"
  private static let unit = "systemd/tocsin.service"

  private let lines: [String]

  init() throws {
    lines = try Repository.text(Self.unit).split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: Program.exists(Self.analyze), "systemd-analyze is not installed"))
  func `systemd finds nothing wrong with the unit`() throws {
    // The program of the unit need not be installed here; any other will do.
    let directory = try TemporaryDirectory()
    let text = try Repository.text(Self.unit)
      .replacingOccurrences(of: "/usr/bin/tocsin", with: "/bin/true")
    let copy = try directory.write("tocsin.service", text)
    let (status, output) = try Program.run(Self.analyze, ["verify", "--man=no", copy])
    #expect(status == 0, "\(output)")
    #expect(!output.contains("tocsin.service"), "\(output)")
  }

  @Test(.enabled(if: Program.exists(Self.analyze), "systemd-analyze is not installed"))
  func `the service is locked in to 1.5 of 10 or better`() throws {
    let (status, output) = try Program.run(
      Self.analyze, ["security", "--offline=true", "--threshold=15", "--no-pager", Self.unit])
    #expect(status == 0, "\(output)")
  }

  @Test(arguments: [
    "Type=notify", "NotifyAccess=main", "WatchdogSec=60s", "Restart=always", "RestartSec=5",
    "RestartPreventExitStatus=78", "ExecStart=/usr/bin/tocsin run",
    "ExecReload=kill -HUP $MAINPID", "TimeoutStopSec=15", "DynamicUser=yes",
    "StateDirectory=tocsin", "StateDirectoryMode=0750",
  ])
  func `the unit and the daemon keep their agreement`(line: String) {
    #expect(lines.contains(line))
  }

  @Test func `memory is bounded`() {
    #expect(lines.contains { $0.hasPrefix("MemoryMax=") })
  }
}
