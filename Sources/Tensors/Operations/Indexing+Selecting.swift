// Operations that pick elements by index tensors and masks, and those that put them back.

// MARK: Primitives

extension Primitive {
  /// Where the first input holds, the second, elsewhere the third.
  static let maskedFill = Primitive("maskedFill", .choose, saves: .first) {
    result, gradient throws(TensorError) in
    let mask = result.inputs[0]
    let zero = try Node.constant(.int(0), like: gradient)
    return [
      nil, try .masked(mask, gradient, zero), try .masked(mask, zero, gradient),
    ]
  }
}

// MARK: Values

extension Node {
  /// Where `mask` holds, `inside`, elsewhere `outside`; broadcast.
  static func masked(
    _ mask: Node, _ inside: Node, _ outside: Node
  ) throws(TensorError) -> Node {
    let shape = try mask.shape.broadcast(with: outside.shape).broadcast(with: inside.shape)
    return try make(
      .maskedFill, [mask, inside, outside], shape: shape, elementType: outside.elementType)
  }
}

extension Arguments {
  /// The input with a number or 0-d tensor where the mask holds.
  fileprivate func maskedFill() throws(TensorError) -> Node {
    let input = try node(0)
    let mask = try node(1)
    guard mask.elementType == .bool else {
      throw TensorError(
        .runtime,
        "masked_fill_ only supports boolean masks, but got mask with dtype "
          + mask.elementType.nameInC)
    }
    var name = "MaskedFillBackward0"
    if case .tensor(let value) = self[2] {
      name = "MaskedFillBackward1"
      guard value.shape.isEmpty else {
        throw TensorError(
          .runtime,
          "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with "
            + "\(value.shape.count) dimension(s).")
      }
    }
    return try Node.masked(mask, node(2, as: input.elementType), input).renamed(name)
  }

  /// The dimension at 1 and the index tensor at 2 of an operation on whole rows.
  ///
  /// - Parameter wraps: whether negative numbers count from the end.
  fileprivate func rowNumbers(
    wraps: Bool, message: (Int, Int, Int) -> String
  ) throws(TensorError) -> (axis: Int, numbers: [Int]) {
    let shape = try tensor(0).shape
    let axis = try axis(1, rank: shape.count)
    let index = try tensor(2)
    guard index.shape.count <= 1 else {
      throw TensorError(.index, "\(name)(): Index is supposed to be a vector")
    }
    guard index.elementType.isInteger else {
      throw TensorError(.runtime, "\(name)(): Expected dtype int32 or int64 for index")
    }
    let length = shape.isEmpty ? 1 : shape[axis]
    var numbers = try index.integers()
    for (position, number) in numbers.enumerated() {
      guard number < length, number >= (wraps ? -length : 0) else {
        throw TensorError(.index, message(number, axis, length))
      }
      if number < 0 { numbers[position] += length }
    }
    return (axis, numbers)
  }

  /// The flat positions that `gather` and `scatter` mean.
  fileprivate func elementPositions() throws(TensorError) -> (index: Tensor, positions: [Int]) {
    let input = try tensor(0)
    let index = try tensor(2)
    guard index.elementType.isInteger else {
      throw TensorError(.runtime, "\(name)(): Expected dtype int32/int64 for index")
    }
    let axis = try axis(1, rank: input.shape.count)
    let shape = input.shape.isEmpty ? [1] : input.shape
    let indexShape = index.shape.isEmpty ? [1] : index.shape
    guard indexShape.count == shape.count else {
      throw TensorError(
        .runtime, "Index tensor must have the same number of dimensions as input tensor")
    }
    for other in shape.indices where other != axis && indexShape[other] > shape[other] {
      guard name != "gather" else {
        throw TensorError(
          .runtime,
          "Size does not match at dimension \(other) expected index \(indexShape.pythonList) to be "
            + "no larger than self \(shape.pythonList) apart from dimension \(axis)")
      }
      throw TensorError(
        .runtime,
        "Expected index \(indexShape.pythonList) to be no larger than self \(shape.pythonList) "
          + "apart from dimension \(axis)")
    }
    var layout = Layout(contiguous: shape)
    let stride = layout.strides[axis]
    layout.strides[axis] = 0
    layout.shape = indexShape
    var positions = try index.integers()
    for value in positions where value < 0 || value >= shape[axis] {
      throw TensorError(
        .runtime,
        "index \(value) is out of bounds for dimension \(axis) with size \(shape[axis])")
    }
    var position = 0
    layout.forEachOffset { offset in
      positions[position] = offset + positions[position] * stride
      position += 1
    }
    return (index, positions)
  }

