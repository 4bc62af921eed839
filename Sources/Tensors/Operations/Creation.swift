#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Tensors made of nothing but a shape and numbers.

// MARK: Values

extension Node {
  /// One number everywhere.
  static func filled(
    _ value: Scalar, shape: Shape, elementType: ElementType, engine: Engine
  ) throws(TensorError) -> Node {
    try checkSize(shape, elementType, engine)
    return try constant(value, elementType: elementType, engine: engine).expanded(to: shape)
  }

  /// Floating-point numbers computed from their positions, stored as `elementType`.
  fileprivate static func sequence(
    _ count: Int, elementType: ElementType, engine: Engine, _ value: (Int) -> Double
  ) throws(TensorError) -> Node {
    try make(shape: [count], elementType: elementType, engine: engine) { address in
      for index in 0..<count {
        Scalar.float(value(index))
          .store(to: address + index * elementType.byteCount, as: elementType)
      }
    }
  }
}

extension Arguments {
  /// The lengths at `index`, none of them negative.
  func creationShape(_ index: Int) throws(TensorError) -> Shape {
    let shape = try ints(index)
    guard shape.allSatisfy({ $0 >= 0 }) else {
      throw TensorError(.runtime, "\(name): Dimension size must be non-negative.")
    }
    return shape
  }

  /// The new tensor, as a source of gradients if the argument at `index` says so.
  ///
  /// - Throws: PyTorch's RuntimeError for integers that require gradients.
  func created(_ node: Node, requiresGradient index: Int) throws(TensorError) -> Argument {
    let tensor = Tensor(node)
    if try bool(index) {
      guard node.elementType.isFloatingPoint else {
        throw TensorError(
          .runtime, "Only Tensors of floating point and complex dtype can require gradients")
      }
      try tensor.setRequiresGradient(true, isNew: true)
    }
    return .tensor(tensor)
  }

  /// The element type at `index`, or the default one; the device at `index + 1` is checked.
  func creationType(_ index: Int) throws(TensorError) -> ElementType {
    try checkDevice(index + 1)
    return try elementType(index) ?? engine.defaultElementType
  }

  /// The numbers from the first argument to the second, which is not among them.
  fileprivate func range() throws(TensorError) -> Node {
    var (start, end) = (try scalar(0), Scalar.int(0))
    if isNone(1) { (start, end) = (.int(0), start) } else { end = try scalar(1) }
    let step = try scalar(2)
    try checkDevice(4)
    let isInteger = [start, end, step].allSatisfy { if case .float = $0 { false } else { true } }
    let type = try elementType(3) ?? (isInteger ? .int64 : engine.defaultElementType)
    guard step.double != 0 else { throw TensorError(.runtime, "step must be nonzero") }
    guard start.double.isFinite, end.double.isFinite else {
      throw TensorError(
        .runtime, "unsupported range: \(start.textInC) -> \(end.textInC)")
    }
    guard step.double > 0 ? start.double <= end.double : start.double >= end.double else {
      throw TensorError(
        .runtime, "upper bound and lower bound inconsistent with step sign")
    }
    if type == .int64 {
      let (first, last, stride) = (start.integer, end.integer, step.integer)
      guard stride != 0 else { throw TensorError(.runtime, "step must be nonzero") }
      let (width, overflow) = last.subtractingReportingOverflow(first)
      guard !overflow else { throw Buffer.exhausted(Int.max) }
      // Only the lowest integer by -1 overflows.
      let (quotient, isTooLong) = width.dividedReportingOverflow(by: stride)
      guard !isTooLong else { throw Buffer.exhausted(Int.max) }
      let count =
        isInteger
        ? max(quotient + (quotient &* stride == width ? 0 : 1), 0)
        : try checkedCount(((end.double - start.double) / step.double).rounded(.up))
      return try .make(shape: [count], elementType: type, engine: engine) { address in
        for index in 0..<count {
          address.storeBytes(of: first &+ index &* stride, toByteOffset: index * 8, as: Int.self)
        }
      }
    }
    let (first, stride) = (start.double, step.double)
    let count = try checkedCount(((end.double - first) / stride).rounded(.up))
    guard type == .float32 else {
      return try .sequence(count, elementType: type, engine: engine) {
        first + stride * Double($0)
      }
    }
    // PyTorch counts in double but rounds the first of every eight numbers, to which it adds;
    // only the rest after the last sixteen is made one by one.
    let blocks = count - count % 16
    return try .sequence(count, elementType: type, engine: engine) { index in
      guard index < blocks else { return first + stride * Double(index) }
      let base = Float(first + stride * Double(index - index % 8))
      return Double(base) + stride * Double(index % 8)
    }
  }

