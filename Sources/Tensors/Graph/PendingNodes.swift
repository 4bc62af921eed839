/// The nodes of an engine that wait to be computed, oldest first.
///
/// It does not keep them alive: a node takes itself out when it is computed or goes.
struct PendingNodes {
  private var nodes: [Unmanaged<Node>?] = []
  /// How many nodes there are.
  private(set) var count = 0

  /// Adds a node that was just made.
  mutating func add(_ node: Node) {
    if nodes.count >= 64, nodes.count > 4 * count { closeGaps() }
    node.pendingPlace = nodes.count
    nodes.append(.passUnretained(node))
    count += 1
  }

  /// Takes a node out.
  mutating func remove(_ node: Node) {
    guard node.pendingPlace >= 0 else { return }
    nodes[node.pendingPlace] = nil
    node.pendingPlace = -1
    count -= 1
  }

  /// Takes out the older half of the nodes, and returns those of them that no other one reads.
  mutating func takeOldRoots() -> [Node] {
    var roots: [Node] = []
    var rest = count / 2
    for case let entry? in nodes where rest > 0 {
      let node = entry.takeUnretainedValue()
      rest -= 1
      if node.pendingUseCount == 0 { roots.append(node) }
      remove(node)
    }
    return roots
  }

  /// The nodes with few elements that no other one reads.
  func smallRoots(below elementCount: Int) -> [Node] {
    nodes.compactMap { entry in
      guard let node = entry?.takeUnretainedValue(), node.pendingUseCount == 0,
        node.shape.elementCount <= elementCount
      else { return nil }
      return node
    }
  }

  private mutating func closeGaps() {
    nodes.removeAll { $0 == nil }
    for (place, entry) in nodes.enumerated() {
      entry?.takeUnretainedValue().pendingPlace = place
    }
  }
}

extension Engine {
  /// More nodes than this do not wait.
  private static let pendingLimit = 4096
  /// Results of up to this many elements are computed when what they wait for takes up memory.
  private static let smallElementCount = 1 << 14

  /// Whether so much waits, or what waits holds so much memory, that some of it is computed now.
  var hasTooMuchPending: Bool {
    pendingNodes.count > Engine.pendingLimit || allocatedByteCount > pendingByteLimit
  }

  /// Computes what has waited longest.
  ///
  /// What a list of losses holds is then a number each, not the graph and the data that it would be
  /// computed from.
  func computeOldNodes() throws(TensorError) {
    let roots =
      pendingNodes.count > Engine.pendingLimit
      ? pendingNodes.takeOldRoots()
      : pendingNodes.smallRoots(below: Engine.smallElementCount)
    for root in roots { try realizer.realize([root]) }
    pendingByteLimit = max(2 * allocatedByteCount, Engine.leastPendingByteLimit)
  }
}
