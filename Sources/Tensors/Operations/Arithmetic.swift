import CKernels

// MARK: Primitives

extension Primitive {
  static let add = Primitive("add", .binary(.add)) { _, gradient throws(TensorError) in
    .init(gradient, gradient)
  }
  static let subtract = Primitive("sub", .binary(.subtract)) {
    result, gradient throws(TensorError) in
    .init(gradient, result.inputs[1].requiresGradient ? try -gradient : nil)
  }
  static let multiply = Primitive("mul", .binary(.multiply), saves: .factors) {
    result, gradient throws(TensorError) in
    let (left, right) = (result.inputs[0], result.inputs[1])
    return .init(
      left.requiresGradient ? try gradient * right : nil,
      right.requiresGradient ? try gradient * left : nil)
  }
  static let divide = Primitive("div", .binary(.divide), saves: .inputs) {
    result, gradient throws(TensorError) in
    let (left, right) = (result.inputs[0], result.inputs[1])
    let share = try gradient / right
    return .init(share, right.requiresGradient ? try -(share * (left / right)) : nil)
  }
  static let reciprocal = Primitive(
    "reciprocal", .unary(UnaryFunction(kernel: GD_UNARY_reciprocal)), saves: .result
  ) { result, gradient throws(TensorError) in [try -gradient * result.squared()] }
  static let square = Primitive(
    "pow", .unary(UnaryFunction(kernel: GD_UNARY_square)), saves: .inputs
  ) { result, gradient throws(TensorError) in .init(try gradient * (result.inputs[0] * 2)) }
  static let absolute = Primitive(
    "abs", .unary(UnaryFunction(kernel: GD_UNARY_abs)), saves: .inputs
  ) { result, gradient throws(TensorError) in [try gradient * result.inputs[0].sign()] }
  static let sign = Primitive("sign", .unary(UnaryFunction(kernel: GD_UNARY_sign))) {
    _, gradient throws(TensorError) in [try gradient.zeros()]
  }
  static let negate = Primitive("neg", .unary(UnaryFunction(kernel: GD_UNARY_neg))) {
    _, gradient throws(TensorError) in [try -gradient]
  }
}

// MARK: Values

extension Node {
  /// Two operands of one type, broadcast.
  static func binary(
    _ primitive: Primitive, _ left: Node, _ right: Node
  ) throws(TensorError) -> Node {
    let shape = try left.shape.broadcast(with: right.shape)
    var type = left.elementType
    try checkKernel(primitive, type)
    if case .binary(let function) = primitive.kernel, function.isComparison { type = .bool }
    return try make(
      primitive, .two(left, right), shape: shape, elementType: type, in: left.engine)
  }

  /// - Throws: a NotImplementedError, as PyTorch's, for element types that a function does not have.
  private static func checkKernel(
    _ primitive: Primitive, _ type: ElementType
  ) throws(TensorError) {
    let exists =
      switch primitive.kernel {
      case .unary(let function): gd_unary_find(function.kernel, type.kernel) != nil
      case .binary(let function): gd_binary_find(function.kernel, type.kernel) != nil
      default: true
      }
    if exists { return }
    throw TensorError(
      .notImplemented, "\"\(primitive.name)_cpu\" not implemented for '\(type.className)'")
  }

  /// A function of each element.
  static func unary(_ primitive: Primitive, _ input: Node) throws(TensorError) -> Node {
    try checkKernel(primitive, input.elementType)
    return try make(
      primitive, .one(input), shape: input.shape, elementType: input.elementType,
      in: input.engine)
  }

  static func + (left: Node, right: Node) throws(TensorError) -> Node {
    try binary(.add, left, right)
  }
  static func - (left: Node, right: Node) throws(TensorError) -> Node {
    try binary(.subtract, left, right)
  }
  static func * (left: Node, right: Node) throws(TensorError) -> Node {
    try binary(.multiply, left, right)
  }
  static func / (left: Node, right: Node) throws(TensorError) -> Node {
    try binary(.divide, left, right)
  }
  static prefix func - (input: Node) throws(TensorError) -> Node { try unary(.negate, input) }

  func reciprocal() throws(TensorError) -> Node { try Node.unary(.reciprocal, self) }
  func squared() throws(TensorError) -> Node { try Node.unary(.square, self) }
  func absolute() throws(TensorError) -> Node { try Node.unary(.absolute, self) }
  func sign() throws(TensorError) -> Node { try Node.unary(.sign, self) }

  /// Zeros of this shape and type.
  func zeros() throws(TensorError) -> Node {
    try Node.constant(.int(0), like: self).expanded(to: shape)
  }

