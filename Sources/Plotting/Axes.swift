/// One coordinate system of a figure, with everything drawn into it.
public final class Axes {
  /// The horizontal coordinate, perhaps shared with other axes.
  public private(set) var xAxis: Axis
  /// The vertical coordinate, perhaps shared with other axes.
  public private(set) var yAxis: Axis
  /// What has been drawn, in the order of the calls.
  public internal(set) var artists: [Artist] = []
  /// The text above.
  public var title = ""
  /// Where the title stands: "left", "center" or "right".
  public var titleAlignment = "center"
  /// The height of the title in points.
  public var titleSize = 12.0
  /// The text below the horizontal axis.
  public var xLabel = ""
  /// The text beside the vertical axis.
  public var yLabel = ""
  /// The height of the axis labels in points.
  public var labelSize = 10.0
  /// The legend, if there is one.
  public internal(set) var legend: Legend?
  /// The colour bar beside the axes, if there is one.
  public internal(set) var colorBar: ColorBar?
  /// How vertical grid lines look; nil for none.
  public internal(set) var xGrid: Style?
  /// How horizontal grid lines look; nil for none.
  public internal(set) var yGrid: Style?
  /// Whether frame, ticks and labels are drawn.
  public var isFrameVisible = true
  /// The height of a vertical unit over the width of a horizontal one; nil to fill the space.
  public internal(set) var aspect: Double?
  /// Whether a fixed aspect is reached by widening limits instead of narrowing the frame.
  var widensLimits = false
  /// The colour behind everything.
  public var faceColor = Color.white
  /// The sides of the frame that are not drawn.
  public var hiddenSides: Set<Side> = []
  /// Whether tick labels are drawn below.
  public var showsXTickLabels = true
  /// Whether tick labels are drawn beside.
  public var showsYTickLabels = true
  /// Where the axes stands in the figure.
  public internal(set) var position: Position
  /// Whether this axes lies over another and has its vertical axis on the right.
  let isTwin: Bool

  // Lines and filled shapes take colours in turn, each from the start.
  private var lineColors = 0
  private var shapeColors = 0

  /// A side of the frame.
  public enum Side: String, Sendable { case left, right, bottom, top }

  /// A place in a figure.
  public enum Position: Equatable, Sendable {
    /// Cells of a grid, counted from the upper left.
    case grid(rows: Int, columns: Int, row: ClosedRange<Int>, column: ClosedRange<Int>)
    /// Left, bottom, width and height as fractions of the figure.
    case fractions(Double, Double, Double, Double)
  }

  init(position: Position, x: Axis? = nil, y: Axis? = nil, isTwin: Bool = false) {
    self.position = position
    self.isTwin = isTwin
    xAxis = x ?? Axis()
    yAxis = y ?? Axis()
    xAxis.join(self, as: \.x)
    yAxis.join(self, as: \.y)
  }

  /// Removes everything, so that the axes is as new.
  public func clear() {
    artists = []
    title = ""
    xLabel = ""
    yLabel = ""
    legend = nil
    colorBar = nil
    xGrid = nil
    yGrid = nil
    isFrameVisible = true
    aspect = nil
    widensLimits = false
    hiddenSides = []
    lineColors = 0
    shapeColors = 0
    xAxis.reset()
    yAxis.reset()
  }

  /// The room that the artists take.
  var dataLimits: DataLimits {
    var limits = DataLimits()
    for artist in artists { artist.extend(&limits) }
    return limits
  }

  func nextLineColor() -> Color {
    defer { lineColors = (lineColors + 1) % Color.cycle.count }
    return Color.cycle[lineColors]
  }

  func nextShapeColor() -> Color {
    defer { shapeColors = (shapeColors + 1) % Color.cycle.count }
    return Color.cycle[shapeColors]
  }

  // MARK: Limits, scales and ticks

  /// Sets one or both ends of the horizontal axis.
  public func setXLimits(_ left: Double?, _ right: Double?) throws(PlottingError) {
    try xAxis.setLimits(left, right)
  }

  /// Sets one or both ends of the vertical axis.
  public func setYLimits(_ bottom: Double?, _ top: Double?) throws(PlottingError) {
    try yAxis.setLimits(bottom, top)
  }

