/// A name with the place where it stands.
public struct Identifier: Hashable, Sendable {
  /// The name.
  public let name: String
  /// Where it stands.
  public let range: SourceRange

  /// Makes an identifier.
  public init(_ name: String, at range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// A piece of program text that has a value.
public struct Expression: Sendable {
  /// What it is.
  public let kind: Kind
  /// The bytes it is written in.
  public let range: SourceRange

  /// Makes an expression.
  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// Every kind of expression of the language.
  public indirect enum Kind: Sendable {
    case none
    case ellipsis
    case boolean(Bool)
    /// Digits without underscores and prefix, in `radix` 2, 8, 10 or 16.
    case integer(digits: String, radix: Int)
    case float(Double)
    /// A number with a `j` behind it.
    case imaginary(Double)
    /// One string; neighbouring literals are joined already.
    case string(String)
    case bytes([UInt8])
    case formattedString([FormattedPart])
    case name(String)
    case list([Expression])
    case tuple([Expression])
    case set([Expression])
    /// An item without a key is `**value`.
    case dictionary([DictionaryItem])
    case comprehension(Comprehension)
    case unary(UnaryOperator, Expression)
    case binary(Expression, BinaryOperator, Expression)
    /// `first < second <= third`: the operators stand with their right operands.
    case comparison(Expression, [ComparisonLink])
    /// Two or more operands of `and`.
    case and([Expression])
    /// Two or more operands of `or`.
    case or([Expression])
    case conditional(condition: Expression, then: Expression, otherwise: Expression)
    case attribute(Expression, Identifier)
    /// `base[index]`; several dimensions are a tuple, slices stand as `.slice` in it.
    case subscripted(Expression, Expression)
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case call(Expression, [CallArgument])
    case lambda(Parameters, Expression)
    /// `*value`, in calls, displays and targets.
    case starred(Expression)
    /// `name := value`.
    case named(Identifier, Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
  }
}

/// A piece of an f-string.
public enum FormattedPart: Sendable {
  case text(String)
  /// `{value!r:specification}`; `{value=}` has its text as a `.text` before it.
  /// The conversion is `r`, `s` or `a`. The specification may hold replacements itself.
  case replacement(Expression, conversion: Character?, specification: [FormattedPart])
}

/// A row of a dictionary display.
public struct DictionaryItem: Sendable {
  /// The key; nil for `**value`.
  public let key: Expression?
  /// The value.
  public let value: Expression

  /// Makes an item.
  public init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

/// One operator of a comparison chain with its right operand.
public struct ComparisonLink: Sendable {
  /// The operator.
  public let comparison: ComparisonOperator
  /// Its right operand.
  public let operand: Expression

  /// Makes a link.
  public init(_ comparison: ComparisonOperator, _ operand: Expression) {
    self.comparison = comparison
    self.operand = operand
  }
}

/// A comprehension or a generator expression.
public struct Comprehension: Sendable {
  /// What it makes.
  public enum Result: Sendable {
    case list(Expression)
    case set(Expression)
    case generator(Expression)
    case dictionary(key: Expression, value: Expression)
  }

  /// `for target in iterable`, with the conditions that follow it.
  public struct Clause: Sendable {
    /// The target of the loop.
    public let target: Expression
    /// What it runs over.
    public let iterable: Expression
    /// The `if` conditions behind it.
    public let conditions: [Expression]

    /// Makes a clause.
    public init(target: Expression, iterable: Expression, conditions: [Expression]) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
    }
  }

  /// What it makes.
  public let result: Result
  /// Its `for` clauses, outermost first; never empty.
  public let clauses: [Clause]

  /// Makes a comprehension.
  public init(result: Result, clauses: [Clause]) {
    self.result = result
    self.clauses = clauses
  }
}

/// An argument of a call.
public enum CallArgument: Sendable {
  case positional(Expression)
  case keyword(Identifier, Expression)
  /// `*value`.
  case spread(Expression)
  /// `**value`.
  case keywordSpread(Expression)
}

/// The parameters of a function.
public struct Parameters: Sendable {
  /// How an argument reaches a parameter.
  public enum Kind: Sendable {
    case positionalOnly, ordinary, keywordOnly
    /// `*name`.
    case variadic
    /// `**name`.
    case keywordVariadic
  }

  /// One parameter.
  public struct Parameter: Sendable {
    /// Its name.
    public let name: Identifier
    /// How an argument reaches it.
    public let kind: Kind
    /// What it is without an argument.
    public let defaultValue: Expression?
    /// What stands behind its colon.
    public let annotation: Expression?

    /// Makes a parameter.
    public init(
      name: Identifier, kind: Kind, defaultValue: Expression? = nil, annotation: Expression? = nil
    ) {
      self.name = name
      self.kind = kind
      self.defaultValue = defaultValue
      self.annotation = annotation
    }
  }

  /// The parameters in the order in which they are written.
  public let list: [Parameter]

  /// Makes a parameter list.
  public init(_ list: [Parameter]) { self.list = list }
}
