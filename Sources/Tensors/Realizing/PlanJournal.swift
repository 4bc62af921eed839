/// Notes which plans are run, and how long their steps take: what `gd --explain-plan` shows.
///
/// Times are in nanoseconds.
final class PlanJournal {
  /// A plan with what was seen of it.
  final class Entry {
    let plan: Plan
    let origin: PlanOrigin
    /// The time that making it took.
    let planningTime: Int
    fileprivate(set) var runCount = 0
    /// How many runs another plan had to follow, because a sum was not finite.
    fileprivate(set) var vainCount = 0
    /// The time of all runs.
    fileprivate(set) var time = 0
    /// The time of each step in all runs.
    fileprivate(set) var stepTimes: [Int]

    fileprivate init(_ plan: Plan, _ origin: PlanOrigin, planningTime: Int) {
      self.plan = plan
      self.origin = origin
      self.planningTime = planningTime
      stepTimes = Array(repeating: 0, count: plan.steps.count)
    }
  }

  /// What was seen of all plans together.
  struct Totals {
    var lookUpCount = 0
    var planCount = 0
    var runCount = 0
    var lookUpTime = 0
    var planningTime = 0
    var runTime = 0
    var loopTime = 0
    var productTime = 0
    /// The time of kernels that are neither.
    var kernelTime = 0
    /// The most memory that tensors had at once, in bytes.
    var peakByteCount = 0
  }

  /// The plans in the order of their first runs; of very many only the first.
  private(set) var entries: [Entry] = []
  private(set) var totals = Totals()
  private var places: [ObjectIdentifier: Int] = [:]

  private let clock = ContinuousClock()
  private let beginning: ContinuousClock.Instant
  private var lookUpBegan = 0
  private var planningBegan: Int?
  private var runBegan = 0
  private var stepBegan = 0
  private var current: Entry?

  /// How many plans are described.
  private static let entryLimit = 1000

  init() { beginning = clock.now }

  /// The time since the journal was begun.
  var time: Int {
    let (seconds, attoseconds) = beginning.duration(to: clock.now).components
    return Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
  }

  /// Notes that the plan of a graph is looked for.
  func beginLookUp() {
    totals.lookUpCount += 1
    planningBegan = nil
    lookUpBegan = time
  }

  /// Notes that there is none, and that one is made.
  func beginPlanning() { planningBegan = time }

  /// Notes that the plan is run.
  func beginRun(of plan: Plan, _ graph: Subgraph, _ engine: Engine) {
    let now = time
    totals.lookUpTime += (planningBegan ?? now) - lookUpBegan
    let planningTime = planningBegan.map { now - $0 } ?? 0
    totals.planningTime += planningTime
    if planningBegan != nil { totals.planCount += 1 }
    totals.runCount += 1
    let identifier = ObjectIdentifier(plan)
    if let place = places[identifier] {
      current = entries[place]
    } else if entries.count < PlanJournal.entryLimit {
      // The entry keeps the plan, so that no other one gets its identity.
      let entry = Entry(plan, PlanOrigin(graph), planningTime: planningTime)
      places[identifier] = entries.count
      entries.append(entry)
      current = entry
    } else {
      current = nil
    }
    current?.runCount += 1
    noteMemory(of: engine)
    runBegan = time
  }

  /// Notes that a step of the plan begins.
  func beginStep() { stepBegan = time }

  /// Notes that the step ends.
  func endStep(_ index: Int, of plan: Plan, _ engine: Engine) {
    let spent = time - stepBegan
    switch plan.steps[index] {
    case .loop: totals.loopTime += spent
    case .product: totals.productTime += spent
    case .general, .reference: totals.kernelTime += spent
    }
    current?.stepTimes[index] += spent
    noteMemory(of: engine)
  }

  /// Notes that the plan was run, or that an error ended it.
  func endRun(isDone: Bool) {
    if !isDone { current?.vainCount += 1 }
    let spent = time - runBegan
    totals.runTime += spent
    current?.time += spent
  }

  private func noteMemory(of engine: Engine) {
    totals.peakByteCount = max(totals.peakByteCount, engine.allocatedByteCount)
  }
}

/// The graph that a plan was made for, in words.
struct PlanOrigin {
  /// What somebody looked at, or what else asked for the computation.
  private(set) var wanted: [String] = []
  /// How many operations there were.
  let operationCount: Int
  /// The operations by name, each with how often it occurred.
  private(set) var operations: [(name: String, count: Int)] = []
  /// The values that were there before.
  let given: [String]
  /// The name of each operation, by its place in the graph.
  let names: [String]

  init(_ graph: Subgraph) {
    operationCount = graph.nodes.count
    given = graph.leaves.map(PlanOrigin.describe)
    names = graph.nodes.map { PlanOrigin.readable($0.primitive.name) }
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    operations = counts.map { (name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    for (index, node) in graph.nodes.enumerated() where graph.roles[index].contains(.target) {
      wanted.append("\(names[index]) \(node.elementType.name) \(node.shape.pythonList)")
    }
  }

  private static func describe(_ leaf: Node) -> String {
    let type = leaf.elementType.name
    if let number = leaf.number {
      let text =
        switch number.scalar(as: leaf.elementType) {
        case .bool(let value): value ? "True" : "False"
        case .int(let value): "\(value)"
        case .float(let value): leaf.elementType == .float32 ? "\(Float(value))" : "\(value)"
        }
      let shape = leaf.shape.isEmpty ? "" : " \(leaf.shape.pythonList)"
      return "\(type)\(shape), the number \(text) at first"
    }
    let layout = leaf.arrangement?.layout
    let strides =
      layout.map { $0.isContiguous ? "" : ", strides \($0.strides.pythonList)" } ?? ""
    return "\(type) \(leaf.shape.pythonList)\(strides)"
  }

  /// The name without the namespaces that PyTorch gives to some.
  private static func readable(_ name: String) -> String {
    guard let end = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: end)...])
  }
}
