import Tensors
import Testing

/// Numbers recorded from PyTorch, NumPy and CPython by `Tools/record-random.py`.
@Suite struct RandomTests {
  @Test(arguments: RandomRecord.sequences(of: "torch"))
  func torchSequence(_ sequence: RandomRecord.Sequence) {
    let generator = Generator(seed: UInt64(sequence.seed) ?? 0)
    for call in sequence.calls {
      #expect(torchNumbers(call, generator) == call.expected, "line \(call.line)")
    }
  }

  @Test(arguments: RandomRecord.sequences(of: "numpy"))
  func numPySequence(_ sequence: RandomRecord.Sequence) {
    let generator = NumPyGenerator(seed: UInt32(sequence.seed) ?? 0)
    for call in sequence.calls {
      #expect(numPyNumbers(call, generator) == call.expected, "line \(call.line)")
    }
  }

  @Test(arguments: RandomRecord.sequences(of: "python"))
  func pythonSequence(_ sequence: RandomRecord.Sequence) {
    let generator = PythonGenerator(seed: Int(sequence.seed) ?? 0)
    for call in sequence.calls {
      #expect(pythonNumbers(call, generator) == call.expected, "line \(call.line)")
    }
  }

  @Test func everySequenceIsThere() {
    #expect(RandomRecord.sequences(of: "torch").map(\.calls.count) == [63, 63, 63, 63, 63, 63, 10])
    #expect(RandomRecord.sequences(of: "numpy").map(\.calls.count) == [40, 40, 40])
    #expect(RandomRecord.sequences(of: "python").map(\.calls.count) == [60, 60, 60, 60])
  }

  @Test func stateRepeatsTheNumbersThatFollow() throws {
    let generator = Generator(seed: 5)
    _ = generator.nextNormal()
    let saved = generator.state
    let bytes = saved.bytes
    let expected = (0..<700).map { _ in generator.nextNormal() }
    generator.state = saved
    #expect((0..<700).map { _ in generator.nextNormal() } == expected)
    generator.state = try #require(Generator.State(bytes: bytes))
    #expect(generator.state == saved)
    #expect((0..<700).map { _ in generator.nextNormal() } == expected)
    #expect(Generator.State(bytes: [1, 2, 3]) == nil)
    #expect(Generator.State(bytes: [UInt8](repeating: 0, count: 5056)) == nil)
  }

  @Test func seedingForgetsThePendingNormal() {
    let generator = Generator(seed: 42)
    let first = generator.nextNormal()
    generator.seed(42)
    #expect(generator.nextNormal() == first)
    #expect(generator.initialSeed == 42)
    #expect(Generator().initialSeed == 67_280_421_310_721)
  }

  @Test func blocksCanBeTurnedOff() {
    let one = Generator(seed: 1)
    let other = Generator(seed: 1)
    let values = filled(20, with: Float(0)) { one.fillNormal($0, byBlocks: false) }
    #expect(values == (0..<20).map { _ in Float(other.nextNormal()) })
  }

  @Test func emptyRangesAreHarmless() {
    let generator = Generator(seed: 1)
    #expect(generator.nextInteger(from: 3, to: 3) == 3)
    #expect(generator.permutation(0) == [])
    #expect(generator.permutation(-1) == [])
    #expect(NumPyGenerator(seed: 1).nextInteger(from: 3, to: 2) == 3)
    #expect(NumPyGenerator(seed: 1).choice(of: 0, count: 1) == nil)
    #expect(NumPyGenerator(seed: 1).choice(of: 3, count: 4, replacement: false) == nil)
    #expect(PythonGenerator(seed: 1).nextInteger(from: 3, to: 3) == nil)
    #expect(PythonGenerator(seed: 1).nextInteger(from: 0, to: 3, by: 0) == nil)
    #expect(PythonGenerator(seed: 1).choice(of: 0) == nil)
    #expect(PythonGenerator(seed: 1).sample(of: 2, count: 3) == nil)
    #expect(PythonGenerator(seed: .min).nextDouble() != PythonGenerator(seed: 0).nextDouble())
  }
}

