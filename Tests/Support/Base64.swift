import Foundation

/// RFC 4648 §4, for what tests expect on the wire.
public enum Base64 {
  public static func text(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
}
