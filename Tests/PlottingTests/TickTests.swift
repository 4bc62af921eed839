import Plotting
import Testing

/// Places and texts of ticks are matplotlib's.
struct TickTests {
  private func areClose(_ left: [Double], _ right: [Double]) -> Bool {
    guard left.count == right.count else { return false }
    let size = right.reduce(0) { max($0, abs($1)) }
    return zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * size }
  }

  private func ticks(_ record: TickRecord, _ scale: Scale) throws -> Ticks {
    let axes = try Figure().subplot(1, 1, 1)
    axes.xAxis.setScale(scale)
    try axes.xAxis.setLimits(record.low, record.high)
    return axes.xAxis.ticks(length: record.length, isHorizontal: record.isHorizontal)
  }

  @Test(arguments: RecordedTicks.linear.indices)
  func linear(index: Int) throws {
    let record = RecordedTicks.linear[index]
    let ticks = try ticks(record, .linear)
    #expect(areClose(ticks.major, record.places), "\(ticks.major) \(record)")
    #expect(ticks.labels.texts == record.labels, "\(record)")
    #expect(ticks.labels.offset == record.offset, "\(record)")
  }

  @Test(arguments: RecordedTicks.logarithmic.indices)
  func logarithmic(index: Int) throws {
    let record = RecordedTicks.logarithmic[index]
    let ticks = try ticks(record, .log)
    #expect(areClose(ticks.major, record.places), "\(ticks.major) \(record)")
    #expect(ticks.labels.texts == record.labels, "\(record)")
    let minor = RecordedTicks.minor[index]
    #expect(ticks.minor.count == minor.count, "\(record)")
    let texts = ticks.minorLabels.texts.filter { !$0.isEmpty }
    #expect(texts.map { $0.replacing(" ", with: "") } == minor.labels, "\(record)")
  }

  @Test func chosenTicks() throws {
    let axes = try Figure().subplot(1, 1, 1)
    try axes.plot([0, 1, 2], [0, 1, 2])
    // matplotlib: set_xticks([0, 5], ["a", "b"]) widens the limits to (-0.1, 5).
    try axes.xAxis.setTicks([0, 5], labels: ["a", "b"])
    #expect(axes.xAxis.limits == (-0.1, 5))
    #expect(axes.xAxis.ticks(length: 300, isHorizontal: true).labels.texts == ["a", "b"])
    axes.yAxis.locator = .multiples(0.5)
    #expect(axes.yAxis.ticks(length: 300, isHorizontal: false).major == [0, 0.5, 1, 1.5, 2])
  }
}
