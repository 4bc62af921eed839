import CKernels

// MARK: Primitives

extension Primitive {
  /// A square root whose gradient at zero is zero, as that of deviations and lengths is.
  static let deviationRoot: Primitive = Primitive(
    "std", .unary(UnaryFunction(kernel: GD_UNARY_sqrt)), saves: .result
  ) { result, gradient throws(TensorError) in
    let share = try gradient / (result * 2)
    return [try share.replaced(where: result.equals(0), by: 0)]
  }
  /// The norm of order zero: PyTorch gives it a `grad_fn`, through which nothing flows.
  static let countOfNonzero = Primitive("linalgVectorNorm", .alias) {
    _, _ throws(TensorError) in [nil, nil]
  }
}

// MARK: Values

extension Node {
  /// The variance over some dimensions, which stay with length 1.
  ///
  /// The sums run in float64, as PyTorch's do.
  func variance(_ axes: [Int], correction: Double) throws(TensorError) -> Node {
    let wide = try cast(to: .float64)
    let count = axes.map { shape[$0] }.elementCount
    let deviation = try wide - wide.mean(axes, keepsDimensions: true)
    let sum = try deviation.squared().reduced(.sum, axes, keepsDimensions: true)
    return try sum / max(Double(count) - correction, 0)
  }

  /// log(sum(exp(x))) over some dimensions, which stay with length 1.
  func logarithmOfSum(_ axes: [Int]) throws(TensorError) -> Node {
    guard shape.elementCount > 0 else {
      return try exponential().reduced(.sum, axes, keepsDimensions: true).logarithm()
    }
    let top = try Node.engineWithoutGradient(of: self) { () throws(TensorError) in
      let top = try reduced(.largest, axes, keepsDimensions: true)
      return try top.replaced(where: top.absolute().equals(.infinity), by: 0)
    }
    let sum = try (self - top).exponential().reduced(.sum, axes, keepsDimensions: true)
    return try sum.logarithm() + top
  }

  /// The p-norm over some dimensions, which stay with length 1.
  func length(_ power: Double, _ axes: [Int]) throws(TensorError) -> Node {
    func sum(_ node: Node) throws(TensorError) -> Node {
      try node.reduced(.sum, axes, keepsDimensions: true)
    }
    switch power {
    case 0:
      return try Node.composed(.countOfNonzero, of: [self]) { () throws(TensorError) in
        try sum(equals(0).inverted().cast(to: elementType))
      }
    case 1: return try sum(absolute())
    case 2: return try Node.unary(.deviationRoot, sum(squared()))
    case .infinity: return try absolute().reduced(.largest, axes, keepsDimensions: true)
    case -.infinity: return try absolute().reduced(.smallest, axes, keepsDimensions: true)
    default:
      // Neither powers nor roots of zero are taken: their slopes may be infinite.
      let isNothing = try equals(0)
      let powers = try absolute().replaced(where: isNothing, by: 1).raised(to: power)
      let total = try sum(powers.replaced(where: isNothing, by: power < 0 ? .infinity : 0))
      let isZero = try total.equals(0)
      let root = try total.replaced(where: isZero, by: 1).raised(to: 1 / power)
      return try root.replaced(where: isZero, by: power < 0 ? .infinity : 0)
    }
  }
}

// MARK: Operations