  /// Sets the free part on both sides of the data; a ValueError for one below -0.5.
  public func setMargins(x: Double? = nil, y: Double? = nil) throws(PlottingError) {
    for (margin, axis) in [(x, xAxis), (y, yAxis)] {
      guard let margin else { continue }
      guard margin > -0.5, margin.isFinite else { throw .value("margin must be greater than -0.5") }
      axis.margin = margin
    }
  }

  /// What `axis(word)` does: "off", "on", "equal", "scaled", "square", "image", "tight", "auto".
  public func setAxis(_ word: String) throws(PlottingError) {
    switch word {
    case "off": isFrameVisible = false
    case "on": isFrameVisible = true
    case "equal", "scaled", "image", "square":
      aspect = 1
      widensLimits = word == "equal"
      if word == "image" { try setMargins(x: 0, y: 0) }
      if word == "square" {
        let (x, y) = (xAxis.limits, yAxis.limits)
        let side = max(abs(x.1 - x.0), abs(y.1 - y.0))
        try setXLimits(x.0, x.0 + side)
        try setYLimits(y.0, y.0 + side)
      }
    case "tight": try setMargins(x: 0, y: 0)
    case "auto":
      aspect = nil
      xAxis.autoscale()
      yAxis.autoscale()
    default:
      throw .value(
        "Unrecognized string \(quoted(word)) to axis; try 'on' or 'off'")
    }
  }

  /// Fixes the height of a vertical unit over the width of a horizontal one; nil frees it.
  public func setAspect(_ ratio: Double?) throws(PlottingError) {
    if let ratio, !(ratio > 0 && ratio.isFinite) {
      throw .value("aspect must be finite and positive ")
    }
    aspect = ratio
    widensLimits = false
  }

  /// Shows, hides (`isOn` false) or toggles (nil) grid lines along "x", "y" or "both".
  public func grid(_ isOn: Bool? = nil, axis: String = "both", style: Style = Style())
    throws(PlottingError)
  {
    guard ["x", "y", "both"].contains(axis) else {
      throw PlottingError.choice(axis, for: "axis", of: ["x", "y", "both"])
    }
    if axis != "y" { xGrid = isOn ?? (style != Style() || xGrid == nil) ? style : nil }
    if axis != "x" { yGrid = isOn ?? (style != Style() || yGrid == nil) ? style : nil }
  }

  // MARK: Texts

  /// A text at (x, y), in data units unless `reference` says otherwise.
  @discardableResult
  public func text(
    _ x: Double, _ y: Double, _ text: String, look: TextArtist.Look = TextArtist.Look(),
    reference: TextArtist.Reference = .data
  ) -> TextArtist {
    let artist = TextArtist(text: text, place: Point(x, y), reference: reference, look: look)
    artists.append(artist)
    return artist
  }

  /// A text about the point `target`, at `place` or there; with an arrow if it has a colour.
  @discardableResult
  public func annotate(
    _ text: String, target: Point, place: Point? = nil,
    reference: TextArtist.Reference = .data, arrow: Color? = nil,
    look: TextArtist.Look = TextArtist.Look()
  ) -> TextArtist {
    let artist = TextArtist(
      text: text, place: place ?? target, reference: place == nil ? .data : reference,
      target: target, arrow: arrow, look: look)
    artists.append(artist)
    return artist
  }

  /// A legend of the artists that have labels, or of `labels` for the artists in order.
  ///
  /// A ValueError for a `location` that is none of matplotlib's.
  public func setLegend(
    labels: [String]? = nil, handles: [Artist]? = nil, location: String = "best",
    title: String = "", columns: Int = 1, size: Double = 10, hasFrame: Bool = true,
    anchor: Point? = nil
  ) throws(PlottingError) {
    legend = Legend(
      labels: labels, handles: handles, location: try Legend.Location.named(location),
      title: title, columns: min(max(columns, 1), 100),
      size: size.isFinite ? min(max(size, 1), 200) : 10, hasFrame: hasFrame, anchor: anchor)
  }

  /// A bar beside the axes that tells which colour stands for which value.
  public func setColorBar(for mapping: ColorMapping, label: String = "") {
    colorBar = ColorBar(mapping: mapping, label: label)
  }

  /// Removes `artist` from the axes.
  public func remove(_ artist: Artist) { artists.removeAll { $0 === artist } }
}

/// A bar that tells which colour stands for which value.
public struct ColorBar: Equatable, Sendable {
  /// The colours and their values.
  public var mapping: ColorMapping
  /// The text beside the bar.
  public var label: String
}
