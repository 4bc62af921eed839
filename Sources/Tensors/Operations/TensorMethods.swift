// What a script asks of a tensor itself: its shape, its elements, its gradient.

// MARK: Values

extension Argument {
  /// A shape as `torch.Size`.
  static func size(_ shape: Shape) -> Argument {
    .results(shape.map { .int($0) }, names: [], typeName: "torch.Size")
  }

  /// Python's number.
  init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value)
    }
  }
}

extension Tensor {
  /// The elements as nested lists.
  func nestedElements() throws(TensorError) -> Argument {
    var items = try elements().map { Argument($0) }
    for axis in shape.indices.reversed() {
      let length = shape[axis]
      let count = Shape(shape[..<axis]).elementCount
      var lists: [Argument] = []
      lists.reserveCapacity(count)
      for index in 0..<count {
        try engine.checkInterrupt()
        lists.append(.list(Array(items[index * length..<(index + 1) * length])))
      }
      items = lists
    }
    return items.first ?? .list([])
  }
}

extension Operation {
  /// Declares a method that only looks at the tensor.
  fileprivate static func query(
    _ name: String, _ summary: String, _ forms: Forms = [.method], aliases: [String] = [],
    _ look: @escaping @Sendable (Tensor) throws(TensorError) -> Argument
  ) -> Operation {
    Operation(
      "\(name)(input)", summary, forms, aliases: aliases,
      result: { (arguments) throws(TensorError) in try look(arguments.tensor(0)) })
  }
}

// MARK: Operations

extension Operation {
  static let tensorMethods: [Operation] = [
    Operation(
      "size(input, dim=None)", "The shape, or the length of one dimension.", [.method],
      result: { (arguments) throws(TensorError) in
        let shape = try arguments.tensor(0).shape
        if arguments.isNone(1) { return .size(shape) }
        let axis = try arguments.strictAxis(1, rank: shape.count)
        return .int(shape[axis])
      }),
    Operation(
      "stride(input, dim=None)", "The distances between neighbours, in elements.", [.method],
      result: { (arguments) throws(TensorError) in
        let strides = try arguments.tensor(0).strides
        if arguments.isNone(1) {
          return .results(strides.map { .int($0) }, names: [], typeName: "tuple")
        }
        return .int(strides[try arguments.strictAxis(1, rank: strides.count)])
      }),
    query("shape", "The length of each dimension.", [.property]) {
      tensor throws(TensorError) in .size(tensor.shape)
    },
    query("dim", "The number of dimensions.", aliases: ["ndimension"]) {
      tensor throws(TensorError) in .int(tensor.shape.count)
    },
    query("ndim", "The number of dimensions.", [.property]) {
      tensor throws(TensorError) in .int(tensor.shape.count)
    },
    query("numel", "The number of elements.", [.function, .method], aliases: ["nelement"]) {
      tensor throws(TensorError) in .int(tensor.elementCount)
    },
    query("element_size", "The size of an element in bytes.") {
      tensor throws(TensorError) in .int(tensor.elementType.byteCount)
    },
    query("itemsize", "The size of an element in bytes.", [.property]) {
      tensor throws(TensorError) in .int(tensor.elementType.byteCount)
    },
    query("nbytes", "The size of all elements in bytes.", [.property]) {
      tensor throws(TensorError) in .int(tensor.elementCount &* tensor.elementType.byteCount)
    },
    query("dtype", "The element type.", [.property]) {
      tensor throws(TensorError) in .elementType(tensor.elementType)
    },
    query(
      "is_leaf", "Whether the tensor is not the result of an operation with gradients.",
      [.property]
    ) { tensor throws(TensorError) in .bool(tensor.isLeaf) },
    query("is_contiguous", "Whether the elements lie in order.") {
      tensor throws(TensorError) in .bool(tensor.isContiguous)
    },
    query("is_floating_point", "Whether the elements are floats.", [.function, .method]) {
      tensor throws(TensorError) in .bool(tensor.elementType.isFloatingPoint)
    },
    query("is_nonzero", "Whether the only element is not zero.", [.function, .method]) {
      tensor throws(TensorError) in
      guard tensor.elementCount == 1 else {
        throw TensorError(
          .runtime,
          tensor.elementCount == 0
            ? "Boolean value of Tensor with no values is ambiguous"
            : "Boolean value of Tensor with more than one value is ambiguous")
      }
      return .bool(try tensor.item().double != 0)
    },
    query("data_ptr", "A number that tensors share if they share elements.") {
      tensor throws(TensorError) in
      // Not an address: the same program prints the same number on every run.
      .int(
        Int(truncatingIfNeeded: tensor.storage.identifier << 32)
          &+ tensor.layout.offset &* tensor.elementType.byteCount)
    },
    query("_version", "How often the elements were written in place.", [.property]) {
      tensor throws(TensorError) in .int(tensor.version)
    },
    query("item", "The only element as a number.") {
      tensor throws(TensorError) in Argument(try tensor.item())
    },
    query("tolist", "The elements as nested lists.") {
      tensor throws(TensorError) in try tensor.nestedElements()
    },
    query("detach", "The same elements without history.") {
      tensor throws(TensorError) in .tensor(tensor.detached())
    },
    query("data", "The same elements, unseen by autograd.", [.property]) {
      tensor throws(TensorError) in .tensor(tensor.data())
    },
    query("detach_", "Cuts the tensor off from its history.") { tensor throws(TensorError) in
      guard tensor.base == nil else {
        throw TensorError(
          .runtime, "Can't detach views in-place. Use detach() instead.")
      }
      tensor.detach()
      return .tensor(tensor)
    },
    query("retain_grad", "Keeps the gradient of a result in `.grad` too.") {
      tensor throws(TensorError) in
      try tensor.retainGradient()
      return .none
    },
    Operation(
      "requires_grad_(input, requires_grad=True)", "Makes the tensor a source of gradients.",
      [.method],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        try tensor.setRequiresGradient(arguments.bool(1, or: true))
        return .tensor(tensor)
      }),
    Operation(
      "backward(input, gradient=None, retain_graph=None, create_graph=False)",
      "Computes the gradients of the tensor and adds them up in `.grad` of every leaf.",
      [.method],
      result: { (arguments) throws(TensorError) in
        let gradient = arguments.isNone(1) ? nil : try arguments.tensor(1)
        let retains = arguments.isNone(2) ? nil : try arguments.bool(2)
        try arguments.tensor(0).backward(
          gradient: gradient, retainsGraph: retains, createsGraph: arguments.bool(3))
        return .none
      }),
  ]
}

extension Arguments {
  /// The dimension at `index`; a tensor without dimensions has none.
  fileprivate func strictAxis(_ index: Int, rank: Int) throws(TensorError) -> Int {
    guard rank > 0 else {
      throw TensorError(
        .index, "Dimension specified as \(try int(index)) but tensor has no dimensions")
    }
    return try axis(index, rank: rank)
  }
}
