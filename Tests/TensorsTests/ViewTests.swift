import Testing

import Tensors

/// Who sees whose writes, and what autograd makes of them; expectations were printed by PyTorch.
@Suite struct ViewTests {
  let engine = Engine()

  func tensor(_ values: [Double], _ shape: [Int]? = nil, isSource: Bool = false) throws -> Tensor {
    let tensor = try Tensor(
      values.map { .float($0) }, shape: shape ?? [values.count], elementType: .float32,
      engine: engine)
    try tensor.setRequiresGradient(isSource)
    return tensor
  }

  func call(_ name: String, _ values: Argument...) throws -> Argument {
    let operation = try #require(Operation.named[name])
    return try operation.apply(Arguments(engine: engine, name: name, values: values))
  }

  func made(_ name: String, _ values: Argument...) throws -> Tensor {
    let operation = try #require(Operation.named[name])
    let result = try operation.apply(Arguments(engine: engine, name: name, values: values))
    guard case .tensor(let tensor) = result else { throw TensorError(.type, "no tensor") }
    return tensor
  }

  func backward(_ tensor: Tensor) throws {
    try tensor.backward(
      gradient: try made("ones_like", .tensor(tensor), .none, .none, .bool(false)))
  }

  func doubled(_ x: Tensor) throws -> Tensor { try made("mul", .tensor(x), .int(2)) }

