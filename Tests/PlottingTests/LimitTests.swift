import Plotting
import Testing

/// Limits follow the data as in matplotlib.
struct LimitTests {
  private func areClose(_ left: (Double, Double), _ right: (Double, Double)) -> Bool {
    let size = max(abs(right.0), abs(right.1))
    return abs(left.0 - right.0) <= 1e-9 * size && abs(left.1 - right.1) <= 1e-9 * size
  }

  @Test(arguments: RecordedLimits.plots.indices)
  func plots(index: Int) throws {
    let record = RecordedLimits.plots[index]
    let axes = try Figure().subplot(1, 1, 1)
    axes.yAxis.setScale(try .named(record.scale))
    try axes.plot(record.x, record.y, format: "o")
    #expect(areClose(axes.xAxis.limits, record.xLimits), "\(axes.xAxis.limits) \(record)")
    #expect(areClose(axes.yAxis.limits, record.yLimits), "\(axes.yAxis.limits) \(record)")
  }

  // Each expectation below is what matplotlib 3.11 answers.

  @Test func barsStandOnTheirFoot() throws {
    let axes = try Figure().subplot(1, 1, 1)
    try axes.bar([0, 1, 2], [3, 5, 2])
    #expect(areClose(axes.xAxis.limits, (-0.54, 2.54)))
    #expect(areClose(axes.yAxis.limits, (0, 5.25)))
    let other = try Figure().subplot(1, 1, 1)
    try other.bar([0, 1, 2], [3, -5, 2])
    #expect(areClose(other.yAxis.limits, (-5.4, 3.4)))
  }

  @Test func histogram() throws {
    let axes = try Figure().subplot(1, 1, 1)
    let (counts, edges) = try axes.histogram([1, 2, 2, 3, 3, 3, 10])
    #expect(counts == [1, 2, 3, 0, 0, 0, 0, 0, 0, 1])
    #expect(areClose((edges[1], edges[9]), (1.9, 9.1)))
    #expect(areClose(axes.xAxis.limits, (0.55, 10.45)))
    #expect(areClose(axes.yAxis.limits, (0, 3.15)))
  }

  @Test func imagesFillTheFrame() throws {
    let axes = try Figure().subplot(1, 1, 1)
    try axes.image([Double](repeating: 0, count: 12), rows: 3, columns: 4)
    #expect(axes.xAxis.limits == (-0.5, 3.5))
    #expect(axes.yAxis.limits == (2.5, -0.5))
    let other = try Figure().subplot(1, 1, 1)
    try other.filledContour([0, 1, 2, 3], [0, 1, 2], (0..<12).map(Double.init))
    #expect(other.xAxis.limits == (0, 3))
    #expect(other.yAxis.limits == (0, 2))
  }

  @Test func setLimits() throws {
    let axes = try Figure().subplot(1, 1, 1)
    try axes.setXLimits(3, 3)
    #expect(areClose(axes.xAxis.limits, (2.85, 3.15)))
    try axes.setXLimits(5, 1)
    #expect(axes.xAxis.limits == (5, 1))
    try axes.plot([1, 2, 3], [4, 5, 6])
    axes.horizontalLine(at: 10)
    #expect(areClose(axes.yAxis.limits, (3.7, 10.3)))
    #expect(axes.xAxis.limits == (5, 1))
  }

  @Test func margins() throws {
    let axes = try Figure().subplot(1, 1, 1)
    try axes.plot([0, 10], [0, 1])
    try axes.setMargins(x: 0, y: 0)
    #expect(axes.xAxis.limits == (0, 10))
    try axes.fillBetween([0, 10], [0, 1], [2, 3])
    #expect(axes.yAxis.limits == (0, 3))
  }

  @Test func sharing() throws {
    let axes = try Figure().subplots(1, 2, sharingY: .all)[0]
    try axes[0].plot([1, 2], [0, 1])
    try axes[1].plot([1, 2], [5, 10])
    #expect(areClose(axes[0].yAxis.limits, (-0.5, 10.5)))
    #expect(areClose(axes[1].yAxis.limits, (-0.5, 10.5)))
    #expect(areClose(axes[0].xAxis.limits, (0.95, 2.05)))
    #expect(!axes[1].showsYTickLabels && axes[0].showsYTickLabels)
    let grid = try Figure().subplots(2, 2, sharingX: .col, sharingY: .row)
    #expect(grid[0][0].xAxis === grid[1][0].xAxis && grid[0][0].xAxis !== grid[0][1].xAxis)
    #expect(grid[0][0].yAxis === grid[0][1].yAxis && grid[0][0].yAxis !== grid[1][0].yAxis)
  }
}
