/// How a line is dashed.
public enum LineStyle: Equatable, Sendable {
  case solid, dashed, dashDotted, dotted, none
  /// Lengths of ink and gap in turn, in line widths.
  case pattern([Double])

  private static let names: [String: LineStyle] = [
    "-": .solid, "solid": .solid, "--": .dashed, "dashed": .dashed, "-.": .dashDotted,
    "dashdot": .dashDotted, ":": .dotted, "dotted": .dotted, "": .none, " ": .none,
    "None": .none, "none": .none,
  ]

  /// The style that `text` names; a ValueError in matplotlib's words if it names none.
  public static func named(_ text: String) throws(PlottingError) -> LineStyle {
    guard let style = names[text] else {
      throw .value("\(quoted(text)) is not a valid value for ls.")
    }
    return style
  }

  /// The lengths of ink and gap in line widths; empty for a solid line.
  var dashes: [Double] {
    switch self {
    case .solid, .none: []
    case .dashed: [3.7, 1.6]
    case .dashDotted: [6.4, 1.6, 1, 1.6]
    case .dotted: [1, 1.65]
    case .pattern(let lengths): lengths.map { $0 >= 0 ? min($0, 10_000) : 0 }
    }
  }
}

/// The keyword arguments that artists share; nil means matplotlib's default.
public struct Style: Equatable, Sendable {
  /// The colour of everything that has no colour of its own.
  public var color: Color?
  /// Opacity 0…1 of the whole artist.
  public var alpha: Double?
  /// How the line is dashed.
  public var lineStyle: LineStyle?
  /// The line's width in points.
  public var lineWidth: Double?
  /// The marker at each point.
  public var marker: Marker?
  /// The marker's size in points.
  public var markerSize: Double?
  /// The fill of markers.
  public var markerFaceColor: Color?
  /// The outline of markers.
  public var markerEdgeColor: Color?
  /// The width of the markers' outline in points.
  public var markerEdgeWidth: Double?
  /// The outline of bars, patches and scattered points.
  public var edgeColor: Color?
  /// The fill of bars, patches and scattered points.
  public var faceColor: Color?
  /// The name in the legend.
  public var label: String?
  /// The drawing order: higher is later.
  public var zOrder: Double?

  /// A style where every value is the default.
  public init() {}

  /// A style with the colour, marker and line style of a format string such as "r*-".
  public init(format: String) throws(PlottingError) {
    let parsed = try FormatString(format)
    color = parsed.color
    marker = parsed.marker
    lineStyle = parsed.lineStyle
  }

  /// What a script can hand over as the value of a style keyword.
  public enum Value: Sendable {
    case none
    case number(Double)
    case text(String)
    case numbers([Double])
  }

  private typealias Setter = @Sendable (inout Style, Value) throws(PlottingError) -> Void

  private static let synonyms = [
    "c": "color", "ls": "linestyle", "lw": "linewidth", "ms": "markersize",
    "mfc": "markerfacecolor", "mec": "markeredgecolor", "mew": "markeredgewidth",
    "ec": "edgecolor", "edgecolors": "edgecolor", "fc": "facecolor", "facecolors": "facecolor",
    "linewidths": "linewidth",
  ]

  private static let setters: [String: Setter] = [
    "color": { (style, value) throws(PlottingError) in style.color = try value.color("color") },
    "alpha": { (style, value) throws(PlottingError) in
      let alpha = try value.number("alpha")
      if let alpha, !(alpha >= 0 && alpha <= 1) {
        throw .value("alpha (\(pythonNumber(alpha))) is outside 0-1 range")
      }
      style.alpha = alpha
    },
    "linestyle": { (style, value) throws(PlottingError) in
      style.lineStyle = try LineStyle.named(try value.text("linestyle") ?? "None")
    },
    "linewidth": { (style, value) throws(PlottingError) in
      style.lineWidth = try value.size("linewidth")
    },
    "marker": { (style, value) throws(PlottingError) in
      style.marker = try Marker.named(try value.text("marker") ?? "None")
    },
    "markersize": { (style, value) throws(PlottingError) in
      style.markerSize = try value.size("markersize")
    },
    "markerfacecolor": { (style, value) throws(PlottingError) in
      style.markerFaceColor = try value.color("markerfacecolor")
    },
    "markeredgecolor": { (style, value) throws(PlottingError) in
      style.markerEdgeColor = try value.color("markeredgecolor")
    },
    "markeredgewidth": { (style, value) throws(PlottingError) in
      style.markerEdgeWidth = try value.size("markeredgewidth")
    },
    "edgecolor": { (style, value) throws(PlottingError) in
      style.edgeColor = try value.color("edgecolor")
    },
    "facecolor": { (style, value) throws(PlottingError) in
      style.faceColor = try value.color("facecolor")
    },
    "label": { (style, value) throws(PlottingError) in style.label = try value.text("label") },
    "zorder": { (style, value) throws(PlottingError) in style.zOrder = try value.number("zorder") },
  ]

  /// Whether `keyword`, such as "lw" or "markersize", names a part of a style.
  public static func has(_ keyword: String) -> Bool {
    setters[synonyms[keyword] ?? keyword] != nil
  }

  /// Sets the part that `keyword` names; an error if there is none or if `value` does not fit.
  public mutating func set(_ keyword: String, to value: Value) throws(PlottingError) {
    guard let setter = Self.setters[Self.synonyms[keyword] ?? keyword] else {
      throw PlottingError(
        .attribute, "Line2D.set() got an unexpected keyword argument \(quoted(keyword))")
    }
    try setter(&self, value)
  }
}

extension Style.Value {
  func color(_ keyword: String) throws(PlottingError) -> Color? {
    switch self {
    case .none: nil
    case .text("auto"), .text("face"): nil
    case .text(let name): try Color.named(name)
    case .numbers(let parts): try Color.components(parts)
    case .number(let number): throw Color.invalid(pythonNumber(number))
    }
  }

  func number(_ keyword: String) throws(PlottingError) -> Double? {
    switch self {
    case .none: nil
    case .number(let number): number
    case .text(let text): throw .value("could not convert string to float: \(quoted(text))")
    case .numbers: throw PlottingError(.type, "\(keyword) must be a number, not a sequence")
    }
  }

  // Sizes beyond a picture's are the picture's: Cairo's coordinates are bounded.
  func size(_ keyword: String) throws(PlottingError) -> Double? {
    guard let number = try number(keyword) else { return nil }
    guard number >= 0 else { throw .value("\(keyword) must be a non-negative number") }
    return min(number, 10_000)
  }

  func text(_ keyword: String) throws(PlottingError) -> String? {
    switch self {
    case .none: nil
    case .text(let text): text
    case .number(let number): pythonNumber(number)
    case .numbers: throw PlottingError(.type, "\(keyword) must be a string, not a sequence")
    }
  }
}
