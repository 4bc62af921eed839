/// The box that names artists.
public struct Legend {
  /// Where the box stands in its axes.
  public enum Location: String, CaseIterable, Sendable {
    case best = "best"
    case upperRight = "upper right"
    case upperLeft = "upper left"
    case lowerLeft = "lower left"
    case lowerRight = "lower right"
    case right = "right"
    case centerLeft = "center left"
    case centerRight = "center right"
    case lowerCenter = "lower center"
    case upperCenter = "upper center"
    case center = "center"

    /// The location that `name` names; a ValueError in matplotlib's words if it names none.
    public static func named(_ name: String) throws(PlottingError) -> Location {
      guard let location = Location(rawValue: name) else {
        throw PlottingError.choice(name, for: "loc", of: allCases.map(\.rawValue))
      }
      return location
    }

    /// The location with matplotlib's number `code`, 0 ("best") to 10 ("center").
    public static func numbered(_ code: Int) throws(PlottingError) -> Location {
      guard allCases.indices.contains(code) else {
        throw .value("\(code) is not a valid value for loc; it is a number from 0 to 10")
      }
      return allCases[code]
    }

    // The part of the free room to the left of the box and above it.
    var fractions: (Double, Double) {
      switch self {
      case .best, .upperRight: (1, 0)
      case .upperLeft: (0, 0)
      case .lowerLeft: (0, 1)
      case .lowerRight: (1, 1)
      case .right, .centerRight: (1, 0.5)
      case .centerLeft: (0, 0.5)
      case .lowerCenter: (0.5, 1)
      case .upperCenter: (0.5, 0)
      case .center: (0.5, 0.5)
      }
    }
  }

  /// Texts for the artists in order; nil to take the artists' own labels.
  public var labels: [String]?
  /// The artists to name; nil for those of the axes.
  public var handles: [Artist]?
  /// Where the box stands.
  public var location = Location.best
  /// The text above the entries.
  public var title = ""
  /// The number of columns.
  public var columns = 1
  /// The height of the texts in points.
  public var size = 10.0
  /// Whether the box is drawn.
  public var hasFrame = true
  /// The place, as fractions of the axes, that the box is put against; nil for the axes itself.
  public var anchor: Point?

  /// What is named, in order.
  func entries(of axes: Axes) -> [(sample: (Canvas, Rectangle) -> Void, text: String)] {
    let named = axes.artists.filter { !($0 is TextArtist) }
    let candidates =
      handles ?? named.filter { !$0.isNamedLast } + named.filter { $0.isNamedLast }
    let artists: [(Artist, String)]
    if let labels {
      artists = Array(zip(candidates.filter { $0.sample != nil }, labels))
    } else {
      // As matplotlib: a label that begins with an underscore stays out.
      artists = candidates.compactMap { artist in
        guard let label = artist.label, !label.isEmpty, !label.hasPrefix("_") else { return nil }
        return (artist, label)
      }
    }
    return artists.compactMap { artist, text in artist.sample.map { ($0, text) } }
  }

  /// Draws the box into `projection.area`, out of the way of the artists of `axes`.
  func draw(on canvas: Canvas, axes: Axes, in projection: Projection) {
    let entries = entries(of: axes)
    guard !entries.isEmpty else { return }
    let texts = entries.map { TextLayout($0.text, size: size) }
    let extents = texts.map { $0.extent(on: canvas) }
    let columns = min(columns, entries.count)
    let perColumn = (entries.count + columns - 1) / columns
    let heading = title.isEmpty ? nil : TextLayout(title, size: size)
    let headingExtent = heading?.extent(on: canvas) ?? (width: 0, height: 0)
    let pad = 0.4 * size
    let spacing = 0.5 * size
    let sampleWidth = 2.8 * size
    var columnWidths: [Double] = []
    var height = 0.0
    for start in stride(from: 0, to: entries.count, by: perColumn) {
      let column = extents[start..<min(start + perColumn, entries.count)]
      columnWidths.append(sampleWidth + (column.map(\.width).max() ?? 0))
      let total = column.reduce(0) { $0 + $1.height } + Double(column.count - 1) * spacing
      height = max(height, total)
    }
    let gaps = Double(columnWidths.count - 1) * 2 * size
    let inner = max(columnWidths.reduce(0, +) + gaps, headingExtent.width)
    let headingHeight = heading == nil ? 0 : headingExtent.height + spacing
    let box = place(
      width: inner + 2 * pad, height: height + headingHeight + 2 * pad, axes: axes,
      in: projection)
    if hasFrame {
      canvas.rectangle(box, cornerRadius: 0.2 * size)
      canvas.fill(Color.white.faded(0.8), keepingPath: true)
      canvas.stroke(Pen(color: Color(red: 0.8, green: 0.8, blue: 0.8).faded(0.8), width: 1))
    }
    heading?.draw(on: canvas, at: Point(box.center.x, box.y + pad), .center, .top)
    var x = box.x + pad
    for (column, width) in columnWidths.enumerated() {
      var y = box.y + pad + headingHeight
      for index in column * perColumn..<min((column + 1) * perColumn, entries.count) {
        let baseline = y + texts[index].ascent
        let area = Rectangle(
          x: x, y: baseline - 0.7 * size, width: 2 * size, height: 0.7 * size)
        entries[index].sample(canvas, area)
        texts[index].draw(on: canvas, at: Point(x + sampleWidth, y), .left, .top)
        y += extents[index].height + spacing
      }
      x += width + 2 * size
    }
  }

  private func place(
    width: Double, height: Double, axes: Axes, in projection: Projection
  ) -> Rectangle {
    var area = projection.area.grown(by: -0.5 * size)
    if let anchor, abs(anchor.x) < 100, abs(anchor.y) < 100 {
      let frame = projection.area
      let point = Point(frame.x + anchor.x * frame.width, frame.bottom - anchor.y * frame.height)
      let (across, down) = location.fractions
      // The box hangs at the point by the corner that the location names.
      let space = 0.5 * size
      return Rectangle(
        x: point.x - across * width + (1 - 2 * across) * space,
        y: point.y - down * height + (1 - 2 * down) * space, width: width, height: height)
    }
    if area.width < width {
      area = Rectangle(
        x: area.center.x - width / 2, y: area.y, width: width, height: area.height)
    }
    func box(_ location: Location) -> Rectangle {
      let (across, down) = location.fractions
      return Rectangle(
        x: area.x + across * (area.width - width), y: area.y + down * (area.height - height),
        width: width, height: height)
    }
    guard location == .best else { return box(location) }
    let obstacles = axes.artists.map { $0.obstacles(in: projection) }
    var best = (badness: Int.max, box: box(.upperRight))
    for candidate in Location.allCases.dropFirst() {
      let box = box(candidate)
      let badness = obstacles.reduce(0) { $0 + $1.badness(of: box) }
      if badness < best.badness { best = (badness, box) }
      if badness == 0 { break }
    }
    return best.box
  }
}
