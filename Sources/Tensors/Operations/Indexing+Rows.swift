// The three primitives behind every kind of indexing: rows taken, rows added, rows replaced.

// MARK: Primitives

extension Primitive {
  /// Rows of the second input, a matrix, at the numbers of the first.
  static let takeRows = Primitive("index", .general(takeKernel), saves: .first) {
    result, gradient throws(TensorError) in
    let zeros = try Node.constant(.int(0), like: gradient).expanded(to: result.inputs[1].shape)
    return [nil, try zeros.addingRows(gradient, at: result.inputs[0])]
  }

  /// The second input with the rows of the third added at the numbers of the first.
  static let addRows = Primitive("indexAdd", .general(addKernel), saves: .first) {
    result, gradient throws(TensorError) in
    [nil, gradient, try gradient.takingRows(result.inputs[0])]
  }

  /// The second input with rows replaced by those of the third; the last of equals stays.
  static let putRows = Primitive("indexPut", .general(putKernel), saves: .first) {
    result, gradient throws(TensorError) in
    let index = result.inputs[0]
    let zeros = try Node.constant(.int(0), like: gradient).expanded(to: result.inputs[2].shape)
    return [nil, try gradient.puttingRows(zeros, at: index), try gradient.takingRows(index)]
  }

  private static let takeKernel: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    let width = call.node.shape[1] * call.node.elementType.byteCount
    call.forEachRow(of: width) { row, number in
      (call.result + row * width).copyMemory(
        from: call.inputs[1] + number * width, byteCount: width)
    }
  }

  private static let putKernel: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    call.copyInput(1)
    let width = call.node.shape[1] * call.node.elementType.byteCount
    call.forEachRow(of: width) { row, number in
      (call.result + number * width).copyMemory(
        from: call.inputs[2] + row * width, byteCount: width)
    }
  }

  private static let addKernel: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    call.copyInput(1)
    switch call.node.elementType {
    case .float32: call.addRows(Float.self) { $0 + $1 }
    case .float64: call.addRows(Double.self) { $0 + $1 }
    case .int32: call.addRows(Int32.self) { $0 &+ $1 }
    case .int64: call.addRows(Int.self) { $0 &+ $1 }
    case .bool: call.addRows(Bool.self) { $0 || $1 }
    }
  }
}

extension GeneralKernel {
  /// Calls `body` for every row of `byteCount` bytes and its number in the first input, until the user
  /// asks to stop.
  @inline(__always)
  fileprivate func forEachRow(of byteCount: Int, _ body: (_ row: Int, _ number: Int) -> Void) {
    let numbers = input(0, as: Int.self)
    let length = max(1 << 16 / max(byteCount, 4), 1)
    interruptFlag.forEachPiece(of: 0..<numbers.count, by: length) { piece in
      for row in piece { body(row, numbers[row]) }
    }
  }

  /// Writes an input of the result's shape to the result.
  fileprivate func copyInput(_ index: Int) {
    result.copyMemory(
      from: inputs[index],
      byteCount: node.shape.elementCount * node.elementType.byteCount)
  }

  fileprivate func addRows<Element>(
    _ type: Element.Type, _ sum: (Element, Element) -> Element
  ) {
    let width = node.shape[1]
    let rows = input(2, as: type)
    let target = output(as: type)
    forEachRow(of: width * MemoryLayout<Element>.size) { row, number in
      for column in 0..<width {
        target[number * width + column] = sum(
          target[number * width + column], rows[row * width + column])
      }
    }
  }
}

// MARK: Values

extension Node {
  /// Rows of this matrix at numbers that were checked.
  func takingRows(_ index: Node) throws(TensorError) -> Node {
    try Node.make(
      .takeRows, [index, self], shape: [index.shape[0], shape[1]], elementType: elementType)
  }

  /// This matrix with `rows` added at numbers that were checked.
  func addingRows(_ rows: Node, at index: Node) throws(TensorError) -> Node {
    try Node.make(.addRows, [index, self, rows], shape: shape, elementType: elementType)
  }

