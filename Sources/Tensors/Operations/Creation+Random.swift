// Random tensors: PyTorch's numbers for PyTorch's seeds.

// MARK: Values

extension Arguments {
  /// The generator at `index`, or the engine's.
  func generator(_ index: Int) throws(TensorError) -> Generator {
    if isNone(index) { return engine.generator }
    if case .generator(let generator) = self[index] { return generator }
    throw mismatch(index, "torch.Generator")
  }
}

/// What random numbers are drawn from.
enum Distribution {
  case uniform(from: Double, to: Double)
  case normal(mean: Double, deviation: Double)
  case exponential(rate: Double)
  case integers(from: Int, to: Int)
  case bernoulli(Double)

  /// - Throws: PyTorch's errors for bounds that are none and types that cannot hold the numbers.
  func check(_ type: ElementType) throws(TensorError) {
    switch self {
    case .uniform(let low, let high):
      try refuseIntegers(type, "check_uniform_bounds")
      guard low <= high else {
        throw TensorError(
          .runtime,
          "uniform_ expects to return a [from, to) range, but found from=\(low.shortText) > "
            + "to=\(high.shortText)")
      }
    case .normal(_, let deviation):
      guard deviation >= 0 else {
        throw TensorError(
          .runtime, "normal expects std >= 0.0, but found std \(deviation.shortText)")
      }
      try refuseIntegers(type, "normal_kernel_cpu")
    case .exponential(let rate):
      guard type.isFloatingPoint else {
        throw TensorError(
          .runtime,
          "Exponential distribution is a continuous probability distribution. dtype must be a "
            + "floating point but you specified \(type.className)")
      }
      guard rate > 0 else {
        throw TensorError(
          .runtime, "exponential_ expects lambda > 0.0, but found lambda=\(rate.shortText)")
      }
    case .integers(let low, let high):
      guard low < high else {
        throw TensorError(
          .runtime,
          "random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
      }
      if type == .bool, low < 0 || high > 2 {
        throw TensorError(
          .runtime, low < 0 ? "from is out of bounds for bool" : "to - 1 is out of bounds for bool")
      }
    case .bernoulli(let probability):
      guard probability >= 0, probability <= 1 else {
        throw TensorError(
          .runtime,
          "bernoulli_ expects p to be in [0, 1], but got p=\(probability.shortText)")
      }
    }
  }

  private func refuseIntegers(_ type: ElementType, _ kernel: String) throws(TensorError) {
    guard !type.isFloatingPoint else { return }
    throw TensorError(
      .notImplemented, "\"\(kernel)\" not implemented for '\(type.className)'")
  }

  /// The name of `grad_fn` after a tensor was filled in place.
  var gradientName: String {
    switch self {
    case .uniform: "UniformBackward0"
    case .normal: "NormalBackward0"
    case .exponential: "ExponentialBackward0"
    case .integers: "RandomBackward0"
    case .bernoulli: "BernoulliBackward2"
    }
  }
}

extension Double {
  /// The number as C++ streams write small ones: without a fraction where there is none.
  fileprivate var shortText: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}

extension Node {
  /// A tensor of random numbers, drawn now.
  ///
  /// - Parameter byBlocks: false where PyTorch would fill a tensor that is not contiguous.
  static func random(
    _ distribution: Distribution, shape: Shape, elementType: ElementType, generator: Generator,
    engine: Engine, byBlocks: Bool = true
  ) throws(TensorError) -> Node {
    try distribution.check(elementType)
    let before = generator.state
    do throws(TensorError) {
      return try drawn(distribution, shape, elementType, generator, engine, byBlocks: byBlocks)
    } catch {
      // As if nothing had been drawn.
      generator.state = before
      throw error
    }
  }

