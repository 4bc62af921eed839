import CKernels

// MARK: Primitives

extension Primitive {
  static let equal = Primitive("eq", .binary(BinaryFunction(kernel: GD_BINARY_eq)))
  static let notEqual = Primitive("ne", .binary(BinaryFunction(kernel: GD_BINARY_ne)))
  static let less = Primitive("lt", .binary(BinaryFunction(kernel: GD_BINARY_lt)))
  static let lessOrEqual = Primitive("le", .binary(BinaryFunction(kernel: GD_BINARY_le)))
  static let greater = Primitive("gt", .binary(BinaryFunction(kernel: GD_BINARY_gt)))
  static let greaterOrEqual = Primitive("ge", .binary(BinaryFunction(kernel: GD_BINARY_ge)))
  static let bitAnd = Primitive("bitwiseAnd", .binary(BinaryFunction(kernel: GD_BINARY_bit_and)))
  static let bitOr = Primitive("bitwiseOr", .binary(BinaryFunction(kernel: GD_BINARY_bit_or)))
  static let bitXor = Primitive("bitwiseXor", .binary(BinaryFunction(kernel: GD_BINARY_bit_xor)))
  static let shiftLeft = Primitive(
    "lshift", .binary(BinaryFunction(kernel: GD_BINARY_shift_left)))
  static let shiftRight = Primitive(
    "rshift", .binary(BinaryFunction(kernel: GD_BINARY_shift_right)))
  static let bitNot = Primitive(
    "bitwiseNot", .unary(UnaryFunction(kernel: GD_UNARY_bitwise_not)))
}

// MARK: Values

extension Node {
  /// Where the elements equal a number.
  func equals(_ number: Double) throws(TensorError) -> Node { try compared(.equal, number) }

  /// The elements compared with a number.
  func compared(_ primitive: Primitive, _ number: Double) throws(TensorError) -> Node {
    try Node.binary(primitive, self, .constant(.float(number), like: self))
  }

  /// Where a bool tensor does not hold.
  func inverted() throws(TensorError) -> Node { try Node.unary(.bitNot, self) }

  static func & (left: Node, right: Node) throws(TensorError) -> Node {
    try binary(.bitAnd, left, right)
  }
  static func | (left: Node, right: Node) throws(TensorError) -> Node {
    try binary(.bitOr, left, right)
  }

  /// Where two tensors are as near as `allclose` wants.
  fileprivate static func areClose(
    _ left: Node, _ right: Node, relative: Double, absolute: Double, equalsNaN: Bool
  ) throws(TensorError) -> Node {
    guard left.elementType == right.elementType else {
      throw TensorError(
        .runtime,
        "\(left.elementType.className) did not match \(right.elementType.className)")
    }
    guard relative >= 0 else {
      throw TensorError(.runtime, "rtol must be greater than or equal to zero, but got \(relative)")
    }
    guard absolute >= 0 else {
      throw TensorError(.runtime, "atol must be greater than or equal to zero, but got \(absolute)")
    }
    var close = try binary(.equal, left, right)
    if equalsNaN { close = try close | (left.isNaN() & right.isNaN()) }
    let (x, y) = (try left.floating(), try right.floating())
    let allowed = try (y * relative).absolute() + absolute
    let error = try (x - y).absolute()
    let isNear = try binary(.lessOrEqual, error, allowed)
    return try close | (isNear & error.compared(.less, .infinity))
  }

  /// Integers and bools as the default floating-point type.
  func floating() throws(TensorError) -> Node {
    elementType.isFloatingPoint ? self : try cast(to: engine.defaultElementType)
  }

  /// Where the elements are NaN.
  func isNaN() throws(TensorError) -> Node { try Node.binary(.notEqual, self, self) }

  /// Whether a bool tensor holds everywhere; computes it.
  func holdsEverywhere() throws(TensorError) -> Bool {
    try reducedFully(.elementProduct).elements().allSatisfy { $0.double != 0 }
  }
}

// MARK: Operations

extension Operation {
  static let comparison: [Operation] =
    [
      compare("eq", .equal, "Where the elements are equal.", []),
      compare("ne", .notEqual, "Where the elements differ.", ["not_equal"]),
      compare("lt", .less, "Where the elements are less than the other's.", ["less"]),
      compare("le", .lessOrEqual, "Where the elements are at most the other's.", ["less_equal"]),
      compare("gt", .greater, "Where the elements are greater than the other's.", ["greater"]),
      compare(
        "ge", .greaterOrEqual, "Where the elements are at least the other's.",
        ["greater_equal"]),
    ] + [
      Operation(
        "equal(input, other)", "Whether two tensors have the same shape and elements.",
        samples: ["torch.equal(m, m)", "torch.equal(m, r)"],
        result: { arguments throws(TensorError) in
          let (left, right) = (try arguments.tensor(0), try arguments.tensor(1))
          guard left.shape == right.shape else { return .bool(false) }
          let (x, y) = try arguments.promoted(0, 1)
          return .bool(try Node.binary(.equal, x, y).holdsEverywhere())
        }),
      Operation(
        "isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)",
        "Where the elements are nearly equal.",
        samples: ["torch.isclose(m, m2)", "torch.isclose(i, i)"]
      ) { arguments throws(TensorError) in try arguments.areClose() },
      Operation(
        "allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)",
        "Whether all elements are nearly equal.", samples: ["torch.allclose(m, m + 1e-9)"],
        result: { arguments throws(TensorError) in
          .bool(try arguments.areClose().holdsEverywhere())
        }),
    ]

