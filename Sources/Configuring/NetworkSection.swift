import Foundation
import Model

extension SettingsReader {
  mutating func readNetwork(_ value: Value) {
    let keys = ["allow_private", "ca_file", "contact", "proxy"]
    guard let section = Section(value, "`network`", keys: keys, &diagnosis) else { return }
    if let value = section["allow_private"] {
      settings.network.allowPrivate = allowPrivate(value)
    }
    if let file = section["ca_file"]?.text("ca_file", &diagnosis) {
      let path = Paths.join(absoluteDirectory, file.value)
      settings.network.caFile = path
      if !Paths.isFile(path) {
        diagnosis.error("`ca_file`: there is no such file", at: file.place)
      } else if let text = FileManager.default.contents(atPath: path),
        !Self.holdsCertificate(text)
      {
        diagnosis.error(
          "`ca_file` holds no certificate; it must be in PEM, with BEGIN CERTIFICATE",
          at: file.place)
      }
    }
    if let contact = section["contact"]?.text("contact", &diagnosis) {
      settings.network.contact = contact.value
      if !Self.isContact(contact.value) {
        diagnosis.error(
          "`contact` takes the http or https address of a page, or a mail address",
          at: contact.place)
      }
    }
    if let value = section["proxy"] { settings.network.proxy = proxy(value) }
  }

  /// RFC 7468 §5. (A file that cannot be read is told of when it is to be used.)
  static func holdsCertificate(_ text: Data) -> Bool {
    ["", "TRUSTED ", "X509 "].contains { kind in
      text.range(of: Data("-----BEGIN \(kind)CERTIFICATE-----".utf8)) != nil
    }
  }

  /// Whether a text can stand in the comment of a User-Agent (RFC 9110 §5.6.5) and be answered to.
  private static func isContact(_ text: String) -> Bool {
    let isPage = text.hasPrefix("https://") || text.hasPrefix("http://")
    return (isPage || text.contains("@")) && text.utf8.count <= longestContact
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#"()\"#.utf8.contains($0) }
  }

  private static let longestContact = 200

  private mutating func allowPrivate(_ value: Value) -> Network.AllowPrivate {
    switch value.content {
    case .list(let values): return .blocks(values.compactMap { block($0) })
    case .text:
      return value.bool("allow_private", &diagnosis, orElse: Self.blocks) == true ? .all : .none
    case .null, .map:
      value.mismatch("allow_private", "true, false\(Self.blocks)", &diagnosis)
      return .none
    }
  }

  private static let blocks = " or a list of address blocks such as [127.1.0.0/16]"

  private mutating func block(_ value: Value) -> AddressBlock? {
    guard let text = value.text("allow_private", &diagnosis, expected: "an address block") else {
      return nil
    }
    guard let block = Endpoints.block(text.value) else {
      diagnosis.error(
        "`allow_private` takes address blocks such as 10.0.0.0/8, 192.0.2.7 or fd00::/8",
        at: text.place)
      return nil
    }
    if Endpoints.hasHostBits(text.value) {
      diagnosis.error(
        "this block has bits set beyond its prefix; write the network's first address,"
          + " or leave the prefix out for one address", at: text.place)
      return nil
    }
    return block
  }
}
