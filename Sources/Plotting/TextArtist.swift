/// A text at a place, perhaps with an arrow to another place.
public final class TextArtist: Artist {
  /// The frame of reference of a place.
  public enum Reference: Sendable {
    /// Data units.
    case data
    /// Fractions of the axes, from its lower left corner.
    case axes
    /// Points beyond the place that is annotated.
    case offsetPoints
  }

  /// How a text looks.
  public struct Look: Equatable, Sendable {
    /// The height of the letters in points.
    public var size = 10.0
    /// The colour of the letters.
    public var color = Color.black
    /// Which part of the text lies at the place: "left", "center", "right".
    public var horizontalAlignment = "left"
    /// Which part lies at the place: "top", "center", "bottom", "baseline", "center_baseline".
    public var verticalAlignment = "baseline"
    /// How far the text is turned to the left, in degrees.
    public var rotation = 0.0
    /// Whether the letters are bold.
    public var isBold = false
    /// The fill of a box behind the text, if any.
    public var background: Color?

    /// The default look.
    public init() {}
  }

  /// What it says.
  public let text: String
  private let place: Point
  private let reference: Reference
  private let target: Point?
  private let arrow: Color?
  private let look: Look

  init(
    text: String, place: Point, reference: Reference, target: Point? = nil, arrow: Color? = nil,
    look: Look
  ) {
    self.text = text
    self.place = place
    self.reference = reference
    self.target = target
    self.arrow = arrow
    self.look = look
    super.init(label: nil, zOrder: 3)
  }

  override var isClipped: Bool { false }

  private func anchor(in projection: Projection) -> Point {
    switch reference {
    case .data: return projection(place.x, place.y)
    case .axes:
      let area = projection.area
      return Point(area.x + place.x * area.width, area.bottom - place.y * area.height)
    case .offsetPoints:
      let origin = target ?? Point(0, 0)
      let start = projection(origin.x, origin.y)
      return Point(start.x + place.x, start.y - place.y)
    }
  }

  override func draw(on canvas: Canvas, in projection: Projection) {
    let size = look.size.isFinite ? min(max(look.size, 0.1), 1_000) : 10
    let layout = TextLayout(text, size: size, isBold: look.isBold)
    let anchor = anchor(in: projection)
    guard anchor.isFinite, abs(anchor.x) < 1e5, abs(anchor.y) < 1e5 else { return }
    let horizontal = TextLayout.Horizontal(rawValue: look.horizontalAlignment) ?? .left
    let vertical = TextLayout.Vertical(rawValue: look.verticalAlignment) ?? .baseline
    let degrees = soundAngle(look.rotation)
    let bounds = layout.bounds(on: canvas, at: anchor, horizontal, vertical, degrees: degrees)
    if let target, let arrow {
      drawArrow(on: canvas, from: bounds, to: projection(target.x, target.y), arrow)
    }
    if let background = look.background {
      canvas.rectangle(bounds.grown(by: 3), cornerRadius: 2)
      canvas.fill(background)
    }
    layout.draw(
      on: canvas, at: anchor, horizontal, vertical, degrees: degrees, color: look.color)
  }

  private func drawArrow(
    on canvas: Canvas, from bounds: Rectangle, to target: Point, _ color: Color
  ) {
    guard target.isFinite, abs(target.x) < 1e5, abs(target.y) < 1e5 else { return }
    let box = bounds.grown(by: 2)
    guard !box.contains(target), let (start, _) = box.clip(target, box.center) else { return }
    let pen = Pen(color: color, width: 1)
    let dx = target.x - start.x
    let dy = target.y - start.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 4 else { return }
    let tip = Point(target.x - dx / length * 2, target.y - dy / length * 2)
    canvas.line(from: start, to: tip, pen)
    let back = Point(-dx / length * 5, -dy / length * 5)
    canvas.polyline([
      Point(tip.x + back.x - back.y * 0.45, tip.y + back.y + back.x * 0.45), tip,
      Point(tip.x + back.x + back.y * 0.45, tip.y + back.y - back.x * 0.45),
    ])
    canvas.stroke(pen)
  }

  override func obstacles(in projection: Projection) -> Obstacles {
    let canvas = Canvas.forMeasuring()
    let anchor = anchor(in: projection)
    guard anchor.isFinite else { return Obstacles() }
    let layout = TextLayout(text, size: min(max(look.size, 0.1), 1_000))
    return Obstacles(areas: [layout.bounds(on: canvas, at: anchor, .left, .baseline)])
  }
}
