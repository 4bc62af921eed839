/// The nodes that one call of the realizer computes, and the values that they start from.
///
/// Its key tells two graphs of the same structure alike, whatever their elements are: a plan made
/// for one of them computes the other.
struct Subgraph {
  /// The nodes that wait, inputs before results.
  private(set) var nodes: [Node] = []
  /// The computed nodes that they read.
  private(set) var leaves: [Node] = []
  /// The structure as numbers: of each node its operation, its shape and where its inputs are.
  private(set) var key: [UInt64] = []
  /// The walk so far; the results that it began with keep its nodes alive.
  private var stack: [(node: Unmanaged<Node>, next: Int)] = []

  /// What a node is to the plan beside its value.
  struct Role: OptionSet {
    let rawValue: UInt8
    /// Somebody looks at its elements.
    static let target = Role(rawValue: 1)
    /// A tensor holds it, so that its elements may be wanted later.
    static let held = Role(rawValue: 2)
    /// A tensor holds it, but its elements are many and need not be kept yet.
    static let passed = Role(rawValue: 4)
  }

  /// The role of each node.
  private(set) var roles: [Role] = []

  /// Elements up to this number are kept on the way for the tensor that holds them.
  private static let keptElementCount = 1 << 16

  /// Collects what the targets need.
  ///
  /// - Throws: PyTorch's RuntimeError for a value that went with its graph.
  mutating func collect(_ targets: [Node], mark: UInt64) throws(TensorError) {
    nodes.removeAll(keepingCapacity: true)
    leaves.removeAll(keepingCapacity: true)
    roles.removeAll(keepingCapacity: true)
    key.removeAll(keepingCapacity: true)
    for target in targets where target.isPending {
      try visit(target, mark: mark)
      roles[target.place].insert(.target)
    }
    let (nodes, leaves) = (self.nodes, self.leaves)
    nodes.borrowEach { index, node in
      if node.storageCount > 0, !roles[index].contains(.target) {
        let isKept =
          !node.requiresGradient || node.wasPassedBy
          || node.shape.elementCount <= Subgraph.keptElementCount
        roles[index].insert(isKept ? .held : .passed)
      }
      append(node, roles[index])
    }
    leaves.borrowEach { _, leaf in append(leaf: leaf) }
  }

  /// Makes the key that of a plan which takes no factors out of sums.
  mutating func forbidFactors() { key.append(UInt64.max) }

  /// Lets the nodes go, and keeps the room for the next ones.
  mutating func clear() {
    nodes.removeAll(keepingCapacity: true)
    leaves.removeAll(keepingCapacity: true)
  }

  private mutating func visit(_ target: Node, mark: UInt64) throws(TensorError) {
    guard target.mark != mark else { return }
    target.mark = mark
    stack.append((.passUnretained(target), 0))
    while let (entry, next) = stack.last {
      try entry.borrow { node throws(TensorError) in
        if node.isGone {
          stack = []
          throw TensorError.freedGraph
        }
        guard next < node.inputs.count else {
          stack.removeLast()
          node.place = nodes.count
          nodes.append(node)
          roles.append([])
          return
        }
        stack[stack.count - 1].next = next + 1
        node.inputs.borrow(next) { input in
          if input.mark == mark { return }
          input.mark = mark
          if input.isPending {
            stack.append((.passUnretained(input), 0))
          } else {
            input.place = -leaves.count - 1
            leaves.append(input)
          }
        }
      }
    }
  }

  private mutating func append(_ node: Node, _ role: Role) {
    key.append(UInt64(UInt(bitPattern: ObjectIdentifier(node.primitive))))
    key.append(
      UInt64(role.rawValue) | UInt64(node.elementType.rawValue) << 8
        | UInt64(node.inputs.count) << 16)
    node.inputs.borrowEach { append($0.place) }
    append(node.shape)
    switch node.attributes {
    case .none: append(0)
    case .scalar(let value): append(1, value)
    case .axes(let axes):
      append(2)
      append(axes)
    case .integers(let values):
      append(3)
      append(values)
    case .view(let view): append(view)
    case .views(let views):
      append(4)
      append(views.count)
      for view in views { append(view) }
    }
  }

  private mutating func append(leaf: Node) {
    key.append(UInt64(leaf.elementType.rawValue) | (leaf.number != nil ? 1 << 8 : 0))
    append(leaf.shape)
    if leaf.number == nil, let layout = leaf.arrangement?.layout, !layout.isContiguous {
      append(layout.strides)
    }
  }

  private mutating func append(_ view: ViewTransform) {
    switch view {
    case .reshape(let shape):
      append(5)
      append(shape)
    case .permute(let order):
      append(6)
      append(order)
    case .expand(let shape):
      append(7)
      append(shape)
    case .slice(let axis, let start, let step, let count):
      append(8)
      append([axis, start, step, count])
    case .select(let axis, let index):
      append(9)
      append([axis, index])
    case .diagonal(let offset, let first, let second):
      append(10)
      append([offset, first, second])
    }
  }

  private mutating func append(_ kind: Int, _ value: Scalar) {
    append(kind)
    switch value {
    case .bool(let value): append(value ? 1 : 0)
    case .int(let value): append(value)
    case .float(let value): key.append(value.bitPattern)
    }
  }

  private mutating func append(_ values: [Int]) {
    append(values.count)
    for value in values { append(value) }
  }

  private mutating func append(_ value: Int) { key.append(UInt64(bitPattern: Int64(value))) }

  /// A hash of the key.
  var hash: Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in key {
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash)
  }
}
