import CKernels
import COpenBLAS

extension ReferenceRealizer {
  /// Computes the content of a node whose inputs are computed.
  func compute(_ node: Node) throws(TensorError) -> Node.Content {
    if let content = try evenElementwise(node) { return content }
    var inputs: [Node.Content] = []
    for input in node.inputs {
      guard let content = try input.content() else {
        throw TensorError(.runtime, "a node was computed before its inputs")
      }
      inputs.append(content)
    }
    switch node.primitive.kernel {
    case .given:
      throw TensorError(.runtime, "given elements are missing")
    case .alias:
      return inputs[0]
    case .view:
      return try view(node, inputs[0])
    case .fill:
      return try fill(node)
    case .general(let kernel):
      return try general(node, inputs, kernel)
    case .replaceRegion:
      return try replaceRegion(node, inputs[0], inputs[1])
    case .reduce(let function):
      return try reduce(node, inputs[0], function)
    case .product:
      return try product(node, inputs[0], inputs[1])
    case .cast, .unary, .binary, .choose:
      return try elementwise(node, inputs)
    }
  }

  private func allocate(_ node: Node) throws(TensorError) -> Node.Content {
    let buffer = try Buffer(
      byteCount: node.shape.elementCount * node.elementType.byteCount, engine: node.engine)
    return Node.Content(buffer: buffer, layout: Layout(contiguous: node.shape))
  }

  private func fill(_ node: Node) throws(TensorError) -> Node.Content {
    let size = node.elementType.byteCount
    let buffer = try Buffer(byteCount: size, engine: node.engine)
    node.attributes.scalar.store(to: buffer.address, as: node.elementType)
    return Node.Content(
      buffer: buffer, layout: Layout(contiguous: []).broadcast(to: node.shape))
  }

  private func view(_ node: Node, _ input: Node.Content) throws(TensorError) -> Node.Content {
    if let layout = node.viewTransform.layout(of: input.layout) {
      return Node.Content(buffer: input.buffer, layout: layout)
    }
    let result = try allocate(node)
    copyElements(
      from: input, to: result.buffer, layout: Layout(contiguous: input.layout.shape),
      elementType: node.elementType, until: node.engine.interruptFlag)
    return result
  }

  /// Computes functions of elements that lie in the same order everywhere, or are one number: what
  /// most nodes are, in one call and without looking at dimensions.
  private func evenElementwise(_ node: Node) throws(TensorError) -> Node.Content? {
    switch node.primitive.kernel {
    case .unary, .binary, .cast: break
    default: return nil
    }
    let count = node.shape.elementCount
    let first = node.inputs[0]
    guard let left = first.evenElements(in: node.shape) else { return nil }
    let type = first.elementType.kernel
    switch node.primitive.kernel {
    case .unary(let function):
      let result = try allocate(node)
      gd_unary(function.kernel, type, result.buffer.address, left.address, left.stride, count)
      return result
    case .cast:
      let result = try allocate(node)
      gd_convert(
        type, node.elementType.kernel, result.buffer.address, 1, left.address, left.stride, count)
      return result
    case .binary(let function):
      guard let right = node.inputs[1].evenElements(in: node.shape) else { return nil }
      let result = try allocate(node)
      let isValid = gd_binary(
        function.kernel, type, result.buffer.address, left.address, left.stride, right.address,
        right.stride, count)
      if !isValid { throw TensorError.divisionByZero }
      return result
    default: return nil
    }
  }

