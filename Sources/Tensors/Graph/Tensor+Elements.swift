// Looking at elements: what makes a pending value be computed.

extension Tensor {
  /// Makes a tensor of numbers that are given in order.
  ///
  /// - Throws: a MemoryError.
  public convenience init(
    _ elements: [Scalar], shape: [Int], elementType: ElementType, engine: Engine
  ) throws(TensorError) {
    let node = try Node.make(shape: shape, elementType: elementType, engine: engine) { address in
      let count = min(elements.count, shape.elementCount)
      engine.interruptFlag.forEachPiece(of: 0..<count) { piece in
        for index in piece {
          elements[index].store(to: address + index * elementType.byteCount, as: elementType)
        }
      }
    }
    self.init(node)
  }

  /// The only element.
  ///
  /// - Throws: PyTorch's RuntimeError when there are more or none.
  public func item() throws(TensorError) -> Scalar {
    guard elementCount == 1 else {
      throw TensorError(
        .runtime, "a Tensor with \(elementCount) elements cannot be converted to Scalar",
        hint: "use .tolist() for all of them, or .mean().item() for one number")
    }
    let node = try node()
    engine.forecast.note(node)
    if let number = node.number { return number.scalar(as: elementType) }
    let content = try node.computed()
    return Scalar(
      loadingFrom: content.buffer.address + content.layout.offset * elementType.byteCount,
      as: elementType)
  }

  /// All elements in order.
  public func elements() throws(TensorError) -> [Scalar] { try node().elements() }

  /// All elements in order, as floating-point numbers.
  public func doubles() throws(TensorError) -> [Double] {
    let node = try node().cast(to: .float64)
    try engine.realizer.realize([node])
    guard let content = try node.content() else { return [] }
    // A view may show more elements than there are in memory.
    guard elementCount <= engine.byteLimit / 64 else { throw Buffer.exhausted(elementCount) }
    var result: [Double] = []
    result.reserveCapacity(elementCount)
    content.layout.forEachOffset(until: engine.interruptFlag) { offset in
      result.append((content.buffer.address + offset * 8).load(as: Double.self))
    }
    try engine.checkInterrupt()
    return result
  }

  /// Computes the value if it is pending.
  func computed() throws(TensorError) -> Node.Content { try node().computed() }

  /// Computes the elements now, without waiting for somebody who looks.
  public func compute() throws(TensorError) { _ = try computed() }
}

extension Node {
  /// Computes the value if it is pending.
  func computed() throws(TensorError) -> Content {
    engine.forecast.note(self)
    try engine.realizer.realize([self])
    guard let content = try content() else {
      throw TensorError(.runtime, "the value could not be computed")
    }
    return content
  }

  /// All elements in order.
  func elements() throws(TensorError) -> [Scalar] {
    let content = try computed()
    guard shape.elementCount <= engine.byteLimit / 64 else {
      throw Buffer.exhausted(shape.elementCount)
    }
    var result: [Scalar] = []
    result.reserveCapacity(shape.elementCount)
    content.layout.forEachOffset(until: engine.interruptFlag) { offset in
      result.append(
        Scalar(
          loadingFrom: content.buffer.address + offset * elementType.byteCount, as: elementType))
    }
    try engine.checkInterrupt()
    return result
  }

  /// Makes a node of elements that `body` writes, in order, into memory for them; long work looks at
  /// the engine's flag meanwhile.
  ///
  /// - Throws: a MemoryError; a KeyboardInterrupt.
  static func make(
    shape: Shape, elementType: ElementType, engine: Engine,
    _ body: (UnsafeMutableRawPointer) -> Void
  ) throws(TensorError) -> Node {
    try checkSize(shape, elementType, engine)
    if shape.elementCount == 1 {
      return make(
        number: StoredNumber(body), shape: shape, elementType: elementType, engine: engine)
    }
    let buffer = try Buffer(
      byteCount: shape.elementCount * elementType.byteCount, engine: engine)
    body(buffer.address)
    try engine.checkInterrupt()
    return make(buffer: buffer, shape: shape, elementType: elementType, engine: engine)
  }
}
