import BigInt

/// Long integers bit by bit, negative ones in two's complement: the library's own operations forget
/// the sign where a magnitude fills its words.
enum BitPattern {
  /// What an operation makes of the bits of two numbers.
  static func combined(_ a: BigInt, _ b: BigInt, _ operation: (UInt, UInt) -> UInt) -> BigInt {
    // One word more than either needs, so that the highest bit tells the sign.
    let count = max(a.magnitude.words.count, b.magnitude.words.count) + 1
    let words = zip(complement(of: a, count), complement(of: b, count)).map(operation)
    guard let highest = words.last, highest >> (UInt.bitWidth - 1) == 1 else {
      return BigInt(BigUInt(words: words))
    }
    return -BigInt(BigUInt(words: words.map { ~$0 }) + 1)
  }

  private static func complement(of number: BigInt, _ count: Int) -> [UInt] {
    var words = Array(number.magnitude.words)
    words += Array(repeating: 0, count: count - words.count)
    guard number.sign == .minus else { return words }
    var carries = true
    for place in words.indices {
      words[place] = ~words[place]
      if carries { (words[place], carries) = words[place].addingReportingOverflow(1) }
    }
    return words
  }
}
