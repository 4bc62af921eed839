import CKernels

// MARK: Primitives

extension Primitive {
  static let largest: Primitive = Primitive(
    "amax", .reduce(.maximum), saves: .inputs, pullback: sharedPullback)
  static let smallest: Primitive = Primitive(
    "amin", .reduce(.minimum), saves: .inputs, pullback: sharedPullback)
  static let largestIndex: Primitive = Primitive(
    "argmax", .general { findExtreme($0, largest: true) })
  static let smallestIndex: Primitive = Primitive(
    "argmin", .general { findExtreme($0, largest: false) })
  static let medianIndex: Primitive = Primitive("median", .general(selectIndex(median)))
  static let modeIndex: Primitive = Primitive("mode", .general(selectIndex(mode)))
  /// The elements at given indices along a dimension, which stays with length 1.
  static let pick: Primitive = Primitive("pick", .general(copyPicked), saves: .first) {
    result, gradient throws(TensorError) in
    let (indices, input) = (result.inputs[0], result.inputs[1])
    let isPicked = try indices.isPlace(result.attributes.integers[0], count: input.shape)
    return [nil, try .choose(isPicked, gradient, gradient.zeros())]
  }

  /// Equal elements share the gradient.
  private static let sharedPullback: Pullback = { result, gradient throws(TensorError) in
    let input = result.inputs[0]
    return [try input.sharing(gradient, result, result.attributes.integers)]
  }

  private static func findExtreme(_ call: GeneralKernel, largest: Bool) {
    let type = call.node.inputs[0].elementType
    let output = call.output(as: Int.self)
    var line = 0
    call.forEachLine { start, stride, count in
      output[line] = Int(
        gd_extreme_index(
          largest, type.kernel, call.inputs[0] + start * type.byteCount, stride, count))
      line += 1
    }
  }

  private typealias Selection = @Sendable ([Scalar], InterruptFlag) -> Int

  private static func selectIndex(
    _ select: @escaping Selection
  ) -> @Sendable (GeneralKernel) throws(TensorError) -> Void {
    { call throws(TensorError) in
      let type = call.node.inputs[0].elementType
      let output = call.output(as: Int.self)
      var line = 0
      call.forEachLine { start, stride, count in
        output[line] = select(
          (0..<count).map { index in
            Scalar(
              loadingFrom: call.inputs[0] + (start + index * stride) * type.byteCount, as: type)
          }, call.interruptFlag)
        line += 1
      }
    }
  }

  /// Orders numbers with NaN last and, among integers, without rounding.
  private static func precedes(_ left: Scalar, _ right: Scalar) -> Bool {
    if case .int(let x) = left, case .int(let y) = right { return x < y }
    let (x, y) = (left.double, right.double)
    return x < y || (y.isNaN && !x.isNaN)
  }

  private static func sortedIndices(_ elements: [Scalar], _ flag: InterruptFlag) -> [Int] {
    elements.indices.sorted(until: flag) { left, right in
      if precedes(elements[left], elements[right]) { return true }
      if precedes(elements[right], elements[left]) { return false }
      return left < right
    }
  }

  /// The place of the lower median, or of the first NaN.
  private static let median: Selection = { elements, flag in
    if let place = elements.firstIndex(where: { $0.double.isNaN }) { return place }
    return sortedIndices(elements, flag)[(elements.count - 1) / 2]
  }

  /// The last place of the most frequent element, the smallest of several.
  private static let mode: Selection = { elements, flag in
    let order = sortedIndices(elements, flag)
    var best = (count: 0, place: 0)
    var start = 0
    for (position, place) in order.enumerated() {
      if precedes(elements[order[start]], elements[place]) { start = position }
      if position - start + 1 > best.count { best = (position - start + 1, place) }
    }
    return best.place
  }

  private static let copyPicked: @Sendable (GeneralKernel) throws(TensorError) -> Void = {
    call throws(TensorError) in
    let size = call.node.elementType.byteCount
    let indices = call.input(0, as: Int.self)
    var line = 0
    call.forEachLine(of: 1) { start, stride, count in
      let index = indices[line]
      if index >= 0, index < count {
        (call.result + line * size).copyMemory(
          from: call.inputs[1] + (start + index * stride) * size, byteCount: size)
      }
      line += 1
    }
  }
}

