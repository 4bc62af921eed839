import BigInt
import Evaluator
import Tensors

extension ModuleDeclaration {
  /// Random numbers, the same as CPython's for a seed.
  public static var random: ModuleDeclaration {
    ModuleDeclaration("random") { _ in
      RandomSource().table.map { .builtin($0) } + [
        .builtin(
          Builtin("_functions()", "The functions of a generator of its own, by name.") { _ in
            let result = DictionaryObject()
            for function in RandomSource().table {
              result.set(text: function.name, to: .builtin(function))
            }
            return .dictionary(result)
          }),
        .source(
          name: "random.gd", text: String(decoding: PackageResources.random_gd, as: UTF8.self)),
      ]
    }
  }
}

/// A generator and its functions.
struct RandomSource {
  let generator = PythonGenerator(magnitude: RandomSource.entropy())

  private static func entropy() -> [UInt32] {
    var system = SystemRandomNumberGenerator()
    return (0..<8).map { _ in UInt32.random(in: .min ... .max, using: &system) }
  }

  fileprivate static func seed(
    _ generator: PythonGenerator, _ value: Value
  ) throws(ScriptError) {
    if value.isNone {
      generator.state = PythonGenerator(magnitude: entropy()).state
      return
    }
    let words: [UInt32]
    switch value {
    case .string(let object): words = RandomSource.words(of: Array(object.text.utf8))
    case .bytes(let object): words = RandomSource.words(of: object.bytes)
    case .float(let number):
      let hash = RandomSource.hash(of: number)
      words = [UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash >> 32)]
    default:
      guard let number = value.bigInt else {
        throw ScriptError(
          .typeError,
          "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
      }
      words = number.magnitude.words.flatMap {
        [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)]
      }
    }
    generator.state = PythonGenerator(magnitude: words.isEmpty ? [0] : words).state
  }

  /// The seed that a text stands for: itself and its digest, as a number.
  private static func words(of text: [UInt8]) -> [UInt32] {
    let bytes = Array((text + Digest.sha512(text)).reversed())
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      bytes[start..<min(start + 4, bytes.count)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// CPython's hash of a float: the number modulo 2**61 - 1.
  private static func hash(of number: Double) -> UInt64 {
    guard number.isFinite else {
      return number.isNaN ? 0 : UInt64(bitPattern: number < 0 ? -314159 : 314159)
    }
    let modulus: UInt64 = 1 << 61 - 1
    var (exponent, mantissa) = (0, 0.0)
    if number != 0 {
      exponent = Int(number.exponent) + 1
      mantissa = number.magnitude.significand / 2
    }
    var value: UInt64 = 0
    while mantissa != 0 {
      value = (value << 28) & modulus | value >> 33
      mantissa *= 268_435_456
      exponent -= 28
      let digit = mantissa.rounded(.down)
      mantissa -= digit
      value += UInt64(digit)
      if value >= modulus { value -= modulus }
    }
    let turn = UInt64(((exponent % 61) + 61) % 61)
    value = (value << turn) & modulus | value >> (61 - turn)
    let signed = number < 0 ? -Int64(value) : Int64(value)
    return UInt64(bitPattern: signed == -1 ? -2 : signed)
  }

  /// The functions, which hold the generator.
  fileprivate var table: [Builtin] {
    let generator = generator
    return [
      Builtin("seed(a=None, version=2)", "Starts again from a seed.") { call throws(ScriptError) in
        try RandomSource.seed(generator, call[0])
        return .none
      },
      Builtin("random()", "A float from 0 up to, but without, 1.") { _ in
        .float(generator.nextDouble())
      },
      Builtin("uniform(a, b)", "A float between a and b.") { call throws(ScriptError) in
        .float(generator.nextUniform(from: try call.float(0), to: try call.float(1)))
      },
      Builtin("randint(a, b)", "An int from a up to and including b.") { call throws(ScriptError) in
        let stop = try call.int(1)
        guard stop < Int.max else {
          throw ScriptError(.overflowError, "a bound of randint is too large")
        }
        return try RandomSource.draw(generator, call.int(0), stop + 1, 1)
      },
      Builtin("randrange(start, stop=None, step=1)", "An int of range(start, stop, step).") {
        call throws(ScriptError) in
        if call[1].isNone {
          if try call.int(2) != 1 {
            throw ScriptError(.typeError, "Missing a non-None stop argument")
          }
          let stop = try call.int(0)
          if stop <= 0 { throw ScriptError(.valueError, "empty range for randrange()") }
          return try RandomSource.draw(generator, 0, stop, 1)
        }
        return try RandomSource.draw(generator, call.int(0), call.int(1), call.int(2))
      },
      Builtin("getrandbits(k, /)", "An int of k random bits.") { call throws(ScriptError) in
        let count = try call.int(0)
        if count < 0 { throw ScriptError(.valueError, "number of bits must be non-negative") }
        try call.interpreter.checkSize(count, 1)
        guard count > 64 else { return Value(BigInt(generator.nextBits(count))) }
        var result = BigInt(0)
        var place = 0
        while place < count {
          result |= BigInt(generator.nextBits(min(32, count - place))) << place
          place += 32
        }
        return Value(result)
      },
      Builtin("gauss(mu=0.0, sigma=1.0)", "A float of the normal distribution.") {
        call throws(ScriptError) in
        .float(generator.nextGauss(mean: try call.float(0), deviation: try call.float(1)))
      },
      Builtin("normalvariate(mu=0.0, sigma=1.0)", "A float of the normal distribution.") {
        call throws(ScriptError) in
        .float(generator.nextNormal(mean: try call.float(0), deviation: try call.float(1)))
      },
      Builtin("expovariate(lambd)", "A float of the exponential distribution.") {
        call throws(ScriptError) in
        let rate = try call.float(0)
        if rate == 0 { throw ScriptError(.zeroDivisionError, "float division by zero") }
        return .float(generator.nextExponential(rate: rate))
      },
    ] + RandomSource.choosing(generator) + RandomSource.distributions(generator)
      + RandomSource.states(generator)
  }

  private static func draw(
    _ generator: PythonGenerator, _ start: Int, _ stop: Int, _ step: Int
  ) throws(ScriptError) -> Value {
    if step == 0 { throw ScriptError(.valueError, "zero step for randrange()") }
    if let number = generator.nextInteger(from: start, to: stop, by: step) { return .int(number) }
    if step == 1 {
      throw ScriptError(
        .valueError, "empty range for randrange() (\(start), \(stop), \(stop &- start))")
    }
    throw ScriptError(.valueError, "empty range for randrange()")
  }

  // MARK: Choosing

  private static func choosing(_ generator: PythonGenerator) -> [Builtin] {
    [
      Builtin("choice(seq)", "One element of a sequence.") { call throws(ScriptError) in
        let count = try call.interpreter.length(of: call[0])
        guard let place = generator.choice(of: count) else {
          throw ScriptError(.indexError, "Cannot choose from an empty sequence")
        }
        return try call.interpreter.subscripted(call[0], .int(place))
      },
      Builtin(
        "choices(population, weights=None, *, cum_weights=None, k=1)",
        "Elements of a sequence, where each may come again."
      ) { call throws(ScriptError) in
        try choices(call, generator)
      },
      Builtin("sample(population, k, *, counts=None)", "Elements of a sequence, each once.") {
        call throws(ScriptError) in
        switch call[0] {
        case .set, .dictionary:
          throw ScriptError(
            .typeError, "Population must be a sequence.  For dicts or sets, use sorted(d).")
        default: break
        }
        if !call[2].isNone { return try sampled(call, generator) }
        let count = try call.interpreter.length(of: call[0])
        guard let places = generator.sample(of: count, count: try call.int(1)) else {
          throw ScriptError(.valueError, "Sample larger than population or is negative")
        }
        return try picked(places, of: call[0], call.interpreter)
      },
      Builtin("shuffle(x)", "Puts a list into random order.") { call throws(ScriptError) in
        if case .list(let object) = call[0] {
          generator.shuffle(&object.elements, until: call.interpreter.interruptFlag)
          try call.interpreter.checkInterrupt()
          return .none
        }
        let interpreter = call.interpreter
        var place = try interpreter.length(of: call[0]) - 1
        while place > 0 {
          try interpreter.poll()
          let other = generator.nextInteger(from: 0, to: place + 1) ?? 0
          let b = try interpreter.subscripted(call[0], .int(other))
          let a = try interpreter.subscripted(call[0], .int(place))
          try interpreter.setSubscript(call[0], .int(place), to: b)
          try interpreter.setSubscript(call[0], .int(other), to: a)
          place -= 1
        }
        return .none
      },
    ]
  }

  /// The elements of a sequence at some places; a range of a billion is not written out for it.
  private static func picked(
    _ places: [Int], of sequence: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    var result: [Value] = []
    result.reserveCapacity(places.count)
    for place in places {
      try interpreter.poll()
      result.append(try interpreter.subscripted(sequence, .int(place)))
    }
    return Value(list: result)
  }

  private static func choices(
    _ call: BoundArguments, _ generator: PythonGenerator
  ) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let population = try interpreter.length(of: call[0])
    let count = try call.int(3)
    try interpreter.checkSize(max(0, count), 1)
    var weights: [Double]?
    if !call[1].isNone || !call[2].isNone {
      guard call[1].isNone || call[2].isNone else {
        throw ScriptError(.typeError, "Cannot specify both weights and cumulative weights")
      }
      var values: [Double] = []
      var previous = 0.0
      for weight in try call.list(call[1].isNone ? 2 : 1) {
        let number = try interpreter.double(weight)
        values.append(call[1].isNone ? number - previous : number)
        previous = number
      }
      guard values.count == population else {
        throw ScriptError(
          .valueError, "The number of weights does not match the population")
      }
      let total = values.reduce(0, +)
      guard total > 0 else {
        throw ScriptError(.valueError, "Total of weights must be greater than zero")
      }
      guard total.isFinite else {
        throw ScriptError(.valueError, "Total of weights must be finite")
      }
      weights = values
    }
    guard let places = generator.choices(of: population, count: count, weights: weights) else {
      throw ScriptError(.indexError, "list index out of range")
    }
    return try picked(places, of: call[0], interpreter)
  }
}
