/// What the formatters need to know of a tensor or an array: its shape and its elements in order.
public struct PrintedValues {
  /// The element types that have a text of their own.
  public enum ElementType: String, Sendable {
    case float16, float32, float64
    case int8, int16, int32, int64
    case uint8
    case bool

    /// Whether elements have a fraction.
    public var isFloatingPoint: Bool {
      switch self {
      case .float16, .float32, .float64: true
      case .int8, .int16, .int32, .int64, .uint8, .bool: false
      }
    }
  }

  /// How to get at an element by its index in row-major order.
  public enum Elements {
    /// Floating-point numbers of any width; widening to double is exact.
    case floatingPoint((Int) -> Double)
    /// Integers of any width.
    case integer((Int) -> Int)
    /// Truth values.
    case boolean((Int) -> Bool)
  }

  /// The size of each dimension; empty for a single number.
  public var shape: [Int]
  /// The type that the elements have in memory.
  public var elementType: ElementType
  /// The elements.
  public var elements: Elements

  /// Values of a given shape and type.
  public init(shape: [Int], elementType: ElementType, elements: Elements) {
    self.shape = shape
    self.elementType = elementType
    self.elements = elements
  }

  /// The number of elements.
  public var count: Int { shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue } }
}
