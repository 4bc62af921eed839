extension Figure {
  /// The figure drawn with characters, for a terminal of `width` columns and `height` lines; with
  /// `isColored`, in the terminal's 256 colours.
  ///
  /// A RuntimeError where Cairo is missing.
  public func characterRendering(
    width: Int, height: Int, isColored: Bool = false
  ) throws(PlottingError) -> String {
    try Canvas.open()
    let width = min(max(width, 20), 500)
    let height = min(max(height, 6), 200) - (title.isEmpty ? 0 : 1)
    var rows = 1
    var columns = 1
    for axes in axes {
      if case .grid(let high, let wide, _, _) = axes.position {
        rows = max(rows, min(high, height / 6))
        columns = max(columns, min(wide, width / 20))
      }
    }
    var lines = title.isEmpty ? [] : [CharacterLine(centered: title, in: width)]
    for row in 0..<rows {
      let cells = (0..<columns).map { column in
        axes(atRow: row, column: column).map { shown in
          AxesCharacters(shown, isColored: isColored)
        }
      }
      // Neighbours have as many lines above and below, so that their frames stand side by side.
      let above = cells.map { $0?.heading.count ?? 0 }.max() ?? 0
      let below = cells.map { $0?.footing.count ?? 0 }.max() ?? 0
      var band = [CharacterLine](repeating: CharacterLine(), count: height / rows)
      for (column, cell) in cells.enumerated() {
        let drawn = cell?.lines(
          width: width / columns, height: height / rows, above: above, below: below)
        for (index, line) in zip(band.indices, drawn ?? []) {
          band[index].append(line, at: column * (width / columns))
        }
      }
      lines += band
    }
    return lines.map(\.text).joined(separator: "\n")
  }

  private func axes(atRow row: Int, column: Int) -> Axes? {
    axes.first { axes in
      guard !axes.isTwin else { return false }
      if case .grid(_, _, let high, let wide) = axes.position {
        return high.lowerBound == row && wide.lowerBound == column
      }
      return row == 0 && column == 0
    }
  }
}

/// Axes drawn with characters.
private struct AxesCharacters {
  private let axes: Axes
  private let isColored: Bool
  private let scale = 0.6
  /// The lines above the frame, in the midst of their width.
  let heading: [CharacterLine]
  /// Those below the labels of the x-axis.
  let footing: [CharacterLine]

  init(_ axes: Axes, isColored: Bool) {
    self.axes = axes
    self.isColored = isColored
    heading =
      [axes.title, axes.yLabel].filter { !$0.isEmpty }.map { CharacterLine(plain($0)) }
      + AxesCharacters.legend(of: axes, scale: scale, isColored: isColored)
    footing = axes.xLabel.isEmpty ? [] : [CharacterLine(plain(axes.xLabel))]
  }

  /// The samples of a legend with their texts, in one line.
  private static func legend(
    of axes: Axes, scale: Double, isColored: Bool
  ) -> [CharacterLine] {
    guard let legend = axes.legend else { return [] }
    var line = CharacterLine()
    for (sample, text) in legend.entries(of: axes) {
      let columns = 3
      let canvas = Canvas.bitmap(columns: columns * 2, rows: 4, pixelsPerPoint: scale)
      sample(canvas, Rectangle(x: 0, y: 0, width: Double(columns * 2) / scale, height: 4 / scale))
      let dots = canvas.dots().lines(columns: columns, rows: 1, isColored: isColored)
      line.append(dots[0], at: line.width == 0 ? 0 : line.width + 3)
      line.append(" " + plain(text))
    }
    return line.width == 0 ? [] : [line]
  }

