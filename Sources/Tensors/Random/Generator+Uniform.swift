#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Generator {
  /// Fills `values` with uniform numbers in [`from`, `to`) (`uniform_`, `rand`).
  public func fillUniform(
    _ values: UnsafeMutableBufferPointer<Float>, from: Double = 0, to: Double = 1,
    until flag: InterruptFlag = .never
  ) {
    let lower = Float(from)
    let upper = Float(to)
    let width = upper - lower
    var engine = state.engine
    defer { state.engine = engine }
    if lower == 0 && upper == 1 {
      flag.forEachPiece(of: values.indices) { piece in
        for index in piece { values[index] = engine.nextUnitFloat() }
      }
      return
    }
    flag.forEachPiece(of: values.indices) { piece in
      for index in piece {
        let value = lower.addingProduct(engine.nextUnitFloat(), width)
        values[index] = value == upper ? lower : value
      }
    }
  }

  /// Fills `values` with uniform numbers in [`from`, `to`) (`uniform_`, `rand`).
  public func fillUniform(
    _ values: UnsafeMutableBufferPointer<Double>, from: Double = 0, to: Double = 1,
    until flag: InterruptFlag = .never
  ) {
    let width = to - from
    var engine = state.engine
    defer { state.engine = engine }
    flag.forEachPiece(of: values.indices) { piece in
      for index in piece {
        let value = from.addingProduct(engine.nextUnitDouble(), width)
        values[index] = value == to ? from : value
      }
    }
  }

  /// Fills `values` with exponential numbers of the given rate (`exponential_`).
  public func fillExponential(
    _ values: UnsafeMutableBufferPointer<Float>, rate: Double = 1,
    until flag: InterruptFlag = .never
  ) {
    flag.forEachPiece(of: values.indices) { piece in
      for index in piece { values[index] = Float(nextExponential(rate: rate)) }
    }
  }

  /// Fills `values` with exponential numbers of the given rate (`exponential_`).
  public func fillExponential(
    _ values: UnsafeMutableBufferPointer<Double>, rate: Double = 1,
    until flag: InterruptFlag = .never
  ) {
    flag.forEachPiece(of: values.indices) { piece in
      for index in piece { values[index] = nextExponential(rate: rate) }
    }
  }

  func nextExponential(rate: Double) -> Double {
    -1 / rate * log1p(-nextDouble())
  }

  /// One draw that is true with the given probability (`bernoulli_(p)`, and so `dropout`).
  public func nextBernoulli(probability: Double) -> Bool {
    nextDouble() < probability
  }

  /// One draw that is true with the given probability (`bernoulli(t)` of a float32 tensor).
  public func nextBernoulli(probability: Float) -> Bool {
    nextFloat() < probability
  }
}
