/// PyTorch's CPU random number generator: the same seed gives the same numbers, bit for bit.
///
/// Each fill draws exactly as many words from the engine as PyTorch does for that call, so any
/// mixture of calls stays in step.
public final class Generator {
  /// What a generator remembers between calls.
  public struct State: Equatable, Sendable {
    /// The number that the generator was last seeded with.
    public var initialSeed: UInt64
    /// The source of bits.
    public var engine: MersenneTwister
    /// The second normal number of a pair whose first has been handed out.
    public var pendingNormal: Double?
  }

  /// The seed of a generator that nobody has seeded, PyTorch's own.
  public static let defaultSeed: UInt64 = 67_280_421_310_721

  /// Everything that determines the numbers to come; save and restore it to repeat them.
  public var state: State

  /// A generator started from `seed`.
  public init(seed: UInt64 = Generator.defaultSeed) {
    state = State(
      initialSeed: seed, engine: MersenneTwister(seed: UInt32(truncatingIfNeeded: seed)),
      pendingNormal: nil)
  }

  /// Starts again from `seed`; PyTorch uses its lower 32 bits and remembers all of them.
  public func seed(_ seed: UInt64) {
    state = Generator(seed: seed).state
  }

  /// The number that the generator was last seeded with.
  public var initialSeed: UInt64 { state.initialSeed }

  /// The next 32 random bits.
  public func nextUInt32() -> UInt32 { state.engine.next() }

  /// The next 64 random bits.
  public func nextUInt64() -> UInt64 { state.engine.next64() }

  /// The next float in [0, 1), a multiple of 2⁻²⁴.
  public func nextFloat() -> Float {
    state.engine.nextUnitFloat()
  }

  /// The next double in [0, 1), a multiple of 2⁻⁵³.
  public func nextDouble() -> Double {
    state.engine.nextUnitDouble()
  }
}
