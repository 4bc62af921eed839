import CKernels

/// A function of one element that the C kernels have.
struct UnaryFunction: Hashable, Sendable {
  let kernel: gd_unary_function

  static func == (left: UnaryFunction, right: UnaryFunction) -> Bool {
    left.kernel.rawValue == right.kernel.rawValue
  }

  func hash(into hasher: inout Hasher) { hasher.combine(kernel.rawValue) }
}

/// A function of two elements that the C kernels have.
struct BinaryFunction: Hashable, Sendable {
  let kernel: gd_binary_function

  static let add = BinaryFunction(kernel: GD_BINARY_add)
  static let subtract = BinaryFunction(kernel: GD_BINARY_sub)
  static let multiply = BinaryFunction(kernel: GD_BINARY_mul)
  static let divide = BinaryFunction(kernel: GD_BINARY_div)

  /// Whether the result is a bool whatever the operands are.
  var isComparison: Bool { kernel.rawValue >= GD_BINARY_eq.rawValue }

  static func == (left: BinaryFunction, right: BinaryFunction) -> Bool {
    left.kernel.rawValue == right.kernel.rawValue
  }

  func hash(into hasher: inout Hasher) { hasher.combine(kernel.rawValue) }
}

/// A way to take many elements together that the C kernels have.
enum ReduceFunction: UInt32, Hashable, Sendable {
  case sum, product, maximum, minimum

  var kernel: gd_reduce_function { gd_reduce_function(rawValue) }
}

extension ElementType {
  /// The number by which the C kernels know the type.
  var kernel: gd_type { gd_type(UInt32(rawValue)) }

  /// The size of an element of a type as the C kernels number it.
  static func byteCount(of type: gd_type) -> Int {
    ElementType(rawValue: UInt8(truncatingIfNeeded: type.rawValue))?.byteCount ?? 8
  }
}
