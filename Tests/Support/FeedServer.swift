import Foundation
import Glibc
import Synchronization

/// An HTTP/1.1 server (RFC 9112) on a loopback address, with threads of its own: the outside world
/// of a test.
public final class FeedServer: Sendable {
  private struct State {
    var answers: [String: [Answer]] = [:]
    var open: Set<Int32> = []
    var connections = 0
    var active = 0
    var mostActive = 0
    var stopped = false
  }

  /// `http://127.0.0.1:PORT`, without a slash at the end.
  public let baseURL: String
  public let port: UInt16
  private let listener: Int32
  private let state = Mutex(State())
  private let recording = Recording<RecordedRequest>()

  /// Listens on a port that the kernel chooses; `address` is one of 127.0.0.0/8, or `::1`.
  public init(address: String = "127.0.0.1") throws {
    (listener, port) = try Socket.listen(on: address)
    baseURL = "http://\(address.contains(":") ? "[\(address)]" : address):\(port)"
    Socket.spawn { [weak self, listener] in
      while true {
        let peer = accept(listener, nil, nil)
        if peer < 0, errno == EINTR || errno == ECONNABORTED { continue }
        guard peer >= 0 else { break }
        guard let self, let number = self.enter(peer) else {
          close(peer)
          break
        }
        _ = fcntl(peer, F_SETFD, FD_CLOEXEC)
        Socket.spawn {
          Connection(descriptor: peer, number: number, server: self).serve()
          self.leave(peer)
        }
      }
      close(listener)
    }
  }

  deinit { stop() }

  public func url(_ path: String) -> String { baseURL + path }

  /// Answers every request for a path; a path with a query goes before the same without.
  public func set(_ path: String, _ answer: Answer) {
    set(path, sequence: [answer])
  }

  /// Answers the requests for a path one after the other; the last answer repeats.
  public func set(_ path: String, sequence: [Answer]) {
    state.withLock { $0.answers[path] = sequence }
  }

  /// In the order in which their heads were complete.
  public var requests: [RecordedRequest] { recording.elements }

  /// Requests for a path, whatever their query, or for a path with just that query.
  public func requests(for path: String) -> [RecordedRequest] {
    requests.filter { $0.target == path || $0.path == path }
  }

  /// Returns when a path was asked for that many times.
  @discardableResult
  public func wait(for count: Int, requestsFor path: String) async -> [RecordedRequest] {
    await recording.wait { all in
      all.count { $0.target == path || $0.path == path } >= count
    }
    return requests(for: path)
  }

  public func forgetRequests() { recording.removeAll() }

  /// Connections accepted so far.
  public var connections: Int { state.withLock { $0.connections } }

  /// The most requests that were being answered at the same time.
  public var mostAtOnce: Int { state.withLock { $0.mostActive } }

  /// Closes the port and every connection; may be called more than once.
  public func stop() {
    state.withLock { state in
      guard !state.stopped else { return }
      state.stopped = true
      shutdown(listener, Int32(SHUT_RDWR))
      for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
  }
}

extension FeedServer {
  private func enter(_ descriptor: Int32) -> Int? {
    state.withLock { state in
      guard !state.stopped else { return nil }
      state.open.insert(descriptor)
      state.connections += 1
      return state.connections
    }
  }

  // Closed under the lock, so that `stop` never meets a number that the kernel has given away
  // again.
  private func leave(_ descriptor: Int32) {
    state.withLock { state in
      state.open.remove(descriptor)
      close(descriptor)
    }
  }

  /// Records a request and gives its answer; the request is active until `finish`.
  func begin(_ request: RecordedRequest) -> Answer {
    let answer = state.withLock { state -> Answer in
      state.active += 1
      state.mostActive = max(state.mostActive, state.active)
      let key = state.answers[request.target] == nil ? request.path : request.target
      guard let answers = state.answers[key], let first = answers.first else {
        return Answer(status: 404, headers: ["Content-Type": "text/plain"], text: "not found\n")
      }
      if answers.count > 1 { state.answers[key] = Array(answers.dropFirst()) }
      return first
    }
    recording.append(request)
    return answer.resolved(for: request)
  }

  func finish() { state.withLock { $0.active -= 1 } }
}
