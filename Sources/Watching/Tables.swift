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

  subscript(_ id: String) -> Feed? { number(of: id).map { values[$0] } }

  func number(of id: String) -> Int? { slots.number(of: id) { values[$0].id } }
}

/// States of feeds by their ids, in the order of the feeds.
struct StateTable: Sendable {
  private let feeds: FeedTable
  private var states: [FeedState]

  init() {
    feeds = FeedTable()
    states = []
  }

  /// `states`: one for each feed.
  init(_ states: [FeedState], of feeds: FeedTable) {
    self.feeds = feeds
    self.states = states
  }

  subscript(_ number: Int) -> FeedState { states[number] }

  /// Setting nil, or the state of no feed, changes nothing.
  subscript(_ id: String) -> FeedState? {
    get { feeds.number(of: id).map { states[$0] } }
    set {
      guard let newValue, let number = feeds.number(of: id) else { return }
      states[number] = newValue
    }
  }
}
