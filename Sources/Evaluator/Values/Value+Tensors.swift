import Syntax
import Tensors

// Tensors and arrays as values: operators, comparisons, truth, length, iteration, subscripts and
// texts. What an operator means is looked up in the one list of operations.

extension ScriptError {
  /// An error of the room Tensors as one of the language.
  public convenience init(_ error: TensorError) {
    let kind = ErrorKind(rawValue: error.kind.rawValue) ?? .runtimeError
    if kind == .keyboardInterrupt {
      self.init(kind, arguments: [])
    } else {
      self.init(kind, error.message, hint: error.hint)
    }
  }
}

/// Runs tensor code and turns its errors into those of the language.
private func converting<Result>(
  _ body: () throws(TensorError) -> Result
) throws(ScriptError) -> Result {
  do throws(TensorError) { return try body() } catch { throw ScriptError(error) }
}

extension Value {
  /// A number of a tensor.
  fileprivate init(number: Scalar) {
    switch number {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    }
  }

  fileprivate var tensorObject: Tensor? {
    switch self {
    case .tensor(let tensor), .array(let tensor): tensor
    default: nil
    }
  }

  /// The value as an operand of a tensor operation; nil for what cannot be one.
  fileprivate var operand: Argument? {
    switch self {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    case .tensor(let tensor), .array(let tensor): .tensor(tensor)
    default: nil
    }
  }
}

/// What an operator of tensors means, with all that its every use needs.
final class TensorOperator {
  private let name: String
  /// The values of the parameters that an operator has no operands for.
  private let rest: [Argument]
  private let operation: Operation

  init(_ operation: Operation, _ defaults: [Argument], operandCount: Int) {
    name = operation.name
    rest = Array(defaults.dropFirst(operandCount))
    self.operation = operation
  }

  /// The value for operands that need nothing but the one function of elements; nil for others.
  @inline(__always)
  fileprivate func combine(_ left: Tensor, _ right: Value) throws(TensorError) -> Tensor? {
    switch right {
    case .tensor(let other): try operation.combine(left, other)
    case .float(let number): try operation.combine(left, .float(number))
    case .int(let number): try operation.combine(left, .int(number))
    default: nil
    }
  }

  /// The value for one operand or two.
  fileprivate func apply(
    _ first: Argument, _ second: Argument?, _ engine: Engine
  ) throws(ScriptError) -> Value? {
    let result: Argument
    do throws(TensorError) {
      var values = second.map { [first, $0] } ?? [first]
      if !rest.isEmpty { values += rest }
      result = try operation.apply(Tensors.Arguments(engine: engine, name: name, values: values))
    } catch {
      throw ScriptError(error)
    }
    return switch result {
    case .tensor(let tensor): .tensor(tensor)
    case .bool(let flag): .bool(flag)
    case .int(let number): .int(number)
    case .float(let number): .float(number)
    default: nil
    }
  }
}

extension Interpreter {
  // MARK: Attributes

  func tensorAttribute(of value: Value, _ symbol: Symbol) throws(ScriptError) -> Value? { nil }

  func setTensorAttribute(
    of value: Value, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) -> Bool {
    false
  }

  // MARK: Operators

