/// Orders for which there was no open file, to be tried again. Dies with the process, like any that
/// are under way: nothing has been answered yet.
struct Postponed {
  /// Milliseconds until they are tried again: others end in between.
  static let pause: Int32 = 100
  /// Milliseconds for which there are no more connections than open files were enough for.
  static let narrow = 60_000

  /// In the order in which they came back.
  private var orders: [Order] = []
  /// When each came back first, in milliseconds; also while it is tried again.
  private var firstTimes: [UInt64: Int] = [:]
  private var next = 0

  var isEmpty: Bool { orders.isEmpty }

  /// All that wait, whatever the time.
  var all: [Order] { orders }

  /// Keeps an order for later. False: it has waited for as long as its exchange might have taken.
  mutating func put(_ order: Order, at time: Int) -> Bool {
    let first = firstTimes[order.number] ?? time
    guard .milliseconds(time - first) <= order.request.timeout else { return false }
    firstTimes[order.number] = first
    if orders.isEmpty { next = time + Int(Self.pause) }
    orders.append(order)
    return true
  }

  /// Those to be tried again now.
  mutating func due(at time: Int) -> [Order] {
    guard !orders.isEmpty, time >= next else { return [] }
    defer { orders.removeAll() }
    return orders
  }

  /// One that is not wanted any more, if it waits.
  mutating func take(_ number: UInt64) -> Order? {
    guard let place = orders.firstIndex(where: { $0.number == number }) else { return nil }
    firstTimes[number] = nil
    return orders.remove(at: place)
  }

  /// An order that has ended.
  mutating func forget(_ number: UInt64) {
    if !firstTimes.isEmpty { firstTimes[number] = nil }
  }
}
