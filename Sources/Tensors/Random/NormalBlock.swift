/// Sixteen uniform numbers turned into sixteen normal ones by the method of Box and Muller.
///
/// PyTorch computes float32 blocks with vector instructions whose logarithm and sine are the
/// single-precision polynomials of Moshier's Cephes library. These functions do the same
/// arithmetic in the same order, a fused multiply-add wherever PyTorch's compiler put one, so that
/// every machine gets the bits that PyTorch users see on x86.
enum NormalBlock {
  /// The number of values in a block: eight radii and eight angles.
  static let size = 16

  /// Replaces the 16 uniform numbers at `block` by normal ones.
  static func transform(_ block: UnsafeMutablePointer<Float>, mean: Float, deviation: Float) {
    for index in 0..<8 {
      let radius = (-2 * logarithm(1 - block[index])).squareRoot()
      let (sine, cosine) = sineAndCosine(Float(2 * Double.pi) * block[index + 8])
      block[index] = mean.addingProduct(radius * cosine, deviation)
      block[index + 8] = mean.addingProduct(radius * sine, deviation)
    }
  }

  /// The natural logarithm of a positive normal number.
  static func logarithm(_ number: Float) -> Float {
    // number = fraction · 2^exponent with the fraction in [√½, √2)
    let bits = number.bitPattern
    var exponent = Float(Int32(bits >> 23) - 126)
    var fraction = Float(bitPattern: (bits & 0x007f_ffff) | 0x3f00_0000)
    // Half of all branches on random numbers are mispredicted, so masks choose here and below.
    let isLow: UInt32 = fraction < 0.707106781186547524 ? .max : 0
    exponent -= Float(bitPattern: Float(1).bitPattern & isLow)
    fraction = (fraction - 1) + Float(bitPattern: fraction.bitPattern & isLow)
    let square = fraction * fraction
    var result: Float = 7.0376836292e-2
    result = sum(-1.1514610310e-1, result, fraction)
    result = sum(1.1676998740e-1, result, fraction)
    result = sum(-1.2420140846e-1, result, fraction)
    result = sum(1.4249322787e-1, result, fraction)
    result = sum(-1.6668057665e-1, result, fraction)
    result = sum(2.0000714765e-1, result, fraction)
    result = sum(-2.4999993993e-1, result, fraction)
    result = sum(3.3333331174e-1, result, fraction)
    result *= fraction
    result = sum(exponent * -2.12194440e-4, result, square)
    result -= square * 0.5
    return sum(fraction + result, exponent, 0.693359375)
  }

  /// The sine and cosine of an angle in [0, 2π].
  static func sineAndCosine(_ angle: Float) -> (sine: Float, cosine: Float) {
    // angle = octant · π/4 + rest with an even octant and |rest| ≤ π/4
    let octant = (Int32(angle * 1.27323954473516) + 1) & ~1
    let multiple = Float(octant)
    // -π/4 as a sum of three numbers, the first two short enough for exact products.
    var rest = sum(angle, multiple, -0.78515625)
    rest = sum(rest, multiple, -2.4187564849853515625e-4)
    rest = sum(rest, multiple, -3.77489497744594108e-8)

    let square = rest * rest
    var cosine: Float = 2.443315711809948e-5
    cosine = sum(-1.388731625493765e-3, cosine, square)
    cosine = sum(4.166664568298827e-2, cosine, square)
    cosine *= square
    cosine = sum(-(square * 0.5), cosine, square) + 1

    var sine: Float = -1.9515295891e-4
    sine = sum(8.3321608736e-3, sine, square)
    sine = sum(-1.6666654611e-1, sine, square)
    sine *= square
    sine = sum(rest, sine, rest)

    // Odd quarters swap sine and cosine; the halves give the signs.
    let bits = UInt32(truncatingIfNeeded: octant)
    let difference = (sine.bitPattern ^ cosine.bitPattern) & (0 &- (bits >> 1 & 1))
    return (
      Float(bitPattern: sine.bitPattern ^ difference ^ (bits & 4) << 29),
      Float(bitPattern: cosine.bitPattern ^ difference ^ ((bits &+ 2) & 4) << 29)
    )
  }

  /// `addend + left · right`, rounded once; no term may be so small that it is subnormal.
  ///
  /// Where the target has no instruction for it, this spares a call.
  @inline(__always)
  private static func sum(_ addend: Float, _ left: Float, _ right: Float) -> Float {
    #if arch(arm64)
      return addend.addingProduct(left, right)
    #else
      // The product is exact in double. The sum is rounded to double and then to float, which is
      // only wrong if the first rounding ends in the middle between two floats.
      let sum = Double(addend) + Double(left) * Double(right)
      if sum.bitPattern & 0x1fff_ffff == 0x1000_0000 {
        return addend.addingProduct(left, right)
      }
      return Float(sum)
    #endif
  }
}
