/// The sign at a point; the raw value is matplotlib's symbol.
public enum Marker: String, CaseIterable, Sendable {
  case point = "."
  case pixel = ","
  case circle = "o"
  case triangleDown = "v"
  case triangleUp = "^"
  case triangleLeft = "<"
  case triangleRight = ">"
  case tripodDown = "1"
  case tripodUp = "2"
  case tripodLeft = "3"
  case tripodRight = "4"
  case octagon = "8"
  case square = "s"
  case pentagon = "p"
  case filledPlus = "P"
  case star = "*"
  case hexagon = "h"
  case flatHexagon = "H"
  case plus = "+"
  case cross = "x"
  case filledCross = "X"
  case diamond = "D"
  case thinDiamond = "d"
  case verticalLine = "|"
  case horizontalLine = "_"
  case none = ""

  /// The marker that `text` names; a ValueError in matplotlib's words if it names none.
  public static func named(_ text: String) throws(PlottingError) -> Marker {
    if text == "None" || text == "none" || text == " " { return Marker.none }
    guard let marker = Marker(rawValue: text) else {
      throw .value("Unrecognized marker style \(quoted(text))")
    }
    return marker
  }

  /// Whether the marker has an inside; the others are strokes only.
  var isFilled: Bool {
    switch self {
    case .plus, .cross, .verticalLine, .horizontalLine, .tripodDown, .tripodUp, .tripodLeft,
      .tripodRight, .none:
      false
    default: true
    }
  }

  /// How the corners of the outline look.
  var join: Pen.Join {
    switch self {
    case .point, .circle, .pixel: .round
    case .star: .bevel
    default: .miter
    }
  }

  /// The outlines for size 1 about the origin, y upward; nil for the round markers.
  var outlines: [[Point]]? {
    switch self {
    case .point, .pixel, .circle, .none: nil
    case .triangleUp: [Self.triangle]
    case .triangleDown: [Self.turned(Self.triangle, 2)]
    case .triangleLeft: [Self.turned(Self.triangle, 1)]
    case .triangleRight: [Self.turned(Self.triangle, 3)]
    case .tripodDown: Self.tripod
    case .tripodRight: Self.tripod.map { Self.turned($0, 1) }
    case .tripodUp: Self.tripod.map { Self.turned($0, 2) }
    case .tripodLeft: Self.tripod.map { Self.turned($0, 3) }
    case .square: [Self.box]
    case .octagon: [Self.polygon(corners: 8, start: 22.5)]
    case .pentagon: [Self.polygon(corners: 5, start: 90)]
    case .star: [Self.polygon(corners: 10, start: 90, inner: 0.381966)]
    case .hexagon: [Self.polygon(corners: 6, start: 90)]
    case .flatHexagon: [Self.polygon(corners: 6, start: 0)]
    case .diamond: [Self.polygon(corners: 4, start: 90, radius: 0.5.squareRoot())]
    case .thinDiamond:
      [
        Self.polygon(corners: 4, start: 90, radius: 0.5.squareRoot())
          .map { Point($0.x * 0.6, $0.y) }
      ]
    case .plus: [[Point(-0.5, 0), Point(0.5, 0)], [Point(0, -0.5), Point(0, 0.5)]]
    case .cross: [[Point(-0.5, -0.5), Point(0.5, 0.5)], [Point(-0.5, 0.5), Point(0.5, -0.5)]]
    case .verticalLine: [[Point(0, -0.5), Point(0, 0.5)]]
    case .horizontalLine: [[Point(-0.5, 0), Point(0.5, 0)]]
    case .filledPlus: [Self.uprightArms]
    case .filledCross: [Self.diagonalArms]
    }
  }

  private static let triangle = [Point(0, 0.5), Point(-0.5, -0.5), Point(0.5, -0.5)]
  private static let box = [
    Point(-0.5, -0.5), Point(0.5, -0.5), Point(0.5, 0.5), Point(-0.5, 0.5),
  ]
  private static let tripod = [
    [Point(0, 0), Point(0, -0.5)], [Point(0, 0), Point(0.4, 0.25)],
    [Point(0, 0), Point(-0.4, 0.25)],
  ]

  // Turned left by quarters.
  private static func turned(_ points: [Point], _ quarters: Int) -> [Point] {
    points.map { point in
      (0..<quarters).reduce(point) { turned, _ in Point(-turned.y, turned.x) }
    }
  }

  private static func polygon(
    corners: Int, start: Double, radius: Double = 0.5, inner: Double = 1
  ) -> [Point] {
    (0..<corners).map { corner in
      let angle = (start + 360 * Double(corner) / Double(corners)) * .pi / 180
      let length = corner % 2 == 0 ? radius : radius * inner
      return Point(length * cosine(angle), length * sine(angle))
    }
  }

  // The twelve corners of a cross with broad arms.
  private static let uprightArms = [
    (-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1),
    (-3, -1), (-1, -1),
  ].map { Point($0.0 / 6, $0.1 / 6) }

  // Arms half as broad as the sign, cut along the sides of its square.
  private static let diagonalArms = [
    (-1, -2), (0, -1), (1, -2), (2, -1), (1, 0), (2, 1), (1, 2), (0, 1), (-1, 2), (-2, 1), (-1, 0),
    (-2, -1),
  ].map { Point($0.0 / 4, $0.1 / 4) }
}
