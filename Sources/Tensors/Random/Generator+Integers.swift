extension Generator {
  /// Fills `values` with integers in [`low`, `high`), or with `low` if that is empty (`randint`).
  public func fillIntegers(
    _ values: UnsafeMutableBufferPointer<Int>, from low: Int, to high: Int
  ) {
    for index in values.indices { values[index] = nextInteger(from: low, to: high) }
  }

  /// One integer in [`low`, `high`), or `low` if that is empty.
  public func nextInteger(from low: Int, to high: Int) -> Int {
    guard high > low else { return low }
    let range = UInt64(bitPattern: Int64(high)) &- UInt64(bitPattern: Int64(low))
    // A remainder of 32 bits would favour small numbers too much for a wide range.
    let bits = range >= 1 << 28 ? nextUInt64() : UInt64(nextUInt32())
    return low &+ Int(truncatingIfNeeded: bits % range)
  }

  /// One integer from all that are not negative (`random_()` of an int64 tensor).
  public func nextInteger() -> Int {
    Int(truncatingIfNeeded: nextUInt64() & UInt64(Int64.max))
  }

  /// The order in which one pass of a shuffled `DataLoader` visits `count` samples.
  ///
  /// A pass first draws a seed for worker processes that is not used without them, then one for
  /// a generator of its own.
  public func shuffledPass(_ count: Int) -> [Int] {
    _ = nextInteger()
    return Generator(seed: UInt64(nextInteger())).permutation(count)
  }

  /// Fills `values` with the integers from 0 on in random order (`randperm`).
  public func fillPermutation(
    _ values: UnsafeMutableBufferPointer<Int>, until flag: InterruptFlag = .never
  ) {
    let count = values.count
    flag.forEachPiece(of: 0..<count) { piece in
      for index in piece { values[index] = index }
    }
    // PyTorch takes wider draws, and walks the other way, where 32 bits would be uneven.
    if count < Int(UInt32.max / 20) {
      flag.forEachPiece(of: 0..<max(count - 1, 0)) { piece in
        for index in piece { values.swapAt(index, index + Int(nextUInt32()) % (count - index)) }
      }
    } else {
      flag.forEachPiece(of: 0..<count) { piece in
        for index in piece { values.swapAt(index, Int(nextUInt64() % UInt64(index + 1))) }
      }
    }
  }

  /// The integers from 0 up to, not including, `count` in random order (`randperm`).
  public func permutation(_ count: Int) -> [Int] {
    guard count > 0 else { return [] }
    return [Int](unsafeUninitializedCapacity: count) { values, initializedCount in
      values.initialize(repeating: 0)
      fillPermutation(values)
      initializedCount = count
    }
  }
}
