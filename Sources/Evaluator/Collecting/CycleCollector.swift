/// Finds objects that only hold each other, which counting references never releases.
///
/// It looks at everything that the changed containers lead to, and compares how often an object is
/// referred to with how often it is from within. An object with more is held from outside: by a
/// variable, by a call under way, by anything that was not looked at. It stays, with all that it
/// leads to. What is left holds itself alone. This is the way of CPython's collector.
///
/// Bacon and Rajan, "Concurrent Cycle Collection in Reference Counted Systems", ECOOP 2001, call the
/// synchronous form of it trial deletion.
struct CycleCollector {
  private var nodes: [Reference] = []
  /// How many references to each node come from elsewhere; `reached` where that is settled.
  private var outside: [Int32] = []
  /// Open addressing over the addresses of nodes: their places, or -1.
  private var index = [Int32](repeating: -1, count: 1024)
  /// How many nodes there may be.
  private let capacity: Int

  private static let reached = Int32.max
  /// What a node takes at most, while the arrays grow, in bytes.
  private static let nodeSize = 160

  /// Releases every circle that nothing else holds; none where there is no memory to look for them.
  ///
  /// - Returns: how many objects there were.
  static func collect() -> Int {
    var collector = CycleCollector(capacity: min(MemoryUse.room / nodeSize, Int(Int32.max) / 4))
    let count = collector.run()
    ChangedContainers.settle()
    return count
  }

  private init(capacity: Int) { self.capacity = capacity }

  private mutating func run() -> Int {
    guard findNodes() else { return 0 }
    // In a pass of its own, while nothing here holds a reference.
    for place in nodes.indices {
      outside[place] &+= Int32(clamping: swiftRetainCount(nodes[place].address))
    }
    markReached()
    return releaseRest()
  }

  /// Lists what the changed containers lead to, and takes the references among them off.
  private mutating func findNodes() -> Bool {
    guard ChangedContainers.count < capacity else { return false }
    ChangedContainers.forEach { address, kind in _ = place(of: Reference(address, kind)) }
    var next = 0
    while next < nodes.count {
      guard nodes.count < capacity else { return false }
      nodes[next].forEachHeld { outside[place(of: $0)] &-= 1 }
      next += 1
    }
    return true
  }

  private mutating func markReached() {
    var work: [Int32] = []
    for place in nodes.indices where outside[place] > 0 {
      outside[place] = Self.reached
      work.append(Int32(place))
    }
    while let next = work.popLast() {
      nodes[Int(next)].forEachHeld { held in
        let place = place(of: held)
        guard outside[place] != Self.reached else { return }
        outside[place] = Self.reached
        work.append(Int32(place))
      }
    }
  }

  private func releaseRest() -> Int {
    let rest = nodes.indices.lazy.filter { outside[$0] != Self.reached }
    // Last words come first, and may bring all of it back: the next look tells.
    let speakers = rest.compactMap { nodes[$0].object }.filter {
      ($0 as? InstanceObject)?.hasFinalizer ?? ($0 as? GeneratorObject)?.needsToClose ?? false
    }
    guard speakers.isEmpty else {
      for object in speakers { Finalizers.add(object) }
      return 0
    }
    // All of them are held until all are empty, so that no release meets half a circle, and none
    // leads to the next.
    var objects: [AnyObject] = []
    for place in rest {
      if let object = nodes[place].object { objects.append(object) }
    }
    for place in rest { nodes[place].empty() }
    return objects.count
  }

  // MARK: Numbering

  /// The place of a node, which is added where it is new.
  private mutating func place(of reference: Reference) -> Int {
    if nodes.count * 2 >= index.count { growIndex() }
    let slot = slot(of: reference.address)
    if index[slot] >= 0 { return Int(index[slot]) }
    index[slot] = Int32(nodes.count)
    nodes.append(reference)
    outside.append(0)
    return nodes.count - 1
  }

  private mutating func growIndex() {
    index = Array(repeating: -1, count: index.count * 2)
    for place in nodes.indices { index[slot(of: nodes[place].address)] = Int32(place) }
  }

  /// Where the place of an address stands, or would stand.
  private func slot(of address: UnsafeRawPointer) -> Int {
    let mask = index.count - 1
    let mixed = UInt64(UInt(bitPattern: address)) &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while index[slot] >= 0, nodes[Int(index[slot])].address != address { slot = (slot + 1) & mask }
    return slot
  }
}

/// How often an object is referred to; its address is all that the function of Swift's runtime needs.
@_silgen_name("swift_retainCount")
private func swiftRetainCount(_ object: UnsafeRawPointer) -> UInt

extension Interpreter {
  /// Begins to look for circles of references by itself, which only a program that runs one
  /// interpreter may ask for.
  public static func collectCycles() { ChangedContainers.turnOn() }

  /// Whether circles are looked for without `gc.collect()`.
  public static var collectsAutomatically: Bool {
    get { ChangedContainers.isAutomatic }
    set { ChangedContainers.isAutomatic = newValue }
  }

  /// Releases the objects that only hold each other.
  ///
  /// - Returns: how many there were.
  public func collectCycles() -> Int {
    var count = CycleCollector.collect()
    if Finalizers.isWaiting {
      runFinalizers()
      count += CycleCollector.collect()
    }
    return count
  }

  /// Looks for circles if enough containers have come together.
  func collectIfDue() {
    if ChangedContainers.isFull, ChangedContainers.isAutomatic { _ = CycleCollector.collect() }
  }
}