private func torchNumbers(_ call: RandomRecord.Call, _ generator: Generator) -> String {
  switch (call.name, call.word(0)) {
  case ("uniform", "float32"):
    return RandomRecord.written(
      filled(call.integer(1), with: Float(0)) {
        generator.fillUniform($0, from: call.number(2), to: call.number(3))
      })
  case ("uniform", _):
    return RandomRecord.written(
      filled(call.integer(1), with: 0.0) {
        generator.fillUniform($0, from: call.number(2), to: call.number(3))
      })
  case ("normal", "float32"):
    return RandomRecord.written(
      filled(call.integer(1), with: Float(0)) {
        generator.fillNormal($0, mean: call.number(2), deviation: call.number(3))
      })
  case ("normal", _):
    return RandomRecord.written(
      filled(call.integer(1), with: 0.0) {
        generator.fillNormal($0, mean: call.number(2), deviation: call.number(3))
      })
  case ("exponential", "float32"):
    return RandomRecord.written(
      filled(call.integer(1), with: Float(0)) {
        generator.fillExponential($0, rate: call.number(2))
      })
  case ("exponential", _):
    return RandomRecord.written(
      filled(call.integer(1), with: 0.0) { generator.fillExponential($0, rate: call.number(2)) })
  case ("integers", _):
    return RandomRecord.written(
      filled(call.integer(0), with: 0) {
        generator.fillIntegers($0, from: call.integer(1), to: call.integer(2))
      })
  case ("permutation", _):
    return RandomRecord.written(generator.permutation(call.integer(0)))
  case ("random", _):
    return RandomRecord.written((0..<call.integer(0)).map { _ in generator.nextInteger() })
  case ("loader", _):
    return RandomRecord.written(generator.shuffledPass(call.integer(0)))
  case ("bernoulli", "float32"):
    let probability = Float(call.number(2))
    return RandomRecord.written(
      (0..<call.integer(1)).map { _ in
        generator.nextBernoulli(probability: probability) ? 1 : 0
      })
  case ("bernoulli", _):
    return RandomRecord.written(
      (0..<call.integer(1)).map { _ in
        generator.nextBernoulli(probability: call.number(2)) ? 1 : 0
      })
  case ("multinomial", let type):
    let weights = call.numbers(1)
    let replacement = call.integer(3) == 1
    let samples =
      type == "float32"
      ? try? generator.multinomial(
        weights: weights.map(Float.init), count: call.integer(2), replacement: replacement)
      : try? generator.multinomial(
        weights: weights, count: call.integer(2), replacement: replacement)
    return RandomRecord.written(samples ?? [])
  case ("error", _):
    do throws(Generator.MultinomialError) {
      let samples = try generator.multinomial(
        weights: call.numbers(0).map(Float.init), count: call.integer(1),
        replacement: call.integer(2) == 1)
      return "\(samples)"
    } catch {
      return error.rawValue
    }
  case ("linear", _):
    // The arithmetic of torch.nn.init.kaiming_uniform_(a=√5), and of the bias.
    let root = 5.0.squareRoot()
    let inputs = call.integer(0)
    let gain = (2 / (1 + root * root)).squareRoot()
    let bound = 3.0.squareRoot() * (gain / Double(inputs).squareRoot())
    let weight = filled(inputs * call.integer(1), with: Float(0)) {
      generator.fillUniform($0, from: -bound, to: bound)
    }
    let biasBound = 1 / Double(inputs).squareRoot()
    let bias = filled(call.integer(1), with: Float(0)) {
      generator.fillUniform($0, from: -biasBound, to: biasBound)
    }
    return RandomRecord.written(weight + bias)
  case ("state", _):
    return RandomRecord.written(generator.state.bytes)
  default:
    return "unknown call \(call.name)"
  }
}

private func numPyNumbers(_ call: RandomRecord.Call, _ generator: NumPyGenerator) -> String {
  let count = call.integer(0)
  switch call.name {
  case "uniform":
    return RandomRecord.written(
      (0..<count).map { _ in generator.nextUniform(from: call.number(1), to: call.number(2)) })
  case "normal":
    return RandomRecord.written(
      (0..<count).map { _ in
        generator.nextNormal(mean: call.number(1), deviation: call.number(2))
      })
  case "integers":
    return RandomRecord.written(
      (0..<count).map { _ in generator.nextInteger(from: call.integer(1), to: call.integer(2)) })
  case "permutation":
    return RandomRecord.written(generator.permutation(count))
  case "choice":
    var weights = (0..<count).map { Double(sign: .plus, exponent: -$0 - 1, significand: 1) }
    weights[count - 1] *= 2
    let samples = generator.choice(
      of: count, count: call.integer(1), replacement: call.integer(2) == 1,
      weights: call.integer(3) == 1 ? weights : nil)
    return RandomRecord.written(samples ?? [])
  default:
    return "unknown call \(call.name)"
  }
}

private func pythonNumbers(_ call: RandomRecord.Call, _ generator: PythonGenerator) -> String {
  switch call.name {
  case "random":
    return RandomRecord.written([generator.nextDouble()])
  case "uniform":
    return RandomRecord.written([generator.nextUniform(from: call.number(0), to: call.number(1))])
  case "gauss":
    return RandomRecord.written([
      generator.nextGauss(mean: call.number(0), deviation: call.number(1))
    ])
  case "normal":
    return RandomRecord.written([
      generator.nextNormal(mean: call.number(0), deviation: call.number(1))
    ])
  case "exponential":
    return RandomRecord.written([generator.nextExponential(rate: call.number(0))])
  case "bits":
    return RandomRecord.written([Int(generator.nextBits(call.integer(0)))])
  case "range":
    let number = generator.nextInteger(
      from: call.integer(0), to: call.integer(1), by: call.integer(2))
    return RandomRecord.written(number.map { [$0] } ?? [])
  case "shuffle":
    var elements = Array(0..<call.integer(0))
    generator.shuffle(&elements)
    return RandomRecord.written(elements)
  case "sample":
    return RandomRecord.written(
      generator.sample(of: call.integer(0), count: call.integer(1)) ?? [])
  case "choices":
    let weights = call.word(2) == "-" ? nil : call.numbers(2)
    return RandomRecord.written(
      generator.choices(of: call.integer(0), count: call.integer(1), weights: weights) ?? [])
  default:
    return "unknown call \(call.name)"
  }
}

private func filled<Element>(
  _ count: Int, with element: Element, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void
) -> [Element] {
  var values = [Element](repeating: element, count: count)
  values.withUnsafeMutableBufferPointer { fill($0) }
  return values
}
