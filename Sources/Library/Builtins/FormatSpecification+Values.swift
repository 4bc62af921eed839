import BigInt
import Evaluator
import Tensors

extension FormatSpecification {
  // MARK: Strings

  /// A string in its field.
  func format(_ text: String, in interpreter: Interpreter) throws(ScriptError) -> String {
    func refuse(_ what: String) -> ScriptError {
      ScriptError(.valueError, "\(what) not allowed in string format specifier")
    }
    if let type, type != "s" { throw unknownCode("str") }
    if let sign { throw refuse(sign == " " ? "Space" : "Sign") }
    if dropsNegativeZero { throw refuse("Negative zero coercion (z)") }
    if isAlternate { throw refuse("Alternate form (#)") }
    if alignment == .afterSign {
      throw ScriptError(
        .valueError, "'=' alignment not allowed in string format specifier")
    }
    var text = text
    if let precision {
      text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(precision)))
    }
    return try padded(text, in: interpreter)
  }

  // MARK: Ints

  /// An int in its field.
  func format(
    _ number: BigInt, typeName: String, in interpreter: Interpreter
  ) throws(ScriptError) -> String {
    switch type ?? "d" {
    case "e", "E", "f", "F", "g", "G", "%":
      return try format(interpreter.double(Value(number)), typeName: typeName, in: interpreter)
    case "b", "c", "d", "n", "o", "x", "X": break
    default: throw unknownCode(typeName)
    }
    if precision != nil {
      throw ScriptError(.valueError, "Precision not allowed in integer format specifier")
    }
    if dropsNegativeZero {
      throw ScriptError(
        .valueError, "Negative zero coercion (z) not allowed in integer format specifier")
    }
    if type == "c" { return try character(number, in: interpreter) }
    let base = FormatSpecification.base(type ?? "d")
    var digits = try FormatSpecification.digits(
      BigInt(number.magnitude), base: base.radix, in: interpreter)
    if type == "X" { digits = digits.uppercased() }
    let prefix = isAlternate ? base.prefix : ""
    return try assembled(
      prefix: signText(isNegative: number.sign == .minus) + prefix, digits: digits, rest: "",
      in: interpreter)
  }

  private func character(
    _ number: BigInt, in interpreter: Interpreter
  ) throws(ScriptError) -> String {
    func refuse(_ what: String) -> ScriptError {
      ScriptError(.valueError, "\(what) not allowed with integer format specifier 'c'")
    }
    if sign != nil { throw refuse("Sign") }
    if isAlternate { throw refuse("Alternate form (#)") }
    guard Int(exactly: number) != nil else {
      throw ScriptError(.overflowError, "Python int too large to convert to C long")
    }
    guard let code = UInt32(exactly: number), code < 0x110000 else {
      throw ScriptError(.overflowError, "%c arg not in range(0x110000)")
    }
    return try padded(
      String(Unicode.Scalar(code) ?? "\u{fffd}"), in: interpreter, alignsRight: true)
  }

  /// The radix and prefix of a presentation of ints.
  static func base(_ type: Unicode.Scalar) -> (radix: Int, prefix: String) {
    switch type {
    case "b": (2, "0b")
    case "o": (8, "0o")
    case "x": (16, "0x")
    case "X": (16, "0X")
    default: (10, "")
    }
  }

  /// The digits of an int that is not negative.
  static func digits(
    _ number: BigInt, base: Int, in interpreter: Interpreter
  ) throws(ScriptError) -> String {
    base == 10
      ? try Text.integer(number, limit: interpreter.maximumDigits) : String(number, radix: base)
  }

  private func signText(isNegative: Bool) -> String {
    if isNegative { return "-" }
    return sign == "+" ? "+" : sign == " " ? " " : ""
  }

  // MARK: Floats

  /// A float in its field; without a presentation it keeps the zero behind its point, unless it is a
  /// part of a complex number.
  func format(
    _ number: Double, typeName: String, keepsZero: Bool = true, in interpreter: Interpreter
  ) throws(ScriptError) -> String {
    guard var text = unsigned(number) else { throw unknownCode(typeName) }
    var isNegative = number.sign == .minus && !number.isNaN
    if dropsNegativeZero, isNegative, !text.unicodeScalars.contains(where: { "1"..."9" ~= $0 }),
      number.isFinite
    {
      isNegative = false
    }
    if type == "%" { text += "%" }
    if !keepsZero, type == nil, text.hasSuffix(".0") { text.removeLast(isAlternate ? 1 : 2) }
    let count = text.utf8.prefix { (48...57).contains($0) }.count
    return try assembled(
      prefix: signText(isNegative: isNegative), digits: String(text.prefix(count)),
      rest: String(text.dropFirst(count)), in: interpreter)
  }

  /// The magnitude of a float as a presentation writes it; nil for an unknown one.
  private func unsigned(_ number: Double) -> String? {
    let magnitude = number.magnitude
    let digits = min(precision ?? 6, DecimalText.digitLimit)
    switch type {
    case nil:
      return plain(magnitude)
    case "f", "F", "%":
      let value = type == "%" ? magnitude * 100 : magnitude
      let text = DecimalText.fixed(value, digits: digits)
      let pointed = isAlternate && digits == 0 && value.isFinite ? text + "." : text
      return type == "F" ? pointed.uppercased() : pointed
    case "e", "E":
      var text = DecimalText.exponential(magnitude, digits: digits)
      if isAlternate, digits == 0, let mark = text.firstIndex(of: "e") {
        text.insert(".", at: mark)
      }
      return type == "E" ? text.uppercased() : text
    case "g", "G", "n":
      let text = DecimalText.general(magnitude, digits: digits, keepsZeros: isAlternate)
      return type == "G" ? text.uppercased() : text
    default: return nil
    }
  }

  /// A float without a presentation: like `repr`, or with a precision like `g`, but never
  /// without a digit behind the point.
  private func plain(_ number: Double) -> String {
    guard number.isFinite else { return Text.float(number) }
    guard let precision else {
      let text = Text.float(number)
      guard isAlternate, !text.contains(Character(".")), let mark = text.firstIndex(of: "e") else {
        return text
      }
      return text[..<mark] + "." + text[mark...]
    }
    let count = min(max(precision, 1), DecimalText.digitLimit)
    let parts = DecimalText.exponential(number, digits: count - 1).split(separator: "e")
    var digits = parts[0].utf8.filter { $0 != UInt8(ascii: ".") }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    if !isAlternate { while digits.count > 1, digits.last == 48 { digits.removeLast() } }
    func text(_ digits: some Sequence<UInt8>) -> String {
      String(decoding: Array(digits), as: UTF8.self)
    }
    // Where the point would stand behind the last digit, there is an exponent already.
    if exponent < -4 || exponent + 1 > count - 1 {
      let point = digits.count > 1 || isAlternate ? "." : ""
      return text(digits.prefix(1)) + point + text(digits.dropFirst()) + "e" + String(parts[1])
    }
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text(digits) }
    while digits.count < exponent + 2 { digits.append(48) }
    return text(digits.prefix(exponent + 1)) + "." + text(digits.dropFirst(exponent + 1))
  }
}
