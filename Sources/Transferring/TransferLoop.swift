import CCurl
import Glibc

/// The thread's own state: the multi handle, epoll, and the exchanges under way. Never leaves the
/// thread.
final class TransferLoop {
  private static let eventsAtOnce = 256
  /// A wait without a timer from libcurl still ends, as a belt beside the braces.
  private static let longestWaitMilliseconds: Int32 = 1000
  /// Easy handles kept for the next exchange.
  private static let idleHandles = 256
  /// Open files that exchanges leave to others: libdispatch ends the process if it gets none.
  private static let spareFiles: Int32 = 4

  let decoders = Decoders()
  private let mailbox: Mailbox
  private let setup: EasySetup
  private let multi: OpaquePointer
  private var poll: Poll
  private var underWay: [UInt64: Exchange] = [:]
  private var idle: [Exchange] = []
  private var postponed = Postponed()
  private let connections: Int
  /// The kernel gives out the lowest number that is free: from this one on few are left.
  private let firstSpareFile: Int32
  /// Sockets of libcurl's connections, the idle ones too.
  private var openSockets = 0
  /// Until then there are no more connections than there were when an open file was lacking.
  private var narrowUntil: Int?
  private var commands: [Mailbox.Command] = []
  private var jobs: [UnownedJob] = []
  /// When libcurl wants to be called, in milliseconds of `clock`; nil: no timer.
  private var due: Int?

