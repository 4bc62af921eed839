// Losses between tensors of one shape.

// MARK: Primitives

extension Primitive {
  /// -(y log x + (1 - y) log(1 - x)), whose gradient stays finite at the ends.
  static let binaryCrossEntropy = Primitive("binaryCrossEntropy", .alias, saves: .inputs) {
    result, gradient throws(TensorError) in
    let (x, y) = (result.inputs[1], result.inputs[2])
    let spread = try (1 - x) * x
    let bounded = try spread.clamped(.constant(.float(Double(Float(1e-12))), like: x), nil)
    let difference = try x - y
    return [
      nil, try gradient * difference / bounded,
      y.requiresGradient
        ? try gradient * ((1 - x).logarithm() - x.logarithm()) : nil,
    ]
  }
}

// MARK: Values

/// How a loss takes the elements together.
enum Reduction: String {
  case none, mean, sum

  /// The elements, or their mean or sum.
  func callAsFunction(_ loss: Node) throws(TensorError) -> Node {
    switch self {
    case .none: loss
    case .mean: try loss.mean(Array(loss.shape.indices), keepsDimensions: false)
    case .sum: try loss.total()
    }
  }

  /// PyTorch's `grad_fn` of a reduced composition, where elements had `name`.
  func gradientName(_ name: String) -> String {
    switch self {
    case .none: name
    case .mean: "MeanBackward0"
    case .sum: "SumBackward0"
    }
  }
}

extension Arguments {
  /// The way of reduction at `index`.
  ///
  /// - Throws: PyTorch's ValueError for another word.
  func reduction(_ index: Int) throws(TensorError) -> Reduction {
    let text = try string(index)
    guard let reduction = Reduction(rawValue: text) else {
      throw TensorError(.value, "\(text) is not a valid value for reduction")
    }
    return reduction
  }

  /// The first two arguments in one type, which must be a floating-point type.
  fileprivate func lossOperands(_ kernel: String) throws(TensorError) -> (Node, Node) {
    let (input, target) = try promoted(0, 1)
    try input.refuseIntegers(as: kernel)
    return (input, target)
  }
}

// MARK: Operations

