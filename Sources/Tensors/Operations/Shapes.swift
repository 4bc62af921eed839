// The same elements under other shapes: views, which alias.

// MARK: Values

extension Tensor {
  /// The shape that a script asks for, with the length that it left open by -1 filled in.
  ///
  /// - Throws: PyTorch's RuntimeErrors.
  func inferredShape(_ asked: [Int]) throws(TensorError) -> Shape {
    var known = 1
    var open: Int?
    for (index, length) in asked.enumerated() {
      if length == -1 {
        guard open == nil else {
          throw TensorError(.runtime, "only one dimension can be inferred")
        }
        open = index
      } else if length < 0 {
        throw TensorError(
          .runtime,
          "invalid shape dimension \(length) at index \(index) of shape \(asked.pythonList)")
      } else {
        let (product, overflow) = known.multipliedReportingOverflow(by: length)
        if overflow { throw invalid(asked) }
        known = product
      }
    }
    guard let open else {
      guard known == elementCount else { throw invalid(asked) }
      return asked
    }
    if known == 0, elementCount == 0 {
      throw TensorError(
        .runtime,
        "cannot reshape tensor of 0 elements into shape \(asked.pythonList) because the "
          + "unspecified dimension size -1 can be any value and is ambiguous")
    }
    guard known > 0, elementCount % known == 0 else { throw invalid(asked) }
    var shape = asked
    shape[open] = elementCount / known
    return shape
  }

  private func invalid(_ asked: [Int]) -> TensorError {
    TensorError(
      .runtime, "shape '\(asked.pythonList)' is invalid for input of size \(elementCount)")
  }

  /// The same elements under another shape, as a view where that is possible.
  func reshaped(to shape: Shape) throws(TensorError) -> Tensor {
    let name =
      isContiguous
      ? "ViewBackward0"
      : canView([.reshape(shape)]) ? "ReshapeAliasBackward0" : "UnsafeViewBackward0"
    return try viewed([.reshape(shape)], named: name)
  }

  /// A view with two dimensions exchanged.
  func transposed(
    _ first: Int, _ second: Int, named name: String = "TransposeBackward0"
  ) throws(TensorError) -> Tensor {
    let order = Layout.order(exchanging: first, second, of: shape)
    return try viewed([.permute(order)], named: name)
  }

  /// A view with a new dimension of length 1.
  func unsqueezed(_ axis: Int) throws(TensorError) -> Tensor {
    var target = shape
    target.insert(1, at: axis)
    return try viewed([.reshape(target)], named: "UnsqueezeBackward0")
  }

  /// A view repeated along dimensions of length 1 and new ones in front; -1 keeps a length.
  ///
  /// - Throws: PyTorch's RuntimeErrors.
  func expanded(toAsked asked: [Int]) throws(TensorError) -> Tensor {
    try viewed(
      [.expand(Tensor.expandedShape(of: shape, elementType, to: asked))],
      named: "ExpandBackward0")
  }

  /// The shape after an expansion, checked.
  static func expandedShape(
    of shape: Shape, _ type: ElementType, to asked: [Int]
  ) throws(TensorError) -> Shape {
    let extra = asked.count - shape.count
    guard extra >= 0 else {
      throw TensorError(
        .runtime,
        "expand(torch.\(type.className)Tensor{\(shape.pythonList)}, size=\(asked.pythonList)): "
          + "the number of sizes provided (\(asked.count)) must be greater or equal to the "
          + "number of dimensions in the tensor (\(shape.count))")
    }
    var target = asked
    for (index, length) in asked.enumerated() {
      if index < extra {
        guard length >= 0 else {
          throw TensorError(
            .runtime,
            "The expanded size of the tensor (\(length)) isn't allowed in a leading, "
              + "non-existing dimension \(index)")
        }
      } else if length == -1 {
        target[index] = shape[index - extra]
      } else if shape[index - extra] != 1, shape[index - extra] != length {
        throw TensorError(
          .runtime,
          "The expanded size of the tensor (\(length)) must match the existing size "
            + "(\(shape[index - extra])) at non-singleton dimension \(index).  "
            + "Target sizes: \(asked.pythonList).  Tensor sizes: \(shape.pythonList)")
      }
    }
    try target.checkCount()
    return target
  }

  /// A view without the dimensions in `axes` that have length 1.
  func squeezed(_ axes: [Int], named name: String) throws(TensorError) -> Tensor {
    let kept = shape.indices.filter { !(axes.contains($0) && shape[$0] == 1) }
    return try viewed([.reshape(kept.map { shape[$0] })], named: name)
  }

  /// A view with the dimensions in another order.
  func permuted(_ order: [Int]) throws(TensorError) -> Tensor {
    try viewed([.permute(order)], named: "PermuteBackward0")
  }
}

