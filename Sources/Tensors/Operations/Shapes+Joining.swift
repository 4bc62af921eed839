// Tensors put together, cut into parts, repeated and turned round.

// MARK: Primitives

extension Primitive {
  /// The inputs one after the other along a dimension (`Attributes.axes`).
  static let concatenate = Primitive("cat", .general(joinParts)) {
    result, gradient throws(TensorError) in
    let axis = result.attributes.integers[0]
    var start = 0
    var gradients: [Node?] = []
    for input in result.inputs {
      let count = input.shape[axis]
      gradients.append(try gradient.sliced(axis, from: start, count: count))
      start += count
    }
    return InputGradients(gradients)
  }

  private static let joinParts: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    let shape = call.node.shape
    let axis = call.node.attributes.integers[0]
    let size = call.node.elementType.byteCount
    let outer = Shape(shape[..<axis]).elementCount
    let inner = Shape(shape[(axis + 1)...]).elementCount * size
    var start = 0
    for (index, input) in call.node.inputs.enumerated() {
      let width = input.shape[axis] * inner
      for row in 0..<outer {
        if call.interruptFlag.isRaised { return }
        (call.result + row * shape[axis] * inner + start)
          .copyMemory(from: call.inputs[index] + row * width, byteCount: width)
      }
      start += width
    }
  }
}

// MARK: Values

extension Node {
  /// Some elements along a dimension, starting at `from`.
  func sliced(
    _ axis: Int, from start: Int, count: Int, step: Int = 1
  ) throws(TensorError) -> Node {
    try viewed([.slice(axis: axis, start: start, step: step, count: count)])
  }

  /// Values one after the other along a dimension; their shapes are equal elsewhere.
  static func concatenated(_ parts: [Node], axis: Int) throws(TensorError) -> Node {
    guard var shape = parts.first?.shape else {
      throw TensorError(.value, "torch.cat(): expected a non-empty list of Tensors")
    }
    var length = 0
    for part in parts {
      let (sum, overflow) = length.addingReportingOverflow(part.shape[axis])
      if overflow { throw Buffer.exhausted(Int.max) }
      length = sum
    }
    shape[axis] = length
    return try make(
      .concatenate, parts, shape: shape, elementType: parts[0].elementType,
      attributes: .axes([axis]))
  }

  /// `torch.cat`: types are promoted, and empty vectors fit everything.
  static func cat(_ given: [Node], axis asked: Int) throws(TensorError) -> Node {
    if let position = given.firstIndex(where: { $0.shape.isEmpty }) {
      throw TensorError(
        .runtime, "zero-dimensional tensor (at position \(position)) cannot be concatenated")
    }
    let type = given.dropFirst().reduce(given.first?.elementType ?? .float32) {
      $0.promoted(with: $1.elementType)
    }
    let kept = given.filter { $0.shape != [0] }
    guard let first = kept.first ?? given.first else {
      throw TensorError(.value, "torch.cat(): expected a non-empty list of Tensors")
    }
    let axis = try Arguments.axis(asked, rank: first.shape.count)
    var parts: [Node] = []
    for (index, part) in given.enumerated() where part.shape != [0] {
      guard part.shape.count == first.shape.count else {
        throw TensorError(
          .runtime,
          "Tensors must have same number of dimensions: got \(first.shape.count) and "
            + "\(part.shape.count)")
      }
      for other in part.shape.indices where other != axis {
        guard part.shape[other] == first.shape[other] else {
          throw TensorError(
            .runtime,
            "Sizes of tensors must match except in dimension \(axis). Expected size "
              + "\(first.shape[other]) but got size \(part.shape[other]) for tensor number "
              + "\(index) in the list.",
            hint: "the shapes are \(first.shape.pythonList) and \(part.shape.pythonList)")
        }
      }
      parts.append(try part.cast(to: type))
    }
    return parts.isEmpty ? try first.cast(to: type) : try concatenated(parts, axis: axis)
  }

