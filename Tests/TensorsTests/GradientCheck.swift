import Tensors

/// Compares the gradients of a function with central differences, in float64.
struct GradientCheck {
  /// A function of tensors, whose result has any shape.
  typealias Function = ([Tensor]) throws -> Tensor

  let engine: Engine
  let function: Function
  /// What is wrong, empty where nothing is.
  private(set) var complaints: [String] = []

  /// Checks first gradients, and gradients of gradients where they are wanted.
  init(
    _ engine: Engine, at inputs: [OperationRecordings.Elements], second: Bool = true,
    _ function: @escaping Function
  ) throws {
    self.engine = engine
    self.function = function
    try check("first gradient", inputs) { try Self.scalar(function($0)) }
    guard second else { return }
    try check("second gradient", inputs) { tensors in
      let gradients = try Self.gradients(of: Self.scalar(function(tensors)), tensors, again: true)
      var sum: Tensor?
      for case let gradient? in gradients {
        let part = try Self.scalar(gradient)
        sum = try sum.map { try Self.apply("add", [.tensor($0), .tensor(part), .int(1)]) } ?? part
      }
      return sum
    }
  }

  private mutating func check(
    _ name: String, _ inputs: [OperationRecordings.Elements],
    _ scalar: ([Tensor]) throws -> Tensor?
  ) throws {
    let step = 1e-5
    let tensors = try inputs.map { try OperationRecordings.tensor($0, engine) }
    guard let value = try scalar(tensors) else { return }
    // A value without a history claims that its gradients are zero.
    let gradients: [Tensor?] =
      try value.requiresGradient
      ? Self.gradients(of: value, tensors, again: false) : inputs.map { _ in nil }
    for (place, input) in inputs.enumerated() {
      let exact =
        try gradients[place]?.doubles() ?? [Double](repeating: 0, count: input.values.count)
      for index in input.values.indices {
        func moved(_ distance: Double) throws -> Double {
          var changed = inputs
          changed[place].values[index] += distance
          let tensors = try changed.map { try OperationRecordings.tensor($0, engine) }
          return try scalar(tensors)?.item().double ?? 0
        }
        let difference = try (moved(step) - moved(-step)) / (2 * step)
        if !(abs(difference - exact[index]) <= 2e-5 * max(1, abs(difference))) {
          complaints.append(
            "\(name) of input \(place) at \(index): \(exact[index]) instead of \(difference)")
        }
      }
    }
  }

  /// The sum of the elements with weights, so that no two count the same.
  private static func scalar(_ tensor: Tensor) throws -> Tensor {
    let weights = try Tensor(
      (0..<tensor.elementCount).map { .float(1 + 0.3 * Double($0 % 7)) }, shape: tensor.shape,
      elementType: tensor.elementType, engine: tensor.engine)
    let product = try apply("mul", [.tensor(tensor), .tensor(weights)])
    return try apply("sum", [.tensor(product), .none, .bool(false), .none])
  }

  private static func gradients(
    of value: Tensor, _ inputs: [Tensor], again: Bool
  ) throws -> [Tensor?] {
    try Tensor.gradients(
      of: [value], withRespectTo: inputs, createsGraph: again, allowsUnused: true)
  }

  static func apply(_ name: String, _ values: [Argument]) throws -> Tensor {
    guard let operation = Operation.named[name],
      case .tensor(let tensor) = try operation.apply(
        Arguments(engine: try values.tensor.engine, name: name, values: values))
    else { throw SampleCall.Failure(message: "no operation \(name)") }
    return tensor
  }
}

extension [Argument] {
  fileprivate var tensor: Tensor {
    get throws {
      for case .tensor(let tensor) in self { return tensor }
      throw SampleCall.Failure(message: "no tensor")
    }
  }
}
