import Model
import Transferring

extension Feed {
  /// A request on behalf of this feed: by its way through the network, and with its credentials
  /// only where the address has the feed's own origin.
  func request(
    _ address: String, headers: [(name: String, value: String)], timeout: Duration, maxBody: Int
  ) -> Request {
    var request = Request(
      url: address, headers: headers, timeout: timeout, maxBody: maxBody, proxy: access?.proxy)
    let holdsSecrets = !self.headers.isEmpty || access?.certificate != nil
    guard holdsSecrets, address == url || URLs.origin(of: address) == URLs.origin(of: url) else {
      return request
    }
    request.headers += self.headers.map { ($0.name, $0.value) }
    request.certificate = access?.certificate.map {
      ClientCertificate(file: $0, key: access?.certificateKey)
    }
    return request
  }
}
