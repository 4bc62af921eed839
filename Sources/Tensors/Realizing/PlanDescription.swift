/// A plan as text: what it was made for, its steps, its memory.
///
/// Memory is called `g0`, `g1` … where it was given, and `r0`, `r1` … where the plan makes it.
struct PlanDescription {
  private let entry: PlanJournal.Entry
  private let plan: Plan
  private let threads: Int
  private(set) var lines: [String] = []

  /// Where times stand, if what they belong to leaves room.
  private static let timeColumn = 74
  private static let lineLength = 100

  /// Describes a plan.
  init(_ entry: PlanJournal.Entry, number: Int, threads: Int) {
    self.entry = entry
    self.threads = threads
    plan = entry.plan
    let each = entry.runCount > 1 ? ", \(Amount.time(entry.time / entry.runCount)) each" : ""
    lines.append(
      "plan \(number): \(Amount.count(entry.runCount, "run")) in \(Amount.time(entry.time))\(each);"
        + " made in \(Amount.time(entry.planningTime))")
    if entry.vainCount > 0 {
      lines.append(
        "  in vain \(Amount.count(entry.vainCount, "run")): a sum was not finite without its factors,"
          + " so the plan that keeps them followed")
    }
    describeOrigin()
    for (index, step) in plan.steps.enumerated() { describe(step, index) }
    describeMemory()
  }

  private mutating func describeOrigin() {
    let origin = entry.origin
    add("wanted", origin.wanted, separator: "; ")
    var operations = origin.operations.map { $0.count > 1 ? "\($0.count) \($0.name)" : $0.name }
    if let first = operations.first {
      operations[0] = Amount.count(origin.operationCount, "operation") + ": " + first
    }
    add("graph", operations)
    for (index, text) in origin.given.enumerated() {
      add(index == 0 ? "given" : "", ["g\(index) = \(text)"])
    }
  }

  /// Adds items behind a heading, as many to a line as fit.
  private mutating func add(_ heading: String, _ items: [String], separator: String = ", ") {
    let indentation = String(repeating: " ", count: 10)
    var line = "  " + padded(heading, to: 8)
    for (index, item) in items.enumerated() {
      let isLast = index == items.count - 1
      if index > 0, line.count + item.count + (isLast ? 0 : 1) > PlanDescription.lineLength {
        lines.append(trimmed(line))
        line = indentation
      }
      line += item + (isLast ? "" : separator)
    }
    lines.append(trimmed(line))
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  // MARK: Steps

  private mutating func describe(_ step: Plan.Step, _ index: Int) {
    switch step {
    case .loop(let loop):
      head(index, "loop over \(loop.domain.pythonList)")
      let description = LoopDescription(loop, plan)
      lines.append("    \(description.arrangement); \(work(loop.work))")
      lines += description.instructions.map { "      " + $0 }
    case .product(let product):
      let (batch, parts) = product.counts
      let kind =
        product.elementType.isInteger
        ? "integers, without BLAS" : product.isThin ? "thin, without BLAS" : "OpenBLAS"
      head(index, "matrix product")
      lines.append(
        "    \(product.rows) x \(product.terms) times \(product.terms) x \(product.columns)"
          + (batch == 1 ? "" : ", \(batch) of them") + "; \(product.elementType.name); \(kind)"
          + (parts == 1 ? "" : ", in \(parts) parts") + "; \(work(product.work))")
      lines.append(
        "      \(plan.name(ofSlot: product.result)) = \(plan.name(of: product.left))"
          + " @ \(plan.name(of: product.right))")
    case .general(let step):
      describeKernel(index, "kernel", step.node, step.inputs.map(plan.name(of:)), step.result)
    case .reference(let step):
      describeKernel(
        index, "plain kernel", step.node, step.inputs.map { plan.name(ofSlot: $0.slot) },
        step.result)
    }
  }

  private mutating func describeKernel(
    _ index: Int, _ kind: String, _ node: Int, _ inputs: [String], _ result: Int
  ) {
    let name = entry.origin.names[node]
    head(index, "\(kind) \(name)")
    lines.append(
      "      \(plan.name(ofSlot: result)) = \(name)(\(inputs.joined(separator: ", ")))")
  }

  /// The first line of a step, with its time in a run and its share of the plan's.
  private mutating func head(_ index: Int, _ text: String) {
    let spent = entry.stepTimes[index]
    let title = "  step \(index + 1)  \(text)"
    let each = Amount.time(spent / max(entry.runCount, 1))
    let share = Amount.share(spent, of: entry.time)
    lines.append(
      padded(title, to: PlanDescription.timeColumn) + "  " + leading(each, 9) + leading(share, 7))
  }

  private func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }

  private func work(_ amount: Int) -> String {
    let isShared = threads > 1 && ThreadPool.isWorthSharing(amount)
    return "work \(Amount.grouped(amount)), \(Amount.count(isShared ? threads : 1, "thread"))"
  }

  // MARK: Memory

  private mutating func describeMemory() {
    var owners: [Int: [String]] = [:]
    for completion in plan.completions where completion.slot >= plan.leafCount {
      owners[completion.slot - plan.leafCount, default: []].append(
        entry.origin.names[completion.node])
    }
    var keptByteCount = 0
    for (index, slot) in plan.results.enumerated() {
      if owners[index] != nil { keptByteCount += slot.byteCount }
      let use = owners[index].map { "kept: \($0.joined(separator: ", "))" } ?? "temporary"
      add(
        index == 0 ? "made" : "",
        ["r\(index) = \(slot.elementType.name) \(slot.shape.pythonList), \(use)"])
    }
    var memory = ["\(Amount.bytes(keptByteCount)) kept"]
    let temporary = peakOfTemporaries { owners[$0] == nil }
    if temporary > 0 { memory.append("at most \(Amount.bytes(temporary)) temporary") }
    add("memory", memory)
  }

  /// The bytes that results which nobody keeps take up at once.
  private func peakOfTemporaries(_ isTemporary: (Int) -> Bool) -> Int {
    var live: Set<Int> = []
    var now = 0
    var peak = 0
    for (index, step) in plan.steps.enumerated() {
      for slot in step.slots where slot >= plan.leafCount {
        let result = slot - plan.leafCount
        if isTemporary(result), live.insert(result).inserted {
          now += plan.results[result].byteCount
        }
      }
      peak = max(peak, now)
      for result in plan.releases[index] where live.remove(result) != nil {
        now -= plan.results[result].byteCount
      }
    }
    return peak
  }
}

extension Plan.Slot {
  /// The size of its memory.
  fileprivate var byteCount: Int { shape.elementCount * elementType.byteCount }
}

extension Plan {
  /// What a description calls a piece of memory.
  func name(ofSlot slot: Int) -> String {
    slot < leafCount ? "g\(slot)" : "r\(slot - leafCount)"
  }

  /// What a description calls elements in memory.
  func name(of place: Place) -> String {
    name(ofSlot: place.slot) + (place.offset == 0 ? "" : " from element \(place.offset)")
  }
}
