/// A map from 0…1 to colours.
public struct Colormap: Equatable, Sendable {
  /// Its name, as in "viridis" or "gray_r".
  public let name: String
  private let colors: [Color]
  private let isListed: Bool

  /// The default map.
  public static let viridis = Colormap(
    name: "viridis", colors: parse(ColormapTables.continuous["viridis"] ?? ""), isListed: false)

  private init(name: String, colors: [Color], isListed: Bool) {
    self.name = name
    self.colors = colors
    self.isListed = isListed
  }

  /// The names that `named(_:)` knows, in order; each also with the ending "_r", reversed.
  public static var names: [String] {
    (Array(ColormapTables.continuous.keys) + ColormapTables.listed.keys).sorted()
  }

  /// The map called `name`; a ValueError in matplotlib's words if there is none.
  public static func named(_ name: String) throws(PlottingError) -> Colormap {
    let isReversed = name.hasSuffix("_r")
    let base = isReversed ? String(name.dropLast(2)) : name
    let synonyms = ["grey": "gray", "Grays": "Greys"]
    let key = synonyms[base] ?? base
    let listed = ColormapTables.listed[key]
    guard let table = listed ?? ColormapTables.continuous[key] else {
      throw PlottingError.choice(name, for: "cmap", of: names)
    }
    let colors = parse(table)
    return Colormap(
      name: name, colors: isReversed ? colors.reversed() : colors, isListed: listed != nil)
  }

  private static func parse(_ table: String) -> [Color] {
    table.split(whereSeparator: \.isWhitespace).compactMap { UInt32($0, radix: 16) }
      .map(Color.init(packed:))
  }

  /// The colour at `value`; below 0 and above 1 the end colours, for a NaN nothing visible.
  public func color(at value: Double) -> Color {
    guard !value.isNaN, let last = colors.indices.last else { return .clear }
    let clamped = min(max(value, 0), 1)
    if isListed { return colors[min(Int(clamped * Double(colors.count)), last)] }
    let position = clamped * Double(last)
    let index = min(Int(position), max(last - 1, 0))
    return colors[index].mixed(with: colors[min(index + 1, last)], position - Double(index))
  }
}

/// How data values become the 0…1 of a colour map.
struct Normalization {
  var minimum: Double
  var maximum: Double

  /// The range of the finite `values`, unless `minimum` or `maximum` say otherwise.
  init(_ values: [Double], minimum: Double? = nil, maximum: Double? = nil) {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    if low > high { (low, high) = (0, 1) }
    self.minimum = minimum ?? low
    self.maximum = maximum ?? high
  }

  func callAsFunction(_ value: Double) -> Double {
    guard maximum != minimum else { return value.isNaN ? value : 0 }
    return (value - minimum) / (maximum - minimum)
  }
}
