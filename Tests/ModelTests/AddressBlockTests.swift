import Model
import Testing

struct AddressBlockTests {
  @Test("a block contains its addresses and no others")
  func contains() {
    let block = AddressBlock.v4(10, 1, 2, 3, 16)
    #expect(block.contains(AddressBlock.address(bytes: [10, 1, 255, 255])))
    #expect(!block.contains(AddressBlock.address(bytes: [10, 2, 0, 0])))
    let everything = AddressBlock(network: 0, prefix: 0)
    #expect(everything.contains(UInt128.max))
    let single = AddressBlock(network: 1, prefix: 128)
    #expect(single.contains(1) && !single.contains(0))
  }

  @Test("an IPv4 address and its mapped form are one")
  func mapped() {
    let mapped = [UInt8](repeating: 0, count: 10) + [255, 255, 192, 0, 2, 1]
    #expect(
      AddressBlock.address(bytes: mapped) == AddressBlock.address(bytes: [192, 0, 2, 1] as [UInt8]))
  }
}
