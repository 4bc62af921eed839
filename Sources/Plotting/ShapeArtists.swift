/// Upright boxes: the bars of bar charts and histograms, and spans.
public final class BarArtist: Artist {
  /// One box: its corners in data units.
  struct Bar {
    var left: Double, right: Double, bottom: Double, top: Double
    var color: Color
  }

  let bars: [Bar]
  private let style: Style
  private let isVertical: Bool
  override var isNamedLast: Bool { isChart }
  private let isChart: Bool

  /// `isChart` tells the bars of a bar chart from those of a histogram.
  init(bars: [Bar], style: Style, isVertical: Bool, isChart: Bool = false) {
    self.isChart = isChart
    self.bars = bars
    self.style = style
    self.isVertical = isVertical
    super.init(label: style.label, zOrder: style.zOrder ?? 1)
  }

  private var pen: Pen? {
    guard let edge = style.edgeColor else { return nil }
    return Pen(
      color: edge.faded(style.alpha ?? 1), width: style.lineWidth ?? 1, join: .miter)
  }

  override func extend(_ limits: inout DataLimits) {
    limits.markUsed()
    for bar in bars {
      limits.include(Point(bar.left, bar.bottom))
      limits.include(Point(bar.right, bar.top))
      let foot = isVertical ? bar.bottom : bar.left
      if isVertical {
        if limits.y.sticky.last != foot { limits.y.sticky.append(foot) }
      } else if limits.x.sticky.last != foot {
        limits.x.sticky.append(foot)
      }
    }
  }

  private func area(of bar: Bar, in projection: Projection) -> Rectangle? {
    let corners = [bar.left, bar.right, bar.bottom, bar.top]
    guard corners.allSatisfy(\.isFinite) else { return nil }
    let left = projection.x.held(bar.left)
    let right = projection.x.held(bar.right)
    let top = projection.y.held(bar.top)
    // On a logarithmic scale zero lies below every picture.
    let bottom =
      bar.bottom <= 0 && projection.y.scale == .log
      ? projection.area.bottom + 100 : projection.y.held(bar.bottom)
    return Rectangle(
      x: min(left, right), y: min(top, bottom), width: abs(right - left), height: abs(bottom - top))
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    for bar in bars {
      guard let area = area(of: bar, in: projection) else { continue }
      let x = canvas.snapped(area.x)
      let y = canvas.snapped(area.y)
      canvas.rectangle(
        Rectangle(
          x: x, y: y, width: canvas.snapped(area.right) - x,
          height: canvas.snapped(area.bottom) - y))
      canvas.fill(bar.color.faded(style.alpha ?? 1), keepingPath: true)
      canvas.stroke(pen ?? Pen(color: .clear, width: 0))
    }
  }

  override var sample: ((Canvas, Rectangle) -> Void)? {
    guard let color = bars.first?.color ?? style.faceColor ?? style.color else { return nil }
    return patchSample(color.faded(style.alpha ?? 1), pen)
  }

  override func obstacles(in projection: Projection) -> Obstacles {
    Obstacles(areas: thinned(bars, to: 5_000).compactMap { area(of: $0, in: projection) })
  }
}

/// A filled outline in data units.
public final class PolygonArtist: Artist {
  private let outlines: [[Point]]
  private let face: Color
  private let pen: Pen?
  private let isSharp: Bool

  /// `isSharp` areas leave no seam between neighbours.
  init(
    outlines: [[Point]], face: Color, pen: Pen?, label: String?, zOrder: Double,
    isSharp: Bool = false
  ) {
    self.outlines = outlines
    self.face = face
    self.pen = pen
    self.isSharp = isSharp
    super.init(label: label, zOrder: zOrder)
  }

  override func extend(_ limits: inout DataLimits) {
    limits.markUsed()
    for point in outlines.joined() { limits.include(point) }
    if isSharp {
      limits.x.sticky += [limits.x.low, limits.x.high]
      limits.y.sticky += [limits.y.low, limits.y.high]
    }
  }

