import BigInt

/// Products and powers of long integers, by Karatsuba's method on machine words: the library's own
/// take minutes where these take a tenth of a second.
enum LongProduct {
  private typealias Words = UnsafeMutablePointer<UInt>

  /// Below so many words, each of one factor times each of the other is quickest.
  private static let shortCount = 32

  /// The product of two numbers.
  static func product(_ a: BigInt, _ b: BigInt) -> BigInt {
    let (left, right) = (Array(a.magnitude.words), Array(b.magnitude.words))
    if min(left.count, right.count) < shortCount { return a * b }
    let (long, short) = left.count < right.count ? (right, left) : (left, right)
    var words = [UInt](repeating: 0, count: long.count + short.count)
    words.withUnsafeMutableBufferPointer { result in
      long.withUnsafeBufferPointer { long in
        short.withUnsafeBufferPointer { short in multiply(long, short, into: result) }
      }
    }
    return BigInt(sign: a.sign == b.sign ? .plus : .minus, magnitude: BigUInt(words: words))
  }

  /// A number multiplied by itself, `exponent` times in all; the exponent is positive.
  static func power(_ base: BigInt, _ exponent: Int) -> BigInt {
    var result = base
    for bit in (0..<max(Int.bitWidth - exponent.leadingZeroBitCount - 1, 0)).reversed() {
      result = product(result, result)
      if exponent >> bit & 1 == 1 { result = product(result, base) }
    }
    return result
  }

  /// Adds the product to a result that is zero: pieces of the long factor, as long as the short one.
  private static func multiply(
    _ long: UnsafeBufferPointer<UInt>, _ short: UnsafeBufferPointer<UInt>,
    into result: UnsafeMutableBufferPointer<UInt>
  ) {
    guard let a = long.baseAddress, let b = short.baseAddress, let target = result.baseAddress
    else { return }
    let count = short.count
    // Each step needs four times its length, and the steps within it half as much again.
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: 10 * count + 1024) { room in
      guard let room = room.baseAddress else { return }
      for start in stride(from: 0, to: long.count, by: count) {
        let length = min(count, long.count - start)
        if length == count {
          multiply(a + start, b, count, into: room, beside: room + 2 * count)
        } else {
          multiplyPlainly(a + start, length, b, count, into: room)
        }
        add(room, length + count, to: target + start)
      }
    }
  }

  /// Writes the product of two numbers of `count` words each to 2 * `count` words.
  private static func multiply(
    _ a: UnsafePointer<UInt>, _ b: UnsafePointer<UInt>, _ count: Int, into result: Words,
    beside room: Words
  ) {
    if count < shortCount { return multiplyPlainly(a, count, b, count, into: result) }
    let low = count / 2
    let high = count - low
    // a = a1 B + a0 and b = b1 B + b0; a1 b0 + a0 b1 = a0 b0 + a1 b1 - (a0 - a1)(b0 - b1).
    multiply(a, b, low, into: result, beside: room)
    multiply(a + low, b + low, high, into: result + 2 * low, beside: room)
    let (product, middle, rest) = (room, room + 2 * high, room + 4 * high + 1)
    let isLeftNegative = difference(a, low, a + low, high, into: middle)
    let isRightNegative = difference(b, low, b + low, high, into: middle + high)
    multiply(middle, middle + high, high, into: product, beside: rest)
    middle.update(from: result + 2 * low, count: 2 * high)
    middle[2 * high] = 0
    add(result, 2 * low, to: middle)
    if isLeftNegative == isRightNegative {
      subtract(product, 2 * high, from: middle)
    } else {
      add(product, 2 * high, to: middle)
    }
    // The sum fits, so what is carried ends within the result.
    add(middle, min(2 * high + 1, 2 * count - low), to: result + low)
  }

  private static func multiplyPlainly(
    _ a: UnsafePointer<UInt>, _ aCount: Int, _ b: UnsafePointer<UInt>, _ bCount: Int,
    into result: Words
  ) {
    result.update(repeating: 0, count: aCount + bCount)
    for i in 0..<aCount {
      let factor = a[i]
      var carried: UInt = 0
      for j in 0..<bCount {
        let (high, low) = factor.multipliedFullWidth(by: b[j])
        let (sum, first) = result[i + j].addingReportingOverflow(low)
        let (total, second) = sum.addingReportingOverflow(carried)
        result[i + j] = total
        carried = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
      }
      result[i + bCount] = carried
    }
  }

  /// Writes |x - y| to as many words as `y` has, which has at least as many as `x`.
  ///
  /// - Returns: whether x < y.
  private static func difference(
    _ x: UnsafePointer<UInt>, _ xCount: Int, _ y: UnsafePointer<UInt>, _ yCount: Int,
    into result: Words
  ) -> Bool {
    result.update(from: y, count: yCount)
    if subtract(x, xCount, from: result, yCount) == 0 { return true }
    // Less than zero: turned round.
    var carried = true
    for place in 0..<yCount {
      let (sum, overflow) = (~result[place]).addingReportingOverflow(carried ? 1 : 0)
      result[place] = sum
      carried = overflow
    }
    return false
  }

  /// Adds a number to one that has room for the sum.
  private static func add(_ x: UnsafePointer<UInt>, _ count: Int, to result: Words) {
    var carried: UInt = 0
    for place in 0..<count {
      let (sum, first) = result[place].addingReportingOverflow(x[place])
      let (total, second) = sum.addingReportingOverflow(carried)
      result[place] = total
      carried = (first ? 1 : 0) &+ (second ? 1 : 0)
    }
    var place = count
    while carried > 0 {
      let (sum, overflow) = result[place].addingReportingOverflow(carried)
      result[place] = sum
      carried = overflow ? 1 : 0
      place += 1
    }
  }

  /// Takes a number from one that is not less, whose words go on behind it.
  private static func subtract(_ x: UnsafePointer<UInt>, _ count: Int, from result: Words) {
    _ = subtract(x, count, from: result, count + 1)
  }

  /// Takes a number from another; what is missing at the end is returned.
  private static func subtract(
    _ x: UnsafePointer<UInt>, _ count: Int, from result: Words, _ resultCount: Int
  ) -> UInt {
    var missing: UInt = 0
    for place in 0..<resultCount {
      if place >= count, missing == 0 { return 0 }
      let (rest, first) = result[place].subtractingReportingOverflow(place < count ? x[place] : 0)
      let (total, second) = rest.subtractingReportingOverflow(missing)
      result[place] = total
      missing = (first ? 1 : 0) &+ (second ? 1 : 0)
    }
    return missing
  }
}
