#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Activation functions: compositions, apart from `relu`, `sigmoid` and `tanh`.

// MARK: Values

extension Node {
  /// log(1 + exp(βx)) / β, and x itself where βx is beyond the threshold.
  func softplus(beta: Double = 1, threshold: Double = 20) throws(TensorError) -> Node {
    let scaled = try beta == 1 ? self : self * beta
    let isLarge = try scaled.compared(.greater, threshold)
    // Zero stands in for what is not taken: exp of it might be infinite.
    let safe = try scaled.replaced(where: isLarge, by: 0)
    let soft = try Node.unary(.logarithm1Plus, safe.exponential())
    return try .choose(isLarge, self, beta == 1 ? soft : soft / beta)
  }

  /// log(sigmoid(x)).
  func logarithmOfSigmoid() throws(TensorError) -> Node {
    let isNegative = try compared(.less, 0)
    let decay = try Node.choose(isNegative, self, -self)
    let least = try Node.choose(isNegative, self, zeros())
    return try least - .unary(.logarithm1Plus, decay.exponential())
  }

  /// scale · x above zero, scale · α (exp(βx) - 1) elsewhere.
  fileprivate func exponentialUnit(
    _ alpha: Double, scale: Double = 1, inputScale: Double = 1
  ) throws(TensorError) -> Node {
    let isPositive = try compared(.greater, 0)
    let safe = try replaced(where: isPositive, by: 0) * inputScale
    let bent = try Node.unary(.exponentialMinus1, safe) * (alpha * scale)
    return try .choose(isPositive, scale == 1 ? self : self * scale, bent)
  }

  fileprivate func gelu(isApproximate: Bool) throws(TensorError) -> Node {
    if isApproximate {
      let cube = try squared() * self
      let inner = try (self + cube * 0.044715) * (2.0.squareRoot() * M_2_SQRTPI * 0.5)
      return try (self * 0.5) * (inner.hyperbolicTangent() + 1)
    }
    return try (self * 0.5) * (Node.unary(.errorFunction, self * 0.5.squareRoot()) + 1)
  }
}

// MARK: Operations

