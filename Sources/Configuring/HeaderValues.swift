import Model

extension SettingsReader {
  /// Header fields of a request, `${NAME}` in their values expanded. No message shows a value.
  mutating func headers(_ value: Value) -> [Header] {
    guard case .map(let entries) = value.content else {
      value.mismatch("headers", "a mapping of header names to values", &diagnosis)
      return []
    }
    return entries.compactMap { entry in
      let name = entry.key.value
      guard Self.isToken(name) else {
        diagnosis.error("`headers`: this is not the name of a header", at: entry.key.place)
        return nil
      }
      guard !Self.isOurs(name) else {
        diagnosis.error(
          "`headers`: \(name) is set by Tocsin itself; take it out", at: entry.key.place)
        return nil
      }
      guard let text = entry.value.text(name, &diagnosis),
        let expanded = expand(text, of: name)
      else { return nil }
      guard !expanded.unicodeScalars.contains(where: Self.isControl) else {
        diagnosis.error(
          "the value of `\(name)` contains a line break or another control character",
          at: text.place)
        return nil
      }
      return Self.header(name, expanded)
    }
  }

  /// Each byte of the value travels as one scalar.
  static func header(_ name: String, _ value: String) -> Header {
    let bytes = value.utf8.lazy.map { Unicode.Scalar($0) }
    return Header(name: name, value: String(String.UnicodeScalarView(bytes)))
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar.value != 0x09 || scalar.value == 0x7F
  }

  /// Fields that say how the exchange goes (RFC 9110 §7, §13, RFC 9112 §6): a second one of its own
  /// would break it, or have a server answer what was not asked.
  private static func isOurs(_ name: String) -> Bool {
    let name = name.lowercased()
    return ours.contains(name) || name.hasPrefix("if-") || name.hasPrefix("proxy-")
  }

  private static let ours: Set = [
    "accept-encoding", "connection", "content-length", "expect", "host", "keep-alive", "range",
    "te", "trailer", "transfer-encoding", "upgrade",
  ]

  /// A field name of RFC 9110 §5.1.
  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  /// Text with each `${NAME}` replaced by what it stands for, which `escape` may rewrite; nil when
  /// one stands for nothing.
  mutating func expand(
    _ text: Located<String>, of key: String, escape: (String) -> String = { $0 }
  ) -> String? {
    var expanded = ""
    var rest = text.value[...]
    while let dollar = rest.firstIndex(of: "$") {
      expanded += rest[..<dollar]
      rest = rest[dollar...]
      guard rest.hasPrefix("${") else {
        expanded += "$"
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.firstIndex(of: "}"), Self.isVariable(rest[..<end].dropFirst(2)) else {
        diagnosis.error(
          "`\(key)`: `${` must be followed by a name of letters, digits and _, and `}`",
          at: text.place)
        return nil
      }
      guard let secret = secret(String(rest[..<end].dropFirst(2)), at: text.place) else {
        return nil
      }
      expanded += escape(secret)
      rest = rest[end...].dropFirst()
    }
    return expanded + rest
  }

  /// Nothing that could lead out of the credentials directory.
  private static func isVariable(_ name: Substring) -> Bool {
    name.utf8.first.map { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") } ?? false
      && Identifiers.isFileName(name)
  }

  /// From the environment, else the systemd credential of that name (systemd.exec(5)).
  private mutating func secret(_ name: String, at place: Place) -> String? {
    if let value = environment[name] { return value }
    guard let directory = environment["CREDENTIALS_DIRECTORY"], !directory.isEmpty else {
      diagnosis.error(
        "`${\(name)}`: there is no environment variable \(name), and no systemd credential"
          + " \(name) (CREDENTIALS_DIRECTORY is not set)", at: place)
      return nil
    }
    let path = Paths.join(directory, name)
    guard Paths.exists(path) else {
      diagnosis.error(
        "`${\(name)}`: there is no environment variable \(name), and no systemd credential \(path)",
        at: place)
      return nil
    }
    do throws(Problem) {
      let bytes = try readBytes(of: path, limit: Limits.credentialBytes)
      // Editors end a file with a line break; it is no part of the secret.
      var text = String(decoding: bytes, as: UTF8.self)[...]
      if text.last?.isNewline == true { text.removeLast() }
      return String(text)
    } catch {
      diagnosis.error("`${\(name)}`: \(path) \(error.message)", at: place)
      return nil
    }
  }
}
