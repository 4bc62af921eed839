import CKernels

// MARK: Primitives

extension Primitive {
  static let choose: Primitive = Primitive("where", .choose, saves: .first) {
    result, gradient throws(TensorError) in
    let condition = result.inputs[0]
    let zeros = try gradient.zeros()
    return [
      nil,
      result.inputs[1].requiresGradient ? try .choose(condition, gradient, zeros) : nil,
      result.inputs[2].requiresGradient ? try .choose(condition, zeros, gradient) : nil,
    ]
  }
  static let maximum: Primitive = extreme("maximum", GD_BINARY_maximum, .less)
  static let minimum: Primitive = extreme("minimum", GD_BINARY_minimum, .greater)
  static let arcTangent2: Primitive = Primitive(
    "atan2", .binary(BinaryFunction(kernel: GD_BINARY_atan2)), saves: .inputs
  ) { result, gradient throws(TensorError) in
    let (y, x) = (result.inputs[0], result.inputs[1])
    let share = try gradient / (x.squared() + y.squared())
    return [try share * x, try share * -y]
  }
  static let hypotenuse: Primitive = Primitive(
    "hypot", .binary(BinaryFunction(kernel: GD_BINARY_hypot)), saves: .inputs
  ) { result, gradient throws(TensorError) in
    let (x, y) = (result.inputs[0], result.inputs[1])
    return [try gradient * (x / result), try gradient * (y / result)]
  }

  /// PyTorch knows no gradient of a step.
  static let unitStep = Primitive("heaviside", .alias) { _, _ throws(TensorError) in
    throw TensorError(.runtime, "derivative for aten::heaviside is not implemented")
  }

  /// The gradient goes to the operand that is not beaten, half to each of two equal ones.
  private static func extreme(
    _ name: String, _ kernel: gd_binary_function, _ beaten: Primitive
  ) -> Primitive {
    Primitive(name, .binary(BinaryFunction(kernel: kernel)), saves: .inputs) {
      result, gradient throws(TensorError) in
      let (left, right) = (result.inputs[0], result.inputs[1])
      let zeros = try gradient.zeros()
      let isTie = try Node.binary(.equal, left, right)
      let shared = try Node.choose(isTie, gradient / 2, gradient)
      return [
        try .choose(.binary(beaten, left, right), zeros, shared),
        try .choose(.binary(beaten, right, left), zeros, shared),
      ]
    }
  }
}

// MARK: Values

extension Node {
  /// Where `condition` holds, `left`, elsewhere `right`; all broadcast, the latter of one type.
  static func choose(
    _ condition: Node, _ left: Node, _ right: Node
  ) throws(TensorError) -> Node {
    // In PyTorch's order, which an error about shapes tells.
    let shape = try condition.shape.broadcast(with: left.shape).broadcast(with: right.shape)
    return try make(
      .choose, [condition, left, right], shape: shape, elementType: left.elementType)
  }

  /// The elements, but not less than `lower` nor greater than `upper`.
  ///
  /// Elements at a bound still get the gradient, unless `isExclusive`.
  func clamped(
    _ lower: Node?, _ upper: Node?, isExclusive: Bool = false
  ) throws(TensorError) -> Node {
    var value = self
    if let lower {
      let isBelow = try Node.binary(isExclusive ? .lessOrEqual : .less, self, lower)
      value = try Node.choose(isBelow, lower, value)
    }
    if let upper {
      let isAbove = try Node.binary(isExclusive ? .greaterOrEqual : .greater, value, upper)
      value = try Node.choose(isAbove, upper, value)
    }
    return value
  }

  /// The elements between two numbers.
  func clamped(
    _ lower: Double, _ upper: Double, isExclusive: Bool = false
  ) throws(TensorError) -> Node {
    try clamped(
      .constant(.float(lower), like: self), .constant(.float(upper), like: self),
      isExclusive: isExclusive)
  }

  /// A number where `condition` holds, elsewhere the elements.
  func replaced(where condition: Node, by number: Double) throws(TensorError) -> Node {
    try .choose(condition, .constant(.float(number), like: self), self)
  }
}

// MARK: Operations