  private func elementwise(
    _ node: Node, _ inputs: [Node.Content]
  ) throws(TensorError) -> Node.Content {
    let result = try allocate(node)
    let types = node.inputs.map(\.elementType)
    let layouts = [result.layout] + inputs.map { $0.layout.broadcast(to: node.shape) }
    let addresses =
      [UnsafeMutableRawPointer(result.buffer.address)] + inputs.map(\.buffer.address)
    let sizes = [node.elementType.byteCount] + types.map(\.byteCount)
    var isValid = true
    forEachRow(of: layouts) { offsets, strides, count in
      func address(_ index: Int) -> UnsafeMutableRawPointer {
        addresses[index] + offsets[index] * sizes[index]
      }
      switch node.primitive.kernel {
      case .cast:
        gd_convert(
          types[0].kernel, node.elementType.kernel, address(0), 1, address(1), strides[1], count)
      case .unary(let function):
        gd_unary(function.kernel, types[0].kernel, address(0), address(1), strides[1], count)
      case .binary(let function):
        let valid = gd_binary(
          function.kernel, types[0].kernel, address(0), address(1), strides[1], address(2),
          strides[2], count)
        isValid = isValid && valid
      case .choose:
        gd_choose(
          node.elementType.kernel, address(0),
          UnsafePointer(address(1).assumingMemoryBound(to: Bool.self)), strides[1], address(2),
          strides[2], address(3), strides[3], count)
      case .given, .alias, .fill, .view, .replaceRegion, .reduce, .product, .general:
        break
      }
    }
    if !isValid { throw TensorError.divisionByZero }
    return result
  }

  private func replaceRegion(
    _ node: Node, _ base: Node.Content, _ region: Node.Content
  ) throws(TensorError) -> Node.Content {
    let result = try allocate(node)
    copyElements(
      from: base, to: result.buffer, layout: result.layout, elementType: node.elementType,
      until: node.engine.interruptFlag)
    guard case .views(let transforms) = node.attributes else { return result }
    var layout = result.layout
    for transform in transforms {
      guard let next = transform.layout(of: layout) else {
        throw TensorError(.runtime, "a region must be a view")
      }
      layout = next
    }
    copyElements(
      from: region, to: result.buffer, layout: layout, elementType: node.elementType,
      until: node.engine.interruptFlag)
    return result
  }

  private func reduce(
    _ node: Node, _ input: Node.Content, _ function: ReduceFunction
  ) throws(TensorError) -> Node.Content {
    let axes = node.attributes.integers
    let result = try allocate(node)
    let kept = input.layout.shape.indices.filter { !axes.contains($0) }
    // The reduced dimensions, evenly laid out for one kernel call.
    let order = kept + axes
    let arranged = Layout(
      shape: order.map { input.layout.shape[$0] }, strides: order.map { input.layout.strides[$0] },
      offset: input.layout.offset)
    let rowShape = Shape(arranged.shape[kept.count...])
    let rowCount = rowShape.elementCount
    let rowLayout = Layout(shape: rowShape, strides: Array(arranged.strides[kept.count...]))
    let type = node.inputs[0].elementType
    let size = type.byteCount
    var source = input.buffer.address
    var stride = 1
    var outer = Layout(
      shape: Shape(arranged.shape[..<kept.count]),
      strides: Array(arranged.strides[..<kept.count]), offset: arranged.offset)
    var copy: Buffer?
    if let flat = rowLayout.reshaped(to: [rowCount]), rowCount > 0 {
      stride = flat.strides[0]
    } else {
      let gathered = try Buffer(byteCount: arranged.shape.elementCount * size, engine: node.engine)
      copyElements(
        from: Node.Content(buffer: input.buffer, layout: arranged), to: gathered,
        layout: Layout(contiguous: arranged.shape), elementType: type,
        until: node.engine.interruptFlag)
      source = gathered.address
      outer = Layout(
        shape: outer.shape, strides: outer.shape.contiguousStrides.map { $0 * rowCount })
      copy = gathered
    }
    var target = result.buffer.address
    outer.forEachOffset { offset in
      gd_reduce(
        function.kernel, type.kernel, target, source + offset * size, stride, rowCount)
      target += size
    }
    withExtendedLifetime(copy) {}
    return result
  }

