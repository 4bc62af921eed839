import Testing

/// The calls and their numbers in `Tests/Recorded/random.txt`; its recorder tells the format.
enum RandomRecord {
  /// Calls that share one generator.
  struct Sequence: Sendable, CustomTestStringConvertible {
    let library: String
    let seed: String
    var calls: [Call] = []

    var testDescription: String { "\(library) seed \(seed)" }
  }

  /// One call, and its numbers as they are written.
  struct Call: Sendable {
    let line: Int
    let name: String
    let arguments: [String]
    let expected: String

    func word(_ index: Int) -> String { index < arguments.count ? arguments[index] : "" }
    func integer(_ index: Int) -> Int { Int(word(index)) ?? 0 }
    func number(_ index: Int) -> Double { Double(word(index)) ?? 0 }
    func numbers(_ index: Int) -> [Double] {
      word(index).split(separator: ",").compactMap { Double($0) }
    }
  }

  static func sequences(of library: String) -> [Sequence] {
    var sequences: [Sequence] = []
    for (number, line) in RecordedFile.lines(of: "random.txt").enumerated() {
      let sides = line.split(separator: " = ", maxSplits: 1)
      let words = (sides.first ?? "").split(separator: " ").map(String.init)
      guard words.count >= 2, words[0] == library else { continue }
      if words[1] == "seed" {
        sequences.append(Sequence(library: library, seed: words[2]))
      } else if sides.count == 2, !sequences.isEmpty {
        sequences[sequences.count - 1].calls.append(
          Call(
            line: number + 1, name: words[1], arguments: Array(words.dropFirst(2)),
            expected: String(sides[1])))
      }
    }
    return sequences
  }

  static func written(_ values: [Float]) -> String {
    written(values.map(\.bitPattern)) { hexadecimal(UInt64($0), digits: 8) }
  }

  static func written(_ values: [Double]) -> String {
    written(values.map(\.bitPattern)) { hexadecimal($0, digits: 16) }
  }

  static func written<Number: FixedWidthInteger>(
    _ values: [Number], as text: (Number) -> String = { $0.description }
  ) -> String {
    if values.count <= 40 { return values.map(text).joined(separator: " ") }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in values {
      withUnsafeBytes(of: value.littleEndian) { bytes in
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
    }
    return "#\(values.count) \(hexadecimal(hash, digits: 16))"
  }

  private static func hexadecimal(_ bits: UInt64, digits: Int) -> String {
    let text = String(bits, radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}
