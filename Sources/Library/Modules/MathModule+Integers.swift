import BigInt
import Evaluator

extension MathModule {
  /// An int argument of any size.
  private static func integer(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> BigInt {
    if let number = value.bigInt { return number }
    return BigInt(try interpreter.index(value))
  }

  /// An int argument that counts something; `name` is for messages.
  private static func count(
    _ call: BoundArguments, _ index: Int, _ name: String
  ) throws(ScriptError) -> Int {
    let number = try integer(call[index], call.interpreter)
    if number.sign == .minus, !number.isZero {
      throw ScriptError(.valueError, "\(name) must be a non-negative integer")
    }
    guard let small = Int(exactly: number) else {
      throw ScriptError(.overflowError, "\(name) must not exceed \(Int.max)")
    }
    return small
  }

  private static func factorial(_ call: BoundArguments) throws(ScriptError) -> Value {
    if case .float = call[0] {
      throw ScriptError(
        .typeError, "'float' object cannot be interpreted as an integer")
    }
    let number = try integer(call[0], call.interpreter)
    if number < 0 {
      throw ScriptError(.valueError, "factorial() not defined for negative values")
    }
    guard let n = Int(exactly: number) else {
      throw ScriptError(
        .overflowError, "factorial() argument should not exceed \(Int.max)")
    }
    return try product(1, n, call.interpreter)
  }

  /// `comb` and `perm` of what machine integers do not hold; nil for other arguments.
  private static func longChoice(
    _ call: BoundArguments, isOrdered: Bool
  ) throws(ScriptError) -> Value? {
    if call[1].isNone { return nil }
    // What is no int at all comes before what is negative.
    let n = try integer(call[0], call.interpreter)
    var k = try integer(call[1], call.interpreter)
    guard n.sign == .plus, k.sign == .plus, Int(exactly: n) == nil || Int(exactly: k) == nil
    else { return nil }
    if k > n { return .int(0) }
    if !isOrdered { k = min(k, n - k) }
    guard let count = Int(exactly: k) else {
      throw ScriptError(
        .overflowError, "\(isOrdered ? "k" : "min(n - k, k)") must not exceed \(Int.max)")
    }
    let (bits, overflow) = count.multipliedReportingOverflow(by: n.magnitude.bitWidth)
    try checkBits(overflow ? .max : bits)
    var result = BigInt(1)
    for step in 0..<count {
      result *= n - BigInt(step)
      if !isOrdered { result /= BigInt(step + 1) }
      try call.interpreter.poll()
    }
    return Value(result)
  }

  /// Functions of ints.
  static var integerFunctions: [Builtin] {
    [
      Builtin("gcd(*integers)", "The greatest common divisor.") { call throws(ScriptError) in
        var result = BigInt(0)
        for value in call.variadic(0) {
          result = result.greatestCommonDivisor(with: try integer(value, call.interpreter))
        }
        return Value(BigInt(result.magnitude))
      },
      Builtin("lcm(*integers)", "The least common multiple.") { call throws(ScriptError) in
        var result = BigInt(1)
        for value in call.variadic(0) {
          let number = try integer(value, call.interpreter)
          if number.isZero { result = 0 }
          // The arguments behind a zero are looked at, too.
          if result.isZero { continue }
          let divisor = result.greatestCommonDivisor(with: number)
          try checkBits(result.magnitude.bitWidth + number.magnitude.bitWidth)
          result = BigInt((result / divisor * number).magnitude)
        }
        return Value(result)
      },
      Builtin("factorial(n, /)", "The product of the whole numbers from 1 to n.") {
        call throws(ScriptError) in try factorial(call)
      },
      Builtin("comb(n, k, /)", "In how many ways k of n can be chosen.") {
        call throws(ScriptError) in
        if let result = try longChoice(call, isOrdered: false) { return result }
        let n = try count(call, 0, "n")
        var k = try count(call, 1, "k")
        if k > n { return .int(0) }
        k = min(k, n - k)
        try checkLogarithm(
          logarithmOfGamma(Double(n) + 1) - logarithmOfGamma(Double(k) + 1)
            - logarithmOfGamma(Double(n - k) + 1))
        var result = BigInt(1)
        var step = 0
        while step < k {
          result = result * BigInt(n - step) / BigInt(step + 1)
          step += 1
          try checkBits(result.magnitude.bitWidth)
          try call.interpreter.poll()
        }
        return Value(result)
      },
      Builtin("perm(n, k=None, /)", "In how many ways k of n can be chosen in order.") {
        call throws(ScriptError) in
        if let result = try longChoice(call, isOrdered: true) { return result }
        if call[1].isNone { return try factorial(call) }
        let n = try count(call, 0, "n")
        let k = try count(call, 1, "k")
        if k > n { return .int(0) }
        return try product(n - k, n, call.interpreter)
      },
      Builtin("isqrt(n, /)", "The square root, rounded down to an int.") {
        call throws(ScriptError) in
        let number = try integer(call[0], call.interpreter)
        if number < 0 {
          throw ScriptError(.valueError, "isqrt() argument must be nonnegative")
        }
        return Value(number.squareRoot())
      },
    ]
  }

  private static func checkBits(_ bits: Int) throws(ScriptError) {
    if bits > maximumBits {
      throw ScriptError(
        .memoryError, "an integer of more than \(maximumBits) bits is not supported")
    }
  }

  private static let maximumBits = 1 << 22

  /// Refuses a result whose natural logarithm is too large, before any work is done for it.
  private static func checkLogarithm(_ logarithm: Double) throws(ScriptError) {
    let bits = logarithm / 0.6931471805599453
    try checkBits(bits < Double(maximumBits) ? 0 : Int.max)
  }

  /// The product of the whole numbers above one and up to another.
  private static func product(
    _ low: Int, _ high: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    try checkLogarithm(logarithmOfGamma(Double(high) + 1) - logarithmOfGamma(Double(low) + 1))
    var factors: [BigInt] = []
    var group = 1
    var number = max(low, 0)
    while number < high {
      number += 1
      // Machine words are multiplied as long as they fit, to save big multiplications.
      let (next, overflow) = group.multipliedReportingOverflow(by: number)
      if overflow {
        factors.append(BigInt(group))
        group = number
        try interpreter.poll()
      } else {
        group = next
      }
    }
    factors.append(BigInt(group))
    // Neighbours are multiplied in rounds, since factors of equal size multiply fastest.
    while factors.count > 1 {
      var products: [BigInt] = []
      products.reserveCapacity(factors.count / 2 + 1)
      for place in stride(from: 0, to: factors.count, by: 2) {
        try interpreter.poll()
        products.append(
          place + 1 < factors.count ? factors[place] * factors[place + 1] : factors[place])
      }
      factors = products
    }
    return Value(factors[0])
  }

  // MARK: Sums and distances

  /// Functions of many numbers.
  static var sumFunctions: [Builtin] {
    [
      Builtin("fsum(seq, /)", "The exact sum of floats, rounded once.") {
        call throws(ScriptError) in
        .float(try exactSum(call))
      },
      Builtin("prod(iterable, /, *, start=1)", "The product of the elements.") {
        call throws(ScriptError) in
        var result = call[1]
        let interpreter = call.interpreter
        try interpreter.forEach(in: call[0]) { (factor) throws(ScriptError) in
          result = try interpreter.binary(.multiply, result, factor)
          return true
        }
        return result
      },
      Builtin("hypot(*coordinates)", "The distance from the origin.") { call throws(ScriptError) in
        var coordinates: [Double] = []
        for value in call.variadic(0) { coordinates.append(try call.interpreter.double(value)) }
        return .float(norm(coordinates))
      },
      Builtin("dist(p, q, /)", "The distance of two points.") { call throws(ScriptError) in
        let (p, q) = (try call.list(0), try call.list(1))
        guard p.count == q.count else {
          throw ScriptError(
            .valueError, "both points must have the same number of dimensions")
        }
        var differences: [Double] = []
        for (a, b) in zip(p, q) {
          differences.append(try call.interpreter.double(a) - call.interpreter.double(b))
        }
        return .float(norm(differences))
      },
    ]
  }

  /// The Euclidean norm: the sum of squares is exact, so the root is rounded correctly.
  private static func norm(_ coordinates: [Double]) -> Double {
    if coordinates.contains(where: \.isInfinite) { return .infinity }
    if coordinates.contains(where: \.isNaN) { return .nan }
    let largest = coordinates.map(\.magnitude).max() ?? 0
    guard largest > 0 else { return 0 }
    // Scaling by a power of two is exact and keeps squares within range.
    let exponent = largest.exponent
    let scale = Double(sign: .plus, exponent: max(-1000, min(1000, -exponent)), significand: 1)
    var partials: [Double] = []
    for coordinate in coordinates {
      let x = coordinate * scale
      let square = x * x
      add(square, to: &partials)
      add((-square).addingProduct(x, x), to: &partials)
    }
    let sum = rounded(partials)
    let root = sum.squareRoot()
    // One Newton step with the exact rest of the square corrects the last bit.
    let square = root * root
    add(-square, to: &partials)
    add(-(-square).addingProduct(root, root), to: &partials)
    let corrected = root + rounded(partials) / (2 * root)
    return corrected / scale
  }

  /// Adds a number to a sum kept as floats that do not overlap (Shewchuk 1997).
  private static func add(_ number: Double, to partials: inout [Double]) {
    var x = number
    var kept = 0
    for partial in partials {
      var y = partial
      if x.magnitude < y.magnitude { swap(&x, &y) }
      let high = x + y
      let low = y - (high - x)
      if low != 0 {
        partials[kept] = low
        kept += 1
      }
      x = high
    }
    partials.removeSubrange(kept...)
    partials.append(x)
  }

  /// The float nearest to such a sum.
  private static func rounded(_ partials: [Double]) -> Double {
    guard var high = partials.last else { return 0 }
    var place = partials.count - 1
    var low = 0.0
    while place > 0 {
      let x = high
      place -= 1
      let y = partials[place]
      high = x + y
      low = y - (high - x)
      if low != 0 { break }
    }
    // Half-way cases look at the next partial to round to even over all of them.
    if place > 0, (low < 0) == (partials[place - 1] < 0), low != 0 {
      let twice = low * 2
      let x = high + twice
      if twice == x - high { high = x }
    }
    return high
  }

  private static func exactSum(_ call: BoundArguments) throws(ScriptError) -> Double {
    var partials: [Double] = []
    var special = 0.0
    var hasSpecial = false
    var infinities: Set<Double> = []
    try call.interpreter.forEach(in: call[0]) { (element) throws(ScriptError) in
      let number = try call.interpreter.double(element)
      guard number.isFinite else {
        special += number
        hasSpecial = true
        if number.isInfinite { infinities.insert(number) }
        return true
      }
      add(number, to: &partials)
      if let last = partials.last, !last.isFinite {
        throw ScriptError(.overflowError, "intermediate overflow in fsum")
      }
      return true
    }
    if infinities.count == 2 { throw ScriptError(.valueError, "-inf + inf in fsum") }
    return hasSpecial ? special : rounded(partials)
  }
}
