import Tensors

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One recorded call, run again: see Tools/record-calls.py for the language of calls.
final class RecordedCall {
  let engine = Engine()
  private var sources: [Tensor] = []

  /// The answer in the words of the record.
  func answer(to call: Substring) -> String {
    do {
      let result = try run(call)
      var text = try describe(result)
      let sources = self.sources.filter(\.requiresGradient)
      guard !sources.isEmpty, let total = try weightedSum(of: result) else { return text }
      for gradient in try Tensor.gradients(
        of: [total], withRespectTo: sources, allowsUnused: true)
      {
        text += try " | " + (gradient.map { try numbers($0) } ?? "none")
      }
      return text
    } catch let error as TensorError {
      return "\(error.kind.rawValue): \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  private func run(_ call: Substring) throws -> Argument {
    let texts = call.split(separator: "|", omittingEmptySubsequences: false)
    let name = String(texts[0])
    if name == "getitem" {
      return .tensor(try tensor(texts[1]).subscripted(texts[2...].map { try index($0) }))
    }
    if name == "setitem" {
      let target = try writable(tensor(texts[1]))
      let value = try argument(texts[2])
      try target.assign(value, at: texts[3...].map { try index($0) })
      return .tensor(target)
    }
    guard let operation = Operation.named[name] ?? inPlaceOperation(name) else {
      throw TensorError(.notImplemented, "no operation \(name)")
    }
    var given: [Argument] = []
    var named: [String: Argument] = [:]
    for text in texts.dropFirst() {
      let parts = text.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].allSatisfy({ $0.isLetter || $0 == "_" }) {
        named[String(parts[0])] = try argument(parts[1])
      } else {
        given.append(try argument(text))
      }
    }
    if name.hasSuffix("_"), case .tensor(let tensor)? = given.first {
      given[0] = .tensor(try writable(tensor))
    }
    let result = try operation.apply(
      Arguments(
        engine: engine, name: operation.name, values: try bind(operation, given, named)))
    if Operation.named[name] == nil, case .tensor(let target) = given[0],
      case .tensor(let value) = result
    {
      try target.replaceElements(by: value)
      return given[0]
    }
    return result
  }

  /// The operation whose result `name`, which ends with a line, writes back.
  private func inPlaceOperation(_ name: String) -> Operation? {
    guard name.hasSuffix("_"), let operation = Operation.named[String(name.dropLast())],
      operation.forms.contains(.inPlace)
    else { return nil }
    return operation
  }

  private func bind(
    _ operation: Operation, _ given: [Argument], _ named: [String: Argument]
  ) throws -> [Argument] {
    var rest = given[...]
    var values: [Argument] = []
    let inside = operation.signature.drop { $0 != "(" }.dropFirst().dropLast()
    for part in inside.split(separator: ",") {
      let text = part.drop { $0 == " " }
      if text == "*" { continue }
      let sides = text.split(separator: "=", maxSplits: 1)
      let key = String(sides[0])
      if key.hasPrefix("*") {
        values.append(.list(Array(rest)))
        rest = []
      } else if let value = named[key] {
        values.append(value)
      } else if let value = rest.popFirst() {
        values.append(value)
      } else if sides.count == 2 {
        values.append(try argument(sides[1]))
      } else {
        throw TensorError(.type, "missing \(key)")
      }
    }
    return values
  }

  /// A result without history of its own may be written; a leaf may not.
  private func writable(_ tensor: Tensor) throws -> Tensor {
    guard tensor.requiresGradient else { return tensor }
    let result = try Operation.named["mul"]?.apply(
      Arguments(engine: engine, name: "mul", values: [.tensor(tensor), .int(1)]))
    if case .tensor(let product)? = result { return product }
    return tensor
  }

  private func weightedSum(of result: Argument) throws -> Tensor? {
    var results: [Argument] = [result]
    if case .results(let several, _, _) = result { results = several }
    var total: Argument?
    for case .tensor(let tensor) in results where tensor.gradientFunctionName != nil {
      let flat = try call("reshape", .tensor(tensor), .list([.int(-1)]))
      let count = tensor.elementCount
      let weights = try Tensor(
        (0..<count).map { .float(Double($0 % 5 + 1)) }, shape: [count], elementType: .float64,
        engine: engine)
      let sum = try call("dot", call("double", flat), .tensor(weights))
      total = try total.map { try call("add", $0, sum, .int(1)) } ?? sum
    }
    guard case .tensor(let tensor)? = total else { return nil }
    return tensor
  }

