/// An entry point of Parsing, with what must hold of it whatever the input is.
///
/// `make fuzz` runs each with libFuzzer, from inputs that it invents; `CorpusTests` runs the inputs
/// that are kept under `Tests/Fuzz/Corpus`, and simple changes of them.
public enum Harness: String, CaseIterable, Sendable {
  case feed, encoding, dates, html, urls, page, article, json

  /// Throws when the input breaks what must hold. Crashes are the caller's to notice.
  public func check(_ input: [UInt8]) throws(Complaint) {
    switch self {
    case .feed: try checkFeed(input)
    case .encoding: try checkEncoding(input)
    case .dates: try checkDates(input)
    case .html: try checkHTML(input)
    case .urls: try checkURLs(input)
    case .page: try checkPage(input)
    case .article: try checkArticle(input)
    case .json: try checkJSON(input)
    }
  }
}

/// What an input broke.
public struct Complaint: Error, CustomStringConvertible, Sendable {
  public var description: String

  init(_ description: String) { self.description = description }
}

func require(_ holds: Bool, _ words: @autoclosure () -> String) throws(Complaint) {
  if !holds { throw Complaint(words()) }
}

/// An input taken apart: a document, and the choices that its last byte makes. A line feed there
/// chooses the defaults, so that any text file is an input.
struct Choices {
  let document: ArraySlice<UInt8>
  let bits: UInt8

  init(_ input: [UInt8]) {
    document = input.dropLast()
    bits = (input.last ?? 0x0A) ^ 0x0A
  }

  func has(_ bit: Int) -> Bool { bits >> bit & 1 == 1 }
}

extension Harness {
  /// As `check`, for libFuzzer: a complaint ends the process, the only finding that it knows.
  public func run(_ input: UnsafeBufferPointer<UInt8>) -> CInt {
    do {
      try check(Array(input))
      return 0
    } catch {
      preconditionFailure("\(self): \(error)")
    }
  }
}
