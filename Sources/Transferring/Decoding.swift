import CBrotli

/// Content codings that are asked for and undone (RFC 9110 §8.4.1).
enum Coding: Hashable {
  case gzip, deflate, brotli

  /// What requests say that we understand.
  static let accepted = "gzip, deflate, br"

  /// nil: none of ours. `name` in any case.
  init?(_ name: String) {
    switch name.lowercased() {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "br": self = .brotli
    default: return nil
    }
  }
}

/// Undoes one coding, piece by piece.
protocol Decoder: AnyObject {
  /// Hands on what a piece yields, in parts of at most `scratch`, which is written over.
  func take(
    _ piece: UnsafeRawBufferPointer, _ scratch: UnsafeMutableRawBufferPointer,
    into sink: (UnsafeRawBufferPointer) -> Bool
  ) -> DecodingStep
  /// Whether what came so far is whole.
  var isComplete: Bool { get }
}

enum DecodingStep: Hashable {
  case goesOn
  /// The sink wants no more.
  case refused
  /// Not what the coding's format allows.
  case broken(String)
}

/// Brotli (RFC 7932). What follows its end is left alone, as with the others.
final class BrotliDecoder: Decoder {
  private let state: OpaquePointer

  /// nil when there is no memory for it.
  init?() {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    self.state = state
  }

  deinit { BrotliDecoderDestroyInstance(state) }

  var isComplete: Bool { BrotliDecoderIsFinished(state) != 0 }

  func take(
    _ piece: UnsafeRawBufferPointer, _ scratch: UnsafeMutableRawBufferPointer,
    into sink: (UnsafeRawBufferPointer) -> Bool
  ) -> DecodingStep {
    var input = piece.bindMemory(to: UInt8.self).baseAddress
    var left = piece.count
    while !isComplete {
      var output = scratch.bindMemory(to: UInt8.self).baseAddress
      var room = scratch.count
      let result = BrotliDecoderDecompressStream(state, &left, &input, &room, &output, nil)
      if result == BROTLI_DECODER_RESULT_ERROR { return .broken("no valid brotli") }
      let yielded = UnsafeRawBufferPointer(rebasing: scratch[..<(scratch.count - room)])
      if !yielded.isEmpty, !sink(yielded) { return .refused }
      if result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT { break }
    }
    return .goesOn
  }
}
