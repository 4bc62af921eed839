// How the body of an operation reads its arguments. Every accessor raises PyTorch's TypeError
// for an argument of another kind.

extension Arguments {
  /// The tensor at `index`.
  func tensor(_ index: Int) throws(TensorError) -> Tensor {
    if case .tensor(let tensor) = self[index] { return tensor }
    throw mismatch(index, "Tensor")
  }

  /// The value of the tensor at `index`; a number counts as a 0-d tensor.
  func node(_ index: Int) throws(TensorError) -> Node {
    if case .tensor(let tensor) = self[index] { return try tensor.node() }
    if let scalar = scalarValue(index) {
      return try Node.constant(
        scalar, elementType: scalar.elementType(float: engine.defaultElementType), engine: engine)
    }
    throw mismatch(index, "Tensor")
  }

  /// The value of the tensor at `index`, of a floating-point type: integers are cast.
  func floatingNode(_ index: Int) throws(TensorError) -> Node {
    let node = try node(index)
    return node.elementType.isFloatingPoint
      ? node : try node.cast(to: engine.defaultElementType)
  }

  /// The values of the tensors in a list.
  func nodes(_ index: Int) throws(TensorError) -> [Node] {
    guard case .list(let items) = self[index] else { throw mismatch(index, "tuple of Tensors") }
    var nodes: [Node] = []
    for item in items {
      guard case .tensor(let tensor) = item else { throw mismatch(index, "tuple of Tensors") }
      nodes.append(try tensor.node())
    }
    return nodes
  }

  /// Whether nothing was given.
  func isNone(_ index: Int) -> Bool {
    if case .none = self[index] { return true }
    return false
  }

  /// The number at `index`, if it is a number.
  func scalarValue(_ index: Int) -> Scalar? {
    switch self[index] {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .float(let value): .float(value)
    default: nil
    }
  }

  /// The number at `index`; a tensor of one element counts.
  func scalar(_ index: Int) throws(TensorError) -> Scalar {
    if let value = scalarValue(index) { return value }
    if case .tensor(let tensor) = self[index] { return try tensor.item() }
    throw mismatch(index, "Number")
  }

  /// The floating-point number at `index`.
  func double(_ index: Int) throws(TensorError) -> Double { try scalar(index).double }

  /// The integer at `index`.
  func int(_ index: Int) throws(TensorError) -> Int {
    switch self[index] {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .tensor(let tensor) where !tensor.elementType.isFloatingPoint:
      return try tensor.item().integer
    default: throw mismatch(index, "int")
    }
  }

  /// The truth value at `index`; `fallback` where nothing was given.
  func bool(_ index: Int, or fallback: Bool = false) throws(TensorError) -> Bool {
    if isNone(index) { return fallback }
    if let value = scalarValue(index) { return value.double != 0 }
    throw mismatch(index, "bool")
  }

  /// The text at `index`.
  func string(_ index: Int) throws(TensorError) -> String {
    if case .string(let value) = self[index] { return value }
    throw mismatch(index, "str")
  }

  /// The element type at `index`, if one was given.
  func elementType(_ index: Int) throws(TensorError) -> ElementType? {
    if isNone(index) { return nil }
    if case .elementType(let type) = self[index] { return type }
    throw mismatch(index, "torch.dtype")
  }

  /// The integers at `index`: one, a list, or a list in a variadic parameter's list.
  func ints(_ index: Int) throws(TensorError) -> [Int] {
    guard case .list(let items) = self[index] else { return [try int(index)] }
    if items.count == 1, case .list = items[0] {
      return try Arguments(engine: engine, name: name, values: items).ints(0)
    }
    let list = Arguments(engine: engine, name: name, values: items)
    var values: [Int] = []
    for position in items.indices { values.append(try list.int(position)) }
    return values
  }

  /// The shape at `index`.
  ///
  /// - Throws: PyTorch's RuntimeError for a negative length, a MemoryError beyond all memory.
  func shape(_ index: Int) throws(TensorError) -> Shape {
    let shape = try ints(index)
    if let length = shape.first(where: { $0 < 0 }) {
      throw TensorError(
        .runtime,
        "Trying to create tensor with negative dimension \(length): \(shape.pythonList)")
    }
    try Node.checkSize(shape, .float64, engine)
    return shape
  }

