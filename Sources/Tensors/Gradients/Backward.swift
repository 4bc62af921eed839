// The graph read in the other direction: from a result to the leaves it was made of.

extension Engine {
  /// What a backward pass was asked for.
  struct BackwardRequest {
    /// The results with their gradients.
    var roots: [(node: Node, gradient: Node)]
    /// Nodes whose gradients are returned; leaves then accumulate nothing.
    var wanted: [Node]?
    var retainsGraph: Bool
    var createsGraph: Bool
  }

  /// Runs gradients back from the roots.
  ///
  /// - Returns: the gradients of `wanted`, nil where a node was not reached; none where none was.
  /// - Throws: PyTorch's RuntimeErrors for a freed graph and for overwritten values.
  func runBackward(_ request: BackwardRequest) throws(TensorError) -> [Node?] {
    var pass = BackwardPass(nodes: reachable(from: request.roots), in: self)
    let recorded = isGradientEnabled
    isGradientEnabled = request.createsGraph
    defer { isGradientEnabled = recorded }
    for (node, gradient) in request.roots { try pass.add(gradient, for: node) }
    try pass.nodes.borrowEach { index, node throws(TensorError) in
      guard let gradient = pass.takeGradient(index) else { return }
      if index & 63 == 0 { try checkInterrupt() }
      if request.wanted != nil {
        pass.note(gradient, of: node, for: request)
      } else if let receiver = node.receiver?.tensor {
        try receiver.accumulateGradient(gradient, createsGraph: request.createsGraph)
        pass.receivers.append(receiver)
      }
      if node.primitive === Primitive.leaf { return }
      try Engine.checkSavedValues(of: node)
      guard let pullback = node.primitive.pullback else { return }
      let gradients = try pullback(node, gradient)
      // A formula may have run a backward pass of its own.
      if lastBackwardMark != pass.mark { pass.number() }
      var place = 0
      try node.inputs.borrowEach { input throws(TensorError) in
        if input.requiresGradient, let gradient = gradients[place] {
          try pass.add(gradient, for: input)
        }
        place += 1
      }
    }
    // Gradients are looked at soon, and computing them here lets the graph go.
    var computed: [Node] = []
    computed.reserveCapacity(pass.results.count + pass.receivers.count + 1)
    for case let result? in pass.results { computed.append(result) }
    for receiver in pass.receivers {
      if let node = try receiver.gradient?.node(), node.isPending { computed.append(node) }
    }
    if request.wanted == nil, let root = request.roots.first?.node {
      forecast.watch(root)
      let isWanted = root.isPending && root.storageCount > 0 && root.shape.elementCount == 1
      // Without its value the loss would keep what the graph has in memory.
      if isWanted, forecast.expectsLook || !request.retainsGraph && pass.isHeavy {
        computed.append(root)
      }
    }
    try realizer.realize(computed)
    if !request.retainsGraph { pass.free() }
    return pass.results
  }

  /// The gradients on their way through the nodes of one pass.
  private struct BackwardPass {
    /// Results before what they were made of.
    let nodes: [Node]
    private let engine: Engine
    /// By the place of the node in the order of the pass.
    private var gradients: [Node?]
    /// Whose `.grad` have changed.
    var receivers: [Tensor] = []
    /// The gradients that were asked for.
    private(set) var results: [Node?] = []
    private(set) var mark: UInt64 = 0

    init(nodes: [Node], in engine: Engine) {
      self.nodes = nodes
      self.engine = engine
      gradients = Array(repeating: nil, count: nodes.count)
      number()
    }

    /// Tells each node its place.
    mutating func number() {
      mark = engine.nextMark()
      engine.lastBackwardMark = mark
      nodes.borrowEach { index, node in node.backwardPlace = index }
    }

    /// What came to the node at a place.
    mutating func takeGradient(_ index: Int) -> Node? {
      var gradient: Node?
      swap(&gradient, &gradients[index])
      return gradient
    }

