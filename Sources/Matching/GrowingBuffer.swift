/// A list without checks whose room grows and is used again; to be deallocated.
struct GrowingBuffer<Element: BitwiseCopyable> {
  private(set) var first: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity = 64

  init() { first = .allocate(capacity: capacity) }

  func deallocate() { first.deallocate() }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    first[count] = element
    count &+= 1
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.update(from: first, count: count)
    first.deallocate()
    first = larger
    capacity *= 2
  }
}
