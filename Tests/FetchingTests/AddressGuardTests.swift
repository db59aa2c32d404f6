import Glibc
import Model
import Testing

@testable import Fetching

struct AddressGuardTests {
  private func bytes(_ text: String) throws -> [UInt8] {
    var v4 = in_addr()
    if inet_pton(AF_INET, text, &v4) == 1 { return withUnsafeBytes(of: v4) { Array($0) } }
    var v6 = in6_addr()
    try #require(inet_pton(AF_INET6, text, &v6) == 1)
    return withUnsafeBytes(of: v6) { Array($0) }
  }

  @Test(
    "addresses that are not public are refused, in whatever form",
    arguments: [
      "127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
      "169.254.169.254", "100.64.0.1", "100.127.255.255", "0.0.0.0", "192.0.0.8", "192.0.2.1",
      "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "255.255.255.255", "::1", "::",
      "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a00:1",
      "64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1", "fc00::1", "fd00:ec2::254", "fe80::1",
      "fec0::1", "ff02::1", "2001:db8::1", "2001::1", "100::1", "::7f00:1",
      "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd20:ce::254", "fe80::a9fe:a9fe",
      "::ffff:0:7f00:1", "::ffff:168.63.129.16", "3fff::1", "5f00::1", "4000::1",
      "64:ff9b::a9fe:a9fe",
    ])
  func denies(text: String) throws {
    #expect(try !AddressGuard(.none).allows(bytes(text)))
    #expect(try AddressGuard(.all).allows(bytes(text)))
  }

  @Test(
    "public addresses pass, also through NAT64 and 6to4",
    arguments: [
      "8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "11.0.0.1", "192.167.1.1", "1.1.1.1",
      "2606:4700::1111", "2a00:1450:4001::1", "64:ff9b::808:808", "2002:808:808::1",
      "::ffff:8.8.8.8",
    ])
  func allows(text: String) throws {
    #expect(try AddressGuard(.none).allows(bytes(text)))
  }

  @Test("allowed blocks open themselves and nothing else")
  func blocks() throws {
    let network = AddressGuard(.blocks([.v4(127, 1, 0, 0, 16)]))
    #expect(try network.allows(bytes("127.1.2.3")))
    #expect(try network.allows(bytes("::ffff:127.1.2.3")))
    #expect(try !network.allows(bytes("127.2.0.1")))
    #expect(try network.allows(bytes("8.8.8.8")))
  }
}
