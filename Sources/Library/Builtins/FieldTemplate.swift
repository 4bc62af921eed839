import Evaluator

/// `str.format`: a text with replacement fields in braces.
struct FieldTemplate {
  private let interpreter: Interpreter
  private let positional: [Value]
  private let lookup: (String) throws(ScriptError) -> Value
  /// The number of the next field without a name; nil after a numbered one.
  private var automatic: Int? = 0
  private var usesAutomatic = false

  /// Makes a formatter of arguments; `lookup` gives the named ones.
  init(
    in interpreter: Interpreter, positional: [Value],
    lookup: @escaping (String) throws(ScriptError) -> Value
  ) {
    self.interpreter = interpreter
    self.positional = positional
    self.lookup = lookup
  }

  /// The template with its fields replaced.
  mutating func format(_ template: String, depth: Int = 2) throws(ScriptError) -> String {
    guard depth > 0 else { throw ScriptError(.valueError, "Max string recursion exceeded") }
    let scalars = Array(template.unicodeScalars)
    var result = ""
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      guard scalar == "{" || scalar == "}" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      if place < scalars.count, scalars[place] == scalar {
        result.unicodeScalars.append(scalar)
        place += 1
        continue
      }
      guard scalar == "{", place < scalars.count else {
        throw ScriptError(
          .valueError, "Single '\(scalar)' encountered in format string")
      }
      let field = try Field(scalars, &place)
      let text = try formatted(field, depth: depth)
      try interpreter.checkSize(result.utf8.count + text.utf8.count, 1)
      result += text
    }
    return result
  }

  private mutating func formatted(_ field: Field, depth: Int) throws(ScriptError) -> String {
    var value = try self.value(of: field.name)
    switch field.conversion {
    case nil: break
    case "r": value = Value(try interpreter.repr(value))
    case "s": value = Value(try interpreter.string(value))
    case "a": value = Value(PrintingBuiltins.ascii(try interpreter.repr(value)))
    case .some(let other):
      throw ScriptError(.valueError, "Unknown conversion specifier \(other)")
    }
    var specification = field.specification
    if specification.unicodeScalars.contains(where: { $0 == "{" || $0 == "}" }) {
      specification = try format(specification, depth: depth - 1)
    }
    return try interpreter.format(value, specification)
  }

  /// The value that a field names: `0`, `name`, `a.b[c]`.
  private mutating func value(of name: String) throws(ScriptError) -> Value {
    let scalars = Array(name.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    var place = scalars.firstIndex { $0 == "." || $0 == "[" } ?? scalars.count
    var value = try argument(text(0..<place))
    while place < scalars.count {
      let mark = scalars[place]
      place += 1
      let start = place
      if mark == "." {
        while place < scalars.count, scalars[place] != ".", scalars[place] != "[" { place += 1 }
        guard place > start else {
          throw ScriptError(.valueError, "Empty attribute in format string")
        }
        value = try interpreter.attribute(of: value, named: text(start..<place))
      } else if mark == "[" {
        while place < scalars.count, scalars[place] != "]" { place += 1 }
        guard place < scalars.count else {
          throw ScriptError(.valueError, "Missing ']' in format string")
        }
        guard place > start else {
          throw ScriptError(.valueError, "Empty attribute in format string")
        }
        let key = text(start..<place)
        value = try interpreter.subscripted(value, FieldTemplate.index(key) ?? Value(key))
        place += 1
      } else {
        throw ScriptError(
          .valueError, "Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private static func index(_ text: String) -> Value? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text).map { .int($0) }
  }

  private mutating func argument(_ name: String) throws(ScriptError) -> Value {
    if name.isEmpty {
      guard let number = automatic else {
        throw ScriptError(
          .valueError,
          "cannot switch from manual field specification to automatic field numbering")
      }
      automatic = number + 1
      usesAutomatic = true
      return try argument(at: number)
    }
    guard case .int(let number)? = FieldTemplate.index(name) else { return try lookup(name) }
    if usesAutomatic {
      throw ScriptError(
        .valueError,
        "cannot switch from automatic field numbering to manual field specification")
    }
    automatic = nil
    return try argument(at: number)
  }

  private func argument(at number: Int) throws(ScriptError) -> Value {
    guard number < positional.count else {
      throw ScriptError(
        .indexError, "Replacement index \(number) out of range for positional args tuple")
    }
    return positional[number]
  }
}

extension FieldTemplate {
  /// One replacement field: `{name!r:specification}`.
  private struct Field {
    var name = ""
    var conversion: Unicode.Scalar?
    var specification = ""

    /// Reads a field whose opening brace is behind `place`.
    init(_ scalars: [Unicode.Scalar], _ place: inout Int) throws(ScriptError) {
      func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range]))
      }
      let start = place
      var end: Unicode.Scalar?
      scan: while place < scalars.count {
        let scalar = scalars[place]
        place += 1
        switch scalar {
        case "{": throw ScriptError(.valueError, "unexpected '{' in field name")
        case "[":
          while place < scalars.count, scalars[place] != "]" { place += 1 }
        case "}", ":", "!":
          end = scalar
          break scan
        default: break
        }
      }
      guard let end else {
        throw ScriptError(.valueError, "expected '}' before end of string")
      }
      name = text(start..<place - 1)
      if end == "}" { return }
      if end == "!" {
        guard place < scalars.count else {
          throw ScriptError(
            .valueError, "end of string while looking for conversion specifier")
        }
        conversion = scalars[place]
        place += 1
        if place < scalars.count {
          let next = scalars[place]
          place += 1
          if next == "}" { return }
          if next != ":" {
            throw ScriptError(.valueError, "expected ':' after conversion specifier")
          }
        }
      }
      let specificationStart = place
      var depth = 1
      while place < scalars.count {
        let scalar = scalars[place]
        place += 1
        if scalar == "{" { depth += 1 }
        if scalar == "}" { depth -= 1 }
        if depth == 0 {
          specification = text(specificationStart..<place - 1)
          return
        }
      }
      throw ScriptError(.valueError, "unmatched '{' in format spec")
    }
  }
}
