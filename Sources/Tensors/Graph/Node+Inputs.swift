extension Node {
  /// What a node is made from: one or two values nearly always, which need no memory of their own.
  enum Operands {
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

  /// The operands as the node keeps them.
  ///
  /// Their references are counted by hand: once when the node takes them and once when it hands
  /// them over. Whoever goes through them holds the node, and so need not count.
  struct Inputs: RandomAccessCollection {
    private var first: Unmanaged<Node>?
    private var second: Unmanaged<Node>?
    /// All of them, where they are more than two.
    private var many: Unmanaged<List>?

    private final class List {
      let nodes: [Node]
      init(_ nodes: [Node]) { self.nodes = nodes }
    }

    /// No inputs.
    init() {}

    /// Takes the operands, to be handed over by `move(to:)`.
    init(retaining operands: Operands) {
      switch operands {
      case .none: break
      case .one(let node): first = .passRetained(node)
      case .two(let left, let right):
        first = .passRetained(left)
        second = .passRetained(right)
      case .many(let nodes): many = .passRetained(List(nodes))
      }
    }

    /// Lets the nodes go, and is empty; those that nobody else holds go to `list`.
    mutating func move(to list: inout [Node]) {
      if let first { Inputs.move(first, to: &list) }
      if let second { Inputs.move(second, to: &list) }
      if let many { list.append(contentsOf: many.takeRetainedValue().nodes) }
      self = Inputs()
    }

    private static func move(_ node: Unmanaged<Node>, to list: inout [Node]) {
      var node = node.takeRetainedValue()
      if isKnownUniquelyReferenced(&node) { list.append(node) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int {
      if let many { return many._withUnsafeGuaranteedRef { $0.nodes.count } }
      return first == nil ? 0 : second == nil ? 1 : 2
    }

    subscript(index: Int) -> Node {
      if let many { return many._withUnsafeGuaranteedRef { $0.nodes[index] } }
      guard let node = index == 0 ? first : second else { fatalError("a node has no such input") }
      return node.takeUnretainedValue()
    }

    /// Goes through them without counting references.
    @inline(__always)
    func borrowEach<Failure>(_ body: (Node) throws(Failure) -> Void) throws(Failure) {
      if let many {
        for node in many.takeUnretainedValue().nodes { try body(node) }
        return
      }
      if let first { try first.borrow(body) }
      if let second { try second.borrow(body) }
    }

    /// Whether all of them satisfy a condition.
    @inline(__always)
    func allSatisfy(_ condition: (Node) -> Bool) -> Bool {
      var isSatisfied = true
      borrowEach { isSatisfied = isSatisfied && condition($0) }
      return isSatisfied
    }

    /// What `body` finds out about one of them, without counting references.
    @inline(__always)
    func borrow<Result, Failure>(
      _ index: Int, _ body: (Node) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      guard many == nil, let node = index == 0 ? first : second else {
        return try body(self[index])
      }
      return try node.borrow(body)
    }
  }
}

extension [Node] {
  /// Goes through the nodes without counting references, which the list does.
  @inline(__always)
  func borrowEach<Failure>(
    backwards: Bool = false, _ body: (Int, Node) throws(Failure) -> Void
  ) throws(Failure) {
    try withUnsafeBufferPointer { buffer throws(Failure) in
      guard let start = buffer.baseAddress else { return }
      let nodes = UnsafeRawPointer(start).assumingMemoryBound(to: Unmanaged<Node>.self)
      for turn in buffer.indices {
        let index = backwards ? buffer.count - 1 - turn : turn
        try nodes[index].borrow { node throws(Failure) in try body(index, node) }
      }
    }
  }
}

extension Unmanaged {
  /// What `body` makes of the object, which somebody else holds all the while.
  @inline(__always)
  func borrow<Answer, Failure>(
    _ body: (Instance) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    let outcome: Result<Answer, Failure> = _withUnsafeGuaranteedRef { object in
      do throws(Failure) { return .success(try body(object)) } catch { return .failure(error) }
    }
    return try outcome.get()
  }
}
