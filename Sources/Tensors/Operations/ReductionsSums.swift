import CKernels

// MARK: Primitives

extension Primitive {
  static let elementProduct: Primitive = Primitive("prod", .reduce(.product), saves: .inputs) {
    result, gradient throws(TensorError) in
    [try gradient * result.inputs[0].productsOfOthers(result.attributes.integers)]
  }
  /// For each element the product of all others that are reduced with it.
  static let productOfOthers: Primitive = Primitive("prodOfOthers", .general(multiplyOthers))

  private static let multiplyOthers: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    switch call.node.elementType {
    case .float32: multiplyOthers(call, Float.self)
    case .float64: multiplyOthers(call, Double.self)
    case .bool, .int32, .int64: break
    }
  }

  private static func multiplyOthers<T: BinaryFloatingPoint>(_ call: GeneralKernel, _: T.Type) {
    let (input, output) = (call.input(0, as: T.self), call.output(as: T.self))
    call.forEachLine { start, stride, count in
      var before: T = 1
      call.interruptFlag.forEachPiece(of: 0..<count) { piece in
        for index in piece {
          output[start + index * stride] = before
          before *= input[start + index * stride]
        }
      }
      var after: T = 1
      call.interruptFlag.forEachPiece(of: 0..<count) { piece in
        for turned in piece {
          let index = count - 1 - turned
          output[start + index * stride] *= after
          after *= input[start + index * stride]
        }
      }
    }
  }
}

extension GeneralKernel {
  /// Calls `body` for every line of an input along the axis that the node was made with, until the
  /// user asks to stop.
  func forEachLine(
    of input: Int = 0, _ body: (_ start: Int, _ stride: Int, _ count: Int) -> Void
  ) {
    let shape = node.inputs[input].shape
    guard let axis = node.attributes.integers.first, axis < shape.count else {
      return body(0, 1, shape.elementCount)
    }
    let stride = Shape(shape[(axis + 1)...]).elementCount
    let outer = Shape(shape[..<axis]).elementCount
    for block in 0..<outer {
      for column in 0..<stride {
        if interruptFlag.isRaised { return }
        body(block * shape[axis] * stride + column, stride, shape[axis])
      }
    }
  }
}

// MARK: Values

extension Node {
  /// Some dimensions taken together by a reduction, kept with length 1 or dropped.
  ///
  /// Makes a node of its own even where there is nothing to reduce.
  func reduced(
    _ primitive: Primitive, _ axes: [Int], keepsDimensions: Bool
  ) throws(TensorError) -> Node {
    var kept = shape
    for axis in axes { kept[axis] = 1 }
    let node = try Node.make(
      primitive, [self], shape: kept, elementType: elementType, attributes: .axes(axes))
    return keepsDimensions ? node : try node.dropping(axes)
  }

  /// All dimensions taken together.
  func reducedFully(_ primitive: Primitive) throws(TensorError) -> Node {
    try reduced(primitive, Array(shape.indices), keepsDimensions: false)
  }

  /// The sum of all elements.
  func total() throws(TensorError) -> Node { try reducedFully(.sum) }

  /// The mean over some dimensions.
  func mean(_ axes: [Int], keepsDimensions: Bool) throws(TensorError) -> Node {
    let count = axes.map { shape[$0] }.elementCount
    return try reduced(.sum, axes, keepsDimensions: keepsDimensions) / Double(count)
  }

  /// Without some dimensions of length 1.
  func dropping(_ axes: [Int]) throws(TensorError) -> Node {
    try reshaped(to: shape.indices.filter { !axes.contains($0) }.map { shape[$0] })
  }

  /// For each element the product of the others along some dimensions, to any order of gradients.
  func productsOfOthers(_ axes: [Int]) throws(TensorError) -> Node {
    // The dimensions as one, in the last place.
    let order = shape.indices.filter { !axes.contains($0) } + axes
    let arranged = try viewed([.permute(order)])
    let lengths = arranged.shape
    let length = Shape(axes.map { shape[$0] }).elementCount
    let kept = Shape(lengths.prefix(shape.count - axes.count))
    let lines = try arranged.reshaped(to: kept + [length])
    let others: Node
    if requiresGradient && engine.isGradientEnabled {
      // A product for each element, in which a one stands in its own place.
      let isOwn = try Node.binary(
        .equal, engine.counting(length).reshaped(to: [length, 1]), engine.counting(length))
      let wide = try lines.reshaped(to: kept + [1, length])
      others = try Node.choose(isOwn, one(), wide)
        .reduced(.elementProduct, [kept.count + 1], keepsDimensions: false)
    } else {
      others = try Node.make(
        .productOfOthers, [lines], shape: lines.shape, elementType: elementType,
        attributes: .axes([kept.count]))
    }
    var inverse = order
    for (place, axis) in order.enumerated() { inverse[axis] = place }
    return try others.reshaped(to: lengths).viewed([.permute(inverse)])
  }
}

extension Engine {
  /// The integers from 0 to `count` - 1.
  func counting(_ count: Int) throws(TensorError) -> Node {
    try Node.make(shape: [count], elementType: .int64, engine: self) { address in
      for index in 0..<count {
        address.storeBytes(of: index, toByteOffset: 8 * index, as: Int.self)
      }
    }
  }
}

// MARK: Operations

