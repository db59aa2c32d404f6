/// The bytes of one feed or page, with what is needed to read them.
public struct Document: Sendable {
  public var bytes: [UInt8]
  /// The Content-Type field of the answer, parameters included.
  public var contentType: String?
  /// The address that relative references start from: where the bytes came from in the end.
  public var baseURL: String?
  /// Whether they came compressed, and that broke off: what ends early was then cut off on its way.
  public var wasCut = false

  public init(bytes: [UInt8], contentType: String? = nil, baseURL: String? = nil) {
    self.bytes = bytes
    self.contentType = contentType
    self.baseURL = baseURL
  }
}