  private static func drawn(
    _ distribution: Distribution, _ shape: Shape, _ elementType: ElementType,
    _ generator: Generator, _ engine: Engine, byBlocks: Bool
  ) throws(TensorError) -> Node {
    try make(shape: shape, elementType: elementType, engine: engine) { address in
      let flag = engine.interruptFlag
      let count = shape.elementCount
      let floats = UnsafeMutableBufferPointer(
        start: address.assumingMemoryBound(to: Float.self), count: count)
      let doubles = UnsafeMutableBufferPointer(
        start: address.assumingMemoryBound(to: Double.self), count: count)
      switch (distribution, elementType) {
      case (.uniform(let low, let high), .float32):
        generator.fillUniform(floats, from: low, to: high, until: flag)
      case (.uniform(let low, let high), _):
        generator.fillUniform(doubles, from: low, to: high, until: flag)
      case (.normal(let mean, let deviation), .float32):
        generator.fillNormal(
          floats, mean: mean, deviation: deviation, byBlocks: byBlocks, until: flag)
      case (.normal(let mean, let deviation), _):
        generator.fillNormal(
          doubles, mean: mean, deviation: deviation, byBlocks: byBlocks, until: flag)
      case (.exponential(let rate), .float32):
        generator.fillExponential(floats, rate: rate, until: flag)
      case (.exponential(let rate), _):
        generator.fillExponential(doubles, rate: rate, until: flag)
      case (.integers(let low, let high), _):
        flag.forEachPiece(of: 0..<count) { piece in
          for index in piece {
            Scalar.int(generator.nextInteger(from: low, to: high))
              .store(to: address + index * elementType.byteCount, as: elementType)
          }
        }
      case (.bernoulli(let probability), _):
        flag.forEachPiece(of: 0..<count) { piece in
          for index in piece {
            Scalar.bool(generator.nextBernoulli(probability: probability))
              .store(to: address + index * elementType.byteCount, as: elementType)
          }
        }
      }
    }
  }
}

extension Operation {
  /// Declares `name(*size, …)` and `name_like(input, …)`.
  fileprivate static func random(_ name: String, _ text: String, _ distribution: Distribution)
    -> [Operation]
  {
    [
      Operation(
        "\(name)(*size, generator=None, dtype=None, device=None, requires_grad=False)", text,
        [.function], samples: ["torch.\(name)(2, 3)"],
        result: { (arguments) throws(TensorError) in
          try arguments.created(
            .random(
              distribution, shape: arguments.creationShape(0),
              elementType: arguments.creationType(2), generator: arguments.generator(1),
              engine: arguments.engine),
            requiresGradient: 4)
        }),
      Operation(
        "\(name)_like(input, *, generator=None, dtype=None, device=None, requires_grad=False)",
        text + " As many as the input has.", [.function], samples: ["torch.\(name)_like(m)"],
        result: { (arguments) throws(TensorError) in
          let input = try arguments.tensor(0)
          try arguments.checkDevice(3)
          return try arguments.created(
            .random(
              distribution, shape: input.shape,
              elementType: arguments.elementType(2) ?? input.elementType,
              generator: arguments.generator(1), engine: arguments.engine),
            requiresGradient: 4)
        }),
    ]
  }

