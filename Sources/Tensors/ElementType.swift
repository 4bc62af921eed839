/// The type of a tensor's elements.
public enum ElementType: UInt8, CaseIterable, Sendable {
  // In the order of promotion: a later type holds the values of the earlier ones.
  case bool, int32, int64, float32, float64

  /// The name as PyTorch spells it after `torch.`.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int32: "int32"
    case .int64: "int64"
    case .float32: "float32"
    case .float64: "float64"
    }
  }

  /// The name of PyTorch's tensor class in error messages, such as `Float` in `FloatTensor`.
  public var className: String {
    switch self {
    case .bool: "Bool"
    case .int32: "Int"
    case .int64: "Long"
    case .float32: "Float"
    case .float64: "Double"
    }
  }

  /// The size of one element in bytes.
  public var byteCount: Int {
    switch self {
    case .bool: 1
    case .int32, .float32: 4
    case .int64, .float64: 8
    }
  }

  /// Whether it is a floating-point type, which alone can have gradients.
  public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// Whether it is an integer type; truth values are none.
  public var isInteger: Bool { self == .int32 || self == .int64 }

  /// PyTorch's kinds of types, by which numbers and 0-d tensors promote less than tensors.
  var category: Int { isFloatingPoint ? 2 : (self == .bool ? 0 : 1) }

  /// The type that holds both types' values.
  public func promoted(with other: ElementType) -> ElementType {
    rawValue >= other.rawValue ? self : other
  }
}

/// One number, as a script holds it.
public enum Scalar: Hashable, Sendable {
  case bool(Bool)
  case int(Int)
  case float(Double)

  /// The value in floating point.
  public var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }

  /// The value as an integer, cut towards zero and bounded as a C cast on x86 is.
  public var integer: Int {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .float(let value): Int(exactly: value.rounded(.towardZero)) ?? Int.min
    }
  }

  /// The value as an integer of 32 bits, where integers wrap around and floats are bounded as a C
  /// cast is.
  var integer32: Int32 {
    if case .float(let value) = self {
      return Int32(exactly: value.rounded(.towardZero)) ?? Int32.min
    }
    return Int32(truncatingIfNeeded: integer)
  }

  /// The element type of a 0-d tensor made of it, where floats have type `float`.
  func elementType(float: ElementType) -> ElementType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .float: float
    }
  }

  /// The value as an element type holds it.
  func converted(to type: ElementType) -> Scalar {
    switch type {
    case .bool: .bool(double != 0)
    case .int32: .int(Int(integer32))
    case .int64: .int(integer)
    case .float32: .float(Double(Float(double)))
    case .float64: .float(double)
    }
  }
}
