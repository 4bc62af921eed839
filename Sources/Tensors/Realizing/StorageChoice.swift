/// Decides which values of a graph are put into memory; the rules stand with `Planner`.
struct StorageChoice {
  private let planner: Planner
  /// Whether a value has memory of its own.
  private(set) var isStored: [Bool]
  /// How it lies in memory, of its own or as a view of what is stored; nil where it does not.
  private var layouts: [Layout?]
  /// Whether its elements can take any shape, because all that it is made of lies in order.
  private var isInOrder: [Bool]
  /// The additions for an element, without what is stored.
  private var costs: [Int]
  /// How many results of loops must be there before it can be computed.
  private var levels: [Int]
  private var needsMemory: [Bool]

  init(_ planner: Planner) {
    self.planner = planner
    let count = planner.values.count
    isStored = Array(repeating: false, count: count)
    layouts = Array(repeating: nil, count: count)
    isInOrder = isStored
    needsMemory = isStored
    costs = Array(repeating: 0, count: count)
    levels = costs
  }

  /// Makes all decisions.
  mutating func choose() {
    for value in 0..<planner.leafCount {
      guard let layout = planner.placements[value]?.layout else { continue }
      layouts[value] = layout
      isInOrder[value] = layout.isContiguous || layout.isOneNumber
    }
    for (index, role) in planner.roles.enumerated()
    where role.contains(.target) || role.contains(.held) {
      needsMemory[planner.representatives[planner.leafCount + index]] = true
    }
    for value in ownValues {
      switch planner.values[value].kind {
      case .product, .general, .reference:
        for input in planner.inputs(of: value) { needsMemory[input] = true }
      case .function(let function):
        // A division by zero is an error, whichever of the quotients are looked at.
        if function.canFail, planner.values[value].elementType.isInteger {
          needsMemory[value] = true
        }
      case .leaf, .view, .reduction, .region, .alias: break
      }
    }
    for value in ownValues { decide(value) }
    storeSharedValues()
  }

  /// The values that stand for themselves and wait, inputs first.
  private var ownValues: [Int] {
    (planner.leafCount..<planner.values.count).filter { planner.representatives[$0] == $0 }
  }

  private mutating func store(_ value: Int) {
    if layouts[value] != nil { return }
    isStored[value] = true
    let layout = planner.layoutOfResult(value)
    layouts[value] = layout
    isInOrder[value] = layout.isContiguous
    costs[value] = 0
  }

  private mutating func decide(_ value: Int) {
    let inputs = planner.inputs(of: value)
    let shape = planner.values[value].shape
    for input in inputs {
      levels[value] = max(levels[value], levels[input] + (isStored[input] ? 1 : 0))
    }
    switch planner.values[value].kind {
    case .leaf, .alias: break
    case .reduction, .region, .product, .general, .reference: store(value)
    case .function(let function):
      var cost = function.cost
      var isInOrder = true
      for input in inputs {
        if planner.values[input].shape != shape {
          if costs[input] > 0, planner.values[input].shape.elementCount < shape.elementCount {
            store(input)
          }
          isInOrder = isInOrder && layouts[input]?.isOneNumber == true
        } else {
          isInOrder = isInOrder && self.isInOrder[input]
        }
        cost += costs[input]
      }
      costs[value] = min(cost, 1 << 20)
      self.isInOrder[value] = isInOrder
      if needsMemory[value] { store(value) }
    case .view(let transform):
      decide(view: value, transform, of: inputs[0])
    }
  }

  private mutating func decide(view value: Int, _ transform: ViewTransform, of input: Int) {
    let inner = planner.values[input].shape
    if see(value, transform, input) { return }
    switch transform {
    case .reshape:
      let works = isInOrder[input] || transform.changesOnesOnly(from: inner)
      if !works || needsMemory[value] { store(layouts[input] == nil ? input : value) }
    case .expand(let target):
      let grows = target.elementCount > inner.elementCount
      if needsMemory[value] || grows && costs[input] > 0 { store(input) }
    case .permute:
      if needsMemory[value] { store(input) }
    case .slice, .select, .diagonal: break
    }
    if isStored[value] || see(value, transform, input) { return }
    costs[value] = max(costs[input], 1)
    if case .reshape = transform { isInOrder[value] = isInOrder[input] }
    if needsMemory[value] { store(value) }
  }

  /// Notes that a view of something in memory is in memory too, where no element has to move.
  private mutating func see(_ value: Int, _ transform: ViewTransform, _ input: Int) -> Bool {
    guard let view = layouts[input].flatMap({ transform.layout(of: $0) }) else { return false }
    layouts[value] = view
    isInOrder[value] = view.isContiguous || view.isOneNumber
    return true
  }

  // MARK: Values of several loops

  /// Where a value is used: a domain, and how many loops come before.
  private struct Use: Hashable {
    var shape: Shape
    var level: Int
    var view: Int
  }

  /// Puts costly values that several loops would compute into memory.
  private mutating func storeSharedValues() {
    var uses = [Use?](repeating: nil, count: planner.values.count)
    var isShared = [Bool](repeating: false, count: planner.values.count)
    func note(_ use: Use?, for input: Int) {
      guard let use else { return }
      if uses[input] == nil {
        uses[input] = use
      } else if uses[input] != use {
        isShared[input] = true
      }
    }
    for value in ownValues.reversed() {
      let inputs = planner.inputs(of: value)
      let own = Use(shape: planner.values[value].shape, level: levels[value], view: -1)
      switch planner.values[value].kind {
      case .leaf, .alias, .product, .general, .reference: break
      case .reduction:
        note(
          Use(shape: planner.values[inputs[0]].shape, level: levels[value], view: -1),
          for: inputs[0])
      case .region:
        note(own, for: inputs[0])
        note(
          Use(shape: planner.values[inputs[1]].shape, level: levels[value], view: value),
          for: inputs[1])
      case .function:
        if isShared[value], layouts[value] == nil, costs[value] >= Planner.recomputedCost {
          store(value)
        }
        for input in inputs { note(isStored[value] ? own : uses[value], for: input) }
      case .view:
        if layouts[value] != nil, !isStored[value] { continue }
        var use = isStored[value] ? own : uses[value]
        use?.view = value
        note(use, for: inputs[0])
      }
    }
  }
}
