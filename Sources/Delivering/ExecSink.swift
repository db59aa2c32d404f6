import Glibc
public import Model
import Subprocess

/// Hands each alert to a program: JSON and a line feed on its standard input, no shell.
///
/// Exit status 0 means delivered, anything else that the delivery is to be tried again. The program
/// gets no environment but PATH, LANG, HOME, TOCSIN_SINK, TOCSIN_ALERT_SEQ and TOCSIN_ALERT_ID:
/// secrets of ours stay here.
public struct ExecSink: Sink {
  /// How much of the end of standard error is kept, in bytes. Standard output is thrown away.
  public static let errorLimit = 4096
  /// How long a program that is stopped may clean up before it is killed.
  public static let grace = Duration.seconds(1)

  public let name: String
  private let command: [String]
  private let timeout: Duration
  private let clock: any Clock<Duration>

  /// `command` is the program and its arguments. A program without a slash is looked up in PATH.
  public init(
    name: String, command: [String], timeout: Duration,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.name = name
    self.command = command
    self.timeout = timeout
    self.clock = clock
  }

  public func reopen() async {}

  public func deliver(_ alert: Alert) async throws(DeliveryError) {
    guard let program = command.first else { throw .permanent("the command is empty") }
    Self.ignoreBrokenPipes
    switch await outcome(program, alert) {
    case .timedOut: throw .temporary("\(program) did not finish within \(timeout) and was stopped")
    case .failed(let reason): throw .temporary(reason)
    case .ended(.exited(0), _): return
    case .ended(.exited(let code), let said):
      throw .temporary("\(program) exited with \(code)" + Self.quote(said))
    case .ended(.signaled(let signal), let said):
      throw .temporary("\(program) was ended by signal \(signal)" + Self.quote(said))
    }
  }

  private enum Outcome: Sendable {
    case ended(TerminationStatus, standardError: [UInt8])
    case failed(String)
    case timedOut
  }

  // Writing to a program that does not read its input must be an error here, not the end of this
  // process.
  private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  private func outcome(_ program: String, _ alert: Alert) async -> Outcome {
    // The time runs from the program's start: a busy machine may be late to start it.
    let (starts, started) = AsyncStream<Void>.makeStream()
    return await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await run(program, alert) { started.finish() } }
      group.addTask {
        do {
          for await _ in starts {}
          try await clock.sleep(for: timeout)
          return .timedOut
        } catch {
          return .failed("\(program) was broken off")
        }
      }
      let first = await group.next() ?? .timedOut
      // The program's task ends only after its process has: nothing is left behind.
      group.cancelAll()
      return first
    }
  }

  private func run(
    _ program: String, _ alert: Alert, started: @Sendable () -> Void
  ) async -> Outcome {
    let input = Array((alert.json.serialized + "\n").utf8)
    do {
      let result = try await Subprocess.run(
        program.contains("/") ? .path(Self.literal(program)) : .name(program),
        arguments: Arguments(Array(command.dropFirst())), environment: environment(alert),
        platformOptions: Self.options, input: .inputWriter, output: .discarded, error: .sequence
      ) { execution in
        started()
        async let writing: Void = Self.write(input, to: execution.standardInputWriter)
        let said = await Self.tail(of: execution.standardError)
        await writing
        return said
      }
      // Whoever of the group outlived its leader and the polite signal.
      if Task.isCancelled { kill(-result.processIdentifier.value, SIGKILL) }
      return .ended(result.terminationStatus, standardError: result.closureResult)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failed(Self.notFound(program))
    } catch is CancellationError {
      return .failed("\(program) was broken off")
    } catch {
      return .failed("\(program) could not be started: \(error)")
    }
  }

  private static var options: PlatformOptions {
    var options = PlatformOptions()
    // A process group of its own, so that what the program has started is stopped with it.
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: grace)
    ]
    return options
  }

  private func environment(_ alert: Alert) -> Environment {
    var variables: [Environment.Key: String] = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TOCSIN_SINK": name,
      "TOCSIN_ALERT_SEQ": String(alert.seq), "TOCSIN_ALERT_ID": alert.id,
    ]
    for key: Environment.Key in ["PATH", "LANG", "HOME"] {
      if let value = getenv(key.rawValue) { variables[key] = String(cString: value) }
    }
    return .custom(variables)
  }

  private static func write(_ bytes: [UInt8], to writer: StandardInputWriter) async {
    // A program need not read all of its input, nor any: its exit status says how it went.
    _ = try? await writer.write(bytes)
    try? await writer.finish()
  }

  private static func tail(of output: SubprocessOutputSequence) async -> [UInt8] {
    var tail: [UInt8] = []
    do {
      for try await buffer in output {
        buffer.withUnsafeBytes { tail.append(contentsOf: $0) }
        tail.removeFirst(max(0, tail.count - errorLimit))
      }
    } catch {
      // What was read so far is all there will be.
    }
    return tail
  }

  // The initializers of FilePath belong to a module that this one does not depend on; its literals
  // do not.
  private static func literal<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
  where Path.StringLiteralType == String {
    Path(stringLiteral: text)
  }

  private static func notFound(_ program: String) -> String {
    guard program.contains("/") else { return "\(program) was not found in PATH" }
    if access(program, F_OK) != 0 { return "\(program) does not exist" }
    return "\(program) cannot be executed: is it a program, and are its permissions right?"
  }

  /// The last line that says something, made harmless for a log.
  private static func quote(_ bytes: [UInt8]) -> String {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
    let said = lines.last { line in line.contains { $0 > 0x20 } }
    return said.map { ": " + SafeText.line(String(decoding: $0, as: UTF8.self)) } ?? ""
  }
}
