public import Model
public import Transferring

extension Document {
  /// The document itself where this one is a file of gzip, as sitemaps are often kept
  /// (sitemaps.org), whatever it was announced as; else the same. Throws when that is broken, or
  /// holds more than `limit` bytes.
  public func unpacked(limit: Int) throws(TransferError) -> Document {
    guard GzipFile.isGzip(bytes) else { return self }
    var document = self
    (document.bytes, document.wasCut) = try GzipFile.inflated(bytes, limit: limit)
    // What it says of the file is nothing of what it holds.
    if contentType?.lowercased().contains("gzip") == true { document.contentType = nil }
    return document
  }
}