  fileprivate func scattered(adding: Bool) throws(TensorError) -> Node {
    let input = try node(0)
    let (index, positions) = try elementPositions()
    if scalarValue(3) != nil {
      let values = try node(3, as: input.elementType).expanded(to: index.shape)
      return try input.putting(values, at: positions).renamed("ScatterBackward1")
    }
    var source = try node(3)
    guard source.elementType == input.elementType else {
      throw TensorError(.runtime, "\(name)(): Expected self.dtype to be equal to src.dtype")
    }
    guard source.shape.count == index.shape.count,
      zip(index.shape, source.shape).allSatisfy({ $0 <= $1 })
    else {
      throw TensorError(
        .runtime,
        "Expected index \(index.shape.pythonList) to be no larger than self "
          + "\(input.shape.pythonList) apart from dimension \(try int(1)) and to be no larger "
          + "size than src \(source.shape.pythonList)")
    }
    for (axis, count) in index.shape.enumerated() where count < source.shape[axis] {
      source = try source.sliced(axis, from: 0, count: count)
    }
    return try input.putting(source, at: positions, adding: adding)
      .renamed(adding ? "ScatterAddBackward0" : "ScatterBackward0")
  }

  /// The input with rows added or replaced by those of the tensor at 3.
  fileprivate func withRows(adding: Bool, scale: Scalar) throws(TensorError) -> Node {
    let input = try node(0)
    let (axis, numbers) = try rowNumbers(wraps: false) { _, _, _ in "index out of range in self" }
    var source = try node(3)
    var expected = input.shape
    var given = source.shape
    if expected.isEmpty { expected = [1] }
    if given.isEmpty { given = [1] }
    let length = given.count == expected.count ? given[axis] : 0
    expected[axis] = length
    guard given == expected else {
      throw TensorError(
        .runtime,
        "source tensor shape must match self tensor shape, excluding the specified dimension. Got "
          + "self.shape = \(input.shape.pythonList) source.shape = \(source.shape.pythonList)")
    }
    guard length == numbers.count else {
      throw TensorError(
        .runtime,
        "\(name)_(): Number of indices (\(numbers.count)) should be equal to source.size(dim): "
          + "(\(length)), for dim: \(axis)")
    }
    guard source.elementType == input.elementType else {
      throw TensorError(
        .runtime,
        "\(name)_(): self and source expected to have the same dtype, but got (self) "
          + "\(input.elementType.className) and (source) \(source.elementType.className)")
    }
    if scale.double != 1 { source = try source * .constant(scale, like: source) }
    let shape = input.shape.isEmpty ? [1] : input.shape
    let matrix = try input.reshaped(to: shape).rows(of: axis)
    let rows = try source.reshaped(to: given).rows(of: axis)
    let index = try Node.numbers(numbers, engine: engine)
    let result =
      try adding ? matrix.addingRows(rows, at: index) : matrix.puttingRows(rows, at: index)
    return try result.fromRows(of: axis, like: shape).reshaped(to: input.shape)
      .renamed(adding ? "IndexAddBackward0" : "IndexCopyBackward0")
  }
}

// MARK: Operations