  /// The dimension at `index` of a tensor of `rank`, counted from the end where negative.
  func axis(_ index: Int, rank: Int) throws(TensorError) -> Int {
    try Arguments.axis(int(index), rank: rank)
  }

  /// The dimensions at `index`, ascending; all of them where none are given.
  func axes(_ index: Int, rank: Int) throws(TensorError) -> [Int] {
    if isNone(index) { return Array(0..<rank) }
    let given = try ints(index)
    if given.isEmpty { return Array(0..<rank) }
    var axes: [Int] = []
    for axis in given {
      let axis = try Arguments.axis(axis, rank: rank)
      if rank == 0 { continue }
      guard !axes.contains(axis) else {
        throw TensorError(
          .runtime, "dim \(axis) appears multiple times in the list of dims")
      }
      axes.append(axis)
    }
    return axes.sorted()
  }

  /// - Throws: PyTorch's IndexError for a dimension that a tensor of `rank` does not have.
  static func axis(_ axis: Int, rank: Int) throws(TensorError) -> Int {
    let count = max(rank, 1)
    guard axis >= -count, axis < count else {
      throw TensorError(
        .index,
        "Dimension out of range (expected to be in range of [\(-count), \(count - 1)], "
          + "but got \(axis))")
    }
    return axis < 0 ? axis + count : axis
  }

  /// The error of an argument of another kind.
  func mismatch(_ index: Int, _ expected: String) -> TensorError {
    TensorError(
      .type,
      "\(name)(): argument (position \(index + 1)) must be \(expected), not "
        + self[index].typeName)
  }
}

extension Argument {
  /// Python's name of the kind of value.
  var typeName: String {
    switch self {
    case .none: "NoneType"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .string: "str"
    case .tensor: "Tensor"
    case .elementType: "torch.dtype"
    case .generator: "torch.Generator"
    case .list: "list"
    case .results: "tuple"
    }
  }
}

extension Arguments {
  /// The values at two positions, promoted to one type as PyTorch does.
  ///
  /// Among operands of one category tensors with dimensions decide, then 0-d tensors, then
  /// numbers; an operand of a higher category lifts the result into its category.
  /// - Parameter isFloating: whether integers become the default floating-point type.
  func promoted(
    _ left: Int, _ right: Int, isFloating: Bool = false
  ) throws(TensorError) -> (Node, Node) {
    var type = try promotedType([left, right])
    if isFloating, !type.isFloatingPoint { type = engine.defaultElementType }
    return (try node(left, as: type), try node(right, as: type))
  }

  /// The type that values at these positions promote to.
  func promotedType(_ indices: [Int]) throws(TensorError) -> ElementType {
    // Priorities: a tensor with dimensions, a 0-d tensor, a number.
    var types: (ElementType?, ElementType?, ElementType?)
    func join(_ type: ElementType?, _ other: ElementType) -> ElementType {
      type.map { $0.promoted(with: other) } ?? other
    }
    for index in indices {
      if case .tensor(let tensor) = self[index] {
        if tensor.shape.isEmpty {
          types.1 = join(types.1, tensor.elementType)
        } else {
          types.0 = join(types.0, tensor.elementType)
        }
      } else if let scalar = scalarValue(index) {
        types.2 = join(types.2, scalar.elementType(float: engine.defaultElementType))
      } else {
        throw mismatch(index, "Tensor")
      }
    }
    var result = types.0
    if let type = types.1, type.category > result?.category ?? -1 { result = type }
    if let type = types.2, type.category > result?.category ?? -1 { result = type }
    return result ?? engine.defaultElementType
  }

  /// The value at `index` as an element type; a number becomes a constant of that type at once.
  func node(_ index: Int, as type: ElementType) throws(TensorError) -> Node {
    if let scalar = scalarValue(index) {
      return try Node.constant(scalar, elementType: type, engine: engine)
    }
    return try node(index).cast(to: type)
  }
}