  func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch let error as TensorError {
      return error.message
    } catch {
      return "\(error)"
    }
  }

  static let overwritten =
    "one of the variables needed for gradient computation has been modified by an inplace "
    + "operation: [torch.FloatTensor [2]]"
  static let versions =
    " is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the "
    + "operation that failed to compute its gradient, with "
    + "torch.autograd.set_detect_anomaly(True, check_nan=False)."

  @Test func writesGoThroughViewsOfViews() throws {
    let x = try tensor((0..<12).map { Double($0) }, [3, 4])
    let a = try x.subscripted([.slice(start: 1, stop: nil, step: nil)])
    let b = try made("T", .tensor(a))
    let c = try b.subscripted([.slice(start: nil, stop: nil, step: 2), .integer(0)])
    _ = try made("copy_", .tensor(c), .tensor(try tensor([40, 60])))
    #expect(try x.doubles() == [0, 1, 2, 3, 40, 5, 60, 7, 8, 9, 10, 11])
    #expect(try a.doubles() == [40, 5, 60, 7, 8, 9, 10, 11])
    #expect(try c.doubles() == [40, 60])
  }

  @Test func reshapedViewsAliasAndClonesDoNot() throws {
    let x = try tensor([0, 1, 2, 3, 4, 5], [2, 3])
    let clone = try made("clone", .tensor(x))
    let twice = try doubled(x)
    let v = try made("view", .tensor(x), .list([.int(3), .int(2)]))
    try v.assign(.int(-1), at: [.integer(0), .integer(1)])
    try made("T", .tensor(x)).assign(.int(-2), at: [.integer(2), .integer(1)])
    #expect(try x.doubles() == [0, -1, 2, 3, 4, -2])
    #expect(try clone.doubles() == [0, 1, 2, 3, 4, 5])
    #expect(try twice.doubles() == [0, 2, 4, 6, 8, 10])
    let diagonal = try made("diagonal", .tensor(x), .int(0), .int(0), .int(1))
    _ = try made("zero_", .tensor(diagonal))
    #expect(try v.doubles() == [0, -1, 2, 3, 0, -2])
  }

  @Test func anAssignmentCutsTheGradient() throws {
    let w = try tensor([1, 2, 3], isSource: true)
    let y = try doubled(w)
    try y.assign(.int(5), at: [.integer(0)])
    #expect(y.gradientFunction?.name == "torch::autograd::CopySlices")
    try backward(try made("mul", .tensor(y), .tensor(y)))
    #expect(try w.gradient?.doubles() == [0, 16, 24])
  }

  @Test func aWriteThroughAViewHasAHistory() throws {
    let x = try tensor([0, 0, 0])
    let w = try tensor([1, 2, 3], isSource: true)
    let part = try doubled(w).subscripted([.slice(start: nil, stop: 2, step: nil)])
    let target = try x.subscripted([.slice(start: 1, stop: nil, step: nil)])
    try x.assign(.tensor(part), at: [.slice(start: 1, stop: nil, step: nil)])
    #expect(x.requiresGradient && target.requiresGradient)
    #expect(x.gradientFunction?.name == "torch::autograd::CopySlices")
    #expect(target.gradientFunctionName == "AsStridedBackward0")
    try backward(x)
    #expect(try w.gradient?.doubles() == [2, 2, 0])
  }

  @Test func aFilledResultStillRequiresGradients() throws {
    let w = try tensor([1, 1], isSource: true)
    let y = try doubled(w)
    _ = try made("zero_", .tensor(y))
    #expect(y.requiresGradient && y.gradientFunctionName == "ZeroBackward0")
    try backward(y)
    #expect(try w.gradient?.doubles() == [0, 0])
  }

  @Test func leavesAreNotWritten() throws {
    let w = try tensor([1, 2], isSource: true)
    #expect(
      message { _ = try call("zero_", .tensor(w)) }
        == "a leaf Variable that requires grad is being used in an in-place operation.")
    #expect(
      message { try w.assign(.int(1), at: [.integer(0)]) }
        == "a view of a leaf Variable that requires grad is being used in an in-place operation.")
    try engine.withGradient(enabled: false) { () throws(TensorError) in
      try w.assign(.int(7), at: [.integer(0)])
    }
    #expect(try w.doubles() == [7, 2])
    #expect(w.isLeaf && w.version == 1)
  }

  @Test func aWriteThroughDataIsNotNoticed() throws {
    let w = try tensor([1, 2], isSource: true)
    let product = try made("mul", .tensor(w), .tensor(w))
    let data = w.data()
    try data.assign(.int(9), at: [.integer(0)])
    #expect(try w.doubles() == [9, 2])
    #expect(w.version == 0)
    #expect(message { try backward(product) } == "no error")
  }

  @Test func aWriteThroughADetachedTensorIsNoticed() throws {
    let w = try tensor([1, 2], isSource: true)
    let product = try made("mul", .tensor(w), .tensor(w))
    try w.detached().assign(.int(9), at: [.integer(0)])
    #expect(try w.doubles() == [9, 2])
    #expect(w.version == 1)
    #expect(message { try backward(product) } == Self.overwritten + Self.versions)
  }

  @Test func anOverwrittenFactorIsAnError() throws {
    let w = try tensor([1, 2], isSource: true)
    let x = try tensor([1, 1])
    let product = try made("mul", .tensor(w), .tensor(x))
    try x.assign(.int(5), at: [.integer(0)])
    #expect(message { try backward(product) } == Self.overwritten + Self.versions)
    let y = try doubled(w)
    let square = try made("mul", .tensor(y), .tensor(y))
    try y.assign(.int(5), at: [.integer(0)])
    #expect(
      message { try backward(square) } == Self.overwritten
        + ", which is output 0 of torch::autograd::CopySlices," + Self.versions)
  }

  @Test func elementsThatOverlapAreNotWritten() throws {
    let wide = try made("expand", .tensor(try tensor([0])), .list([.int(3)]))
    #expect(
      message { _ = try call("copy_", .tensor(wide), .tensor(try tensor([1, 2, 3]))) }
        == "unsupported operation: more than one element of the written-to tensor refers to a "
        + "single memory location. Please clone() the tensor before performing the operation.")
    let r = try tensor([0, 1, 2, 3, 4])
    let target = Index.slice(start: 1, stop: nil, step: nil)
    let source = try r.subscripted([.slice(start: nil, stop: -1, step: nil)])
    #expect(
      message { try r.assign(.tensor(source), at: [target]) }
        == "unsupported operation: some elements of the input tensor and the written-to tensor "
        + "refer to a single memory location. Please clone() the tensor before performing the "
        + "operation.")
  }

  @Test func aTensorIsFilledElementByElement() throws {
    let x = try made("zeros", .list([.int(300), .int(300)]), .none, .none, .bool(false))
    for row in 0..<300 {
      let view = try x.subscripted([.integer(row)])
      for column in 0..<300 { try view.assign(.int(row + column), at: [.integer(column)]) }
    }
    #expect(x.version == 90_000)
    #expect(try x.subscripted([.integer(299), .integer(-1)]).item() == .float(598))
    #expect(try x.subscripted([.integer(3), .integer(4)]).item() == .float(7))
  }

  @Test func inPlaceLoopsStayFlat() throws {
    var x = try tensor([0, 0])
    let one = try tensor([1, 1])
    for _ in 0..<20_000 {
      let sum = try made("add", .tensor(x), .tensor(one), .int(1))
      _ = try made("copy_", .tensor(x), .tensor(sum))
      x = try made("view", .tensor(x), .list([.int(2)]))
    }
    #expect(try x.doubles() == [20_000, 20_000])
    #expect(engine.allocatedByteCount < 1 << 20)
  }

  @Test func indicesThatRepeatAreAddedInTheGradient() throws {
    let w = try tensor([1, 2, 3], isSource: true)
    let index = try Tensor(
      [.int(0), .int(0), .int(2)], shape: [3], elementType: .int64, engine: engine)
    try backward(try w.subscripted([.tensor(index)]))
    #expect(try w.gradient?.doubles() == [2, 0, 1])
  }

  @Test func randomNumbersArePyTorchs() throws {
    // torch.manual_seed(42); torch.rand(4); torch.randn(3); torch.randperm(5)
    _ = try call("manual_seed", .int(42))
    let uniform = try made(
      "rand", .list([.int(4)]), .none, .none, .none, .bool(false))
    #expect(try uniform.doubles().map { ($0 * 1e4).rounded() } == [8823, 9150, 3829, 9593])
    _ = try call("manual_seed", .int(42))
    let normal = try made("randn", .list([.int(3)]), .none, .none, .none, .bool(true))
    #expect(try normal.doubles().map { ($0 * 1e4).rounded() } == [3367, 1288, 2345])
    #expect(normal.requiresGradient && normal.isLeaf)
  }
}
