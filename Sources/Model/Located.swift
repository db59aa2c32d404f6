/// A value with the place it was written at, so that whoever checks it later can name that place.
public struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var place: Place
  /// Of a text, where its characters stand if not one after the other from the place on; in order.
  public var turns: [Turn]

  public init(_ value: Value, at place: Place, turns: [Turn] = []) {
    self.value = value
    self.place = place
    self.turns = turns
  }
}

/// From one of a text's characters on, they stand side by side from this line and column: behind a
/// quotation mark, an escape or a line break that is not part of the text as it was meant.
public struct Turn: Hashable, Sendable {
  /// Unicode scalars before it.
  public var offset: Int
  public var line: Int
  public var column: Int

  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}

extension Located<String> {
  /// Where the character after so many (Unicode scalars) stands in the file. Of a text without
  /// turns they stand on its line.
  public func place(ofCharacter offset: Int) -> Place {
    guard place.line > 0 else { return place }
    var place = place
    guard let turn = turn(before: offset) else {
      place.column += offset
      return place
    }
    place.line = turn.line
    place.column = turn.column + offset - turn.offset
    return place
  }

  /// The last turn that is not after the character.
  private func turn(before offset: Int) -> Turn? {
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : turns[low - 1]
  }
}
