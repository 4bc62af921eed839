/// One axes laid out in its place and ready to be drawn.
struct AxesDrawing {
  private let axes: Axes
  private let canvas: Canvas
  /// The frame, narrower than the cell where aspect or colour bar ask for it.
  let frame: Rectangle
  private let projection: Projection
  private let xTicks: [TickMark]
  private let yTicks: [TickMark]
  private let xOffset: String
  private let yOffset: String
  private let xLimits: (Double, Double)
  private let yLimits: (Double, Double)
  private let colorBar: ColorBarDrawing?
  // The part of the picture that title and labels may use.
  private let room: Rectangle

  /// One tick with its place along the axis and its text.
  private struct TickMark {
    var place: Double
    var text: TextLayout?
    var isMajor: Bool
  }

  private static let tickLength = 3.5
  private static let tickPad = 3.5
  private static let labelPad = 4.0
  private static let titlePad = 6.0

  /// `room` is the part of the picture that title and labels may use.
  init(_ axes: Axes, in cell: Rectangle, room: Rectangle, on canvas: Canvas) {
    self.axes = axes
    self.room = room
    self.canvas = canvas
    var frame = cell
    if axes.colorBar != nil { frame.width *= 0.8 }
    var (xLimits, yLimits) = (axes.xAxis.limits, axes.yAxis.limits)
    if let aspect = axes.aspect {
      Self.apply(
        aspect, to: &frame, &xLimits, &yLimits, widensLimits: axes.widensLimits,
        isAnchoredRight: axes.colorBar != nil)
    }
    frame.width = max(frame.width, 1)
    frame.height = max(frame.height, 1)
    self.frame = frame
    self.xLimits = xLimits
    self.yLimits = yLimits
    projection = Projection(
      area: frame,
      x: AxisMap(
        scale: axes.xAxis.scale, from: xLimits.0, to: xLimits.1, start: frame.x,
        length: frame.width),
      y: AxisMap(
        scale: axes.yAxis.scale, from: yLimits.0, to: yLimits.1, start: frame.bottom,
        length: -frame.height))
    (xTicks, xOffset) = Self.marks(
      axes.xAxis, xLimits, projection.x, frame.width, isHorizontal: true,
      isLabelled: axes.showsXTickLabels && !axes.isTwin, canvas)
    (yTicks, yOffset) = Self.marks(
      axes.yAxis, yLimits, projection.y, frame.height, isHorizontal: false,
      isLabelled: axes.showsYTickLabels, canvas)
    colorBar = axes.colorBar.map {
      ColorBarDrawing(
        $0,
        frame: Rectangle(
          x: cell.x + cell.width * 0.85, y: frame.y,
          width: min(frame.height / 20, cell.width * 0.15), height: frame.height),
        on: canvas)
    }
  }

  // Makes one vertical unit `aspect` times as long as a horizontal one.
  private static func apply(
    _ aspect: Double, to frame: inout Rectangle, _ x: inout (Double, Double),
    _ y: inout (Double, Double), widensLimits: Bool, isAnchoredRight: Bool
  ) {
    let width = abs(x.1 - x.0)
    let height = abs(y.1 - y.0) * aspect
    guard width > 0, height > 0, frame.width > 0, frame.height > 0 else { return }
    let wanted = height / width
    guard wanted.isFinite, wanted > 0 else { return }
    let present = frame.height / frame.width
    func widened(_ limits: (Double, Double), by factor: Double) -> (Double, Double) {
      let extra = (limits.1 - limits.0) * (factor - 1) / 2
      return (limits.0 - extra, limits.1 + extra)
    }
    if widensLimits {
      if wanted < present {
        y = widened(y, by: present / wanted)
      } else {
        x = widened(x, by: wanted / present)
      }
    } else if wanted < present {
      let height = frame.width * wanted
      frame.y += (frame.height - height) / 2
      frame.height = height
    } else {
      let width = frame.height / wanted
      frame.x += (frame.width - width) * (isAnchoredRight ? 1 : 0.5)
      frame.width = width
    }
  }