// MARK: Values

extension Node {
  /// The gradient of a reduction's result, in equal parts where the elements equal the result.
  func sharing(
    _ gradient: Node, _ result: Node, _ axes: [Int]
  ) throws(TensorError) -> Node {
    let isEqual = try Node.binary(.equal, self, result)
    let count = try isEqual.cast(to: elementType).reduced(.sum, axes, keepsDimensions: true)
    let share = try gradient / count
    return try Node.choose(isEqual, share, share.zeros())
  }

  /// Where the places along a dimension are those of these indices (which have length 1 there).
  fileprivate func isPlace(_ axis: Int, count shape: Shape) throws(TensorError) -> Node {
    let tail = Shape(repeating: 1, count: shape.count - axis - 1)
    return try Node.binary(
      .equal, self, engine.counting(shape[axis]).reshaped(to: [shape[axis]] + tail))
  }

  /// An index for each line along a dimension, which stays with length 1.
  fileprivate func indices(_ primitive: Primitive, _ axis: Int) throws(TensorError) -> Node {
    var kept = shape
    kept[axis] = 1
    return try Node.make(
      primitive, [self], shape: kept, elementType: .int64, attributes: .axes([axis]))
  }

  /// The element at an index in each line along a dimension, which stays with length 1.
  func picked(_ indices: Node, _ axis: Int) throws(TensorError) -> Node {
    try Node.make(
      .pick, [indices, self], shape: indices.shape, elementType: elementType,
      attributes: .axes([axis]))
  }
}

// MARK: Operations

extension Operation {
  static let extremes: [Operation] =
    [
      extreme("max", "largest", .largest, .largestIndex, .maximum, "Max"),
      extreme("min", "smallest", .smallest, .smallestIndex, .minimum, "Min"),
      shared("amax", "largest", .largest), shared("amin", "smallest", .smallest),
      index("argmax", "largest", .largestIndex), index("argmin", "smallest", .smallestIndex),
    ] + [
      Operation(
        "median(input, dim=None, keepdim=False)", "The element in the middle (the lower of two).",
        samples: ["m.median()", "m.median(1)", "i.median(0, keepdim=True)"],
        result: { arguments throws(TensorError) in
          let input = try arguments.node(0)
          try input.refuse([.bool], as: "median_cpu")
          guard arguments.isNone(1) else {
            return try arguments.selected(.medianIndex, "median", "MedianBackward1")
          }
          let count = input.shape.elementCount
          if count == 0 {
            guard input.elementType.isFloatingPoint else {
              return .tensor(Tensor(try .constant(.int(Int.min), like: input)))
            }
            return .tensor(Tensor(try .constant(.float(.nan), like: input)))
          }
          let flat = try input.reshaped(to: [count])
          let result = try flat.picked(flat.indices(.medianIndex, 0), 0).reshaped(to: [])
          return .tensor(Tensor(result.named("MedianBackward0")))
        }),
      Operation(
        "mode(input, dim=-1, keepdim=False)", "The most frequent element along a dimension.",
        samples: ["i.mode(1)", "torch.mode(m, 0)"],
        result: { arguments throws(TensorError) in
          try arguments.selected(.modeIndex, "mode", "ModeBackward0")
        }),
    ]

  private static func extreme(
    _ name: String, _ adjective: String, _ reduction: Primitive, _ index: Primitive,
    _ binary: Primitive, _ prefix: String
  ) -> Operation {
    Operation(
      "\(name)(input, dim=None, keepdim=False, *, other=None)",
      "The \(adjective) element, those along a dimension with their indices, or of two tensors.",
      samples: [
        "m.\(name)()", "m.\(name)(1)", "b.\(name)(-2, keepdim=True)", "torch.\(name)(m, m2)",
        "i.\(name)(0)", "k.\(name)()",
      ],
      result: { arguments throws(TensorError) in
        for position in [1, 3] {
          guard case .tensor(let other) = arguments[position] else { continue }
          if position == 1, other.shape.isEmpty, !other.elementType.isFloatingPoint { continue }
          let (left, right) = try arguments.promoted(0, position)
          return .tensor(Tensor(try Node.binary(binary, left, right)))
        }
        if arguments.isNone(1) {
          let input = try arguments.node(0)
          try arguments.refuseEmpty(input)
          return .tensor(Tensor(try input.reducedFully(reduction).named("\(prefix)Backward1")))
        }
        return try arguments.selected(index, name, "\(prefix)Backward0")
      })
  }

