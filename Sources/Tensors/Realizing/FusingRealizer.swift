import CKernels

/// Computes graphs by plans: loops that fuse functions of elements, and steps between them.
///
/// A plan is made for a structure once; the next graph of that structure pays a look-up.
public final class FusingRealizer: Realizer {
  private var graph = Subgraph()
  private var plans: [PlanKey: Plan] = [:]
  /// The threads that loops and products run on.
  public let threads: ThreadPool
  private let fallback = ReferenceRealizer()
  /// Notes every plan that is run, where somebody wants to see it.
  var journal: PlanJournal?

  /// How many plans are remembered; a program with more of them makes them anew.
  private static let planLimit = 4096

  private struct PlanKey: Hashable {
    let words: [UInt64]
    let hash: Int

    static func == (left: PlanKey, right: PlanKey) -> Bool {
      left.hash == right.hash && left.words == right.words
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  /// Makes a realizer whose loops run on some threads.
  public init(threads: ThreadPool = ThreadPool()) { self.threads = threads }

  /// Computes the elements of these nodes, and of whatever they need.
  public func realize(_ nodes: [Node]) throws(TensorError) {
    guard let engine = nodes.first(where: { $0.isPending })?.engine else { return }
    try engine.checkInterrupt()
    journal?.beginLookUp()
    // Nodes know their engine, which must not be held by them through its realizer.
    defer { graph.clear() }
    try graph.collect(nodes, mark: engine.nextMark())
    if try run(takesFactorsOut: true, engine) { return }
    journal?.beginLookUp()
    _ = try run(takesFactorsOut: false, engine)
  }

  /// Computes the graph.
  ///
  /// - Returns: whether all sums that the plan asks to check are finite; if not, nothing is given.
  private func run(takesFactorsOut: Bool, _ engine: Engine) throws(TensorError) -> Bool {
    let plan = plan(takesFactorsOut: takesFactorsOut)
    journal?.beginRun(of: plan, graph, engine)
    var isDone = true
    defer { journal?.endRun(isDone: isDone) }
    var run = PlanRun(plan: plan, graph: graph, engine: engine, threads: threads)
    isDone = try run.run(fallback, journal)
    return isDone
  }

  /// The plan for the graph, which is remembered.
  private func plan(takesFactorsOut: Bool) -> Plan {
    if !takesFactorsOut { graph.forbidFactors() }
    let key = PlanKey(words: graph.key, hash: graph.hash)
    if let known = plans[key] { return known }
    journal?.beginPlanning()
    let plan = Planner.plan(graph, takesFactorsOut: takesFactorsOut)
    if plans.count >= FusingRealizer.planLimit { plans.removeAll() }
    plans[key] = plan
    return plan
  }
}

/// Threads that loops run on; made when first needed.
public final class ThreadPool {
  private var pool: OpaquePointer?
  /// How many threads work together; of very many, no more than are of use are made.
  public var count: Int {
    didSet {
      gd_pool_free(pool)
      pool = nil
    }
  }

  /// Makes a pool of `count` threads.
  public init(count: Int = Engine.processorCount()) { self.count = max(count, 1) }

  /// Beyond this, and beyond the processors, more threads only take up memory.
  private static let usefulCount = max(64, Engine.processorCount())

  deinit { gd_pool_free(pool) }

  /// The threads for an amount of work; nil where one is enough.
  func pool(for work: Int) -> OpaquePointer? {
    guard count > 1, ThreadPool.isWorthSharing(work) else { return nil }
    if pool == nil { pool = gd_pool_make(Int32(min(count, ThreadPool.usefulCount))) }
    return pool
  }

  /// Whether an amount of work is worth more than one thread.
  static func isWorthSharing(_ work: Int) -> Bool { work >= grain }

  /// Work below this, in additions of elements, is done before a thread has begun.
  private static let grain = 1 << 16
}