  private static func marks(
    _ axis: Axis, _ limits: (Double, Double), _ map: AxisMap, _ length: Double,
    isHorizontal: Bool, isLabelled: Bool, _ canvas: Canvas
  ) -> ([TickMark], offset: String) {
    let size = axis.labelSize.isFinite ? min(max(axis.labelSize, 1), 200) : 10
    func layouts(_ length: Double) -> ([TickMark], String, isCrowded: Bool) {
      let ticks = axis.ticks(length: length, isHorizontal: isHorizontal, limits: limits)
      func mark(_ place: Double, _ text: String, _ isMajor: Bool) -> TickMark {
        TickMark(
          place: map(place), text: text.isEmpty || !isLabelled ? nil : TextLayout(text, size: size),
          isMajor: isMajor)
      }
      var marks = zip(ticks.major, ticks.labels.texts).map { mark($0, $1, true) }
      // With few labels there is room for those between decades.
      marks += zip(ticks.minor, ticks.minorLabels.texts).map { mark($0, $1, false) }
      return (marks, ticks.labels.offset, Self.isCrowded(marks, axis, isHorizontal, canvas))
    }
    var (marks, offset, isCrowded) = layouts(length)
    // Wide labels: fewer of them, until none touches its neighbour.
    var room = length
    while isCrowded, isHorizontal, axis.locator == .automatic, room > length / 8 {
      room *= 0.8
      (marks, offset, isCrowded) = layouts(room)
    }
    if isCrowded {
      let labelled = marks.indices.filter { marks[$0].text != nil }
      var step = 2
      while isCrowded, step < 2 * labelled.count {
        var thinned = marks
        for (index, mark) in labelled.enumerated() where index % step != 0 {
          thinned[mark].text = nil
        }
        isCrowded = Self.isCrowded(thinned, axis, isHorizontal, canvas)
        if !isCrowded { marks = thinned }
        step += max(step / 4, 1)
      }
    }
    return (marks, offset)
  }

  private static func isCrowded(
    _ marks: [TickMark], _ axis: Axis, _ isHorizontal: Bool, _ canvas: Canvas
  ) -> Bool {
    let spans = marks.compactMap { mark in
      mark.text.map { text -> (start: Double, end: Double) in
        // A label across its axis, or turned, needs its line height only.
        let isAlong = isHorizontal && axis.soundRotation == 0
        let half = isAlong ? text.extent(on: canvas).width / 2 + 1 : text.ascent / 2
        return (mark.place - half, mark.place + half)
      }
    }.sorted { $0.start < $1.start }
    return zip(spans, spans.dropFirst()).contains { $0.end > $1.start }
  }

  // MARK: Places of texts

  private var isRight: Bool { axes.isTwin }

  private func xLabelBox(_ mark: TickMark, _ text: TextLayout) -> (Point, TextLayout.Horizontal) {
    let y = frame.bottom + Self.tickLength + Self.tickPad
    return (Point(mark.place, y), .center)
  }

  private func xTickBounds() -> [Rectangle] {
    xTicks.compactMap { mark in
      mark.text.map { text in
        let (point, alignment) = xLabelBox(mark, text)
        return text.bounds(
          on: canvas, at: point, alignment, .top, degrees: axes.xAxis.soundRotation)
      }
    }
  }

  private func yTickBounds() -> [Rectangle] {
    yTicks.compactMap { mark in
      mark.text.map {
        $0.bounds(
          on: canvas, at: Point(yLabelEdge, mark.place), isRight ? .left : .right,
          .centerBaseline, degrees: axes.yAxis.soundRotation)
      }
    }
  }

  private var yLabelEdge: Double {
    let distance = Self.tickLength + Self.tickPad
    return isRight ? frame.right + distance : frame.x - distance
  }

  private struct PlacedText {
    var layout: TextLayout
    var point: Point
    var horizontal: TextLayout.Horizontal
    var vertical: TextLayout.Vertical
    var degrees = 0.0
    /// Whether the axes makes room for its width.
    var isSpacing = true
  }

  // `layout` about the middle `x` of the frame, moved where it would leave the room.
  private func centered(_ x: Double, _ layout: TextLayout) -> Double {
    let half = layout.extent(on: canvas).width / 2
    guard 2 * half < room.width else { return room.center.x }
    return min(max(x, room.x + half), room.right - half)
  }

