/// Draws one kind of marker.
struct MarkerPainter {
  var marker: Marker
  /// The nominal size in points.
  var size: Double
  var face: Color
  var edge: Color
  var edgeWidth: Double

  private var reach: Double { size * 0.75 + edgeWidth * 2 }

  /// Draws the marker at every point that is finite and in sight.
  func draw(on canvas: Canvas, at points: [Point], in area: Rectangle, alpha: Double) {
    let visible = area.grown(by: reach)
    let centers = points.filter { $0.isFinite && visible.contains($0) }
    let isOneColor = face == edge || !marker.isFilled || edgeWidth == 0
    if centers.count > 1_000, isOneColor, canvas.pixelsPerPoint != nil {
      let color = (marker.isFilled ? face : edge).faded(alpha)
      let unique = color.alpha == 1 ? distinct(centers, 1 / (canvas.pixelsPerPoint ?? 1)) : centers
      var mask = self
      mask.face = .black
      mask.edge = .black
      canvas.stamp(radius: reach, color: color, at: unique) { stamp in
        mask.drawOne(on: stamp, at: Point(0, 0), alpha: 1)
      }
      return
    }
    let shown = centers.count > 1_000 && alpha == 1 ? distinct(centers, 0.25) : centers
    for center in shown { drawOne(on: canvas, at: center, alpha: alpha) }
  }

  // Of points in the same small cell only the last is seen.
  private func distinct(_ points: [Point], _ cell: Double) -> [Point] {
    distinctIndices(points, cell).map { points[$0] }
  }

  private func drawOne(on canvas: Canvas, at center: Point, alpha: Double) {
    let face = face.faded(alpha)
    let edge = edge.faded(alpha)
    var pen = Pen(color: edge, width: edgeWidth)
    switch marker {
    case .none: return
    case .pixel:
      let side = 1 / (canvas.pixelsPerPoint ?? (100.0 / 72))
      let x = canvas.snapped(center.x - side / 2)
      let y = canvas.snapped(center.y - side / 2)
      canvas.rectangle(Rectangle(x: x, y: y, width: side, height: side))
      canvas.fill(face)
      return
    case .point, .circle:
      let radius = size * (marker == .point ? 0.25 : 0.5)
      if face == edge, face.alpha == 1 {
        // Inside and outline in one: half the work.
        canvas.circle(at: center, radius: radius + edgeWidth / 2)
        canvas.fill(face)
        return
      }
      canvas.circle(at: center, radius: radius)
    default:
      pen.join = marker.join
      // Straight strokes are sharp when they cover whole pixels.
      let isStraight = marker == .plus || marker == .verticalLine || marker == .horizontalLine
      let middle =
        isStraight
        ? Point(
          canvas.snapped(center.x, width: edgeWidth), canvas.snapped(center.y, width: edgeWidth))
        : center
      for outline in marker.outlines ?? [] {
        let corners = outline.map { Point(middle.x + $0.x * size, middle.y - $0.y * size) }
        canvas.polyline(corners, closed: marker.isFilled)
      }
    }
    if marker.isFilled { canvas.fill(face, keepingPath: true) }
    canvas.stroke(pen)
  }
}

/// The indices of the points that are the last in their cell of a grid, in order.
func distinctIndices(_ points: [Point], _ cell: Double) -> [Int] {
  var seen = Set<UInt64>(minimumCapacity: min(points.count, 1 << 18))
  var kept: [Int] = []
  for (index, point) in points.enumerated().reversed() {
    let column = UInt64(wholeNumber(point.x / cell, in: -1_000_000...1_000_000) + 1_000_000)
    let row = UInt64(wholeNumber(point.y / cell, in: -1_000_000...1_000_000) + 1_000_000)
    if seen.insert(column << 32 | row).inserted { kept.append(index) }
  }
  return kept.reversed()
}
