import Plotting
import Testing

/// Format strings, colours and keywords mean what they mean in matplotlib.
struct StyleTests {
  private func hexadecimal(_ color: Color) -> String {
    let digits = Array("0123456789abcdef")
    return [color.red, color.green, color.blue].reduce("#") { text, part in
      let byte = Int((part * 255).rounded())
      return text + String([digits[byte / 16], digits[byte % 16]])
    }
  }

  @Test(arguments: RecordedLimits.formats.indices)
  func formats(index: Int) throws {
    let (text, parsed, error) = RecordedLimits.formats[index]
    do {
      let format = try FormatString(text)
      #expect(error == nil, "\(text)")
      guard parsed.count == 3 else { return }
      let lineStyle = try parsed[0].map { try LineStyle.named($0) }
      let marker = try parsed[1].map { try Marker.named($0) }
      #expect(format.lineStyle == lineStyle, "\(text)")
      #expect(format.marker == marker, "\(text)")
      #expect(format.color.map(hexadecimal) == parsed[2], "\(text)")
    } catch {
      #expect(error as? PlottingError == recorded(index))
    }
  }

  private func recorded(_ index: Int) -> PlottingError? {
    RecordedLimits.formats[index].error.map { PlottingError(.value, $0) }
  }

  @Test func colors() throws {
    let names = ["rebeccapurple", "#abc", "0.25", "g", "C13", "tab:olive", "Navy", "#11223344"]
    let expected = [
      "#663399", "#aabbcc", "#404040", "#008000", "#d62728", "#bcbd22", "#000080", "#112233",
    ]
    for (name, value) in zip(names, expected) {
      #expect(hexadecimal(try Color.named(name)) == value, "\(name)")
    }
    #expect(try Color.named("#11223344").alpha == 68.0 / 255)
    #expect(try Color.named("none").alpha == 0)
    #expect(Color(name: "1.5") == nil && Color(name: "") == nil && Color(name: "#12345") == nil)
  }

  @Test func colormaps() throws {
    // matplotlib: viridis(0), viridis(0.5), viridis(1.0), gray_r(0.25).
    #expect(hexadecimal(Colormap.viridis.color(at: 0)) == "#440154")
    #expect(hexadecimal(Colormap.viridis.color(at: 1)) == "#fde725")
    let middle = Colormap.viridis.color(at: 0.5)
    #expect(abs(middle.red - 0.127568) < 0.01 && abs(middle.green - 0.566949) < 0.01)
    #expect(try Colormap.named("gray_r").color(at: 0.25).red == 0.75)
    #expect(Colormap.viridis.color(at: .nan).alpha == 0)
  }

  @Test func keywords() throws {
    var style = Style()
    try style.set("lw", to: .number(3))
    try style.set("c", to: .text("r"))
    try style.set("ls", to: .text("--"))
    try style.set("marker", to: .text("o"))
    try style.set("mec", to: .numbers([0, 0, 1]))
    #expect(style.lineWidth == 3 && style.lineStyle == .dashed && style.marker == .circle)
    #expect(style.color == Color(name: "r") && style.markerEdgeColor == Color(name: "b"))
    #expect(throws: PlottingError(.value, "alpha (2) is outside 0-1 range")) {
      try style.set("alpha", to: .number(2))
    }
    #expect(throws: PlottingError(.value, "Unrecognized marker style 'Q'")) {
      try style.set("marker", to: .text("Q"))
    }
    #expect(throws: PlottingError(.value, "'Q' is not a valid value for ls.")) {
      try style.set("linestyle", to: .text("Q"))
    }
    #expect(throws: PlottingError(.value, "could not convert string to float: 'x'")) {
      try style.set("linewidth", to: .text("x"))
    }
    let unknown = "Line2D.set() got an unexpected keyword argument 'foo'"
    #expect(throws: PlottingError(.attribute, unknown)) { try style.set("foo", to: .number(1)) }
    #expect(Style.has("markersize") && !Style.has("foo"))
  }

  @Test func linesTakeColoursInTurn() throws {
    let axes = try Figure().subplot(1, 1, 1)
    for _ in 0..<3 { try axes.plot(nil, [1, 2]) }
    try axes.plot(nil, [1, 2], format: "k")
    let last = try axes.plot(nil, [1, 2])
    #expect(last.style.color == nil)
    #expect(last.color == Color.cycle[3])
  }
}
