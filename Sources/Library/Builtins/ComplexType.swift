import Evaluator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The type `complex`.
enum ComplexType {
  private static let summary = "A complex number: a real part and an imaginary part."

  static var declaration: TypeDeclaration {
    TypeDeclaration(
      "complex", summary,
      constructor: Builtin("complex(real=0, imag=...)", summary) { call throws(ScriptError) in
        try made(call)
      },
      properties: { _ in
        [part("real") { $0.real }, part("imag") { $0.imaginary }]
      },
      methods: { _ in
        [
          Builtin("conjugate(self, /)", "The number with the other imaginary part.") {
            call throws(ScriptError) in
            let number = try value(call)
            return Value(Complex(number.real, -number.imaginary))
          },
          Builtin("__complex__(self, /)", "The number itself.") { call throws(ScriptError) in
            Value(try value(call))
          },
          Builtin("__getnewargs__(self, /)", "What makes a copy.") { call throws(ScriptError) in
            let number = try value(call)
            return Value(tuple: [.float(number.real), .float(number.imaginary)])
          },
          Builtin("__format__(self, specification, /)", "Text by a format specification.") {
            call throws(ScriptError) in
            let text = try call.string(1)
            if text.isEmpty { return Value(try call.interpreter.string(call[0])) }
            return Value(
              try FormatSpecification(text, typeName: "complex").format(
                value(call), in: call.interpreter))
          },
        ]
      })
  }

  private static func value(_ call: BoundArguments) throws(ScriptError) -> Complex {
    try call.interpreter.complex(call[0]) ?? Complex(0, 0)
  }

  private static func part(
    _ name: String, _ get: @escaping (Complex) -> Double
  ) -> TypeDeclaration.Property {
    .init(
      name, isField: true,
      get: { value, _ in
        if case .complex(let object) = value { .float(get(object.value)) } else { .none }
      })
  }

  // MARK: Making

