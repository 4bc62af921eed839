/// A piece of text in one font.
struct TextRun: Equatable {
  var text: String
  var size: Double
  /// How far the baseline is raised, in points.
  var rise = 0.0
  var isItalic = false
  var isBold = false
}

/// Text broken into lines and runs; `$…$` is a formula as in matplotlib's mathtext.
struct TextLayout {
  private(set) var lines: [[TextRun]] = []
  private(set) var size: Double

  // Heights of "l" and "p" in DejaVu Sans: every line is as high as "lp", as in matplotlib.
  var ascent: Double { size * 0.76 }
  var descent: Double { size * 0.236 }
  private var lineHeight: Double { (ascent + descent) * 1.2 }

  init(_ text: String, size: Double, isBold: Bool = false) {
    // Cairo refuses to draw anything more after a size that is no number.
    let size = size.isFinite ? min(max(size, 1), 1_000) : 10
    self.size = size
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var runs: [TextRun] = []
      for (piece, isFormula) in Self.pieces(String(line)) where !piece.isEmpty {
        if isFormula {
          runs += FormulaReader.runs(piece, size: size)
        } else {
          runs.append(TextRun(text: piece, size: size, isBold: isBold))
        }
      }
      lines.append(runs)
    }
  }

  /// `text` broken at spaces, outside formulas, into lines of at most `width` points.
  static func wrapped(_ text: String, size: Double, width: Double, on canvas: Canvas) -> TextLayout
  {
    let whole = TextLayout(text, size: size)
    guard whole.extent(on: canvas).width > width else { return whole }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var current = ""
      var hasOpenFormula = false
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        let longer = current.isEmpty ? String(word) : current + " " + word
        if !current.isEmpty, !hasOpenFormula,
          TextLayout(longer, size: size).extent(on: canvas).width > width
        {
          lines.append(current)
          current = String(word)
        } else {
          current = longer
        }
        if word.count(where: { $0 == "$" }) % 2 == 1 { hasOpenFormula.toggle() }
      }
      lines.append(current)
    }
    return TextLayout(lines.joined(separator: "\n"), size: size)
  }

  // Splits at unescaped dollar signs; with an odd number of them nothing is a formula.
  private static func pieces(_ line: String) -> [(String, isFormula: Bool)] {
    var parts = [""]
    var isEscaped = false
    for character in line {
      if character == "$", !isEscaped {
        parts.append("")
      } else {
        if character == "$", isEscaped { parts[parts.count - 1].removeLast() }
        parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    guard parts.count % 2 == 1 else { return [(line, false)] }
    return parts.enumerated().map { ($0.element, $0.offset % 2 == 1) }
  }

  /// Width and height of the unturned block in points.
  func extent(on canvas: Canvas) -> (width: Double, height: Double) {
    let widths = lines.map { line in line.reduce(0) { $0 + canvas.width(of: $1) } }
    return (
      widths.max() ?? 0, ascent + descent + Double(max(lines.count - 1, 0)) * lineHeight
    )
  }

  enum Horizontal: String { case left, center, right }
  enum Vertical: String { case top, center, bottom, baseline, centerBaseline = "center_baseline" }

  /// The upright rectangle that the block turned by `degrees` fills when anchored at `point`.
  func bounds(
    on canvas: Canvas, at point: Point, _ horizontal: Horizontal, _ vertical: Vertical,
    degrees: Double = 0
  ) -> Rectangle {
    let (origin, width, height) = placement(
      on: canvas, at: point, horizontal, vertical, degrees: degrees)
    let (right, down) = Self.directions(degrees)
    let corners = [(0.0, 0.0), (width, 0), (0, height), (width, height)].map { across, along in
      Point(
        origin.x + across * right.x + along * down.x, origin.y + across * right.y + along * down.y)
    }
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    let left = xs.min() ?? 0
    let top = ys.min() ?? 0
    return Rectangle(
      x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }

  /// Draws the block with its turned bounding box anchored at `point`.
  func draw(
    on canvas: Canvas, at point: Point, _ horizontal: Horizontal, _ vertical: Vertical,
    degrees: Double = 0, color: Color = .black, alignment: Horizontal? = nil
  ) {
    guard point.isFinite, abs(point.x) < 1e6, abs(point.y) < 1e6, degrees.isFinite else { return }
    let (origin, width, _) = placement(
      on: canvas, at: point, horizontal, vertical, degrees: degrees)
    canvas.turned(about: origin, degrees: degrees) {
      for (index, line) in lines.enumerated() {
        let lineWidth = line.reduce(0) { $0 + canvas.width(of: $1) }
        var x: Double
        switch alignment ?? horizontal {
        case .left: x = 0
        case .center: x = (width - lineWidth) / 2
        case .right: x = width - lineWidth
        }
        let baseline = ascent + Double(index) * lineHeight
        for run in line {
          canvas.draw(run, at: Point(x, baseline - run.rise), color)
          x += canvas.width(of: run)
        }
      }
    }
  }

  // Where the block's own upper left corner comes to lie, and its unturned size.
  private func placement(
    on canvas: Canvas, at point: Point, _ horizontal: Horizontal, _ vertical: Vertical,
    degrees: Double
  ) -> (origin: Point, width: Double, height: Double) {
    let (width, height) = extent(on: canvas)
    let (right, down) = Self.directions(degrees)
    let xs = [0, width * right.x, height * down.x, width * right.x + height * down.x]
    let ys = [0, width * right.y, height * down.y, width * right.y + height * down.y]
    let left = xs.min() ?? 0
    let top = ys.min() ?? 0
    let boxWidth = (xs.max() ?? 0) - left
    let boxHeight = (ys.max() ?? 0) - top
    let across: Double
    switch horizontal {
    case .left: across = left
    case .center: across = left + boxWidth / 2
    case .right: across = left + boxWidth
    }
    let along: Double
    switch vertical {
    case .top: along = top
    case .center: along = top + boxHeight / 2
    case .bottom: along = top + boxHeight
    case .baseline: along = top + boxHeight - (degrees == 0 ? descent : 0)
    case .centerBaseline: along = degrees == 0 ? top + ascent / 2 : top + boxHeight / 2
    }
    return (Point(point.x - across, point.y - along), width, height)
  }

  private static func directions(_ degrees: Double) -> (right: Point, down: Point) {
    guard degrees != 0 else { return (Point(1, 0), Point(0, 1)) }
    let angle = degrees * .pi / 180
    return (Point(cosine(angle), -sine(angle)), Point(sine(angle), cosine(angle)))
  }
}
