import Tensors
import Testing

/// The graph as a script sees it, as PyTorch 2.13 lists it.
@Suite struct GradientFunctionTests {
  let engine = Engine()

  private func leaf(_ count: Int = 3) throws -> Tensor {
    let tensor = try Tensor(
      (0..<count).map { .float(Double($0) + 1) }, shape: [count], elementType: .float32,
      engine: engine)
    try tensor.setRequiresGradient(true)
    return tensor
  }

  private func call(_ name: String, _ values: Argument...) throws -> Tensor {
    let operation = try #require(Operation.named[name])
    let result = try operation.apply(Arguments(engine: engine, name: name, values: values))
    guard case .tensor(let tensor) = result else { throw TensorError(.type, name) }
    return tensor
  }

  private func tree(_ function: GradientFunction?) -> String {
    guard let function else { return "None" }
    let next = function.nextFunctions
    if next.isEmpty { return function.className }
    return function.className + "(" + next.map { tree($0) }.joined(separator: ", ") + ")"
  }

  @Test func leavesHaveNone() throws {
    #expect(try leaf().gradientFunction == nil)
  }

  @Test func operandsAreListedInOrder() throws {
    let (x, y) = (try leaf(), try leaf())
    let product = try call("mul", .tensor(x), .tensor(y))
    let sum = try call("add", .tensor(product), .float(1), .int(1))
    #expect(
      tree(sum.gradientFunction)
        == "AddBackward0(MulBackward0(AccumulateGrad, AccumulateGrad), None)")
    let leaves = try #require(product.gradientFunction?.nextFunctions)
    #expect(leaves[0]?.name == "torch::autograd::AccumulateGrad")
    #expect(leaves[0] != leaves[1])
    #expect(sum.gradientFunction?.nextFunctions[0] == product.gradientFunction)
  }

  @Test func numbersOfFormulasAreNoOperands() throws {
    let x = try leaf()
    let square = try call("pow", .tensor(x), .int(2))
    #expect(tree(square.gradientFunction) == "PowBackward0(AccumulateGrad)")
    let mean = try call("mean", .tensor(square))
    #expect(tree(mean.gradientFunction) == "MeanBackward0(PowBackward0(AccumulateGrad))")
  }

  @Test func aComposedOperationIsOneStep() throws {
    let x = try leaf()
    let softmax = try call("softmax", .tensor(x), .int(0))
    #expect(tree(softmax.gradientFunction) == "SoftmaxBackward0(AccumulateGrad)")
    let norm = try call("norm", .tensor(x), .string("fro"))
    #expect(tree(norm.gradientFunction) == "LinalgVectorNormBackward0(AccumulateGrad)")
  }

  @Test func aWriteIsAStep() throws {
    let y = try call("mul", .tensor(leaf()), .int(1))
    try y.assign(.float(5), at: [.integer(0)])
    #expect(
      tree(y.gradientFunction) == "CopySlices(MulBackward0(AccumulateGrad, None), None)")
  }

  @Test func viewsMadeBeforeATurnDoNotSeeIt() throws {
    let y = try Tensor(
      (0..<6).map { .int($0) }, shape: [2, 3], elementType: .int32, engine: engine)
    let row = try y.subscripted([.integer(1)])
    _ = try call("t_", .tensor(y))
    try y.assign(.int(9), at: [.integer(0), .integer(1)])
    #expect(y.shape == [3, 2])
    #expect(try y.elements() == [0, 9, 1, 4, 2, 5].map { .int($0) })
    #expect(try row.elements() == [9, 4, 5].map { .int($0) })
  }
}
