import Evaluator
import Tensors

/// Numbers in nested lists, flattened: what `torch.tensor` and `np.array` are given.
struct NestedElements {
  /// The lengths of the nested lists.
  private(set) var shape: [Int] = []
  /// The numbers in order.
  private(set) var scalars: [Scalar] = []
  /// The type of a tensor found inside, which decides over that of Python numbers.
  private(set) var tensorType: ElementType?

  /// Reads a number, a tensor, or lists of them.
  ///
  /// - Throws: PyTorch's ValueError for lists of different lengths, a TypeError for other values.
  init(_ value: Value, in interpreter: Interpreter) throws(ScriptError) {
    var depth = 0
    var probe = value
    // The first element of each level tells the shape.
    while let items = try NestedElements.items(of: probe, in: interpreter) {
      shape.append(items.count)
      depth += 1
      guard let first = items.first else { break }
      guard depth <= 64 else { throw ScriptError(.valueError, "too many dimensions") }
      probe = first
    }
    if let tensor = probe.tensorObject {
      shape += tensor.shape
      tensorType = tensor.elementType
    }
    // Lists may be shared: a few short ones can stand for more numbers than there is memory.
    var count = 1
    for length in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard !overflow, product <= NestedElements.countLimit else {
        throw ScriptError(.memoryError, "too many elements in nested lists")
      }
      count = product
    }
    try append(value, depth: 0, in: interpreter)
  }

  /// How many numbers nested lists may hold.
  private static let countLimit = 1 << 28

  /// The type that a tensor of these numbers has where none is asked for.
  func elementType(float: ElementType) -> ElementType {
    if let tensorType { return tensorType }
    var type = ElementType.bool
    for scalar in scalars {
      switch scalar {
      case .float: return float
      case .int: type = .int64
      case .bool: break
      }
    }
    return scalars.isEmpty ? float : type
  }

  private mutating func append(
    _ value: Value, depth: Int, in interpreter: Interpreter
  ) throws(ScriptError) {
    // The nesting is at most 64 deep, so this recursion is bounded.
    if let tensor = value.tensorObject {
      guard Array(shape.dropFirst(depth)) == tensor.shape else {
        throw ScriptError(
          .valueError,
          "only one element tensors can be converted to Python scalars")
      }
      scalars += try tensorErrors { () throws(TensorError) in try tensor.elements() }
      return
    }
    guard let items = try NestedElements.items(of: value, in: interpreter) else {
      guard depth == shape.count else {
        throw ScriptError(
          .typeError, "expected a sequence at dim \(depth), but got \(value.typeName)")
      }
      scalars.append(try NestedElements.scalar(value, depth: depth))
      return
    }
    guard depth < shape.count else {
      throw ScriptError(.typeError, "must be real number, not \(value.typeName)")
    }
    guard items.count == shape[depth] else {
      throw ScriptError(
        .valueError,
        "expected sequence of length \(shape[depth]) at dim \(depth) (got \(items.count))")
    }
    for item in items {
      try interpreter.poll()
      try append(item, depth: depth + 1, in: interpreter)
    }
  }

  private static func items(
    of value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> [Value]? {
    switch value {
    case .list(let object): object.elements
    case .tuple(let object): object.elements
    case .range: try interpreter.elements(of: value)
    case .native(let object as TupleLikeObject): object.elements
    default: nil
    }
  }

  private static func scalar(_ value: Value, depth: Int) throws(ScriptError) -> Scalar {
    switch value {
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .bigInteger: throw ScriptError(.runtimeError, "Overflow when unpacking long")
    case .complex:
      throw ScriptError(.typeError, "tensors of complex numbers are not supported")
    case .string:
      if depth == 0 { throw ScriptError(.typeError, "new(): invalid data type 'str'") }
      throw ScriptError(.valueError, "too many dimensions 'str'")
    default:
      throw ScriptError(
        .runtimeError, "Could not infer dtype of \(value.typeName)")
    }
  }
}

extension Value {
  /// The tensor behind a tensor or an array.
  var tensorObject: Tensor? {
    switch self {
    case .tensor(let tensor), .array(let tensor): tensor
    default: nil
    }
  }
}

extension Interpreter {
  /// Makes a tensor from nested lists, numbers or another tensor, always with memory of its own.
  func makeTensor(
    _ value: Value, elementType: ElementType?, float: ElementType? = nil
  ) throws(ScriptError) -> Tensor {
    let nested = try NestedElements(value, in: self)
    let type = elementType ?? nested.elementType(float: float ?? engine.defaultElementType)
    return try tensorErrors { () throws(TensorError) in
      try Tensor(nested.scalars, shape: nested.shape, elementType: type, engine: engine)
    }
  }
}
