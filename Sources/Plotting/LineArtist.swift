/// A line through points, with markers.
public final class LineArtist: Artist {
  /// The points in data units.
  public private(set) var x: [Double]
  /// The points in data units.
  public private(set) var y: [Double]
  /// The look; its colour is always set.
  public private(set) var style: Style
  /// The colour of the line.
  public let color: Color

  init(x: [Double], y: [Double], style: Style, color: Color) {
    self.x = x
    self.y = y
    self.style = style
    self.color = color
    super.init(label: style.label, zOrder: style.zOrder ?? 2)
  }

  /// Replaces the points; a ValueError if the numbers of coordinates differ.
  public func setData(x: [Double], y: [Double]) throws(PlottingError) {
    try checkSameLength(x, y)
    self.x = x
    self.y = y
  }

  private var alpha: Double { style.alpha ?? 1 }
  private var lineStyle: LineStyle { style.lineStyle ?? .solid }

  private var pen: Pen {
    Pen(
      color: color, width: style.lineWidth ?? 1.5, dashes: lineStyle.dashes,
      hasProjectingCaps: true)
  }

  private var markerPainter: MarkerPainter? {
    guard let marker = style.marker, marker != .none else { return nil }
    return MarkerPainter(
      marker: marker, size: style.markerSize ?? 6, face: style.markerFaceColor ?? color,
      edge: style.markerEdgeColor ?? color, edgeWidth: style.markerEdgeWidth ?? 1)
  }

  override func extend(_ limits: inout DataLimits) {
    limits.markUsed()
    for (x, y) in zip(x, y) { limits.include(Point(x, y)) }
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    let points = zip(x, y).map { projection($0, $1) }
    if lineStyle != .none {
      Polyline(points: points).draw(on: canvas, in: projection.area, pen, alpha: alpha)
    }
    markerPainter?.draw(on: canvas, at: points, in: projection.area, alpha: alpha)
  }

  override var sample: ((Canvas, Rectangle) -> Void)? {
    let (pen, painter, alpha, hasLine) = (pen, markerPainter, alpha, lineStyle != .none)
    return { canvas, area in
      let start = Point(area.x, area.center.y)
      let end = Point(area.right, area.center.y)
      if hasLine {
        var pen = pen
        pen.color = pen.color.faded(alpha)
        pen.hasProjectingCaps = false
        let y = canvas.snapped(start.y, width: pen.width)
        canvas.line(from: Point(start.x, y), to: Point(end.x, y), pen)
      }
      painter?.draw(on: canvas, at: [area.center], in: area, alpha: alpha)
    }
  }

  override func obstacles(in projection: Projection) -> Obstacles {
    let points = zip(thinned(x, to: 5_000), thinned(y, to: 5_000)).map { projection($0, $1) }
    return Obstacles(lines: [points])
  }
}

/// A ValueError in matplotlib's words unless both coordinates have as many numbers.
func checkSameLength(_ x: [Double], _ y: [Double]) throws(PlottingError) {
  guard x.count == y.count else {
    throw .value(
      "x and y must have same first dimension, but have shapes (\(x.count),) and (\(y.count),)")
  }
}

/// A line through points in figure units, gaps where they are not finite.
struct Polyline {
  var points: [Point]

  func draw(on canvas: Canvas, in area: Rectangle, _ pen: Pen, alpha: Double) {
    // Beyond this nothing shows, not even a joint; and Cairo's coordinates stay small.
    let reach = area.grown(by: 10 + 5 * pen.width)
    let path = points.count > 2_000 ? simplified(1 / (canvas.pixelsPerPoint ?? 2)) : points
    // Short strokes: the cost of one grows faster than its length.
    let longest = pen.dashes.isEmpty && path.count > 2_000 ? 200 : Int.max
    let isLayered = alpha < 1 && longest < path.count
    var pen = pen
    pen.isSmooth = path.count <= 50_000
    if !isLayered { pen.color = pen.color.faded(alpha) }
    canvas.layered(alpha: isLayered ? alpha : 1) {
      var previous: Point?
      var end: Point?
      var count = 0
      for point in path {
        guard point.isFinite else {
          previous = nil
          continue
        }
        defer { previous = point }
        guard let start = previous, let (from, to) = reach.clip(start, point) else { continue }
        if end != from {
          canvas.move(to: from)
        } else if count >= longest {
          canvas.stroke(pen)
          canvas.move(to: from)
          count = 0
        }
        canvas.line(to: to)
        count += 1
        end = to
      }
      canvas.stroke(pen)
    }
  }

  // Keeps the first, lowest, highest and last of the points in one column, and drops points next
  // to one that was kept: the picture stays the same.
  private func simplified(_ pixel: Double) -> [Point] {
    var kept: [Point] = []
    var column: [Point] = []
    func flush() {
      guard let first = column.first, let last = column.last else { return }
      if column.count <= 4 {
        kept += column
      } else {
        let middle = column.dropFirst().dropLast()
        var low = 1
        var high = 1
        for index in middle.indices {
          if column[index].y < column[low].y { low = index }
          if column[index].y > column[high].y { high = index }
        }
        kept.append(first)
        kept.append(column[min(low, high)])
        if low != high { kept.append(column[max(low, high)]) }
        kept.append(last)
      }
      column.removeAll(keepingCapacity: true)
    }
    for point in points {
      if !point.isFinite {
        flush()
        kept.append(point)
      } else if let first = column.first,
        (first.x / pixel).rounded(.down) == (point.x / pixel).rounded(.down)
      {
        column.append(point)
      } else {
        flush()
        column.append(point)
      }
    }
    flush()
    var result: [Point] = []
    for (index, point) in kept.enumerated() {
      if let last = result.last, index < kept.count - 1, point.isFinite, last.isFinite,
        abs(last.x - point.x) < pixel / 3, abs(last.y - point.y) < pixel / 3
      {
        continue
      }
      result.append(point)
    }
    return result
  }
}
