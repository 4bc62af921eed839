/// Something drawn into an axes: lines, points, bars, images, texts.
public class Artist {
  /// The name in the legend; artists without one are left out of it.
  public var label: String?
  /// The drawing order: higher is later.
  public var zOrder: Double

  init(label: String?, zOrder: Double) {
    self.label = label
    self.zOrder = zOrder
  }

  /// Adds the room that the artist takes to `limits`.
  func extend(_ limits: inout DataLimits) {}

  /// Draws the artist; the canvas is already clipped to the axes.
  func draw(on canvas: Canvas, in projection: Projection) {}

  /// Whether the legend names it after all others, as matplotlib does with bars.
  var isNamedLast: Bool { false }

  /// Whether ink outside the axes is cut off.
  var isClipped: Bool { true }

  /// Draws the sample for the legend into a rectangle; nil if there is nothing to show.
  var sample: ((Canvas, Rectangle) -> Void)? { nil }

  /// What a legend should not cover.
  func obstacles(in projection: Projection) -> Obstacles { Obstacles() }
}

/// Places that a legend had better leave free.
struct Obstacles {
  var areas: [Rectangle] = []
  var lines: [[Point]] = []
  var points: [Point] = []

  /// How much of this a legend at `box` would cover.
  func badness(of box: Rectangle) -> Int {
    var count = areas.count { $0.overlaps(box) } + points.count { box.contains($0) }
    for line in lines {
      count += line.count { box.contains($0) }
      let crosses = zip(line, line.dropFirst()).contains { start, end in
        start.isFinite && end.isFinite && box.clip(start, end) != nil
      }
      if crosses { count += 1 }
    }
    return count
  }
}

/// Every `step`-th element, so that at most `count` remain.
func thinned<Element>(_ elements: [Element], to count: Int) -> [Element] {
  guard elements.count > count, count > 0 else { return elements }
  let step = (elements.count + count - 1) / count
  return stride(from: 0, to: elements.count, by: step).map { elements[$0] }
}
