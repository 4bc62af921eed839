import Tensors

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What PyTorch answered to the samples of operations; written by Tools/record-operations.py.
struct OperationRecordings {
  struct Elements {
    var typeName: String
    var shape: [Int]
    var gradientName: String
    var values: [Double]
  }

  struct Recording {
    var sample: String
    var results: [Elements] = []
    var gradients: [String: Elements] = [:]
    var error: String?
    var backwardError: String?
  }

  var inputs: [String: Elements] = [:]
  var recordings: [Recording] = []

  static let folder =
    String(#filePath.dropLast("TensorsTests/OperationRecordings.swift".count))
    + "Scripts/operations/"

  init() throws {
    for line in try Self.lines(of: Self.folder + "operations.txt") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch fields[0] {
      case "input": inputs[fields[1]] = Self.elements(fields[2...])
      case "sample": recordings.append(Recording(sample: fields[1]))
      case "result": recordings[recordings.count - 1].results.append(Self.elements(fields[1...]))
      case "gradient":
        recordings[recordings.count - 1].gradients[fields[1]] = Self.elements(fields[2...])
      case "error": recordings[recordings.count - 1].error = fields[1]
      case "backward": recordings[recordings.count - 1].backwardError = fields[1]
      default: continue
      }
    }
  }

  /// The standard inputs; those of floating-point types are sources of gradients.
  func tensors(_ engine: Engine) throws -> [String: Tensor] {
    var tensors: [String: Tensor] = [:]
    for (name, input) in inputs { tensors[name] = try Self.tensor(input, engine) }
    return tensors
  }

  static func tensor(_ elements: Elements, _ engine: Engine) throws -> Tensor {
    let type = ElementType.allCases.first { $0.name == elements.typeName } ?? .float64
    let tensor = try Tensor(
      elements.values.map { .float($0) }, shape: elements.shape, elementType: type,
      engine: engine)
    if type.isFloatingPoint { try tensor.setRequiresGradient(true) }
    return tensor
  }

  private static func elements(_ fields: ArraySlice<String>) -> Elements {
    let fields = Array(fields)
    return Elements(
      typeName: fields[0], shape: fields[1].split(separator: ",").compactMap { Int($0) },
      gradientName: fields[2],
      values: fields[3].split(separator: " ").map { Double($0) ?? .nan })
  }

  static func lines(of path: String) throws -> [String] {
    guard let file = fopen(path, "r") else {
      throw SampleCall.Failure(message: "cannot read \(path)")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: block[..<count])
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  static func write(_ lines: [String], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(lines.joined(separator: "\n") + "\n", file)
    fclose(file)
  }
}
