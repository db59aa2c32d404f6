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

  private let mailbox: Mailbox
  private let setup: EasySetup
  private let multi: OpaquePointer
  private let epoll: Int32
  private var underWay: [UInt64: Exchange] = [:]
  private var idle: [OpaquePointer] = []
  /// From libcurl: milliseconds until it wants to be called; negative: no timer.
  fileprivate var timer = -1

  /// nil when libcurl or the kernel refuses.
  init?(mailbox: Mailbox, options: Transfers.Options) {
    // Without a UTF-8 locale libcurl cannot convert international host names.
    setlocale(LC_CTYPE, "C.UTF-8")
    curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epoll >= 0, let multi = curl_multi_init() else { return nil }
    self.mailbox = mailbox
    self.setup = EasySetup(options)
    self.multi = OpaquePointer(multi)
    self.epoll = epoll
    let me = Unmanaged.passUnretained(self).toOpaque()
    tocsin_multi_long(multi, CURLMOPT_MAXCONNECTS, options.pooledConnections)
    tocsin_multi_socket(multi, onSocket, me)
    tocsin_multi_timer(multi, onTimer, me)
    watch(mailbox.descriptor, EPOLL_CTL_ADD, EPOLLIN.rawValue)
  }

  deinit {
    for exchange in underWay.values { end(exchange, .failure(.cancelled)) }
    for handle in idle { curl_easy_cleanup(UnsafeMutableRawPointer(handle)) }
    curl_multi_cleanup(UnsafeMutableRawPointer(multi))
    close(epoll)
  }

  /// The thread's whole life. Where no loop can be had, every order is answered with a failure.
  static func serve(_ mailbox: Mailbox, _ options: Transfers.Options) {
    if let loop = TransferLoop(mailbox: mailbox, options: options) { return loop.run() }
    mailbox.close()
    for case .start(let order) in mailbox.collect().commands {
      order.continuation.resume(returning: .failure(.other("libcurl could not be started")))
    }
  }

  /// Until the mailbox closes.
  private func run() {
    var events = [epoll_event](repeating: epoll_event(), count: Self.eventsAtOnce)
    var running: Int32 = 0
    while true {
      let wait = timer < 0 ? Self.longestWaitMilliseconds : Int32(clamping: min(timer, 1000))
      let count = epoll_wait(epoll, &events, Int32(events.count), wait)
      if count <= 0 || timer == 0 {
        timer = -1
        curl_multi_socket_action(raw, CURL_SOCKET_TIMEOUT, 0, &running)
      }
      for event in events.prefix(Int(max(0, count))) {
        if event.data.fd == mailbox.descriptor {
          if !takeOrders() { return refuseRest() }
        } else {
          curl_multi_socket_action(raw, event.data.fd, Self.readiness(event.events), &running)
        }
      }
      reapFinished()
    }
  }

  private var raw: UnsafeMutableRawPointer { UnsafeMutableRawPointer(multi) }

  private static func readiness(_ events: UInt32) -> Int32 {
    var flags: Int32 = 0
    if events & EPOLLIN.rawValue != 0 { flags |= CURL_CSELECT_IN }
    if events & EPOLLOUT.rawValue != 0 { flags |= CURL_CSELECT_OUT }
    if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { flags |= CURL_CSELECT_ERR }
    return flags
  }

  /// False when the mailbox has closed.
  private func takeOrders() -> Bool {
    let (commands, closed) = mailbox.collect()
    for command in commands {
      switch command {
      case .start(let order): if closed { refuse(order) } else { start(order) }
      case .cancel(let number):
        if let exchange = underWay[number] { end(exchange, .failure(.cancelled)) }
      }
    }
    return !closed
  }

  private func refuseRest() {
    for exchange in underWay.values { end(exchange, .failure(.cancelled)) }
    for case .start(let order) in mailbox.collect().commands { refuse(order) }
  }

  private func refuse(_ order: Order) {
    order.continuation.resume(returning: .failure(.cancelled))
  }

  private func start(_ order: Order) {
    guard let handle = idle.popLast() ?? curl_easy_init().map(OpaquePointer.init) else {
      order.continuation.resume(returning: .failure(.other("no memory for an exchange")))
      return
    }
    switch setup.exchange(order, handle: handle) {
    case .failure(let error):
      idle.append(handle)
      order.continuation.resume(returning: .failure(error))
    case .success(let exchange):
      setup.apply(to: exchange)
      underWay[order.number] = exchange
      curl_multi_add_handle(raw, UnsafeMutableRawPointer(handle))
    }
  }

  private func reapFinished() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(raw, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let exchange = Exchange.of(handle)
      else { continue }
      end(exchange, exchange.result(tocsin_message_result(message)))
    }
  }

  private func end(_ exchange: Exchange, _ result: Result<Response, TransferError>) {
    underWay[exchange.number] = nil
    let handle = UnsafeMutableRawPointer(exchange.handle)
    curl_multi_remove_handle(raw, handle)
    exchange.freeLists()
    if idle.count < Self.idleHandles {
      curl_easy_reset(handle)
      idle.append(exchange.handle)
    } else {
      curl_easy_cleanup(handle)
    }
    exchange.continuation.resume(returning: result)
  }

  @discardableResult
  fileprivate func watch(_ descriptor: Int32, _ operation: Int32, _ events: UInt32) -> Bool {
    var event = epoll_event(events: events, data: epoll_data_t(fd: descriptor))
    return epoll_ctl(epoll, operation, descriptor, &event) == 0
  }

  fileprivate func socketChanged(_ socket: Int32, _ what: Int32) {
    if what == CURL_POLL_REMOVE {
      watch(socket, EPOLL_CTL_DEL, 0)
      return
    }
    var events: UInt32 = 0
    if what & CURL_POLL_IN != 0 { events |= EPOLLIN.rawValue }
    if what & CURL_POLL_OUT != 0 { events |= EPOLLOUT.rawValue }
    // A descriptor number may come back after a close that epoll noticed before libcurl said so.
    if !watch(socket, EPOLL_CTL_MOD, events) { watch(socket, EPOLL_CTL_ADD, events) }
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
  Unmanaged<TransferLoop>.fromOpaque(loop).takeUnretainedValue().timer = milliseconds
  return 0
}
