/// Points with sizes and colours of their own.
public final class ScatterArtist: Artist {
  /// The points in data units.
  public let x: [Double], y: [Double]
  /// The squares of the markers' sizes in points; repeated in turn.
  public let sizes: [Double]
  /// The colours, repeated in turn.
  public let colors: [Color]
  /// What a colour bar shows; nil when colours were given as such.
  public let mapping: ColorMapping?
  private let style: Style

  init(
    x: [Double], y: [Double], sizes: [Double], colors: [Color], mapping: ColorMapping?, style: Style
  ) {
    self.x = x
    self.y = y
    self.sizes = sizes.isEmpty ? [36] : sizes.map { $0.isFinite ? min(max($0, 0), 1e6) : 0 }
    self.colors = colors.isEmpty ? [Color.cycle[0]] : colors
    self.mapping = mapping
    self.style = style
    super.init(label: style.label, zOrder: style.zOrder ?? 1)
  }

  private func painter(size: Double, color: Color) -> MarkerPainter {
    let marker = style.marker ?? .circle
    return MarkerPainter(
      marker: marker == .point ? .circle : marker,
      size: size.squareRoot() * (marker == .point ? 0.5 : 1), face: color,
      edge: style.edgeColor ?? style.markerEdgeColor ?? color,
      edgeWidth: style.lineWidth ?? (style.edgeColor == nil || !marker.isFilled ? 1.5 : 1))
  }

  override func extend(_ limits: inout DataLimits) {
    limits.markUsed()
    for (x, y) in zip(x, y) { limits.include(Point(x, y)) }
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    let points = zip(x, y).map { projection($0, $1) }
    let alpha = style.alpha ?? 1
    if sizes.count == 1, colors.count == 1 {
      painter(size: sizes[0], color: colors[0])
        .draw(on: canvas, at: points, in: projection.area, alpha: alpha)
      return
    }
    let isDense = points.count > 5_000 && alpha == 1
    let order = isDense ? distinctIndices(points, 0.72) : Array(points.indices)
    for index in order {
      let color = colors[index % colors.count]
      guard color.alpha > 0 else { continue }
      painter(size: sizes[index % sizes.count], color: color)
        .draw(on: canvas, at: [points[index]], in: projection.area, alpha: alpha)
    }
  }

  override var sample: ((Canvas, Rectangle) -> Void)? {
    let painter = painter(size: sizes[0], color: colors[colors.count / 2])
    let alpha = style.alpha ?? 1
    return { canvas, area in
      let center = Point(area.center.x, area.center.y + area.height * 0.06)
      painter.draw(on: canvas, at: [center], in: area.grown(by: 50), alpha: alpha)
    }
  }

  override func obstacles(in projection: Projection) -> Obstacles {
    let points = zip(thinned(x, to: 5_000), thinned(y, to: 5_000)).map { projection($0, $1) }
    return Obstacles(points: points)
  }
}

/// A colour map with the range of values that it spans.
public struct ColorMapping: Equatable, Sendable {
  /// The colours.
  public var colormap: Colormap
  /// The value of the first colour.
  public var minimum: Double
  /// The value of the last colour.
  public var maximum: Double

  /// A mapping of the finite `values`, or of a given range.
  public init(
    _ values: [Double], colormap: Colormap = .viridis, minimum: Double? = nil,
    maximum: Double? = nil
  ) {
    let range = Normalization(values, minimum: minimum, maximum: maximum)
    self.colormap = colormap
    self.minimum = range.minimum
    self.maximum = range.maximum
  }

  /// The colour of `value`.
  public func color(_ value: Double) -> Color {
    guard maximum != minimum else { return colormap.color(at: value.isNaN ? value : 0) }
    return colormap.color(at: (value - minimum) / (maximum - minimum))
  }
}