  private func general(
    _ node: Node, _ inputs: [Node.Content],
    _ kernel: @Sendable (GeneralKernel) throws(TensorError) -> Void
  ) throws(TensorError) -> Node.Content {
    let result = try allocate(node)
    var contiguous: [Node.Content] = []
    for (index, input) in inputs.enumerated() {
      contiguous.append(try makeContiguous(input, node.inputs[index]))
    }
    try kernel(
      GeneralKernel(
        node: node,
        inputs: zip(contiguous, node.inputs).map { content, input in
          UnsafeRawPointer(
            content.buffer.address + content.layout.offset * input.elementType.byteCount)
        },
        result: result.buffer.address))
    withExtendedLifetime(contiguous) {}
    return result
  }

  private func makeContiguous(
    _ content: Node.Content, _ node: Node
  ) throws(TensorError) -> Node.Content {
    if content.layout.isContiguous { return content }
    let result = try allocate(node)
    copyElements(
      from: content, to: result.buffer, layout: result.layout, elementType: node.elementType,
      until: node.engine.interruptFlag)
    return result
  }

  /// Matrix products go to BLAS with their strides; other layouts are copied first.
  private func product(
    _ node: Node, _ left: Node.Content, _ right: Node.Content
  ) throws(TensorError) -> Node.Content {
    let result = try allocate(node)
    let type = node.elementType
    let size = type.byteCount
    let rank = node.shape.count
    let rows = node.shape[rank - 2]
    let columns = node.shape[rank - 1]
    let inner = left.layout.shape[rank - 1]
    if rows == 0 || columns == 0 { return result }
    if type.isFloatingPoint { try BLAS.open() }
    let leftContent =
      try left.layout.isMatrixForBLAS && type.isFloatingPoint
      ? left : makeContiguous(left, node.inputs[0])
    let rightContent =
      try right.layout.isMatrixForBLAS && type.isFloatingPoint
      ? right : makeContiguous(right, node.inputs[1])
    guard max(rows, columns, inner) <= Int(Int32.max) else {
      throw TensorError(.runtime, "a matrix dimension is too large for BLAS")
    }
    var target = result.buffer.address
    let batches = [leftContent, rightContent].map { content in
      Layout(
        shape: Shape(content.layout.shape.dropLast(2)),
        strides: Array(content.layout.strides.dropLast(2)), offset: content.layout.offset)
    }
    var rightOffsets: [Int] = []
    batches[1].forEachOffset { rightOffsets.append($0) }
    var index = 0
    batches[0].forEachOffset { offset in
      let a = leftContent.buffer.address + offset * size
      let b = rightContent.buffer.address + rightOffsets[index] * size
      if type.isInteger {
        gd_integer_product(type.kernel, target, a, b, rows, columns, inner)
      } else {
        let leftMatrix = leftContent.layout.matrix
        let rightMatrix = rightContent.layout.matrix
        let isFloat = type == .float32
        if isFloat {
          cblas_sgemm(
            CblasRowMajor, leftMatrix.transposition, rightMatrix.transposition, Int32(rows),
            Int32(columns), Int32(inner), 1, a.assumingMemoryBound(to: Float.self),
            leftMatrix.stride, b.assumingMemoryBound(to: Float.self), rightMatrix.stride, 0,
            target.assumingMemoryBound(to: Float.self), Int32(columns))
        } else {
          cblas_dgemm(
            CblasRowMajor, leftMatrix.transposition, rightMatrix.transposition, Int32(rows),
            Int32(columns), Int32(inner), 1, a.assumingMemoryBound(to: Double.self),
            leftMatrix.stride, b.assumingMemoryBound(to: Double.self), rightMatrix.stride, 0,
            target.assumingMemoryBound(to: Double.self), Int32(columns))
        }
      }
      target += rows * columns * size
      index += 1
    }
    return result
  }
}

