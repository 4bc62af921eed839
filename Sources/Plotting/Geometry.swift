#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A place: in data units, or in points (1/72 inch) from the figure's top left corner.
public struct Point: Equatable, Sendable {
  /// The horizontal part.
  public var x: Double
  /// The vertical part.
  public var y: Double

  /// The place (x, y).
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  var isFinite: Bool { x.isFinite && y.isFinite }
}

/// A rectangle in points from the figure's top left corner.
public struct Rectangle: Equatable, Sendable {
  /// The left and upper edges, the width and the height.
  public var x: Double, y: Double, width: Double, height: Double

  /// The rectangle with its upper left corner at (x, y).
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  var right: Double { x + width }
  var bottom: Double { y + height }
  var center: Point { Point(x + width / 2, y + height / 2) }

  func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  }

  func overlaps(_ other: Rectangle) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  func grown(by margin: Double) -> Rectangle {
    Rectangle(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  func union(_ other: Rectangle) -> Rectangle {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rectangle(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }

  /// The part of the segment from `start` to `end` that lies inside, or nil (Liang–Barsky).
  func clip(_ start: Point, _ end: Point) -> (Point, Point)? {
    if contains(start), contains(end) { return (start, end) }
    let dx = end.x - start.x
    let dy = end.y - start.y
    var enter = 0.0
    var leave = 1.0
    let edges = [
      (-dx, start.x - x), (dx, right - start.x), (-dy, start.y - y), (dy, bottom - start.y),
    ]
    for (step, distance) in edges {
      if step == 0 {
        if distance < 0 { return nil }
      } else if step < 0 {
        enter = max(enter, distance / step)
      } else {
        leave = min(leave, distance / step)
      }
    }
    guard enter <= leave else { return nil }
    return (
      Point(start.x + enter * dx, start.y + enter * dy),
      Point(start.x + leave * dx, start.y + leave * dy)
    )
  }
}

// The C library's functions, under names that read well and do not clash with the language's.
func sine(_ x: Double) -> Double { sin(x) }
func cosine(_ x: Double) -> Double { cos(x) }
func decimalLogarithm(_ x: Double) -> Double { log10(x) }
func powerOfTen(_ x: Double) -> Double { pow(10, x) }

/// `value` as a whole number, held within `range`; 0 for a NaN.
func wholeNumber(_ value: Double, in range: ClosedRange<Int>) -> Int {
  guard !value.isNaN else { return min(max(0, range.lowerBound), range.upperBound) }
  if value <= Double(range.lowerBound) { return range.lowerBound }
  if value >= Double(range.upperBound) { return range.upperBound }
  return Int(value)
}

/// `degrees` within one turn; 0 for what is no angle.
func soundAngle(_ degrees: Double) -> Double {
  degrees.isFinite ? degrees.truncatingRemainder(dividingBy: 360) : 0
}

/// `value` as C's printf writes it with `format`, which holds exactly one floating conversion.
func formatted(_ format: String, _ value: Double) -> String {
  var buffer = [CChar](repeating: 0, count: 400)
  let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
  let length = min(max(Int(count), 0), buffer.count - 1)
  return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// `value` with `digits` digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
  formatted("%.\(min(max(digits, 0), 40))f", value)
}

/// `value` as Python prints a number: without ".0" when it is whole and short.
func pythonNumber(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? fixed(value, 0) : "\(value)"
}