extension Operation {
  static let sums: [Operation] = [
    Operation(
      "sum(input, dim=None, keepdim=False, *, dtype=None)",
      "The sum over some dimensions, or over all.",
      samples: [
        "m.sum()", "b.sum(1)", "b.sum((0, -1), keepdim=True)", "i.sum()", "k.sum(0)", "s.sum()",
        "m.sum(1, dtype=torch.float64)",
      ]
    ) { arguments throws(TensorError) in
      try arguments.summed { $0 }.named(arguments.isNone(1) ? "SumBackward0" : "SumBackward1")
    },
    Operation(
      "nansum(input, dim=None, keepdim=False, *, dtype=None)",
      "The sum over some dimensions, with NaN as zero.",
      samples: ["torch.nansum(m)", "torch.nansum(m / torch.relu(m), 0)"]
    ) { arguments throws(TensorError) in
      try arguments.summed { (input) throws(TensorError) in
        try input.replaced(where: input.isNaN(), by: 0)
      }.named("NansumBackward0")
    },
    Operation(
      "mean(input, dim=None, keepdim=False, *, dtype=None)",
      "The mean over some dimensions, or over all.",
      samples: ["m.mean()", "b.mean(1)", "b.mean((0, 2), keepdim=True)", "s.mean(0)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let type = try arguments.elementType(3) ?? input.elementType
      guard type.isFloatingPoint else {
        throw TensorError(
          .runtime,
          "mean(): could not infer output dtype. Input dtype must be either a floating point or "
            + "complex dtype. Got: \(type.className)")
      }
      return try input.cast(to: type)
        .mean(arguments.axes(1, rank: input.shape.count), keepsDimensions: arguments.bool(2))
        .named(arguments.isNone(1) ? "MeanBackward0" : "MeanBackward1")
    },
    Operation(
      "prod(input, dim=None, keepdim=False, *, dtype=None)",
      "The product over a dimension, or of all elements.",
      samples: [
        "m.prod()", "b.prod(1)", "i.prod(-1, keepdim=True)", "torch.prod(torch.relu(m), 1)",
      ]
    ) { arguments throws(TensorError) in
      let input = try arguments.summand()
      let axes =
        arguments.isNone(1)
        ? Array(input.shape.indices) : try arguments.lineAxes(1, rank: input.shape.count)
      return try input.reduced(.elementProduct, axes, keepsDimensions: arguments.bool(2))
        .named(arguments.isNone(1) ? "ProdBackward0" : "ProdBackward1")
    },
    Operation(
      "all(input, dim=None, keepdim=False)", "Whether all elements are nonzero.",
      samples: ["k.all()", "m.all(0)"]
    ) { arguments throws(TensorError) in try arguments.truth(.elementProduct) },
    Operation(
      "any(input, dim=None, keepdim=False)", "Whether any element is nonzero.",
      samples: ["k.any()", "k.any(1, keepdim=True)"]
    ) { arguments throws(TensorError) in try arguments.truth(.sum) },
    Operation(
      "cumsum(input, dim, *, dtype=None)", "The sums of the elements so far along a dimension.",
      [.function, .method, .inPlace],
      samples: ["torch.cumsum(m, 0)", "torch.cumsum(b, -2)", "torch.cumsum(k, 1)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.summand(type: 2)
      return try input.scanned(.runningSum, arguments.axis(1, rank: input.shape.count))
    },
    Operation(
      "cumprod(input, dim, *, dtype=None)",
      "The products of the elements so far along a dimension.", [.function, .method, .inPlace],
      samples: ["torch.cumprod(m, 0)", "torch.cumprod(torch.relu(m), 1)", "torch.cumprod(i, 1)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.summand(type: 2)
      return try input.scanned(.runningProduct, arguments.axis(1, rank: input.shape.count))
    },
    Operation(
      "count_nonzero(input, dim=None)", "How many elements are nonzero.",
      samples: ["torch.count_nonzero(i)", "torch.count_nonzero(i, 0)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      return try input.cast(to: .bool).cast(to: .int64)
        .reduced(.sum, arguments.axes(1, rank: input.shape.count), keepsDimensions: false)
    },
  ]
}

extension Arguments {
  /// The first argument as the type in which it is summed: integers for bools.
  fileprivate func summand(type index: Int = 3) throws(TensorError) -> Node {
    let input = try node(0)
    let natural: ElementType = input.elementType.isFloatingPoint ? input.elementType : .int64
    return try input.cast(to: elementType(index) ?? natural)
  }

  fileprivate func summed(
    _ prepare: (Node) throws(TensorError) -> Node
  ) throws(TensorError) -> Node {
    let input = try prepare(summand())
    return try input.reduced(
      .sum, axes(1, rank: input.shape.count), keepsDimensions: bool(2))
  }

  fileprivate func truth(_ primitive: Primitive) throws(TensorError) -> Node {
    let input = try node(0).cast(to: .bool)
    return try input.reduced(
      primitive, axes(1, rank: input.shape.count), keepsDimensions: bool(2))
  }

  /// The one dimension at `index`; none of a 0-d tensor's.
  func lineAxes(_ index: Int, rank: Int) throws(TensorError) -> [Int] {
    if case .list = self[index] { throw mismatch(index, "int") }
    let axis = try axis(index, rank: rank)
    return rank == 0 ? [] : [axis]
  }
}
