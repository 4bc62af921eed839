#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Matrices built from products and diagonals.

// MARK: Primitives

extension Primitive {
  /// The elements on one side of a diagonal: `Attributes.integers` are the diagonal and 1 for
  /// the lower side.
  static func triangle(isLower: Bool) -> Primitive { isLower ? lowerTriangle : upperTriangle }

  private static let lowerTriangle = Primitive("tril", .general(keepTriangle)) {
    result, gradient throws(TensorError) in
    [try gradient.triangle(isLower: true, diagonal: result.attributes.integers[0])]
  }
  private static let upperTriangle = Primitive("triu", .general(keepTriangle)) {
    result, gradient throws(TensorError) in
    [try gradient.triangle(isLower: false, diagonal: result.attributes.integers[0])]
  }

  private static let keepTriangle: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    let shape = call.node.shape
    let size = call.node.elementType.byteCount
    let columns = shape[shape.count - 1]
    let rows = shape[shape.count - 2]
    let (diagonal, isLower) = (
      call.node.attributes.integers[0], call.node.attributes.integers[1] == 1
    )
    _ = memset(call.result, 0, shape.elementCount * size)
    for row in 0..<Shape(shape.dropLast()).elementCount {
      if call.interruptFlag.isRaised { return }
      // Row r keeps columns up to r + diagonal, or from there on.
      let (sum, overflow) = (row % rows).addingReportingOverflow(diagonal)
      let border = overflow ? (diagonal > 0 ? columns : -1) : sum
      let first = isLower ? 0 : min(max(border, 0), columns)
      let end = isLower ? min(max(border, -1), columns - 1) + 1 : columns
      let start = (row * columns + first) * size
      (call.result + start).copyMemory(
        from: call.inputs[0] + start, byteCount: max(end - first, 0) * size)
    }
  }
}

// MARK: Values

extension Node {
  /// The elements on one side of a diagonal of each matrix, zeros elsewhere.
  func triangle(isLower: Bool, diagonal: Int) throws(TensorError) -> Node {
    guard shape.count >= 2 else {
      throw TensorError(
        .runtime,
        "\(isLower ? "tril" : "triu"): input tensor must have at least 2 dimensions")
    }
    return try Node.make(
      .triangle(isLower: isLower), [self], shape: shape, elementType: elementType,
      attributes: .integers([diagonal, isLower ? 1 : 0]))
  }

  /// The last dimension laid along a diagonal of matrices of zeros.
  fileprivate func diagonalMatrix(_ offset: Int) throws(TensorError) -> Node {
    let (length, overflow) = (shape.last ?? 0).addingReportingOverflow(abs(max(offset, -Int.max)))
    if overflow { throw Buffer.exhausted(Int.max) }
    let rank = shape.count + 1
    let zeros = try Node.filled(
      .int(0), shape: shape.dropLast() + [length, length], elementType: elementType,
      engine: engine)
    let view = ViewTransform.diagonal(offset: offset, first: rank - 2, second: rank - 1)
    return try zeros.replacing([view], with: self).renamed("DiagEmbedBackward0")
  }
}

extension Arguments {
  /// A diagonal, bounded so that sums with lengths do not overflow.
  fileprivate func diagonal(_ index: Int) throws(TensorError) -> Int {
    min(max(try int(index), -(1 << 62)), 1 << 62)
  }

  /// The vector at `index`.
  fileprivate func vector(_ index: Int, _ parameter: String) throws(TensorError) -> Node {
    let node = try tensor(index).node()
    guard node.shape.count == 1 else {
      throw TensorError(
        .runtime, "\(name): Expected 1-D argument \(parameter), but got \(node.shape.count)-D")
    }
    return node
  }

  /// `beta * input + alpha * product`.
  fileprivate func sum(
    _ product: Node, named name: String
  ) throws(TensorError) -> Node {
    let input = try node(0)
    guard input.elementType == product.elementType else {
      throw TensorError(
        .runtime,
        "self and mat2 must have the same dtype, but got \(input.elementType.className) and "
          + product.elementType.className)
    }
    _ = try Tensor.expandedShape(of: input.shape, input.elementType, to: product.shape)
    let (beta, alpha) = (try scalar(3), try scalar(4))
    let left = beta.double == 1 ? input : try input * .constant(beta, like: input)
    let right = alpha.double == 1 ? product : try product * .constant(alpha, like: product)
    return try (left + right).renamed(name)
  }
}

// MARK: Operations