  /// `torch.stack`: a new dimension along which the values lie.
  static func stack(_ parts: [Node], axis asked: Int) throws(TensorError) -> Node {
    guard let first = parts.first else {
      throw TensorError(.runtime, "stack expects a non-empty TensorList")
    }
    let axis = try Arguments.axis(asked, rank: first.shape.count + 1)
    var rows: [Node] = []
    for (index, part) in parts.enumerated() {
      guard part.shape == first.shape else {
        throw TensorError(
          .runtime,
          "stack expects each tensor to be equal size, but got \(first.shape.pythonList) at entry "
            + "0 and \(part.shape.pythonList) at entry \(index)")
      }
      var shape = part.shape
      shape.insert(1, at: axis)
      rows.append(try part.reshaped(to: shape))
    }
    let result = try cat(rows, axis: axis)
    result.gradientName = "StackBackward0"
    return result
  }

  /// The values with at least `rank` dimensions: a vector is a row.
  fileprivate static func atLeast(_ rank: Int, _ nodes: [Node]) throws(TensorError) -> [Node] {
    var result: [Node] = []
    for node in nodes {
      let missing = max(rank - node.shape.count, 0)
      result.append(try node.reshaped(to: Shape(repeating: 1, count: missing) + node.shape))
    }
    return result
  }

  /// The whole value several times along each dimension; `counts` has one for each of them.
  func repeated(_ counts: [Int]) throws(TensorError) -> Node {
    let extra = counts.count - shape.count
    guard extra >= 0 else {
      throw TensorError(
        .runtime,
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of "
          + "tensor")
    }
    let base = Shape(repeating: 1, count: extra) + shape
    var split: Shape = []
    var expanded: Shape = []
    var result: Shape = []
    for (count, length) in zip(counts, base) {
      guard count >= 0 else {
        throw TensorError(.runtime, "Repeats must be non-negative")
      }
      split += [1, length]
      expanded += [count, length]
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      if overflow { throw Buffer.exhausted(Int.max) }
      result.append(product)
    }
    try Node.checkSize(result, elementType, engine)
    let node = try reshaped(to: split).viewed([.expand(expanded), .reshape(result)])
    return node.named("RepeatBackward0")
  }

  /// The value rotated along a dimension.
  fileprivate func rolled(_ shift: Int, axis: Int) throws(TensorError) -> Node {
    let length = shape[axis]
    guard length > 0 else { return self }
    let cut = ((-(shift % length)) % length + length) % length
    if cut == 0 { return try copied() }
    return try Node.concatenated(
      [sliced(axis, from: cut, count: length - cut), sliced(axis, from: 0, count: cut)],
      axis: axis)
  }
}

extension Tensor {
  /// Views of neighbouring parts along a dimension.
  func parts(_ lengths: [Int], axis: Int, named name: String) throws(TensorError) -> Argument {
    var start = 0
    var parts: [Argument] = []
    for length in lengths {
      let view = ViewTransform.slice(axis: axis, start: start, step: 1, count: length)
      parts.append(.tensor(try viewed([view], named: name)))
      start += length
    }
    return .results(parts, names: [], typeName: "tuple")
  }

  /// Views of parts of one length, the last of which may be shorter.
  func split(every length: Int, axis: Int) throws(TensorError) -> Argument {
    let total = shape.isEmpty ? 1 : shape[axis]
    guard length >= 0 else {
      throw TensorError(
        .runtime, "split expects split_size be non-negative, but got split_size=\(length)")
    }
    guard length > 0 || total == 0 else {
      throw TensorError(
        .runtime,
        "split_size can only be 0 if dimension size is 0, but got dimension size of \(total)")
    }
    var lengths: [Int] = []
    var start = 0
    repeat {
      lengths.append(min(length, total - start))
      start += min(length, total - start)
    } while start < total
    return try parts(lengths, axis: axis, named: "SplitBackward0")
  }

  /// A view for each index along a dimension; iteration over a tensor goes this way.
  ///
  /// - Throws: PyTorch's IndexError for a tensor without dimensions.
  public func unbound(axis: Int = 0) throws(TensorError) -> [Tensor] {
    guard !shape.isEmpty else {
      throw TensorError(.index, "Dimension specified as \(axis) but tensor has no dimensions")
    }
    let axis = try Arguments.axis(axis, rank: shape.count)
    var rows: [Tensor] = []
    for index in 0..<shape[axis] {
      rows.append(try viewed([.select(axis: axis, index: index)], named: "UnbindBackward0"))
    }
    return rows
  }
}

// MARK: Operations

