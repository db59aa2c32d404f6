import CCurl
import Glibc
import Synchronization

/// What the thread is to do: orders, and jobs of tasks, in queues behind a mutex, with an eventfd
/// that wakes the thread when it sleeps.
final class Mailbox: TaskExecutor {
  enum Command: Sendable {
    case start(Order)
    case cancel(UInt64)
  }

  private struct State {
    var commands: [Command] = []
    var jobs: [UnownedJob] = []
    var asleep = false
    var closed = false
    /// Nobody will look again.
    var abandoned = false

    /// Whether the thread is to be woken: the first that finds it asleep does it.
    mutating func wakes() -> Bool {
      defer { asleep = false }
      return asleep
    }
  }

  let descriptor: Int32
  private let state = Mutex(State())

  init?() {
    descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  deinit { _ = Glibc.close(descriptor) }

  /// False when the thread takes no more.
  func post(_ command: Command) -> Bool {
    let (accepted, asleep) = state.withLock { state in
      guard !state.closed else { return (false, false) }
      state.commands.append(command)
      return (true, state.wakes())
    }
    if asleep { wake() }
    return accepted
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let (accepted, asleep) = state.withLock { state in
      guard !state.abandoned else { return (false, false) }
      state.jobs.append(job)
      return (true, state.wakes())
    }
    if asleep { wake() }
    if !accepted { globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
  }

  func close() {
    state.withLock { $0.closed = true }
    wake()
  }

  /// What has been posted since the last call; the array comes in empty, and keeps its room.
  func collect(_ jobs: inout [UnownedJob]) { state.withLock { swap(&$0.jobs, &jobs) } }

  func collect(_ commands: inout [Command]) { state.withLock { swap(&$0.commands, &commands) } }

  var isClosed: Bool { state.withLock(\.closed) }

  /// Whether the thread may sleep: from then on, what is posted wakes it.
  func fallAsleep() -> Bool {
    state.withLock { state in
      state.asleep = state.commands.isEmpty && state.jobs.isEmpty && !state.closed
      return state.asleep
    }
  }

  func awake() { state.withLock { $0.asleep = false } }

  /// The last of it; jobs that come later go elsewhere.
  func abandon() -> (commands: [Command], jobs: [UnownedJob]) {
    state.withLock { state in
      state.closed = true
      state.abandoned = true
      defer { (state.commands, state.jobs) = ([], []) }
      return (state.commands, state.jobs)
    }
  }

  /// After the eventfd has woken the thread.
  func quieten() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
  }

  private func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
