// Sums and products so far along one dimension.

// MARK: Primitives

extension Primitive {
  static let runningSum: Primitive = Primitive("cumsum", .general(addUp)) {
    result, gradient throws(TensorError) in
    [try gradient.scannedBackwards(result.attributes.integers[0])]
  }
  static let runningProduct: Primitive = Primitive("cumprod", .general(multiplyUp), saves: .inputs)
  {
    result, gradient throws(TensorError) in
    [try result.runningProductGradient(gradient)]
  }

  private static let addUp: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    switch call.node.elementType {
    case .float32: scan(call, Float.self, +)
    case .float64: scan(call, Double.self, +)
    case .int32: scan(call, Int32.self, &+)
    case .int64: scan(call, Int.self, &+)
    case .bool: scan(call, Bool.self) { $0 || $1 }
    }
  }

  private static let multiplyUp: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    switch call.node.elementType {
    case .float32: scan(call, Float.self, *)
    case .float64: scan(call, Double.self, *)
    case .int32: scan(call, Int32.self, &*)
    case .int64: scan(call, Int.self, &*)
    case .bool: scan(call, Bool.self) { $0 && $1 }
    }
  }

  private static func scan<T>(_ call: GeneralKernel, _: T.Type, _ combine: (T, T) -> T) {
    let (input, output) = (call.input(0, as: T.self), call.output(as: T.self))
    call.forEachLine { start, stride, count in
      guard count > 0 else { return }
      output[start] = input[start]
      call.interruptFlag.forEachPiece(of: 1..<count) { piece in
        for index in piece {
          let place = start + index * stride
          output[place] = combine(output[place - stride], input[place])
        }
      }
    }
  }
}

// MARK: Values

extension Node {
  /// A running sum or product along a dimension; a 0-d tensor counts as one element.
  func scanned(_ primitive: Primitive, _ axis: Int) throws(TensorError) -> Node {
    if shape.isEmpty {
      return try reshaped(to: [1]).scanned(primitive, 0).reshaped(to: []).named(
        primitive.gradientName)
    }
    return try Node.make(
      primitive, [self], shape: shape, elementType: elementType, attributes: .axes([axis]))
  }

  fileprivate func reversed(_ axis: Int) throws(TensorError) -> Node {
    let count = shape[axis]
    if count == 0 { return self }
    return try viewed([.slice(axis: axis, start: count - 1, step: -1, count: count)])
  }

  fileprivate func scannedBackwards(_ axis: Int) throws(TensorError) -> Node {
    try reversed(axis).scanned(.runningSum, axis).reversed(axis)
  }

  fileprivate func runningProductGradient(_ gradient: Node) throws(TensorError) -> Node {
    let (input, axis) = (inputs[0], attributes.integers[0])
    if try input.equals(0).inverted().holdsEverywhere() {
      return try (gradient * self).scannedBackwards(axis) / input
    }
    // Each result as a product of its own, with ones beyond its place.
    let count = shape[axis]
    let counting = try engine.counting(count)
    let tail = Shape(repeating: 1, count: shape.count - axis - 1)
    let isUsed = try Node.binary(
      .greaterOrEqual, counting.reshaped(to: [count, 1] + tail),
      counting.reshaped(to: [count] + tail))
    func wide(_ node: Node, _ place: Int) throws(TensorError) -> Node {
      var shape = node.shape
      shape.insert(1, at: place)
      return try node.reshaped(to: shape)
    }
    let factors = try Node.choose(isUsed, wide(input, axis), input.one())
    let products = try wide(gradient, axis + 1) * factors.productsOfOthers([axis + 1])
    return try Node.choose(isUsed, products, products.zeros())
      .reduced(.sum, [axis], keepsDimensions: false)
  }
}
