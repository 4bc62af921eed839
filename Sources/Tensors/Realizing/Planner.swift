/// Makes the plan of a graph: which values are put into memory, and which loops compute them.
///
/// Values are numbered: the leaves first, then the nodes that wait. The rules:
///
/// - In memory are targets, what tensors hold, the results of reductions, products and general
///   kernels, and what products and general kernels read.
/// - A value that is broadcast is computed once, before it is broadcast.
/// - Other functions of elements are computed where they are used, again in each loop that uses
///   them, unless that costs more than `recomputedCost` additions an element.
/// - Loops over one domain are one loop, where none waits for the other's result.
final class Planner {
  let nodes: [Node]
  let roles: [Subgraph.Role]
  let leafCount: Int
  private(set) var takesFactorsOut = true
  let plan = Plan()
  /// Where each value lies, once that is known.
  var placements: [Placement?]
  /// The value that stands for each value: equal ones are computed once.
  private(set) var representatives: [Int]
  /// The views between a value and the domain of a loop.
  var chains: [(transform: ViewTransform, next: Int)] = [(.reshape([]), 0)]
  var chainNumbers: [Chain: Int] = [:]
  /// The loops, by the step that they are.
  var drafts: [Int: LoopDraft] = [:]
  var loopsOfDomain: [Shape: [Int]] = [:]
  /// The step after which a slot can be read.
  var slotSteps: [Int]
  let values: [Value]

  /// The elements of a value in memory.
  struct Placement {
    var slot: Int
    var layout: Layout
  }

  struct Chain: Hashable {
    var transform: ViewTransform
    var next: Int
  }

  /// A node as the planner sees it.
  struct Value {
    var shape: Shape
    var elementType: ElementType
    var inputs: [Int]
    var kind: Kind
  }

  enum Kind {
    case leaf
    case function(LoopDraft.Instruction.Function)
    case view(ViewTransform)
    case reduction(ReduceFunction, axes: [Int])
    case region([ViewTransform])
    case product
    case general
    /// The same elements as its first input.
    case alias
    /// Empty ones, and reductions of nothing.
    case reference
  }

  /// Above this cost for an element a value with several loops around it is put into memory.
  static let recomputedCost = 8

  /// Makes the plan of a collected graph.
  ///
  /// - Parameter takesFactorsOut: whether sums may be computed without factors of all their terms.
  static func plan(_ graph: Subgraph, takesFactorsOut: Bool = true) -> Plan {
    let planner = Planner(graph)
    planner.takesFactorsOut = takesFactorsOut
    planner.findEqualValues()
    var choice = StorageChoice(planner)
    choice.choose()
    planner.emit(isStored: choice.isStored)
    return planner.plan
  }

  private init(_ graph: Subgraph) {
    nodes = graph.nodes
    roles = graph.roles
    leafCount = graph.leaves.count
    let count = graph.leaves.count + graph.nodes.count
    placements = Array(repeating: nil, count: count)
    representatives = Array(0..<count)
    slotSteps = Array(repeating: -1, count: graph.leaves.count)
    plan.leafCount = leafCount
    var values: [Value] = []
    values.reserveCapacity(count)
    for (index, leaf) in graph.leaves.enumerated() {
      values.append(
        Value(shape: leaf.shape, elementType: leaf.elementType, inputs: [], kind: .leaf))
      var layout =
        leaf.number != nil
        ? Layout(contiguous: []).broadcast(to: leaf.shape)
        : leaf.arrangement?.layout ?? Layout(contiguous: leaf.shape)
      layout.offset = 0
      placements[index] = Placement(slot: index, layout: layout)
    }
    for node in graph.nodes {
      let inputs = node.inputs.map { input in
        input.place < 0 ? -input.place - 1 : graph.leaves.count + input.place
      }
      values.append(
        Value(
          shape: node.shape, elementType: node.elementType, inputs: inputs,
          kind: Planner.kind(of: node)))
    }
    self.values = values
  }

