import Tensors
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Every recorded sample gives PyTorch's values, types, `grad_fn`, gradients or error.
@Suite struct OperationRecordingTests {
  let engine = Engine()

  @Test func operationsAgreeWithPyTorch() throws {
    let recordings = try OperationRecordings()
    #expect(recordings.recordings.count > 400)
    for recording in recordings.recordings {
      let inputs = try recordings.tensors(engine)
      engine.generator.seed(7)
      do {
        let value = try SampleCall.evaluate(recording.sample, inputs, engine)
        #expect(recording.error == nil, "\(recording.sample)")
        let results = value.parts
        guard results.count == recording.results.count else {
          Issue.record("\(recording.sample): \(results.count) results")
          continue
        }
        for (result, expected) in zip(results, recording.results) {
          try compare(result, expected, recording.sample)
        }
        try compareGradients(results, inputs, recording)
      } catch let error as TensorError {
        #expect(
          recording.error == "\(error.kind.rawValue): \(error.message)", "\(recording.sample)")
      } catch let failure as SampleCall.Failure {
        Issue.record("\(recording.sample): \(failure.message)")
      }
    }
  }

  /// A new operation is compared too: its samples must have been recorded.
  @Test func everySampleIsRecorded() throws {
    let recorded = Set(try OperationRecordings().recordings.map(\.sample))
    for sample in Operation.all.flatMap(\.samples) where !sample.contains("empty") {
      #expect(recorded.contains(sample), "run Tools/record-operations.py")
    }
  }

  /// Writes the samples for Tools/record-operations.py to the path in GD_WRITE_SAMPLES.
  @Test(.enabled(if: getenv("GD_WRITE_SAMPLES") != nil)) func samplesAreWritten() throws {
    let path = try #require(getenv("GD_WRITE_SAMPLES"))
    OperationRecordings.write(Operation.all.flatMap(\.samples), to: String(cString: path))
  }

  private func compare(
    _ result: Argument, _ expected: OperationRecordings.Elements, _ sample: String
  ) throws {
    guard case .tensor(let tensor) = result else {
      if case .bool(let value) = result {
        #expect(expected.typeName == "python" && expected.values == [value ? 1 : 0], "\(sample)")
      } else {
        Issue.record("\(sample): no tensor")
      }
      return
    }
    #expect(tensor.elementType.name == expected.typeName, "\(sample)")
    #expect(tensor.shape == expected.shape, "\(sample)")
    #expect((tensor.gradientFunctionName ?? "None") == expected.gradientName, "\(sample)")
    expectNear(try tensor.doubles(), expected, sample)
  }

  private func expectNear(
    _ values: [Double], _ expected: OperationRecordings.Elements, _ sample: String
  ) {
    // PyTorch's gradient of hardsigmoid multiplies by a sixth in float32.
    let isRough = expected.typeName == "float32" || sample.contains("hardsigmoid")
    let tolerance = isRough ? 2e-6 : 1e-12
    let isNear =
      values.count == expected.values.count
      && zip(values, expected.values).allSatisfy { value, expected in
        value == expected || (value.isNaN && expected.isNaN)
          || abs(value - expected) <= tolerance * max(1, abs(expected))
      }
    #expect(isNear, "\(sample): \(values) instead of \(expected.values)")
  }

  private func compareGradients(
    _ results: [Argument], _ inputs: [String: Tensor],
    _ recording: OperationRecordings.Recording
  ) throws {
    let roots = results.compactMap(\.differentiable)
    if roots.isEmpty { return }
    do {
      for (index, root) in roots.enumerated() {
        try root.backward(
          gradient: try .weights(like: root), retainsGraph: index < roots.count - 1)
      }
    } catch let error as TensorError {
      #expect(
        recording.backwardError == "\(error.kind.rawValue): \(error.message)",
        "\(recording.sample)")
      return
    }
    for (name, input) in inputs where input.requiresGradient {
      guard let expected = recording.gradients[name] else {
        #expect(input.gradient == nil, "\(recording.sample): gradient of \(name)")
        continue
      }
      guard let gradient = input.gradient else {
        Issue.record("\(recording.sample): no gradient of \(name)")
        continue
      }
      expectNear(try gradient.doubles(), expected, "\(recording.sample), gradient of \(name)")
    }
  }
}

extension Argument {
  /// The single results.
  var parts: [Argument] {
    switch self {
    case .list(let items), .results(let items, _, _): items
    default: [self]
    }
  }

  /// The tensor, if gradients flow to it.
  var differentiable: Tensor? {
    if case .tensor(let tensor) = self, !tensor.isLeaf { return tensor }
    return nil
  }
}

extension Tensor {
  /// The weights of a result's elements in a gradient: 1, 2 and 3 in turn.
  static func weights(like tensor: Tensor) throws -> Tensor {
    try Tensor(
      (0..<tensor.elementCount).map { .int(1 + $0 % 3) }, shape: tensor.shape,
      elementType: tensor.elementType, engine: tensor.engine)
  }
}