extension Operation {
  static let joining: [Operation] = [
    Operation(
      "cat(tensors, dim=0)", "Tensors one after the other along a dimension.", [.function],
      aliases: ["concat", "concatenate"],
      samples: ["torch.cat([m, m2])", "torch.cat((m, c), dim=1)"]
    ) { arguments throws(TensorError) in
      try .cat(arguments.nodes(0), axis: arguments.int(1))
    },
    Operation(
      "stack(tensors, dim=0)", "Tensors of one shape along a new dimension.", [.function],
      samples: ["torch.stack([m, m2])", "torch.stack((v, v), dim=1)"]
    ) { arguments throws(TensorError) in
      try .stack(arguments.nodes(0), axis: arguments.int(1))
    },
    Operation(
      "hstack(tensors)", "Tensors side by side.", [.function], samples: ["torch.hstack([m, c])"]
    ) { arguments throws(TensorError) in
      let nodes = try Node.atLeast(1, arguments.nodes(0))
      return try .cat(nodes, axis: nodes.first?.shape.count == 1 ? 0 : 1)
    },
    Operation(
      "vstack(tensors)", "Tensors below each other; vectors are rows.", [.function],
      aliases: ["row_stack"], samples: ["torch.vstack([r, m])"]
    ) { arguments throws(TensorError) in
      try .cat(Node.atLeast(2, arguments.nodes(0)), axis: 0)
    },
    Operation(
      "column_stack(tensors)", "Tensors side by side; vectors are columns.", [.function],
      samples: ["torch.column_stack([v, v])"]
    ) { arguments throws(TensorError) in
      var columns: [Node] = []
      for node in try arguments.nodes(0) {
        columns.append(
          node.shape.count < 2 ? try node.reshaped(to: [node.shape.elementCount, 1]) : node)
      }
      return try .cat(columns, axis: 1)
    },
    Operation(
      "split(tensor, split_size_or_sections, dim=0)", "Views of parts of given lengths.",
      samples: ["torch.split(v, 2)[0]", "m.split([1, 3], dim=1)[1]"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensorToSplit()
        let axis = try arguments.axis(2, rank: tensor.shape.count)
        guard case .list = arguments[1] else {
          return try tensor.split(every: arguments.int(1), axis: axis)
        }
        let lengths = try arguments.ints(1)
        let total = tensor.shape.isEmpty ? 1 : tensor.shape[axis]
        guard lengths.allSatisfy({ $0 >= 0 && $0 <= total }), lengths.reduce(0, &+) == total
        else {
          throw TensorError(
            .runtime,
            "split_with_sizes expects split_sizes to sum exactly to \(total) (input tensor's size "
              + "at dimension \(axis)), but got split_sizes=\(lengths.pythonList)")
        }
        return try tensor.parts(lengths, axis: axis, named: "SplitWithSizesBackward0")
      }),
    Operation(
      "chunk(input, chunks, dim=0)", "Views of a number of parts.",
      samples: ["torch.chunk(v, 2)[0]"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensorToSplit()
        let chunks = try arguments.int(1)
        let axis = try arguments.axis(2, rank: tensor.shape.count)
        guard chunks > 0 else {
          throw TensorError(
            .runtime, "chunk expects `chunks` to be greater than 0, got: \(chunks)")
        }
        let total = tensor.shape.isEmpty ? 1 : tensor.shape[axis]
        return try tensor.split(every: max((total - 1) / chunks + 1, 1), axis: axis)
      }),
    Operation(
      "unbind(input, dim=0)", "A view for each index along a dimension.",
      samples: ["torch.unbind(m)[1]"],
      result: { (arguments) throws(TensorError) in
        let rows = try arguments.tensor(0).unbound(axis: arguments.int(1))
        return .results(rows.map { .tensor($0) }, names: [], typeName: "tuple")
      }),
    Operation(
      "repeat(input, *repeats)", "The whole tensor several times along each dimension.",
      [.method], samples: ["v.repeat(2)", "m.repeat(2, 1, 2)"]
    ) { arguments throws(TensorError) in
      try arguments.node(0).repeated(arguments.ints(1))
    },
    Operation(
      "tile(input, *dims)", "As repeat; missing counts are 1.", samples: ["torch.tile(m, (2,))"]
    ) { arguments throws(TensorError) in
      let node = try arguments.node(0)
      let counts = try arguments.ints(1)
      let missing = max(node.shape.count - counts.count, 0)
      return try node.repeated([Int](repeating: 1, count: missing) + counts)
    },
    Operation(
      "flip(input, *dims)", "The elements in reverse order along some dimensions.",
      samples: ["torch.flip(m, (0, 1))", "v.flip(0)"]
    ) { arguments throws(TensorError) in
      let node = try arguments.node(0)
      return try node.flipped(arguments.axes(1, rank: node.shape.count))
    },
    Operation("fliplr(input)", "The columns in reverse order.", samples: ["torch.fliplr(m)"]) {
      arguments throws(TensorError) in
      try arguments.node(0).flipped([Arguments.axis(1, rank: arguments.node(0).shape.count)])
    },
    Operation("flipud(input)", "The rows in reverse order.", samples: ["torch.flipud(m)"]) {
      arguments throws(TensorError) in
      try arguments.node(0).flipped([0])
    },
    Operation(
      "roll(input, shifts, dims=None)", "The elements rotated along some dimensions.",
      samples: ["torch.roll(m, 1)", "m.roll((1, 2), (0, 1))"]
    ) { arguments throws(TensorError) in
      var node = try arguments.node(0)
      let shifts = try arguments.ints(1)
      let shape = node.shape
      if arguments.isNone(2) {
        return try node.reshaped(to: [shape.elementCount]).rolled(shifts.first ?? 0, axis: 0)
          .reshaped(to: shape).named("RollBackward0")
      }
      if shape.isEmpty, let axis = try arguments.ints(2).first {
        throw TensorError(
          .index, "Dimension specified as \(axis) but tensor has no dimensions")
      }
      let axes = try arguments.orderedAxes(2, rank: shape.count)
      guard shifts.count == axes.count else {
        throw TensorError(
          .runtime,
          "shifts and dimensions must align. shifts: \(shifts.count), dims:\(axes.count)")
      }
      for (shift, axis) in zip(shifts, axes) { node = try node.rolled(shift, axis: axis) }
      node.gradientName = "RollBackward0"
      return node
    },
    Operation(
      "rot90(input, k=1, dims=None)",
      "Turned by `k` right angles in two dimensions, the first two if none are given.",
      samples: ["torch.rot90(m)", "m.rot90(2)", "torch.rot90(m, 3, (1, 0))"]
    ) { arguments throws(TensorError) in try arguments.turned() },
    Operation(
      "meshgrid(*tensors, indexing='ij')", "Grids of coordinates made of vectors.", [.function],
      samples: [
        "torch.meshgrid(v, r, indexing='ij')[0]", "torch.meshgrid(v, r, indexing='xy')[1]",
      ],
      result: { (arguments) throws(TensorError) in
        let tensors = try arguments.tensors(0)
        let indexing = try arguments.string(1)
        guard indexing == "ij" || indexing == "xy" else {
          throw TensorError(
            .runtime,
            "torch.meshgrid: indexing must be one of \"xy\" or \"ij\", but received: \(indexing)")
        }
        var order = Array(tensors.indices)
        if indexing == "xy", order.count >= 2 { order.swapAt(0, 1) }
        let lengths = tensors.map(\.elementCount)
        let shape = order.map { lengths[$0] }
        try shape.checkCount()
        var grids: [Argument] = []
        for (index, tensor) in tensors.enumerated() {
          guard tensor.shape.count <= 1 else {
            throw TensorError(
              .runtime,
              "torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: "
                + "a tensor of shape \(tensor.shape.pythonList)")
          }
          var own = Shape(repeating: 1, count: tensors.count)
          own[order.firstIndex(of: index) ?? index] = lengths[index]
          grids.append(
            .tensor(try tensor.viewed([.reshape(own), .expand(shape)], named: "ExpandBackward0")))
        }
        return .results(grids, names: [], typeName: "tuple")
      }),
    Operation(
      "broadcast_tensors(*tensors)", "Tensors expanded to one shape.", [.function],
      samples: ["torch.broadcast_tensors(r, c)[0]"],
      result: { (arguments) throws(TensorError) in
        let tensors = try arguments.tensors(0)
        var shape: Shape = []
        for tensor in tensors { shape = try shape.broadcast(with: tensor.shape) }
        var views: [Argument] = []
        for tensor in tensors { views.append(.tensor(try tensor.expanded(toAsked: shape))) }
        return .results(views, names: [], typeName: "tuple")
      }),
    Operation(
      "broadcast_shapes(*shapes)", "The shape that tensors of these shapes broadcast to.",
      [.function],
      result: { (arguments) throws(TensorError) in
        guard case .list(let shapes) = arguments[0] else { return .none }
        let list = Arguments(engine: arguments.engine, name: arguments.name, values: shapes)
        var shape: Shape = []
        for index in shapes.indices { shape = try shape.broadcast(with: list.ints(index)) }
        return .results(shape.map { .int($0) }, names: [], typeName: "torch.Size")
      }),
    Operation(
      "diff(input, n=1, dim=-1)", "The differences of neighbours along a dimension."
    ) { arguments throws(TensorError) in
      var node = try arguments.node(0)
      guard !node.shape.isEmpty else {
        throw TensorError(.runtime, "diff expects input to be at least one-dimensional")
      }
      let axis = try arguments.axis(2, rank: node.shape.count)
      let times = try arguments.int(1)
      guard times >= 0 else {
        throw TensorError(.runtime, "order must be non-negative but got \(times)")
      }
      for _ in 0..<min(times, node.shape[axis]) {
        let count = max(node.shape[axis] - 1, 0)
        let later = try node.viewed([.slice(axis: axis, start: 1, step: 1, count: count)])
        node = try later - node.viewed([.slice(axis: axis, start: 0, step: 1, count: count)])
      }
      return node
    },
  ]
}

