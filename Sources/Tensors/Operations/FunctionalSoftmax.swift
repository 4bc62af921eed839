// MARK: Primitives

extension Primitive {
  /// Softmax, whose value is composed and whose gradient is one formula.
  static let softmax = Primitive("softmax", .alias, saves: .result) {
    result, gradient throws(TensorError) in
    let weighted = try gradient * result
    let total = try weighted.reduced(
      .sum, result.attributes.integers, keepsDimensions: true)
    return [nil, try weighted - result * total]
  }
  static let logarithmOfSoftmax = Primitive("logSoftmax", .alias, saves: .result) {
    result, gradient throws(TensorError) in
    let total = try gradient.reduced(
      .sum, result.attributes.integers, keepsDimensions: true)
    return [nil, try gradient - result.exponential() * total]
  }
}

// MARK: Values

extension Node {
  /// A value composed of primitives, whose gradient another primitive knows better.
  ///
  /// - Parameter inputs: what the gradient flows to; the pullback answers nil and then these.
  static func composed(
    _ primitive: Primitive, of inputs: [Node], attributes: Attributes = .none,
    _ value: () throws(TensorError) -> Node
  ) throws(TensorError) -> Node {
    guard let engine = inputs.first?.engine else { return try value() }
    let node = try engine.withGradient(enabled: false, value)
    return try make(
      primitive, [node] + inputs, shape: node.shape, elementType: node.elementType,
      attributes: attributes)
  }

  /// exp(x), scaled so that it sums up to one along a dimension.
  func softmax(_ axis: Int) throws(TensorError) -> Node {
    let axes = shape.isEmpty ? [] : [axis]
    return try Node.composed(.softmax, of: [self], attributes: .axes(axes)) {
      () throws(TensorError) in
      if shape.elementCount == 0 { return self }
      let powers = try (self - reduced(.largest, axes, keepsDimensions: true)).exponential()
      return try powers / powers.reduced(.sum, axes, keepsDimensions: true)
    }
  }

  /// The logarithm of softmax.
  func logarithmOfSoftmax(_ axis: Int) throws(TensorError) -> Node {
    let axes = shape.isEmpty ? [] : [axis]
    return try Node.composed(.logarithmOfSoftmax, of: [self], attributes: .axes(axes)) {
      () throws(TensorError) in
      if shape.elementCount == 0 { return self }
      let shifted = try self - reduced(.largest, axes, keepsDimensions: true)
      let sum = try shifted.exponential().reduced(.sum, axes, keepsDimensions: true)
      return try shifted - sum.logarithm()
    }
  }
}

// MARK: Operations

extension Operation {
  static let softmaxes: [Operation] = [
    Operation(
      "softmax(input, dim=None, *, dtype=None)",
      "Positive weights that sum up to one along a dimension.",
      [.function, .method, .functional],
      samples: ["torch.softmax(m, 1)", "b.softmax(dim=1)", "F.softmax(m, -1)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.softmaxInput()
      return try input.softmax(arguments.softmaxAxis(input))
    },
    Operation(
      "log_softmax(input, dim=None, *, dtype=None)", "The logarithm of softmax.",
      [.function, .method, .functional],
      samples: ["torch.log_softmax(m, 1)", "F.log_softmax(b, dim=0)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.softmaxInput()
      return try input.logarithmOfSoftmax(arguments.softmaxAxis(input))
    },
    Operation(
      "softmin(input, dim=None, *, dtype=None)", "The softmax of the negative.", [.functional],
      samples: ["F.softmin(m, 1)"]
    ) { arguments throws(TensorError) in
      let input = try -arguments.softmaxInput()
      return try input.softmax(arguments.softmaxAxis(input))
    },
  ]
}

extension Arguments {
  fileprivate func softmaxInput() throws(TensorError) -> Node {
    let input = try node(0)
    let wide = try input.cast(to: elementType(2) ?? input.elementType)
    try wide.refuseIntegers(
      as: name == "log_softmax" ? "log_softmax_kernel_impl" : "softmax_kernel_impl")
    return wide
  }

  fileprivate func softmaxAxis(_ input: Node) throws(TensorError) -> Int {
    let rank = input.shape.count
    // What PyTorch still chooses where no dimension is given.
    if isNone(1) { return [0, 1, 3].contains(rank) ? 0 : 1 }
    return try axis(1, rank: rank)
  }
}