  private static func shared(
    _ name: String, _ adjective: String, _ primitive: Primitive
  ) -> Operation {
    Operation(
      "\(name)(input, dim=None, keepdim=False)",
      "The \(adjective) elements over some dimensions; equal ones share the gradient.",
      samples: [
        "m.\(name)()", "b.\(name)((0, 2))", "torch.\(name)(torch.relu(m), 1, keepdim=True)",
      ]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      if arguments.isNone(1) { try arguments.refuseEmpty(input) }
      let axes = try arguments.axes(1, rank: input.shape.count)
      try arguments.refuseEmpty(input, axes)
      return try input.reduced(primitive, axes, keepsDimensions: arguments.bool(2))
        .named(primitive.gradientName)
    }
  }

  private static func index(
    _ name: String, _ adjective: String, _ primitive: Primitive
  ) -> Operation {
    Operation(
      "\(name)(input, dim=None, keepdim=False)", "The index of the \(adjective) element.",
      samples: ["m.\(name)()", "m.\(name)(1)", "b.\(name)(0, keepdim=True)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      if input.elementType == .bool {
        throw TensorError(.runtime, "\(name)(): does not support bool input")
      }
      let count = input.shape.elementCount
      if arguments.isNone(1) {
        if count == 0 {
          throw TensorError(
            .index,
            "\(name)(): Expected reduction dim to be specified for input.numel() == 0.")
        }
        let shape = Shape(
          repeating: 1, count: try arguments.bool(2) ? input.shape.count : 0)
        return try input.reshaped(to: [count]).indices(primitive, 0).reshaped(to: shape)
      }
      let axis = try arguments.axis(1, rank: input.shape.count)
      if input.shape.isEmpty {
        return try .constant(.int(0), elementType: .int64, engine: arguments.engine)
      }
      try arguments.refuseEmpty(input, [axis])
      let indices = try input.indices(primitive, axis)
      return try arguments.bool(2) ? indices : indices.dropping([axis])
    }
  }
}

extension Arguments {
  /// Values and indices along one dimension.
  fileprivate func selected(
    _ primitive: Primitive, _ name: String, _ gradientName: String
  ) throws(TensorError) -> Argument {
    let input = try node(0)
    let axis = try lineAxes(1, rank: input.shape.count).first ?? 0
    let lines = input.shape.isEmpty ? try input.reshaped(to: [1]) : input
    try refuseEmpty(lines, [axis])
    let indices = try lines.indices(primitive, axis)
    let values = try lines.picked(indices, axis)
    let keeps = try bool(2) && !input.shape.isEmpty
    // A node of its own, for the name.
    let shape =
      keeps
      ? values.shape
      : values.shape.indices.filter { $0 != axis }.map {
        values.shape[$0]
      }
    return .results(
      [
        .tensor(Tensor(try values.reshaped(to: shape).named(gradientName))),
        .tensor(Tensor(try indices.reshaped(to: shape))),
      ], names: ["values", "indices"], typeName: "torch.return_types.\(name)")
  }

  /// - Throws: PyTorch's error for the extreme of nothing.
  fileprivate func refuseEmpty(_ input: Node) throws(TensorError) {
    guard input.shape.elementCount == 0 else { return }
    throw TensorError(
      .runtime,
      "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the "
        + "reduction dim with the 'dim' argument.")
  }

  /// - Throws: PyTorch's IndexError for the extreme along an empty dimension.
  fileprivate func refuseEmpty(_ input: Node, _ axes: [Int]) throws(TensorError) {
    guard let axis = axes.first(where: { input.shape[$0] == 0 }) else { return }
    throw TensorError(
      .index, "\(name)(): Expected reduction dim \(axis) to have non-zero size.")
  }
}