  func tensorBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    // The usual cases, without a look at names.
    if let known = tensorMeanings[Int(operation.rawValue)] {
      do throws(TensorError) {
        if case .tensor(let tensor) = left {
          if let result = try known.combine(tensor, right) { return .tensor(result) }
        } else if operation == .multiply || operation == .add, case .tensor(let tensor) = right {
          if let result = try known.combine(tensor, left) { return .tensor(result) }
        }
      } catch {
        throw ScriptError(error).describing(operands: [("left", left), ("right", right)])
      }
    }
    let names = tensorOperatorNames[Int(operation.rawValue)]
    let result = try tensorOperator(names.direct, reflected: names.reflected, left, right)
    tensorMeanings[Int(operation.rawValue)] = tensorOperators[names.direct]
    return result
  }

  func tensorCompare(
    _ comparison: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    let names: (String, String)
    switch comparison {
    case .equal: names = ("eq", "eq")
    case .notEqual: names = ("ne", "ne")
    case .less: names = ("lt", "gt")
    case .lessOrEqual: names = ("le", "ge")
    case .greater: names = ("gt", "lt")
    case .greaterOrEqual: names = ("ge", "le")
    case .in, .notIn, .is, .isNot: return nil
    }
    return try tensorOperator(names.0, reflected: names.1, left, right)
  }

  func tensorUnary(
    _ operation: UnaryOperator, _ value: Value
  ) throws(ScriptError) -> Value? {
    let name =
      switch operation {
      case .negate, .not: "neg"
      case .plus: "pos"
      case .invert: "invert"
      }
    guard let tensor = value.tensorObject else { return nil }
    return try apply(name, .tensor(tensor), nil, isArray: value.kind == .array)
  }

  private func tensorOperator(
    _ name: String, reflected: String, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    let isArray: Bool
    switch (left, right) {
    case (.tensor, _), (_, .tensor): isArray = false
    default: isArray = true
    }
    guard let a = try tensorOperand(left, isArray: isArray),
      let b = try tensorOperand(right, isArray: isArray)
    else { return nil }
    if isArray, case .tensor(let left) = a, case .tensor(let right) = b {
      try checkArrayShapes(name, left.shape, right.shape)
    }
    do throws(ScriptError) {
      if case .tensor = a { return try apply(name, a, b, isArray: isArray) }
      return try apply(reflected, b, a, isArray: isArray)
    } catch {
      throw error.describing(operands: [("left", left), ("right", right)])
    }
  }

  /// - Throws: NumPy's ValueErrors for shapes that do not fit; PyTorch has other words and classes.
  private func checkArrayShapes(
    _ name: String, _ left: [Int], _ right: [Int]
  ) throws(ScriptError) {
    if name == "matmul" {
      guard let columns = left.last, let rows = right.dropLast(right.count > 1 ? 1 : 0).last,
        columns != rows
      else { return }
      throw ScriptError(
        .valueError,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "(n?,k),(k,m?)->(n?,m?) (size \(rows) is different from \(columns))")
    }
    let fits = zip(left.reversed(), right.reversed()).allSatisfy { $0 == $1 || $0 == 1 || $1 == 1 }
    if fits { return }
    let shapes = [left, right].map { shape in
      "(\(shape.map(String.init).joined(separator: ","))\(shape.count == 1 ? "," : ""))"
    }
    throw ScriptError(
      .valueError,
      "operands could not be broadcast together with shapes \(shapes[0]) \(shapes[1]) ")
  }

  /// NumPy takes lists as operands, PyTorch takes none.
  private func tensorOperand(_ value: Value, isArray: Bool) throws(ScriptError) -> Argument? {
    if let operand = value.operand { return operand }
    if case .bigInteger(let object) = value { return .float(try Numbers.double(object.value)) }
    guard isArray, let convert = arrayConverter else { return nil }
    switch value {
    case .list, .tuple: return try convert(value, self).tensorObject.map { .tensor($0) }
    default: return nil
    }
  }

  private func apply(
    _ name: String, _ first: Argument, _ second: Argument?, isArray: Bool
  ) throws(ScriptError) -> Value? {
    guard let meaning = try tensorOperator(named: name, operandCount: second == nil ? 1 : 2)
    else { return nil }
    guard isArray else { return try meaning.apply(first, second, engine) }
    let engine = engine
    let previous = engine.defaultElementType
    engine.defaultElementType = .float64
    defer { engine.defaultElementType = previous }
    let result = try meaning.apply(first, second, engine)
    if case .tensor(let tensor) = result { return .array(tensor) }
    return result
  }

  /// The operation that an operator means for tensors.
  private func tensorOperator(
    named name: String, operandCount: Int
  ) throws(ScriptError) -> TensorOperator? {
    if let known = tensorOperators[name] { return known }
    guard let operation = Operation.byOperator[name] else { return nil }
    let signature = try Signature(text: operation.signature, in: self)
    let made = TensorOperator(
      operation, signature.parameters.map { $0.defaultValue?.operand ?? Argument.none },
      operandCount: operandCount)
    tensorOperators[name] = made
    return made
  }

  func tensorInPlace(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? {
    guard let target = left.tensorObject else { return nil }
    // PyTorch has no in-place `@`.
    if operation == .matrixMultiply { return nil }
    guard let result = try binary(operation, left, right).tensorObject else { return nil }
    try converting { () throws(TensorError) in try target.replaceElements(by: result) }
    return left
  }

  // MARK: One number

  func tensorIsTrue(_ value: Value) throws(ScriptError) -> Bool {
    guard let tensor = value.tensorObject else { return true }
    if tensor.elementCount == 1 {
      return try converting { () throws(TensorError) in try tensor.item() }.double != 0
    }
    if case .array = value {
      if tensor.elementCount == 0 { return false }
      throw ScriptError(
        .valueError,
        "The truth value of an array with more than one element is ambiguous. "
          + "Use a.any() or a.all()")
    }
    throw ScriptError(
      .runtimeError,
      tensor.elementCount == 0
        ? "Boolean value of Tensor with no values is ambiguous"
        : "Boolean value of Tensor with more than one value is ambiguous",
      hint: "ask for (…).any() or (…).all()")
  }

  func tensorIndex(_ value: Value) throws(ScriptError) -> Int {
    guard let tensor = value.tensorObject, tensor.elementCount == 1,
      !tensor.elementType.isFloatingPoint
    else {
      throw ScriptError(
        .typeError, "only integer tensors of a single element can be converted to an index")
    }
    return try converting { () throws(TensorError) in try tensor.item() }.integer
  }

  func tensorDouble(_ value: Value) throws(ScriptError) -> Double {
    guard let tensor = value.tensorObject else { return 0 }
    guard tensor.elementCount == 1 else {
      if case .array = value {
        throw ScriptError(
          .typeError, "only length-1 arrays can be converted to Python scalars")
      }
      throw ScriptError(
        .valueError, "only one element tensors can be converted to Python scalars",
        hint: "take one element first: x[0], or reduce: x.mean()")
    }
    return try converting { () throws(TensorError) in try tensor.item() }.double
  }

  // MARK: Elements

  func tensorLength(_ value: Value) throws(ScriptError) -> Int {
    if let count = value.tensorObject?.shape.first { return count }
    if case .array = value { throw ScriptError(.typeError, "len() of unsized object") }
    throw ScriptError(.typeError, "len() of a 0-d tensor")
  }

  func tensorIterator(over value: Value) throws(ScriptError) -> IteratorObject? {
    guard let count = value.tensorObject?.shape.first else {
      throw ScriptError(
        .typeError,
        value.kind == .array ? "iteration over a 0-d array" : "iteration over a 0-d tensor")
    }
    var place = 0
    return ClosureIterator(typeName: "generator") { interpreter throws(ScriptError) in
      guard place < count else { return nil }
      defer { place += 1 }
      return try interpreter.tensorSubscripted(value, .int(place))
    }
  }

  func tensorContains(_ item: Value, in container: Value) throws(ScriptError) -> Bool {
    guard let found = try tensorCompare(.equal, container, item)?.tensorObject else {
      return false
    }
    return try converting { () throws(TensorError) in try found.doubles() }.contains { $0 != 0 }
  }

  func tensorSubscripted(_ value: Value, _ index: Value) throws(ScriptError) -> Value {
    guard let tensor = value.tensorObject else { return .none }
    let indices = try tensorIndices(index)
    let result = try converting { () throws(TensorError) in
      try tensor.subscripted(indices, allowingBackwards: value.kind == .array)
    }
    if case .array = value { return .array(result) }
    return .tensor(result)
  }

  func setTensorSubscript(
    _ value: Value, _ index: Value, to newValue: Value
  ) throws(ScriptError) {
    guard let tensor = value.tensorObject else { return }
    let indices = try tensorIndices(index)
    var operand = newValue.operand
    if operand == nil, let convert = arrayConverter {
      operand = try convert(newValue, self).tensorObject.map { .tensor($0) }
    }
    guard let operand else {
      throw ScriptError(
        .typeError,
        "can't assign a \(newValue.typeName) to a torch.\(tensor.elementType.className)Tensor")
    }
    try converting { () throws(TensorError) in
      try tensor.assign(operand, at: indices, allowingBackwards: value.kind == .array)
    }
  }

  private func tensorIndices(_ index: Value) throws(ScriptError) -> [Index] {
    guard case .tuple(let tuple) = index else { return [try tensorIndexEntry(index)] }
    var result: [Index] = []
    for element in tuple.elements { result.append(try tensorIndexEntry(element)) }
    return result
  }

  private func tensorIndexEntry(_ value: Value) throws(ScriptError) -> Index {
    switch value {
    case .int(let number): return .integer(number)
    case .none: return .newAxis
    case .ellipsis: return .ellipsis
    case .bool(let flag): return .boolean(flag)
    case .tensor(let tensor), .array(let tensor): return .tensor(tensor)
    case .slice(let slice):
      return .slice(
        start: try sliceBound(slice.start), stop: try sliceBound(slice.stop),
        step: try sliceBound(slice.step))
    case .list, .tuple, .range:
      if let convert = arrayConverter, let tensor = try convert(value, self).tensorObject {
        return .tensor(tensor)
      }
    case .instance(let object) where object.classObject.lookup(.dunderIndex) != nil:
      return .integer(try self.index(value))
    default: break
    }
    throw ScriptError(
      .indexError,
      "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid "
        + "indices (got \(value.typeName))")
  }

  private func sliceBound(_ value: Value) throws(ScriptError) -> Int? {
    value.isNone ? nil : try index(value)
  }

  // MARK: Texts

  func tensorRepr(_ value: Value) throws(ScriptError) -> String {
    switch value {
    case .tensor(let tensor):
      return try converting { () throws(TensorError) in try tensor.description() }
    case .array(let tensor):
      return try converting { () throws(TensorError) in try tensor.arrayRepresentation() }
    case .elementType(let type): return "torch.\(type.name)"
    default: return ""
    }
  }

  func arrayString(_ value: Value) throws(ScriptError) -> String {
    guard let tensor = value.tensorObject else { return "" }
    return try converting { () throws(TensorError) in try tensor.arrayText() }
  }
}
