/// One coordinate of an axes; axes that share a coordinate share this object.
public final class Axis {
  /// How values become distances.
  public internal(set) var scale = Scale.linear
  /// How ticks are placed.
  public var locator = TickLocator.automatic
  /// Texts to show instead of numbers, one a tick; nil for numbers.
  public var labels: [String]?
  /// The part of the data's range that is left free on both sides.
  public var margin = 0.05
  /// Whether values decrease to the right or upward.
  public internal(set) var isInverted = false
  /// How far tick labels are turned to the left, in degrees.
  public var labelRotation = 0.0
  /// The same, sound for drawing.
  var soundRotation: Double { soundAngle(labelRotation) }
  /// The height of tick labels in points.
  public var labelSize = 10.0
  /// The limits that were set; nil while they follow the data.
  private(set) var fixedLimits: (low: Double, high: Double)?
  // Ticks that were set while limits follow the data widen them.
  private var tickRange: [Double] = []
  private var members: [Member] = []

  // Axes own their coordinates, so the way back must not.
  private struct Member {
    weak var axes: Axes?
    let span: KeyPath<DataLimits, DataLimits.Span>
  }

  init() {}

  func join(_ axes: Axes, as span: KeyPath<DataLimits, DataLimits.Span>) {
    members.append(Member(axes: axes, span: span))
  }

  func leave(_ axes: Axes) {
    members.removeAll { $0.axes == nil || $0.axes === axes }
  }

  /// The values at the left or lower end and at the other end.
  public var limits: (Double, Double) {
    let (low, high) = orderedLimits
    return isInverted ? (high, low) : (low, high)
  }

  private var dataSpan: DataLimits.Span {
    var span = DataLimits.Span()
    for member in members {
      if let axes = member.axes { span.formUnion(axes.dataLimits[keyPath: member.span]) }
    }
    return span
  }

  private var orderedLimits: (Double, Double) {
    if let fixedLimits { return (fixedLimits.low, fixedLimits.high) }
    var (low, high) = dataSpan.limits(scale: scale, margin: margin)
    for tick in tickRange where tick.isFinite && (scale == .linear || tick > 0) {
      low = min(low, tick)
      high = max(high, tick)
    }
    return (low, high)
  }

  /// Sets one or both limits; a ValueError for a limit that is not finite.
  public func setLimits(_ first: Double?, _ last: Double?) throws(PlottingError) {
    for value in [first, last] {
      if let value, !value.isFinite {
        throw .value("Axis limits cannot be NaN or Inf")
      }
    }
    let old = limits
    var ends = (first ?? old.0, last ?? old.1)
    // As matplotlib: a limit without a place on the scale is ignored.
    if scale == .log {
      if ends.0 <= 0 { ends.0 = old.0 }
      if ends.1 <= 0 { ends.1 = old.1 }
    }
    if ends.0 == ends.1 {
      ends = scale.nonsingular(ends.0, ends.1, smallestPositive: ends.0)
    }
    let bound = 1e300
    isInverted = ends.0 > ends.1
    fixedLimits = (
      max(min(ends.0, ends.1), -bound), min(max(ends.0, ends.1), bound)
    )
    tickRange = []
  }

  /// Lets the limits follow the data again.
  public func autoscale() { fixedLimits = nil }

  /// Changes how values become distances.
  public func setScale(_ scale: Scale) {
    self.scale = scale
    if scale == .log, let limits = fixedLimits, limits.low <= 0 { fixedLimits = nil }
  }

  /// Turns the direction of the axis round.
  public func invert() { isInverted.toggle() }

  /// Puts ticks at `places`, with `labels` if given; a ValueError if their numbers differ.
  public func setTicks(_ places: [Double], labels: [String]? = nil) throws(PlottingError) {
    if let labels, labels.count != places.count {
      throw .value(
        "The number of FixedLocator locations (\(places.count)), usually from a call to "
          + "set_ticks, does not match the number of labels (\(labels.count)).")
    }
    locator = .fixed(places)
    self.labels = labels
    let finite = places.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return }
    if let old = fixedLimits {
      fixedLimits = (min(old.low, low), max(old.high, high))
    } else {
      tickRange = [low, high]
    }
  }

  func reset() {
    scale = .linear
    locator = .automatic
    labels = nil
    fixedLimits = nil
    tickRange = []
    isInverted = false
    margin = 0.05
    labelRotation = 0
    labelSize = 10
  }

  /// The ticks of an axis of `length` points; `isHorizontal` says how much room a label takes.
  public func ticks(length: Double, isHorizontal: Bool, limits: (Double, Double)? = nil) -> Ticks {
    let (first, last) = limits ?? self.limits
    let (low, high) = (min(first, last), max(first, last))
    // As matplotlib: a label is taken to be three times as wide as it is high.
    let room = length / (labelSize * (isHorizontal ? 3 : 2))
    let space = wholeNumber(room.rounded(.down), in: 1...1_000)
    var ticks = Ticks()
    ticks.major = locator.ticks(from: low, to: high, scale: scale, space: space)
    if case .fixed(let places) = locator, let labels {
      // Labels belong to places; those out of sight go with them.
      let texts = zip(places, labels).filter { ticks.major.contains($0.0) }
      ticks.major = texts.map(\.0)
      ticks.labels = TickLabels(texts: texts.map(\.1))
    } else if let labels {
      ticks.labels = TickLabels(
        texts: ticks.major.indices.map { $0 < labels.count ? labels[$0] : "" })
    } else if scale == .log, low > 0 {
      ticks.labels = .logarithmic(ticks.major, from: low, to: high)
    } else {
      ticks.labels = .scalar(ticks.major, from: low, to: high)
    }
    if scale == .log, low > 0, locator == .automatic {
      ticks.minor = LogarithmicTicks.minor(from: low, to: high, space: space)
      ticks.minorLabels = .logarithmic(ticks.minor, from: low, to: high, isMinor: true)
    }
    return ticks
  }
}

/// The places and texts along an axis.
public struct Ticks: Equatable, Sendable {
  /// Where the long ticks are, in data units.
  public var major: [Double] = []
  /// One text a long tick.
  public var labels = TickLabels(texts: [])
  /// Where the short ticks are, in data units.
  public var minor: [Double] = []
  /// One text a short tick, mostly empty.
  public var minorLabels = TickLabels(texts: [])
}
