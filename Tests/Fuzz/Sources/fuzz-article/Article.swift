import Harness

/// libFuzzer's entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Harness.article.run(UnsafeBufferPointer(start: bytes, count: count))
}