  /// This matrix with rows replaced at numbers that were checked.
  func puttingRows(_ rows: Node, at index: Node) throws(TensorError) -> Node {
    try Node.make(.putRows, [index, self, rows], shape: shape, elementType: elementType)
  }

  /// The elements at flat positions, as a tensor of `shape`.
  func taking(_ positions: [Int], shape: Shape) throws(TensorError) -> Node {
    try reshaped(to: [self.shape.elementCount, 1])
      .takingRows(.numbers(positions, engine: engine)).reshaped(to: shape)
  }

  /// The value with the elements of `values` put (or added) at flat positions.
  func putting(
    _ values: Node, at positions: [Int], adding: Bool = false
  ) throws(TensorError) -> Node {
    let index = try Node.numbers(positions, engine: engine)
    let flat = try reshaped(to: [shape.elementCount, 1])
    let rows = try values.reshaped(to: [positions.count, 1])
    return try (adding ? flat.addingRows(rows, at: index) : flat.puttingRows(rows, at: index))
      .reshaped(to: shape)
  }

  /// A vector of integers.
  static func numbers(
    _ numbers: [Int], shape: Shape? = nil, engine: Engine
  ) throws(TensorError) -> Node {
    try make(shape: shape ?? [numbers.count], elementType: .int64, engine: engine) { address in
      numbers.withUnsafeBytes { bytes in
        if let start = bytes.baseAddress {
          address.copyMemory(from: start, byteCount: bytes.count)
        }
      }
    }
  }

  /// Shows `name` as `grad_fn`, whatever it was before.
  func renamed(_ name: String) -> Node {
    gradientName = name
    return self
  }

  /// The same elements with one dimension moved to the front and the others as columns.
  func rows(of axis: Int) throws(TensorError) -> Node {
    let order = [axis] + shape.indices.filter { $0 != axis }
    let moved = axis == 0 ? self : try viewed([.permute(order)])
    let length = shape[axis]
    return try moved.reshaped(to: [length, moved.shape.dropFirst().reduce(1, &*)])
  }

  /// The reverse of `rows(of:)` for a result whose dimension `axis` may have another length.
  func fromRows(of axis: Int, like shape: Shape) throws(TensorError) -> Node {
    var rest = shape
    rest.remove(at: axis)
    let moved = try reshaped(to: [self.shape[0]] + rest)
    if axis == 0 { return moved }
    var order = Array(1...rest.count)
    order.insert(0, at: axis)
    return try moved.viewed([.permute(order)])
  }
}

extension Tensor {
  /// The elements of an integer or bool tensor as integers, computed now.
  func integers() throws(TensorError) -> [Int] {
    let content = try computed()
    var result: [Int] = []
    result.reserveCapacity(elementCount)
    let address = content.buffer.address
    if elementType == .int64 {
      content.layout.forEachOffset(until: engine.interruptFlag) {
        result.append((address + $0 * 8).load(as: Int.self))
      }
      try engine.checkInterrupt()
      return result
    }
    return try elements().map(\.integer)
  }

  /// For each dimension the indices at which elements are not zero.
  func nonzeroIndices() throws(TensorError) -> [[Int]] {
    let positions = try node().nonzeroPositions()
    var result: [[Int]] = []
    for (length, stride) in zip(shape, shape.contiguousStrides) {
      result.append(positions.map { $0 / stride % length })
    }
    return result
  }
}

extension Node {
  /// The flat positions, in order, at which elements are not zero.
  func nonzeroPositions() throws(TensorError) -> [Int] {
    let content = try computed()
    let type = elementType
    let address = content.buffer.address
    // A view may show more elements than there are in memory.
    guard shape.elementCount <= engine.byteLimit / 64 else {
      throw Buffer.exhausted(shape.elementCount)
    }
    var result: [Int] = []
    var position = 0
    content.layout.forEachOffset { offset in
      let isNonzero =
        type == .bool
        ? (address + offset).load(as: Bool.self)
        : Scalar(loadingFrom: address + offset * type.byteCount, as: type).double != 0
      if isNonzero { result.append(position) }
      position += 1
    }
    return result
  }
}
