extension Axes {
  /// Lines of equal height over a grid: `heights` row by row, one column an `x`, one row a `y`.
  ///
  /// A ValueError if the numbers do not fit or a level is not above the one before.
  @discardableResult
  public func contour(
    _ x: [Double], _ y: [Double], _ heights: [Double], levels: [Double]? = nil,
    levelCount: Int = 7, colormap: Colormap = .viridis, style: Style = Style()
  ) throws(PlottingError) -> ColorMapping {
    let grid = try ContourGrid(x: x, y: y, heights: heights)
    let chosen = try grid.levels(levels, count: levelCount, isFilled: false)
    let mapping = ColorMapping(chosen, colormap: colormap)
    for level in chosen {
      var look = style
      look.color = style.color ?? mapping.color(level)
      segments(grid.lines(at: level), style: look)
    }
    artists.append(grid.frame)
    return mapping
  }

  /// Areas between levels of equal height over a grid; arguments as in `contour`.
  @discardableResult
  public func filledContour(
    _ x: [Double], _ y: [Double], _ heights: [Double], levels: [Double]? = nil,
    levelCount: Int = 7, colormap: Colormap = .viridis, alpha: Double = 1
  ) throws(PlottingError) -> ColorMapping {
    let grid = try ContourGrid(x: x, y: y, heights: heights)
    let chosen = try grid.levels(levels, count: levelCount, isFilled: true)
    let mapping = ColorMapping(chosen, colormap: colormap)
    for (low, high) in zip(chosen, chosen.dropFirst()) {
      let color = mapping.color((low + high) / 2).faded(alpha)
      artists.append(
        PolygonArtist(
          outlines: grid.areas(from: low, to: high), face: color, pen: nil, label: nil, zOrder: 1,
          isSharp: true))
    }
    artists.append(grid.frame)
    return mapping
  }
}

/// Heights over a grid of places.
private struct ContourGrid {
  private let x: [Double]
  private let y: [Double]
  private let heights: [Double]

  init(x: [Double], y: [Double], heights: [Double]) throws(PlottingError) {
    guard x.count >= 2, y.count >= 2 else {
      throw PlottingError(.type, "Input z must be at least a (2, 2) shaped array")
    }
    let (count, overflow) = x.count.multipliedReportingOverflow(by: y.count)
    guard !overflow, count == heights.count else {
      throw PlottingError(.type, "Length of x must match number of columns in z")
    }
    self.x = x
    self.y = y
    self.heights = heights
  }

  /// An artist without ink that makes the axes show the whole grid.
  var frame: Artist {
    PolygonArtist(
      outlines: [zip([0, x.count - 1], [0, y.count - 1]).map { Point(x[$0], y[$1]) }],
      face: .clear, pen: nil, label: nil, zOrder: 1, isSharp: true)
  }

  func levels(_ given: [Double]?, count: Int, isFilled: Bool) throws(PlottingError) -> [Double] {
    if let given {
      guard zip(given, given.dropFirst()).allSatisfy({ $0 < $1 }) else {
        throw .value("Contour levels must be increasing")
      }
      guard given.count > (isFilled ? 1 : 0) else {
        throw .value("Filled contours require at least 2 levels.")
      }
      return given
    }
    let range = Normalization(heights)
    let intervals = min(max(count, 1), 1_000) + 1
    var found = TickLocator.atMost(intervals, isInteger: false)
      .ticks(from: range.minimum, to: range.maximum, space: 9)
    if isFilled, found.count >= 2 {
      let step = found[1] - found[0]
      if let first = found.first, first > range.minimum { found.insert(first - step, at: 0) }
      if let last = found.last, last < range.maximum { found.append(last + step) }
    }
    return found
  }

  // The corners of every cell that has four heights, in turn.
  private func forEachCell(_ body: ([(Point, Double)]) -> Void) {
    for row in 0..<y.count - 1 {
      for column in 0..<x.count - 1 {
        let corners = [(0, 0), (0, 1), (1, 1), (1, 0)].map { down, across in
          (
            Point(x[column + across], y[row + down]),
            heights[(row + down) * x.count + column + across]
          )
        }
        if corners.allSatisfy({ $0.1.isFinite && $0.0.isFinite }) { body(corners) }
      }
    }
  }

  private static func crossing(
    _ start: (Point, Double), _ end: (Point, Double), _ level: Double
  ) -> (Point, Double) {
    let part = (level - start.1) / (end.1 - start.1)
    return (
      Point(
        start.0.x + part * (end.0.x - start.0.x), start.0.y + part * (end.0.y - start.0.y)), level
    )
  }

  /// The pieces of the line at `level` (marching squares; a saddle is cut at its mean).
  func lines(at level: Double) -> [(Point, Point)] {
    var pieces: [(Point, Point)] = []
    forEachCell { corners in
      var crossings: [Point] = []
      for (index, start) in corners.enumerated() {
        let end = corners[(index + 1) % 4]
        if (start.1 >= level) != (end.1 >= level) {
          crossings.append(Self.crossing(start, end, level).0)
        }
      }
      if crossings.count == 2 {
        pieces.append((crossings[0], crossings[1]))
      } else if crossings.count == 4 {
        let mean = corners.reduce(0) { $0 + $1.1 } / 4
        let isJoined = (mean >= level) == (corners[0].1 >= level)
        pieces.append((crossings[isJoined ? 0 : 3], crossings[isJoined ? 1 : 0]))
        pieces.append((crossings[isJoined ? 2 : 1], crossings[isJoined ? 3 : 2]))
      }
    }
    return pieces
  }

  /// The parts of the cells whose heights lie between two levels.
  func areas(from low: Double, to high: Double) -> [[Point]] {
    var outlines: [[Point]] = []
    forEachCell { corners in
      let above = Self.cut(corners, at: low) { $0 >= low }
      let between = Self.cut(above, at: high) { $0 <= high }
      if between.count > 2 { outlines.append(between.map(\.0)) }
    }
    return outlines
  }

  // The part of an outline where `keeps` holds, cut at `level` (Sutherland–Hodgman).
  private static func cut(
    _ outline: [(Point, Double)], at level: Double, where keeps: (Double) -> Bool
  ) -> [(Point, Double)] {
    var kept: [(Point, Double)] = []
    for (index, start) in outline.enumerated() {
      let end = outline[(index + 1) % outline.count]
      if keeps(start.1) { kept.append(start) }
      if keeps(start.1) != keeps(end.1) { kept.append(crossing(start, end, level)) }
    }
    return kept
  }
}
