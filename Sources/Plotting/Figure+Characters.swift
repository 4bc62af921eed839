extension Figure {
  /// The figure drawn with characters, for a terminal of `width` columns and `height` lines.
  ///
  /// A RuntimeError where Cairo is missing.
  public func characterRendering(width: Int, height: Int) throws(PlottingError) -> String {
    try Canvas.open()
    let width = min(max(width, 20), 500)
    let height = min(max(height, 6), 200)
    var rows = 1
    var columns = 1
    for axes in axes {
      if case .grid(let high, let wide, _, _) = axes.position {
        rows = max(rows, min(high, height / 6))
        columns = max(columns, min(wide, width / 20))
      }
    }
    var lines = title.isEmpty ? [] : [centered(title, width)]
    for row in 0..<rows {
      var band = [String](repeating: "", count: height / rows)
      for column in 0..<columns {
        let shown = axes.first { axes in
          guard !axes.isTwin else { return false }
          if case .grid(_, _, let high, let wide) = axes.position {
            return high.lowerBound == row && wide.lowerBound == column
          }
          return row == 0 && column == 0
        }
        let cell =
          shown.map { rendering(of: $0, width: width / columns, height: height / rows) } ?? []
        for index in band.indices {
          let text = index < cell.count ? cell[index] : ""
          band[index] += padded(text, width / columns)
        }
      }
      lines += band.map(trimmed)
    }
    return lines.joined(separator: "\n")
  }

  private func rendering(of axes: Axes, width: Int, height: Int) -> [String] {
    let heading = [axes.title, axes.yLabel].filter { !$0.isEmpty }.map(plain)
    let footing = axes.xLabel.isEmpty ? [] : [plain(axes.xLabel)]
    let rows = max(height - heading.count - footing.count - 2, 1)
    let (xLimits, yLimits) = (axes.xAxis.limits, axes.yAxis.limits)
    // A label every third line, or every eighth column, at most.
    let yTicks = axes.yAxis.ticks(length: Double(rows) * 7, isHorizontal: false, limits: yLimits)
    let yTexts = yTicks.labels.texts.map(plain)
    let margin = min((yTexts.map(\.count).max() ?? 0) + 1, max(width - 10, 1))
    let columns = max(width - margin - 2, 2)
    let xTicks = axes.xAxis.ticks(length: Double(columns) * 3, isHorizontal: true, limits: xLimits)

    let scale = 0.6
    let area = Rectangle(
      x: 0, y: 0, width: Double(columns * 2) / scale, height: Double(rows * 4) / scale)
    let projection = Projection(
      area: area,
      x: AxisMap(
        scale: axes.xAxis.scale, from: xLimits.0, to: xLimits.1, start: 0, length: area.width),
      y: AxisMap(
        scale: axes.yAxis.scale, from: yLimits.0, to: yLimits.1, start: area.height,
        length: -area.height))
    let canvas = Canvas.bitmap(columns: columns * 2, rows: rows * 4, pixelsPerPoint: scale)
    for artist in axes.artists.sorted(by: { $0.zOrder < $1.zOrder }) where artist.isClipped {
      artist.draw(on: canvas, in: projection)
    }
    let dots = canvas.dots()

    var yLabels = [String](repeating: "", count: rows)
    var hasTick = [Bool](repeating: false, count: rows)
    for (place, text) in zip(yTicks.major, yTexts) {
      let row = wholeNumber(projection.y(place) / area.height * Double(rows), in: 0...rows - 1)
      yLabels[row] = text
      hasTick[row] = true
    }
    var lines = heading.map { centered($0, width) }
    for row in 0..<rows {
      let label = String(yLabels[row].suffix(margin - 1))
      lines.append(
        String(repeating: " ", count: max(margin - 1 - label.count, 0)) + label + " "
          + (hasTick[row] ? "┤" : "│") + braille(dots, row: row, columns: columns))
    }
    var rule = [Character](repeating: "─", count: columns)
    var labels = [Character](repeating: " ", count: width)
    for (place, text) in zip(xTicks.major, xTicks.labels.texts.map(plain)) {
      let column = wholeNumber(
        projection.x(place) / area.width * Double(columns), in: 0...columns - 1)
      rule[column] = "┬"
      let start = min(max(margin + 1 + column - text.count / 2, 0), max(width - text.count, 0))
      let isFree = (max(start - 1, 0)..<min(start + text.count, width))
        .allSatisfy { labels[$0] == " " }
      guard isFree else { continue }
      for (offset, character) in text.enumerated() where start + offset < width {
        labels[start + offset] = character
      }
    }
    lines.append(String(repeating: " ", count: margin) + "└" + String(rule))
    lines.append(String(labels))
    return lines + footing.map { centered($0, width) }
  }

  // One character shows two by four dots; Unicode numbers its patterns from U+2800.
  private func braille(
    _ dots: (isInked: [Bool], columns: Int, rows: Int), row: Int, columns: Int
  ) -> String {
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    var text = String.UnicodeScalarView()
    for column in 0..<columns {
      var pattern: UInt32 = 0
      for down in 0..<4 {
        for across in 0..<2 {
          let index = (row * 4 + down) * dots.columns + column * 2 + across
          if index < dots.isInked.count, dots.isInked[index] { pattern |= bits[down][across] }
        }
      }
      text.append(pattern == 0 ? " " : Unicode.Scalar(0x2800 + pattern) ?? " ")
    }
    return String(text)
  }

  // A label without fonts: powers as "10^2".
  private func plain(_ text: String) -> String {
    guard text.contains("$") else { return text }
    let line = TextLayout(text, size: 10).lines.joined()
    return line.map { run in run.rise > 0 ? "^" + run.text : run.text }.joined()
  }

  private func centered(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max((width - text.count) / 2, 0)) + text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
