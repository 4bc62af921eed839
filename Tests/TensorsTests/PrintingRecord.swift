import Tensors

/// The cases of `Tests/Recorded/printing.txt`; its recorder tells the format.
enum PrintingRecord {
  /// Values, how they were printed, and what came out.
  struct Case: Sendable {
    let line: Int
    let kind: String
    let elementType: PrintedValues.ElementType
    let shape: [Int]
    let options: [String: String]
    var data: [String] = []
    var expectedLines: [Substring] = []

    var expected: String { expectedLines.joined(separator: "\n") }

    func integer(_ name: String) -> Int? { options[name].flatMap { Int($0) } }

    var values: PrintedValues {
      let data = data
      let elements: PrintedValues.Elements
      if data.first == "linear" {
        let start = Double(data[1]) ?? 0
        let step = Double(data[2]) ?? 0
        let number = { (index: Int) in start + Double(index) * step }
        switch elementType {
        case .float32: elements = .floatingPoint { Double(Float(number($0))) }
        case .int64: elements = .integer { Int(number($0)) }
        default: elements = .floatingPoint(number)
        }
      } else if elementType.isFloatingPoint {
        elements = .floatingPoint(floatingPoint)
      } else if elementType == .bool {
        elements = .boolean { data[$0] == "1" }
      } else {
        elements = .integer { Int(data[$0]) ?? 0 }
      }
      return PrintedValues(shape: shape, elementType: elementType, elements: elements)
    }

    /// The floating-point element whose bits stand at `index`.
    func floatingPoint(_ index: Int) -> Double {
      let bits = UInt64(data[index], radix: 16) ?? 0
      switch elementType {
      case .float16:
        // The bits of a half, without the type that not every machine has.
        let magnitude = UInt32(bits & 0x7fff)
        let value =
          magnitude >= 0x7c00
          ? Double(Float(bitPattern: 0x7f80_0000 | (magnitude & 0x3ff) << 13))
          : Double(Float(bitPattern: magnitude << 13)) * 0x1p112
        return bits & 0x8000 == 0 ? value : -value
      case .float32: return Double(Float(bitPattern: UInt32(bits)))
      default: return Double(bitPattern: bits)
      }
    }
  }

  static func cases(_ kinds: Set<String>) -> [Case] {
    var cases: [Case] = []
    for (number, line) in RecordedFile.lines(of: "printing.txt").enumerated() {
      if line.hasPrefix("|"), !cases.isEmpty {
        cases[cases.count - 1].expectedLines.append(line.dropFirst())
        continue
      }
      let words = line.split(separator: " ").map(String.init)
      if words.first == "case", words.count >= 4 {
        let pairs = words.dropFirst(4).map { word in
          let sides = word.split(separator: "=")
          return (String(sides[0]), String(sides[1]))
        }
        cases.append(
          Case(
            line: number + 1, kind: words[1],
            elementType: PrintedValues.ElementType(rawValue: words[2]) ?? .float64,
            shape: words[3] == "-" ? [] : words[3].split(separator: ",").compactMap { Int($0) },
            options: Dictionary(uniqueKeysWithValues: pairs)))
      } else if words.first == "data", !cases.isEmpty {
        cases[cases.count - 1].data = Array(words.dropFirst())
      }
    }
    return cases.filter { kinds.contains($0.kind) }
  }
}
