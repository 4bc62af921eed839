import Tensors

/// Evaluates the calls in which operations state their samples: one expression of the language.
struct SampleCall {
  let engine: Engine
  let inputs: [String: Tensor]
  private var characters: [Character]
  private var position = 0

  /// What went wrong with a sample before any operation was asked.
  struct Failure: Error { let message: String }

  static func evaluate(
    _ text: String, _ inputs: [String: Tensor], _ engine: Engine
  ) throws -> Argument {
    var call = SampleCall(engine: engine, inputs: inputs, characters: Array(text))
    let value = try call.expression(0)
    guard call.peek() == nil else { throw Failure(message: "rest of \(text)") }
    return value
  }

  private init(engine: Engine, inputs: [String: Tensor], characters: [Character]) {
    self.engine = engine
    self.inputs = inputs
    self.characters = characters
  }

  // MARK: Characters

  private mutating func peek() -> Character? {
    while position < characters.count, characters[position] == " " { position += 1 }
    return position < characters.count ? characters[position] : nil
  }

  private mutating func take(_ text: String) -> Bool {
    _ = peek()
    guard characters[position...].starts(with: Array(text)) else { return false }
    position += text.count
    return true
  }

  private mutating func word() -> String {
    _ = peek()
    var text = ""
    while position < characters.count {
      let character = characters[position]
      guard character.isLetter || character.isNumber || character == "_" else { break }
      text.append(character)
      position += 1
    }
    return text
  }

  // MARK: Expressions

  private static let operators: [(symbol: String, name: String, level: Int)] = [
    ("==", "eq", 1), ("!=", "ne", 1), ("<=", "le", 1), (">=", "ge", 1), ("<", "lt", 1),
    (">", "gt", 1), ("|", "or", 2), ("^", "xor", 3), ("&", "and", 4), ("+", "add", 5),
    ("-", "sub", 5), ("**", "pow", 8), ("*", "mul", 6), ("//", "floordiv", 6),
    ("/", "truediv", 6), ("%", "mod", 6), ("@", "matmul", 6),
  ]

  private mutating func expression(_ level: Int) throws -> Argument {
    var left = try prefix()
    while let (symbol, name, own) = Self.operators.first(where: { candidate in
      _ = peek()
      return characters[position...].starts(with: Array(candidate.symbol))
    }), own > level || (own == 8 && level == 8) {
      position += symbol.count
      let right = try expression(own == 8 ? 7 : own)
      left = try combine(name, left, right)
    }
    return left
  }

  private func combine(_ name: String, _ left: Argument, _ right: Argument) throws -> Argument {
    if case .tensor = left { return try apply(Operation.byOperator[name], [left, right]) }
    let mirrored = ["lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"]
    return try apply(Operation.byOperator[mirrored[name] ?? "r\(name)"], [right, left])
  }

  private func apply(_ operation: Operation?, _ values: [Argument]) throws -> Argument {
    guard let operation else { throw Failure(message: "no such operator") }
    return try bind(operation, values, [:])
  }

  private mutating func prefix() throws -> Argument {
    if take("~") { return try apply(Operation.byOperator["invert"], [expression(7)]) }
    if take("+") { return try apply(Operation.byOperator["pos"], [expression(7)]) }
    if take("-") {
      switch try expression(7) {
      case .int(let value): return .int(-value)
      case .float(let value): return .float(-value)
      case let value: return try apply(Operation.byOperator["neg"], [value])
      }
    }
    var value = try primary()
    while true {
      if case .tensor(let tensor) = value, take("[") {
        value = .tensor(try tensor.subscripted(subscripts()))
        continue
      }
      if case .list(let items) = value.asList, take("["), case .int(let place) = try expression(0),
        items.indices.contains(place), take("]")
      {
        value = items[place]
        continue
      }
      guard take(".") else { break }
      let name = word()
      guard case .tensor(let tensor) = value else { throw Failure(message: "no method") }
      if name == "detach" {
        _ = take("()")
        value = .tensor(tensor.detached())
        continue
      }
      guard let operation = Operation.named[name] else {
        throw Failure(message: "no operation \(name)")
      }
      if operation.forms.contains(.property), peek() != "(" {
        value = try bind(operation, [value], [:])
      } else {
        value = try call(operation, [value])
      }
    }
    return value
  }

