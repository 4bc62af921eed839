/// A picture: its size, and the axes that stand in it.
public final class Figure {
  /// The width in inches.
  public private(set) var width: Double
  /// The height in inches.
  public private(set) var height: Double
  /// Pixels an inch.
  public private(set) var resolution: Double
  /// The coordinate systems, in the order of their making.
  public private(set) var axes: [Axes] = []
  /// The axes that the next call without axes is for.
  public private(set) var currentAxes: Axes?
  /// The text above everything.
  public var title = ""
  /// The height of that text in points.
  public var titleSize = 12.0
  /// The colour behind everything.
  public var faceColor = Color.white
  /// Whether the axes use all the space that their labels leave.
  public var isTight = false
  /// The margins and gaps around the axes of a grid.
  public private(set) var margins = Margins()

  /// The edges of the grid as fractions of the figure, the gaps as fractions of an axes.
  public struct Margins: Equatable, Sendable {
    /// The edges of the grid as fractions of the figure.
    public var left = 0.125, right = 0.9, bottom = 0.11, top = 0.88
    /// The gaps between axes as fractions of their mean size.
    public var horizontalGap = 0.2, verticalGap = 0.2

    /// matplotlib's defaults.
    public init() {}
  }

  /// Pictures may not have more pixels than this.
  public static let largestPixelCount = 100_000_000.0

  /// An empty figure; a ValueError for a size that is no size or makes a picture too large.
  public init(width: Double = 6.4, height: Double = 4.8, resolution: Double = 100)
    throws(PlottingError)
  {
    guard width.isFinite, height.isFinite, width > 0, height > 0 else {
      throw .value(
        "figure size must be positive finite not (\(pythonNumber(width)), \(pythonNumber(height)))")
    }
    self.width = width
    self.height = height
    self.resolution = resolution
    try checkSize(resolution: resolution)
  }

  /// Changes the size in inches; a ValueError as in `init`.
  public func setSize(width: Double, height: Double) throws(PlottingError) {
    let probe = try Figure(width: width, height: height, resolution: resolution)
    (self.width, self.height) = (probe.width, probe.height)
  }

  func checkSize(resolution: Double) throws(PlottingError) {
    guard resolution.isFinite, resolution > 0 else {
      throw .value("dpi must be positive")
    }
    let (across, down) = (width * resolution, height * resolution)
    guard across <= 32_767, down <= 32_767, across * down <= Self.largestPixelCount else {
      throw .value(
        "Image size of \(fixed(across, 0))x\(fixed(down, 0)) pixels is too large. "
          + "It must have at most 32767 in each direction and 100000000 in all.")
    }
  }

  /// Changes margins and gaps; a ValueError if they leave no room.
  public func setMargins(_ margins: Margins) throws(PlottingError) {
    let all = [
      margins.left, margins.right, margins.bottom, margins.top, margins.horizontalGap,
      margins.verticalGap,
    ]
    guard all.allSatisfy({ $0.isFinite && abs($0) < 1_000 }) else {
      throw .value("subplot parameters must be finite")
    }
    guard margins.left < margins.right else { throw .value("left cannot be >= right") }
    guard margins.bottom < margins.top else { throw .value("bottom cannot be >= top") }
    self.margins = margins
    isTight = false
  }

  /// Removes every axes and text.
  public func clear() {
    for axes in axes {
      axes.xAxis.leave(axes)
      axes.yAxis.leave(axes)
    }
    axes = []
    currentAxes = nil
    title = ""
  }

  /// Which axes of a grid share a coordinate.
  public enum Sharing: String, Sendable {
    case none, all, row, col

    /// The sharing that `name` names; a ValueError in matplotlib's words if it names none.
    public static func named(_ name: String) throws(PlottingError) -> Sharing {
      guard let sharing = Sharing(rawValue: name) else {
        throw .value(
          "\(quoted(name)) is not a valid value for sharex. "
            + "Supported values are 'all', 'row', 'col', 'none', False, True")
      }
      return sharing
    }
  }

