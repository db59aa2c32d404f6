import CCurl
import Glibc

/// The epoll of the thread, and what it has been told.
///
/// libcurl lets go of a connection's socket after each answer, and takes it up again with the next
/// request: three system calls of each exchange. Sockets of which we see both the opening and the
/// closing therefore stay where they are. Should one have something to say while nobody asks (the
/// server closes), it is taken out then.
struct Poll {
  private struct Socket {
    var isKept = false
    /// 0: epoll does not know it.
    var watched: UInt32 = 0
    /// 0: libcurl does not want to hear of it.
    var wanted: UInt32 = 0
  }

  let descriptor: Int32
  /// By their numbers.
  private var sockets: [Socket] = []

  /// nil when the process is out of descriptors.
  init?() {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  /// Whether it was done.
  @discardableResult
  func control(_ socket: Int32, _ operation: Int32, _ events: UInt32) -> Bool {
    var event = epoll_event(events: events, data: epoll_data_t(fd: socket))
    return epoll_ctl(descriptor, operation, socket, &event) == 0
  }

  mutating func opened(_ socket: Int32) {
    while sockets.count <= Int(socket) { sockets.append(Socket()) }
    sockets[Int(socket)] = Socket(isKept: true)
  }

  /// Before it is closed: a child that is just being made may hold it for a moment longer.
  mutating func closes(_ socket: Int32) {
    if kept(socket)?.watched != 0 { control(socket, EPOLL_CTL_DEL, 0) }
    if Int(socket) < sockets.count { sockets[Int(socket)] = Socket() }
  }

  /// libcurl wants to hear of these events from now on; of none: 0.
  mutating func change(_ socket: Int32, to events: UInt32) {
    guard let known = kept(socket) else {
      // A descriptor's number may come back after a close that epoll noticed before libcurl said
      // so.
      if events == 0 {
        control(socket, EPOLL_CTL_DEL, 0)
      } else if !control(socket, EPOLL_CTL_MOD, events) {
        control(socket, EPOLL_CTL_ADD, events)
      }
      return
    }
    sockets[Int(socket)].wanted = events
    guard events != 0, events != known.watched else { return }
    control(socket, known.watched == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, events)
    sockets[Int(socket)].watched = events
  }

  /// Whether libcurl wants to hear of what just happened; if not, it does not happen again.
  mutating func isWanted(_ socket: Int32) -> Bool {
    guard let known = kept(socket), known.wanted == 0 else { return true }
    control(socket, EPOLL_CTL_DEL, 0)
    sockets[Int(socket)].watched = 0
    return false
  }

  private func kept(_ socket: Int32) -> Socket? {
    guard Int(socket) < sockets.count, sockets[Int(socket)].isKept else { return nil }
    return sockets[Int(socket)]
  }
}
