// Losses of classes, and what turns classes into tensors and back.

// MARK: Values

/// Classes to predict, checked, and how much each counts.
private struct ClassTarget {
  /// The classes, with a valid class in the place of ignored ones.
  var classes: Node
  /// Which are ignored; nil where none is.
  var isIgnored: Node?
  /// The weight of each class, if any.
  var weight: Node?
  /// The dimension of the classes in the input.
  var axis: Int
  /// The input's shape.
  var shape: Shape

  /// The elements at the classes, without the dimension of the classes; ignored ones are zero.
  func picked(from input: Node) throws(TensorError) -> Node {
    var kept = shape
    kept[axis] = 1
    let element = try input.picked(classes.reshaped(to: kept), axis).dropping([axis])
    return try ignoring(element)
  }

  /// Zero in the place of what is ignored.
  func ignoring(_ node: Node) throws(TensorError) -> Node {
    guard let isIgnored else { return node }
    return try node.replaced(where: isIgnored, by: 0)
  }

  /// The weights of the classes along the dimension of the classes.
  func broadcastWeight() throws(TensorError) -> Node? {
    try weight?.reshaped(
      to: [shape[axis]] + Shape(repeating: 1, count: shape.count - axis - 1))
  }

  /// How much each target counts.
  func factors(like input: Node) throws(TensorError) -> Node {
    guard let weight = try broadcastWeight() else {
      return try ignoring(input.one().expanded(to: classes.shape))
    }
    return try picked(from: weight.expanded(to: shape))
  }

  /// The negative of the elements at the classes, weighted and reduced.
  func loss(_ input: Node, _ reduction: Reduction) throws(TensorError) -> Node {
    var loss = try -picked(from: input)
    if weight == nil, isIgnored == nil { return try reduction(loss) }
    let factors = try factors(like: input)
    if weight != nil { loss = try loss * factors }
    guard reduction == .mean else { return try reduction(loss) }
    return try loss.total() / factors.total()
  }
}

extension Arguments {
  /// - Throws: PyTorch's errors for shapes and types that do not fit and for unknown classes.
  fileprivate func classTarget(
    _ input: Node, weight: Int, ignored: Int
  ) throws(TensorError) -> ClassTarget {
    let target = try node(1)
    guard target.elementType == .int64 else {
      throw TensorError(
        .runtime,
        "expected target dtype to be Long or Byte, but got \(target.elementType.className)"
      )
    }
    let shape = input.shape
    guard let axis = shape.isEmpty ? nil : min(shape.count - 1, 1) else {
      throw TensorError(
        .value, "Expected 1 or more dimensions (got 0)")
    }
    let expected = shape.indices.filter { $0 != axis }.map { shape[$0] }
    if shape.count > 1, target.shape.first != shape[0] {
      throw TensorError(
        .value,
        "Expected input batch_size (\(shape[0])) to match target batch_size "
          + "(\(target.shape.first ?? 1)).")
    }
    guard target.shape == expected else {
      if shape.count == 1 || shape.count == 2 {
        throw TensorError(.runtime, "0D or 1D target tensor expected, multi-target not supported")
      }
      throw TensorError(
        .runtime,
        "Expected target size \(expected.pythonList), got \(target.shape.pythonList)")
    }
    var result = ClassTarget(
      classes: target, isIgnored: nil, weight: nil, axis: axis, shape: shape)
    let ignoredClass = try int(ignored)
    var ignoresAny = false
    for case .int(let value) in try target.elements() {
      if value == ignoredClass {
        ignoresAny = true
      } else if value < 0 || value >= shape[axis] {
        throw TensorError(.index, "Target \(value) is out of bounds.")
      }
    }
    if ignoresAny {
      let isIgnored = try Node.binary(.equal, target, .constant(.int(ignoredClass), like: target))
      result.isIgnored = isIgnored
      result.classes = try target.replaced(where: isIgnored, by: 0)
    }
    result.weight = try classWeight(weight, count: shape[axis])
    return result
  }

  fileprivate func classWeight(_ index: Int, count: Int) throws(TensorError) -> Node? {
    if isNone(index) { return nil }
    let weight = try node(index)
    if weight.requiresGradient {
      throw TensorError(
        .runtime,
        "The function 'nll_loss_forward' is not differentiable with respect to argument "
          + "'weight'. This input cannot have requires_grad True.")
    }
    guard weight.shape == [count] else {
      throw TensorError(
        .runtime,
        "weight tensor should be defined either for all \(count) classes or no classes but got "
          + "weight tensor of shape: \(weight.shape.pythonList)")
    }
    return weight
  }

  /// The loss against probabilities of classes.
  fileprivate func crossEntropyOfProbabilities(
    _ logarithms: Node, _ axis: Int, _ reduction: Reduction, smoothing: Double
  ) throws(TensorError) -> Node {
    var target = try node(1)
    guard target.elementType.isFloatingPoint else {
      throw TensorError(
        .runtime,
        "Expected floating point type for target with class probabilities, got "
          + target.elementType.className)
    }
    let shape = logarithms.shape
    if smoothing > 0 {
      target = try target * (1 - smoothing) + smoothing / Double(shape[axis])
    }
    var products = try logarithms * target
    if let weight = try classWeight(2, count: shape[axis]) {
      let tail = Shape(repeating: 1, count: shape.count - axis - 1)
      products = try products * weight.reshaped(to: [shape[axis]] + tail)
    }
    switch reduction {
    case .none:
      return try (-products.reduced(.sum, [axis], keepsDimensions: false)).named("NegBackward0")
    case .sum: return try (-products.total()).named("NegBackward0")
    case .mean:
      let count = shape.elementCount / max(shape[axis], 1)
      return try (-products.total() / Double(count)).named("DivBackward1")
    }
  }

