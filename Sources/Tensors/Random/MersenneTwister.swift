/// The MT19937 engine that PyTorch, NumPy's legacy generator and CPython's `random` share.
///
/// Source: Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998), with the seeding of
/// their 2002 revision.
public struct MersenneTwister: Sendable, Equatable {
  /// The number of 32-bit words of state.
  public static let wordCount = 624

  /// The words of state, `wordCount` of them.
  public private(set) var words: [UInt32]

  /// How many of the words have been handed out since they were last renewed, 0 to `wordCount`.
  public private(set) var position: Int

  /// An engine started from one number (`init_genrand` of the reference code).
  public init(seed: UInt32) {
    var words = [UInt32](repeating: 0, count: Self.wordCount)
    words[0] = seed
    for index in 1..<Self.wordCount {
      let previous = words[index - 1]
      words[index] = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index)
    }
    self.words = words
    position = Self.wordCount
  }

  /// An engine started from a list of numbers (`init_by_array` of the reference code).
  public init(key: [UInt32]) {
    let key = key.isEmpty ? [0] : key
    let count = Self.wordCount
    var words = Self(seed: 19_650_218).words
    var index = 1
    var keyIndex = 0
    for _ in 0..<max(count, key.count) {
      let previous = words[index - 1]
      words[index] =
        (words[index] ^ ((previous ^ (previous >> 30)) &* 1_664_525))
        &+ key[keyIndex] &+ UInt32(truncatingIfNeeded: keyIndex)
      index += 1
      keyIndex += 1
      if index >= count {
        words[0] = words[count - 1]
        index = 1
      }
      if keyIndex >= key.count { keyIndex = 0 }
    }
    for _ in 1..<count {
      let previous = words[index - 1]
      words[index] =
        (words[index] ^ ((previous ^ (previous >> 30)) &* 1_566_083_941)) &- UInt32(index)
      index += 1
      if index >= count {
        words[0] = words[count - 1]
        index = 1
      }
    }
    words[0] = 0x8000_0000
    self.words = words
    position = count
  }

  /// An engine in a given state, or nil if it is not `wordCount` words and a position among them.
  public init?(words: [UInt32], position: Int) {
    guard words.count == Self.wordCount, (0...Self.wordCount).contains(position) else {
      return nil
    }
    self.words = words
    self.position = position
  }

  /// The next 32 random bits.
  @inline(__always)
  public mutating func next() -> UInt32 {
    if position == Self.wordCount { renew() }
    var bits = words[position]
    position += 1
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9d2c_5680
    bits ^= (bits << 15) & 0xefc6_0000
    bits ^= bits >> 18
    return bits
  }

  /// The next 64 random bits, the upper half drawn first.
  public mutating func next64() -> UInt64 {
    let upper = UInt64(next())
    return upper << 32 | UInt64(next())
  }

  /// A double in [0, 1) from 27 bits of one draw and 26 of the next, as in NumPy and CPython.
  public mutating func nextDouble() -> Double {
    let upper = next() >> 5
    let lower = next() >> 6
    return (Double(upper) * 67_108_864 + Double(lower)) / 9_007_199_254_740_992
  }

  /// A float in [0, 1), a multiple of 2⁻²⁴, as PyTorch makes it from one draw.
  mutating func nextUnitFloat() -> Float {
    Float(Int32(truncatingIfNeeded: next() & 0xff_ffff)) * 0x1p-24
  }

  /// A double in [0, 1), a multiple of 2⁻⁵³, as PyTorch makes it from two draws.
  mutating func nextUnitDouble() -> Double {
    Double(Int64(truncatingIfNeeded: next64() & 0x1f_ffff_ffff_ffff)) * 0x1p-53
  }

  @inline(never)
  private mutating func renew() {
    let count = Self.wordCount
    let middle = 397
    words.withUnsafeMutableBufferPointer { words in
      func twist(_ upper: UInt32, _ lower: UInt32) -> UInt32 {
        let mixed = (upper & 0x8000_0000) | (lower & 0x7fff_ffff)
        return (mixed >> 1) ^ (lower & 1 == 0 ? 0 : 0x9908_b0df)
      }
      for index in 0..<(count - middle) {
        words[index] = words[index + middle] ^ twist(words[index], words[index + 1])
      }
      for index in (count - middle)..<(count - 1) {
        words[index] = words[index + middle - count] ^ twist(words[index], words[index + 1])
      }
      words[count - 1] = words[middle - 1] ^ twist(words[count - 1], words[0])
    }
    position = 0
  }
}
