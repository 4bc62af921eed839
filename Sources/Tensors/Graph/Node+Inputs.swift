extension Node {
  /// The inputs of a node: one or two nearly always, which need no memory of their own.
  enum Inputs: RandomAccessCollection {
    case none
    case one(Node)
    case two(Node, Node)
    case many([Node])

    init(_ nodes: [Node]) {
      switch nodes.count {
      case 0: self = .none
      case 1: self = .one(nodes[0])
      case 2: self = .two(nodes[0], nodes[1])
      default: self = .many(nodes)
      }
    }

    var startIndex: Int { 0 }
    var endIndex: Int {
      switch self {
      case .none: 0
      case .one: 1
      case .two: 2
      case .many(let nodes): nodes.count
      }
    }

    subscript(index: Int) -> Node {
      switch self {
      case .none: fatalError("a node has no such input")
      case .one(let node): node
      case .two(let first, let second): index == 0 ? first : second
      case .many(let nodes): nodes[index]
      }
    }

    /// Whether gradients flow to one of them.
    var needGradients: Bool {
      switch self {
      case .none: false
      case .one(let node): node.requiresGradient
      case .two(let first, let second): first.requiresGradient || second.requiresGradient
      case .many(let nodes): nodes.contains { $0.requiresGradient }
      }
    }
  }
}