  // Labels, title and offsets, which stand beyond the tick labels.
  private func surroundings() -> [PlacedText] {
    var texts: [PlacedText] = []
    let size = axes.labelSize.isFinite ? min(max(axes.labelSize, 1), 200) : 10
    let bottom = xTickBounds().map(\.bottom).max() ?? frame.bottom + Self.tickLength
    let isXShown = axes.isFrameVisible && !isRight
    if !xOffset.isEmpty, isXShown, axes.showsXTickLabels {
      texts.append(
        PlacedText(
          layout: TextLayout(xOffset, size: axes.xAxis.labelSize),
          point: Point(frame.right, bottom + 3), horizontal: .right, vertical: .top))
    }
    if !axes.xLabel.isEmpty, isXShown {
      let layout = TextLayout.wrapped(axes.xLabel, size: size, width: room.width, on: canvas)
      let x = centered(frame.center.x, layout)
      texts.append(
        PlacedText(
          layout: layout, point: Point(x, bottom + Self.labelPad), horizontal: .center,
          vertical: .top, isSpacing: false))
    }
    let yBounds = yTickBounds()
    if !axes.yLabel.isEmpty, axes.isFrameVisible {
      let edge =
        isRight
        ? (yBounds.map(\.right).max() ?? frame.right + Self.tickLength) + Self.labelPad
        : (yBounds.map(\.x).min() ?? frame.x - Self.tickLength) - Self.labelPad
      texts.append(
        PlacedText(
          layout: .wrapped(axes.yLabel, size: size, width: room.height, on: canvas),
          point: Point(edge, frame.center.y), horizontal: isRight ? .left : .right,
          vertical: .center, degrees: 90))
    }
    var titleBottom = frame.y - Self.titlePad
    if !yOffset.isEmpty, axes.isFrameVisible, axes.showsYTickLabels {
      let layout = TextLayout(yOffset, size: axes.yAxis.labelSize)
      texts.append(
        PlacedText(
          layout: layout, point: Point(isRight ? frame.right : frame.x, frame.y - 3),
          horizontal: isRight ? .right : .left, vertical: .bottom))
      // As matplotlib: a title steps up to make room for the offset below it.
      if !axes.title.isEmpty {
        let half = TextLayout(axes.title, size: axes.titleSize).extent(on: canvas).width / 2
        let end = frame.x + layout.extent(on: canvas).width + 2
        let isAside = axes.titleAlignment == "center" ? frame.center.x - half > end : !isRight
        if !isAside || axes.titleAlignment == "left" {
          titleBottom -= layout.ascent + layout.descent
        }
      }
    }
    if !axes.title.isEmpty {
      let titleSize = axes.titleSize.isFinite ? min(max(axes.titleSize, 1), 200) : 12
      let layout = TextLayout.wrapped(axes.title, size: titleSize, width: room.width, on: canvas)
      let alignment = TextLayout.Horizontal(rawValue: axes.titleAlignment) ?? .center
      let x =
        alignment == .left
        ? frame.x : alignment == .right ? frame.right : centered(frame.center.x, layout)
      // The baseline of the last line stands at the pad's end.
      texts.append(
        PlacedText(
          layout: layout, point: Point(x, titleBottom + layout.descent), horizontal: alignment,
          vertical: .bottom, isSpacing: false))
    }
    return texts
  }

  /// Everything that the axes covers, with labels and title.
  func outerBounds() -> Rectangle {
    var bounds = frame
    if axes.isFrameVisible {
      for box in xTickBounds() + yTickBounds() { bounds = bounds.union(box) }
    }
    for text in surroundings() {
      var box = text.layout.bounds(
        on: canvas, at: text.point, text.horizontal, text.vertical, degrees: text.degrees)
      if !text.isSpacing {
        box.x = frame.x
        box.width = frame.width
      }
      bounds = bounds.union(box)
    }
    if let colorBar { bounds = bounds.union(colorBar.outerBounds()) }
    return bounds
  }

