/// The common width and notation of an array's elements in NumPy's text.
struct ArrayElementStyle {
  private let elements: PrintedValues.Elements
  private let elementType: PrintedValues.ElementType
  private let precision: Int
  private let isSingle: Bool
  private var isScientific = false
  private var exponentCount = 0
  private var fractionCount = 0
  private var leftWidth = 0
  private var rightWidth = 0

  /// The style for the elements at `indices`, which are those that are written.
  init(_ values: PrintedValues, indices: [Int], formatter: ArrayFormatter) {
    elements = values.elements
    elementType = values.elementType
    precision = min(max(formatter.precision, 0), DecimalText.digitLimit)
    isSingle = values.shape.isEmpty
    switch elements {
    case .integer(let value):
      for index in indices { leftWidth = max(leftWidth, value(index).description.utf8.count) }
    case .boolean:
      leftWidth = isSingle ? 0 : 5
    case .floatingPoint(let value):
      measure(indices.map(value), suppressesSmall: formatter.suppressesSmall)
    }
  }

  /// The element at `index`, padded.
  func text(at index: Int) -> String {
    switch elements {
    case .integer(let value): padded(value(index).description, to: leftWidth)
    case .boolean(let value): padded(value(index) ? "True" : "False", to: leftWidth)
    case .floatingPoint(let value): text(of: value(index))
    }
  }

  private mutating func measure(_ numbers: [Double], suppressesSmall: Bool) {
    let finite = numbers.filter(\.isFinite)
    isScientific = needsExponent(finite, suppressesSmall: suppressesSmall)
    for number in finite {
      if isScientific {
        let digits = scientificDigits(number)
        let exponent = (digits.pointPosition - 1).magnitude.description.utf8.count
        exponentCount = max(exponentCount, exponent, 2)
        fractionCount = max(fractionCount, digits.digits.count - 1)
        leftWidth = max(leftWidth, digits.isNegative ? 2 : 1)
      } else {
        let (whole, fraction) = positional(number)
        leftWidth = max(leftWidth, whole.utf8.count)
        rightWidth = max(rightWidth, fraction.utf8.count)
      }
    }
    if isScientific { rightWidth = exponentCount + 2 + fractionCount }
    if finite.count < numbers.count {
      let widest = numbers.contains(-.infinity) ? 4 : 3
      leftWidth = max(leftWidth, widest - rightWidth - 1)
    }
  }

  // NumPy compares in the array's own precision.
  private func needsExponent(_ numbers: [Double], suppressesSmall: Bool) -> Bool {
    let magnitudes = numbers.lazy.filter { $0 != 0 }.map(\.magnitude)
    guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return false }
    if largest >= elementType.exponentCutoff { return true }
    if suppressesSmall { return false }
    return elementType == .float64
      ? smallest < 0.0001 || largest / smallest > 1000
      : Float(smallest) < 0.0001 || Float(largest) / Float(smallest) > 1000
  }

  private func text(of number: Double) -> String {
    guard number.isFinite else {
      return padded(DecimalText.special(number), to: leftWidth + rightWidth + 1)
    }
    if isScientific {
      // With a common width, zeros never stand in for digits that the number has.
      var digits = scientificDigits(number)
      if digits.digits.count <= fractionCount {
        digits = DecimalText.digits(
          inText: DecimalText.exponential(number, digits: fractionCount))
      }
      let text = DecimalText.exponential(
        digits, fractionCount: fractionCount, exponentCount: exponentCount, keepsPoint: true)
      let hasSign = number.sign == .minus
      return padded(text, to: text.utf8.count + leftWidth - (hasSign ? 2 : 1))
    }
    let (whole, fraction) = positional(number)
    return padded(whole, to: leftWidth) + "." + fraction
      + String(repeating: " ", count: max(rightWidth - fraction.utf8.count, 0))
  }

  // The shortest digits if they are few enough, else the number rounded to as many as may be.
  private func scientificDigits(_ number: Double) -> DecimalText.Digits {
    let digits = DecimalText.shortestDigits(number, as: elementType)
    guard digits.digits.count > precision + 1 else { return digits }
    let rounded = DecimalText.exponential(number, digits: precision)
    return DecimalText.digits(inText: rounded)
  }

  private func positional(_ number: Double) -> (whole: String, fraction: String) {
    let digits = DecimalText.shortestDigits(number, as: elementType)
    guard digits.fractionCount > precision else { return DecimalText.positional(digits) }
    let text = DecimalText.fixed(number, digits: precision)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    return (String(parts[0]), String(fraction))
  }

  private func padded(_ text: String, to width: Int) -> String {
    let missing = width - text.utf8.count
    return missing > 0 ? String(repeating: " ", count: missing) + text : text
  }
}

extension PrintedValues.ElementType {
  /// The magnitude from which NumPy writes an exponent: 10⁸, or as many digits as the type has.
  var exponentCutoff: Double {
    switch self {
    case .float16: 1e3
    case .float32: 1e6
    default: 1e8
    }
  }
}

extension DecimalText {
  /// The shortest digits that read back as the same number of the given type; zero's for a number
  /// that is not finite.
  static func shortestDigits(_ number: Double, as type: PrintedValues.ElementType) -> Digits {
    let digits =
      switch type {
      case .float64: shortestDigits(number)
      case .float16: shortestHalfDigits(number)
      default: shortestDigits(Float(number))
      }
    return digits ?? Digits(isNegative: false, digits: [UInt8(ascii: "0")], pointPosition: 1)
  }

  // Numbers of 16 bits have a unit of 2⁻¹⁰ of their power of two; five digits always do.
  private static func shortestHalfDigits(_ number: Double) -> Digits? {
    guard number.isFinite, number != 0 else { return shortestDigits(number) }
    let unit = Double(sign: .plus, exponent: max(number.exponent, -14) - 10, significand: 1)
    // A number in the middle between two is read as the one whose significand is even, and the
    // numbers below a power of two are twice as close.
    let isEven = (number / unit).remainder(dividingBy: 2) == 0
    let isPower = number.significand == 1 && number.exponent > -14
    let magnitude = number.magnitude
    for count in 0..<4 {
      for start in [magnitude, magnitude.nextUp] {
        let text = exponential(start, digits: count)
        guard let value = Double(text) else { continue }
        let reach = isPower && value < magnitude ? unit / 4 : unit / 2
        let distance = abs(value - magnitude)
        if distance < reach || isEven && distance == reach {
          return digits(inText: number < 0 ? "-" + text : text)
        }
      }
    }
    return digits(inText: exponential(number, digits: 4))
  }
}