  /// A grid of new axes, row by row; inner tick labels of shared axes are left out.
  @discardableResult
  public func subplots(
    _ rows: Int = 1, _ columns: Int = 1, sharingX: Sharing = .none, sharingY: Sharing = .none
  ) throws(PlottingError) -> [[Axes]] {
    try checkGrid(rows, columns)
    var grid: [[Axes]] = []
    func shared(_ sharing: Sharing, _ row: Int, _ column: Int) -> Axes? {
      switch sharing {
      case .none: return nil
      case .all: return grid.first?.first
      case .row: return row < grid.count ? grid[row].first : nil
      case .col: return row > 0 ? grid[0][column] : nil
      }
    }
    for row in 0..<rows {
      grid.append([])
      for column in 0..<columns {
        let axes = Axes(
          position: .grid(rows: rows, columns: columns, row: row...row, column: column...column),
          x: shared(sharingX, row, column)?.xAxis, y: shared(sharingY, row, column)?.yAxis)
        axes.showsXTickLabels = row == rows - 1 || sharingX == .none || sharingX == .row
        axes.showsYTickLabels = column == 0 || sharingY == .none || sharingY == .col
        grid[row].append(axes)
        add(axes)
      }
    }
    return grid
  }

  private func checkGrid(_ rows: Int, _ columns: Int) throws(PlottingError) {
    guard rows > 0 else {
      throw .value("Number of rows must be a positive integer, not \(rows)")
    }
    guard columns > 0 else {
      throw .value("Number of columns must be a positive integer, not \(columns)")
    }
    guard rows <= 1_000, columns <= 1_000, rows * columns <= 10_000 else {
      throw .value("A grid of \(rows) x \(columns) subplots is too large")
    }
  }

  /// The axes at the places `first` to `last` (counted from 1, row by row) of a grid; the one
  /// that stands there already unless `sharesX` or `sharesY` ask for another.
  public func subplot(
    _ rows: Int, _ columns: Int, _ first: Int, to last: Int? = nil, sharesX: Axes? = nil,
    sharesY: Axes? = nil
  ) throws(PlottingError) -> Axes {
    try checkGrid(rows, columns)
    let last = last ?? first
    guard first >= 1, first <= last, last <= rows * columns else {
      throw .value(
        "num must be an integer with 1 <= num <= \(rows * columns), not \(first)")
    }
    let start = ((first - 1) / columns, (first - 1) % columns)
    let end = ((last - 1) / columns, (last - 1) % columns)
    let position = Axes.Position.grid(
      rows: rows, columns: columns, row: start.0...max(start.0, end.0),
      column: min(start.1, end.1)...max(start.1, end.1))
    if let present = axes.first(where: { $0.position == position && !$0.isTwin }) {
      currentAxes = present
      return present
    }
    return add(Axes(position: position, x: sharesX?.xAxis, y: sharesY?.yAxis))
  }

  /// A new axes at fractions of the figure: left, bottom, width, height.
  public func addAxes(left: Double, bottom: Double, width: Double, height: Double)
    throws(PlottingError) -> Axes
  {
    guard [left, bottom, width, height].allSatisfy({ $0.isFinite && abs($0) <= 100 }) else {
      throw .value("all entries in rect must be finite not \([left, bottom, width, height])")
    }
    return add(Axes(position: .fractions(left, bottom, max(width, 0), max(height, 0))))
  }

  /// A new axes over `axes` with the same horizontal axis and a vertical axis on the right.
  public func twinX(of axes: Axes) -> Axes {
    add(Axes(position: axes.position, x: axes.xAxis, isTwin: true))
  }

  /// Removes `axes` from the figure.
  public func remove(_ axes: Axes) {
    axes.xAxis.leave(axes)
    axes.yAxis.leave(axes)
    self.axes.removeAll { $0 === axes }
    if currentAxes === axes { currentAxes = self.axes.last }
  }

  /// Makes `axes` the one that the next call without axes is for.
  public func setCurrent(_ axes: Axes) {
    if self.axes.contains(where: { $0 === axes }) { currentAxes = axes }
  }

  @discardableResult
  private func add(_ new: Axes) -> Axes {
    axes.append(new)
    currentAxes = new
    return new
  }
}
