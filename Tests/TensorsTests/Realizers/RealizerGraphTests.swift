import Testing

@testable import Tensors

/// The realizer that fuses gives what the plain one does, for random programs.
@Suite struct RealizerGraphTests {
  /// What is wrong with a program under a realizer.
  static func complaints(
    of graph: RandomGraph, _ make: () -> any Realizer
  ) -> (complaints: [String], count: Int) {
    let engine = Engine(byteLimit: 1 << 30)
    let checker = CheckingRealizer(make())
    engine.realizer = checker
    graph.run(on: engine)
    return (checker.complaints, checker.comparedValueCount)
  }

  /// Fails with the smallest program in which a realizer is wrong.
  static func expectAgreement(
    _ seed: UInt64, _ make: () -> any Realizer
  ) -> Int {
    let graph = RandomGraph(seed: seed)
    let (complaints, count) = complaints(of: graph, make)
    if !complaints.isEmpty {
      let smallest = graph.shrunk { !self.complaints(of: $0, make).complaints.isEmpty }
      Issue.record(
        """
        seed \(seed): \(complaints[0])
        \(smallest)
        \(Self.complaints(of: smallest, make).complaints.joined(separator: "\n"))
        """)
    }
    return count
  }

  static let shardCount = 20
  static let graphsInShard = 2500

  @Test(arguments: 0..<shardCount)
  func randomProgramsAgree(shard: Int) {
    let threads = ThreadPool(count: 2)
    var count = 0
    for index in 0..<Self.graphsInShard {
      let seed = UInt64(shard * Self.graphsInShard + index)
      count += Self.expectAgreement(seed) { FusingRealizer(threads: threads) }
    }
    #expect(count > 2 * Self.graphsInShard)
  }

  /// The next elements under a plan that is there already.
  @Test func plansAreGoodForOtherElements() {
    for seed in UInt64(0)..<300 {
      let realizer = FusingRealizer()
      var graph = RandomGraph(seed: seed)
      for turn in UInt64(0)..<3 {
        for (index, line) in graph.lines.enumerated() {
          guard case .leaf(var elements, let isSource) = line.step else { continue }
          elements.seed &+= turn
          graph.lines[index].step = .leaf(elements, isSource: isSource)
        }
        let (complaints, _) = Self.complaints(of: graph) { realizer }
        #expect(complaints.isEmpty, "seed \(seed), turn \(turn)")
      }
    }
  }

  /// Loops have as many dimensions as do not lie evenly, which may be more than usual.
  @Test(arguments: [2, 11, 12, 13, 14, 16]) func manyDimensionsAgree(rank: Int) throws {
    let engine = Engine()
    let checker = CheckingRealizer(FusingRealizer())
    engine.realizer = checker
    let shape = Shape(repeating: 2, count: rank)
    let x = try Node.make(shape: shape, elementType: .float32, engine: engine) { address in
      for index in 0..<shape.elementCount {
        address.storeBytes(of: Float(index), toByteOffset: 4 * index, as: Float.self)
      }
    }
    let turned = try x.viewed([.permute(Array((0..<rank).reversed()))]) + x
    let sum = try turned.reduced(.sum, Array(stride(from: 0, to: rank, by: 2)))
    try engine.realizer.realize([turned, sum])
    #expect(checker.complaints.isEmpty && checker.comparedValueCount >= 2)
  }

  // MARK: Threads

  /// The bytes of all that is computed.
  private static func bytes(of graph: RandomGraph, threads: ThreadPool) -> [[UInt8]] {
    let engine = Engine(byteLimit: 1 << 30)
    engine.realizer = FusingRealizer(threads: threads)
    return graph.run(on: engine).map { tensor in
      guard let content = try? tensor.computed() else { return [] }
      return content.bytes(tensor.elementType)
    }
  }

  @Test func everyNumberOfThreadsGivesTheSameBytes() {
    let pools = (1...3).map { ThreadPool(count: $0) }
    for seed in UInt64(0)..<2000 {
      let graph = RandomGraph(seed: seed)
      let results = pools.map { Self.bytes(of: graph, threads: $0) }
      #expect(results[1] == results[0] && results[2] == results[0], "seed \(seed)")
    }
  }

  @Test func everyRunGivesTheSameBytes() {
    let threads = ThreadPool(count: 2)
    for seed in UInt64(0)..<60 {
      let graph = RandomGraph(seed: seed)
      let first = Self.bytes(of: graph, threads: threads)
      for _ in 1..<20 {
        #expect(Self.bytes(of: graph, threads: threads) == first, "seed \(seed)")
      }
    }
  }

  // MARK: The checker itself

  /// A realizer that spoils the first element of what it is asked for.
  private final class WrongRealizer: Realizer {
    enum Fault: CaseIterable { case lastBit, coarse, forgets }
    private let right = FusingRealizer()
    private let fault: Fault

    init(_ fault: Fault) { self.fault = fault }

    func realize(_ nodes: [Node]) throws(TensorError) {
      if fault == .forgets { return }
      guard let node = nodes.first(where: \.isPending) else { return }
      try right.realize(nodes)
      guard node.shape.elementCount > 0, let content = try node.content() else { return }
      let place =
        content.buffer.address + content.layout.offset * node.elementType.byteCount
      // A bit that rounding does not reach, where the type has such bits.
      let byte = fault == .lastBit ? 0 : node.elementType.byteCount - 2
      place.storeBytes(
        of: place.load(fromByteOffset: max(byte, 0), as: UInt8.self) ^ 1,
        toByteOffset: max(byte, 0), as: UInt8.self)
    }
  }

  @Test(arguments: ["lastBit", "coarse", "forgets"])
  func aWrongRealizerIsCaught(name: String) throws {
    let fault = try #require(WrongRealizer.Fault.allCases.first { "\($0)" == name })
    let leaf = RandomGraph.Line(
      step: .leaf(.init(kind: .ordinary, seed: 1), isSource: false), shape: [1000])
    var graph = RandomGraph(lines: [leaf, leaf], held: [2])
    graph.lines.append(.init(step: .binary(.add, 0, 1), shape: [1000]))
    #expect(!Self.complaints(of: graph) { WrongRealizer(fault) }.complaints.isEmpty)
    // The bound of a sum is wide enough for its last bit alone.
    graph.lines.append(.init(step: .reduce(.sum, axes: [0], 2), shape: [1]))
    graph.held = [3]
    let isCaught = !Self.complaints(of: graph) { WrongRealizer(fault) }.complaints.isEmpty
    #expect(isCaught == (fault != .lastBit))
    let shrunk = graph.shrunk {
      !Self.complaints(of: $0) { WrongRealizer(.coarse) }.complaints.isEmpty
    }
    #expect(shrunk.stepCount == 2)
  }
}
