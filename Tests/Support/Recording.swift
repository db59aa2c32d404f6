import Synchronization

/// A list that grows, and that tests can wait on without sleeping.
public final class Recording<Element: Sendable>: Sendable {
  private struct Waiter {
    let id: Int
    let isMet: @Sendable ([Element]) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var elements: [Element] = []
    var waiters: [Waiter] = []
    var cancelled: Set<Int> = []
    var lastID = 0
  }

  private let state = Mutex(State())

  public init() {}

  public var elements: [Element] { state.withLock { $0.elements } }

  public func append(_ element: Element) {
    let met = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.elements.append(element)
      let elements = state.elements
      let met = state.waiters.filter { $0.isMet(elements) }
      state.waiters.removeAll { waiter in met.contains { $0.id == waiter.id } }
      return met.map(\.continuation)
    }
    for continuation in met { continuation.resume() }
  }

  public func removeAll() { state.withLock { $0.elements = [] } }

  /// Returns the elements once they meet the condition, or as they are when the task is cancelled.
  @discardableResult
  public func wait(until isMet: @escaping @Sendable ([Element]) -> Bool) async -> [Element] {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.cancelled.remove(id) != nil || isMet(state.elements) { return true }
          state.waiters.append(Waiter(id: id, isMet: isMet, continuation: continuation))
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      cancel(id)
    }
    return elements
  }

  /// As `wait(until:)`, for a number of elements.
  @discardableResult
  public func wait(for count: Int) async -> [Element] {
    await wait { $0.count >= count }
  }

  private func cancel(_ id: Int) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.id == id }) else {
        state.cancelled.insert(id)
        return nil
      }
      return state.waiters.remove(at: index)
    }
    waiter?.continuation.resume()
  }
}
