// What layers are made of: rows of tables, products with weights, and scaling to a norm.

// MARK: Primitives

extension Primitive {
  /// The rows of a table (the first input) at indices (the second).
  static let embedding: Primitive = Primitive("embedding", .general(copyRows)) {
    result, gradient throws(TensorError) in
    let (table, indices) = (result.inputs[0], result.inputs[1])
    return [
      try Node.make(
        .embeddingGradient, [gradient, indices], shape: table.shape,
        elementType: table.elementType, attributes: result.attributes), nil,
    ]
  }
  /// Rows added up at the indices that they were taken from.
  static let embeddingGradient: Primitive = Primitive("embeddingDense", .general(sumRows)) {
    result, gradient throws(TensorError) in
    let (rows, indices) = (result.inputs[0], result.inputs[1])
    return [
      try Node.make(
        .embedding, [gradient, indices], shape: rows.shape, elementType: rows.elementType,
        attributes: result.attributes), nil,
    ]
  }

  private static let copyRows: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    let table = call.node.inputs[0].shape
    let bytes = table[1] * call.node.elementType.byteCount
    for (row, index) in call.input(1, as: Int.self).enumerated()
    where index >= 0 && index < table[0] {
      (call.result + row * bytes).copyMemory(
        from: call.inputs[0] + index * bytes, byteCount: bytes)
    }
  }

  private static let sumRows: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    switch call.node.elementType {
    case .float32: sumRows(call, Float.self)
    case .float64: sumRows(call, Double.self)
    case .bool, .int64: break
    }
  }

  private static func sumRows<T: BinaryFloatingPoint>(_ call: GeneralKernel, _: T.Type) {
    let (rows, output) = (call.input(0, as: T.self), call.output(as: T.self))
    let length = call.node.shape[1]
    let padding = call.node.attributes.integers.first
    output.update(repeating: 0)
    for (row, index) in call.input(1, as: Int.self).enumerated()
    where index >= 0 && index < call.node.shape[0] && index != padding {
      for column in 0..<length { output[index * length + column] += rows[row * length + column] }
    }
  }
}

// MARK: Operations

extension Operation {
  static let layers: [Operation] = [
    Operation(
      "embedding(input, weight, padding_idx=None)", "The rows of a table at indices.",
      [.functional], samples: ["F.embedding(j, n)", "F.embedding(j, n, padding_idx=1)"]
    ) { arguments throws(TensorError) in
      let (indices, table) = (try arguments.node(0), try arguments.node(1))
      guard indices.elementType == .int64 else {
        throw TensorError(
          .runtime,
          "Expected tensor for argument #1 'indices' to have one of the following scalar types: "
            + "Long, Int; but got torch.\(indices.elementType.className)Tensor instead (while "
            + "checking arguments for embedding)")
      }
      guard table.shape.count == 2 else {
        throw TensorError(.runtime, "'weight' must be 2-D")
      }
      for case .int(let index) in try indices.elements()
      where index < 0 || index >= table.shape[0] {
        throw TensorError(.index, "index out of range in self")
      }
      var attributes = Attributes.none
      if !arguments.isNone(2) {
        let padding = try arguments.int(2)
        guard padding >= -table.shape[0], padding < table.shape[0] else {
          throw TensorError(.value, "Padding_idx must be within num_embeddings")
        }
        attributes = .integers([padding < 0 ? padding + table.shape[0] : padding])
      }
      return try Node.make(
        .embedding, [table, indices], shape: indices.shape + [table.shape[1]],
        elementType: table.elementType, attributes: attributes)
    },
    Operation(
      "normalize(input, p=2.0, dim=1, eps=1e-12)", "Divides by the norm along a dimension.",
      [.functional], samples: ["F.normalize(m)", "F.normalize(b, p=1, dim=-1)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      try input.refuseNorm()
      let axes = try arguments.axes(2, rank: input.shape.count)
      let length = try input.length(arguments.double(1), axes)
      let floor = try Node.constant(.float(arguments.double(3)), like: length)
      return try input / length.clamped(floor, nil)
    },
    Operation(
      "cosine_similarity(x1, x2, dim=1, eps=1e-08)",
      "The cosine of the angle between vectors along a dimension.", [.function, .functional],
      samples: ["F.cosine_similarity(m, m2)", "F.cosine_similarity(m, r, dim=-1)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      guard left.elementType.isFloatingPoint else {
        throw TensorError(
          .runtime,
          "expected common dtype to be floating point, yet common dtype is "
            + left.elementType.className)
      }
      let shape = try left.shape.broadcast(with: right.shape)
      let axes = try arguments.lineAxes(2, rank: shape.count)
      let floor = try Node.constant(.float(arguments.double(3)), like: left)
      func unit(_ vector: Node) throws(TensorError) -> Node {
        let wide = try vector.expanded(to: shape)
        return try wide / wide.length(2, axes).clamped(floor, nil)
      }
      return try (unit(left) * unit(right)).reduced(.sum, axes, keepsDimensions: false)
        .named("SumBackward1")
    },
    Operation(
      "pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False)",
      "The norm of the difference of vectors in the last dimension.",
      [.function, .functional], samples: ["F.pairwise_distance(m, m2)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      let difference = try left - right + arguments.double(3)
      let axes = difference.shape.isEmpty ? [] : [difference.shape.count - 1]
      let length = try difference.length(arguments.double(2), axes)
      return try (arguments.bool(4) ? length : length.dropping(axes)).named("NormBackward1")
    },
    Operation(
      "layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05)",
      "Shifts and scales the last dimensions to mean 0 and variance 1.",
      [.function, .functional],
      samples: ["F.layer_norm(m, (4,))", "F.layer_norm(b, (3, 4), m, m2)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let shape = try arguments.ints(1)
      guard Array(input.shape.suffix(shape.count)) == shape else {
        throw TensorError(
          .runtime,
          "Given normalized_shape=\(shape.pythonList), expected input with shape [*, "
            + shape.map(String.init).joined(separator: ", ")
            + "], but got input of size\(input.shape.pythonList)")
      }
      let axes = Array(input.shape.indices.suffix(shape.count))
      let centered = try input - input.mean(axes, keepsDimensions: true)
      let variance = try centered.squared().mean(axes, keepsDimensions: true)
      var result = try centered * .unary(.reciprocalRoot, variance + arguments.double(4))
      if !arguments.isNone(2) { result = try result * arguments.node(2) }
      if !arguments.isNone(3) { result = try result + arguments.node(3) }
      return result.named("NativeLayerNormBackward0")
    },
  ]
}

extension Node {
  /// - Throws: PyTorch's RuntimeError for the norm of integers.
  func refuseNorm() throws(TensorError) {
    if elementType.isFloatingPoint { return }
    throw TensorError(
      .runtime,
      "linalg.vector_norm: Expected a floating point or complex tensor as input. Got "
        + elementType.className)
  }
}