  private static func compare(
    _ name: String, _ primitive: Primitive, _ summary: String, _ aliases: [String]
  ) -> Operation {
    Operation(
      "\(name)(input, other)", summary, [.function, .method, .inPlace], aliases: aliases,
      operators: [name], samples: ["torch.\(name)(m, m2)", "torch.\(name)(i, 2)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      return try Node.binary(primitive, left, right)
    }
  }

  static let bits: [Operation] =
    [
      bitwise("and", .bitAnd), bitwise("or", .bitOr), bitwise("xor", .bitXor),
      shift("left", "lshift", .shiftLeft), shift("right", "rshift", .shiftRight),
      reverseShift("lshift", .shiftLeft), reverseShift("rshift", .shiftRight),
      logical("and", .bitAnd), logical("or", .bitOr), logical("xor", .bitXor),
    ] + [
      Operation(
        "bitwise_not(input)", "The complement of bools or of integers' bits.",
        [.function, .method, .inPlace], samples: ["torch.bitwise_not(i)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        try input.refuse([.float32, .float64], as: "bitwise_not_cpu")
        return try input.inverted()
      },
      Operation(
        "__invert__(input)", "The complement of bools or of integers' bits.", [.method],
        operators: ["invert"], samples: ["~k"]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        if input.elementType.isFloatingPoint {
          throw TensorError(
            .type, "~ (operator.invert) is only implemented on integer and Boolean-type tensors")
        }
        return try input.inverted()
      },
      Operation(
        "logical_not(input)", "Where the elements are zero.", [.function, .method, .inPlace],
        samples: ["torch.logical_not(i)"]
      ) { arguments throws(TensorError) in
        try arguments.node(0).cast(to: .bool).inverted()
      },
    ]

  private static func bitwise(_ name: String, _ primitive: Primitive) -> Operation {
    Operation(
      "bitwise_\(name)(input, other)", "Combines bools or the bits of integers by \(name).",
      [.function, .method, .inPlace], operators: [name, "r\(name)"],
      samples: ["torch.bitwise_\(name)(i, 3)", "torch.bitwise_\(name)(k, k)"]
    ) { arguments throws(TensorError) in
      let (left, right) = try arguments.promoted(0, 1)
      try left.refuse([.float32, .float64], as: "bitwise_\(name)_cpu")
      return try Node.binary(primitive, left, right)
    }
  }

  private static func shift(
    _ direction: String, _ name: String, _ primitive: Primitive
  ) -> Operation {
    Operation(
      "bitwise_\(direction)_shift(input, other)", "Moves the bits of integers to the \(direction).",
      [.function, .method, .inPlace], aliases: ["__\(name)__"], operators: [name],
      samples: ["torch.bitwise_\(direction)_shift(i, 2)"]
    ) { arguments throws(TensorError) in
      try arguments.shifted(arguments.promoted(0, 1), primitive)
    }
  }

  private static func reverseShift(_ name: String, _ primitive: Primitive) -> Operation {
    Operation(
      "__r\(name)__(input, other)", "Moves the bits of a number by the tensor.", [.method],
      operators: ["r\(name)"], samples: ["j.__r\(name)__(9)"]
    ) { arguments throws(TensorError) in
      try arguments.shifted(arguments.promoted(1, 0), primitive)
    }
  }

  private static func logical(_ name: String, _ primitive: Primitive) -> Operation {
    Operation(
      "logical_\(name)(input, other)", "Combines truth values by \(name); zero is false.",
      [.function, .method, .inPlace], samples: ["torch.logical_\(name)(m, i)"]
    ) { arguments throws(TensorError) in
      try Node.binary(
        primitive, arguments.node(0).cast(to: .bool), arguments.node(1).cast(to: .bool))
    }
  }
}

extension Arguments {
  fileprivate func shifted(
    _ operands: (Node, Node), _ primitive: Primitive
  ) throws(TensorError) -> Node {
    try operands.0.refuse([.bool, .float32, .float64], as: "\(primitive.name)_cpu")
    return try Node.binary(primitive, operands.0, operands.1)
  }

  fileprivate func areClose() throws(TensorError) -> Node {
    try Node.areClose(
      node(0), node(1), relative: double(2), absolute: double(3), equalsNaN: bool(4))
  }
}
