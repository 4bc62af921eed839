/// The figures that are open, and which of them is meant by a call that names none.
public final class PlotState {
  /// The open figures with their numbers, in the order of their making.
  public private(set) var figures: [(number: Int, figure: Figure)] = []
  private var currentNumber: Int?

  /// No figure is open.
  public init() {}

  /// The figure called `number`, made if there is none, is the current one from now on.
  @discardableResult
  public func figure(
    _ number: Int? = nil, width: Double = 6.4, height: Double = 4.8, resolution: Double = 100
  ) throws(PlottingError) -> Figure {
    if let number, let open = figures.first(where: { $0.number == number }) {
      currentNumber = number
      return open.figure
    }
    let figure = try Figure(width: width, height: height, resolution: resolution)
    let highest = figures.map(\.number).max() ?? 0
    let chosen = number ?? (highest < Int.max ? highest + 1 : 1)
    figures.append((chosen, figure))
    currentNumber = chosen
    return figure
  }

  /// The current figure, made if none is open.
  public func currentFigure() throws(PlottingError) -> Figure {
    if let open = figures.first(where: { $0.number == currentNumber }) { return open.figure }
    return try figure()
  }

  /// The current axes of the current figure, made if there is none.
  public func currentAxes() throws(PlottingError) -> Axes {
    let figure = try currentFigure()
    if let axes = figure.currentAxes { return axes }
    return try figure.subplot(1, 1, 1)
  }

  /// Makes `axes` and its figure the current ones.
  public func setCurrent(_ axes: Axes) {
    for (number, figure) in figures where figure.axes.contains(where: { $0 === axes }) {
      figure.setCurrent(axes)
      currentNumber = number
    }
  }

  /// The current figure's axes at place `index` of a grid, made if there is none.
  @discardableResult
  public func subplot(_ rows: Int, _ columns: Int, _ index: Int) throws(PlottingError) -> Axes {
    try currentFigure().subplot(rows, columns, index)
  }

  /// Forgets the current figure, or `figure`.
  public func close(_ figure: Figure? = nil) {
    if let figure {
      figures.removeAll { $0.figure === figure }
    } else {
      figures.removeAll { $0.number == currentNumber }
    }
    if !figures.contains(where: { $0.number == currentNumber }) {
      currentNumber = figures.last?.number
    }
  }

  /// Forgets every figure.
  public func closeAll() {
    figures = []
    currentNumber = nil
  }
}