  /// Declares a method that fills the tensor with random numbers.
  fileprivate static func randomFill(
    _ signature: String, _ text: String,
    _ distribution: @escaping @Sendable (Arguments) throws(TensorError) -> Distribution
  ) -> Operation {
    Operation(
      signature, text, [.method],
      result: { (arguments) throws(TensorError) in
        let tensor = try arguments.tensor(0)
        let distribution = try distribution(arguments)
        try tensor.checkWritable()
        let last = arguments.values.count - 1
        let node = try Node.random(
          distribution, shape: tensor.shape, elementType: tensor.elementType,
          generator: arguments.generator(last), engine: arguments.engine,
          byBlocks: tensor.isContiguous)
        try tensor.overwrite(with: node, named: distribution.gradientName)
        return .tensor(tensor)
      })
  }
}

// MARK: Operations

extension Operation {
  static let randomness: [Operation] =
    random(
      "rand", "Uniform random numbers in [0, 1).", .uniform(from: 0, to: 1))
    + random("randn", "Normal random numbers.", .normal(mean: 0, deviation: 1)) + [
      Operation(
        "randint(low=0, high=None, size=None, *, generator=None, dtype=None, device=None, "
          + "requires_grad=False)",
        "Random integers in [low, high).", [.function], samples: ["torch.randint(0, 9, (2, 3))"],
        result: { (arguments) throws(TensorError) in
          // `randint(high, size)` leaves out the first argument.
          var values = arguments.values
          if arguments.isNone(2), case .list = arguments[1], values.count > 2 {
            values[2] = values[1]
            values[1] = values[0]
            values[0] = .int(0)
          }
          let call = Arguments(engine: arguments.engine, name: arguments.name, values: values)
          let high = call.isNone(1) ? try call.int(0) : try call.int(1)
          let low = call.isNone(1) ? 0 : try call.int(0)
          try call.checkDevice(5)
          return try call.created(
            .random(
              .integers(from: low, to: high), shape: call.creationShape(2),
              elementType: call.elementType(4) ?? .int64, generator: call.generator(3),
              engine: call.engine),
            requiresGradient: 6)
        }),
      Operation(
        "randint_like(input, low=0, high=None, *, dtype=None, device=None, requires_grad=False)",
        "Random integers in [low, high), as many as the input has.", [.function],
        result: { (arguments) throws(TensorError) in
          let input = try arguments.tensor(0)
          let high = arguments.isNone(2) ? try arguments.int(1) : try arguments.int(2)
          let low = arguments.isNone(2) ? 0 : try arguments.int(1)
          try arguments.checkDevice(4)
          return try arguments.created(
            .random(
              .integers(from: low, to: high), shape: input.shape,
              elementType: arguments.elementType(3) ?? input.elementType,
              generator: arguments.engine.generator, engine: arguments.engine),
            requiresGradient: 5)
        }),
      Operation(
        "randperm(n, *, generator=None, dtype=None, device=None, requires_grad=False)",
        "The integers below n in random order.", [.function], samples: ["torch.randperm(5)"],
        result: { (arguments) throws(TensorError) in
          let count = try arguments.int(0)
          guard count >= 0 else {
            throw TensorError(
              .runtime,
              "Trying to create tensor with negative dimension \(count): [\(count)]")
          }
          try arguments.checkDevice(3)
          let generator = try arguments.generator(1)
          let node = try Node.make(
            shape: [count], elementType: .int64, engine: arguments.engine
          ) { address in
            generator.fillPermutation(
              UnsafeMutableBufferPointer(
                start: address.assumingMemoryBound(to: Int.self), count: count),
              until: arguments.engine.interruptFlag)
          }
          return try arguments.created(
            node.cast(to: arguments.elementType(2) ?? .int64), requiresGradient: 4)
        }),
      Operation(
        "normal(mean, std=1.0, size=None, *, generator=None, dtype=None, device=None, "
          + "requires_grad=False)",
        "Normal random numbers with the given means and standard deviations.", [.function],
        samples: ["torch.normal(0.0, 2.0, (2, 3))"],
        result: { (arguments) throws(TensorError) in
          let generator = try arguments.generator(3)
          let type = try arguments.creationType(4)
          if !arguments.isNone(2) {
            return try arguments.created(
              .random(
                .normal(mean: arguments.double(0), deviation: arguments.double(1)),
                shape: arguments.creationShape(2), elementType: type, generator: generator,
                engine: arguments.engine),
              requiresGradient: 6)
          }
          let mean = try arguments.floatingNode(0)
          let deviation = try arguments.floatingNode(1)
          let shape = try mean.shape.broadcast(with: deviation.shape)
          let draws = try Node.random(
            .normal(mean: 0, deviation: 1), shape: shape, elementType: mean.elementType,
            generator: generator, engine: arguments.engine)
          return try arguments.created(draws * deviation + mean, requiresGradient: 6)
        }),
      Operation(
        "bernoulli(input, p=None, *, generator=None)",
        "Ones with the probabilities in the input, else zeros.", samples: ["torch.bernoulli(q)"]
      ) { arguments throws(TensorError) in
        let input = try arguments.tensor(0)
        let generator = try arguments.generator(2)
        if !arguments.isNone(1) {
          return try .random(
            .bernoulli(arguments.double(1)), shape: input.shape, elementType: input.elementType,
            generator: generator, engine: arguments.engine)
        }
        guard input.elementType.isFloatingPoint else {
          throw TensorError(
            .notImplemented,
            "\"bernoulli_tensor_cpu_p_\" not implemented for '\(input.elementType.className)'")
        }
        let probabilities = try input.doubles()
        guard probabilities.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
          throw TensorError(
            .runtime,
            "Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error "
              + "message be improved?  If so, please report an enhancement request to PyTorch.)")
        }
        let type = input.elementType
        let draws = try Node.make(shape: input.shape, elementType: type, engine: arguments.engine) {
          address in
          arguments.engine.interruptFlag.forEachPiece(of: probabilities.indices) { piece in
            for index in piece {
              let probability = probabilities[index]
              let isOne =
                type == .float32
                ? generator.nextBernoulli(probability: Float(probability))
                : generator.nextBernoulli(probability: probability)
              Scalar.bool(isOne).store(to: address + index * type.byteCount, as: type)
            }
          }
        }
        // A draw has a gradient, which is zero.
        return try Node.make(
          .replaceAll, [input.node(), draws], shape: input.shape, elementType: type
        ).renamed("BernoulliBackward0")
      },
      Operation(
        "multinomial(input, num_samples, replacement=False, *, generator=None)",
        "Indices drawn with the weights in each row.", samples: ["torch.multinomial(p, 2)"]
      ) { arguments throws(TensorError) in try arguments.sampledIndices() },
      Operation(
        "dropout(input, p=0.5, training=True, inplace=False)",
        "Zeros with probability p, all else scaled to keep the mean.",
        [.function, .functional]
      ) { arguments throws(TensorError) in
        let input = try arguments.node(0)
        let probability = try arguments.double(1)
        guard probability >= 0, probability <= 1 else {
          throw TensorError(
            .value,
            "dropout probability has to be between 0 and 1, but got \(try arguments.scalar(1).text)"
          )
        }
        guard try arguments.bool(2, or: true), probability > 0, input.shape.elementCount > 0
        else { return input }
        guard input.elementType.isFloatingPoint else {
          throw TensorError(
            .runtime,
            "result type Float can't be cast to the desired output type \(input.elementType.className)"
          )
        }
        if probability == 1 { return try input * .constant(.int(0), like: input) }
        let mask = try Node.random(
          .bernoulli(1 - probability), shape: input.shape, elementType: input.elementType,
          generator: arguments.engine.generator, engine: arguments.engine)
        return try input * (mask / (1 - probability))
      },
      randomFill(
        "uniform_(input, from_=0.0, to=1.0, *, generator=None)", "Fills with uniform numbers."
      ) { arguments throws(TensorError) in
        .uniform(from: try arguments.double(1), to: try arguments.double(2))
      },
      randomFill(
        "normal_(input, mean=0.0, std=1.0, *, generator=None)", "Fills with normal numbers."
      ) { arguments throws(TensorError) in
        .normal(mean: try arguments.double(1), deviation: try arguments.double(2))
      },
      randomFill("bernoulli_(input, p=0.5, *, generator=None)", "Fills with zeros and ones.") {
        arguments throws(TensorError) in .bernoulli(try arguments.double(1))
      },
      randomFill(
        "exponential_(input, lambd=1.0, *, generator=None)", "Fills with exponential numbers."
      ) { arguments throws(TensorError) in .exponential(rate: try arguments.double(1)) },
      randomFill(
        "random_(input, from_=None, to=None, *, generator=None)", "Fills with random integers."
      ) { arguments throws(TensorError) in
        if arguments.isNone(1) { return try arguments.fullRange() }
        return arguments.isNone(2)
          ? .integers(from: 0, to: try arguments.int(1))
          : .integers(from: try arguments.int(1), to: try arguments.int(2))
      },
      Operation(
        "manual_seed(seed)", "Starts the random numbers again from a seed.", [.function],
        result: { (arguments) throws(TensorError) in
          arguments.engine.generator.seed(UInt64(bitPattern: Int64(try arguments.int(0))))
          return .generator(arguments.engine.generator)
        }),
      Operation(
        "initial_seed()", "The seed that the random numbers started from.", [.function],
        result: { (arguments) throws(TensorError) in
          .int(Int(truncatingIfNeeded: arguments.engine.generator.initialSeed))
        }),
      Operation(
        "seed()", "Starts the random numbers from a seed that nobody knows; returns it.",
        [.function],
        result: { (arguments) throws(TensorError) in
          let seed = UInt64.random(in: 0...UInt64(Int64.max))
          arguments.engine.generator.seed(seed)
          return .int(Int(truncatingIfNeeded: seed))
        }),
    ]
}

