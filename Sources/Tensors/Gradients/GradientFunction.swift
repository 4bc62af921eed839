/// A step of the graph as a script sees it: what `tensor.grad_fn` is.
///
/// A composed operation is one step, as in PyTorch: steps are the values that belong to tensors,
/// and those with a name of their own; what lies between them belongs to the later one.
public struct GradientFunction: Hashable {
  private let node: Node

  init(_ node: Node) { self.node = node }

  /// PyTorch's name with its namespace, such as `MulBackward0` or
  /// `torch::autograd::AccumulateGrad`.
  public var name: String {
    if node.primitive === Primitive.leaf { return "torch::autograd::AccumulateGrad" }
    let name = node.gradientName ?? node.primitive.gradientName
    return name == "NotImplemented" ? "torch::autograd::NotImplemented" : name
  }

  /// The name without the namespace, as PyTorch prints it.
  public var className: String { name.split(separator: ":").last.map(String.init) ?? name }

  /// The steps before this one in the order of the operands; nil for an operand that needs no
  /// gradient.
  public var nextFunctions: [GradientFunction?] {
    if node.primitive === Primitive.leaf { return [] }
    let inputs = node.operands
    if inputs.allSatisfy({ $0.isStep || !$0.requiresGradient }) {
      return inputs.prefix(node.listedInputCount).map { $0.requiresGradient ? .init($0) : nil }
    }
    var found: [GradientFunction] = []
    var visited: Set<ObjectIdentifier> = []
    var stack = Array(inputs.reversed())
    while let input = stack.popLast() {
      guard input.requiresGradient, visited.insert(ObjectIdentifier(input)).inserted else {
        continue
      }
      if input.isStep { found.append(.init(input)) } else { stack += input.inputs.reversed() }
    }
    return found
  }

  /// Whether two are the same step.
  public static func == (left: GradientFunction, right: GradientFunction) -> Bool {
    left.node === right.node
  }

  /// Hashes the identity of the step.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(node)) }
}

extension Node {
  /// The inputs that PyTorch lists: neither conditions, indices, nor elements that were computed
  /// apart from the gradient.
  fileprivate var operands: ArraySlice<Node> {
    let inputs = Array(self.inputs)
    if primitive === Primitive.replaceRegion, inputs.count == 2, inputs[1].inputs.count == 2,
      inputs[1].primitive === Primitive.replaceAll
    {
      return [inputs[0], inputs[1].inputs[1]]
    }
    if case .alias = primitive.kernel { return inputs.count > 1 ? inputs.dropFirst() : inputs[...] }
    return primitive.saves == .first ? inputs.dropFirst() : inputs[...]
  }

  /// Whether a script can see it as a `grad_fn`.
  fileprivate var isStep: Bool {
    belongsToTensor || gradientName != nil || primitive === Primitive.leaf
  }

  /// How many operands PyTorch lists: a number that is an argument of the formula is none.
  fileprivate var listedInputCount: Int {
    let withoutNumbers = ["PowBackward0", "RemainderBackward0", "FmodBackward0", "DivBackward2"]
    return gradientName.map(withoutNumbers.contains) == true ? 1 : inputs.count
  }
}

extension Tensor {
  /// The step that made the tensor; nil for a leaf.
  public var gradientFunction: GradientFunction? {
    guard !isLeaf, let node = try? node() else { return nil }
    return GradientFunction(node)
  }
}