  private func checkedCount(_ count: Double) throws(TensorError) -> Int {
    guard let count = Int(exactly: max(count, 0)) else { throw Buffer.exhausted(Int.max) }
    return count
  }

  /// `steps` numbers at even distances, both ends among them.
  fileprivate func evenlySpaced(
    _ type: ElementType, _ transform: (Double) -> Double = { $0 }
  ) throws(TensorError) -> Node {
    let (start, end) = (try double(0), try double(1))
    let steps = try int(2)
    guard steps >= 0 else {
      throw TensorError(.runtime, "number of steps must be non-negative")
    }
    // The distance is a float like the elements; integers are counted in double.
    var step = steps > 1 ? (end - start) / Double(steps - 1) : 0
    if type == .float32, steps > 1 {
      step = Double((Float(end) - Float(start)) / Float(steps - 1))
    }
    return try .sequence(steps, elementType: type, engine: engine) { index in
      transform(
        index < steps / 2 || steps == 1
          ? start + step * Double(index) : end - step * Double(steps - index - 1))
    }
  }
}

extension Scalar {
  /// The number as C++ streams write it.
  fileprivate var textInC: String {
    switch self {
    case .int(let value): "\(value)"
    case .bool(let value): value ? "1" : "0"
    case .float(let value):
      value.isNaN
        ? "nan"
        : value.isInfinite
          ? (value < 0 ? "-inf" : "inf")
          : Int(exactly: value).map(String.init) ?? "\(value)"
    }
  }
}

extension Operation {
  /// Declares `name(*size, …)`, `name_like(input, …)` and `tensor.new_name(*size, …)`.
  fileprivate static func constant(_ name: String, _ text: String, _ value: Scalar)
    -> [Operation]
  {
    [
      Operation(
        "\(name)(*size, dtype=None, device=None, requires_grad=False)", text, [.function],
        samples: ["torch.\(name)(2, 3)"],
        result: { (arguments) throws(TensorError) in
          try arguments.created(
            .filled(
              value, shape: arguments.creationShape(0), elementType: arguments.creationType(1),
              engine: arguments.engine),
            requiresGradient: 3)
        }),
      Operation(
        "\(name)_like(input, *, dtype=None, device=None, requires_grad=False)",
        text + " As many as the input has.", [.function], samples: ["torch.\(name)_like(m)"],
        result: { (arguments) throws(TensorError) in
          let input = try arguments.tensor(0)
          try arguments.checkDevice(2)
          return try arguments.created(
            .filled(
              value, shape: input.shape,
              elementType: arguments.elementType(1) ?? input.elementType,
              engine: arguments.engine),
            requiresGradient: 3)
        }),
      Operation(
        "new_\(name)(input, *size, dtype=None, device=None, requires_grad=False)",
        text + " Of the tensor's element type.", [.method], samples: ["m.new_\(name)(2, 3)"],
        result: { (arguments) throws(TensorError) in
          let input = try arguments.tensor(0)
          try arguments.checkDevice(3)
          return try arguments.created(
            .filled(
              value, shape: arguments.creationShape(1),
              elementType: arguments.elementType(2) ?? input.elementType,
              engine: arguments.engine),
            requiresGradient: 4)
        }),
    ]
  }
}

// MARK: Operations

