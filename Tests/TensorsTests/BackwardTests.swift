import Testing

import Tensors

@Suite struct BackwardTests {
  let engine = Engine()

  func tensor(_ values: [Double], _ shape: [Int]) throws -> Tensor {
    try Tensor(
      values.map { .float($0) }, shape: shape, elementType: .float32, engine: engine)
  }

  func apply(_ name: String, _ values: Argument...) throws -> Tensor {
    let operation = try #require(Operation.named[name])
    let result = try operation.apply(Arguments(engine: engine, name: name, values: values))
    guard case .tensor(let tensor) = result else { throw TensorError(.type, "no tensor") }
    return tensor
  }

  @Test func gradientsAreSummedOverBroadcastDimensions() throws {
    let x = try tensor([1, 2, 3, 4, 5, 6], [2, 3])
    let w = try tensor([1, 2, 3], [3])
    try w.setRequiresGradient(true)
    let y = try apply("mul", .tensor(x), .tensor(w))
    let z = try apply("mul", .tensor(y), .tensor(w))
    #expect(z.gradientFunctionName == "MulBackward0")
    try z.backward(gradient: try tensor([1, 1, 1, 1, 1, 1], [2, 3]))
    // d/dw Σ x w² = 2 w Σ x
    #expect(try w.gradient?.doubles() == [10, 28, 54])
  }

  @Test func aSecondBackwardIsAnError() throws {
    let w = try tensor([2], [])
    try w.setRequiresGradient(true)
    let y = try apply("mul", .tensor(w), .tensor(w))
    try y.backward()
    #expect(throws: TensorError.self) { try y.backward() }
    #expect(try w.gradient?.item() == .float(4))
  }

  @Test func aMillionNodesAreBuiltDifferentiatedAndFreed() throws {
    let w = try tensor([1], [])
    try w.setRequiresGradient(true)
    var x = w
    for _ in 0..<1_000_000 { x = try apply("add", .tensor(x), .float(1), .int(1)) }
    try x.backward()
    #expect(try x.item() == .float(1_000_001))
    #expect(try w.gradient?.item() == .float(1))
  }
}
