import Testing

@testable import Tensors

/// What waits to be computed, or was, takes no more memory than it must.
@Suite struct BoundTests {
  let engine = Engine()

  private func tensor(_ count: Int, isSource: Bool = false) throws -> Tensor {
    let tensor = try Tensor(
      (0..<count).map { .float(Double($0 % 7)) }, shape: [count], elementType: .float32,
      engine: engine)
    try tensor.setRequiresGradient(isSource)
    return tensor
  }

  @Test func additionsInALoopStayFlat() throws {
    var x = try tensor(100)
    var most = 0
    for step in 0..<1_000_000 {
      x = Tensor(try x.node() + 1)
      if step % 1000 == 0 { most = max(most, engine.allocatedByteCount) }
    }
    #expect(most < 1 << 20)
    #expect(try x.elements()[3] == .float(1_000_003))
  }

  @Test func keptLossesAreSmall() throws {
    let w = try tensor(1000, isSource: true)
    let before = engine.allocatedByteCount
    var losses: [Tensor] = []
    for _ in 0..<20_000 {
      let loss = Tensor(try (w.node() * w.node()).total())
      try loss.backward()
      w.gradient = nil
      losses.append(loss)
    }
    #expect(losses.count == 20_000)
    #expect((engine.allocatedByteCount - before) / losses.count < 400)
  }

  @Test func aFreedGraphKeepsNoLargeBuffer() throws {
    let count = 1 << 20
    let w = try tensor(count, isSource: true)
    let before = engine.allocatedByteCount
    let x = Tensor(try w.node().exponential())
    let loss = Tensor(try (x.node().sigmoid() * x.node()).total())
    _ = try loss.item()
    try loss.backward()
    // The gradient, and what the tensors `x` and `loss` hold.
    #expect(engine.allocatedByteCount - before <= 2 * 4 * count + 4096)
  }
}