extension [Int] {
  /// - Throws: PyTorch's RuntimeError for a shape with more elements than can be counted.
  func checkCount() throws(TensorError) {
    var count = 1
    for length in self {
      let (product, overflow) = count.multipliedReportingOverflow(by: Swift.max(length, 1))
      guard !overflow, product < 1 << 59 else {
        throw TensorError(.runtime, "numel: integer multiplication overflow")
      }
      count = product
    }
  }
}

extension Arguments {
  /// The result as a tensor that the call was made on, unchanged.
  func same() throws(TensorError) -> Argument { .tensor(try tensor(0)) }

  /// Several dimensions of a tensor of `rank`, in the order given.
  func orderedAxes(_ index: Int, rank: Int) throws(TensorError) -> [Int] {
    var axes: [Int] = []
    for axis in try ints(index) { axes.append(try Arguments.axis(axis, rank: rank)) }
    return axes
  }

  /// An order of all dimensions at `index`.
  fileprivate func order(_ index: Int, rank: Int) throws(TensorError) -> [Int] {
    let given = try ints(index)
    guard given.count == rank else {
      throw TensorError(
        .runtime,
        "permute(sparse_coo): number of dimensions in the tensor input does not match the length "
          + "of the desired ordering of dimensions i.e. input.dim() = \(rank) is not equal to "
          + "len(dims) = \(given.count)")
    }
    let axes = try orderedAxes(index, rank: rank)
    guard Set(axes).count == axes.count else {
      throw TensorError(.runtime, "permute(): duplicate dims are not allowed.")
    }
    return axes
  }
}

// MARK: Operations