    /// Adds a gradient to those that came to a node from other results.
    mutating func add(_ gradient: Node, for node: Node) throws(TensorError) {
      let isFitting = gradient.elementType == node.elementType && gradient.shape == node.shape
      let fitting =
        isFitting ? gradient : try gradient.cast(to: node.elementType).summed(to: node.shape)
      let place = node.backwardPlace
      // What no gradient flows through was not numbered.
      guard place < nodes.count, nodes[place] === node else { return }
      if let sum = gradients[place] {
        gradients[place] = try sum + fitting
      } else {
        gradients[place] = fitting
      }
    }

    /// Keeps the gradient of a node that was asked for.
    mutating func note(_ gradient: Node, of node: Node, for request: BackwardRequest) {
      guard let wanted = request.wanted else { return }
      if results.isEmpty { results = Array(repeating: nil, count: wanted.count) }
      for (index, candidate) in wanted.enumerated() where candidate === node {
        results[index] = gradient
      }
    }

    /// Whether the values of the graph hold more than a mebibyte.
    var isHeavy: Bool {
      guard engine.allocatedByteCount > 1 << 20 else { return false }
      var count = 0
      nodes.borrowEach { _, node in count += node.ownByteCount }
      return count > 1 << 20
    }

    /// Lets the graph go.
    func free() {
      nodes.borrowEach(backwards: true) { _, node in node.markFreed() }
      nodes.borrowEach { _, node in node.free() }
    }
  }

  /// All nodes that gradients flow through, results before what they were made of.
  private func reachable(from roots: [(node: Node, gradient: Node)]) -> [Node] {
    let mark = nextMark()
    var nodes: [Node] = []
    nodes.reserveCapacity(16)
    // Leaves come last, where all gradients have come together, in whatever order they were found.
    var leaves: [Node] = []
    // The results keep what they were made of.
    var stack: [Unmanaged<Node>] = []
    stack.reserveCapacity(16)
    for (node, _) in roots where node.requiresGradient { stack.append(.passUnretained(node)) }
    var isInOrder = true
    var last = UInt64.max
    while let next = stack.popLast() {
      next.borrow { node in
        if node.mark == mark { return }
        node.mark = mark
        if node.primitive === Primitive.leaf {
          leaves.append(node)
          return
        }
        nodes.append(node)
        isInOrder = isInOrder && node.sequenceNumber < last
        last = node.sequenceNumber
        node.inputs.borrowEach { input in
          if input.requiresGradient, input.mark != mark { stack.append(.passUnretained(input)) }
        }
      }
    }
    if !isInOrder { nodes.sort { $0.sequenceNumber > $1.sequenceNumber } }
    nodes.append(contentsOf: leaves)
    return nodes
  }

  private static func checkSavedValues(of node: Node) throws(TensorError) {
    if node.isFreed { throw TensorError.freedGraph }
    if node.primitive.saves == .nothing { return }
    // Nearly always nothing was ever written.
    if node.writeMark?.write == nil, node.inputs.allSatisfy({ $0.writeMark?.write == nil }) {
      return
    }
    for saved in node.savedValues {
      guard let write = saved.writeMark?.write, let storage = write.storage.object
      else { continue }
      // A saved result is called by the operation that made it, an input by the last write.
      let isResult = saved === node
      let writer = isResult ? saved : storage.node
      let name = writer.gradientName ?? writer.primitive.gradientName
      throw TensorError(
        .runtime,
        "one of the variables needed for gradient computation has been modified by an inplace "
          + "operation: [torch.\(saved.elementType.className)Tensor \(saved.shape.pythonList)]"
          + (saved.requiresGradient && saved.primitive !== Primitive.leaf
            ? ", which is output 0 of \(name.dropSuffix("Backward"))," : "")
          + " is at version \(storage.version); expected version "
          + "\(write.expectedVersion) instead. Hint: enable anomaly detection to find "
          + "the operation that failed to compute its gradient, with "
          + "torch.autograd.set_detect_anomaly(True, check_nan=False).")
    }
  }
}

extension String {
  /// The text up to the last `suffix` and a digit, as in `Mul` of `MulBackward0`.
  fileprivate func dropSuffix(_ suffix: String) -> Substring {
    dropLast().hasSuffix(suffix) ? dropLast(suffix.count + 1) : self[...]
  }
}

