import CKernels

// MARK: Primitives

extension Primitive {
  /// A quotient without a gradient, as PyTorch's operator `//`.
  static let floorDivide: Primitive = Primitive("floorDivide", .binary(.floorDivide)) {
    _, _ throws(TensorError) in
    throw TensorError(.runtime, "derivative for aten::floor_divide is not implemented")
  }
  static let floorQuotient: Primitive = Primitive(
    "div", .binary(.floorDivide), pullback: constantPullback)
  static let truncatedQuotient: Primitive = Primitive(
    "div", .binary(BinaryFunction(kernel: GD_BINARY_trunc_div)), pullback: constantPullback)
  static let remainder: Primitive = Primitive(
    "remainder", .binary(BinaryFunction(kernel: GD_BINARY_remainder)), saves: .inputs
  ) { result, gradient throws(TensorError) in
    try remainderGradients(result, gradient, .floorQuotient)
  }
  static let fmod: Primitive = Primitive(
    "fmod", .binary(BinaryFunction(kernel: GD_BINARY_fmod)), saves: .inputs
  ) { result, gradient throws(TensorError) in
    try remainderGradients(result, gradient, .truncatedQuotient)
  }
  static let power: Primitive = Primitive(
    "pow", .binary(BinaryFunction(kernel: GD_BINARY_pow)), saves: .inputs
  ) { result, gradient throws(TensorError) in
    [
      try result.inputs[0].requiresGradient ? powerBaseGradient(result, gradient) : nil,
      try result.inputs[1].requiresGradient ? powerExponentGradient(result, gradient) : nil,
    ]
  }

  /// The gradients of steps: zero.
  static let constantPullback: Pullback = { result, gradient throws(TensorError) in
    let zeros = try gradient.zeros()
    return InputGradients(result.inputs.map { _ in zeros })
  }

  private static func remainderGradients(
    _ result: Node, _ gradient: Node, _ quotient: Primitive
  ) throws(TensorError) -> InputGradients {
    let (left, right) = (result.inputs[0], result.inputs[1])
    guard right.requiresGradient else { return [gradient, nil] }
    return [gradient, try -gradient * Node.binary(quotient, left, right)]
  }

  private static func powerBaseGradient(
    _ result: Node, _ gradient: Node
  ) throws(TensorError) -> Node {
    let (base, exponent) = (result.inputs[0], result.inputs[1])
    if let number = exponent.constant {
      if number == 0 { return try gradient.zeros() }
      return try gradient * (base.raised(to: number - 1) * number)
    }
    let slope = try exponent * Node.binary(.power, base, exponent - exponent.one())
    return try Node.choose(exponent.equals(0), gradient.zeros(), gradient * slope)
  }

  private static func powerExponentGradient(
    _ result: Node, _ gradient: Node
  ) throws(TensorError) -> Node {
    let (base, exponent) = (result.inputs[0], result.inputs[1])
    let slope = try gradient * (result * base.logarithm())
    // 0 ** y is flat where it is defined, though log(0) is not.
    let isZero = try base.equals(0)
    let isDefined = try Node.binary(.greaterOrEqual, exponent, exponent.zeros())
    return try Node.choose(Node.binary(.bitAnd, isZero, isDefined), gradient.zeros(), slope)
  }
}

extension BinaryFunction {
  static let floorDivide = BinaryFunction(kernel: GD_BINARY_floor_div)
}

// MARK: Values

extension Node {
  /// The number that this node is everywhere, where it was made of one.
  var constant: Double? { primitive === Primitive.fill ? attributes.scalar.double : nil }

  /// The number one of this type.
  func one() throws(TensorError) -> Node { try .constant(.int(1), like: self) }

  /// This to the power of a number.
  func raised(to exponent: Double) throws(TensorError) -> Node {
    if exponent == 1 { return self }
    return try Node.binary(.power, self, .constant(.float(exponent), like: self))
  }

  /// Computes the node now when it may divide integers by zero, which is an error where it stands.
  fileprivate func checkingDivision() throws(TensorError) -> Node {
    if elementType.isInteger { try engine.realizer.realize([self]) }
    return self
  }
}

// MARK: Operations

