/// A colour with red, green, blue and opacity, each 0…1.
public struct Color: Equatable, Hashable, Sendable {
  /// Red, green, blue and opacity, each 0…1.
  public var red: Double, green: Double, blue: Double, alpha: Double

  /// A colour from its parts, each 0…1.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// Black.
  public static let black = Color(red: 0, green: 0, blue: 0)
  /// White.
  public static let white = Color(red: 1, green: 1, blue: 1)
  /// Nothing visible: what the word "none" names.
  public static let clear = Color(red: 0, green: 0, blue: 0, alpha: 0)

  /// The same colour with its opacity multiplied by `factor`.
  func faded(_ factor: Double) -> Color {
    Color(red: red, green: green, blue: blue, alpha: alpha * factor)
  }

  /// The colour between this and `other`, a `fraction` of the way.
  func mixed(with other: Color, _ fraction: Double) -> Color {
    func mix(_ a: Double, _ b: Double) -> Double { a + (b - a) * fraction }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue),
      alpha: mix(alpha, other.alpha))
  }

  /// A colour from packed red, green and blue.
  init(packed: UInt32) {
    self.init(
      red: Double(packed >> 16 & 255) / 255, green: Double(packed >> 8 & 255) / 255,
      blue: Double(packed & 255) / 255)
  }
}

extension Color {
  /// The ten colours that successive artists take in turn, "C0" to "C9" (matplotlib's tab10).
  public static let cycle: [Color] = [
    0x1f77b4, 0xff7f0e, 0x2ca02c, 0xd62728, 0x9467bd, 0x8c564b, 0xe377c2, 0x7f7f7f, 0xbcbd22,
    0x17becf,
  ].map(Color.init(packed:))

  static let letters: [Character: Color] = [
    "b": Color(packed: 0x0000ff), "g": Color(red: 0, green: 0.5, blue: 0),
    "r": Color(packed: 0xff0000), "c": Color(red: 0, green: 0.75, blue: 0.75),
    "m": Color(red: 0.75, green: 0, blue: 0.75), "y": Color(red: 0.75, green: 0.75, blue: 0),
    "k": .black, "w": .white,
  ]

  private static let tableau = [
    "blue", "orange", "green", "red", "purple", "brown", "pink", "gray", "olive", "cyan",
  ]

  /// The colour that `text` names, or nil: a letter, "C3", a CSS name, "tab:blue", "#rgb",
  /// "#rrggbb", "#rrggbbaa", a grey level "0.5" or "none".
  public init?(name text: String) {
    if text.utf8.count == 1, let letter = text.first, let color = Self.letters[letter] {
      self = color
      return
    }
    let lower = text.lowercased()
    if lower == "none" {
      self = .clear
    } else if text.hasPrefix("#") {
      self.init(hexadecimal: text.utf8.dropFirst())
    } else if text.utf8.first == UInt8(ascii: "C"),
      let index = Self.cycleIndex(text.utf8.dropFirst())
    {
      self = Self.cycle[index]
    } else if lower.hasPrefix("tab:") {
      let name = lower.dropFirst(4) == "grey" ? "gray" : String(lower.dropFirst(4))
      guard let index = Self.tableau.firstIndex(of: name) else { return nil }
      self = Self.cycle[index]
    } else if let packed = NamedColors.table[lower] {
      self.init(packed: packed)
    } else if let level = Double(text), level >= 0, level <= 1 {
      self.init(red: level, green: level, blue: level)
    } else {
      return nil
    }
  }

  // "C12" counts round the cycle; only the last digit matters.
  private static func cycleIndex(_ digits: Substring.UTF8View) -> Int? {
    guard let last = digits.last, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(last - 48)
  }

  private init?(hexadecimal digits: Substring.UTF8View) {
    var values: [Double] = []
    for digit in digits {
      guard let value = Character(UnicodeScalar(digit)).hexDigitValue else { return nil }
      values.append(Double(value))
    }
    switch values.count {
    case 3, 4: values = values.map { $0 * 17 }
    case 6, 8:
      values = stride(from: 0, to: values.count, by: 2).map { values[$0] * 16 + values[$0 + 1] }
    default: return nil
    }
    self.init(
      red: values[0] / 255, green: values[1] / 255, blue: values[2] / 255,
      alpha: values.count > 3 ? values[3] / 255 : 1)
  }

  /// The colour that `text` names; a ValueError in matplotlib's words if it names none.
  public static func named(_ text: String) throws(PlottingError) -> Color {
    guard let color = Color(name: text) else {
      throw invalid(quoted(text))
    }
    return color
  }

  static func invalid(_ value: String) -> PlottingError {
    .value(
      "\(value) is not a valid value for color: supported inputs are (r, g, b) and (r, g, b, a) "
        + "0-1 float tuples; '#rrggbb', '#rrggbbaa', '#rgb', '#rgba' strings; named color strings; "
        + "string reprs of 0-1 floats for grayscale values; 'C0', 'C1', ... strings for colors of "
        + "the color cycle; and pairs combining one of the above with an alpha value")
  }

  /// The colour of three or four numbers, each 0…1.
  public static func components(_ values: [Double]) throws(PlottingError) -> Color {
    let fits = values.count == 3 || values.count == 4
    guard fits, values.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw invalid("(\(values.map(pythonNumber).joined(separator: ", ")))")
    }
    return Color(
      red: values[0], green: values[1], blue: values[2], alpha: values.count > 3 ? values[3] : 1)
  }
}
