import BigInt
import Evaluator
import Tensors

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RandomSource {
  /// A function of some numbers with two parameters.
  private static func distribution(
    _ signature: String, _ summary: String,
    _ draw: @escaping (Double, Double) throws(ScriptError) -> Double
  ) -> Builtin {
    Builtin(signature, summary) { call throws(ScriptError) in
      .float(try draw(call.float(0), call.count > 1 ? call.float(1) : 0))
    }
  }

  static func distributions(_ generator: PythonGenerator) -> [Builtin] {
    [
      Builtin("triangular(low=0.0, high=1.0, mode=None)", "A float of the triangle distribution.") {
        call throws(ScriptError) in
        var (low, high) = (try call.float(0), try call.float(1))
        var number = generator.nextDouble()
        if high == low { return .float(low) }
        var peak = 0.5
        if !call[2].isNone { peak = (try call.float(2) - low) / (high - low) }
        if number > peak {
          number = 1 - number
          peak = 1 - peak
          (low, high) = (high, low)
        }
        return .float(low + (high - low) * (number * peak).squareRoot())
      },
      distribution("lognormvariate(mu=0.0, sigma=1.0)", "A float whose logarithm is normal.") {
        exp(generator.nextNormal(mean: $0, deviation: $1))
      },
      distribution("gammavariate(alpha, beta)", "A float of the gamma distribution.") {
        shape, scale throws(ScriptError) in try gamma(generator, shape, scale)
      },
      distribution("betavariate(alpha, beta)", "A float of the beta distribution.") {
        alpha, beta throws(ScriptError) in
        let first = try gamma(generator, alpha, 1)
        return first == 0 ? 0 : first / (first + (try gamma(generator, beta, 1)))
      },
      distribution("paretovariate(alpha)", "A float of the Pareto distribution.") { shape, _ in
        pow(1 - generator.nextDouble(), -1 / shape)
      },
      distribution("weibullvariate(alpha, beta)", "A float of the Weibull distribution.") {
        scale, shape in
        scale * pow(-log(1 - generator.nextDouble()), 1 / shape)
      },
      distribution("vonmisesvariate(mu, kappa)", "An angle around another.") { mean, kappa in
        angle(generator, mean, kappa)
      },
      Builtin("randbytes(n)", "Random bytes.") { call throws(ScriptError) in
        let count = try call.int(0)
        if count < 0 {
          throw ScriptError(.valueError, "number of bits must be non-negative")
        }
        try call.interpreter.checkSize(count, 1)
        var bytes: [UInt8] = []
        while bytes.count < count {
          let width = min(4, count - bytes.count)
          let word = generator.nextBits(8 * width)
          for place in 0..<width {
            bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * place)))
          }
        }
        return .bytes(BytesObject(bytes))
      },
    ]
  }

  private static func gamma(
    _ generator: PythonGenerator, _ alpha: Double, _ beta: Double
  ) throws(ScriptError) -> Double {
    guard alpha > 0, beta > 0 else {
      throw ScriptError(.valueError, "gammavariate: alpha and beta must be > 0.0")
    }
    if alpha > 1 {
      // Cheng, "The generation of gamma variables with non-integral shape parameters" (1977).
      let root = (2 * alpha - 1).squareRoot()
      let b = alpha - log(4)
      let c = alpha + root
      while true {
        let first = generator.nextDouble()
        guard 1e-7 < first, first < 0.9999999 else { continue }
        let second = 1 - generator.nextDouble()
        let v = log(first / (1 - first)) / root
        let x = alpha * exp(v)
        let z = first * first * second
        let r = b + c * v - x
        if r + (1 + log(4.5)) - 4.5 * z >= 0 || r >= log(z) { return x * beta }
      }
    }
    if alpha == 1 { return -log(1 - generator.nextDouble()) * beta }
    // Kennedy and Gentle, "Statistical Computing" (1980), algorithm GS.
    while true {
      let b = (M_E + alpha) / M_E
      let p = b * generator.nextDouble()
      let x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
      let test = generator.nextDouble()
      if p > 1 ? test <= pow(x, alpha - 1) : test <= exp(-x) { return x * beta }
    }
  }

  /// Best and Fisher, "Efficient simulation of the von Mises distribution" (1979).
  private static func angle(
    _ generator: PythonGenerator, _ mean: Double, _ kappa: Double
  ) -> Double {
    let turn = 2 * Double.pi
    if kappa <= 1e-6 { return turn * generator.nextDouble() }
    let s = 0.5 / kappa
    let r = s + (1 + s * s).squareRoot()
    var z = 0.0
    while true {
      let first = generator.nextDouble()
      z = cos(Double.pi * first)
      let d = z / (r + z)
      let second = generator.nextDouble()
      if second < 1 - d * d || second <= (1 - d) * exp(d) { break }
    }
    let q = 1 / r
    let f = (q + z) / (1 + q * z)
    let theta = generator.nextDouble() > 0.5 ? mean + acos(f) : mean - acos(f)
    let rest = fmod(theta, turn)
    return rest < 0 ? rest + turn : rest
  }

  /// `getstate` and `setstate`.
  static func states(_ generator: PythonGenerator) -> [Builtin] {
    [
      Builtin("getstate()", "What `setstate` goes back to.") { _ in
        let engine = generator.state.engine
        let words = engine.words.map { Value.int(Int($0)) } + [.int(engine.position)]
        let pending = generator.state.pendingNormal.map { Value.float($0) } ?? .none
        return Value(tuple: [.int(3), Value(tuple: words), pending])
      },
      Builtin("setstate(state)", "Goes back to what `getstate` gave.") {
        call throws(ScriptError) in
        let parts = try call.list(0)
        guard parts.count == 3 else {
          throw ScriptError(.valueError, "state vector is the wrong size")
        }
        var words: [UInt32] = []
        for word in try call.interpreter.elements(of: parts[1]) {
          words.append(UInt32(truncatingIfNeeded: try call.interpreter.index(word)))
        }
        let position = Int(words.popLast() ?? 0)
        guard let engine = MersenneTwister(words: words, position: position) else {
          throw ScriptError(.valueError, "state vector is the wrong size")
        }
        generator.state.engine = engine
        generator.state.pendingNormal =
          parts[2].isNone ? nil : try call.interpreter.double(parts[2])
        return .none
      },
    ]
  }

  /// `sample` of a population in which elements count several times.
  static func sampled(
    _ call: BoundArguments, _ generator: PythonGenerator
  ) throws(ScriptError) -> Value {
    let population = try call.list(0)
    var ends: [Int] = []
    var total = 0
    for count in try call.list(2) {
      let number = try call.interpreter.index(count)
      let (sum, overflow) = total.addingReportingOverflow(number)
      guard !overflow, number >= 0 else {
        throw ScriptError(.valueError, "Counts must be non-negative")
      }
      total = sum
      ends.append(total)
    }
    guard ends.count == population.count else {
      throw ScriptError(.valueError, "The number of counts does not match the population")
    }
    guard total > 0 else {
      throw ScriptError(.valueError, "Total of counts must be greater than zero")
    }
    guard let places = generator.sample(of: total, count: try call.int(1)) else {
      throw ScriptError(.valueError, "Sample larger than population or is negative")
    }
    return Value(
      list: places.map { place in population[ends.firstIndex { place < $0 } ?? 0] })
  }
}
