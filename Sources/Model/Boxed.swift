/// A value that lives elsewhere: none takes eight bytes, and a copy is a count.
indirect enum Boxed<Value: Sendable>: Sendable {
  case value(Value)

  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Hashable where Value: Hashable {}

/// A time that may be missing, in eight bytes: an optional takes nine, which are sixteen in a row.
struct PackedTime: Hashable, Sendable {
  private var milliseconds: Int64 = .min

  var value: Timestamp? {
    get { milliseconds == .min ? nil : Timestamp(milliseconds: milliseconds) }
    set { milliseconds = newValue?.milliseconds ?? .min }
  }
}