extension Operation {
  static let losses: [Operation] = [
    Operation(
      "mse_loss(input, target, size_average=None, reduce=None, reduction='mean', weight=None)",
      "The mean of the squared differences.", [.functional],
      samples: ["F.mse_loss(m, m2)", "F.mse_loss(m, r, reduction='sum')"]
    ) { arguments throws(TensorError) in
      let (input, target) = try arguments.lossOperands("mse_cpu")
      let reduction = try arguments.reduction(4)
      var loss = try (input - target).squared()
      if !arguments.isNone(5) { loss = try loss * arguments.node(5) }
      return try reduction(loss).named("MseLossBackward0")
    },
    Operation(
      "l1_loss(input, target, size_average=None, reduce=None, reduction='mean')",
      "The mean of the absolute differences.", [.functional],
      samples: ["F.l1_loss(m, m2)", "F.l1_loss(m, m2, reduction='none')"]
    ) { arguments throws(TensorError) in
      let (input, target) = try arguments.promoted(0, 1)
      let reduction = try arguments.reduction(4)
      return try reduction((input - target).absolute())
        .named(reduction.gradientName("AbsBackward0"))
    },
    Operation(
      "smooth_l1_loss(input, target, size_average=None, reduce=None, reduction='mean', beta=1.0)",
      "Squared differences below `beta`, absolute ones above.", [.functional],
      samples: ["F.smooth_l1_loss(m, m2)", "F.smooth_l1_loss(m, m2, beta=0.3)"]
    ) { arguments throws(TensorError) in
      let beta = try arguments.double(5)
      guard beta >= 0 else {
        throw TensorError(.runtime, "smooth_l1_loss does not support negative values for beta.")
      }
      let reduction = try arguments.reduction(4)
      let (input, target) = try arguments.lossOperands("smooth_l1_cpu")
      let distance = try (input - target).absolute()
      if beta == 0 {
        return try reduction(distance).named(reduction.gradientName("AbsBackward0"))
      }
      let loss = try Node.choose(
        distance.compared(.less, beta), distance.squared() * 0.5 / beta,
        distance + -0.5 * beta)
      return try reduction(loss).named("SmoothL1LossBackward0")
    },
    Operation(
      "huber_loss(input, target, reduction='mean', delta=1.0, weight=None)",
      "Squared differences up to `delta`, straight beyond.", [.functional],
      samples: ["F.huber_loss(m, m2)", "F.huber_loss(m, m2, 'sum', 0.5)"]
    ) { arguments throws(TensorError) in
      let delta = try arguments.double(3)
      guard delta > 0 else {
        throw TensorError(
          .runtime, "huber_loss does not support non-positive values for delta.")
      }
      let reduction = try arguments.reduction(2)
      let (input, target) = try arguments.lossOperands("huber_cpu")
      let distance = try (input - target).absolute()
      var loss = try Node.choose(
        distance.compared(.lessOrEqual, delta), distance.squared() * 0.5,
        (distance + -0.5 * delta) * delta)
      if !arguments.isNone(4) { loss = try loss * arguments.node(4) }
      return try reduction(loss).named("HuberLossBackward0")
    },
    Operation(
      "binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, "
        + "reduction='mean')",
      "The cross entropy of probabilities.", [.functional],
      samples: [
        "F.binary_cross_entropy(q, torch.clamp(m, 0, 1))",
        "F.binary_cross_entropy(q, q.detach(), q.detach(), reduction='sum')",
      ]
    ) { arguments throws(TensorError) in
      let (input, target) = (try arguments.node(0), try arguments.node(1))
      let reduction = try arguments.reduction(5)
      guard input.shape == target.shape else {
        throw TensorError(
          .value,
          "Using a target size (torch.Size(\(target.shape.pythonList))) that is different to the "
            + "input size (torch.Size(\(input.shape.pythonList))) is deprecated. Please ensure "
            + "they have the same size.")
      }
      try input.refuseIntegers(as: "binary_cross_entropy")
      guard target.elementType == input.elementType else {
        throw TensorError(
          .runtime,
          "Found dtype \(target.elementType.className) but expected \(input.elementType.className)")
      }
      try input.checkProbabilities()
      var loss = try Node.composed(.binaryCrossEntropy, of: [input, target]) {
        () throws(TensorError) in
        let floor = try Node.constant(.float(-100), like: input)
        let yes = try Node.binary(.maximum, input.logarithm(), floor)
        let no = try Node.binary(.maximum, .unary(.logarithm1Plus, -input), floor)
        return try (target + -1) * no - target * yes
      }
      if !arguments.isNone(2) { loss = try loss * arguments.node(2) }
      return try reduction(loss).named("BinaryCrossEntropyBackward0")
    },
    Operation(
      "binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, "
        + "reduce=None, reduction='mean', pos_weight=None)",
      "The cross entropy of the sigmoid.", [.functional],
      samples: [
        "F.binary_cross_entropy_with_logits(m, q)",
        "F.binary_cross_entropy_with_logits(m, q, q.detach(), pos_weight=p.detach().sum(0))",
      ]
    ) { arguments throws(TensorError) in
      let (input, target) = (try arguments.node(0), try arguments.node(1))
      let reduction = try arguments.reduction(5)
      guard input.shape == target.shape else {
        throw TensorError(
          .value,
          "Target size (torch.Size(\(target.shape.pythonList))) must be the same as input size "
            + "(torch.Size(\(input.shape.pythonList)))")
      }
      if !target.elementType.isFloatingPoint {
        throw TensorError(
          .runtime,
          "result type \(input.elementType.className) can't be cast to the desired output type "
            + target.elementType.className)
      }
      let (x, y) = try arguments.promoted(0, 1)
      let logarithm = try x.logarithmOfSigmoid()
      var weighted = logarithm
      if !arguments.isNone(6) {
        weighted = try ((arguments.node(6) + -1) * y + 1) * logarithm
      }
      var loss = try (1 - y) * x - weighted
      if !arguments.isNone(2) { loss = try loss * arguments.node(2) }
      return try reduction(loss).named("BinaryCrossEntropyWithLogitsBackward0")
    },
    Operation(
      "kl_div(input, target, size_average=None, reduce=None, reduction='mean', log_target=False)",
      "The Kullback-Leibler divergence, from logarithms of probabilities.", [.functional],
      samples: [
        "F.kl_div(m, q)", "F.kl_div(m, q, reduction='batchmean')",
        "F.kl_div(m, m2, reduction='sum', log_target=True)",
      ]
    ) { arguments throws(TensorError) in
      let (input, target) = try arguments.promoted(0, 1)
      let mode = try arguments.string(4)
      let reduction = mode == "batchmean" ? Reduction.sum : try arguments.reduction(4)
      let isLogarithm = try arguments.bool(5)
      let loss: Node
      if isLogarithm {
        loss = try target.exponential() * (target - input)
      } else {
        let isZero = try target.equals(0)
        let entropy = try target * target.replaced(where: isZero, by: 1).logarithm()
        loss = try entropy - target * input
      }
      let result = try reduction(loss)
      if mode == "batchmean" {
        return try result / Double(input.shape.first ?? 1)
      }
      return result.named(
        reduction.gradientName(isLogarithm ? "MulBackward0" : "SubBackward0"))
    },
  ]
}

extension Node {
  /// - Throws: PyTorch's RuntimeError where an element is not within 0 and 1; computes the node.
  fileprivate func checkProbabilities() throws(TensorError) {
    let isProbability = try compared(.greaterOrEqual, 0) & compared(.lessOrEqual, 1)
    if try isProbability.holdsEverywhere() { return }
    throw TensorError(.runtime, "all elements of input should be between 0 and 1")
  }
}