extension Operation {
  static let selecting: [Operation] = [
    Operation(
      "gather(input, dim, index)", "Elements along a dimension, one for each index.",
      samples: ["torch.gather(m, 1, i % 4)"]
    ) { arguments throws(TensorError) in
      let (index, positions) = try arguments.elementPositions()
      return try arguments.node(0).taking(positions, shape: index.shape)
        .renamed("GatherBackward0")
    },
    Operation(
      "scatter(input, dim, index, src)", "Elements along a dimension replaced at indices.",
      [.function, .method, .inPlace], samples: ["m.scatter(1, i[:, :1] % 4, 2.0)"]
    ) { arguments throws(TensorError) in try arguments.scattered(adding: false) },
    Operation(
      "scatter_add(input, dim, index, src)", "Elements added along a dimension at indices.",
      [.function, .method, .inPlace], samples: ["m.scatter_add(1, i % 4, m2)"]
    ) { arguments throws(TensorError) in try arguments.scattered(adding: true) },
    Operation(
      "index_select(input, dim, index)", "Rows along a dimension, by their numbers.",
      samples: ["torch.index_select(m, 1, j % 4)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let (axis, numbers) = try arguments.rowNumbers(wraps: false) { _, _, _ in
        "index out of range in self"
      }
      let shape = input.shape.isEmpty ? [1] : input.shape
      let rows = try input.reshaped(to: shape).rows(of: axis)
        .takingRows(.numbers(numbers, engine: arguments.engine))
      let result = try rows.fromRows(of: axis, like: shape)
      return try (input.shape.isEmpty ? result.reshaped(to: []) : result)
        .renamed("IndexSelectBackward0")
    },
    Operation(
      "index_add(input, dim, index, source, *, alpha=1)", "Rows added along a dimension.",
      [.function, .method, .inPlace], samples: ["m.index_add(1, j % 4, m[:, :1].expand(3, 5))"]
    ) { arguments throws(TensorError) in
      try arguments.withRows(adding: true, scale: arguments.scalar(4))
    },
    Operation(
      "index_copy(input, dim, index, source)", "Rows replaced along a dimension.",
      [.function, .method, .inPlace]
    ) { arguments throws(TensorError) in
      try arguments.withRows(adding: false, scale: .int(1))
    },
    Operation(
      "index_fill(input, dim, index, value)", "Rows along a dimension filled with a number.",
      [.function, .method, .inPlace], samples: ["m.index_fill(1, j % 4, 2.0)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let (axis, numbers) = try arguments.rowNumbers(wraps: true) {
        "index \($0) is out of bounds for dimension \($1) with size \($2)"
      }
      let shape = input.shape.isEmpty ? [1] : input.shape
      let matrix = try input.reshaped(to: shape).rows(of: axis)
      let value = try arguments.node(3, as: input.elementType)
        .expanded(to: [numbers.count, matrix.shape[1]])
      return
        try matrix
        .puttingRows(value, at: .numbers(numbers, engine: arguments.engine))
        .fromRows(of: axis, like: shape).reshaped(to: input.shape)
        .renamed("IndexFillBackward0")
    },
    Operation(
      "take(input, index)", "Elements by their positions in the flattened tensor.",
      samples: ["torch.take(m, j)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let index = try arguments.tensor(1)
      let count = input.shape.elementCount
      guard index.elementType == .int64 else {
        throw TensorError(
          .runtime,
          "take(): Expected a long tensor for index, but got \(index.elementType.className)")
      }
      var positions = try index.integers()
      for (place, position) in positions.enumerated() {
        guard position < count, position >= -count else {
          throw TensorError(
            .index,
            "out of range: tried to access index \(position) on a tensor of \(count) elements.")
        }
        if position < 0 { positions[place] += count }
      }
      return try input.taking(positions, shape: index.shape).renamed("TakeBackward0")
    },
    Operation(
      "masked_fill(input, mask, value)", "A number where the mask holds.",
      [.function, .method, .inPlace], samples: ["m.masked_fill(k, 2.0)", "m.masked_fill(k, s)"]
    ) { arguments throws(TensorError) in try arguments.maskedFill() },
    Operation(
      "masked_select(input, mask)", "The elements where the mask holds, as a vector.",
      samples: ["torch.masked_select(m, k)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let mask = try arguments.tensor(1)
      guard mask.elementType == .bool else {
        throw TensorError(.runtime, "masked_select: expected BoolTensor for mask")
      }
      let shape = try input.shape.broadcast(with: mask.shape)
      let positions = try mask.node().expanded(to: shape).nonzeroPositions()
      return try input.expanded(to: shape).taking(positions, shape: [positions.count])
        .renamed("MaskedSelectBackward0")
    },
    Operation(
      "nonzero(input, *, as_tuple=False)", "The indices at which elements are not zero.",
      samples: ["torch.nonzero(k)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        if try arguments.bool(1) { return try tensor.nonzeroTuple() }
        return .tensor(Tensor(try tensor.nonzeroMatrix()))
      }),
    Operation("argwhere(input)", "The indices at which elements are not zero, in rows.") {
      arguments throws(TensorError) in try arguments.tensor(0).nonzeroMatrix()
    },
    Operation(
      "fill_(input, value)", "Fills the tensor with a number.", [.method],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        if case .tensor(let value) = arguments[1], !value.shape.isEmpty {
          throw TensorError(
            .runtime,
            "fill_ only supports 0-dimension value tensor but got tensor with "
              + "\(value.shape.count) dimensions.")
        }
        try tensor.overwrite(
          with: arguments.node(1, as: tensor.elementType),
          named: arguments.scalarValue(1) == nil ? "FillBackward3" : "FillBackward2")
        return .tensor(tensor)
      }),
    Operation(
      "zero_(input)", "Fills the tensor with zeros.", [.method],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        try tensor.overwrite(
          with: .constant(.int(0), elementType: tensor.elementType, engine: arguments.engine),
          named: "ZeroBackward0")
        return .tensor(tensor)
      }),
    Operation(
      "copy_(input, src, non_blocking=False)", "Copies the elements of another tensor.",
      [.method],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let source = try arguments.tensor(1)
        try tensor.checkOverlap(with: source)
        let shape = try tensor.shape.broadcast(with: source.shape)
        guard shape == tensor.shape else {
          throw TensorError(
            .runtime,
            "output with shape \(tensor.shape.pythonList) doesn't match the broadcast shape "
              + shape.pythonList)
        }
        try tensor.overwrite(with: source.node(), named: "torch::autograd::CopyBackwards")
        return .tensor(tensor)
      }),
    Operation(
      "select(input, dim, index)", "A view of one index along a dimension.",
      samples: ["m.select(1, -1)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let axis = try arguments.axis(1, rank: tensor.shape.count)
        let index = try arguments.int(2)
        guard !tensor.shape.isEmpty else {
          throw TensorError(.index, "select() cannot be applied to a 0-dim tensor.")
        }
        let length = tensor.shape[axis]
        guard index >= -length, index < length else {
          throw TensorError(
            .index,
            "select(): index \(index) out of range for tensor of size "
              + "\(tensor.shape.pythonList) at dimension \(axis)")
        }
        return .tensor(
          try tensor.viewed(
            [.select(axis: axis, index: index < 0 ? index + length : index)],
            named: "SelectBackward0"))
      }),
    Operation(
      "narrow(input, dim, start, length)", "A view of neighbours along a dimension.",
      samples: ["m.narrow(1, 1, 2)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let axis = try arguments.axis(1, rank: tensor.shape.count)
        var start = try arguments.int(2)
        let count = try arguments.int(3)
        guard !tensor.shape.isEmpty else {
          throw TensorError(.runtime, "narrow() cannot be applied to a 0-dim tensor.")
        }
        let length = tensor.shape[axis]
        guard count >= 0 else {
          throw TensorError(.runtime, "narrow(): length must be non-negative.")
        }
        guard start >= -length, start <= length else {
          throw TensorError(
            .index,
            "start out of range (expected to be in range of [\(-length), \(length)], but got "
              + "\(start))")
        }
        if start < 0 { start += length }
        guard count <= length - start else {
          throw TensorError(
            .runtime,
            "start (\(start)) + length (\(count)) exceeds dimension size (\(length)).")
        }
        return .tensor(
          try tensor.viewed(
            [.slice(axis: axis, start: start, step: 1, count: count)], named: "SliceBackward0"))
      }),
  ]
}

extension Tensor {
  /// The indices at which elements are not zero, one vector for each dimension: what
  /// `torch.where(condition)` gives.
  func nonzeroTuple() throws(TensorError) -> Argument {
    var vectors: [Argument] = []
    let shaped = shape.isEmpty ? try reshaped(to: [1]) : self
    for indices in try shaped.nonzeroIndices() {
      vectors.append(.tensor(Tensor(try .numbers(indices, engine: engine))))
    }
    return .results(vectors, names: [], typeName: "tuple")
  }

  fileprivate func nonzeroMatrix() throws(TensorError) -> Node {
    let indices = try nonzeroIndices()
    let count = shape.isEmpty ? try node().nonzeroPositions().count : indices[0].count
    let numbers = (0..<count).flatMap { row in indices.map { $0[row] } }
    return try .numbers(numbers, shape: [count, indices.count], engine: engine)
  }
}
