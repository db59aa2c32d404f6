import Glibc

/// Certificates and servers over TLS, played by the openssl command in a directory of their own;
/// without it there is nothing to test with.
public struct OpenSSL: Sendable {
  private static let program = "/usr/bin/openssl"
  public static var isHere: Bool { access(program, X_OK) == 0 }

  public let directory: TemporaryDirectory

  public init() throws { directory = try TemporaryDirectory() }

  private func child(_ arguments: [String]) -> Child {
    Child(
      Self.program, arguments, directory: directory.path, environment: [:],
      output: directory.path("out"), error: directory.path("err"))
  }

  /// A certificate for itself and its key, `NAME.pem` and `NAME.key`.
  public func certify(_ name: String) async throws {
    let child = child([
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
      "2",
      "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "\(name).key",
      "-out", "\(name).pem",
    ])
    try child.start()
    guard await child.exit() == 0 else { throw SupportError(try directory.text("err")) }
  }

  /// The key of `NAME.pem` in a file of its own, under a pass phrase.
  public func encryptKey(_ name: String, as file: String) async throws {
    let child = child([
      "ec", "-in", "\(name).key", "-aes128", "-passout", "pass:secret", "-out", file,
    ])
    try child.start()
    guard await child.exit() == 0 else { throw SupportError(try directory.text("err")) }
  }

  /// Listens with the certificate `NAME.pem` on a port of its choice.
  ///
  /// - Parameter options: of `openssl s_server`; `-HTTP` gives files of the directory as they are,
  ///   status line and all, `-www` a page of its own.
  /// - Returns: the server, to be stopped by a signal, and its URL up to and with the first slash.
  public func serve(_ name: String, _ options: [String]) async throws -> (Child, url: String) {
    let child = child(
      ["s_server", "-accept", "127.0.0.1:0", "-cert", "\(name).pem", "-key", "\(name).key"]
        + options)
    try child.start()
    for _ in 0..<1000 {
      let lines = try directory.text("out").split(separator: "\n")
      if let line = lines.first(where: { $0.hasPrefix("ACCEPT") }) {
        return (child, "https://127.0.0.1:\(line.split(separator: ":").last ?? "")/")
      }
      try await ContinuousClock().sleep(for: .milliseconds(10))
    }
    throw SupportError("openssl does not listen")
  }
}
