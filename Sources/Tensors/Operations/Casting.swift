// Copies and other element types.

// MARK: Primitives

extension Primitive {
  static let clone = Primitive("clone", .alias) { _, gradient throws(TensorError) in [gradient] }
}

// MARK: Values

extension Node {
  /// The same value as a node of its own.
  func copied() throws(TensorError) -> Node {
    try Node.make(.clone, [self], shape: shape, elementType: elementType)
  }
}

extension Tensor {
  /// The tensor itself where it has that type, else a copy of that type.
  func converted(to type: ElementType, copies: Bool = false) throws(TensorError) -> Tensor {
    if type == elementType {
      return copies ? Tensor(try node().copied()) : self
    }
    return Tensor(try node().cast(to: type))
  }

  /// The name of the tensor's class, such as `torch.FloatTensor`.
  var className: String { "torch.\(elementType.className)Tensor" }
}

extension Arguments {
  /// - Throws: what PyTorch raises for a device that is not there.
  func checkDevice(_ index: Int) throws(TensorError) {
    if isNone(index) { return }
    try Arguments.checkDevice(named: string(index))
  }

  static func checkDevice(named name: String) throws(TensorError) {
    let kind = name.split(separator: ":", omittingEmptySubsequences: false).first ?? ""
    if kind == "cpu" { return }
    if kind == "cuda" {
      throw TensorError(
        .assertion, "Torch not compiled with CUDA enabled",
        hint: "everything runs on the CPU: write device='cpu' or leave it out")
    }
    throw TensorError(
      .runtime,
      "Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, "
        + "xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device "
        + "string: \(name)")
  }
}

// MARK: Operations

extension Operation {
  static let casting: [Operation] =
    [
      Operation(
        "to(input, *args, dtype=None, device=None, copy=False)",
        "The tensor with another element type, given by a dtype or another tensor.", [.method],
        samples: ["i.to(torch.float32)", "m.to('cpu')", "i.to(m)"],
        result: { (arguments) throws(TensorError) in
          let tensor = try arguments.tensor(0)
          var type = try arguments.elementType(2)
          try arguments.checkDevice(3)
          if case .list(let items) = arguments[1] {
            for item in items {
              switch item {
              case .elementType(let given): type = given
              case .tensor(let other): type = other.elementType
              case .string(let device): try Arguments.checkDevice(named: device)
              case .none, .bool: break
              default: throw arguments.mismatch(1, "torch.dtype")
              }
            }
          }
          return .tensor(
            try tensor.converted(to: type ?? tensor.elementType, copies: arguments.bool(4)))
        }),
      Operation(
        "type(input, dtype=None)", "The name of the tensor's class, or a copy of another type.",
        [.method], samples: ["i.type(torch.float32)"],
        result: { (arguments) throws(TensorError) in
          let tensor = try arguments.tensor(0)
          if arguments.isNone(1) { return .string(tensor.className) }
          if case .string(let name) = arguments[1] {
            let found = ElementType.allCases.first { "torch.\($0.className)Tensor" == name }
            guard let found else {
              throw TensorError(.value, "invalid type: '\(name)'")
            }
            return .tensor(try tensor.converted(to: found))
          }
          let type = try arguments.elementType(1) ?? tensor.elementType
          return .tensor(try tensor.converted(to: type))
        }),
      Operation(
        "type_as(input, other)", "The tensor with the element type of `other`.", [.method],
        samples: ["i.type_as(m)"],
        result: { (arguments) throws(TensorError) in
          .tensor(
            try arguments.tensor(0).converted(to: arguments.tensor(1).elementType))
        }),
      Operation(
        "clone(input, *, memory_format=None)", "A copy with elements of its own.",
        samples: ["torch.clone(m)"]
      ) { arguments throws(TensorError) in
        try arguments.tensor(0).node().copied()
      },
      Operation(
        "cpu(input)", "The tensor itself: everything is on the CPU.", [.method],
        samples: ["m.cpu()"],
        result: { (arguments) throws(TensorError) in try arguments.same() }),
      Operation(
        "cuda(input, device=None)", "An AssertionError, as in PyTorch without CUDA.", [.method],
        result: { (arguments) throws(TensorError) in
          try Arguments.checkDevice(named: "cuda")
          return try arguments.same()
        }),
      Operation(
        "result_type(tensor1, tensor2)", "The element type that two operands promote to.",
        [.function],
        result: { (arguments) throws(TensorError) in
          .elementType(try arguments.promotedType([0, 1]))
        }),
      Operation(
        "promote_types(type1, type2)", "The element type that holds the values of both.",
        [.function],
        result: { (arguments) throws(TensorError) in
          guard let left = try arguments.elementType(0), let right = try arguments.elementType(1)
          else { throw arguments.mismatch(0, "torch.dtype") }
          return .elementType(left.promoted(with: right))
        }),
    ]
    + [
      ("float", ElementType.float32), ("double", .float64), ("long", .int64), ("int", .int32),
      ("bool", .bool),
    ].map { name, type in
      Operation(
        "\(name)(input)", "The tensor with element type torch.\(type.name).", [.method],
        samples: ["m.\(name)()", "i.\(name)()"],
        result: { (arguments) throws(TensorError) in
          .tensor(try arguments.tensor(0).converted(to: type))
        })
    }
}
