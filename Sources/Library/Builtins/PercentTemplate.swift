import BigInt
import Evaluator
import Tensors

/// `'%5.2f %s' % (x, name)`; of bytes, too, as the text that `BytesType` makes of them.
struct PercentTemplate {
  private let interpreter: Interpreter
  private let isBytes: Bool
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var values: [Value]
  private var nextValue = 0
  /// What `%(key)s` looks into.
  private let mapping: Value?
  private var result = ""

  /// One conversion, such as `%-8.3f`.
  private struct Conversion {
    var isLeft = false
    var sign: String?
    var isAlternate = false
    var isZeroPadded = false
    var width = 0
    var precision: Int?
  }

  /// Fills a template with a value or a tuple of values.
  static func format(
    _ template: String, _ operand: Value, isBytes: Bool = false, in interpreter: Interpreter
  ) throws(ScriptError) -> String {
    var formatter = PercentTemplate(template, operand, isBytes, in: interpreter)
    return try formatter.run()
  }

  private init(
    _ template: String, _ operand: Value, _ isBytes: Bool, in interpreter: Interpreter
  ) {
    self.interpreter = interpreter
    self.isBytes = isBytes
    scalars = Array(template.unicodeScalars)
    if case .tuple(let object) = operand.plain {
      values = object.elements
      mapping = nil
    } else {
      values = [operand]
      switch operand {
      case _ where isBytes && BytesType.bytes(of: operand) != nil: mapping = nil
      case .list, .dictionary, .range, .tensor, .array, .bytes: mapping = operand
      case .instance(let object):
        let hook = interpreter.symbol("__getitem__")
        mapping = object.classObject.lookup(hook) == nil ? nil : operand
      case .native(let object):
        mapping = object.specialMethodNames.contains("__getitem__") ? operand : nil
      default: mapping = nil
      }
    }
  }

