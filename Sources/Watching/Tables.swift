import Model

/// A plan's feeds by their ids; they are kept once, in the plan's own array.
struct FeedTable: Sendable {
  let values: [Feed]
  private var slots: Slots

  init(_ feeds: [Feed] = []) {
    values = feeds
    slots = Slots(room: feeds.count)
    for (number, feed) in feeds.enumerated() {
      slots.insert(number, for: feed.id) { feeds[$0].id }
    }
  }

  var count: Int { values.count }

  subscript(_ id: String) -> Feed? {
    slots.number(of: id) { values[$0].id }.map { values[$0] }
  }
}

/// States of feeds by their ids. A state goes when the table is made anew for other feeds.
struct StateTable: Sendable {
  private var ids: [String] = []
  private var states: [FeedState] = []
  private var slots: Slots

  init(room: Int = 0) {
    slots = Slots(room: room)
    ids.reserveCapacity(room)
    states.reserveCapacity(room)
  }

  /// Setting nil changes nothing.
  subscript(_ id: String) -> FeedState? {
    get { slots.number(of: id) { ids[$0] }.map { states[$0] } }
    set {
      guard let newValue else { return }
      if let number = slots.number(of: id, { ids[$0] }) {
        states[number] = newValue
        return
      }
      ids.append(id)
      states.append(newValue)
      slots.insert(ids.count - 1, for: id) { ids[$0] }
    }
  }
}