  private func call(_ name: String, _ values: Argument...) throws -> Argument {
    try Operation.named[name]?.apply(Arguments(engine: engine, name: name, values: values))
      ?? .none
  }

  // MARK: The language of calls

  private func index(_ text: Substring) throws -> Index {
    if text == "..." { return .ellipsis }
    if text == "None" { return .newAxis }
    if text.contains(":") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      return .slice(start: parts[0], stop: parts[1], step: parts.count > 2 ? parts[2] : nil)
    }
    switch try argument(text) {
    case .int(let value): return .integer(value)
    case .bool(let value): return .boolean(value)
    case .tensor(let value): return .tensor(value)
    default: throw TensorError(.type, "no index: \(text)")
    }
  }

  private func argument(_ text: Substring) throws -> Argument {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    default: break
    }
    if let value = Int(text) { return .int(value) }
    if let value = Double(text) { return .float(value) }
    if text.hasPrefix("\"") || text.hasPrefix("'") {
      return .string(String(text.dropFirst().dropLast()))
    }
    if text.hasPrefix("torch.") {
      let type = ElementType.allCases.first { $0.name == text.dropFirst(6) }
      return type.map { .elementType($0) } ?? .none
    }
    if text.hasPrefix("(") {
      return .list(try text.dropFirst().dropLast().split(separator: ";").map { try argument($0) })
    }
    if text.hasPrefix("[") {
      return .list(try items(of: text).map { try argument($0) })
    }
    return .tensor(try tensor(text))
  }

  /// The parts of a list between commas outside inner brackets.
  private func items(of text: Substring) -> [Substring] {
    var depth = 0
    let inside = text.dropFirst().dropLast()
    let parts = inside.split { character in
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      return character == "," && depth == 0
    }
    return parts.map { $0.drop { $0 == " " } }
  }

  private func tensor(_ text: Substring) throws -> Tensor {
    let types: [Character: ElementType] = [
      "f": .float32, "g": .float32, "d": .float64, "n": .int32, "i": .int64, "b": .bool,
    ]
    guard let letter = text.first, let type = types[letter] else {
      throw TensorError(.type, "no tensor: \(text)")
    }
    let rest = text.dropFirst()
    if rest.hasPrefix("[") {
      let rows = items(of: rest)
      let isNested = rows.first?.hasPrefix("[") ?? false
      let flat = isNested ? rows.flatMap { items(of: $0) } : rows
      return try Tensor(
        flat.map { .int(Int($0) ?? 0) },
        shape: isNested ? [rows.count, flat.count / rows.count] : [flat.count],
        elementType: type, engine: engine)
    }
    let isTurned = rest.hasSuffix("t")
    let shape = rest.filter { $0 != "t" }.split(separator: "x").map { Int($0) ?? 0 }
    let elements = (0..<shape.reduce(1, *)).map { index -> Scalar in
      let number = (index * 7 + 3) % 11
      switch type {
      case .int32, .int64: return .int(number % 3)
      case .bool: return .bool(number % 2 == 0)
      case .float32, .float64: return .float(Double(number - 5) / 4)
      }
    }
    var result = try Tensor(elements, shape: shape, elementType: type, engine: engine)
    if isTurned, case .tensor(let turned) = try call("T", .tensor(result)) { result = turned }
    if letter == "f" {
      try result.setRequiresGradient(true)
      sources.append(result)
    }
    return result
  }

  // MARK: The language of answers

  private func describe(_ result: Argument) throws -> String {
    switch result {
    case .none: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return "\(value)"
    case .float(let value): return "\(value)"
    case .string(let value): return "'\(value)'"
    case .elementType(let type): return "torch.\(type.name)"
    case .list(let items), .results(let items, _, _):
      return try "(" + items.map { try describe($0) }.joined(separator: "; ") + ")"
    case .tensor(let tensor):
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      let name = tensor.gradientFunction?.name ?? "-"
      let text = "\(tensor.elementType.name) [\(shape)] \(name)"
      return tensor.elementCount == 0 ? text : try text + " " + numbers(tensor)
    default: return "?"
    }
  }

  private func numbers(_ tensor: Tensor) throws -> String {
    try tensor.doubles().map { value in
      var bytes = [CChar](repeating: 0, count: 40)
      _ = withVaList([value]) { vsnprintf(&bytes, bytes.count, "%.9g", $0) }
      return String(
        decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }.joined(separator: " ")
  }
}
