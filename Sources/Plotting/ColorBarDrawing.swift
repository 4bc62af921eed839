/// A colour bar laid out and ready to be drawn.
struct ColorBarDrawing {
  private let bar: ColorBar
  private let frame: Rectangle
  private let canvas: Canvas
  private let ticks: Ticks
  private let map: AxisMap

  init(_ bar: ColorBar, frame: Rectangle, on canvas: Canvas) {
    self.bar = bar
    self.frame = frame
    self.canvas = canvas
    var low = bar.mapping.minimum
    var high = bar.mapping.maximum
    if low == high { (low, high) = Scale.nonsingular(low, high, expander: 0.1) }
    ticks = Axis().ticks(length: frame.height, isHorizontal: false, limits: (low, high))
    map = AxisMap(
      scale: .linear, from: low, to: high, start: frame.bottom, length: -frame.height)
  }

  private var labels: [(y: Double, text: TextLayout)] {
    zip(ticks.major, ticks.labels.texts).map { (map($0), TextLayout($1, size: 10)) }
  }

  private var labelsRight: Double {
    let start = frame.right + 7
    return start + (labels.map { $0.text.extent(on: canvas).width }.max() ?? 0)
  }

  /// Everything that the bar covers.
  func outerBounds() -> Rectangle {
    var bounds = frame
    bounds.width = labelsRight - frame.x
    if !bar.label.isEmpty {
      bounds.width += 4 + TextLayout(bar.label, size: 10).extent(on: canvas).height
    }
    return bounds
  }

  /// Draws the bar.
  func draw() {
    // Highest value on top; a picture of few rows would be blurred.
    let colors = (0..<256).reversed().map { step -> UInt32 in
      let color = bar.mapping.colormap.color(at: (Double(step) + 0.5) / 256)
      func byte(_ value: Double) -> UInt32 { UInt32(wholeNumber(value * 255 + 0.5, in: 0...255)) }
      return 255 << 24 | byte(color.red) << 16 | byte(color.green) << 8 | byte(color.blue)
    }
    let x = canvas.snapped(frame.x)
    let y = canvas.snapped(frame.y)
    let area = Rectangle(
      x: x, y: y, width: canvas.snapped(frame.right) - x, height: canvas.snapped(frame.bottom) - y)
    canvas.image(colors, columns: 1, rows: 256, in: area, isSmooth: false)
    let pen = Pen(color: .black, width: 0.8, join: .miter)
    let left = canvas.snapped(frame.x, width: pen.width)
    let top = canvas.snapped(frame.y, width: pen.width)
    canvas.rectangle(
      Rectangle(
        x: left, y: top, width: canvas.snapped(frame.right, width: pen.width) - left,
        height: canvas.snapped(frame.bottom, width: pen.width) - top))
    canvas.stroke(pen)
    for (place, text) in labels {
      let y = canvas.snapped(place, width: pen.width)
      canvas.line(from: Point(frame.right, y), to: Point(frame.right + 3.5, y), pen)
      text.draw(on: canvas, at: Point(frame.right + 7, place), .left, .centerBaseline)
    }
    if !ticks.labels.offset.isEmpty {
      TextLayout(ticks.labels.offset, size: 10)
        .draw(on: canvas, at: Point(frame.x, frame.y - 3), .left, .bottom)
    }
    if !bar.label.isEmpty {
      TextLayout(bar.label, size: 10).draw(
        on: canvas, at: Point(labelsRight + 4, frame.center.y), .left, .center, degrees: 90)
    }
  }
}
