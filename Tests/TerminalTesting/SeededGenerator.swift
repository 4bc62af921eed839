/// Random numbers that are the same for the same seed on every machine (SplitMix64, by
/// S. Vigna, https://prng.di.unimi.it/splitmix64.c).
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// An integer of a range.
  public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something happens that happens once in `count` times.
  public mutating func isOne(in count: Int) -> Bool { int(1...count) == 1 }

  /// One of some values.
  public mutating func pick<Element>(_ values: [Element]) -> Element {
    values[int(0...values.count - 1)]
  }
}
