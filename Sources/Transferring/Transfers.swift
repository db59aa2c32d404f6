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
    /// Open connections, those kept between exchanges among them: for a new one an idle one is
    /// closed, or its exchange waits.
    public var connections: Int

    public init(
      userAgent: String = "tocsin", caFile: String? = nil, proxy: String? = nil,
      connections: Int = 512, stall: Duration = .seconds(15),
      pinned: @escaping @Sendable () -> [String] = { [] },
      allows: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }
    ) {
      self.userAgent = userAgent
      self.caFile = caFile
      self.proxy = proxy
      self.connections = connections
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

  /// Runs tasks on the thread itself, between its looks at the network: whoever asks, waits for the
  /// answer and asks again then costs no switch of threads. What computes for long has to be done
  /// elsewhere. After `close()` tasks go on among all others.
  public var executor: any TaskExecutor { mailbox }

  /// One exchange. Any complete answer is a `Response`, whatever its status.
  public func perform(_ request: Request) async throws(TransferError) -> Response {
    do throws(BrokenExchange) { return try await exchange(request) } catch { throw error.reason }
  }

  /// The same, which says of a failure how far it came.
  public func exchange(_ request: Request) async throws(BrokenExchange) -> Response {
    let number = numbers.add(1, ordering: .relaxed).newValue
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let order = Order(number: number, request: request, continuation: continuation)
        guard mailbox.post(.start(order)) else {
          return continuation.resume(returning: .failure(.init(.cancelled)))
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
  let continuation: CheckedContinuation<Result<Response, BrokenExchange>, Never>
}
