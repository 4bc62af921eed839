extension Axes {
  /// A line through points with the style of `format` (such as "r*-") and of `style` over it.
  @discardableResult
  public func plot(
    _ x: [Double]? = nil, _ y: [Double], format: String = "", style: Style = Style()
  ) throws(PlottingError) -> LineArtist {
    let x = x ?? y.indices.map(Double.init)
    try checkSameLength(x, y)
    var merged = style
    if !format.isEmpty {
      let parsed = try FormatString(format)
      merged.color = style.color ?? parsed.color
      merged.marker = style.marker ?? parsed.marker
      merged.lineStyle = style.lineStyle ?? parsed.lineStyle
    }
    let color = merged.color ?? nextLineColor()
    let line = LineArtist(x: x, y: y, style: merged, color: color)
    artists.append(line)
    return line
  }

  /// Points with sizes (in square points) and either colours or values to be mapped to colours.
  @discardableResult
  public func scatter(
    _ x: [Double], _ y: [Double], sizes: [Double] = [], colors: [Color] = [],
    values: [Double]? = nil, colormap: Colormap = .viridis, minimum: Double? = nil,
    maximum: Double? = nil, style: Style = Style()
  ) throws(PlottingError) -> ScatterArtist {
    guard x.count == y.count else { throw .value("x and y must be the same size") }
    guard sizes.count <= 1 || sizes.count == x.count else {
      throw .value(
        "s (size \(sizes.count)) cannot be broadcast to match x and y (size \(x.count))")
    }
    var colors = colors
    var mapping: ColorMapping?
    if let values {
      guard values.count == x.count else {
        throw .value(
          "'c' argument has \(values.count) elements, which is inconsistent with 'x' and 'y' with "
            + "size \(x.count).")
      }
      let map = ColorMapping(values, colormap: colormap, minimum: minimum, maximum: maximum)
      colors = values.map(map.color)
      mapping = map
    } else if colors.isEmpty {
      colors = [style.faceColor ?? style.color ?? nextShapeColor()]
    } else if colors.count > 1, colors.count != x.count {
      throw .value(
        "'c' argument has \(colors.count) elements, which is inconsistent with 'x' and 'y' with "
          + "size \(x.count).")
    }
    let artist = ScatterArtist(
      x: x, y: y, sizes: sizes, colors: colors, mapping: mapping, style: style)
    artists.append(artist)
    return artist
  }

  /// Bars at `positions`; `isHorizontal` bars grow to the right.
  @discardableResult
  public func bar(
    _ positions: [Double], _ heights: [Double], width: Double = 0.8, bottom: [Double] = [0],
    colors: [Color] = [], isHorizontal: Bool = false, isEdgeAligned: Bool = false,
    style: Style = Style()
  ) throws(PlottingError) -> BarArtist {
    guard heights.count == positions.count || heights.count == 1 || positions.count == 1 else {
      throw .value(
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between "
          + "'x' with shape (\(positions.count),) and 'height' with shape (\(heights.count),).")
    }
    let color = style.faceColor ?? style.color ?? (colors.isEmpty ? nextShapeColor() : colors[0])
    let count =
      positions.isEmpty || heights.isEmpty ? 0 : max(positions.count, heights.count)
    let bars = (0..<count).map { index in
      let start =
        positions[index % positions.count] - (isEdgeAligned ? 0 : width / 2)
      let foot = bottom.isEmpty ? 0 : bottom[index % bottom.count]
      let end = foot + heights[index % heights.count]
      let fill = colors.isEmpty ? color : colors[index % colors.count]
      return isHorizontal
        ? BarArtist.Bar(left: foot, right: end, bottom: start, top: start + width, color: fill)
        : BarArtist.Bar(left: start, right: start + width, bottom: foot, top: end, color: fill)
    }
    let artist = BarArtist(
      bars: bars, style: style, isVertical: !isHorizontal, isChart: true)
    artists.append(artist)
    return artist
  }

  /// How many values fall into each of `bins` equal intervals, or between given `edges`.
  @discardableResult
  public func histogram(
    _ values: [Double], bins: Int = 10, edges: [Double]? = nil, range: (Double, Double)? = nil,
    isDensity: Bool = false, style: Style = Style()
  ) throws(PlottingError) -> (counts: [Double], edges: [Double]) {
    guard bins > 0 else { throw .value("`bins` must be positive, when an integer") }
    guard bins <= 1_000_000 else { throw .value("`bins` must not exceed 1000000") }
    let finite = values.filter(\.isFinite)
    let limits: [Double]
    if let edges {
      guard edges.count >= 2, zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw .value("`bins` must increase monotonically, when an array")
      }
      limits = edges
    } else {
      var (low, high) = range ?? (finite.min() ?? 0, finite.max() ?? 1)
      if low == high { (low, high) = (low - 0.5, high + 0.5) }
      let width = (high - low) / Double(bins)
      limits = (0...bins).map { $0 == bins ? high : low + Double($0) * width }
    }
    var counts = [Double](repeating: 0, count: limits.count - 1)
    for value in finite {
      guard value >= limits[0], value <= limits[limits.count - 1] else { continue }
      // The last interval includes its upper edge.
      var (low, high) = (0, counts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if limits[middle] <= value { low = middle } else { high = middle }
      }
      counts[low] += 1
    }
    if isDensity {
      let total = counts.reduce(0, +)
      for index in counts.indices where total > 0 {
        counts[index] /= total * (limits[index + 1] - limits[index])
      }
    }
    let color = style.faceColor ?? style.color ?? nextLineColor()
    let bars = counts.indices.map {
      BarArtist.Bar(
        left: limits[$0], right: limits[$0 + 1], bottom: 0, top: counts[$0], color: color)
    }
    artists.append(BarArtist(bars: bars, style: style, isVertical: true))
    return (counts, limits)
  }

  /// The area between two curves.
  @discardableResult
  public func fillBetween(
    _ x: [Double], _ y1: [Double], _ y2: [Double] = [0], style: Style = Style()
  ) throws(PlottingError) -> PolygonArtist {
    for (name, y) in [("y1", y1), ("y2", y2)] where y.count != x.count && y.count != 1 {
      throw .value("'x' has size \(x.count), but '\(name)' has an unequal size of \(y.count)")
    }
    let color = (style.faceColor ?? style.color ?? nextShapeColor()).faded(style.alpha ?? 1)
    var outlines: [[Point]] = []
    var upper: [Point] = []
    var lower: [Point] = []
    func flush() {
      if upper.count > 1 { outlines.append(upper + lower.reversed()) }
      upper = []
      lower = []
    }
    for index in x.indices {
      let top = Point(x[index], y1[index % y1.count])
      let bottom = Point(x[index], y2[index % y2.count])
      if top.isFinite, bottom.isFinite {
        upper.append(top)
        lower.append(bottom)
      } else {
        flush()
      }
    }
    flush()
    let pen = style.edgeColor.map { Pen(color: $0, width: style.lineWidth ?? 1) }
    let artist = PolygonArtist(
      outlines: outlines, face: color, pen: pen, label: style.label, zOrder: style.zOrder ?? 1)
    artists.append(artist)
    return artist
  }

  /// A line across the axes at the height `y`, between fractions of its width.
  @discardableResult
  public func horizontalLine(
    at y: Double, from start: Double = 0, to end: Double = 1, style: Style = Style()
  ) -> SegmentArtist {
    addSegments(
      [.init(x: (.fraction(start), .fraction(end)), y: (.data(y), .data(y)))], style)
  }

  /// A line across the axes at `x`, between fractions of its height.
  @discardableResult
  public func verticalLine(
    at x: Double, from start: Double = 0, to end: Double = 1, style: Style = Style()
  ) -> SegmentArtist {
    addSegments(
      [.init(x: (.data(x), .data(x)), y: (.fraction(start), .fraction(end)))], style)
  }

  /// Pieces from (x1, y1) to (x2, y2): what `hlines`, `vlines` and arrows of steps are made of.
  @discardableResult
  public func segments(_ ends: [(Point, Point)], style: Style = Style()) -> SegmentArtist {
    addSegments(
      ends.map { .init(x: (.data($0.0.x), .data($0.1.x)), y: (.data($0.0.y), .data($0.1.y))) },
      style)
  }

  private func addSegments(_ segments: [SegmentArtist.Segment], _ style: Style) -> SegmentArtist {
    let color = (style.color ?? Color.cycle[0]).faded(style.alpha ?? 1)
    let pen = Pen(
      color: color, width: style.lineWidth ?? 1.5, dashes: (style.lineStyle ?? .solid).dashes)
    let artist = SegmentArtist(
      segments: style.lineStyle == LineStyle.none ? [] : segments, pen: pen, label: style.label,
      zOrder: style.zOrder ?? 2)
    artists.append(artist)
    return artist
  }

  /// A line through points with bars that reach `error` up and down.
  @discardableResult
  public func errorBar(
    _ x: [Double], _ y: [Double], yError: [Double] = [], xError: [Double] = [],
    format: String = "", capSize: Double = 0, style: Style = Style()
  ) throws(PlottingError) -> LineArtist {
    let line = try plot(x, y, format: format, style: style)
    var ends: [(Point, Point)] = []
    for (index, (x, y)) in zip(x, y).enumerated() {
      if !yError.isEmpty {
        let error = yError[index % yError.count]
        ends.append((Point(x, y - error), Point(x, y + error)))
      }
      if !xError.isEmpty {
        let error = xError[index % xError.count]
        ends.append((Point(x - error, y), Point(x + error, y)))
      }
    }
    var barStyle = Style()
    barStyle.color = line.color
    barStyle.alpha = style.alpha
    segments(ends, style: barStyle)
    if capSize > 0 {
      for (marker, isUpright) in [(Marker.horizontalLine, true), (.verticalLine, false)] {
        let caps = ends.filter { ($0.0.x == $0.1.x) == isUpright }.flatMap { [$0.0, $0.1] }
        var capStyle = barStyle
        capStyle.marker = marker
        capStyle.lineStyle = LineStyle.none
        capStyle.markerSize = min(2 * capSize, 1_000)
        if !caps.isEmpty { try plot(caps.map(\.x), caps.map(\.y), style: capStyle) }
      }
    }
    return line
  }

  /// An image of `values`, row by row from the top (or the bottom: `origin` "lower").
  @discardableResult
  public func image(
    _ values: [Double], rows: Int, columns: Int, colormap: Colormap = .viridis,
    minimum: Double? = nil, maximum: Double? = nil, origin: String = "upper",
    extent: [Double]? = nil, aspect: Double? = 1, alpha: Double = 1,
    interpolation: String = "nearest"
  ) throws(PlottingError) -> ImageArtist {
    let mapping = ColorMapping(values, colormap: colormap, minimum: minimum, maximum: maximum)
    return try addImage(
      values.map(mapping.color), rows, columns, mapping, origin, extent, aspect, alpha,
      interpolation)
  }

  /// An image of colours, row by row from the top (or the bottom: `origin` "lower").
  @discardableResult
  public func image(
    colors: [Color], rows: Int, columns: Int, origin: String = "upper", extent: [Double]? = nil,
    aspect: Double? = 1, alpha: Double = 1, interpolation: String = "nearest"
  ) throws(PlottingError) -> ImageArtist {
    try addImage(colors, rows, columns, nil, origin, extent, aspect, alpha, interpolation)
  }

  private func addImage(
    _ colors: [Color], _ rows: Int, _ columns: Int, _ mapping: ColorMapping?, _ origin: String,
    _ extent: [Double]?, _ aspect: Double?, _ alpha: Double, _ interpolation: String
  ) throws(PlottingError) -> ImageArtist {
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard rows >= 0, columns >= 0, !overflow, count == colors.count else {
      throw PlottingError(.type, "Invalid shape (\(rows), \(columns)) for image data")
    }
    guard origin == "upper" || origin == "lower" else {
      throw PlottingError.choice(origin, for: "origin", of: ["upper", "lower"])
    }
    if let extent {
      guard extent.count == 4, extent.allSatisfy(\.isFinite) else {
        throw .value("extent must be four finite numbers (left, right, bottom, top)")
      }
    }
    let isUpper = origin == "upper"
    let (width, height) = (Double(columns), Double(rows))
    let edges =
      extent ?? [-0.5, width - 0.5, isUpper ? height - 0.5 : -0.5, isUpper ? -0.5 : height - 0.5]
    // Rows are stored from the top of the picture.
    let ordered =
      isUpper ? colors : (0..<rows).reversed().flatMap { colors[$0 * columns..<($0 + 1) * columns] }
    let artist = ImageArtist(
      colors: ordered, rows: rows, columns: columns, extent: edges, mapping: mapping,
      alpha: alpha.isFinite ? min(max(alpha, 0), 1) : 1,
      isSmooth: ["bilinear", "bicubic", "lanczos"].contains(interpolation))
    artists.append(artist)
    if xAxis.fixedLimits == nil { xAxis.isInverted = edges[0] > edges[1] }
    if yAxis.fixedLimits == nil { yAxis.isInverted = edges[2] > edges[3] }
    if let aspect { try setAspect(aspect) }
    return artist
  }
}
