/// What artists tell an axes about the space that they take.
struct DataLimits {
  /// The range of one coordinate.
  struct Span {
    var low = Double.infinity
    var high = -Double.infinity
    var smallestPositive = Double.infinity
    /// Places that the margin does not cross, such as the foot of a bar.
    var sticky: [Double] = []
    var isUsed = false

    mutating func include(_ value: Double) {
      guard value.isFinite else { return }
      low = min(low, value)
      high = max(high, value)
      if value > 0 { smallestPositive = min(smallestPositive, value) }
    }

    mutating func formUnion(_ other: Span) {
      low = min(low, other.low)
      high = max(high, other.high)
      smallestPositive = min(smallestPositive, other.smallestPositive)
      sticky += other.sticky
      isUsed = isUsed || other.isUsed
    }
  }

  var x = Span()
  var y = Span()

  mutating func include(_ point: Point) {
    guard point.isFinite else { return }
    x.include(point.x)
    y.include(point.y)
  }

  mutating func markUsed() {
    x.isUsed = true
    y.isUsed = true
  }
}

extension DataLimits.Span {
  /// The limits that show this range with `margin` of its length on both sides.
  func limits(scale: Scale, margin: Double) -> (Double, Double) {
    // Far beyond any use, but lengths must stay finite.
    let bound = 1e300
    guard isUsed else { return scale == .log ? (1, 10) : (0, 1) }
    let (low, high) = scale.nonsingular(
      max(low, -bound), min(high, bound), smallestPositive: smallestPositive)
    let tolerance = 1e-5 * abs(high - low)
    let floor = sticky.filter { $0 <= low + tolerance }.max()
    let ceiling = sticky.filter { $0 >= high - tolerance }.min()
    let first = scale.forward(low)
    let last = scale.forward(high)
    let extra = (last - first).isFinite ? (last - first) * margin : 0
    var result = (scale.inverse(first - extra), scale.inverse(last + extra))
    if let floor { result.0 = max(result.0, floor) }
    if let ceiling { result.1 = min(result.1, ceiling) }
    return result.0 < result.1 ? result : (low, high)
  }
}