  private func places(_ outline: [Point], _ projection: Projection) -> [Point] {
    outline.map { Point(projection.x.held($0.x), projection.y.held($0.y)) }
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    for outline in outlines {
      canvas.polyline(places(outline, projection), closed: true)
      if isSharp, pen == nil { continue }
      canvas.fill(face, keepingPath: true)
      canvas.stroke(pen ?? Pen(color: .clear, width: 0))
    }
    if isSharp, pen == nil { canvas.fillSharply(face) }
  }

  override var sample: ((Canvas, Rectangle) -> Void)? { patchSample(face, pen) }

  override func obstacles(in projection: Projection) -> Obstacles {
    Obstacles(lines: outlines.map { places(thinned($0, to: 2_000), projection) })
  }
}

private func patchSample(_ color: Color, _ pen: Pen?) -> (Canvas, Rectangle) -> Void {
  { canvas, area in
    canvas.rectangle(area)
    canvas.fill(color, keepingPath: true)
    canvas.stroke(pen ?? Pen(color: .clear, width: 0))
  }
}

/// Straight pieces: `axhline`, `vlines`, contour lines, error bars.
public final class SegmentArtist: Artist {
  /// The end of a piece: in data units, or a fraction of the axes.
  enum Coordinate {
    case data(Double)
    case fraction(Double)

    var data: Double? { if case .data(let value) = self { value } else { nil } }
  }

  /// One piece.
  struct Segment {
    var x: (Coordinate, Coordinate)
    var y: (Coordinate, Coordinate)
  }

  private let segments: [Segment]
  private let pen: Pen

  init(segments: [Segment], pen: Pen, label: String?, zOrder: Double) {
    self.segments = segments
    self.pen = pen
    super.init(label: label, zOrder: zOrder)
  }

  override func extend(_ limits: inout DataLimits) {
    for segment in segments {
      let xs = [segment.x.0.data, segment.x.1.data].compactMap { $0 }
      let ys = [segment.y.0.data, segment.y.1.data].compactMap { $0 }
      guard (xs + ys).allSatisfy(\.isFinite) else { continue }
      for x in xs {
        limits.x.include(x)
        limits.x.isUsed = true
      }
      for y in ys {
        limits.y.include(y)
        limits.y.isUsed = true
      }
    }
  }

  private func ends(of segment: Segment, in projection: Projection) -> (Point, Point)? {
    func x(_ coordinate: Coordinate) -> Double {
      switch coordinate {
      case .data(let value): projection.x(value)
      case .fraction(let part): projection.area.x + part * projection.area.width
      }
    }
    func y(_ coordinate: Coordinate) -> Double {
      switch coordinate {
      case .data(let value): projection.y(value)
      case .fraction(let part): projection.area.bottom - part * projection.area.height
      }
    }
    let start = Point(x(segment.x.0), y(segment.y.0))
    let end = Point(x(segment.x.1), y(segment.y.1))
    guard start.isFinite, end.isFinite else { return nil }
    return projection.area.grown(by: 20 + 5 * pen.width).clip(start, end)
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    for segment in segments {
      guard var (start, end) = ends(of: segment, in: projection) else { continue }
      if start.x == end.x {
        start.x = canvas.snapped(start.x, width: pen.width)
        end.x = start.x
      }
      if start.y == end.y {
        start.y = canvas.snapped(start.y, width: pen.width)
        end.y = start.y
      }
      canvas.line(from: start, to: end, pen)
    }
  }

  override var sample: ((Canvas, Rectangle) -> Void)? {
    let pen = pen
    return { canvas, area in
      let y = canvas.snapped(area.center.y, width: pen.width)
      canvas.line(from: Point(area.x, y), to: Point(area.right, y), pen)
    }
  }

  override func obstacles(in projection: Projection) -> Obstacles {
    let lines = thinned(segments, to: 5_000).compactMap { ends(of: $0, in: projection) }
    return Obstacles(lines: lines.map { [$0.0, $0.1] })
  }
}
