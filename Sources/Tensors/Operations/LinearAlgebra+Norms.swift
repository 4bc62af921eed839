// The norms of `torch.linalg`.

// MARK: Values

extension Arguments {
  /// The number of a norm at 1; nil for the default, a text for the norms that have a name.
  fileprivate func order(_ name: String) throws(TensorError) -> Double? {
    if isNone(1) { return nil }
    if case .string(let text) = self[1] {
      if text == "fro" { return nil }
      throw TensorError(.runtime, "\(name): Order \(text) not supported.")
    }
    return try double(1)
  }

  fileprivate func floats(_ name: String) throws(TensorError) -> Node {
    let input = try tensor(0).node()
    guard input.elementType.isFloatingPoint else {
      throw TensorError(
        .runtime,
        "\(name): Expected a floating point or complex tensor as input. Got "
          + input.elementType.className)
    }
    return try input.cast(to: elementType(4) ?? input.elementType)
  }

  /// The p-norm of vectors over dimensions.
  fileprivate func vectorNorm(
    _ input: Node, _ order: Double, _ axes: [Int]
  ) throws(TensorError) -> Node {
    if order.isInfinite, axes.map({ input.shape[$0] }).elementCount == 0 {
      throw TensorError(
        .runtime,
        "linalg.vector_norm cannot compute the \(order < 0 ? "-" : "")inf norm on an empty "
          + "tensor because the operation does not have an identity")
    }
    let length = try input.length(order, axes)
    return try (bool(3) ? length : length.dropping(axes)).named("LinalgVectorNormBackward0")
  }

  /// The norm of matrices that sums along one dimension and takes the extreme along the other.
  fileprivate func matrixNorm(
    _ input: Node, _ order: Double?, _ axes: [Int]
  ) throws(TensorError) -> Node {
    guard let order else { return try vectorNorm(input, 2, axes.sorted()) }
    guard order.magnitude == 1 || order.isInfinite else {
      throw TensorError(
        .notImplemented, "linalg.matrix_norm: only the orders 'fro', 1, -1, inf and -inf are there")
    }
    let isColumns = order.magnitude == 1
    let sums = try input.length(1, [isColumns ? axes[0] : axes[1]])
      .named("LinalgVectorNormBackward0")
    let result = try sums.reduced(
      order > 0 ? .largest : .smallest, [isColumns ? axes[1] : axes[0]], keepsDimensions: true)
    return try (bool(3) ? result : result.dropping(axes))
      .named(order > 0 ? "AmaxBackward0" : "AminBackward0")
  }
}

// MARK: Operations

extension Operation {
  static let norms: [Operation] = [
    Operation(
      "vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None)",
      "The length of vectors over some dimensions.", [.linearAlgebra]
    ) { arguments throws(TensorError) in
      let input = try arguments.floats("linalg.vector_norm")
      return try arguments.vectorNorm(
        input, arguments.double(1), arguments.axes(2, rank: input.shape.count))
    },
    Operation(
      "matrix_norm(A, ord='fro', dim=None, keepdim=False, *, dtype=None)",
      "The norm of the matrices in two dimensions, the last two if none are given.",
      [.linearAlgebra]
    ) { arguments throws(TensorError) in
      let input = try arguments.floats("linalg.matrix_norm")
      let rank = input.shape.count
      guard rank >= 2 else {
        throw TensorError(
          .runtime, "linalg.matrix_norm: The input tensor A must have at least 2 dimensions.")
      }
      var axes = [rank - 2, rank - 1]
      if case .list = arguments[2] { axes = try arguments.orderedAxes(2, rank: rank) }
      guard axes.count == 2, axes[0] != axes[1] else {
        throw TensorError(
          .runtime,
          "linalg.matrix_norm: dim must be a 2-tuple. Got \(try arguments.ints(2).pythonList)")
      }
      return try arguments.matrixNorm(input, arguments.order("linalg.matrix_norm"), axes)
    },
    Operation(
      "norm(A, ord=None, dim=None, keepdim=False, *, dtype=None)",
      "The norm of a vector or of a matrix.", [.linearAlgebra]
    ) { arguments throws(TensorError) in
      let input = try arguments.floats("linalg.vector_norm")
      let rank = input.shape.count
      if arguments.isNone(1) {
        return try arguments.vectorNorm(input, 2, arguments.axes(2, rank: rank))
      }
      let order = try arguments.order("linalg.matrix_norm")
      guard arguments.isNone(2) else {
        let axes = try arguments.orderedAxes(2, rank: rank)
        return axes.count == 2
          ? try arguments.matrixNorm(input, order, axes)
          : try arguments.vectorNorm(input, order ?? 2, axes.sorted())
      }
      guard rank == 1 || rank == 2 else {
        throw TensorError(
          .runtime,
          "linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got "
            + "\(rank)D.")
      }
      return rank == 2
        ? try arguments.matrixNorm(input, order, [0, 1])
        : try arguments.vectorNorm(input, order ?? 2, [0])
    },
  ]
}
