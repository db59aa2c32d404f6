import Glibc
import Model

/// One connection of the feed server, served on its own thread with blocking calls.
struct Connection {
  let descriptor: Int32
  let number: Int
  let server: FeedServer

  private static let headLimit = 256 << 10

  /// Answers request after request until either side closes.
  func serve() {
    var buffer: [UInt8] = []
    while let request = readRequest(&buffer) {
      let answer = server.begin(request)
      let goesOn = send(answer, to: request)
      server.finish()
      if !goesOn || answer.closes || request["Connection"]?.lowercased() == "close" { break }
    }
  }

  private func readRequest(_ buffer: inout [UInt8]) -> RecordedRequest? {
    let end: [UInt8] = [13, 10, 13, 10]
    var searched = 0
    while true {
      let rest = buffer[max(0, searched - 3)...]
      if let range = rest.firstRange(of: end) {
        guard var request = RecordedRequest(head: buffer[..<range.lowerBound], connection: number)
        else { return nil }
        buffer.removeSubrange(..<range.upperBound)
        let length = request["Content-Length"].flatMap { Int($0) } ?? 0
        while buffer.count < length { guard receive(&buffer) else { return nil } }
        request.body = Array(buffer.prefix(length))
        buffer.removeFirst(length)
        return request
      }
      searched = buffer.count
      guard buffer.count < Self.headLimit, receive(&buffer) else { return nil }
    }
  }

  private func receive(_ buffer: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      buffer += chunk[..<count]
      return true
    }
  }

  /// Whether the connection can be used for another request.
  private func send(_ answer: Answer, to request: RecordedRequest) -> Bool {
    if answer.delay > .zero, !wait(answer.delay) { return false }
    let hasBody = request.method != "HEAD" && answer.status != 204 && answer.status != 304
    switch answer.sending {
    case .hang:
      while wait(.seconds(60)) {}
      return false
    case .close:
      return false
    case .whole:
      return write(head(answer, length: answer.body.count) + (hasBody ? answer.body : []))
    case .chunked(let size):
      return write(head(answer, more: "Transfer-Encoding: chunked\r\n"))
        && (!hasBody || writeChunks(answer.body, size))
    case .drip(let size, let interval):
      guard write(head(answer, length: answer.body.count)) else { return false }
      return !hasBody || drip(answer.body, size, interval)
    case .cutOff(let count):
      _ = write(head(answer, length: answer.body.count) + answer.body.prefix(count))
      return false
    case .endless(let limit):
      if write(head(answer, more: "Connection: close\r\n")) { pour(limit) }
      return false
    }
  }

  private func head(_ answer: Answer, length: Int) -> [UInt8] {
    let isBare = answer.status == 204 || answer.status == 304
    return head(answer, more: isBare ? "" : "Content-Length: \(length)\r\n")
  }

  private func head(_ answer: Answer, more: String) -> [UInt8] {
    var text = "HTTP/1.1 \(answer.status) Answer\r\n" + more
    if answer.closes { text += "Connection: close\r\n" }
    for header in answer.headers { text += "\(header.name): \(header.value)\r\n" }
    return (text + "\r\n").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private func writeChunks(_ body: [UInt8], _ size: Int) -> Bool {
    var rest = body[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(max(1, size))
      let head = Array((String(chunk.count, radix: 16) + "\r\n").utf8)
      guard write(head + chunk + [13, 10]) else { return false }
      rest = rest.dropFirst(chunk.count)
    }
    return write(Array("0\r\n\r\n".utf8))
  }

  private func drip(_ body: [UInt8], _ size: Int, _ interval: Duration) -> Bool {
    var rest = body[...]
    while !rest.isEmpty {
      guard write(Array(rest.prefix(max(1, size)))) else { return false }
      rest = rest.dropFirst(max(1, size))
      guard rest.isEmpty || wait(interval) else { return false }
    }
    return true
  }

  private func pour(_ limit: Int?) {
    let zeros = [UInt8](repeating: 0, count: 65_536)
    var rest = limit ?? .max
    while rest > 0, write(rest < zeros.count ? Array(zeros.prefix(rest)) : zeros) {
      rest -= min(rest, zeros.count)
    }
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    let flags = Int32(MSG_NOSIGNAL)
    var sent = 0
    return bytes.withUnsafeBytes { bytes in
      while sent < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        let count = Glibc.send(descriptor, rest.baseAddress, rest.count, flags)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// Waits; false when the peer, or `stop`, closed the connection meanwhile.
  private func wait(_ span: Duration) -> Bool {
    let end = ContinuousClock.now + span
    while true {
      let left = (end - ContinuousClock.now).milliseconds
      guard left > 0 else { return true }
      var watched = pollfd(descriptor: descriptor)
      if poll(&watched, 1, Int32(clamping: left)) > 0 { return false }
    }
  }
}

extension pollfd {
  // POLLRDHUP, which Glibc shows only to those who ask for GNU extensions: the peer has closed.
  fileprivate init(descriptor: Int32) { self.init(fd: descriptor, events: 0x2000, revents: 0) }
}