extension Scalar {
  /// The number as Python writes it.
  fileprivate var text: String {
    switch self {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    }
  }
}

extension Arguments {
  /// All integers that the element type of the first argument holds exactly.
  fileprivate func fullRange() throws(TensorError) -> Distribution {
    switch try tensor(0).elementType {
    case .bool: .integers(from: 0, to: 2)
    case .int32: .integers(from: 0, to: 1 << 31)
    case .int64: .integers(from: 0, to: Int.max)
    case .float32: .integers(from: 0, to: 1 << 24 + 1)
    case .float64: .integers(from: 0, to: 1 << 53 + 1)
    }
  }

  fileprivate func sampledIndices() throws(TensorError) -> Node {
    let input = try tensor(0)
    let count = try int(1)
    let replacement = try bool(2)
    let generator = try generator(3)
    guard input.shape.count == 1 || input.shape.count == 2 else {
      throw TensorError(.runtime, "prob_dist must be 1 or 2 dim")
    }
    guard input.elementType.isFloatingPoint else {
      throw TensorError(
        .runtime,
        "multinomial only supports floating-point dtypes for input, got: "
          + input.elementType.className)
    }
    let width = input.shape[input.shape.count - 1]
    let rows = input.shape.count == 2 ? input.shape[0] : 1
    let weights = try input.doubles()
    var samples: [Int] = []
    do throws(Generator.MultinomialError) {
      for row in 0..<rows where !engine.interruptFlag.isRaised {
        let weights = weights[row * width..<(row + 1) * width]
        samples +=
          input.elementType == .float32
          ? try generator.multinomial(
            weights: weights.map { Float($0) }, count: count, replacement: replacement,
            until: engine.interruptFlag)
          : try generator.multinomial(
            weights: Array(weights), count: count, replacement: replacement,
            until: engine.interruptFlag)
      }
    } catch {
      throw TensorError(.runtime, error.rawValue)
    }
    try engine.checkInterrupt()
    return try .numbers(
      samples, shape: Shape(input.shape.dropLast()) + [count], engine: engine)
  }
}