  /// The whole in a width and height, with as many lines above and below the frame as neighbours have.
  func lines(width: Int, height: Int, above: Int, below: Int) -> [CharacterLine] {
    let rows = max(height - above - below - 2, 1)
    let (xLimits, yLimits) = (axes.xAxis.limits, axes.yAxis.limits)
    // A label every third line, or every eighth column, at most.
    let yTicks = axes.yAxis.ticks(length: Double(rows) * 7, isHorizontal: false, limits: yLimits)
    let yTexts = yTicks.labels.texts.map(plain)
    let margin = min((yTexts.map(\.count).max() ?? 0) + 1, max(width - 10, 1))
    let columns = max(width - margin - 2, 2)
    let xTicks = axes.xAxis.ticks(length: Double(columns) * 3, isHorizontal: true, limits: xLimits)
    let projection = Projection(
      area: Rectangle(
        x: 0, y: 0, width: Double(columns * 2) / scale, height: Double(rows * 4) / scale),
      xAxis: axes.xAxis, xLimits, yAxis: axes.yAxis, yLimits)

    var yLabels = [String?](repeating: nil, count: rows)
    for (place, text) in zip(yTicks.major, yTexts) {
      let part = projection.y(place) / projection.area.height
      yLabels[wholeNumber(part * Double(rows), in: 0...rows - 1)] = text
    }
    var lines = [CharacterLine](repeating: CharacterLine(), count: above - heading.count)
    lines += heading.map { $0.centered(in: width) }
    for (label, dots) in zip(yLabels, dots(in: projection, columns: columns, rows: rows)) {
      let text = String((label ?? "").suffix(margin - 1))
      var line = CharacterLine(String(repeating: " ", count: max(margin - 1 - text.count, 0)))
      line.append(text + (label == nil ? " │" : " ┤"))
      line.append(dots, at: line.width)
      lines.append(line)
    }
    var rule = [Character](repeating: "─", count: columns)
    var labels = [Character](repeating: " ", count: width)
    for (place, text) in zip(xTicks.major, xTicks.labels.texts.map(plain)) {
      let part = projection.x(place) / projection.area.width
      let column = wholeNumber(part * Double(columns), in: 0...columns - 1)
      rule[column] = "┬"
      let start = min(max(margin + 1 + column - text.count / 2, 0), max(width - text.count, 0))
      let isFree = (max(start - 1, 0)..<min(start + text.count, width))
        .allSatisfy { labels[$0] == " " }
      guard isFree else { continue }
      for (offset, character) in text.enumerated() where start + offset < width {
        labels[start + offset] = character
      }
    }
    lines.append(CharacterLine(String(repeating: " ", count: margin) + "└" + String(rule)))
    lines.append(CharacterLine(String(labels)))
    return lines + footing.map { $0.centered(in: width) }
  }

  private func dots(in projection: Projection, columns: Int, rows: Int) -> [CharacterLine] {
    let canvas = Canvas.bitmap(columns: columns * 2, rows: rows * 4, pixelsPerPoint: scale)
    for artist in axes.artists.sorted(by: { $0.zOrder < $1.zOrder }) where artist.isClipped {
      artist.draw(on: canvas, in: projection)
    }
    return canvas.dots().lines(columns: columns, rows: rows, isColored: isColored)
  }
}

extension Projection {
  fileprivate init(
    area: Rectangle, xAxis: Axis, _ xLimits: (Double, Double), yAxis: Axis,
    _ yLimits: (Double, Double)
  ) {
    self.init(
      area: area,
      x: AxisMap(
        scale: xAxis.scale, from: xLimits.0, to: xLimits.1, start: 0, length: area.width),
      y: AxisMap(
        scale: yAxis.scale, from: yLimits.0, to: yLimits.1, start: area.height,
        length: -area.height))
  }
}

extension CharacterLine {
  fileprivate init(centered text: String, in width: Int) {
    self = CharacterLine(text).centered(in: width)
  }

  fileprivate func centered(in width: Int) -> CharacterLine {
    var result = CharacterLine()
    result.append(self, at: max((width - self.width) / 2, 0))
    return result
  }
}

/// A label without fonts: powers as "10^2".
private func plain(_ text: String) -> String {
  guard text.contains("$") else { return text }
  let line = TextLayout(text, size: 10).lines.joined()
  return line.map { run in run.rise > 0 ? "^" + run.text : run.text }.joined()
}
