/// What an operand of arithmetic is: a number, or something else, which was put aside.
///
/// Counting references is what makes a `Value` slow to pass on: whoever holds one has to let go of
/// it, even if it is a number. A `Number` is bits.
enum Number {
  case int(Int)
  case float(Double)
  /// No such number. The value waits where `Frame.takeAside` finds it; it must be taken before
  /// anything else is evaluated.
  case aside

  /// The number that a value is; another value is put aside.
  @inline(__always)
  init(_ value: consuming Value, orAside frame: Frame) {
    // In memory of our own the value can be looked at without being let go of.
    let place = frame.state.pointee.aside
    place.initialize(to: value)
    switch place.pointee {
    case .int(let number): self = .int(number)
    case .float(let number): self = .float(number)
    default: self = .aside
    }
  }
}

extension Frame {
  /// The value that was put aside.
  @inline(__always)
  func takeAside() -> Value { state.pointee.aside.move() }

  /// The value that a number stands for.
  @inline(__always)
  func value(of number: Number) -> Value {
    switch number {
    case .int(let number): .int(number)
    case .float(let number): .float(number)
    case .aside: takeAside()
    }
  }
}