extension Operation {
  static let matrices: [Operation] = [
    Operation(
      "outer(input, vec2)", "The products of all pairs of two vectors' elements.",
      aliases: ["ger"], samples: ["torch.outer(v, r)"]
    ) { arguments throws(TensorError) in
      let left = try arguments.vector(0, "self")
      let right = try arguments.vector(1, "vec2")
      let type = left.elementType.promoted(with: right.elementType)
      return try left.reshaped(to: [left.shape[0], 1]).cast(to: type) * right.cast(to: type)
    },
    Operation(
      "inner(input, other)", "The sums of products along the last dimensions.",
      samples: ["torch.inner(m, m2)", "torch.inner(v, v)"]
    ) { arguments throws(TensorError) in
      let left = try arguments.tensor(0).node()
      let right = try arguments.tensor(1).node()
      if left.shape.isEmpty || right.shape.isEmpty { return try left * right }
      guard left.shape.last == right.shape.last else {
        throw TensorError(
          .runtime,
          "inner() the last dimension must match on both input tensors but got shapes "
            + "\(left.shape.pythonList) and \(right.shape.pythonList)")
      }
      let length = left.shape[left.shape.count - 1]
      let outer = Shape(left.shape.dropLast())
      let others = Shape(right.shape.dropLast())
      return try Node.mm(
        left.reshaped(to: [outer.elementCount, length]),
        right.reshaped(to: [others.elementCount, length]).transposed()
      ).viewed([.reshape(outer + others)]).renamed("ViewBackward0")
    },
    Operation(
      "addmm(input, mat1, mat2, *, beta=1, alpha=1)", "beta · input + alpha · mat1 · mat2.",
      samples: ["torch.addmm(r, m, n @ m)"]
    ) { arguments throws(TensorError) in
      let product = try Node.mm(arguments.tensor(1).node(), arguments.tensor(2).node())
      return try arguments.sum(product, named: "AddmmBackward0")
    },
    Operation(
      "addmv(input, mat, vec, *, beta=1, alpha=1)", "beta · input + alpha · mat · vec.",
      samples: ["torch.addmv(v[:3], m, r)"]
    ) { arguments throws(TensorError) in
      let product = try Node.matrixVector(
        arguments.tensor(1).node(), arguments.tensor(2).node())
      return try arguments.sum(product, named: "AddmvBackward0")
    },
    Operation(
      "baddbmm(input, batch1, batch2, *, beta=1, alpha=1)",
      "beta · input + alpha · batch1 · batch2.", samples: ["torch.baddbmm(b, b, b.mT @ b)"]
    ) { arguments throws(TensorError) in
      let product = try Node.bmm(arguments.tensor(1).node(), arguments.tensor(2).node())
      return try arguments.sum(product, named: "BaddbmmBackward0")
    },
    Operation(
      "trace(input)", "The sum of the diagonal.", samples: ["torch.trace(m)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.tensor(0).node()
      guard input.shape.count == 2 else {
        throw TensorError(
          .runtime, "trace: expected a matrix, but got tensor with dim \(input.shape.count)")
      }
      try input.refuseBool("trace")
      return try input.viewed([.diagonal(offset: 0, first: 0, second: 1)]).summed(to: [])
        .renamed("TraceBackward0")
    },
    Operation(
      "diag(input, diagonal=0)", "The diagonal of a matrix, or a matrix with a diagonal.",
      samples: ["torch.diag(v, 1)", "torch.diag(m)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.tensor(0).node()
      let offset = try arguments.diagonal(1)
      switch input.shape.count {
      case 1: return try input.diagonalMatrix(offset)
      case 2:
        return try input.viewed([.diagonal(offset: offset, first: 0, second: 1)])
          .renamed("DiagonalBackward0_copy")
      default:
        throw TensorError(
          .runtime, "diag(): Supports 1D or 2D tensors. Got \(input.shape.count)D")
      }
    },
    Operation(
      "diagonal(input, offset=0, dim1=0, dim2=1)", "A view of the diagonals.",
      samples: ["torch.diagonal(m, 1)", "b.diagonal(0, 1, 2)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let first = try arguments.axis(2, rank: tensor.shape.count)
        let second = try arguments.axis(3, rank: tensor.shape.count)
        guard first != second, tensor.shape.count > 1 else {
          throw TensorError(
            .runtime,
            "diagonal dimensions cannot be identical \(try arguments.int(2)), "
              + "\(try arguments.int(3))")
        }
        let offset = try arguments.diagonal(1)
        return .tensor(
          try tensor.viewed(
            [.diagonal(offset: offset, first: first, second: second)],
            named: "DiagonalBackward0"))
      }),
    Operation(
      "diag_embed(input, offset=0)", "The last dimension along the diagonal of new matrices.",
      samples: ["torch.diag_embed(m)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.tensor(0).node()
      guard !input.shape.isEmpty else { throw TensorError(.runtime, "diag_embed: no dimension") }
      return try input.diagonalMatrix(arguments.diagonal(1))
    },
    Operation(
      "tril(input, diagonal=0)", "The lower triangle, zeros above it.",
      [.function, .method, .inPlace], samples: ["torch.tril(m)", "m.tril(1)"]
    ) { arguments throws(TensorError) in
      try arguments.tensor(0).node().triangle(isLower: true, diagonal: arguments.diagonal(1))
    },
    Operation(
      "triu(input, diagonal=0)", "The upper triangle, zeros below it.",
      [.function, .method, .inPlace], samples: ["torch.triu(m)", "m.triu(-1)"]
    ) { arguments throws(TensorError) in
      try arguments.tensor(0).node().triangle(isLower: false, diagonal: arguments.diagonal(1))
    },
  ]
}