extension Operation {
  static let statistics: [Operation] = [
    Operation(
      "var(input, dim=None, unbiased=True, keepdim=False, *, correction=None)",
      "The variance over some dimensions.",
      samples: ["m.var()", "b.var(1)", "m.var(0, False)", "m.var((0, 1), correction=0)"]
    ) { arguments throws(TensorError) in
      try arguments.spread().variance.named("VarBackward0")
    },
    Operation(
      "std(input, dim=None, unbiased=True, keepdim=False, *, correction=None)",
      "The standard deviation over some dimensions.",
      samples: ["m.std()", "b.std(1, keepdim=True)", "m.std(unbiased=False)", "m.std(0)"]
    ) { arguments throws(TensorError) in
      try arguments.spread(isRoot: true).variance.named("StdBackward0")
    },
    Operation(
      "var_mean(input, dim=None, unbiased=True, keepdim=False, *, correction=None)",
      "The variance and the mean over some dimensions.", [.function],
      samples: ["torch.var_mean(m)", "torch.var_mean(b, (0, 2))"],
      result: { arguments throws(TensorError) in
        let (variance, mean) = try arguments.spread()
        return .results(
          [
            .tensor(Tensor(variance.named("VarMeanBackward0"))),
            .tensor(Tensor(mean.named("VarMeanBackward0"))),
          ], names: [], typeName: "tuple")
      }),
    Operation(
      "std_mean(input, dim=None, unbiased=True, keepdim=False, *, correction=None)",
      "The standard deviation and the mean over some dimensions.", [.function],
      samples: ["torch.std_mean(m, 1)"],
      result: { arguments throws(TensorError) in
        let (deviation, mean) = try arguments.spread(isRoot: true)
        return .results(
          [
            .tensor(Tensor(deviation.named("StdMeanBackward0"))),
            .tensor(Tensor(mean.named("StdMeanBackward0"))),
          ], names: [], typeName: "tuple")
      }),
    Operation(
      "logsumexp(input, dim, keepdim=False)", "log(sum(exp(x))) without overflow.",
      samples: ["torch.logsumexp(m, 1)", "torch.logsumexp(b, (0, 2), keepdim=True)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.floatingNode(0)
      let axes = try arguments.axes(1, rank: input.shape.count)
      let result = try input.logarithmOfSum(axes)
      return try (arguments.bool(2) ? result : result.dropping(axes)).named("LogsumexpBackward0")
    },
    Operation(
      "norm(input, p='fro', dim=None, keepdim=False, dtype=None)",
      "The length of vectors over some dimensions.",
      samples: [
        "m.norm()", "m.norm(1)", "b.norm(2, 1)", "m.norm(float('inf'), 0)", "p.norm(3, 1)",
        "torch.norm(m, dim=(0, 1), keepdim=True)", "m.norm(0)",
      ]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      var power = 2.0
      if case .string(let text) = arguments[1] {
        guard text == "fro" else {
          throw TensorError(.runtime, "linalg.matrix_norm: Order \(text) not supported.")
        }
      } else if !arguments.isNone(1) {
        power = try arguments.double(1)
      }
      try input.refuseNorm()
      let axes = try arguments.axes(2, rank: input.shape.count)
      if power.isInfinite, input.shape.elementCount == 0 {
        throw TensorError(
          .runtime,
          "linalg.vector_norm cannot compute the \(power < 0 ? "-" : "")inf norm on an empty "
            + "tensor because the operation does not have an identity")
      }
      let wide = try input.cast(to: arguments.elementType(4) ?? input.elementType)
      let length = try wide.length(power, axes)
      return try (arguments.bool(3) ? length : length.dropping(axes))
        .named("LinalgVectorNormBackward0")
    },
  ]
}

extension Arguments {
  /// Variance, or its root, and mean, as `var`, `std` and their like take their arguments.
  fileprivate func spread(
    isRoot: Bool = false
  ) throws(TensorError) -> (variance: Node, mean: Node) {
    let input = try node(0)
    guard input.elementType.isFloatingPoint else {
      throw TensorError(
        .runtime, "std and var only support floating point and complex dtypes")
    }
    // `var(unbiased)` has no dimensions.
    var axes = Array(input.shape.indices)
    var correction = 1.0
    if case .bool(let isUnbiased) = self[1] {
      correction = isUnbiased ? 1 : 0
    } else {
      axes = try self.axes(1, rank: input.shape.count)
      correction = try bool(2, or: true) ? 1 : 0
    }
    if !isNone(4) { correction = try double(4) }
    var variance = try input.variance(axes, correction: correction)
    if isRoot { variance = try Node.unary(.deviationRoot, variance) }
    var mean = try input.mean(axes, keepsDimensions: true)
    variance = try variance.cast(to: input.elementType)
    if try !bool(3) {
      variance = try variance.dropping(axes)
      mean = try mean.dropping(axes)
    }
    return (variance, mean)
  }
}
