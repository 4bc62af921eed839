// What layers are made of: rows of tables, products with weights, and scaling to a norm.

// MARK: Values

extension Node {
  /// The products of the last dimension with the rows of `weight`, plus `bias`.
  static func linear(_ input: Node, _ weight: Node, _ bias: Node?) throws(TensorError) -> Node {
    let ranks = (input.shape.count, weight.shape.count)
    guard ranks.0 > 0, ranks.1 > 0 else {
      throw TensorError(
        .runtime,
        "both arguments to linear need to be at least 1D, but they are \(ranks.0)D and "
          + "\(ranks.1)D")
    }
    guard ranks.1 <= 2 else {
      throw TensorError(
        .runtime, "t() expects a tensor with <= 2 dimensions, but self is \(ranks.1)D")
    }
    let turned = ranks.1 == 2 ? try weight.transposed() : weight
    guard let bias else { return try matmul(input, turned) }
    if ranks.1 == 1 {
      if ranks.0 == 2 { throw TensorError(.runtime, "mat2 must be a matrix, got 1-D tensor") }
      return try matmul(input, turned) + bias
    }
    let width = input.shape[ranks.0 - 1]
    let columns = weight.shape[0]
    let batch = Shape(input.shape.dropLast())
    let rows = try input.reshaped(to: [batch.elementCount, width])
    try checkLinear(rows, turned, bias)
    let result = try matrixProduct(rows, turned) + bias
    if ranks.0 == 2 { return result.named("AddmmBackward0") }
    return try result.reshaped(to: batch + [columns]).named("ViewBackward0")
  }

  private static func checkLinear(
    _ rows: Node, _ matrix: Node, _ bias: Node
  ) throws(TensorError) {
    let type = matrix.elementType
    guard bias.elementType == type else {
      throw TensorError(
        .runtime,
        "self and mat2 must have the same dtype, but got \(bias.elementType.className) and "
          + type.className)
    }
    guard rows.elementType == type else {
      throw TensorError(
        .runtime,
        "mat1 and mat2 must have the same dtype, but got \(rows.elementType.className) and "
          + type.className,
        hint: "convert the input, for example with .float()")
    }
    try rows.checkProduct(with: matrix)
    let target = [rows.shape[0], matrix.shape[1]]
    let shape = bias.shape
    guard shape.count <= 2 else {
      throw TensorError(
        .runtime,
        "expand(torch.\(type.className)Tensor{\(shape.pythonList)}, size=\(target.pythonList)): the "
          + "number of sizes provided (2) must be greater or equal to the number of dimensions in "
          + "the tensor (\(shape.count))")
    }
    for (back, length) in shape.reversed().enumerated() {
      let expected = target[1 - back]
      if length == expected || length == 1 { continue }
      throw TensorError(
        .runtime,
        "The expanded size of the tensor (\(expected)) must match the existing size (\(length)) "
          + "at non-singleton dimension \(1 - back).  Target sizes: \(target.pythonList).  Tensor "
          + "sizes: \(shape.pythonList)")
    }
  }
}

// MARK: Operations

extension Operation {
  static let layers: [Operation] = [
    Operation(
      "linear(input, weight, bias=None)",
      "The products of the last dimension with the rows of `weight`, plus `bias`.",
      [.functional],
      samples: [
        "F.linear(m, m2, c.sum(1))", "F.linear(b, m)", "F.linear(b, m, r[:3])", "F.linear(r, m)",
        "F.linear(r, m, r[1:])", "F.linear(r, r)", "F.linear(m, r)",
      ]
    ) { arguments throws(TensorError) in
      try .linear(
        arguments.tensor(0).node(), arguments.tensor(1).node(),
        arguments.isNone(2) ? nil : arguments.tensor(2).node())
    },
    Operation(
      "embedding(input, weight, padding_idx=None)", "The rows of a table at indices.",
      [.functional], samples: ["F.embedding(j, n)", "F.embedding(j, n, padding_idx=1)"]
    ) { arguments throws(TensorError) in
      let (indices, table) = (try arguments.node(0), try arguments.node(1))
      guard indices.elementType.isInteger else {
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
      let flat = try indices.cast(to: .int64).reshaped(to: [indices.shape.elementCount])
      var rows = try table.takingRows(flat)
      if !arguments.isNone(2) {
        let padding = try arguments.int(2)
        guard padding >= -table.shape[0], padding < table.shape[0] else {
          throw TensorError(.value, "Padding_idx must be within num_embeddings")
        }
        // The row of the padding gets no gradient.
        let place = padding < 0 ? padding + table.shape[0] : padding
        let isPadding = try flat.equals(Double(place)).reshaped(to: [flat.shape[0], 1])
        rows = try .choose(isPadding, .makeAlias(of: rows, receiver: nil), rows)
      }
      return try rows.reshaped(to: indices.shape + [table.shape[1]]).named("EmbeddingBackward0")
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
      for (position, name) in [(2, "weight"), (3, "bias")] where !arguments.isNone(position) {
        let parameter = try arguments.tensor(position)
        guard parameter.shape == shape else {
          throw TensorError(
            .runtime,
            "Expected \(name) to be of same shape as normalized_shape, but got \(name) of shape "
              + "\(parameter.shape.pythonList) and normalized_shape = \(shape.pythonList)")
        }
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
