#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the places of an axis' ticks are found.
public enum TickLocator: Equatable, Sendable {
  /// As the scale suggests.
  case automatic
  /// At most so many intervals, between whole numbers only if `isInteger`.
  case atMost(Int, isInteger: Bool)
  /// Every multiple of a number.
  case multiples(Double)
  /// At these places.
  case fixed([Double])

  /// The places of the ticks for an axis from `low` to `high` with room for `space` labels; those
  /// beyond the ends are left out.
  public func ticks(from low: Double, to high: Double, scale: Scale = .linear, space: Int)
    -> [Double]
  {
    let (first, last) = (min(low, high), max(low, high))
    guard first.isFinite, last.isFinite else { return [] }
    let found: [Double]
    switch self {
    case .automatic:
      found =
        scale == .log && first > 0
        ? LogarithmicTicks.major(from: first, to: last, space: space)
        : Self.even(from: first, to: last, intervals: min(max(space, 1), 9))
    case .atMost(let intervals, let isInteger):
      found = Self.even(
        from: first, to: last, intervals: min(max(intervals, 1), 1_000), isInteger: isInteger)
    case .multiples(let base):
      guard base > 0, (last - first) / base < 1_000 else { return [] }
      let start = (first / base - 1e-10).rounded(.up)
      found = (0...1_001).map { (start + Double($0)) * base }
    case .fixed(let places):
      found = places
    }
    // As matplotlib: a tick within half a pixel of the end still counts.
    let tolerance = scale == .log ? 0 : (last - first) * 1e-10
    return found.filter {
      $0 >= first - tolerance - (scale == .log ? first * 1e-10 : 0)
        && $0 <= last + tolerance + (scale == .log ? last * 1e-10 : 0)
    }
  }

  // matplotlib's MaxNLocator: the smallest of the steps 1, 2, 2.5, 5, 10 that gives at most
  // `intervals` intervals, found on a scale of tens.
  private static func even(
    from: Double, to: Double, intervals: Int, isInteger: Bool = false
  ) -> [Double] {
    let (low, high) = Scale.nonsingular(from, to, expander: 1e-13, tiny: 1e-14)
    let width = high - low
    let middle = (high + low) / 2
    guard width > 0, width.isFinite else { return [] }
    var offset = 0.0
    if abs(middle) / width >= 100 {
      offset = copysign(powerOfTen(decimalLogarithm(abs(middle)).rounded(.down)), middle)
    }
    let scale = powerOfTen(decimalLogarithm(width / Double(intervals)).rounded(.down))
    let start = low - offset
    let end = high - offset
    let bases: [Double] = isInteger ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]
    var steps = bases.dropLast().map { $0 * 0.1 } + bases + [bases[1] * 10]
    steps = steps.map { $0 * scale }
    if isInteger {
      steps = steps.filter { $0 < 1 || abs($0 - $0.rounded()) < 0.001 }
    }
    let wanted = (end - start) / Double(intervals)
    let largest = steps.firstIndex { $0 >= wanted } ?? steps.count - 1
    var ticks: [Double] = []
    for candidate in steps[...max(largest, 0)].reversed() {
      var step = candidate
      if isInteger, end.rounded(.down) - start.rounded(.up) >= 1 { step = max(1, step) }
      let best = floorDivision(start, step).quotient * step
      let first = edge(start - best, step, offset, isUpper: false)
      let last = edge(end - best, step, offset, isUpper: true)
      guard last >= first, last - first < 10_000 else { continue }
      ticks = stride(from: first, through: last, by: 1).map { $0 * step + best }
      if ticks.filter({ $0 >= start && $0 <= end }).count >= 2 { break }
    }
    return ticks.map { $0 + offset }
  }

  // The multiple of `step` next to `place`, where almost equal counts as equal.
  private static func edge(
    _ place: Double, _ step: Double, _ offset: Double, isUpper: Bool
  ) -> Double {
    var tolerance = 1e-10
    if offset != 0 {
      let digits = decimalLogarithm(abs(offset) / step)
      tolerance = min(0.4999, max(1e-10, powerOfTen(digits - 12)))
    }
    let (quotient, remainder) = floorDivision(place, step)
    let fraction = remainder / step
    if isUpper { return abs(fraction) < tolerance ? quotient : quotient + 1 }
    return abs(fraction - 1) < tolerance ? quotient + 1 : quotient
  }

  // Python's divmod, which settles rounding by the exact remainder.
  static func floorDivision(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(a, b)
    if remainder != 0, (remainder < 0) != (b < 0) { remainder += b }
    let quotient = (a - remainder) / b
    var whole = quotient.rounded(.down)
    if quotient - whole > 0.5 { whole += 1 }
    return (whole, remainder)
  }
}

/// The places of ticks on a logarithmic axis, as matplotlib's LogLocator finds them.
enum LogarithmicTicks {
  private struct Decades {
    var exponents: [Int]
    var stride: Int
    var available: Int
    var first: Int
    var last: Int
  }

  private static func decades(from low: Double, to high: Double, space: Int) -> Decades {
    let lowest = decimalLogarithm(low)
    let highest = decimalLogarithm(high)
    let first = wholeNumber(lowest.rounded(.up), in: -400...400)
    let last = wholeNumber(highest.rounded(.down), in: -400...400)
    let available = last - first + 1
    var request = min(max(space, 2), 9)
    var step = available / (request + 1) + 1
    let drawn = (available + step - 1) / step
    if drawn <= request { request = drawn }
    let exponents: [Int]
    if request <= 0 {
      exponents = [first - 1, last + 1]
      step = exponents[1] - exponents[0]
    } else if request == 1 {
      let middle = wholeNumber(
        ((lowest + highest) / 2).rounded(.toNearestOrEven), in: -400...400)
      step = max(middle - (first - 1), (last + 1) - middle)
      exponents = [middle - step, middle, middle + step]
    } else {
      step = (available - 1) / (request - 1)
      if Double(step) < Double(available) / Double(request) { step = available / request }
      step = max(step, 1)
      let lower = max(available - step * request, 0)
      let upper = min(available - step * (request - 1), step)
      var offset = ((-first % step) + step) % step
      if !(lower <= offset && offset < upper) { offset = lower }
      exponents = Array(Swift.stride(from: first + offset - step, to: last + step + 1, by: step))
    }
    return Decades(
      exponents: exponents, stride: step, available: available, first: first, last: last)
  }

  static func major(from low: Double, to high: Double, space: Int) -> [Double] {
    decades(from: low, to: high, space: space).exponents.map { powerOfTen(Double($0)) }
  }

  static func minor(from low: Double, to high: Double, space: Int) -> [Double] {
    let decades = decades(from: low, to: high, space: space)
    guard decades.available < 10, decades.stride == 1 || decades.available <= 1 else { return [] }
    let ticks = (decades.first - 1...max(decades.last, decades.first - 1)).flatMap { exponent in
      (2...9).map { Double($0) * powerOfTen(Double(exponent)) }
    }
    let visible = ticks.filter { $0 >= low && $0 <= high }
    if decades.stride == 1, decades.exponents.count - 2 + visible.count <= 1 {
      return TickLocator.automatic.ticks(from: low, to: high, space: space)
    }
    return visible
  }
}
