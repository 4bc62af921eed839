extension Generator.State {
  /// The number of bytes of `torch.get_rng_state()`.
  public static let byteCount = 5056

  /// The state as the bytes of `torch.get_rng_state()`.
  public var bytes: [UInt8] {
    // An engine that has not been drawn from is renewed before its first word, PyTorch's
    // "next" is then 0 and not the number of words.
    let isFresh = engine == MersenneTwister(seed: UInt32(truncatingIfNeeded: initialSeed))
    let next = isFresh ? 0 : engine.position
    let left = isFresh ? 1 : MersenneTwister.wordCount - engine.position + 1
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    func append<Number: FixedWidthInteger>(_ number: Number) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(initialSeed)
    append(Int32(left))
    append(Int32(1))
    append(UInt64(next))
    for word in engine.words { append(UInt64(word)) }
    append(UInt64(0))
    append((pendingNormal ?? 0).bitPattern)
    append(UInt64(0))
    append(Int32(pendingNormal == nil ? 0 : 1))
    bytes.append(contentsOf: repeatElement(0, count: Self.byteCount - bytes.count))
    return bytes
  }

  /// The state that `bytes` stand for, or nil if they are not a state (`torch.set_rng_state`).
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    func number(at offset: Int, size: Int = 8) -> UInt64 {
      (0..<size).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
    }
    let count = MersenneTwister.wordCount
    let left = number(at: 8, size: 4)
    let next = number(at: 16)
    guard (1...UInt64(count)).contains(left), next <= UInt64(count),
      let engine = MersenneTwister(
        words: (0..<count).map { UInt32(truncatingIfNeeded: number(at: 24 + 8 * $0)) },
        position: left == 1 ? count : Int(next))
    else { return nil }
    let tail = 24 + 8 * count
    initialSeed = number(at: 0)
    self.engine = engine
    pendingNormal =
      number(at: tail + 24, size: 4) == 0 ? nil : Double(bitPattern: number(at: tail + 8))
  }
}