extension Operation {
  static let creation: [Operation] =
    constant("zeros", "Zeros.", .int(0)) + constant("ones", "Ones.", .int(1))
    + constant("empty", "Elements that mean nothing; here they are zeros.", .int(0)) + [
      Operation(
        "full(size, fill_value, *, dtype=None, device=None, requires_grad=False)",
        "One number everywhere.", [.function], samples: ["torch.full((2, 3), 1.5)"],
        result: { (arguments) throws(TensorError) in
          let value = try arguments.scalar(1)
          let inferred = value.elementType(float: arguments.engine.defaultElementType)
          try arguments.checkDevice(3)
          return try arguments.created(
            .filled(
              value, shape: arguments.creationShape(0),
              elementType: arguments.elementType(2) ?? inferred, engine: arguments.engine),
            requiresGradient: 4)
        }),
      Operation(
        "full_like(input, fill_value, *, dtype=None, device=None, requires_grad=False)",
        "One number, as often as the input has elements.", [.function],
        samples: ["torch.full_like(m, 2)"],
        result: { (arguments) throws(TensorError) in
          let input = try arguments.tensor(0)
          try arguments.checkDevice(3)
          return try arguments.created(
            .filled(
              arguments.scalar(1), shape: input.shape,
              elementType: arguments.elementType(2) ?? input.elementType,
              engine: arguments.engine),
            requiresGradient: 4)
        }),
      Operation(
        "new_full(input, size, fill_value, *, dtype=None, device=None, requires_grad=False)",
        "One number everywhere, of the tensor's element type.", [.method],
        samples: ["m.new_full((2,), 3)"],
        result: { (arguments) throws(TensorError) in
          let input = try arguments.tensor(0)
          try arguments.checkDevice(4)
          return try arguments.created(
            .filled(
              arguments.scalar(2), shape: arguments.creationShape(1),
              elementType: arguments.elementType(3) ?? input.elementType,
              engine: arguments.engine),
            requiresGradient: 5)
        }),
      Operation(
        "eye(n, m=None, *, dtype=None, device=None, requires_grad=False)",
        "A matrix with ones on its diagonal.", [.function], samples: ["torch.eye(3, 4)"],
        result: { (arguments) throws(TensorError) in
          let rows = try arguments.int(0)
          let columns = arguments.isNone(1) ? rows : try arguments.int(1)
          for (length, name) in [(rows, "n"), (columns, "m")] where length < 0 {
            throw TensorError(
              .runtime, "\(name) must be greater or equal to 0, got \(length)")
          }
          let type = try arguments.creationType(2)
          let zeros = try Node.filled(
            .int(0), shape: [rows, columns], elementType: type, engine: arguments.engine)
          let ones = try Node.filled(
            .int(1), shape: [min(rows, columns)], elementType: type, engine: arguments.engine)
          return try arguments.created(
            zeros.replacing([.diagonal(offset: 0, first: 0, second: 1)], with: ones),
            requiresGradient: 4)
        }),
      Operation(
        "arange(start=0, end=None, step=1, *, dtype=None, device=None, requires_grad=False)",
        "The numbers from `start` to `end`, which is not among them.", [.function],
        samples: ["torch.arange(5)", "torch.arange(1, 2, 0.25)", "torch.arange(5, 0, -2)"],
        result: { (arguments) throws(TensorError) in
          try arguments.created(arguments.range(), requiresGradient: 5)
        }),
      Operation(
        "linspace(start, end, steps, *, dtype=None, device=None, requires_grad=False)",
        "Evenly spaced numbers, both ends among them.", [.function],
        samples: ["torch.linspace(-1, 1, 7)"],
        result: { (arguments) throws(TensorError) in
          try arguments.created(
            arguments.evenlySpaced(arguments.creationType(3)), requiresGradient: 5)
        }),
      Operation(
        "logspace(start, end, steps, base=10.0, *, dtype=None, device=None, requires_grad=False)",
        "Powers of `base` with evenly spaced exponents.", [.function],
        samples: ["torch.logspace(0, 2, 5)"],
        result: { (arguments) throws(TensorError) in
          let base = try arguments.double(3)
          return try arguments.created(
            arguments.evenlySpaced(arguments.creationType(4)) { pow(base, $0) },
            requiresGradient: 6)
        }),
    ]
}
