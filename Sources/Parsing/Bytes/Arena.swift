/// A stack of plain values in memory of its own: what an array is, without its checks for other
/// owners, which cost more here than the work itself.
struct Arena<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// `at` must be below `count`.
  subscript(_ at: Int) -> Element {
    _read {
      assert(at >= 0 && at < count)
      yield base[at]
    }
    _modify {
      assert(at >= 0 && at < count)
      yield &base[at]
    }
  }

  /// Good until the next `append`.
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(contentsOf more: UnsafeBufferPointer<Element>) {
    guard let source = more.baseAddress, more.count > 0 else { return }
    if capacity - count < more.count { grow(to: count + more.count) }
    (base + count).initialize(from: source, count: more.count)
    count += more.count
  }

  /// Lets `body` write to the memory behind the elements, at least `room` of it; it returns how
  /// many it wrote.
  @inline(__always)
  mutating func append(room: Int, _ body: (UnsafeMutablePointer<Element>) -> Int) {
    if capacity - count < room { grow(to: count + room) }
    count += body(base + count)
  }

  mutating func reserve(_ capacity: Int) {
    if capacity > self.capacity { grow(to: capacity) }
  }

  mutating func truncate(to count: Int) {
    assert(count >= 0 && count <= self.count)
    self.count = count
  }

  private mutating func grow(to needed: Int) {
    capacity = max(needed, capacity * 2)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