extension Operation {
  static let selection: [Operation] = [
    Operation(
      "clamp(input, min=None, max=None)", "The elements, kept between two bounds.",
      [.function, .method, .inPlace], aliases: ["clip"],
      samples: [
        "torch.clamp(m, -0.5, 0.5)", "torch.clamp(m, min=0)", "torch.clamp(m, m2, p)",
        "torch.clamp(m, max=r)", "torch.clamp(i, 0.5, 2)",
      ]
    ) { arguments throws(TensorError) in
      try arguments.clamped(1, 2, "ClampBackward")
    },
    Operation(
      "where(condition, input=None, other=None)",
      "Elements of `input` where the condition holds, elsewhere those of `other`.",
      samples: [
        "torch.where(m > 0, m, m2)", "torch.where(k, m, 0.5)", "m.where(k, r)", "torch.where(k)",
      ],
      result: { arguments throws(TensorError) in
        if arguments.isNone(1), arguments.isNone(2) {
          return try arguments.tensor(0).nonzeroTuple()
        }
        var values = arguments.values
        // As a method the first operand is the tensor and the second one the condition.
        if case .tensor(let first) = arguments[0], first.elementType != .bool,
          case .tensor(let second) = arguments[1], second.elementType == .bool
        {
          values.swapAt(0, 1)
        }
        let call = Arguments(engine: arguments.engine, name: "where", values: values)
        return .tensor(Tensor(try call.chosen()))
      }),
    Operation(
      "clamp_min(input, min)", "The elements, but not less than `min`.",
      [.function, .method, .inPlace], samples: ["torch.clamp_min(m, 0)"]
    ) { arguments throws(TensorError) in
      try arguments.clamped(1, nil, "ClampMinBackward")
    },
    Operation(
      "clamp_max(input, max)", "The elements, but not greater than `max`.",
      [.function, .method, .inPlace], samples: ["torch.clamp_max(m, 0)"]
    ) { arguments throws(TensorError) in
      try arguments.clamped(nil, 1, "ClampMaxBackward")
    },
    Operation(
      "maximum(input, other)", "The greater of two elements.",
      samples: ["torch.maximum(m, m2)", "torch.maximum(m, r)", "torch.maximum(i, m)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promotedTensors(0, 1)
      return try Node.binary(.maximum, left, right)
    },
    Operation(
      "minimum(input, other)", "The lesser of two elements.",
      samples: ["torch.minimum(m, m2)", "torch.minimum(m, m)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promotedTensors(0, 1)
      return try Node.binary(.minimum, left, right)
    },
    Operation(
      "heaviside(input, values)", "Zero before zero, one after it, `values` where it is zero.",
      [.function, .method, .inPlace], samples: ["torch.heaviside(i, i)"]
    ) { arguments throws(TensorError) in
      let (input, values) = (try arguments.tensor(0).node(), try arguments.tensor(1).node())
      guard input.elementType == values.elementType else {
        throw TensorError(
          .runtime, "heaviside is not yet implemented for tensors with different dtypes.")
      }
      return try Node.composed(.unitStep, of: [input, values]) { () throws(TensorError) in
        let isPositive = try input.compared(.greater, 0).cast(to: input.elementType)
        return try Node.choose(input.equals(0), values, isPositive)
      }.named("NotImplemented")
    },
    Operation(
      "lerp(input, end, weight)", "A point between two tensors.", [.function, .method, .inPlace],
      samples: ["torch.lerp(m, m2, 0.3)", "torch.lerp(m, m2, q)"]
    ) { arguments throws(TensorError) in try arguments.interpolated() },
    Operation(
      "atan2(input, other)", "The angle of the point (other, input).",
      [.function, .method, .inPlace], aliases: ["arctan2"],
      samples: ["torch.atan2(m, m2)", "torch.atan2(i, i)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1, isFloating: true)
      return try Node.binary(.arcTangent2, left, right)
    },
    Operation(
      "hypot(input, other)", "The length of the hypotenuse.", [.function, .method, .inPlace],
      samples: ["torch.hypot(m, m2)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      try left.refuseIntegers(as: "hypot_cpu")
      return try Node.binary(.hypotenuse, left, right)
    },
    Operation(
      "logaddexp(input, other)", "log(exp(x) + exp(y)) without overflow.",
      samples: ["torch.logaddexp(m, m2)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      try left.refuseIntegers(as: "logaddexp_cpu")
      let top = try Node.engineWithoutGradient(of: left) { () throws(TensorError) in
        let top = try Node.binary(.maximum, left, right)
        return try top.replaced(where: top.absolute().equals(.infinity), by: 0)
      }
      let sum = try (left - top).exponential() + (right - top).exponential()
      return try (top + sum.logarithm()).named("LogaddexpBackward0")
    },
    Operation(
      "addcmul(input, tensor1, tensor2, *, value=1)", "input + value * tensor1 * tensor2.",
      [.function, .method, .inPlace], samples: ["torch.addcmul(m, m2, p, value=2)"]
    ) { arguments throws(TensorError) in
      let (input, first, second) = try arguments.threePromoted()
      let scale = try Node.constant(arguments.scalar(3), like: input)
      return try (input + scale * first * second).named("AddcmulBackward0")
    },
    Operation(
      "addcdiv(input, tensor1, tensor2, *, value=1)", "input + value * tensor1 / tensor2.",
      [.function, .method, .inPlace], samples: ["torch.addcdiv(m, m2, p, value=2)"]
    ) { arguments throws(TensorError) in
      let (input, first, second) = try arguments.threePromoted()
      guard input.elementType.isFloatingPoint else {
        throw TensorError(
          .runtime, "Integer division with addcdiv is no longer supported.")
      }
      let scale = try Node.constant(arguments.scalar(3), like: input)
      return try (input + scale * first / second).named("AddcdivBackward0")
    },
    Operation(
      "nan_to_num(input, nan=None, posinf=None, neginf=None)",
      "Numbers in the place of NaN and infinities.", [.function, .method, .inPlace],
      samples: ["torch.nan_to_num(m, 7.0)", "torch.nan_to_num(i)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      guard input.elementType.isFloatingPoint else { return input }
      let largest =
        input.elementType == .float32
        ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
      let numbers = [
        arguments.isNone(1) ? 0 : try arguments.double(1),
        arguments.isNone(2) ? largest : try arguments.double(2),
        arguments.isNone(3) ? -largest : try arguments.double(3),
      ]
      var result = try input.replaced(where: input.isNaN(), by: numbers[0])
      result = try result.replaced(where: input.equals(.infinity), by: numbers[1])
      result = try result.replaced(where: input.equals(-.infinity), by: numbers[2])
      return result.named("NanToNumBackward0")
    },
  ]
}

extension Node {
  /// Computes a value that no gradient flows through.
  static func engineWithoutGradient(
    of node: Node, _ body: () throws(TensorError) -> Node
  ) throws(TensorError) -> Node {
    try node.engine.withGradient(enabled: false, body)
  }
}

extension Arguments {
  /// Two tensors, of which neither may be a number.
  func promotedTensors(_ left: Int, _ right: Int) throws(TensorError) -> (Node, Node) {
    for index in [left, right] where scalarValue(index) != nil {
      throw TensorError(
        .type,
        "\(name)(): argument '\(index == left ? "input" : "other")' (position \(index + 1)) "
          + "must be Tensor, not \(self[index].typeName)")
    }
    return try promoted(left, right)
  }

  fileprivate func chosen() throws(TensorError) -> Node {
    let condition = try node(0)
    guard condition.elementType == .bool else {
      throw TensorError(
        .runtime,
        "where expected condition to be a boolean tensor, but got a tensor with dtype "
          + condition.elementType.className)
    }
    let (left, right) = try promoted(1, 2)
    return try .choose(condition, left, right)
  }

  fileprivate func threePromoted() throws(TensorError) -> (Node, Node, Node) {
    let type = try promotedType([0, 1, 2])
    return (try node(0, as: type), try node(1, as: type), try node(2, as: type))
  }

  fileprivate func clamped(
    _ lower: Int?, _ upper: Int?, _ name: String
  ) throws(TensorError) -> Node {
    let given = [lower, upper].compactMap { $0 }.filter { !isNone($0) }
    if given.isEmpty {
      throw TensorError(
        .runtime, "torch.clamp: At least one of 'min' or 'max' must not be None")
    }
    let type = try promotedType([0] + given)
    func bound(_ index: Int?) throws(TensorError) -> Node? {
      guard let index, !isNone(index) else { return nil }
      return try node(index, as: type)
    }
    let isNumber = given.allSatisfy { scalarValue($0) != nil }
    let suffix = (name == "ClampBackward") == isNumber ? "1" : "0"
    let number = name == "ClampBackward" ? suffix : (isNumber ? "0" : "1")
    return try node(0, as: type).clamped(bound(lower), bound(upper)).named(name + number)
  }

  fileprivate func interpolated() throws(TensorError) -> Node {
    let (start, end) = (try node(0), try node(1))
    let types = [start.elementType, end.elementType]
    guard types[0] == types[1] else {
      throw TensorError(
        .runtime,
        "expected dtype \(types[0].nameInC) for `end` but got dtype \(types[1].nameInC)")
    }
    let isNumber = scalarValue(2) != nil
    try start.refuseIntegers(as: isNumber ? "lerp_kernel_scalar" : "lerp_kernel_tensor")
    let weight = try node(2, as: start.elementType)
    // From the nearer end, so that weight 1 gives `end` exactly.
    let difference = try end - start
    let forwards = try start + weight * difference
    let backwards = try end - difference * (1 - weight)
    let isNear = try weight.absolute().compared(.less, 0.5)
    return try Node.choose(isNear, forwards, backwards)
      .named(isNumber ? "LerpBackward0" : "LerpBackward1")
  }
}
