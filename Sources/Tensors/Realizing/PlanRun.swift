import CKernels

/// One run of a plan: the slots, and the steps on them.
struct PlanRun {
  private let plan: Plan
  private let graph: Subgraph
  private let engine: Engine
  private let threads: ThreadPool
  private var buffers: [Buffer?]
  private var addresses: [UnsafeMutableRawPointer]

  init(plan: Plan, graph: Subgraph, engine: Engine, threads: ThreadPool) {
    self.plan = plan
    self.graph = graph
    self.engine = engine
    self.threads = threads
    buffers = Array(repeating: nil, count: plan.results.count)
    addresses = []
    addresses.reserveCapacity(plan.leafCount + plan.results.count)
  }

  /// Runs all steps and gives the nodes their elements.
  ///
  /// - Returns: whether all sums that the plan asks to check are finite; if not, nothing is given.
  mutating func run(
    _ fallback: ReferenceRealizer, _ journal: PlanJournal?
  ) throws(TensorError) -> Bool {
    let numbers = UnsafeMutablePointer<UInt64>.allocate(capacity: max(plan.leafCount, 1))
    defer { numbers.deallocate() }
    try graph.leaves.borrowEach { index, leaf throws(TensorError) in
      if let number = leaf.number {
        (numbers + index).initialize(to: number.bits)
        addresses.append(UnsafeMutableRawPointer(numbers + index))
      } else if let arrangement = leaf.arrangement {
        addresses.append(arrangement.address)
      } else {
        throw TensorError(.runtime, "a value that the graph needs is gone")
      }
    }
    let numberedEnd = UnsafeMutableRawPointer(numbers)
    for _ in plan.results { addresses.append(numberedEnd) }
    for (index, step) in plan.steps.enumerated() {
      try prepare(step)
      journal?.beginStep()
      try run(step, fallback)
      // Before anything is made of what the step wrote, which may be unfinished.
      try engine.checkInterrupt()
      journal?.endStep(index, of: plan, engine)
      for check in plan.checkedSums where check.step == index {
        if !isFinite(check.slot) { return false }
      }
      for slot in plan.releases[index] { buffers[slot] = nil }
    }
    for completion in plan.completions { try complete(completion) }
    for index in plan.passed { graph.nodes[index].wasPassedBy = true }
    return true
  }

  /// Whether all elements of a result, which are floating-point numbers, are finite.
  private func isFinite(_ slot: Int) -> Bool {
    let result = plan.results[slot - plan.leafCount]
    let count = result.shape.elementCount
    if result.elementType == .float32 {
      let elements = addresses[slot].assumingMemoryBound(to: Float.self)
      return (0..<count).allSatisfy { elements[$0].isFinite }
    }
    let elements = addresses[slot].assumingMemoryBound(to: Double.self)
    return (0..<count).allSatisfy { elements[$0].isFinite }
  }

  /// Gives memory to what the step writes.
  private mutating func prepare(_ step: Plan.Step) throws(TensorError) {
    switch step {
    case .loop(let loop):
      for output in loop.outputs { try allocate(output.slot) }
    case .general(let step): try allocate(step.result)
    case .reference: break
    case .product(let product): try allocate(product.result)
    }
  }

  private mutating func allocate(_ slot: Int) throws(TensorError) {
    let index = slot - plan.leafCount
    guard buffers[index] == nil else { return }
    let result = plan.results[index]
    let buffer = try Buffer(
      byteCount: result.shape.elementCount * result.elementType.byteCount, engine: engine)
    buffers[index] = buffer
    addresses[slot] = buffer.address
  }

  private mutating func run(
    _ step: Plan.Step, _ fallback: ReferenceRealizer
  ) throws(TensorError) {
    switch step {
    case .loop(let loop): try run(loop)
    case .product(let product):
      let size = product.elementType.byteCount
      try product.run(
        left: addresses[product.left.slot] + product.left.offset * size,
        right: addresses[product.right.slot] + product.right.offset * size,
        result: addresses[product.result], pool: threads.pool(for: product.work),
        until: engine.interruptFlag)
    case .general(let step):
      let node = graph.nodes[step.node]
      guard case .general(let kernel) = node.primitive.kernel else { return }
      try kernel(
        GeneralKernel(
          node: node,
          inputs: zip(step.inputs, node.inputs).map { place, input in
            UnsafeRawPointer(addresses[place.slot] + place.offset * input.elementType.byteCount)
          },
          result: addresses[step.result]))
    case .reference(let step):
      for input in step.inputs { try complete(input) }
      let content = try fallback.compute(graph.nodes[step.node])
      buffers[step.result - plan.leafCount] = content.buffer
      addresses[step.result] = content.buffer.address
    }
  }

  private func run(_ loop: Loop) throws(TensorError) {
    let operandCount = loop.operands.count
    let outcome = withUnsafeTemporaryAllocation(
      of: UnsafeMutableRawPointer?.self, capacity: operandCount + loop.outputs.count
    ) { room in
      for (index, place) in loop.operands.enumerated() {
        room[index] = addresses[place.slot] + place.offset * loop.elementSizes.operands[index]
      }
      for (index, place) in loop.outputs.enumerated() {
        room[operandCount + index] =
          addresses[place.slot] + place.offset * loop.elementSizes.outputs[index]
      }
      return withUnsafePointer(to: loop.code) { code in
        gd_loop_run(
          code, room.baseAddress, room.baseAddress.map { $0 + operandCount },
          threads.pool(for: loop.work), engine.interruptFlag.address)
      }
    }
    switch outcome {
    case GD_RUN_stopped:
      _ = engine.interruptFlag.take()
      throw TensorError(.interrupt, "")
    case GD_RUN_division_by_zero: throw TensorError.divisionByZero
    case GD_RUN_no_memory: throw Buffer.exhausted(1 << 20)
    default: break
    }
  }

  private mutating func complete(_ completion: Plan.Completion) throws(TensorError) {
    let slot = completion.slot
    let node = graph.nodes[completion.node]
    guard node.isPending else { return }
    if slot >= plan.leafCount {
      // No step writes where there are no elements.
      try allocate(slot)
      node.complete(buffer: buffers[slot - plan.leafCount], layout: completion.layout)
      return
    }
    // A view of a leaf, which may itself begin somewhere in its memory.
    let leaf = graph.leaves[slot]
    guard let content = try leaf.content() else { return }
    var layout = completion.layout ?? Layout(contiguous: node.shape)
    layout.offset += content.layout.offset
    node.complete(buffer: content.buffer, layout: layout)
  }
}