  private mutating func subscripts() throws -> [Index] {
    var indices: [Index] = []
    while !take("]") {
      var parts: [Int?] = [nil]
      var index: Index?
      while let next = peek(), next != ",", next != "]" {
        if take(":") {
          parts.append(nil)
        } else if take("...") {
          index = .ellipsis
        } else {
          switch try expression(0) {
          case .int(let value): parts[parts.count - 1] = value
          case .tensor(let tensor): index = .tensor(tensor)
          case .none: index = .newAxis
          case .bool(let value): index = .boolean(value)
          case .list(let items):
            index = .tensor(
              try Tensor(
                items.map { if case .int(let value) = $0 { .int(value) } else { .int(0) } },
                shape: [items.count], elementType: .int64, engine: engine))
          default: throw Failure(message: "subscript")
          }
        }
      }
      if parts.count > 1 {
        index = .slice(
          start: parts[0], stop: parts[1], step: parts.count > 2 ? parts[2] : nil)
      } else if let value = parts[0] {
        index = .integer(value)
      }
      if let index { indices.append(index) }
      _ = take(",")
    }
    return indices
  }

  private mutating func primary() throws -> Argument {
    guard let next = peek() else { throw Failure(message: "nothing") }
    if next.isNumber { return number() }
    if take("'") {
      var text = ""
      while position < characters.count, characters[position] != "'" {
        text.append(characters[position])
        position += 1
      }
      position += 1
      return .string(text)
    }
    if take("(") { return try items(until: ")") }
    if take("[") {
      if case .list(let items) = try items(until: "]", isList: true) { return .list(items) }
    }
    let name = word()
    switch name {
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "None": return .none
    case "float":
      guard take("('inf')") else { throw Failure(message: "float") }
      return .float(.infinity)
    case "torch", "F":
      guard take(".") else { throw Failure(message: "module") }
      let member = word()
      if let type = ElementType.allCases.first(where: { $0.name == member }) {
        return .elementType(type)
      }
      guard let operation = Operation.named[member] else {
        throw Failure(message: "no operation \(member)")
      }
      return try call(operation, [])
    default:
      guard let tensor = inputs[name] else { throw Failure(message: "no input \(name)") }
      return .tensor(tensor)
    }
  }

  private mutating func number() -> Argument {
    var text = ""
    while position < characters.count {
      let character = characters[position]
      let isExponentSign = character == "-" && text.last == "e"
      guard character.isNumber || character == "." || character == "e" || isExponentSign
      else { break }
      text.append(character)
      position += 1
    }
    if let value = Int(text) { return .int(value) }
    return .float(Double(text.hasSuffix(".") ? text + "0" : text) ?? .nan)
  }

  /// A parenthesized expression, or a tuple.
  private mutating func items(until end: String, isList: Bool = false) throws -> Argument {
    var items: [Argument] = []
    var isTuple = isList
    while !take(end) {
      items.append(try expression(0))
      if take(",") { isTuple = true }
    }
    return isTuple || items.isEmpty ? .list(items) : items[0]
  }

  private mutating func call(_ operation: Operation, _ receiver: [Argument]) throws -> Argument {
    guard take("(") else { throw Failure(message: "no call") }
    var values = receiver
    var named: [String: Argument] = [:]
    while !take(")") {
      let start = position
      let name = word()
      if !name.isEmpty, peek() == "=", !take("==") {
        _ = take("=")
        named[name] = try expression(0)
      } else {
        position = start
        values.append(try expression(0))
      }
      _ = take(",")
    }
    return try bind(operation, values, named)
  }

  // MARK: Binding

  private func bind(
    _ operation: Operation, _ values: [Argument], _ named: [String: Argument]
  ) throws -> Argument {
    var rest = values
    var bound: [Argument] = []
    var takesPositional = true
    var known: Set<String> = []
    for parameter in Self.parameters(of: operation.signature) {
      if parameter == "*" {
        takesPositional = false
        continue
      }
      let parts = parameter.split(separator: "=", maxSplits: 1).map(String.init)
      known.insert(parts[0])
      if parameter.hasPrefix("*") {
        bound.append(.list(rest))
        rest = []
        takesPositional = false
      } else if takesPositional, !rest.isEmpty {
        bound.append(rest.removeFirst())
      } else if let value = named[parts[0]] {
        bound.append(value)
      } else if parts.count > 1 {
        bound.append(try Self.evaluate(parts[1], [:], engine))
      } else {
        throw TensorError(.type, "\(operation.name)() missing argument \(parts[0])")
      }
    }
    guard rest.isEmpty, named.keys.allSatisfy({ known.contains($0) }) else {
      throw TensorError(.type, "\(operation.name)() got too many arguments")
    }
    return try operation.apply(
      Arguments(engine: engine, name: operation.name, values: bound))
  }

  private static func parameters(of signature: String) -> [String] {
    guard let open = signature.firstIndex(of: "("), let close = signature.lastIndex(of: ")")
    else { return [] }
    var parts = [""]
    var depth = 0
    for character in signature[signature.index(after: open)..<close] {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else if character != " " || depth > 0 {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension Argument {
  /// Several results as a list.
  fileprivate var asList: Argument {
    if case .results(let items, _, _) = self { return .list(items) }
    return self
  }
}
