import Evaluator

/// What stands behind the colon of a replacement field: `*^+#010,.2f`.
struct FormatSpecification {
  /// Where a value stands in its field.
  enum Alignment: Character {
    case left = "<"
    case right = ">"
    case center = "^"
    case afterSign = "="
  }

  var fill: Unicode.Scalar = " "
  var alignment: Alignment?
  /// `+`, `-` or a space.
  var sign: Unicode.Scalar?
  /// Whether a zero loses its minus sign (`z`).
  var dropsNegativeZero = false
  /// Whether `#` asks for prefixes and decimal points.
  var isAlternate = false
  var width = 0
  /// `,` or `_` between groups of digits.
  var separator: Unicode.Scalar?
  /// How many digits a group has.
  var groupSize = 3
  var precision: Int?
  /// The presentation; nil where none is written.
  var type: Unicode.Scalar?

  /// No specification at all.
  init() {}

  /// Reads a specification; `typeName` is for messages, `defaultType` what stands for none.
  init(
    _ text: String, typeName: String, alignsRight: Bool = true, defaultType: Unicode.Scalar? = nil
  ) throws(ScriptError) {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    func peek(_ offset: Int = 0) -> Unicode.Scalar? {
      place + offset < scalars.count ? scalars[place + offset] : nil
    }
    func takes(_ scalar: Unicode.Scalar) -> Bool {
      guard peek() == scalar else { return false }
      place += 1
      return true
    }
    var hasFill = false
    if let next = peek(1), let found = Alignment(rawValue: Character(next)) {
      fill = scalars[place]
      alignment = found
      hasFill = true
      place += 2
    } else if let next = peek(), let found = Alignment(rawValue: Character(next)) {
      alignment = found
      place += 1
    }
    if let next = peek(), next == "+" || next == "-" || next == " " {
      sign = next
      place += 1
    }
    dropsNegativeZero = takes("z")
    isAlternate = takes("#")
    if !hasFill, takes("0") {
      fill = "0"
      if alignment == nil, alignsRight { alignment = .afterSign }
    }
    width = try FormatSpecification.number(scalars, &place) ?? 0
    if takes(",") { separator = "," }
    if peek() == "_" {
      if separator != nil { throw FormatSpecification.bothSeparators() }
      separator = "_"
      place += 1
    }
    if peek() == "," { throw FormatSpecification.bothSeparators() }
    if takes(".") {
      precision = try FormatSpecification.number(scalars, &place)
      if precision == nil {
        throw ScriptError(.valueError, "Format specifier missing precision")
      }
    }
    if scalars.count - place > 1 {
      throw ScriptError(
        .valueError, "Invalid format specifier '\(text)' for object of type '\(typeName)'")
    }
    type = peek()
    try checkSeparator(type ?? defaultType)
  }

  private mutating func checkSeparator(_ type: Unicode.Scalar?) throws(ScriptError) {
    guard let separator, let type else { return }
    switch type {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X":
      if separator == "_" {
        groupSize = 4
        return
      }
    default: break
    }
    throw ScriptError(.valueError, "Cannot specify '\(separator)' with '\(spelled(type))'.")
  }

  /// Digits at a place; nil where there are none.
  static func number(
    _ scalars: [Unicode.Scalar], _ place: inout Int
  ) throws(ScriptError) -> Int? {
    var result: Int?
    while place < scalars.count, ("0"..."9").contains(scalars[place]) {
      let (tens, overflow) = (result ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, carries) = tens.addingReportingOverflow(Int(scalars[place].value) - 48)
      if overflow || carries {
        throw ScriptError(.valueError, "Too many decimal digits in format string")
      }
      result = sum
      place += 1
    }
    return result
  }

  private static func bothSeparators() -> ScriptError {
    ScriptError(.valueError, "Cannot specify both ',' and '_'.")
  }

  private func spelled(_ type: Unicode.Scalar) -> String {
    type.value > 32 && type.value < 128 ? String(type) : "\\x" + String(type.value, radix: 16)
  }

  /// The error for a presentation that a type does not have.
  func unknownCode(_ typeName: String) -> ScriptError {
    let code = type.map(spelled) ?? ""
    return ScriptError(
      .valueError, "Unknown format code '\(code)' for object of type '\(typeName)'")
  }

  // MARK: Fields

  /// A text in its field.
  func padded(
    _ text: String, in interpreter: Interpreter, alignsRight: Bool = false
  ) throws(ScriptError) -> String {
    let count = text.unicodeScalars.count
    guard count < width else { return text }
    let missing = width - count
    try interpreter.checkSize(missing, 1)
    let before: Int
    switch alignment {
    case .left: before = 0
    case .right, .afterSign: before = missing
    case .center: before = missing / 2
    case nil: before = alignsRight ? missing : 0
    }
    return repeated(fill, before) + text + repeated(fill, missing - before)
  }

  /// A number in its field, from its parts: sign and prefix, digits, and what follows them.
  func assembled(
    prefix: String, digits: String, rest: String, in interpreter: Interpreter
  ) throws(ScriptError) -> String {
    var digits = digits
    if let separator, !digits.isEmpty {
      let isPadded = fill == "0" && alignment == .afterSign
      let others = prefix.unicodeScalars.count + rest.unicodeScalars.count
      if isPadded { try interpreter.checkSize(width, 1) }
      digits = grouped(digits, separator, minimum: isPadded ? width - others : 0)
    }
    guard alignment == .afterSign else {
      return try padded(prefix + digits + rest, in: interpreter, alignsRight: true)
    }
    let missing = width - (prefix + digits + rest).unicodeScalars.count
    guard missing > 0 else { return prefix + digits + rest }
    try interpreter.checkSize(missing, 1)
    return prefix + repeated(fill, missing) + digits + rest
  }

  /// Digits in groups, with zeros in front up to a length.
  private func grouped(_ digits: String, _ separator: Unicode.Scalar, minimum: Int) -> String {
    var reversed: [Unicode.Scalar] = []
    let source = Array(digits.unicodeScalars.reversed())
    var remaining = minimum
    var place = 0
    repeat {
      if place > 0 {
        reversed.append(separator)
        remaining -= 1
      }
      for _ in 0..<min(groupSize, max(source.count - place, remaining, 1)) {
        reversed.append(place < source.count ? source[place] : "0")
        place += 1
        remaining -= 1
      }
    } while place < source.count || remaining > 0
    var result = String.UnicodeScalarView()
    result.append(contentsOf: reversed.reversed())
    return String(result)
  }

  private func repeated(_ scalar: Unicode.Scalar, _ count: Int) -> String {
    count > 0 ? String(repeating: String(scalar), count: count) : ""
  }
}
