import Plotting
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Figures are written as files, the same bytes each time, and bad requests are errors.
struct FigureTests {
  private func sample() throws -> Figure {
    let figure = try Figure()
    let axes = try figure.subplots(1, 2, sharingY: .all)[0]
    for (index, format) in ["r*-", "g+-"].enumerated() {
      for step in 0..<10 {
        try axes[index].plot([Double(step) / 10], [1 / Double(step + 1)], format: format)
      }
      try axes[index].image([1, 2, 3, 4], rows: 2, columns: 2, aspect: nil)
      axes[index].xLabel = ["weight", "bias"][index]
      axes[index].yLabel = "Loss"
    }
    return figure
  }

  private let starts: [(Figure.Format, [UInt8])] = [
    (.png, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), (.pdf, Array("%PDF-".utf8)),
    (.svg, Array("<?xml".utf8)),
  ]

  @Test func bytes() throws {
    for (format, start) in starts {
      let bytes = try sample().encoded(as: format)
      #expect(Array(bytes.prefix(start.count)) == start)
      #expect(bytes.count > 1_000)
      #expect(try sample().encoded(as: format) == bytes)
    }
  }

  // Width and height stand at bytes 16 to 23 of a PNG file.
  private func size(ofPNG bytes: [UInt8]) -> [Int] {
    [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 * 256 + Int($1) } }
  }

  @Test func sizes() throws {
    #expect(size(ofPNG: try sample().encoded(as: .png)) == [640, 480])
    let wide = try Figure(width: 10, height: 2.5)
    #expect(size(ofPNG: try wide.encoded(as: .png, resolution: 50)) == [500, 125])
    #expect(throws: PlottingError.self) { try wide.encoded(as: .png, resolution: 1e6) }
    #expect(throws: PlottingError.self) { try wide.encoded(as: .png, resolution: .nan) }
    #expect(throws: PlottingError.self) { try Figure(width: .infinity, height: 1) }
    let negative = PlottingError(.value, "figure size must be positive finite not (-1, 2)")
    #expect(throws: negative) { try Figure(width: -1, height: 2) }
  }

  @Test func files() throws {
    var template = Array("/tmp/plotting-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return }
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let figure = try sample()
    var paths: [String] = []
    for ending in ["png", "svg", "pdf"] {
      let path = "\(folder)/figure.\(ending)"
      try figure.write(to: path)
      paths.append(path)
    }
    // As matplotlib: without an ending the file is a PNG and gets its ending.
    try figure.write(to: "\(folder)/plain")
    paths.append("\(folder)/plain.png")
    for path in paths {
      #expect(access(path, R_OK) == 0)
      unlink(path)
    }
    rmdir(folder)
  }

  @Test func fileErrors() throws {
    let figure = try sample()
    let format = "Format 'xyz' is not supported (supported formats: pdf, png, svg)"
    #expect(throws: PlottingError(.value, format)) { try figure.write(to: "a.xyz") }
    let missing = "[Errno 2] No such file or directory: '/nonexistent/x.png'"
    #expect(throws: PlottingError(.file, missing)) { try figure.write(to: "/nonexistent/x.png") }
  }

  @Test func dataErrors() throws {
    let axes = try Figure().subplot(1, 1, 1)
    func expect(_ message: String, _ body: () throws -> Void) {
      #expect(throws: PlottingError(.value, message)) { try body() }
    }
    expect("x and y must have same first dimension, but have shapes (2,) and (3,)") {
      try axes.plot([1, 2], [1, 2, 3])
    }
    expect("x and y must be the same size") { try axes.scatter([1, 2], [1]) }
    expect("s (size 3) cannot be broadcast to match x and y (size 2)") {
      try axes.scatter([1, 2], [1, 2], sizes: [1, 2, 3])
    }
    expect(
      "'c' argument has 3 elements, which is inconsistent with 'x' and 'y' with size 2."
    ) { try axes.scatter([1, 2], [1, 2], values: [1, 2, 3]) }
    expect("'x' has size 2, but 'y1' has an unequal size of 3") {
      try axes.fillBetween([1, 2], [1, 2, 3])
    }
    expect("Axis limits cannot be NaN or Inf") { try axes.setXLimits(.nan, 1) }
    expect("Unrecognized string 'foo' to axis; try 'on' or 'off'") { try axes.setAxis("foo") }
    expect("margin must be greater than -0.5") { try axes.setMargins(x: -1) }
    expect("`bins` must be positive, when an integer") { try axes.histogram([1], bins: 0) }
    expect("num must be an integer with 1 <= num <= 2, not 3") {
      _ = try Figure().subplot(1, 2, 3)
    }
    expect("Number of rows must be a positive integer, not 0") { try Figure().subplots(0, 1) }
    expect(
      "The number of FixedLocator locations (2), usually from a call to set_ticks, "
        + "does not match the number of labels (1)."
    ) { try axes.xAxis.setTicks([1, 2], labels: ["a"]) }
  }

  @Test func hostileData() throws {
    let values: [[Double]] = [
      [], [.nan], [.infinity, -.infinity], [0], [1e308, -1e308],
      [.leastNonzeroMagnitude, .leastNormalMagnitude], [1, .nan, 3],
      [-1, 0, 1], [1e16, 1e16 + 2], [.greatestFiniteMagnitude], [0, 1e300], [-5, -5],
    ]
    for data in values {
      for scale in Scale.allCases {
        let figure = try Figure(width: 3, height: 2)
        figure.title = "$\\frac{a}{b}^{c_{d}}$ \\$ { } } ^"
        let axes = try figure.subplot(1, 1, 1)
        axes.yAxis.setScale(scale)
        axes.xAxis.setScale(scale)
        try axes.plot(data, data, format: "o--")
        try axes.scatter(data, data, sizes: data, values: data)
        try axes.bar(data, data)
        try axes.fillBetween(data, data)
        try axes.errorBar(data, data, yError: data)
        try axes.histogram(data.filter { abs($0) < 1e300 })
        try axes.image(data, rows: 1, columns: data.count)
        for value in data {
          axes.horizontalLine(at: value)
          axes.text(value, value, "a\nb")
          axes.annotate("x", target: Point(value, value), place: Point(0, 0), arrow: .black)
        }
        var look = TextArtist.Look()
        look.rotation = 1e308
        look.size = .nan
        axes.text(0.5, 0.5, "turned", look: look, reference: .axes)
        axes.xAxis.labelRotation = .nan
        axes.titleSize = .infinity
        try axes.setLegend(labels: ["one", "two"])
        #expect(try figure.encoded(as: .png).count > 100)
        #expect(try !figure.characterRendering(width: 40, height: 10).isEmpty)
      }
    }
  }

  @Test func manyPoints() throws {
    let axes = try Figure().subplot(1, 1, 1)
    let count = 1_000_000
    let values = (0..<count).map { Double(($0 &* 7_919) % 1_009) }
    try axes.plot(nil, values)
    let figure = try Figure()
    try figure.subplot(1, 1, 1).plot(nil, values)
    // A million points leave a picture of a few thousand pieces.
    #expect(try figure.encoded(as: .svg).count < 1_000_000)
  }

  @Test func currentFigure() throws {
    let state = PlotState()
    let first = try state.currentFigure()
    #expect(try state.currentFigure() === first)
    let left = try state.subplot(1, 2, 1)
    let right = try state.subplot(1, 2, 2)
    #expect(try state.currentAxes() === right)
    #expect(try state.subplot(1, 2, 1) === left)
    #expect(try state.currentAxes() === left)
    let second = try state.figure()
    #expect(second !== first && state.figures.map(\.number) == [1, 2])
    #expect(try state.figure(1) === first)
    state.setCurrent(right)
    #expect(try state.currentAxes() === right)
    state.close()
    #expect(try state.currentFigure() === second)
    state.closeAll()
    #expect(state.figures.isEmpty)
  }

  @Test func characters() throws {
    let figure = try Figure()
    let axes = try figure.subplot(1, 1, 1)
    try axes.plot([0, 1], [0, 1])
    axes.title = "Rise"
    let lines = try figure.characterRendering(width: 40, height: 12).split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines[0].hasSuffix("Rise"))
    #expect(lines.contains { $0.contains("└") && $0.contains("┬") })
    #expect(lines.contains { $0.hasPrefix("1.0 ┤") })
  }
}
