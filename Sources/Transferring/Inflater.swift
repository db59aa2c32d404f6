import CZlib

/// Undoes gzip (RFC 1952) and deflate (RFC 1950, and RFC 1951 without a wrapping, which some
/// servers take for it). May be begun anew as often as one likes.
///
/// A file of gzip may have several members (RFC 1952 §2.2): their contents are one text. What comes
/// behind them and is none, padding for the most part, is left alone, as gzip(1) does.
final class Inflater: Decoder {
  private static let gzipWindow: Int32 = 15 + 16
  private static let zlibWindow: Int32 = 15
  private static let rawWindow: Int32 = -15

  private let stream: UnsafeMutablePointer<z_stream>
  private var coding = Coding.gzip
  /// The first bytes of deflate, until there are enough to tell what it is wrapped in.
  private var held: [UInt8] = []
  private var isWrapped = true
  /// Members that ended, and whether another one has begun.
  private var members = 0
  private var isInMember = false
  private var isDone = false

  /// nil when there is no memory for it.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard tocsin_inflate_init(stream, Self.gzipWindow) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// `coding`: gzip or deflate.
  func begin(_ coding: Coding) {
    self.coding = coding
    held = []
    (isWrapped, members, isInMember, isDone) = (coding == .gzip, 0, false, false)
    inflateReset2(stream, Self.gzipWindow)
  }

  var isComplete: Bool { members > 0 && !isInMember }

  func take(
    _ piece: UnsafeRawBufferPointer, _ scratch: UnsafeMutableRawBufferPointer,
    into sink: (UnsafeRawBufferPointer) -> Bool
  ) -> DecodingStep {
    guard !isWrapped else { return inflated(piece, scratch, into: sink) }
    held += piece
    guard held.count >= 2 else { return .goesOn }
    // RFC 1950 §2.2: the method, and a checksum over both bytes.
    let isZlib = held[0] & 0x0F == 8 && (Int(held[0]) << 8 | Int(held[1])) % 31 == 0
    inflateReset2(stream, isZlib ? Self.zlibWindow : Self.rawWindow)
    isWrapped = true
    defer { held = [] }
    return held.withUnsafeBytes { inflated($0, scratch, into: sink) }
  }

  private func inflated(
    _ piece: UnsafeRawBufferPointer, _ scratch: UnsafeMutableRawBufferPointer,
    into sink: (UnsafeRawBufferPointer) -> Bool
  ) -> DecodingStep {
    let input = UnsafeMutableRawBufferPointer(mutating: piece).bindMemory(to: UInt8.self)
    let output = scratch.bindMemory(to: UInt8.self)
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(input.count)
    while !isDone, stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0 {
      if !isInMember, !beginsMember() { break }
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(output.count)
      let result = inflate(stream, Z_NO_FLUSH)
      let count = output.count - Int(stream.pointee.avail_out)
      if count > 0, !sink(UnsafeRawBufferPointer(rebasing: scratch[..<count])) { return .refused }
      switch result {
      case Z_STREAM_END: endMember()
      // Nothing can be done before more comes.
      case Z_BUF_ERROR: return .goesOn
      case Z_OK: break
      default:
        // It begins as a member would, and is none.
        if members > 0, stream.pointee.total_out == 0 {
          (isInMember, isDone) = (false, true)
          return .goesOn
        }
        return .broken(stream.pointee.msg.map { String(cString: $0) } ?? "no valid \(coding)")
      }
    }
    return .goesOn
  }

  /// Whether what comes next may be a member. False where there is nothing any more.
  private func beginsMember() -> Bool {
    guard stream.pointee.avail_in > 0, let next = stream.pointee.next_in else { return false }
    if members > 0, next.pointee != GzipFile.magic.first {
      isDone = true
      return false
    }
    isInMember = true
    return true
  }

  private func endMember() {
    members += 1
    isInMember = false
    // Room that was not used up says that there is no more of it.
    stream.pointee.avail_out = 1
    if coding == .gzip { inflateReset(stream) } else { isDone = true }
  }
}

/// Documents that are a file of gzip, whatever they were announced as.
public enum GzipFile {
  static let magic: [UInt8] = [0x1F, 0x8B]
  private static let scratchBytes = 64 << 10
  /// zlib counts in 32 bits.
  private static let pieceBytes = 16 << 20

  /// By its first bytes (RFC 1952 §2.3.1), of which the third is the only method there is.
  public static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic + [8]) }

  /// What such a file holds; `endsEarly` when it was cut off, and this is its beginning. Throws
  /// when it is broken, or holds more than `limit` bytes.
  public static func inflated(
    _ bytes: [UInt8], limit: Int
  ) throws(TransferError) -> (bytes: [UInt8], endsEarly: Bool) {
    guard let inflater = Inflater() else { throw .other("no memory to decompress it") }
    var whole: [UInt8] = []
    let scratch = UnsafeMutableRawBufferPointer.allocate(
      byteCount: scratchBytes, alignment: MemoryLayout<UInt64>.alignment)
    defer { scratch.deallocate() }
    for start in stride(from: 0, to: bytes.count, by: pieceBytes) {
      let step = bytes[start..<min(start + pieceBytes, bytes.count)].withUnsafeBytes { piece in
        inflater.take(piece, scratch) { whole.append($0, upTo: limit) }
      }
      switch step {
      case .goesOn: break
      case .refused: throw .bodyTooLarge(limit: limit)
      case .broken(let detail): throw .encoding(detail)
      }
    }
    return (whole, !inflater.isComplete)
  }
}
