/// The short notation for colour, marker and line style: "r*-", "g+-", "--", "C1-.", "k:".
public struct FormatString: Equatable, Sendable {
  /// The colour, if one was given.
  public var color: Color?
  /// The marker, if the notation settles it.
  public var marker: Marker?
  /// The line style, if the notation settles it.
  public var lineStyle: LineStyle?

  /// Reads `text` as matplotlib does; a ValueError in its words if it is no format string.
  ///
  /// A text that is a colour only settles neither marker nor line style.
  public init(_ text: String) throws(PlottingError) {
    if text != "0", text != "1", let color = Color(name: text) {
      self.color = color
      return
    }
    func invalid(_ reason: String) -> PlottingError {
      .value("\(quoted(text)) is not a valid format string (\(reason))")
    }
    var rest = Array(text)[...]
    while let first = rest.first {
      if let (style, length) = Self.lineStyle(at: rest) {
        if lineStyle != nil { throw invalid("two linestyle symbols") }
        lineStyle = style
        rest = rest.dropFirst(length)
      } else if let known = Marker(rawValue: String(first)) {
        if marker != nil { throw invalid("two marker symbols") }
        marker = known
        rest = rest.dropFirst()
      } else if let known = Color.letters[first] {
        if color != nil { throw invalid("two color symbols") }
        color = known
        rest = rest.dropFirst()
      } else if first == "C" {
        let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard let named = Color(name: "C" + String(digits)) else {
          throw invalid("'C' must be followed by a number")
        }
        color = named
        rest = rest.dropFirst(1 + digits.count)
      } else {
        throw invalid("unrecognized character \(quoted(String(first)))")
      }
    }
    if marker == nil, lineStyle == nil { lineStyle = .solid }
    marker = marker ?? Marker.none
    lineStyle = lineStyle ?? LineStyle.none
  }

  // The longest line style symbol that `text` starts with.
  private static func lineStyle(at text: ArraySlice<Character>) -> (LineStyle, Int)? {
    guard let first = text.first else { return nil }
    switch (first, text.dropFirst().first) {
    case ("-", "-"): return (.dashed, 2)
    case ("-", "."): return (.dashDotted, 2)
    case ("-", _): return (.solid, 1)
    case (":", _): return (.dotted, 1)
    case (" ", _): return (.none, 1)
    default: return nil
    }
  }
}