  private static func kind(of node: Node) -> Kind {
    switch node.primitive.kernel {
    case .alias: return .alias
    case .view:
      return .view(node.viewTransform)
    case .given, .fill: return .reference
    case .cast: return .function(.cast)
    case .unary(let function): return .function(.unary(function))
    case .binary(let function): return .function(.binary(function))
    case .choose: return .function(.choose)
    case .replaceRegion:
      if case .views(let transforms) = node.attributes { return .region(transforms) }
      return .reference
    case .reduce(let function):
      if node.inputs[0].shape.elementCount == 0 { return .reference }
      return .reduction(function, axes: node.attributes.integers)
    case .product: return .product
    case .general: return .general
    }
  }

  // MARK: Equal values

  private struct Expression: Hashable {
    var primitive: ObjectIdentifier
    var attributes: Attributes
    var inputs: [Int]
    var shape: Shape
    var elementType: ElementType
  }

  private func findEqualValues() {
    var known: [Expression: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let value = leafCount + index
      let inputs = values[value].inputs.map { representatives[$0] }
      if case .alias = values[value].kind {
        representatives[value] = inputs[0]
        continue
      }
      let expression = Expression(
        primitive: ObjectIdentifier(node.primitive), attributes: node.attributes, inputs: inputs,
        shape: node.shape, elementType: node.elementType)
      if let first = known[expression] {
        representatives[value] = first
      } else {
        known[expression] = value
      }
    }
  }

  /// The products whose only use is a view with the last two dimensions in each other's place.
  private(set) lazy var turned: Set<Int> = {
    var uses = [Int](repeating: 0, count: values.count)
    var found: Set<Int> = []
    for value in leafCount..<values.count where representatives[value] == value {
      for input in inputs(of: value) {
        uses[input] += 1
        found.remove(input)
        guard uses[input] == 1, case .product = values[input].kind,
          case .view(.permute(let order)) = values[value].kind
        else { continue }
        var swapped = Array(order.indices)
        swapped.swapAt(swapped.count - 1, swapped.count - 2)
        if order == swapped { found.insert(input) }
      }
    }
    return found
  }()

  /// The inputs of a value, each by the value that stands for it.
  func inputs(of value: Int) -> [Int] { values[value].inputs.map { representatives[$0] } }

  /// How the elements of a value will lie in the memory that is made for them.
  func layoutOfResult(_ value: Int) -> Layout {
    var shape = values[value].shape
    guard turned.contains(value), values[value].elementType.isFloatingPoint else {
      return Layout(contiguous: shape)
    }
    shape.swapAt(shape.count - 1, shape.count - 2)
    return Layout(contiguous: shape).turned
  }

  /// The number of a chain of views.
  func chain(_ transform: ViewTransform, _ next: Int) -> Int {
    let key = Chain(transform: transform, next: next)
    if let number = chainNumbers[key] { return number }
    chains.append((transform, next))
    chainNumbers[key] = chains.count - 1
    return chains.count - 1
  }

  /// The layout of a placed value as the end of a chain of views sees it.
  func layout(_ layout: Layout, through chain: Int) -> Layout? {
    var layout: Layout? = layout
    var number = chain
    while number != 0, let current = layout {
      layout = chains[number].transform.layout(pushing: current)
      number = chains[number].next
    }
    return layout
  }

  /// A new piece of memory for the elements of a value.
  func makeSlot(_ shape: Shape, _ elementType: ElementType, step: Int) -> Int {
    plan.results.append(Plan.Slot(shape: shape, elementType: elementType))
    slotSteps.append(step)
    return leafCount + plan.results.count - 1
  }
}

extension ViewTransform {
  /// As `layout(of:)`; dimensions of length 1 come and go whatever the strides are.
  func layout(pushing layout: Layout) -> Layout? {
    if let result = self.layout(of: layout) { return result }
    guard case .reshape(let target) = self, changesOnesOnly(from: layout.shape) else { return nil }
    var strides: [Int] = []
    var axis = 0
    for length in target {
      if length == 1 {
        strides.append(0)
        continue
      }
      while layout.shape[axis] == 1 { axis += 1 }
      strides.append(layout.strides[axis])
      axis += 1
    }
    return Layout(shape: target, strides: strides, offset: layout.offset)
  }

  /// Whether a reshape only adds and removes dimensions of length 1.
  func changesOnesOnly(from shape: Shape) -> Bool {
    guard case .reshape(let target) = self else { return false }
    return target.filter { $0 != 1 } == shape.filter { $0 != 1 }
  }
}
