/// The body of an answer as it comes in: decoded, and counted.
struct Body {
  /// Of the body as it is sent, beyond what it may be decoded: what a coding adds that makes
  /// nothing smaller. A coding can also yield nothing for ever.
  private static let slack = 64 << 10

  /// Bytes that may be sent of a body that is decoded to at most `limit`.
  static func mostSent(_ limit: Int) -> Int { min(limit, .max - slack) + slack }

  private(set) var bytes: [UInt8] = []
  private var received = 0
  private var decoder: (any Decoder)?

  /// Compressed, and its coding has not come to its end.
  var endsEarly: Bool { decoder.map { !$0.isComplete } ?? false }

  /// Takes a piece, or says why not. `hint`: how long all of it may be, as it is sent.
  mutating func take(
    _ piece: UnsafeRawBufferPointer, of head: Head, limit: Int, hint: @autoclosure () -> Int,
    by decoders: Decoders
  ) -> TransferError? {
    if received == 0 {
      do throws(TransferError) { decoder = try decoders.decoder(for: head) } catch { return error }
      let room = hint() * (decoder == nil ? 1 : Decoders.usualGrowth)
      bytes.reserveCapacity(min(room, limit))
    }
    received += piece.count
    guard let decoder else {
      return bytes.append(piece, upTo: limit) ? nil : .bodyTooLarge(limit: limit)
    }
    guard received <= Self.mostSent(limit) else { return .bodyTooLarge(limit: limit) }
    switch decoder.take(piece, decoders.scratch, into: { bytes.append($0, upTo: limit) }) {
    case .goesOn: return nil
    case .refused: return .bodyTooLarge(limit: limit)
    case .broken(let detail): return .encoding(detail)
    }
  }

  /// Gives back what it was decoded by, and forgets all.
  mutating func end(_ decoders: Decoders) {
    if let decoder { decoders.takeBack(decoder) }
    self = Body()
  }
}

extension [UInt8] {
  /// False when it would be longer than `limit` then.
  mutating func append(_ part: UnsafeRawBufferPointer, upTo limit: Int) -> Bool {
    guard count + part.count <= limit else { return false }
    append(contentsOf: part)
    return true
  }
}

/// Decoders that wait for their next body, on one thread.
final class Decoders {
  /// What they write to before it is handed on.
  let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  /// Feeds grow to about four times of what is sent, or more.
  static let usualGrowth = 4
  /// One of them takes 40 KB.
  private static let mostIdle = 32

  private var idle: [Inflater] = []

  deinit { scratch.deallocate() }

  /// What undoes the coding of a body; nil where there is none (RFC 9110 §8.4).
  func decoder(for head: Head) throws(TransferError) -> (any Decoder)? {
    let names = head.all(["content-encoding"]).flatMap(Self.codings)
    guard let name = names.first else { return nil }
    guard let coding = Coding(name) else { throw .encoding("we do not know \(name.prefix(40))") }
    let decoder: (any Decoder)?
    if coding == .brotli {
      decoder = BrotliDecoder()
    } else {
      let inflater = idle.popLast() ?? Inflater()
      inflater?.begin(coding)
      decoder = inflater
    }
    guard let decoder else { throw .other("no memory to decompress an answer") }
    return decoder
  }

  func takeBack(_ decoder: any Decoder) {
    guard let inflater = decoder as? Inflater, idle.count < Self.mostIdle else { return }
    idle.append(inflater)
  }

  /// The codings that a field lists, those aside that are none.
  static func codings(_ field: String) -> [String] {
    field.split(separator: ",").compactMap { coding in
      let word = coding.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
      return ["", "identity", "none", "chunked"].contains(word.lowercased()) ? nil : String(word)
    }
  }
}