extension Node {
  /// The elements in reverse order along some dimensions.
  fileprivate func flipped(_ axes: [Int]) throws(TensorError) -> Node {
    var node = self
    for axis in axes where axis < shape.count {
      node = try node.sliced(axis, from: max(shape[axis] - 1, 0), count: shape[axis], step: -1)
    }
    return node === self ? try copied() : node.named("FlipBackward0")
  }
}

extension Arguments {
  /// The tensors of a variadic parameter, given one by one or as a list.
  fileprivate func tensors(_ index: Int) throws(TensorError) -> [Tensor] {
    guard case .list(var items) = self[index] else { return [try tensor(index)] }
    if items.count == 1, case .list(let inner) = items[0] { items = inner }
    let list = Arguments(engine: engine, name: name, values: items)
    var tensors: [Tensor] = []
    for position in items.indices { tensors.append(try list.tensor(position)) }
    return tensors
  }
}

extension Arguments {
  /// The tensor turned by right angles.
  fileprivate func turned() throws(TensorError) -> Node {
    let input = try node(0)
    let rank = input.shape.count
    let given = try isNone(2) ? [0, 1] : ints(2)
    guard given.count == 2 else {
      throw TensorError(
        .runtime, "expected total rotation dims == 2, but got dims = \(given.count)")
    }
    guard rank >= 2 else {
      throw TensorError(.runtime, "expected total dims >= 2, but got total dims = \(rank)")
    }
    let axes = [
      try Arguments.axis(given[0], rank: rank), try Arguments.axis(given[1], rank: rank),
    ]
    guard axes[0] != axes[1] else {
      throw TensorError(
        .runtime,
        "expected rotation dims to be different, but got dim0 = \(given[0]) and dim1 = "
          + "\(given[1])")
    }
    let exchange = ViewTransform.permute(
      Layout.order(exchanging: axes[0], axes[1], of: input.shape))
    let result: Node
    switch try int(1) & 3 {
    case 1: result = try input.flipped([axes[1]]).viewed([exchange])
    case 2: result = try input.flipped(axes)
    case 3: result = try input.flipped([axes[0]]).viewed([exchange])
    default: result = try input.copied()
    }
    return try result.copied().renamed("Rot90Backward0")
  }
}

extension Arguments {
  /// The tensor of which parts are wanted.
  ///
  /// - Throws: PyTorch's RuntimeError for one without dimensions.
  fileprivate func tensorToSplit() throws(TensorError) -> Tensor {
    let tensor = try tensor(0)
    if tensor.shape.isEmpty {
      throw TensorError(
        .runtime, "\(name == "chunk" ? name : "split") expects at least a 1-dimensional tensor")
    }
    return tensor
  }
}
