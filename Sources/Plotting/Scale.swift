/// How data values become distances along an axis.
public enum Scale: String, CaseIterable, Sendable {
  case linear, log

  /// The scale that `name` names; a ValueError in matplotlib's words if it names none.
  public static func named(_ name: String) throws(PlottingError) -> Scale {
    guard let scale = Scale(rawValue: name) else {
      throw PlottingError.choice(name, for: "scale", of: allCases.map(\.rawValue))
    }
    return scale
  }

  /// The even measure of `value`; not finite where the scale has no place for it.
  func forward(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .log: value > 0 ? decimalLogarithm(value) : -.infinity
    }
  }

  func inverse(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .log: powerOfTen(value)
    }
  }

  /// `low` and `high` pulled apart where they would leave no room between them.
  func nonsingular(_ low: Double, _ high: Double, smallestPositive: Double) -> (Double, Double) {
    switch self {
    case .linear: return Scale.nonsingular(low, high, expander: 0.05)
    case .log:
      guard low.isFinite, high.isFinite, max(low, high) > 0 else { return (1, 10) }
      var (low, high) = (min(low, high), max(low, high))
      if low <= 0 { low = smallestPositive.isFinite ? smallestPositive : 1e-300 }
      if low == high {
        let exponent = decimalLogarithm(low)
        low = powerOfTen((exponent - 1e-10).rounded(.down))
        high = powerOfTen((exponent + 1e-10).rounded(.up))
      }
      return (low, high)
    }
  }

  /// Two ends that differ by more than rounding, as in matplotlib's `transforms.nonsingular`.
  static func nonsingular(
    _ low: Double, _ high: Double, expander: Double, tiny: Double = 1e-15
  ) -> (Double, Double) {
    guard low.isFinite, high.isFinite else { return (-expander, expander) }
    let (first, last) = (min(low, high), max(low, high))
    let largest = max(abs(first), abs(last))
    if largest < 1e6 / tiny * Double.leastNormalMagnitude { return (-expander, expander) }
    if last - first <= largest * tiny {
      return (first - expander * abs(first), last + expander * abs(last))
    }
    return (first, last)
  }
}

/// The map from data to points along one axis.
struct AxisMap {
  let scale: Scale
  private let low: Double
  private let span: Double
  private let start: Double
  private let length: Double

  /// Maps `from` to `start` and `to` to `start + length`.
  init(scale: Scale, from: Double, to: Double, start: Double, length: Double) {
    self.scale = scale
    low = scale.forward(from)
    let span = scale.forward(to) - low
    self.span = span == 0 || !span.isFinite ? 1 : span
    self.start = start
    self.length = length
  }

  func callAsFunction(_ value: Double) -> Double {
    start + (scale.forward(value) - low) / span * length
  }

  /// The place of `value`, held near the picture: for edges that may lie at infinity.
  func held(_ value: Double) -> Double {
    let place = self(value)
    return place.isNaN
      ? start : min(max(place, start - 5 * abs(length) - 100), start + 5 * abs(length) + 100)
  }

  func inverse(_ place: Double) -> Double {
    scale.inverse(low + (place - start) / length * span)
  }
}

/// The map from data to the figure for one axes.
struct Projection {
  let area: Rectangle
  let x: AxisMap
  let y: AxisMap

  func callAsFunction(_ x: Double, _ y: Double) -> Point { Point(self.x(x), self.y(y)) }
}
