#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension MathModule {
  /// The coefficients of Lanczos' approximation for 13 terms, as CPython and Boost have them.
  private static let numerators: [Double] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominators: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558,
    357_423, 32_670, 1_925, 66, 1,
  ]
  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375

  private static func lanczosSum(_ x: Double) -> Double {
    var numerator = 0.0
    var denominator = 0.0
    if x < 5 {
      for (a, b) in zip(numerators, denominators).reversed() {
        numerator = numerator * x + a
        denominator = denominator * x + b
      }
    } else {
      // The same quotient by powers of 1/x, which do not overflow.
      for (a, b) in zip(numerators, denominators) {
        numerator = numerator / x + a
        denominator = denominator / x + b
      }
    }
    return numerator / denominator
  }

  /// sin(πx) for x that is not negative, exact at multiples of a half.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = fmod(x, 2)
    switch (2 * y).rounded() {
    case 0: return sin(.pi * y)
    case 1: return cos(.pi * (y - 0.5))
    case 2: return sin(.pi * (1 - y))
    case 3: return -cos(.pi * (y - 1.5))
    default: return sin(.pi * (y - 2))
    }
  }

  /// The gamma function; NaN outside its domain.
  static func gamma(_ x: Double) -> Double {
    guard x.isFinite else { return x > 0 || x.isNaN ? x : .nan }
    if x == 0 { return .nan }
    if x == x.rounded(.down) {
      if x < 0 { return .nan }
      if x <= 23 {
        var product = 1.0
        var factor = 2.0
        while factor < x {
          product *= factor
          factor += 1
        }
        return product
      }
    }
    let size = x.magnitude
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sineOfPi(size) * -1 : .infinity }
    let y = size + gMinusHalf
    // What rounding took from y is put back through the derivative.
    let lost = size > gMinusHalf ? (y - size) - gMinusHalf : (y - gMinusHalf) - size
    let correction = lost * g / y
    var result: Double
    if x < 0 {
      result = -.pi / sineOfPi(size) / size * exp(y) / lanczosSum(size)
      result -= correction * result
      if size < 140 { return result / pow(y, size - 0.5) }
      let root = pow(y, size / 2 - 0.25)
      return result / root / root
    }
    result = lanczosSum(size) / exp(y)
    result += correction * result
    if size < 140 { return result * pow(y, size - 0.5) }
    let root = pow(y, size / 2 - 0.25)
    return result * root * root
  }

  /// The logarithm of the magnitude of gamma; infinite at the poles.
  static func logarithmOfGamma(_ x: Double) -> Double {
    guard x.isFinite else { return x.isNaN ? x : .infinity }
    if x == x.rounded(.down), x <= 2 { return x <= 0 ? .infinity : 0 }
    let size = x.magnitude
    if size < 1e-20 { return -log(size) }
    var result = log(lanczosSum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    guard x < 0 else { return result }
    let logarithmOfPi = 1.144729885849400174143427351353058711647
    return logarithmOfPi - log(sineOfPi(size).magnitude) - log(size) - result
  }
}