  fileprivate func crossEntropy() throws(TensorError) -> Node {
    let input = try node(0)
    let reduction = try self.reduction(6)
    let smoothing = try double(7)
    guard smoothing >= 0, smoothing <= 1 else {
      throw TensorError(
        .runtime, "label_smoothing must be between 0.0 and 1.0. Got: \(smoothing)")
    }
    guard !input.shape.isEmpty else {
      throw TensorError(.value, "Expected 1 or more dimensions (got 0)")
    }
    try input.refuseIntegers(as: "log_softmax_lastdim_kernel_impl")
    let axis = min(input.shape.count - 1, 1)
    let logarithms = try input.logarithmOfSoftmax(axis)
    if case .tensor(let target) = self[1], target.shape == input.shape {
      return try crossEntropyOfProbabilities(
        logarithms, axis, reduction, smoothing: smoothing)
    }
    let target = try classTarget(input, weight: 2, ignored: 4)
    let loss = try target.loss(logarithms, reduction)
    if smoothing == 0 { return loss.named(Arguments.lossName(input, reduction)) }
    var smooth = logarithms
    if let weight = try target.broadcastWeight() { smooth = try smooth * weight }
    smooth = try target.ignoring(-smooth.reduced(.sum, [axis], keepsDimensions: false))
    if reduction == .mean {
      smooth = try smooth.total() / target.factors(like: input).total()
    } else {
      smooth = try reduction(smooth)
    }
    let share = smoothing / Double(input.shape[axis])
    return try (loss * (1 - smoothing) + smooth * share).named("AddBackward0")
  }

  fileprivate static func lossName(_ input: Node, _ reduction: Reduction) -> String {
    if input.shape.count <= 2 { return "NllLossBackward0" }
    return reduction == .none && input.shape.count != 4 ? "ViewBackward0" : "NllLoss2DBackward0"
  }
}

// MARK: Operations

extension Operation {
  static let classification: [Operation] = [
    Operation(
      "nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, "
        + "reduction='mean')",
      "The negative of the logarithms at the classes of the target.", [.functional],
      samples: [
        "F.nll_loss(n, n.argmin(1))", "F.nll_loss(n, n.argmin(1), reduction='none')",
        "F.nll_loss(n, n.argmin(1), weight=p.detach().sum(1), ignore_index=1)",
      ]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      let reduction = try arguments.reduction(6)
      let target = try arguments.classTarget(input, weight: 2, ignored: 4)
      try input.refuseIntegers(as: "nll_loss_out_frame")
      return try target.loss(input, reduction).named(Arguments.lossName(input, reduction))
    },
    Operation(
      "cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, "
        + "reduce=None, reduction='mean', label_smoothing=0.0)",
      "The cross entropy of the softmax, against classes or their probabilities.", [.functional],
      samples: [
        "F.cross_entropy(n, n.argmin(1))", "F.cross_entropy(n, n.argmin(1), label_smoothing=0.1)",
        "F.cross_entropy(m, q)", "F.cross_entropy(m, q, reduction='none', label_smoothing=0.2)",
        "F.cross_entropy(b, b.argmax(1))", "F.cross_entropy(v, v.argmin())",
        "F.cross_entropy(n, n.argmin(1), p.detach().sum(1), ignore_index=0, label_smoothing=0.1)",
        "F.cross_entropy(m, q, r.detach(), reduction='sum')",
      ]
    ) { arguments throws(TensorError) in try arguments.crossEntropy() },
    Operation(
      "one_hot(tensor, num_classes=-1)", "A one in the place of each class, zeros elsewhere.",
      [.functional], samples: ["F.one_hot(j)", "F.one_hot(j, 9)"]
    ) { arguments throws(TensorError) in
      let input = try arguments.node(0)
      guard input.elementType == .int64 else {
        throw TensorError(
          .runtime, "one_hot is only applicable to index tensor of type LongTensor.")
      }
      let classes = try input.elements().map(\.integer)
      var count = try arguments.int(1)
      if classes.contains(where: { $0 < 0 }) {
        throw TensorError(.runtime, "Class values must be non-negative.")
      }
      guard let largest = classes.max() else {
        if count > 0 {
          return try Node.constant(.int(0), like: input).expanded(to: input.shape + [count])
        }
        throw TensorError(
          .runtime, "Can not infer total number of classes from empty tensor.")
      }
      if count == -1 {
        count = min(largest, Int.max - 1) + 1
      } else if count < 1 {
        throw TensorError(.runtime, "num_classes should be positive")
      } else if largest >= count {
        throw TensorError(.runtime, "Class values must be smaller than num_classes.")
      }
      try Node.checkSize(input.shape + [count], .int64, arguments.engine)
      return try Node.binary(
        .equal, input.reshaped(to: input.shape + [1]), arguments.engine.counting(count)
      ).cast(to: .int64)
    },
  ]
}
