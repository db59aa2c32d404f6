import Glibc
import Synchronization

/// A proxy on a loopback address: HTTP, also with CONNECT (RFC 9110 §9.3.6), and SOCKS5 (RFC 1928,
/// RFC 1929), told apart by the first byte. Every name stands for 127.0.0.1 behind it.
public final class ProxyServer: Sendable {
  public enum Way: Sendable { case http, connect, socks5 }

  /// What a client wanted.
  public struct Passage: Sendable {
    public var way: Way
    /// The host as the client named it.
    public var host: String
    public var port: UInt16
    /// The request's head as the proxy saw it; empty for SOCKS5.
    public var head: String
    /// False when its credentials were wrong.
    public var isAdmitted: Bool
  }

  public let port: UInt16
  private let listener: Int32
  private let credentials: (user: String, password: String)?
  private let recording = Recording<Passage>()

  /// With credentials, only who gives them gets through.
  public init(credentials: (user: String, password: String)? = nil) throws {
    (listener, port) = try Socket.listen(on: "127.0.0.1")
    self.credentials = credentials
    Socket.spawn { [weak self, listener] in
      while true {
        let peer = accept(listener, nil, nil)
        if peer < 0, errno == EINTR || errno == ECONNABORTED { continue }
        guard peer >= 0 else { break }
        Socket.spawn { [weak self] in
          self?.serve(peer)
          close(peer)
        }
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  public var passages: [Passage] { recording.elements }

  private func serve(_ peer: Int32) {
    var first: UInt8 = 0
    guard recv(peer, &first, 1, Int32(MSG_PEEK)) == 1 else { return }
    if first == 5 { serveSOCKS(peer) } else { serveHTTP(peer) }
  }

  private func serveHTTP(_ peer: Int32) {
    var bytes: [UInt8] = []
    while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
      guard let byte = read(peer, 1)?.first else { return }
      bytes.append(byte)
    }
    let head = String(decoding: bytes, as: UTF8.self)
    let words = head.prefix { $0 != "\r\n" }.split(separator: " ")
    guard words.count == 3 else { return }
    let isTunnel = words[0] == "CONNECT"
    let rest = isTunnel ? words[1] : words[1].dropFirst("http://".count)
    let authority = rest.prefix { $0 != "/" }
    let host = authority.prefix { $0 != ":" }
    let port = UInt16(authority.dropFirst(host.count + 1)) ?? 80
    let isAdmitted = credentials.map { head.contains(Self.basic($0)) } ?? true
    recording.append(
      Passage(
        way: isTunnel ? .connect : .http, host: String(host), port: port, head: head,
        isAdmitted: isAdmitted))
    guard isAdmitted else { return write(peer, "HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n") }
    guard let target = Socket.connect(toPort: port) else {
      return write(peer, "HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n")
    }
    if isTunnel {
      write(peer, "HTTP/1.1 200 Yes\r\nX-Proxy: 1\r\n\r\n")
    } else {
      let fields = head.split(separator: "\r\n", omittingEmptySubsequences: false).dropFirst()
        .filter { !$0.hasPrefix("Proxy-") }
      let line = "\(words[0]) \(rest.dropFirst(authority.count)) HTTP/1.1\r\nConnection: close\r\n"
      write(target, line + fields.joined(separator: "\r\n"))
    }
    relay(peer, target)
  }

  private func serveSOCKS(_ peer: Int32) {
    guard let greeting = read(peer, 2), let methods = read(peer, Int(greeting[1])) else { return }
    var isAdmitted = true
    if let credentials {
      guard methods.contains(2) else { return send(peer, [5, 0xFF]) }
      send(peer, [5, 2])
      guard let user = readText(peer, skipping: 1), let password = readText(peer, skipping: 0)
      else { return }
      isAdmitted = (user, password) == credentials
      send(peer, [1, isAdmitted ? 0 : 1])
      guard isAdmitted else { return note(peer, "", 0, false) }
    } else {
      send(peer, [5, 0])
    }
    guard let request = read(peer, 4), let host = readHost(peer, kind: request[3]),
      let digits = read(peer, 2)
    else { return }
    let port = UInt16(digits[0]) << 8 | UInt16(digits[1])
    note(peer, host, port, isAdmitted)
    guard let target = Socket.connect(toPort: port) else {
      return send(peer, [5, 5, 0, 1, 0, 0, 0, 0, 0, 0])
    }
    send(peer, [5, 0, 0, 1, 127, 0, 0, 1, 0, 0])
    relay(peer, target)
  }

  private func note(_ peer: Int32, _ host: String, _ port: UInt16, _ isAdmitted: Bool) {
    recording.append(
      Passage(way: .socks5, host: host, port: port, head: "", isAdmitted: isAdmitted))
  }

  private func readHost(_ peer: Int32, kind: UInt8) -> String? {
    switch kind {
    case 1: read(peer, 4)?.map(String.init).joined(separator: ".")
    case 3: readText(peer, skipping: 0)
    default: read(peer, 16).map { _ in "v6" }
    }
  }

  private func readText(_ peer: Int32, skipping count: Int) -> String? {
    guard read(peer, count) != nil, let length = read(peer, 1)?.first else { return nil }
    return read(peer, Int(length)).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension ProxyServer {
  private static func basic(_ credentials: (user: String, password: String)) -> String {
    "Proxy-Authorization: Basic " + Base64.text("\(credentials.user):\(credentials.password)")
  }

  private func read(_ peer: Int32, _ count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      var chunk = [UInt8](repeating: 0, count: count - bytes.count)
      let got = recv(peer, &chunk, chunk.count, 0)
      guard got > 0 else { return nil }
      bytes += chunk[..<got]
    }
    return bytes
  }

  private func write(_ peer: Int32, _ text: String) { send(peer, Array(text.utf8)) }

  private func send(_ peer: Int32, _ bytes: [UInt8]) {
    _ = Glibc.send(peer, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Both directions, until one side closes; closes the target.
  private func relay(_ peer: Int32, _ target: Int32) {
    var watched = [
      pollfd(fd: peer, events: Int16(POLLIN), revents: 0),
      pollfd(fd: target, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 65_536)
    relaying: while poll(&watched, 2, -1) > 0 {
      for (from, to) in [(0, 1), (1, 0)] where watched[from].revents != 0 {
        let count = recv(watched[from].fd, &chunk, chunk.count, 0)
        guard count > 0 else { break relaying }
        send(watched[to].fd, Array(chunk[..<count]))
      }
    }
    close(target)
  }
}