  // MARK: Drawing

  /// Draws the axes.
  func draw() {
    if axes.isFrameVisible, !axes.isTwin {
      canvas.rectangle(frame)
      canvas.fill(axes.faceColor)
    }
    // Grid and ticks lie above shapes and below lines; the frame lies above lines.
    var layers: [(order: Double, draw: () -> Void)] = axes.artists.map { artist in
      (artist.zOrder, { draw(artist) })
    }
    if axes.isFrameVisible {
      layers.append((1.5, drawGridAndTicks))
      layers.append((2.5, drawFrame))
    }
    let sorted = layers.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    for layer in sorted { layer.element.draw() }
    for text in surroundings() {
      text.layout.draw(
        on: canvas, at: text.point, text.horizontal, text.vertical, degrees: text.degrees,
        alignment: .center)
    }
    colorBar?.draw()
    axes.legend?.draw(on: canvas, axes: axes, in: projection)
  }

  private func draw(_ artist: Artist) {
    if artist.isClipped {
      canvas.clipped(to: frame) { artist.draw(on: canvas, in: projection) }
    } else {
      artist.draw(on: canvas, in: projection)
    }
  }

  private func gridPen(_ style: Style) -> Pen {
    let color = style.color ?? Color(packed: 0xb0b0b0)
    return Pen(
      color: color.faded(style.alpha ?? 1), width: style.lineWidth ?? 0.8,
      dashes: (style.lineStyle ?? .solid).dashes)
  }

  private func drawGridAndTicks() {
    if let style = axes.xGrid {
      let pen = gridPen(style)
      for mark in xTicks where mark.isMajor {
        let x = canvas.snapped(mark.place, width: pen.width)
        canvas.line(from: Point(x, frame.bottom), to: Point(x, frame.y), pen)
      }
    }
    if let style = axes.yGrid {
      let pen = gridPen(style)
      for mark in yTicks where mark.isMajor {
        let y = canvas.snapped(mark.place, width: pen.width)
        canvas.line(from: Point(frame.x, y), to: Point(frame.right, y), pen)
      }
    }
    for mark in xTicks where !axes.isTwin {
      let (pen, length) = tickPen(mark)
      let x = canvas.snapped(mark.place, width: pen.width)
      canvas.line(from: Point(x, frame.bottom), to: Point(x, frame.bottom + length), pen)
      if let text = mark.text {
        let (point, alignment) = xLabelBox(mark, text)
        text.draw(on: canvas, at: point, alignment, .top, degrees: axes.xAxis.soundRotation)
      }
    }
    for mark in yTicks {
      let (pen, length) = tickPen(mark)
      let y = canvas.snapped(mark.place, width: pen.width)
      let edge = isRight ? frame.right : frame.x
      canvas.line(from: Point(edge, y), to: Point(isRight ? edge + length : edge - length, y), pen)
      mark.text?.draw(
        on: canvas, at: Point(yLabelEdge, mark.place), isRight ? .left : .right, .centerBaseline,
        degrees: axes.yAxis.soundRotation)
    }
  }

  private func tickPen(_ mark: TickMark) -> (Pen, length: Double) {
    mark.isMajor
      ? (Pen(color: .black, width: 0.8), Self.tickLength) : (Pen(color: .black, width: 0.6), 2)
  }

  private func drawFrame() {
    let pen = Pen(color: .black, width: 0.8, join: .miter, hasProjectingCaps: true)
    let left = canvas.snapped(frame.x, width: pen.width)
    let right = canvas.snapped(frame.right, width: pen.width)
    let top = canvas.snapped(frame.y, width: pen.width)
    let bottom = canvas.snapped(frame.bottom, width: pen.width)
    let sides: [(Axes.Side, Point, Point)] = [
      (.left, Point(left, bottom), Point(left, top)),
      (.right, Point(right, bottom), Point(right, top)),
      (.bottom, Point(left, bottom), Point(right, bottom)),
      (.top, Point(left, top), Point(right, top)),
    ]
    for (side, start, end) in sides where !axes.hiddenSides.contains(side) {
      canvas.line(from: start, to: end, pen)
    }
  }
}
