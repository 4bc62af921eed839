#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// CPython's `random` module: `random.seed(n)` and what is drawn after it.
public final class PythonGenerator {
  /// Everything that determines the numbers to come.
  public struct State: Equatable, Sendable {
    /// The source of bits.
    public var engine: MersenneTwister
    /// The second number of a pair of `gauss` whose first has been handed out.
    public var pendingNormal: Double?
  }

  /// Everything that determines the numbers to come; save and restore it to repeat them.
  public var state: State

  /// A generator as after `random.seed(n)`, from the 32-bit digits of |n|, lowest first.
  public init(magnitude: [UInt32]) {
    var magnitude = magnitude
    while magnitude.count > 1, magnitude.last == 0 { magnitude.removeLast() }
    state = State(engine: MersenneTwister(key: magnitude), pendingNormal: nil)
  }

  /// A generator as after `random.seed(seed)`.
  public convenience init(seed: Int) {
    self.init(magnitude: [
      UInt32(truncatingIfNeeded: seed.magnitude), UInt32(truncatingIfNeeded: seed.magnitude >> 32),
    ])
  }

  /// Starts again from `seed`.
  public func seed(_ seed: Int) { state = PythonGenerator(seed: seed).state }

  /// The next double in [0, 1) (`random.random`).
  public func nextDouble() -> Double { state.engine.nextDouble() }

  /// An integer of `count` random bits, at most 64 of them (`random.getrandbits`).
  public func nextBits(_ count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    if count <= 32 { return UInt64(state.engine.next() >> UInt32(32 - count)) }
    let lower = UInt64(state.engine.next())
    return lower | UInt64(state.engine.next() >> UInt32(max(64 - count, 0))) << 32
  }

  /// One integer in [0, `bound`), or 0 if that is empty; every draw of the module goes this way.
  public func nextInteger(below bound: UInt64) -> UInt64 {
    guard bound > 0 else { return 0 }
    let width = 64 - bound.leadingZeroBitCount
    var number = nextBits(width)
    while number >= bound { number = nextBits(width) }
    return number
  }

  /// One integer of `range(start, stop, step)`, or nil if that is empty (`random.randrange`).
  public func nextInteger(from start: Int, to stop: Int, by step: Int = 1) -> Int? {
    guard step != 0, step > 0 ? start < stop : start > stop else { return nil }
    let (low, high) = step > 0 ? (start, stop) : (stop, start)
    let width = UInt64(bitPattern: Int64(high)) &- UInt64(bitPattern: Int64(low))
    let stride = UInt64(step.magnitude)
    let count = width / stride + (width % stride == 0 ? 0 : 1)
    return start &+ step &* Int(truncatingIfNeeded: nextInteger(below: count))
  }

  /// One uniform number (`random.uniform`).
  public func nextUniform(from low: Double, to high: Double) -> Double {
    low + (high - low) * nextDouble()
  }

  /// One normal number (`random.gauss`).
  public func nextGauss(mean: Double = 0, deviation: Double = 1) -> Double {
    if let pending = state.pendingNormal {
      state.pendingNormal = nil
      return mean + pending * deviation
    }
    let angle = nextDouble() * (2 * Double.pi)
    let radius = (-2 * log(1 - nextDouble())).squareRoot()
    state.pendingNormal = sin(angle) * radius
    return mean + cos(angle) * radius * deviation
  }

  /// One normal number by the ratio of uniforms (`random.normalvariate`).
  public func nextNormal(mean: Double = 0, deviation: Double = 1) -> Double {
    let constant = 4 * exp(-0.5) / 2.0.squareRoot()
    while true {
      let first = nextDouble()
      let second = 1 - nextDouble()
      let ratio = constant * (first - 0.5) / second
      if ratio * ratio / 4 <= -log(second) { return mean + ratio * deviation }
    }
  }

  /// One exponential number (`random.expovariate`).
  public func nextExponential(rate: Double) -> Double {
    -log(1 - nextDouble()) / rate
  }

  /// Puts `elements` into random order (`random.shuffle`); once the flag is raised, they stay as they
  /// are by then.
  public func shuffle<Element>(_ elements: inout [Element], until flag: InterruptFlag = .never) {
    flag.forEachPiece(of: 0..<max(elements.count - 1, 0)) { piece in
      for place in piece {
        let index = elements.count - 1 - place
        elements.swapAt(index, Int(truncatingIfNeeded: nextInteger(below: UInt64(index + 1))))
      }
    }
  }

  /// The index that `random.choice` picks of `population` elements, or nil if there are none.
  public func choice(of population: Int) -> Int? {
    population > 0 ? Int(truncatingIfNeeded: nextInteger(below: UInt64(population))) : nil
  }

  /// The indices that `random.choices` picks, with replacement and the given weights.
  ///
  /// Returns nil where Python raises: no population, or weights that do not fit it or do not sum
  /// to a positive, finite number.
  public func choices(of population: Int, count: Int, weights: [Double]? = nil) -> [Int]? {
    guard population > 0 else { return nil }
    guard let weights else {
      return (0..<max(count, 0)).map { _ in
        min(Int(nextDouble() * Double(population)), population - 1)
      }
    }
    var total = 0.0
    let cumulative = weights.map { weight in
      total += weight
      return total
    }
    guard weights.count == population, total > 0, total.isFinite else { return nil }
    return (0..<max(count, 0)).map { _ in
      let sample = nextDouble() * total
      var lower = 0
      var upper = population - 1
      while lower < upper {
        let middle = (lower + upper) / 2
        if sample < cumulative[middle] { upper = middle } else { lower = middle + 1 }
      }
      return lower
    }
  }

  /// The indices that `random.sample` picks, or nil if the population is too small.
  public func sample(of population: Int, count: Int) -> [Int]? {
    guard (0...max(population, 0)).contains(count) else { return nil }
    // Python keeps a list of those not picked, or a set of those picked, whichever is smaller;
    // the two ways draw different numbers.
    var setSize = 21.0
    if count > 5 { setSize += pow(4, (log(Double(count) * 3) / log(4)).rounded(.up)) }
    var picked: [Int] = []
    picked.reserveCapacity(count)
    if Double(population) <= setSize {
      var pool = Array(0..<max(population, 0))
      for index in 0..<count {
        let place = Int(truncatingIfNeeded: nextInteger(below: UInt64(population - index)))
        picked.append(pool[place])
        pool[place] = pool[population - index - 1]
      }
    } else {
      var seen: Set<Int> = []
      for _ in 0..<count {
        var index: Int
        repeat {
          index = Int(truncatingIfNeeded: nextInteger(below: UInt64(population)))
        } while !seen.insert(index).inserted
        picked.append(index)
      }
    }
    return picked
  }
}
