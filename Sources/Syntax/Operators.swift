/// A binary operator that computes a value from two values.
public enum BinaryOperator: UInt8, CaseIterable, Sendable {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, remainder, power
  case bitwiseAnd, bitwiseOr, bitwiseXor, shiftLeft, shiftRight
}

/// A prefix operator.
public enum UnaryOperator: UInt8, CaseIterable, Sendable {
  case negate, plus, invert, not
}

/// A comparison, as it stands in a chain `a < b <= c`.
public enum ComparisonOperator: UInt8, CaseIterable, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case `in`, notIn, `is`, isNot
}

/// What one row of the operator table says of a binary operator.
public struct OperatorRow: Sendable {
  /// The operator.
  public let binary: BinaryOperator
  /// Its spelling; the augmented assignment adds `=`.
  public let symbol: String
  /// How tightly it binds; a higher number binds more tightly.
  public let precedence: Int
  /// Whether `a ∘ b ∘ c` means `a ∘ (b ∘ c)`.
  public let isRightAssociative: Bool
  /// The method that Python calls; `__r…__` and `__i…__` derive from it.
  public let method: String
}

/// Every binary operator of the language, read by the lexer, the parser and the evaluator.
public let operatorTable: [OperatorRow] = [
  OperatorRow(.bitwiseOr, "|", 1, "or"),
  OperatorRow(.bitwiseXor, "^", 2, "xor"),
  OperatorRow(.bitwiseAnd, "&", 3, "and"),
  OperatorRow(.shiftLeft, "<<", 4, "lshift"),
  OperatorRow(.shiftRight, ">>", 4, "rshift"),
  OperatorRow(.add, "+", 5, "add"),
  OperatorRow(.subtract, "-", 5, "sub"),
  OperatorRow(.multiply, "*", 6, "mul"),
  OperatorRow(.matrixMultiply, "@", 6, "matmul"),
  OperatorRow(.divide, "/", 6, "truediv"),
  OperatorRow(.floorDivide, "//", 6, "floordiv"),
  OperatorRow(.remainder, "%", 6, "mod"),
  // Precedence 7 is that of the prefix operators, which bind less tightly than a power to
  // their right: -2 ** 2 is -(2 ** 2).
  OperatorRow(.power, "**", 8, "pow", isRightAssociative: true),
]

extension OperatorRow {
  fileprivate init(
    _ binary: BinaryOperator, _ symbol: String, _ precedence: Int, _ method: String,
    isRightAssociative: Bool = false
  ) {
    self.binary = binary
    self.symbol = symbol
    self.precedence = precedence
    self.isRightAssociative = isRightAssociative
    self.method = method
  }
}
