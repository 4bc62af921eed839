/// One operation as a script knows it: a signature, what it does, and how.
///
/// From this record everything else derives: `torch.tanh`, `Tensor.tanh`, `tanh_`, operators,
/// help, the reference, gradient checks and the comparison with PyTorch.
public struct Operation: Sendable {
  /// How a script reaches an operation.
  public struct Forms: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int
    /// `torch.name(…)`.
    public static let function = Forms(rawValue: 1)
    /// `tensor.name(…)`: the first parameter is the tensor.
    public static let method = Forms(rawValue: 2)
    /// `tensor.name_(…)`: the result replaces the tensor's elements.
    public static let inPlace = Forms(rawValue: 4)
    /// `tensor.name` without a call.
    public static let property = Forms(rawValue: 8)
    /// `torch.nn.functional.name(…)`.
    public static let functional = Forms(rawValue: 16)
    /// `torch.linalg.name(…)`.
    public static let linearAlgebra = Forms(rawValue: 32)

    /// Makes a set of forms from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// The name, which the signature begins with.
  public let name: String
  /// The signature as PyTorch spells it, such as `sum(input, dim=None, keepdim=False)`.
  public let signature: String
  /// One sentence.
  public let summary: String
  /// How a script reaches it.
  public let forms: Forms
  /// Other names of the same operation.
  public let aliases: [String]
  /// The operators that mean it, by Python's method names without underscores (`add`, `radd`).
  public let operators: [String]
  /// Calls in the language with which the tests try it; see `Operation.sampleInputs`.
  public let samples: [String]
  /// The kind of node that it makes of two tensors of one floating-point type.
  let plain: Primitive?
  /// Computes the result from arguments in the order of the signature.
  public let apply: @Sendable (Arguments) throws(TensorError) -> Argument

  /// Declares an operation that makes a new tensor.
  init(
    _ signature: String, _ summary: String, _ forms: Forms = [.function, .method],
    aliases: [String] = [], operators: [String] = [], plain: Primitive? = nil,
    samples: [String] = [],
    _ compute: @escaping @Sendable (Arguments) throws(TensorError) -> Node
  ) {
    self.init(
      signature, summary, forms, aliases: aliases, operators: operators, plain: plain,
      samples: samples,
      result: { (arguments) throws(TensorError) in .tensor(Tensor(try compute(arguments))) })
  }

  /// Declares an operation with a result of any kind: a view, several tensors, a number.
  init(
    _ signature: String, _ summary: String, _ forms: Forms = [.function, .method],
    aliases: [String] = [], operators: [String] = [], plain: Primitive? = nil,
    samples: [String] = [],
    result: @escaping @Sendable (Arguments) throws(TensorError) -> Argument
  ) {
    self.signature = signature
    self.name = String(signature.prefix { $0 != "(" })
    self.summary = summary
    self.forms = forms
    self.aliases = aliases
    self.operators = operators
    self.plain = plain
    self.samples = samples
    self.apply = result
  }
}

extension Operation {
  /// The result for the commonest operands of an operator, without a list of arguments: two tensors
  /// of one floating-point type.
  ///
  /// - Returns: nil for other operands and operations.
  /// - Throws: what `apply` throws.
  public func combine(_ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor? {
    guard let plain else { return nil }
    let node = try left.node()
    let other = try right.node()
    guard node.elementType.isFloatingPoint, node.elementType == other.elementType else {
      return nil
    }
    return Tensor(try Node.binary(plain, node, other))
  }

  /// The same for a tensor of a floating-point type and a number.
  public func combine(_ left: Tensor, _ right: Scalar) throws(TensorError) -> Tensor? {
    guard let plain else { return nil }
    let node = try left.node()
    guard node.elementType.isFloatingPoint else { return nil }
    return Tensor(try Node.binary(plain, node, .constant(right, like: node)))
  }
}

/// A value that goes into an operation or comes out of it.
public enum Argument {
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(String)
  case tensor(Tensor)
  case elementType(ElementType)
  case generator(Generator)
  case list([Argument])
  /// Several results, with names where PyTorch names them (`values`, `indices`).
  case results([Argument], names: [String], typeName: String)
}

/// The arguments of one call, in the order of the operation's signature.
public struct Arguments {
  /// What the tensors belong to.
  public let engine: Engine
  /// The name by which errors call the operation.
  public let name: String
  /// One value for each parameter; a default where the call gave none.
  public let values: [Argument]

  /// Makes the arguments of one call.
  public init(engine: Engine, name: String, values: [Argument]) {
    self.engine = engine
    self.name = name
    self.values = values
  }

  /// The value of a parameter; none beyond the last.
  public subscript(index: Int) -> Argument { index < values.count ? values[index] : .none }
}