extension Operation {
  static let shapes: [Operation] = [
    Operation(
      "reshape(input, *shape)", "The same elements under another shape; -1 is inferred.",
      samples: ["torch.reshape(m, (2, 6))", "m.reshape(-1)", "m.T.reshape(4, 3)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(try tensor.reshaped(to: tensor.inferredShape(arguments.ints(1))))
      }),
    Operation(
      "view(input, *shape)", "A view under another shape; elements never move.", [.method],
      samples: ["m.view(6, 2)", "m.view(-1)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let shape = try tensor.inferredShape(arguments.ints(1))
        guard tensor.canView([.reshape(shape)]) else {
          throw TensorError(
            .runtime,
            "view size is not compatible with input tensor's size and stride (at least one "
              + "dimension spans across two contiguous subspaces). Use .reshape(...) instead.")
        }
        return .tensor(try tensor.viewed([.reshape(shape)], named: "ViewBackward0"))
      }),
    Operation(
      "view_as(input, other)", "A view under the shape of `other`.", [.method],
      aliases: ["reshape_as"], samples: ["m.view_as(n)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(
          try tensor.reshaped(to: tensor.inferredShape(arguments.tensor(1).shape)))
      }),
    Operation(
      "flatten(input, start_dim=0, end_dim=-1)", "Some neighbouring dimensions as one.",
      samples: ["torch.flatten(m)", "b.flatten(1)", "b.flatten(0, 1)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let rank = tensor.shape.count
        let first = try arguments.axis(1, rank: rank)
        let last = try arguments.axis(2, rank: rank)
        guard first <= last else {
          throw TensorError(
            .runtime, "flatten() has invalid args: start_dim cannot come after end_dim")
        }
        if rank == 0 { return .tensor(try tensor.reshaped(to: [1])) }
        if first == last { return .tensor(tensor) }
        let length = Shape(tensor.shape[first...last]).elementCount
        return .tensor(
          try tensor.reshaped(
            to: tensor.shape[..<first] + [length] + tensor.shape[(last + 1)...]))
      }),
    Operation(
      "ravel(input)", "All elements in one dimension.", samples: ["torch.ravel(m)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(try tensor.reshaped(to: [tensor.elementCount]))
      }),
    Operation(
      "unflatten(input, dim, sizes)", "One dimension as several.",
      samples: ["m.unflatten(1, (2, 2))"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let axis = try arguments.axis(1, rank: tensor.shape.count)
        var sizes = try arguments.ints(2)
        let length = tensor.shape.isEmpty ? 1 : tensor.shape[axis]
        if let open = sizes.firstIndex(of: -1) {
          let known = sizes.reduce(-1, &*)
          if known > 0, length % known == 0 { sizes[open] = length / known }
        }
        guard sizes.allSatisfy({ $0 >= 0 && $0 <= max(length, 1) }), sizes.count <= 64,
          sizes.map(Double.init).reduce(1, *) == Double(length)
        else {
          throw TensorError(
            .runtime,
            "unflatten: Provided sizes \(sizes.pythonList) don't multiply up to the size of dim "
              + "\(axis) (\(length)) in the input tensor")
        }
        return .tensor(
          try tensor.reshaped(
            to: tensor.shape[..<axis] + sizes + tensor.shape.dropFirst(axis + 1)))
      }),
    Operation(
      "t(input)", "The transpose of a matrix.", samples: ["m.t()", "torch.t(v)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        guard tensor.shape.count <= 2 else {
          throw TensorError(
            .runtime,
            "t() expects a tensor with <= 2 dimensions, but self is \(tensor.shape.count)D")
        }
        return .tensor(
          try tensor.viewed(
            [.permute(tensor.shape.indices.reversed())], named: "TBackward0"))
      }),
    Operation(
      "T(input)", "The dimensions in reverse order.", [.property], samples: ["m.T"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(try tensor.permuted(tensor.shape.indices.reversed()))
      }),
    Operation(
      "mT(input)", "The matrices of the last two dimensions transposed.", [.property],
      aliases: ["H"], samples: ["b.mT"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let rank = tensor.shape.count
        guard rank >= 2 else {
          throw TensorError(
            .runtime,
            "tensor.mT is only supported on matrices or batches of matrices. Got \(rank)-D tensor.")
        }
        return .tensor(try tensor.transposed(rank - 2, rank - 1))
      }),
    Operation(
      "transpose(input, dim0, dim1)", "Two dimensions exchanged.",
      aliases: ["swapaxes", "swapdims"], samples: ["torch.transpose(b, 0, 2)", "m.swapaxes(0, 1)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let first = try arguments.axis(1, rank: tensor.shape.count)
        let second = try arguments.axis(2, rank: tensor.shape.count)
        if tensor.shape.isEmpty { return .tensor(try tensor.permuted([])) }
        return .tensor(try tensor.transposed(first, second))
      }),
    Operation(
      "permute(input, *dims)", "The dimensions in another order.",
      samples: ["b.permute(2, 0, 1)", "torch.permute(b, (1, 2, 0))"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(try tensor.permuted(arguments.order(1, rank: tensor.shape.count)))
      }),
    Operation(
      "movedim(input, source, destination)", "Some dimensions moved to other places.",
      aliases: ["moveaxis"], samples: ["torch.movedim(b, 0, 2)", "b.movedim((0, 1), (1, 0))"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let rank = tensor.shape.count
        let source = try arguments.orderedAxes(1, rank: rank)
        let target = try arguments.orderedAxes(2, rank: rank)
        guard source.count == target.count else {
          throw TensorError(
            .runtime,
            "movedim: Invalid source or destination dims: source (\(source.pythonList) dims) "
              + "should contain the same number of dims as destination (\(target.pythonList) dims)")
        }
        guard Set(source).count == source.count, Set(target).count == target.count else {
          throw TensorError(.runtime, "movedim: repeated dim in `source` or `destination`")
        }
        var remaining = (0..<rank).filter { !source.contains($0) }[...]
        let order = (0..<rank).compactMap { axis in
          target.firstIndex(of: axis).map { source[$0] } ?? remaining.popFirst()
        }
        return .tensor(try tensor.permuted(order))
      }),
    Operation(
      "squeeze(input, dim=None)", "Without dimensions of length 1.",
      samples: ["c.squeeze()", "torch.squeeze(c, 1)", "c.squeeze(0)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let rank = tensor.shape.count
        if arguments.isNone(1) {
          return .tensor(try tensor.squeezed(Array(0..<rank), named: "SqueezeBackward0"))
        }
        var name = "SqueezeBackward1"
        if case .list = arguments[1] { name = "SqueezeBackward2" }
        return .tensor(
          try tensor.squeezed(arguments.orderedAxes(1, rank: rank), named: name))
      }),
    Operation(
      "unsqueeze(input, dim)", "A new dimension of length 1.",
      samples: ["torch.unsqueeze(m, 0)", "m.unsqueeze(-1)"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(
          try tensor.unsqueezed(arguments.axis(1, rank: tensor.shape.count + 1)))
      }),
    Operation(
      "expand(input, *size)", "Dimensions of length 1 repeated without copies; -1 keeps one.",
      [.method], samples: ["r.expand(3, 4)", "c.expand(-1, 4)"],
      result: { (arguments) throws(TensorError) in
        .tensor(try arguments.tensor(0).expanded(toAsked: arguments.ints(1)))
      }),
    Operation(
      "expand_as(input, other)", "Expanded to the shape of `other`.", [.method],
      samples: ["r.expand_as(m)"],
      result: { (arguments) throws(TensorError) in
        .tensor(try arguments.tensor(0).expanded(toAsked: arguments.tensor(1).shape))
      }),
    Operation(
      "broadcast_to(input, *size)", "Expanded to a shape.",
      samples: ["torch.broadcast_to(r, (3, 4))"],
      result: { (arguments) throws(TensorError) in
        .tensor(try arguments.tensor(0).expanded(toAsked: arguments.ints(1)))
      }),
    Operation(
      "contiguous(input)", "The tensor itself if its elements lie in order, else a copy.",
      [.method], samples: ["m.T.contiguous()"],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        return .tensor(tensor.isContiguous ? tensor : Tensor(try tensor.node().copied()))
      }),
  ]
}
