import Delivering
import Foundation
import Model
import Support
import Testing

@Suite struct ExecSinkTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func sink(_ command: String..., timeout: Duration = .seconds(30)) -> ExecSink {
    ExecSink(name: "pager", command: command, timeout: timeout)
  }

  private func shell(_ script: String, timeout: Duration = .seconds(30)) -> ExecSink {
    sink("sh", "-c", script, timeout: timeout)
  }

  private func failure(_ sink: ExecSink, _ alert: Alert = sampleAlert()) async -> DeliveryError? {
    do throws(DeliveryError) {
      try await sink.deliver(alert)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the alert comes as one line of JSON on standard input`() async throws {
    try await shell("cat > \(directory.path("got"))").deliver(sampleAlert(seq: 5))
    #expect(try directory.text("got") == sampleAlert(seq: 5).json.serialized + "\n")
  }

  @Test func `no shell reads the command`() async throws {
    let words = ["$HOME", "*", "a b", ";", ""]
    let script = try directory.write("args", "#!/bin/sh\nprintf '[%s]' \"$@\" > \"$0.out\"\n")
    #expect(chmod(script, 0o755) == 0)
    try await ExecSink(name: "pager", command: [script] + words, timeout: .seconds(30))
      .deliver(sampleAlert())
    #expect(try directory.text("args.out") == "[$HOME][*][a b][;][]")
  }

  @Test func `the program sees the alert's number and nothing of our environment`() async throws {
    setenv("TOCSIN_TEST_SECRET", "hush", 1)
    try await shell("/usr/bin/env > \(directory.path("env"))").deliver(sampleAlert(seq: 9))
    let lines = try directory.text("env").split(separator: "\n").map(String.init)
    let names = Set(lines.compactMap { $0.split(separator: "=").first.map(String.init) })
    // The shell adds its own: PWD, SHLVL and the like.
    #expect(names.isSuperset(of: ["PATH", "TOCSIN_SINK", "TOCSIN_ALERT_SEQ", "TOCSIN_ALERT_ID"]))
    #expect(!names.contains("TOCSIN_TEST_SECRET"))
    #expect(lines.contains("TOCSIN_SINK=pager"))
    #expect(lines.contains("TOCSIN_ALERT_SEQ=9"))
    #expect(lines.contains("TOCSIN_ALERT_ID=alert-9"))
  }

  @Test(arguments: [
    ("exit 3", "sh exited with 3"),
    (
      "echo noise; echo first >&2; echo the host is down >&2; exit 75",
      "sh exited with 75: the host is down"
    ),
    ("printf 'no line feed' >&2; exit 1", "sh exited with 1: no line feed"),
    ("printf 'said\\n\\n  \\n' >&2; exit 1", "sh exited with 1: said"),
    ("printf 'red \\033[31m' >&2; exit 1", "sh exited with 1: red \u{FFFD}[31m"),
    ("kill -9 $$", "sh was ended by signal 9"),
  ])
  func `a program that fails is asked again later`(script: String, reason: String) async {
    #expect(await failure(shell(script)) == .temporary(reason))
  }

  @Test func `a program that is not there may come`() async throws {
    let missing = directory.path("missing")
    let plain = try directory.write("plain", "#!/bin/sh\n")
    #expect(
      await failure(sink("tocsin-no-such-program"))
        == .temporary("tocsin-no-such-program was not found in PATH"))
    #expect(await failure(sink(missing)) == .temporary("\(missing) does not exist"))
    let reason = await failure(sink(plain))?.description
    #expect(reason?.hasPrefix("\(plain) cannot be executed") == true, "\(reason ?? "nil")")
  }

  @Test func `a program need not read its input`() async {
    // More than a pipe holds.
    let alert = sampleAlert(snippet: String(repeating: "long ", count: 100_000))
    #expect(await failure(sink("true"), alert) == nil)
    #expect(await failure(shell("exec <&-; exit 4"), alert) == .temporary("sh exited with 4"))
  }

  @Test func `a large alert arrives whole while the program talks`() async throws {
    let alert = sampleAlert(snippet: String(repeating: "long ", count: 100_000))
    let script = "yes error | head -c 300000 >&2; yes out | head -c 300000; cat > "
    try await shell(script + directory.path("got")).deliver(alert)
    #expect(try directory.text("got") == alert.json.serialized + "\n")
  }

  @Test func `only the end of a long complaint is kept`() async {
    let script = "yes 0123456789 | tr -d '\\n' | head -c 300000 >&2; exit 1"
    let said = await failure(shell(script))?.description.count ?? 0
    #expect(said > 4000 && said < 4200)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a program that takes too long is stopped with all that it started`() async throws {
    let (child, leader) = (directory.path("child"), directory.path("self"))
    let script = "sleep 1000 & echo $! > \(child); echo $$ > \(leader); wait"
    let failure = await failure(shell(script, timeout: .seconds(3)))
    #expect(failure == .temporary("sh did not finish within 3.0 seconds and was stopped"))
    for name in ["child", "self"] {
      let pid = try #require(Int32(directory.text(name).dropLast()))
      #expect(await ends(pid), "\(name)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a program that does not listen is killed`() async throws {
    let script = "trap '' TERM; echo $$ > \(directory.path("self")); while :; do sleep 1; done"
    let failure = await failure(shell(script, timeout: .seconds(3)))
    #expect(failure == .temporary("sh did not finish within 3.0 seconds and was stopped"))
    #expect(await ends(try #require(Int32(directory.text("self").dropLast()))))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a helper left behind does not hold the delivery`() async {
    #expect(await failure(shell("sleep 5 & exit 0")) == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func `the program is stopped when the delivery is broken off`() async throws {
    let delivery = shell("echo $$ > \(directory.path("self")); sleep 1000")
    try await withThrowingTaskGroup(of: DeliveryError?.self) { group in
      group.addTask { await failure(delivery) }
      var said = ""
      while !said.hasSuffix("\n") {
        await Task.yield()
        said = (try? directory.text("self")) ?? ""
      }
      let pid = try #require(Int32(said.dropLast()))
      group.cancelAll()
      #expect(try await group.next() == .temporary("sh was broken off"))
      #expect(await ends(pid))
    }
  }

  // What was sent a signal dies when it is next given the processor; the time limit is the judge.
  private func ends(_ pid: Int32) async -> Bool {
    while isRunning(pid), !Task.isCancelled { await Task.yield() }
    return !isRunning(pid)
  }

  // A zombie counts as ended: whoever inherits it has yet to collect it.
  private func isRunning(_ pid: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
      return false
    }
    return status.split(separator: ")").last?.dropFirst().first != "Z"
  }
}
