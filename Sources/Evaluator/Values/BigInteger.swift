import BigInt

/// An integer beyond `Int`.
public final class BigInteger {
  /// Its value.
  public let value: BigInt

  /// Boxes a value.
  public init(_ value: BigInt) { self.value = value }
}

extension Value {
  /// Makes an integer of any size.
  public init(_ value: BigInt) {
    if let small = Int(exactly: value) {
      self = .int(small)
    } else {
      self = .bigInteger(BigInteger(value))
    }
  }

  /// The value of an int or bool of any size.
  public var bigInt: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .bool(let value): value ? 1 : 0
    case .bigInteger(let object): object.value
    case .instance(let object): (object.payload as? BaseValue)?.value.bigInt
    default: nil
    }
  }
}
