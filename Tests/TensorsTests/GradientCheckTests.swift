import Tensors
import Testing

@Suite struct GradientCheckTests {
  let engine = Engine()

  /// All samples whose results gradients flow to, to first and second order.
  @Test func gradientsAreThoseOfDifferences() throws {
    let recordings = try OperationRecordings()
    var checked = 0
    // Where a formula that divides by an element would fail.
    let edges = [
      "e.prod()", "(e + 1).prod()", "torch.cumprod(e, 0)", "torch.cumprod(e + 1, 0)",
      "torch.relu(e + 0.5).prod(0)", "torch.clamp(e, -1.5, 1.5)",
    ]
    for sample in Operation.all.flatMap(\.samples) + edges {
      guard let recording = recordings.recordings.first(where: { $0.sample == sample }),
        recording.error == nil, recording.backwardError == nil, !recording.gradients.isEmpty,
        // What is detached or padding counts for differences and not for gradients.
        !sample.contains("detach"), !sample.contains("padding_idx"),
        // Random numbers have no differences.
        !sample.contains("bernoulli"),
        // Differences of float32 are too coarse.
        recording.results.allSatisfy({
          $0.typeName != "float32" && $0.values.allSatisfy(\.isFinite)
        })
      else { continue }
      let names = recording.gradients.keys.sorted()
      let all = try recordings.tensors(engine)
      let wide = try names.map { name in try #require(recordings.inputs[name]) }
      for part in recording.results.indices
      where recording.results[part].gradientName != "None" {
        let check = try GradientCheck(engine, at: wide) { tensors in
          var inputs = all
          for (name, tensor) in zip(names, tensors) { inputs[name] = tensor }
          let parts = try SampleCall.evaluate(sample, inputs, engine).parts
          guard let tensor = parts[part].differentiable else {
            throw SampleCall.Failure(message: "no gradient of \(sample)")
          }
          return tensor
        }
        #expect(check.complaints.isEmpty, "\(sample): \(check.complaints.prefix(3))")
        checked += 1
      }
    }
    #expect(checked > 150)
  }

  @Test func aWrongGradientIsCaught() throws {
    let check = try GradientCheck(engine, at: [Self.point], second: false) { inputs in
      // x², of which one factor is hidden.
      try GradientCheck.apply(
        "mul", [.tensor(inputs[0]), .tensor(inputs[0].detached())])
    }
    #expect(check.complaints.count == 2)
  }

  @Test func aWrongSecondGradientIsCaught() throws {
    let check = try GradientCheck(engine, at: [Self.point]) { inputs in
      // x², whose gradient is right and hides that it depends on x.
      let (x, hidden) = (Argument.tensor(inputs[0]), Argument.tensor(inputs[0].detached()))
      let double = try GradientCheck.apply(
        "mul", [x, .tensor(GradientCheck.apply("mul", [hidden, .int(2)]))])
      let square = try GradientCheck.apply("mul", [hidden, hidden])
      return try GradientCheck.apply("sub", [.tensor(double), .tensor(square), .int(1)])
    }
    #expect(check.complaints.count == 2)
    #expect(check.complaints.allSatisfy { $0.hasPrefix("second") })
  }

  private static let point = OperationRecordings.Elements(
    typeName: "float64", shape: [2], gradientName: "None", values: [0.5, -1.5])
}