  private mutating func run() throws(ScriptError) -> String {
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      try convert()
      try interpreter.checkSize(result.utf8.count, 1)
    }
    if nextValue < values.count, mapping == nil {
      throw ScriptError(
        .typeError,
        "not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
    return result
  }

  private mutating func take() throws(ScriptError) -> Unicode.Scalar {
    guard place < scalars.count else { throw ScriptError(.valueError, "incomplete format") }
    place += 1
    return scalars[place - 1]
  }

  private mutating func nextArgument() throws(ScriptError) -> Value {
    guard nextValue < values.count else {
      throw ScriptError(.typeError, "not enough arguments for format string")
    }
    nextValue += 1
    return values[nextValue - 1]
  }

  private mutating func convert() throws(ScriptError) {
    var conversion = Conversion()
    var keyed: Value?
    if place < scalars.count, scalars[place] == "(" {
      let key = try self.key()
      guard let mapping else { throw ScriptError(.typeError, "format requires a mapping") }
      keyed = try interpreter.subscripted(
        mapping, isBytes ? .bytes(BytesObject(BytesType.bytes(of: key))) : Value(key))
    }
    flags: while place < scalars.count {
      switch scalars[place] {
      case "-": conversion.isLeft = true
      case "+": conversion.sign = "+"
      case " ": conversion.sign = conversion.sign ?? " "
      case "#": conversion.isAlternate = true
      case "0": conversion.isZeroPadded = true
      default: break flags
      }
      place += 1
    }
    if let width = try count(), width != 0 {
      if width < 0 { conversion.isLeft = true }
      conversion.width = Int(clamping: width.magnitude)
    }
    if place < scalars.count, scalars[place] == "." {
      place += 1
      conversion.precision = max(0, try count() ?? 0)
    }
    var code = try take()
    while code == "l" || code == "h" || code == "L" { code = try take() }
    if code == "%", scalars[place - 2] == "%" {
      result += "%"
      return
    }
    let value: Value
    if let keyed { value = keyed } else { value = try nextArgument() }
    try append(code, value, conversion)
  }

  private mutating func key() throws(ScriptError) -> String {
    place += 1
    let start = place
    var depth = 1
    while place < scalars.count {
      if scalars[place] == "(" { depth += 1 }
      if scalars[place] == ")" { depth -= 1 }
      place += 1
      if depth == 0 { return String(String.UnicodeScalarView(scalars[start..<place - 1])) }
    }
    throw ScriptError(.valueError, "incomplete format key")
  }

  /// A width or precision: digits, or `*` for an argument.
  private mutating func count() throws(ScriptError) -> Int? {
    if place < scalars.count, scalars[place] == "*" {
      place += 1
      let value = try nextArgument()
      guard case .int(let number) = value else { throw ScriptError(.typeError, "* wants int") }
      return number
    }
    return try FormatSpecification.number(scalars, &place)
  }

  private mutating func append(
    _ code: Unicode.Scalar, _ value: Value, _ conversion: Conversion
  ) throws(ScriptError) {
    switch code {
    case "b" where isBytes, "s", "r", "a":
      var text = try self.text(of: value, code)
      if let precision = conversion.precision {
        text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(precision)))
      }
      try pad("", text, conversion, zero: false)
    case "c": try pad("", character(value), conversion, zero: false)
    case "d", "i", "u", "x", "X", "o":
      let number = try integer(value, code)
      let base = FormatSpecification.base(code)
      var digits = try FormatSpecification.digits(
        BigInt(number.magnitude), base: base.radix, in: interpreter)
      if code == "X" { digits = digits.uppercased() }
      let missing = min(conversion.precision ?? 0, DecimalText.digitLimit) - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      let sign = number.sign == .minus ? "-" : conversion.sign ?? ""
      try pad(sign + (conversion.isAlternate ? base.prefix : ""), digits, conversion, zero: true)
    case "e", "E", "f", "F", "g", "G":
      let number = try real(value)
      var specification = FormatSpecification()
      specification.isAlternate = conversion.isAlternate
      specification.precision = conversion.precision
      specification.type = code
      let text = try specification.format(
        number.magnitude, typeName: "float", in: interpreter)
      let isNegative = number.sign == .minus && !number.isNaN
      try pad(isNegative ? "-" : conversion.sign ?? "", text, conversion, zero: true)
    default:
      let isByte = isBytes && code.value > 0xe000
      if isByte, scalars[place - 2] == "%" || scalars[place - 2] == ")" {
        // CPython takes the byte for a negative number here.
        throw ScriptError(.overflowError, "character argument not in range(0x110000)")
      }
      let code = isByte ? Unicode.Scalar(UInt8(code.value - 0xe000)) : code
      let number = String(code.value, radix: 16)
      let shown = code.value > 31 && code.value < 127 || isByte ? String(code) : "?"
      throw ScriptError(
        .valueError, "unsupported format character '\(shown)' (0x\(number)) at index \(place - 1)")
    }
  }

  private mutating func pad(
    _ prefix: String, _ text: String, _ conversion: Conversion, zero: Bool
  ) throws(ScriptError) {
    let missing = conversion.width - prefix.utf8.count - text.unicodeScalars.count
    try interpreter.checkSize(max(0, missing), 1)
    let fill = String(
      repeating: zero && conversion.isZeroPadded ? "0" : " ", count: max(0, missing))
    if conversion.isLeft {
      result += prefix + text + String(repeating: " ", count: max(0, missing))
    } else if zero, conversion.isZeroPadded {
      result += prefix + fill + text
    } else {
      result += fill + prefix + text
    }
  }

  /// The text of `%s` and its kin.
  private func text(of value: Value, _ code: Unicode.Scalar) throws(ScriptError) -> String {
    if code == "r" || code == "a" {
      let text = try interpreter.repr(value)
      return code == "a" || isBytes ? PrintingBuiltins.ascii(text) : text
    }
    guard isBytes else { return try interpreter.string(value) }
    if let own = BytesType.bytes(of: value) { return BytesType.text(of: own) }
    if let made = try NumericBuiltins.special("__bytes__", value, [], interpreter),
      let own = BytesType.bytes(of: made)
    {
      return BytesType.text(of: own)
    }
    throw ScriptError(
      .typeError,
      "%b requires a bytes-like object, or an object that implements __bytes__, not "
        + "'\(value.typeName)'")
  }

  private func byte(_ value: Value) throws(ScriptError) -> String {
    if let own = BytesType.bytes(of: value), own.count == 1 { return BytesType.text(of: own) }
    guard let number = value.bigInt else {
      throw ScriptError(
        .typeError, "%c requires an integer in range(256) or a single byte")
    }
    guard let byte = UInt8(exactly: number) else {
      throw ScriptError(.overflowError, "%c arg not in range(256)")
    }
    return BytesType.text(of: [byte])
  }

  private func character(_ value: Value) throws(ScriptError) -> String {
    if isBytes { return try byte(value) }
    if let text = value.text, text.unicodeScalars.count == 1 { return text }
    guard let number = value.bigInt else {
      throw ScriptError(.typeError, "%c requires int or char")
    }
    guard let code = UInt32(exactly: number), code < 0x110000 else {
      throw ScriptError(.overflowError, "%c arg not in range(0x110000)")
    }
    return String(Unicode.Scalar(code) ?? "\u{fffd}")
  }

  private func real(_ value: Value) throws(ScriptError) -> Double {
    do throws(ScriptError) {
      return try interpreter.double(value)
    } catch {
      guard isBytes, interpreter.error(error, is: .typeError) else { throw error }
      throw ScriptError(.typeError, "float argument required, not \(value.typeName)")
    }
  }

  private func integer(_ value: Value, _ code: Unicode.Scalar) throws(ScriptError) -> BigInt {
    if let number = value.bigInt { return number }
    let isDecimal = code == "d" || code == "i" || code == "u"
    if isDecimal, value.text == nil,
      let number = try NumberConversions.integer(value, in: interpreter)
    {
      return number
    }
    if !isDecimal, case .instance = value,
      try interpreter.findAttribute(of: value, named: "__index__") != nil
    {
      return BigInt(try interpreter.index(value))
    }
    let needed = isDecimal ? "a real number" : "an integer"
    throw ScriptError(
      .typeError, "%\(code) format: \(needed) is required, not \(value.typeName)")
  }
}
