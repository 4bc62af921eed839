/// The texts beside the ticks of an axis.
public struct TickLabels: Equatable, Sendable {
  /// One text a tick.
  public var texts: [String]
  /// What to multiply by or add to every label, such as "1e6"; empty if nothing.
  public var offset = ""

  private static let minus: Character = "\u{2212}"

  /// Labels for `ticks` on a linear axis from `low` to `high`, as matplotlib's ScalarFormatter.
  public static func scalar(_ ticks: [Double], from low: Double, to high: Double) -> TickLabels {
    guard !ticks.isEmpty else { return TickLabels(texts: []) }
    let offset = commonOffset(of: ticks)
    let largest = ticks.reduce(0) { max($0, abs($1)) }
    var order = 0
    if offset != 0 {
      order = magnitude(abs(high - low))
    } else if largest != 0 {
      order = magnitude(largest)
    }
    if order > -5, order < 6 { order = 0 }
    let digits = significantDigits(of: ticks, offset, order, low, high)
    let texts = ticks.map { tick in
      var value = (tick - offset) / powerOfTen(Double(order))
      if abs(value) < 1e-8 { value = 0 }
      return withMinus(fixed(value, digits))
    }
    var suffix = order == 0 ? "" : "1e\(order)"
    if offset != 0 { suffix += (offset > 0 ? "+" : "") + scientific(offset) }
    return TickLabels(texts: texts, offset: withMinus(suffix))
  }

  private static func magnitude(_ value: Double) -> Int {
    value > 0 ? wholeNumber(decimalLogarithm(value).rounded(.down), in: -400...400) : 0
  }

  // A number that all labels share in their leading digits, when leaving it out saves enough.
  private static func commonOffset(of ticks: [Double]) -> Double {
    guard let low = ticks.min(), let high = ticks.max(), low != high, !(low <= 0 && 0 <= high)
    else { return 0 }
    let smallest = min(abs(low), abs(high))
    let largest = max(abs(low), abs(high))
    let top = decimalLogarithm(largest).rounded(.up)
    func quotient(_ value: Double, _ exponent: Double) -> Double {
      TickLocator.floorDivision(value, powerOfTen(exponent)).quotient
    }
    func firstExponent(where holds: (Double) -> Bool) -> Double {
      var exponent = top
      while exponent > -300, !holds(exponent) { exponent -= 1 }
      return exponent + 1
    }
    var exponent = firstExponent { quotient(smallest, $0) != quotient(largest, $0) }
    if (largest - smallest) / powerOfTen(exponent) <= 1e-2 {
      exponent = firstExponent { quotient(largest, $0) - quotient(smallest, $0) > 1 }
    }
    let leading = quotient(largest, exponent)
    guard leading >= 1_000 else { return 0 }
    return (low < 0 ? -1 : 1) * leading * powerOfTen(exponent)
  }

  private static func significantDigits(
    of ticks: [Double], _ offset: Double, _ order: Int, _ low: Double, _ high: Double
  ) -> Int {
    let unit = powerOfTen(Double(order))
    let places = ticks.map { ($0 - offset) / unit }
    let all = ticks.count < 2 ? places + [low, high].map { ($0 - offset) / unit } : places
    var range = (all.max() ?? 0) - (all.min() ?? 0)
    if range == 0 { range = all.reduce(0) { max($0, abs($1)) } }
    if range == 0 || !range.isFinite { range = 1 }
    let exponent = magnitude(range)
    var digits = max(0, 3 - exponent)
    let threshold = 1e-3 * powerOfTen(Double(exponent))
    while digits >= 0 {
      let power = powerOfTen(Double(digits))
      let error = places.reduce(0) {
        max($0, abs($1 - ($1 * power).rounded(.toNearestOrEven) / power))
      }
      guard error < threshold else { break }
      digits -= 1
    }
    return digits + 1
  }

  // A number with a short mantissa, as in "1.5e7".
  private static func scientific(_ value: Double) -> String {
    let exponent = magnitude(abs(value))
    let mantissa = formatted("%1.10g", value / powerOfTen(Double(exponent)))
    return exponent == 0 ? mantissa : "\(mantissa)e\(exponent)"
  }

  private static func withMinus(_ text: String) -> String {
    String(text.map { $0 == "-" ? minus : $0 })
  }

  /// Labels for `ticks` on a logarithmic axis from `low` to `high`; only decades are labelled
  /// unless the axis is so short that it has too few of them.
  public static func logarithmic(
    _ ticks: [Double], from low: Double, to high: Double, isMinor: Bool = false
  ) -> TickLabels {
    guard low > 0, high > 0 else { return TickLabels(texts: ticks.map { _ in "" }) }
    let lowest = decimalLogarithm(min(low, high))
    let highest = decimalLogarithm(max(low, high))
    let decades = highest.rounded(.down) - lowest.nextDown.rounded(.down)
    let labelled: Set<Int>
    if decades > 1 {
      labelled = isMinor ? [] : [1]
    } else if highest - lowest > 0.4 {
      labelled = [1, 2, 3, 4, 6, 10]
    } else {
      labelled = Set(1...10)
    }
    let texts = ticks.map { tick -> String in
      guard tick > 0 else { return "" }
      let place = decimalLogarithm(tick)
      let isDecade = abs(place - place.rounded()) < 1e-10
      let exponent = wholeNumber(isDecade ? place.rounded() : place.rounded(.down), in: -400...400)
      let factor = wholeNumber(
        powerOfTen(place - Double(exponent)).rounded(.toNearestOrEven), in: 1...10)
      guard labelled.contains(factor) else { return "" }
      return isDecade ? "$10^{\(exponent)}$" : "$\(factor)\\times 10^{\(exponent)}$"
    }
    return TickLabels(texts: texts)
  }

  /// Labels that write each tick as Python prints a short number.
  static func plain(_ values: [Double]) -> TickLabels {
    TickLabels(texts: values.map { withMinus(pythonNumber($0)) })
  }
}