extension Layout {
  /// Calls `body` with the offset of every element, in the order of the indices, until the flag is
  /// raised.
  func forEachOffset(until flag: InterruptFlag = .never, _ body: (Int) -> Void) {
    guard shape.elementCount > 0 else { return }
    var index = [Int](repeating: 0, count: shape.count)
    var position = offset
    var elementsLeft = 1 << 14
    while true {
      elementsLeft -= 1
      if elementsLeft == 0 {
        if flag.isRaised { return }
        elementsLeft = 1 << 14
      }
      body(position)
      var axis = shape.count - 1
      while axis >= 0 {
        index[axis] += 1
        position += strides[axis]
        if index[axis] < shape[axis] { break }
        position -= strides[axis] * shape[axis]
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}

/// Walks several layouts of one shape together, in rows as long as possible.
///
/// - Parameter flag: once it is raised, the rest of the rows is left out.
/// - Parameter body: gets the offset and the stride of a row in each layout, and its length.
func forEachRow(
  of layouts: [Layout], until flag: InterruptFlag = .never,
  _ body: (_ offsets: [Int], _ strides: [Int], _ count: Int) -> Void
) {
  guard let shape = layouts.first?.shape, shape.elementCount > 0 else { return }
  // Neighbouring dimensions that every layout crosses evenly count as one.
  var lengths: [Int] = []
  var strides: [[Int]] = layouts.map { _ in [] }
  for axis in shape.indices where shape[axis] != 1 {
    let joins =
      !lengths.isEmpty
      && layouts.indices.allSatisfy { index in
        strides[index][lengths.count - 1] == layouts[index].strides[axis] * shape[axis]
      }
    if joins {
      lengths[lengths.count - 1] *= shape[axis]
      for index in layouts.indices {
        strides[index][lengths.count - 1] = layouts[index].strides[axis]
      }
    } else {
      lengths.append(shape[axis])
      for index in layouts.indices { strides[index].append(layouts[index].strides[axis]) }
    }
  }
  var offsets = layouts.map(\.offset)
  guard let count = lengths.popLast() else {
    return body(offsets, layouts.map { _ in 1 }, 1)
  }
  let rowStrides = strides.map { $0[lengths.count] }
  var index = [Int](repeating: 0, count: lengths.count)
  while !flag.isRaised {
    body(offsets, rowStrides, count)
    var axis = lengths.count - 1
    while axis >= 0 {
      index[axis] += 1
      for layout in offsets.indices { offsets[layout] += strides[layout][axis] }
      if index[axis] < lengths[axis] { break }
      for layout in offsets.indices { offsets[layout] -= strides[layout][axis] * lengths[axis] }
      index[axis] = 0
      axis -= 1
    }
    if axis < 0 { return }
  }
}

/// Copies elements of one type from one layout to another of the same shape, until the flag is raised.
func copyElements(
  from source: Node.Content, to buffer: Buffer, layout: Layout, elementType: ElementType,
  until flag: InterruptFlag = .never
) {
  let size = elementType.byteCount
  forEachRow(of: [layout, source.layout], until: flag) { offsets, strides, count in
    flag.forEachPiece(of: 0..<count, by: 1 << 18) { piece in
      let start = piece.lowerBound
      gd_convert(
        elementType.kernel, elementType.kernel,
        buffer.address + (offsets[0] + start * strides[0]) * size, strides[0],
        source.buffer.address + (offsets[1] + start * strides[1]) * size, strides[1], piece.count)
    }
  }
}

extension Scalar {
  /// Writes the number as one element.
  func store(to address: UnsafeMutableRawPointer, as type: ElementType) {
    switch type {
    case .bool: address.storeBytes(of: double != 0, as: Bool.self)
    case .int32: address.storeBytes(of: integer32, as: Int32.self)
    case .int64: address.storeBytes(of: integer, as: Int.self)
    case .float32: address.storeBytes(of: Float(double), as: Float.self)
    case .float64: address.storeBytes(of: double, as: Double.self)
    }
  }

  /// Reads one element.
  init(loadingFrom address: UnsafeRawPointer, as type: ElementType) {
    switch type {
    case .bool: self = .bool(address.load(as: Bool.self))
    case .int32: self = .int(Int(address.load(as: Int32.self)))
    case .int64: self = .int(address.load(as: Int.self))
    case .float32: self = .float(Double(address.load(as: Float.self)))
    case .float64: self = .float(address.load(as: Double.self))
    }
  }
}