  static func + (left: Node, right: Double) throws(TensorError) -> Node {
    try left + constant(.float(right), like: left)
  }
  static func * (left: Node, right: Double) throws(TensorError) -> Node {
    try left * constant(.float(right), like: left)
  }
  static func / (left: Node, right: Double) throws(TensorError) -> Node {
    try left / constant(.float(right), like: left)
  }
  static func - (left: Double, right: Node) throws(TensorError) -> Node {
    try constant(.float(left), like: right) - right
  }
}

// MARK: Operations

extension Operation {
  static let arithmetic: [Operation] = [
    Operation(
      "add(input, other, *, alpha=1)", "Adds `other`, scaled by `alpha`, element by element.",
      [.function, .method, .inPlace], operators: ["add", "radd"], plain: .add,
      samples: ["torch.add(m, r)", "m + 2", "torch.add(m, m2, alpha=3)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      let scale = try arguments.scalar(2)
      return try left + (scale.double == 1 ? right : right * .constant(scale, like: right))
    },
    Operation(
      "sub(input, other, *, alpha=1)", "Subtracts `other`, scaled by `alpha`.",
      [.function, .method, .inPlace], aliases: ["subtract"], operators: ["sub"], plain: .subtract,
      samples: ["torch.sub(m, r)", "m - 2"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      try arguments.refuseBool(left, right)
      let scale = try arguments.scalar(2)
      return try left - (scale.double == 1 ? right : right * .constant(scale, like: right))
    },
    Operation(
      "rsub(input, other)", "Subtracts the tensor from `other`.", [.function],
      operators: ["rsub"], samples: ["2 - m"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(1, 0)
      try arguments.refuseBool(left, right)
      return try (left - right).named("RsubBackward1")
    },
    Operation(
      "mul(input, other)", "Multiplies element by element.", [.function, .method, .inPlace],
      aliases: ["multiply"], operators: ["mul", "rmul"], plain: .multiply,
      samples: ["torch.mul(m, r)", "m * 2"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      return try left * right
    },
    Operation(
      "neg(input)", "The negative of each element.", [.function, .method, .inPlace],
      aliases: ["negative"], operators: ["neg"], samples: ["-m"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      if input.elementType == .bool {
        throw TensorError(
          .runtime,
          "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to "
            + "invert a mask, use the `~` or `logical_not()` operator instead.")
      }
      return try -input
    },
    Operation(
      "square(input)", "The square of each element.", [.function, .method, .inPlace],
      samples: ["torch.square(m)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      return try (input.elementType == .bool ? input.cast(to: .int64) : input).squared()
    },
    Operation(
      "reciprocal(input)", "One divided by each element.", [.function, .method, .inPlace],
      samples: ["torch.reciprocal(p)", "torch.reciprocal(i)"]
    ) { arguments throws(TensorError) in try arguments.floatingNode(0).reciprocal() },
    Operation(
      "abs(input)", "The absolute value of each element.", [.function, .method, .inPlace],
      aliases: ["absolute"], operators: ["abs"], samples: ["torch.abs(m)", "i.abs()"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      try input.refuse([.bool], as: "abs_cpu")
      return try input.absolute()
    },
    Operation(
      "sign(input)", "-1, 0 or 1 as each element is.", [.function, .method, .inPlace],
      aliases: ["sgn"], samples: ["torch.sign(m)", "torch.sign(i)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      return input.elementType == .bool ? input : try input.sign()
    },
    Operation(
      "positive(input)", "The tensor itself.", operators: ["pos"], samples: ["+m"],
      result: { arguments throws(TensorError) in
        let input = try arguments.tensor(0)
        if input.elementType == .bool {
          throw TensorError(
            .runtime, "The `+` operator, on a bool tensor is not supported.")
        }
        return .tensor(input)
      }),
  ]
}

extension Node {
  /// - Throws: PyTorch's NotImplementedError for element types that its kernel does not have.
  func refuse(_ types: [ElementType], as kernel: String) throws(TensorError) {
    guard types.contains(elementType) else { return }
    throw TensorError(
      .notImplemented, "\"\(kernel)\" not implemented for '\(elementType.className)'")
  }

  /// - Throws: PyTorch's NotImplementedError for integers and bools.
  func refuseIntegers(as kernel: String) throws(TensorError) {
    try refuse([.bool, .int32, .int64], as: kernel)
  }
}

extension Arguments {
  /// - Throws: PyTorch's RuntimeError for the difference of two bool tensors.
  fileprivate func refuseBool(_ left: Node, _ right: Node) throws(TensorError) {
    guard left.elementType == .bool else { return }
    throw TensorError(
      .runtime,
      "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or "
        + "`logical_xor()` operator instead.")
  }
}