extension Node {
  /// The values that the pullback reads.
  fileprivate var savedValues: [Node] {
    switch primitive.saves {
    case .nothing: []
    case .result: [self]
    case .inputs: Array(inputs)
    case .first: Array(inputs.prefix(1))
    case .factors:
      inputs.indices.compactMap { index in
        // A factor is read for the gradient of the others.
        let isRead = inputs.indices.contains { $0 != index && inputs[$0].requiresGradient }
        return isRead ? inputs[index] : nil
      }
    }
  }
}

extension Tensor {
  /// Computes the gradients of this tensor with respect to all leaves and adds them up there.
  ///
  /// - Parameters:
  ///   - gradient: the gradient of this tensor; needed unless it has one element.
  ///   - retainsGraph: whether another backward pass may follow.
  ///   - createsGraph: whether the gradients can be differentiated again.
  /// - Throws: PyTorch's RuntimeErrors.
  public func backward(
    gradient: Tensor? = nil, retainsGraph: Bool? = nil, createsGraph: Bool = false
  ) throws(TensorError) {
    let root = (node: try node(), gradient: try rootGradient(gradient))
    _ = try engine.runBackward(
      .init(
        roots: [root], wanted: nil, retainsGraph: retainsGraph ?? createsGraph,
        createsGraph: createsGraph))
  }

  /// The gradients of `outputs` with respect to `inputs`, as `torch.autograd.grad`.
  ///
  /// - Returns: a gradient for each input; nil where it was not used and `allowsUnused`.
  /// - Throws: PyTorch's RuntimeErrors.
  public static func gradients(
    of outputs: [Tensor], withRespectTo inputs: [Tensor], outputGradients: [Tensor?] = [],
    retainsGraph: Bool? = nil, createsGraph: Bool = false, allowsUnused: Bool = false
  ) throws(TensorError) -> [Tensor?] {
    guard let engine = outputs.first?.engine else { return [] }
    var roots: [(node: Node, gradient: Node)] = []
    for (index, output) in outputs.enumerated() {
      let given = index < outputGradients.count ? outputGradients[index] : nil
      roots.append((try output.node(), try output.rootGradient(given)))
    }
    var wanted: [Node] = []
    for input in inputs {
      guard input.requiresGradient else {
        throw TensorError(
          .runtime, "One of the differentiated Tensors does not require grad")
      }
      wanted.append(try input.node())
    }
    let results = try engine.runBackward(
      .init(
        roots: roots, wanted: wanted, retainsGraph: retainsGraph ?? createsGraph,
        createsGraph: createsGraph))
    var tensors: [Tensor?] = []
    for index in wanted.indices {
      let result = index < results.count ? results[index] : nil
      if result == nil, !allowsUnused {
        throw TensorError(
          .runtime,
          "The differentiated Tensor at index \(index) appears to not have been used in the "
            + "graph. Set allow_unused=True if this is the desired behavior.")
      }
      tensors.append(result.map { Tensor($0) })
    }
    return tensors
  }

  private func rootGradient(_ gradient: Tensor?) throws(TensorError) -> Node {
    guard requiresGradient else {
      throw TensorError(
        .runtime,
        "element 0 of tensors does not require grad and does not have a grad_fn",
        hint:
          "make what is to be learned with requires_grad=True, and compute outside torch.no_grad()")
    }
    if let gradient {
      guard gradient.shape == shape else {
        throw TensorError(
          .runtime,
          "Mismatch in shape: grad_output[0] has a shape of torch.Size(\(gradient.shape.pythonList))"
            + " and output[0] has a shape of torch.Size(\(shape.pythonList)).")
      }
      return try gradient.node()
    }
    guard elementCount == 1 else {
      throw TensorError(
        .runtime, "grad can be implicitly created only for scalar outputs",
        hint: "make one number of it first, for example with .sum() or .mean()")
    }
    return try Node.constant(.int(1), like: node()).expanded(to: shape)
  }

  fileprivate func accumulateGradient(
    _ new: Node, createsGraph: Bool
  ) throws(TensorError) {
    guard let gradient else {
      // Two leaves may get the same node; their `.grad` are two tensors all the same.
      self.gradient = Tensor(new)
      return
    }
    let sum = try gradient.node() + new
    if createsGraph {
      self.gradient = Tensor(sum)
    } else {
      try gradient.store(sum)
    }
  }
}
