import Testing

@testable import Tensors

/// The realizer that fuses gives what the plain one does, for every operation in the one list.
@Suite struct RealizerOperationTests {
  /// How the elements of an input lie.
  enum Arrangement: CaseIterable {
    case contiguous, transposed, sliced, reversed, pending, expanded, empty, single

    /// How many values there are to compare at least: fewer where the operations refuse such inputs,
    /// and where numbers are folded before a realizer sees them.
    var leastValueCount: Int {
      switch self {
      case .contiguous, .transposed, .sliced, .reversed, .pending: 4000
      case .expanded, .empty: 1500
      case .single: 250
      }
    }
  }

  /// Every sample over element types and layouts of its inputs, with its gradients.
  @Test(arguments: Arrangement.allCases)
  func samplesAgree(arrangement: Arrangement) throws {
    let recordings = try OperationRecordings()
    var compared = 0
    for type in ElementType.allCases {
      let engine = Engine()
      let checker = CheckingRealizer(FusingRealizer())
      engine.realizer = checker
      for sample in Operation.all.flatMap(\.samples) {
        var inputs: [String: Tensor] = [:]
        for (name, elements) in recordings.inputs {
          inputs[name] = try Self.tensor(elements, type, arrangement, engine)
        }
        let before = checker.complaints.count
        engine.generator.seed(7)
        run(sample, inputs, engine)
        for complaint in checker.complaints[before...] {
          Issue.record("\(sample), \(type.name), \(arrangement): \(complaint)")
        }
      }
      compared += checker.comparedValueCount
    }
    #expect(compared > arrangement.leastValueCount, "\(compared) values")
  }

  /// Computes a sample and its gradients; errors are those that the checker has compared.
  private func run(_ sample: String, _ inputs: [String: Tensor], _ engine: Engine) {
    guard let parts = try? SampleCall.evaluate(sample, inputs, engine).parts else { return }
    var tensors: [Tensor] = []
    for case .tensor(let tensor) in parts { tensors.append(tensor) }
    try? engine.realizer.realize(tensors.compactMap { try? $0.node() })
    for tensor in tensors where !tensor.isLeaf {
      try? tensor.backward(gradient: .weights(like: tensor), retainsGraph: true)
    }
  }

  /// An input of another type, where its own may be changed, in another arrangement.
  private static func tensor(
    _ elements: OperationRecordings.Elements, _ type: ElementType, _ arrangement: Arrangement,
    _ engine: Engine
  ) throws -> Tensor {
    var elements = elements
    if elements.typeName == "float64" { elements.typeName = type.name }
    let tensor = try OperationRecordings.tensor(elements, engine)
    let node = try Node.makeAlias(of: tensor.node(), receiver: nil)
    let arranged = Tensor(try arranged(node, arrangement))
    if tensor.requiresGradient { try arranged.setRequiresGradient(true) }
    return arranged
  }

  private static func arranged(_ node: Node, _ arrangement: Arrangement) throws -> Node {
    let rank = node.shape.count
    switch arrangement {
    case .contiguous: return node
    case .transposed:
      let order = Array((0..<rank).reversed())
      return try copied(node.viewed([.permute(order)])).viewed([.permute(order)])
    case .sliced:
      guard let length = node.shape.last else { return node }
      let twice = try Node.concatenated(
        [node.reshaped(to: node.shape + [1]), node.reshaped(to: node.shape + [1])], axis: rank)
      let flat = try copied(twice).reshaped(to: node.shape.dropLast() + [2 * length])
      return try flat.viewed([.slice(axis: rank - 1, start: 0, step: 2, count: length)])
    case .reversed:
      guard let length = node.shape.first, length > 0 else { return node }
      let turned = ViewTransform.slice(axis: 0, start: length - 1, step: -1, count: length)
      return try copied(node.viewed([turned])).viewed([turned])
    case .pending:
      // What the sample computes is fused with this.
      return try node.elementType == .bool
        ? node.inverted().inverted() : Node.unary(.negate, Node.unary(.negate, node))
    case .expanded:
      guard rank > 0, node.shape.elementCount > 0 else { return node }
      let row = ViewTransform.slice(axis: 0, start: 0, step: 1, count: 1)
      return try copied(node.viewed([row])).expanded(to: node.shape)
    case .empty:
      guard rank > 0 else { return node }
      return try node.viewed([.slice(axis: rank - 1, start: 0, step: 1, count: 0)])
    case .single:
      guard node.shape.elementCount > 0 else { return node }
      return try node.viewed(
        Array(repeating: .select(axis: 0, index: 0), count: rank))
    }
  }

  /// The elements in order in memory of their own.
  private static func copied(_ node: Node) throws -> Node {
    let content = try node.computed()
    let bytes = content.bytes(node.elementType)
    return try Node.make(shape: node.shape, elementType: node.elementType, engine: node.engine) {
      address in
      bytes.withUnsafeBytes {
        if let start = $0.baseAddress { address.copyMemory(from: start, byteCount: $0.count) }
      }
    }
  }
}