extension Operation {
  static let division: [Operation] = [
    Operation(
      "div(input, other, *, rounding_mode=None)",
      "Divides; rounding_mode 'floor' or 'trunc' rounds the quotient.",
      [.function, .method, .inPlace], aliases: ["divide", "true_divide"],
      operators: ["truediv"], plain: .divide,
      samples: [
        "torch.div(m, p)", "m / 3", "i / 2", "i / i", "torch.div(m, r, rounding_mode='floor')",
        "torch.div(m, r, rounding_mode='trunc')", "torch.div(i, 3, rounding_mode='trunc')",
      ]
    ) { arguments throws(TensorError) in try arguments.quotient() },
    Operation(
      "__rtruediv__(input, other)", "Divides `other` by the tensor.", [.method],
      operators: ["rtruediv"], samples: ["2 / p", "2 / i"]
    ) { arguments throws(TensorError) in
      // PyTorch multiplies by the reciprocal; its bits and its grad_fn show it.
      let reciprocal = try arguments.floatingNode(0).reciprocal()
      return try reciprocal * arguments.node(1, as: reciprocal.elementType)
    },
    Operation(
      "floor_divide(input, other)", "Divides and rounds towards minus infinity.",
      [.function, .method, .inPlace], operators: ["floordiv"],
      samples: ["i // 3", "i // -2.0", "k // 2"]
    ) { arguments throws(TensorError) in try arguments.floorQuotient(0, 1) },
    Operation(
      "__rfloordiv__(input, other)", "Divides `other` by the tensor and rounds down.", [.method],
      operators: ["rfloordiv"], samples: ["7 // (j + 1)"]
    ) { arguments throws(TensorError) in try arguments.floorQuotient(1, 0) },
    Operation(
      "remainder(input, other)", "The remainder with the sign of the divisor, as Python's `%`.",
      [.function, .method, .inPlace], operators: ["mod"],
      samples: ["torch.remainder(m, p)", "m % 0.7", "i % 3"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      try left.refuse([.bool], as: "remainder_cpu")
      let name = right.constant == nil ? "RemainderBackward1" : "RemainderBackward0"
      return try Node.binary(.remainder, left, right).checkingDivision().named(name)
    },
    Operation(
      "__rmod__(input, other)", "The remainder of `other` divided by the tensor.", [.method],
      operators: ["rmod"], samples: ["7 % (j + 1)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(1, 0)
      try left.refuse([.bool], as: "remainder_cpu")
      return try Node.binary(.remainder, left, right).checkingDivision()
        .named("RemainderBackward1")
    },
    Operation(
      "fmod(input, other)", "The remainder with the sign of the dividend.",
      [.function, .method, .inPlace],
      samples: ["torch.fmod(m, p)", "torch.fmod(m, 0.7)", "torch.fmod(i, 3)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      try left.refuse([.bool], as: "fmod_cpu")
      let name = right.constant == nil ? "FmodBackward1" : "FmodBackward0"
      return try Node.binary(.fmod, left, right).checkingDivision().named(name)
    },
    Operation(
      "pow(input, exponent)", "Raises each element to a power.", [.function, .method, .inPlace],
      operators: ["pow"],
      samples: [
        "m ** 2", "p ** 0.5", "m ** 3", "m ** 0", "m ** 1", "p ** -1.5", "torch.pow(p, m)",
        "torch.pow(2, m)", "i ** 2", "m ** j.max()", "2.0 ** i", "m ** -2",
      ]
    ) { arguments throws(TensorError) in try arguments.power(0, 1) },
    Operation(
      "__rpow__(input, other)", "Raises `other` to the power of the tensor.", [.method],
      operators: ["rpow"], samples: ["2 ** m", "3 ** j"]
    ) { arguments throws(TensorError) in try arguments.power(1, 0) },
  ]
}

extension Arguments {
  fileprivate func quotient() throws(TensorError) -> Node {
    if isNone(2) {
      let (left, right) = try promoted(0, 1, isFloating: true)
      return try left / right
    }
    let mode = try string(2)
    let primitives: [String: Primitive] = ["floor": .floorQuotient, "trunc": .truncatedQuotient]
    guard let primitive = primitives[mode] else {
      throw TensorError(
        .runtime,
        "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(mode)'")
    }
    let (left, right) = try promoted(0, 1)
    try left.refuse([.bool], as: "div_\(mode)_cpu")
    return try Node.binary(primitive, left, right).checkingDivision().named("DivBackward2")
  }

  fileprivate func floorQuotient(_ left: Int, _ right: Int) throws(TensorError) -> Node {
    let (left, right) = try promoted(left, right)
    try left.refuse([.bool], as: "div_floor_cpu")
    return try Node.binary(.floorDivide, left, right).checkingDivision().named("NotImplemented")
  }

  fileprivate func power(_ base: Int, _ exponent: Int) throws(TensorError) -> Node {
    let (left, right) = try promoted(base, exponent)
    if left.elementType.isInteger, scalarValue(exponent) != nil, right.constant ?? 0 < 0 {
      throw TensorError(.runtime, "Integers to negative integer powers are not allowed.")
    }
    try left.refuse([.bool], as: "pow")
    let name =
      scalarValue(exponent) != nil
      ? "PowBackward0" : scalarValue(base) != nil ? "PowBackward2" : "PowBackward1"
    return try Node.binary(.power, left, right).named(name)
  }
}