  private static func made(_ call: BoundArguments) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    let second = call.given(1)
    if case .complex = call[0], second == nil { return call[0] }
    if let text = call[0].text {
      guard second == nil else {
        throw ScriptError(.typeError, "complex() can't take second arg if first is a string")
      }
      return Value(try parsed(text))
    }
    if second?.text != nil {
      throw ScriptError(.typeError, "complex() second arg can't be a string")
    }
    var first = call[0]
    if let result = try NumericBuiltins.special("__complex__", first, [], interpreter) {
      guard case .complex = result.plain else {
        throw ScriptError(
          .typeError, "__complex__ returned non-complex (type \(result.typeName))")
      }
      first = result
    }
    guard try isNumber(first, interpreter) else {
      throw ScriptError(
        .typeError,
        "complex() first argument must be a string or a number, not '\(first.typeName)'")
    }
    if let second, try !isNumber(second, interpreter) {
      throw ScriptError(
        .typeError, "complex() second argument must be a number, not '\(second.typeName)'")
    }
    let a = try number(first, interpreter)
    guard let second else { return Value(a) }
    let b = try number(second, interpreter)
    // Zeros keep their signs where a part is real anyway.
    let isSecondComplex = second.plain.kind == .complex
    let isFirstComplex = first.plain.kind == .complex
    return Value(
      Complex(
        isSecondComplex ? a.real - b.imaginary : a.real,
        isFirstComplex ? b.real + a.imaginary : b.real))
  }

  private static func number(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Complex {
    if case .complex(let object) = value.plain { return object.value }
    return Complex(try interpreter.double(value), 0)
  }

  private static func isNumber(
    _ value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    switch value.plain {
    case .int, .float, .bool, .bigInteger, .complex, .tensor, .array: return true
    case .instance, .native:
      for name in ["__float__", "__index__"]
      where try interpreter.findAttribute(of: value, named: name) != nil { return true }
      return false
    default: return false
    }
  }

  // MARK: Reading

  /// `complex(text)`.
  private static func parsed(_ text: String) throws(ScriptError) -> Complex {
    guard
      let bytes = NumberConversions.withoutUnderscores(
        NumberConversions.ascii(NumberConversions.strip(text)))
    else {
      throw ScriptError(
        .valueError, "could not convert string to complex: \(Text.quoted(text))")
    }
    var reader = Reader(bytes)
    guard let result = reader.complex() else {
      throw ScriptError(.valueError, "complex() arg is a malformed string")
    }
    return result
  }

  /// Reads a number as CPython does: `(1+2j)`, `-j`, `1e3`, in white space.
  private struct Reader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    mutating func complex() -> Complex? {
      skipSpace()
      let hasBracket = take("(")
      if hasBracket { skipSpace() }
      guard let result = parts() else { return nil }
      skipSpace()
      if hasBracket {
        guard take(")") else { return nil }
        skipSpace()
      }
      return place == bytes.count ? result : nil
    }

    private mutating func parts() -> Complex? {
      if let first = float() {
        if takeImaginaryUnit() { return Complex(0, first) }
        guard next == UInt8(ascii: "+") || next == UInt8(ascii: "-") else {
          return Complex(first, 0)
        }
        guard let second = float() ?? sign(), takeImaginaryUnit() else { return nil }
        return Complex(first, second)
      }
      let imaginary = sign() ?? 1
      return takeImaginaryUnit() ? Complex(0, imaginary) : nil
    }

    private mutating func sign() -> Double? {
      if take("+") { return 1 }
      return take("-") ? -1 : nil
    }

    private mutating func takeImaginaryUnit() -> Bool { take("j") || take("J") }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: scalar) else { return false }
      place += 1
      return true
    }

    private mutating func skipSpace() {
      while next == 32 || (9...13).contains(next) { place += 1 }
    }

    /// A float as far as it goes; nil, and nothing is read, where there is none.
    private mutating func float() -> Double? {
      let start = place
      let isNegative = sign() == -1
      for (word, value) in [("infinity", Double.infinity), ("inf", .infinity), ("nan", .nan)] {
        let end = place + word.utf8.count
        if end <= bytes.count, bytes[place..<end].map({ $0 | 32 }).elementsEqual(word.utf8) {
          place = end
          return isNegative ? -value : value
        }
      }
      func isDigit(_ at: Int) -> Bool { at < bytes.count && (48...57).contains(bytes[at]) }
      var end = place
      var count = 0
      while isDigit(end) { (end, count) = (end + 1, count + 1) }
      if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
        end += 1
        while isDigit(end) { (end, count) = (end + 1, count + 1) }
      }
      guard count > 0 else {
        place = start
        return nil
      }
      if end < bytes.count, bytes[end] | 32 == UInt8(ascii: "e") {
        let hasSign = end + 1 < bytes.count && (bytes[end + 1] == 43 || bytes[end + 1] == 45)
        var digits = end + (hasSign ? 2 : 1)
        if isDigit(digits) {
          while isDigit(digits) { digits += 1 }
          end = digits
        }
      }
      place = end
      return strtod(String(decoding: bytes[start..<end], as: UTF8.self), nil)
    }
  }
}

extension FormatSpecification {
  /// A complex number in its field.
  func format(_ number: Complex, in interpreter: Interpreter) throws(ScriptError) -> String {
    if let type, !"eEfFgGn".unicodeScalars.contains(type) { throw unknownCode("complex") }
    if fill == "0" {
      throw ScriptError(
        .valueError, "Zero padding is not allowed in complex format specifier")
    }
    if alignment == .afterSign {
      throw ScriptError(
        .valueError, "'=' alignment flag is not allowed in complex format specifier")
    }
    // Without a presentation it is written as `str` does, though with the digits asked for.
    let isPlain = type == nil
    let hidesReal = isPlain && number.real == 0 && number.real.sign == .plus
    var parts = self
    parts.width = 0
    parts.alignment = nil
    if isPlain, precision != nil { parts.type = "g" }
    func text(_ value: Double) throws(ScriptError) -> String {
      try parts.format(value, typeName: "complex", keepsZero: false, in: interpreter)
    }
    var result = hidesReal ? "" : try text(number.real)
    if !hidesReal { parts.sign = "+" }
    result += try text(number.imaginary) + "j"
    if isPlain, !hidesReal { result = "(\(result))" }
    return try padded(result, in: interpreter, alignsRight: true)
  }
}
