#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Generator {
  /// Fills `values` with normal numbers (`normal_`, `randn`).
  ///
  /// From 16 values on, PyTorch makes contiguous tensors by blocks; the rest, and any tensor that
  /// is not contiguous (say so with `byBlocks: false`), one pair at a time.
  public func fillNormal(
    _ values: UnsafeMutableBufferPointer<Float>, mean: Double = 0, deviation: Double = 1,
    byBlocks: Bool = true, until flag: InterruptFlag = .never
  ) {
    guard byBlocks, values.count >= NormalBlock.size, let start = values.baseAddress else {
      flag.forEachPiece(of: values.indices) { piece in
        for index in piece { values[index] = Float(nextNormal(mean: mean, deviation: deviation)) }
      }
      return
    }
    let mean = Float(mean)
    let deviation = Float(deviation)
    fillBlocks(values.count, flag, uniform: { start[$0] = $1.nextUnitFloat() }) {
      NormalBlock.transform(start + $0, mean: mean, deviation: deviation)
    }
  }

  /// Fills `values` with normal numbers (`normal_`, `randn`).
  ///
  /// As for float32, but a block is computed with the system's `log`, `sin` and `cos`.
  public func fillNormal(
    _ values: UnsafeMutableBufferPointer<Double>, mean: Double = 0, deviation: Double = 1,
    byBlocks: Bool = true, until flag: InterruptFlag = .never
  ) {
    guard byBlocks, values.count >= NormalBlock.size, let start = values.baseAddress else {
      flag.forEachPiece(of: values.indices) { piece in
        for index in piece { values[index] = nextNormal(mean: mean, deviation: deviation) }
      }
      return
    }
    fillBlocks(values.count, flag, uniform: { start[$0] = $1.nextUnitDouble() }) { offset in
      for index in offset..<(offset + 8) {
        let radius = (-2 * log(1 - start[index])).squareRoot()
        let angle = 2 * Double.pi * start[index + 8]
        start[index] = mean.addingProduct(radius * cos(angle), deviation)
        start[index + 8] = mean.addingProduct(radius * sin(angle), deviation)
      }
    }
  }

  /// One normal number, by the path that PyTorch takes for fewer than 16 values.
  public func nextNormal(mean: Double = 0, deviation: Double = 1) -> Double {
    if let pending = state.pendingNormal {
      state.pendingNormal = nil
      return mean.addingProduct(pending, deviation)
    }
    let first = nextDouble()
    let second = nextDouble()
    let radius = (-2 * log1p(-second)).squareRoot()
    let angle = 2 * Double.pi * first
    state.pendingNormal = radius * sin(angle)
    return mean.addingProduct(radius * cos(angle), deviation)
  }

  // All uniform numbers first, then the blocks in place. A last block that is not whole is made
  // afresh from 16 more numbers and overlaps its predecessor.
  @inline(__always)
  private func fillBlocks(
    _ count: Int, _ flag: InterruptFlag, uniform: (Int, inout MersenneTwister) -> Void,
    transform: (Int) -> Void
  ) {
    let size = NormalBlock.size
    var engine = state.engine
    defer { state.engine = engine }
    flag.forEachPiece(of: 0..<count) { piece in
      for index in piece { uniform(index, &engine) }
    }
    flag.forEachPiece(of: 0..<count / size, by: 1 << 10) { piece in
      for block in piece { transform(block * size) }
    }
    if count % size != 0 {
      for index in (count - size)..<count { uniform(index, &engine) }
      transform(count - size)
    }
  }
}