extension Operation {
  static let activations: [Operation] =
    [
      activation("silu(input)", "SiluBackward0", "silu_cpu", "x · sigmoid(x).") {
        x, _ throws(TensorError) in try x * x.sigmoid()
      },
      activation("mish(input)", "MishBackward0", "mish_cpu", "x · tanh(softplus(x)).") {
        x, _ throws(TensorError) in try x * x.softplus(threshold: .infinity).hyperbolicTangent()
      },
      activation(
        "softplus(input, beta=1, threshold=20)", "SoftplusBackward0", "softplus_cpu",
        "log(1 + exp(x)), a smooth relu.", [", 2", ", threshold=0.5"]
      ) { x, call throws(TensorError) in
        try x.softplus(beta: call.double(1), threshold: call.double(2))
      },
      activation(
        "leaky_relu(input, negative_slope=0.01)", "LeakyReluBackward0", "leaky_relu_cpu",
        "x, or slope · x where it is negative.", [", 0.2"]
      ) { x, call throws(TensorError) in
        try .choose(x.compared(.greater, 0), x, x * call.double(1))
      },
      activation(
        "elu(input, alpha=1.0)", "EluBackward0", "elu_cpu",
        "x, or alpha · (exp(x) - 1) where it is negative.", [", 0.5"]
      ) { x, call throws(TensorError) in try x.exponentialUnit(call.double(1)) },
      activation(
        "celu(input, alpha=1.0)", "CeluBackward0", "elu_cpu",
        "x, or alpha · (exp(x / alpha) - 1) where it is negative.", [", 0.5"]
      ) { x, call throws(TensorError) in
        let alpha = try call.double(1)
        return try x.exponentialUnit(alpha, inputScale: 1 / alpha)
      },
      activation(
        "selu(input)", "EluBackward0", "elu_cpu",
        "The elu whose constants keep mean and variance of the elements."
      ) { x, _ throws(TensorError) in
        try x.exponentialUnit(1.6732632423543772, scale: 1.0507009873554805)
      },
      activation(
        "gelu(input, *, approximate='none')", "GeluBackward0", "GeluKernelImpl",
        "x · Φ(x), with Φ the normal distribution.", [", approximate='tanh'"]
      ) { x, call throws(TensorError) in
        let approximation = try call.string(1)
        guard ["none", "tanh"].contains(approximation) else {
          throw TensorError(.runtime, "approximate argument must be either none or tanh.")
        }
        return try x.gelu(isApproximate: approximation == "tanh")
      },
      activation(
        "logsigmoid(input)", "LogSigmoidBackward0", "log_sigmoid_cpu", "log(sigmoid(x))."
      ) { x, _ throws(TensorError) in try x.logarithmOfSigmoid() },
      activation(
        "hardsigmoid(input)", "HardsigmoidBackward0", "hardsigmoid_cpu",
        "A sigmoid of straight lines."
      ) { x, _ throws(TensorError) in try (x + 3).clamped(0, 6, isExclusive: true) / 6 },
      activation(
        "hardswish(input)", "HardswishBackward0", "hardswish_cpu", "x · hardsigmoid(x)."
      ) { x, _ throws(TensorError) in try x * (x + 3).clamped(0, 6, isExclusive: true) / 6 },
      activation(
        "softshrink(input, lambd=0.5)", "SoftshrinkBackward0", "softshrink_cpu",
        "The elements moved towards zero by `lambd`."
      ) { x, call throws(TensorError) in
        let bound = try call.double(1)
        let shrunk = try Node.choose(x.compared(.greater, 0), x + -bound, x + bound)
        return try shrunk.replaced(where: x.absolute().compared(.lessOrEqual, bound), by: 0)
      },
      activation(
        "hardshrink(input, lambd=0.5)", "HardshrinkBackward0", "hardshrink_cpu",
        "The elements, or zero where they are within `lambd` of it."
      ) { x, call throws(TensorError) in
        try x.replaced(where: x.absolute().compared(.lessOrEqual, call.double(1)), by: 0)
      },
    ] + [
      Operation(
        "relu6(input)", "The elements, kept between 0 and 6.", [.functional],
        samples: ["F.relu6(m * 9)", "F.relu6(i)"]
      ) { arguments throws(TensorError) in
        try arguments.node(0).clamped(0, 6, isExclusive: true).named("HardtanhBackward0")
      },
      Operation(
        "hardtanh(input, min_val=-1.0, max_val=1.0)", "The elements, kept between two bounds.",
        [.functional], samples: ["F.hardtanh(m)", "F.hardtanh(m, -0.5, 0.2)"]
      ) { arguments throws(TensorError) in
        let (lower, upper) = (try arguments.double(1), try arguments.double(2))
        guard lower <= upper else {
          throw TensorError(.value, "min_val cannot be greater than max_val")
        }
        return try arguments.node(0).clamped(lower, upper, isExclusive: true)
          .named("HardtanhBackward0")
      },
      Operation(
        "threshold(input, threshold, value)", "The elements, or `value` up to the threshold.",
        [.functional], samples: ["F.threshold(m, 0.1, 20)", "F.threshold(i, 1, 2)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        let isBelow = try Node.binary(
          .lessOrEqual, input, .constant(arguments.scalar(1), like: input))
        return try Node.choose(isBelow, .constant(arguments.scalar(2), like: input), input)
          .named("ThresholdBackward0")
      },
      Operation(
        "softsign(input)", "x / (1 + |x|).", [.functional], samples: ["F.softsign(m)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.floatingNode(0)
        return try input / (input.absolute() + 1)
      },
      Operation(
        "tanhshrink(input)", "x - tanh(x).", [.functional], samples: ["F.tanhshrink(m)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.floatingNode(0)
        return try input - input.hyperbolicTangent()
      },
      Operation(
        "prelu(input, weight)", "x, or weight · x where it is negative, per channel.",
        [.function, .functional], samples: ["F.prelu(m, r)", "F.prelu(m, c.sum(0))"]
      ) { arguments throws(TensorError) in
        let (input, weight) = (try arguments.node(0), try arguments.node(1))
        var shape = Shape(repeating: 1, count: input.shape.count)
        if weight.shape.elementCount != 1 {
          let channels = input.shape.count > 1 ? input.shape[1] : 1
          guard weight.shape.elementCount == channels, input.shape.count > 1 else {
            throw TensorError(
              .runtime,
              "Mismatch of parameter numbers and input channel size. Found parameter numbers = "
                + "\(weight.shape.elementCount) and channel size = \(channels).")
          }
          shape[1] = channels
        }
        let slope = try weight.reshaped(to: shape)
        return try Node.choose(input.compared(.greater, 0), input, input * slope)
          .named("PreluKernelBackward0")
      },
    ]

  private static func activation(
    _ signature: String, _ gradientName: String, _ kernel: String, _ summary: String,
    _ variants: [String] = [],
    _ compute: @escaping @Sendable (Node, Arguments) throws(TensorError) -> Node
  ) -> Operation {
    let name = signature.prefix { $0 != "(" }
    return Operation(
      signature, summary, [.functional],
      samples: ([""] + variants).map { "F.\(name)(m\($0))" }
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      try input.refuseIntegers(as: kernel)
      return try compute(input, arguments).named(gradientName)
    }
  }
}
