#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// NumPy's legacy generator: what `np.random.seed(n)` starts and `np.random.rand` draws from.
public final class NumPyGenerator {
  /// Everything that determines the numbers to come.
  public struct State: Equatable, Sendable {
    /// The source of bits.
    public var engine: MersenneTwister
    /// The second normal number of a pair whose first has been handed out.
    public var pendingNormal: Double?
  }

  /// Everything that determines the numbers to come; save and restore it to repeat them.
  public var state: State

  /// A generator as after `np.random.seed(seed)`; Python checks that 0 ≤ seed < 2³².
  public init(seed: UInt32) {
    state = State(engine: MersenneTwister(seed: seed), pendingNormal: nil)
  }

  /// Starts again from `seed`.
  public func seed(_ seed: UInt32) { state = NumPyGenerator(seed: seed).state }

  /// The next double in [0, 1) (`np.random.rand`, `random`, `random_sample`).
  public func nextDouble() -> Double { state.engine.nextDouble() }

  /// One uniform number (`np.random.uniform`).
  public func nextUniform(from low: Double = 0, to high: Double = 1) -> Double {
    low + (high - low) * nextDouble()
  }

  /// One normal number by the polar method (`np.random.normal`, `randn`).
  public func nextNormal(mean: Double = 0, deviation: Double = 1) -> Double {
    if let pending = state.pendingNormal {
      state.pendingNormal = nil
      return mean + deviation * pending
    }
    var first = 0.0
    var second = 0.0
    var square = 0.0
    repeat {
      first = 2 * nextDouble() - 1
      second = 2 * nextDouble() - 1
      square = first * first + second * second
    } while square >= 1 || square == 0
    let factor = (-2 * log(square) / square).squareRoot()
    state.pendingNormal = factor * first
    return mean + deviation * (factor * second)
  }

  /// One integer in [`low`, `high`), or `low` if that is empty (`np.random.randint`).
  public func nextInteger(from low: Int, to high: Int) -> Int {
    guard high > low else { return low }
    let largest = UInt64(bitPattern: Int64(high)) &- UInt64(bitPattern: Int64(low)) &- 1
    return low &+ Int(truncatingIfNeeded: nextInteger(upTo: largest))
  }

  /// The integers from 0 up to, not including, `count` in random order.
  ///
  /// These are the indices of `np.random.permutation(x)` and of a shuffled `x`.
  public func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<max(count, 0))
    shuffle(&order)
    return order
  }

  /// Puts `elements` into random order (`np.random.shuffle`).
  public func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for index in (1..<elements.count).reversed() {
      elements.swapAt(index, Int(truncatingIfNeeded: nextInteger(upTo: UInt64(index))))
    }
  }

  /// The indices that `np.random.choice(population, count, replace, p)` picks.
  ///
  /// Returns nil where NumPy raises ValueError: an empty population, weights of another length
  /// than the population, or more samples than (non-zero) entries without replacement.
  public func choice(
    of population: Int, count: Int, replacement: Bool = true, weights: [Double]? = nil
  ) -> [Int]? {
    guard count >= 0, population > 0 || count == 0 else { return nil }
    if let weights {
      let nonzero = weights.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
      guard weights.count == population, nonzero > 0 || count == 0 else { return nil }
      guard replacement || nonzero >= count else { return nil }
      return replacement
        ? samples(count, cumulative: cumulative(weights))
        : distinctSamples(count, weights: weights)
    }
    if replacement { return (0..<count).map { _ in nextInteger(from: 0, to: population) } }
    guard count <= population else { return nil }
    return Array(permutation(population).prefix(count))
  }

  // Draws of as many bits as `largest` has, until one is not larger.
  private func nextInteger(upTo largest: UInt64) -> UInt64 {
    if largest == 0 { return 0 }
    let mask = UInt64.max >> UInt64(largest.leadingZeroBitCount)
    while true {
      let bits =
        largest <= UInt64(UInt32.max) ? UInt64(state.engine.next()) : state.engine.next64()
      if bits & mask <= largest { return bits & mask }
    }
  }

  private func cumulative(_ weights: [Double]) -> [Double] {
    var sum = 0.0
    let sums = weights.map { weight in
      sum += weight
      return sum
    }
    return sums.map { $0 / sum }
  }

  // Each sample is the number of cumulative weights that are not larger than a uniform number.
  private func samples(_ count: Int, cumulative: [Double]) -> [Int] {
    (0..<count).map { _ in
      let sample = nextDouble()
      var lower = 0
      var upper = cumulative.count
      while lower < upper {
        let middle = lower + (upper - lower) / 2
        if cumulative[middle] <= sample { lower = middle + 1 } else { upper = middle }
      }
      return lower
    }
  }

  private func distinctSamples(_ count: Int, weights: [Double]) -> [Int] {
    var weights = weights
    var found: [Int] = []
    while found.count < count {
      for index in samples(count - found.count, cumulative: cumulative(weights))
      where index < weights.count && !found.contains(index) {
        found.append(index)
      }
      for index in found { weights[index] = 0 }
    }
    return found
  }
}