  /// nil when libcurl or the kernel refuses.
  init?(mailbox: Mailbox, options: Transfers.Options) {
    // Without a UTF-8 locale libcurl cannot convert international host names.
    setlocale(LC_CTYPE, "C.UTF-8")
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    guard let poll = Poll() else { return nil }
    guard let multi = curl_multi_init() else {
      close(poll.descriptor)
      return nil
    }
    self.mailbox = mailbox
    self.setup = EasySetup(options)
    connections = options.connections
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    firstSpareFile = Int32(clamping: limit.rlim_cur) - Self.spareFiles
    self.multi = OpaquePointer(multi)
    self.poll = poll
    let me = Unmanaged.passUnretained(self).toOpaque()
    tocsin_multi_long(multi, CURLMOPT_MAXCONNECTS, options.connections)
    tocsin_multi_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.connections)
    tocsin_multi_socket(multi, onSocket, me)
    tocsin_multi_timer(multi, onTimer, me)
    poll.control(mailbox.descriptor, EPOLL_CTL_ADD, EPOLLIN.rawValue)
  }

  deinit {
    idle.removeAll()
    curl_multi_cleanup(UnsafeMutableRawPointer(multi))
    close(poll.descriptor)
  }

  /// The thread's whole life. Where no loop can be had, every order is answered with a failure.
  static func serve(_ mailbox: Mailbox, _ options: Transfers.Options) {
    let reason: TransferError
    if let loop = TransferLoop(mailbox: mailbox, options: options) {
      loop.run()
      reason = .cancelled
    } else {
      reason = .other("libcurl could not be started")
    }
    let rest = mailbox.abandon()
    for case .start(let order) in rest.commands {
      order.continuation.resume(returning: .failure(.init(reason)))
    }
    for job in rest.jobs { globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
  }

  /// Until the mailbox closes.
  private func run() {
    var events = [epoll_event](repeating: epoll_event(), count: Self.eventsAtOnce)
    var running: Int32 = 0
    while !mailbox.isClosed {
      let wait = mailbox.fallAsleep() ? patience : 0
      let count = epoll_wait(poll.descriptor, &events, Int32(events.count), wait)
      mailbox.awake()
      // With any socket that is ready, libcurl looks at its timers too.
      if count <= 0, let due, due <= Self.clock {
        self.due = nil
        curl_multi_socket_action(raw, CURL_SOCKET_TIMEOUT, 0, &running)
      }
      for event in events.prefix(Int(max(0, count))) {
        if event.data.fd == mailbox.descriptor {
          mailbox.quieten()
        } else if poll.isWanted(event.data.fd) {
          curl_multi_socket_action(raw, event.data.fd, Self.readiness(event.events), &running)
        }
      }
      reapFinished()
      for order in postponed.due(at: Self.clock) { start(order) }
      if let narrowUntil, narrowUntil <= Self.clock {
        self.narrowUntil = nil
        tocsin_multi_long(raw, CURLMOPT_MAX_TOTAL_CONNECTIONS, connections)
      }
      work()
    }
    for exchange in underWay.values { end(exchange, .failure(.init(.cancelled))) }
    for order in postponed.all { order.continuation.resume(returning: .failure(.init(.cancelled))) }
  }

  /// Milliseconds until libcurl wants to be called.
  private var patience: Int32 {
    let longest = postponed.isEmpty ? Self.longestWaitMilliseconds : Postponed.pause
    guard let due else { return longest }
    return max(0, min(Int32(clamping: due - Self.clock), longest))
  }

  /// Milliseconds that only grow.
  private static var clock: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  fileprivate func timerChanged(_ milliseconds: Int) {
    due = milliseconds < 0 ? nil : Self.clock + milliseconds
  }

  /// Runs what has been posted. Orders that the jobs post are taken with the others; jobs that they
  /// post wait for the next look at the network.
  private func work() {
    mailbox.collect(&jobs)
    let executor = mailbox.asUnownedTaskExecutor()
    for job in jobs { job.runSynchronously(on: executor) }
    jobs.removeAll(keepingCapacity: true)
    mailbox.collect(&commands)
    for command in commands {
      switch command {
      case .start(let order): start(order)
      case .cancel(let number):
        if let exchange = underWay[number] { end(exchange, .failure(.init(.cancelled))) }
        postponed.take(number)?.continuation.resume(returning: .failure(.init(.cancelled)))
      }
    }
    commands.removeAll(keepingCapacity: true)
  }

  private var raw: UnsafeMutableRawPointer { UnsafeMutableRawPointer(multi) }

  private static func readiness(_ events: UInt32) -> Int32 {
    var flags: Int32 = 0
    if events & EPOLLIN.rawValue != 0 { flags |= CURL_CSELECT_IN }
    if events & EPOLLOUT.rawValue != 0 { flags |= CURL_CSELECT_OUT }
    if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { flags |= CURL_CSELECT_ERR }
    return flags
  }

  private func start(_ order: Order) {
    guard let exchange = idle.popLast() ?? made() else {
      order.continuation.resume(
        returning: .failure(.init(.other("no memory for an exchange"))))
      return
    }
    if let error = setup.begin(order, with: exchange) {
      idle.append(exchange)
      order.continuation.resume(returning: .failure(.init(error)))
      return
    }
    underWay[order.number] = exchange
    curl_multi_add_handle(raw, exchange.handle)
  }

  private func made() -> Exchange? {
    guard let exchange = Exchange(of: self) else { return nil }
    setup.prepare(exchange)
    return exchange
  }

  private func reapFinished() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(raw, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let exchange = Exchange.of(handle)
      else { continue }
      let result = exchange.result(tocsin_message_result(message))
      if let order = exchange.order, case .failure(let failure) = result, failure.status == nil,
        exchange.lacksFile || isOutOfFiles
      {
        postpone(order, of: exchange)
      } else {
        end(exchange, result)
      }
    }
  }

  /// The resolver and TLS open files too, and tell of it as of any other failure.
  private var isOutOfFiles: Bool {
    let next = fcntl(poll.descriptor, F_DUPFD_CLOEXEC, 0)
    if next >= 0 { close(next) }
    return next < 0 || !leavesFiles(next)
  }

  /// Whether enough open files are left beside one that was just opened.
  func leavesFiles(_ file: Int32) -> Bool { file < firstSpareFile }

  /// That there is no open file left is no fault of the server: it is asked again when some are, or
  /// its time is over.
  private func postpone(_ order: Order, of exchange: Exchange) {
    guard postponed.put(order, at: Self.clock) else {
      return end(exchange, .failure(.init(.other("too many open files"))))
    }
    underWay[order.number] = nil
    release(exchange)
    // Each new connection is one for which an idle one is closed, or which waits.
    narrowUntil = Self.clock + Postponed.narrow
    tocsin_multi_long(raw, CURLMOPT_MAX_TOTAL_CONNECTIONS, max(1, openSockets))
  }

  private func end(_ exchange: Exchange, _ result: Result<Response, BrokenExchange>) {
    guard let order = exchange.order else { return }
    underWay[order.number] = nil
    postponed.forget(order.number)
    release(exchange)
    order.continuation.resume(returning: result)
  }

  private func release(_ exchange: Exchange) {
    curl_multi_remove_handle(raw, exchange.handle)
    setup.end(exchange)
    if idle.count < Self.idleHandles { idle.append(exchange) }
  }

  fileprivate func socketChanged(_ socket: Int32, _ what: Int32) {
    var events: UInt32 = 0
    if what != CURL_POLL_REMOVE {
      if what & CURL_POLL_IN != 0 { events |= EPOLLIN.rawValue }
      if what & CURL_POLL_OUT != 0 { events |= EPOLLOUT.rawValue }
    }
    poll.change(socket, to: events)
  }

  func opened(_ socket: Int32) {
    openSockets += 1
    poll.opened(socket)
  }

  func closes(_ socket: Int32) {
    openSockets -= 1
    poll.closes(socket)
  }
}

private func onSocket(
  _: UnsafeMutableRawPointer?, socket: curl_socket_t, what: Int32,
  loop: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?
) -> Int32 {
  guard let loop else { return 0 }
  Unmanaged<TransferLoop>.fromOpaque(loop).takeUnretainedValue().socketChanged(socket, what)
  return 0
}

private func onTimer(
  _: UnsafeMutableRawPointer?, milliseconds: Int, loop: UnsafeMutableRawPointer?
) -> Int32 {
  guard let loop else { return 0 }
  Unmanaged<TransferLoop>.fromOpaque(loop).takeUnretainedValue().timerChanged(milliseconds)
  return 0
}

func onCloseSocket(loop: UnsafeMutableRawPointer?, socket: curl_socket_t) -> Int32 {
  if let loop {
    Unmanaged<TransferLoop>.fromOpaque(loop).takeUnretainedValue().closes(socket)
  }
  return close(socket)
}
