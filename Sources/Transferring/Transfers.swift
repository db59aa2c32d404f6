import CCurl
import Glibc
import Synchronization

/// Exchanges over libcurl: one thread drives one multi handle through epoll; callers await.
///
/// ```
/// let transfers = try Transfers(options: .init())
/// let response = try await transfers.perform(Request(url: "https://example.org/feed.xml"))
/// transfers.close()
/// ```
/// Cancelling the task that awaits ends its exchange. `close()` ends the thread and with it every
/// exchange still under way.
public final class Transfers: Sendable {
  public struct Options: Sendable {
    public var userAgent: String
    /// Trusted besides the system's certificates.
    public var caFile: String?
    /// nil: none, whatever the environment says.
    public var proxy: String?
    /// Asked with each address, in network byte order (4 or 16 bytes), before it is used, also for
    /// a pooled connection. Where a proxy does the connecting, only what the URL itself says of the
    /// address can be asked about.
    public var allows: @Sendable ([UInt8]) -> Bool
    /// Under a byte a second for this long is a stall; whole seconds.
    public var stall: Duration
    /// Addresses that names stand for, instead of what the resolver says: lines of
    /// `HOST:PORT:ADDRESS[,ADDRESS]…`, asked for with each exchange.
    public var pinned: @Sendable () -> [String]
    /// Connections kept open between exchanges.
    public var pooledConnections: Int

    public init(
      userAgent: String = "tocsin", caFile: String? = nil, proxy: String? = nil,
      pooledConnections: Int = 512, stall: Duration = .seconds(15),
      pinned: @escaping @Sendable () -> [String] = { [] },
      allows: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }
    ) {
      self.userAgent = userAgent
      self.caFile = caFile
      self.proxy = proxy
      self.pooledConnections = pooledConnections
      self.stall = stall
      self.pinned = pinned
      self.allows = allows
    }
  }

  private let mailbox: Mailbox
  private let numbers = Atomic<UInt64>(0)

  /// Starts the thread. Fails when the process is out of descriptors or threads.
  public init(options: Options = .init()) throws(TransferError) {
    guard let mailbox = Mailbox() else { throw .other("no descriptor for the transfer thread") }
    self.mailbox = mailbox
    let started = OwnThread.start { TransferLoop.serve(mailbox, options) }
    guard started else {
      mailbox.close()
      throw .other("the transfer thread could not be started")
    }
  }

  deinit { close() }

  /// Ends the thread; exchanges under way end with `.cancelled`.
  public func close() { mailbox.close() }

  /// One exchange. Any complete answer is a `Response`, whatever its status.
  public func perform(_ request: Request) async throws(TransferError) -> Response {
    let number = numbers.add(1, ordering: .relaxed).newValue
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let order = Order(number: number, request: request, continuation: continuation)
        guard mailbox.post(.start(order)) else {
          return continuation.resume(returning: .failure(.cancelled))
        }
        // The handler below may have run before the order was there to be cancelled.
        if Task.isCancelled { _ = mailbox.post(.cancel(number)) }
      }
    } onCancel: {
      _ = mailbox.post(.cancel(number))
    }
    return try result.get()
  }
}

/// A request on its way to the thread, with the one who waits for it.
struct Order: Sendable {
  let number: UInt64
  let request: Request
  let continuation: CheckedContinuation<Result<Response, TransferError>, Never>
}

/// Commands for the thread: a queue behind a mutex, and an eventfd that wakes the thread.
final class Mailbox: Sendable {
  enum Command: Sendable {
    case start(Order)
    case cancel(UInt64)
  }

  private struct State {
    var commands: [Command] = []
    var closed = false
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
    let (accepted, first) = state.withLock { state in
      guard !state.closed else { return (false, false) }
      state.commands.append(command)
      return (true, state.commands.count == 1)
    }
    if first { wake() }
    return accepted
  }

  func close() {
    state.withLock { $0.closed = true }
    wake()
  }

  /// What has been posted since the last call, and whether the thread should end.
  func collect() -> (commands: [Command], closed: Bool) {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    return state.withLock { state in
      let commands = state.commands
      state.commands.removeAll(keepingCapacity: true)
      return (commands, state.closed)
    }
  }

  private func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
