import Evaluator

/// A pattern or a template, read token by token.
struct PatternSource {
  /// A code point, or a backslash with the code point behind it.
  struct Token: Equatable {
    let isEscape: Bool
    let code: UInt32

    var count: Int { isEscape ? 2 : 1 }

    /// Whether it is a code point without a backslash.
    func isPlain(_ scalar: Unicode.Scalar) -> Bool { !isEscape && code == scalar.value }
  }

  /// The code points; of bytes, each as one.
  let codes: [UInt32]
  let isText: Bool
  let value: Value
  unowned let interpreter: Interpreter
  /// The token that is read next; nil at the end.
  private(set) var next: Token?
  private var index = 0

  init(_ value: Value, in interpreter: Interpreter) throws(ScriptError) {
    self.value = value
    self.interpreter = interpreter
    switch value.plain {
    case .string(let object):
      isText = true
      codes = object.isASCII ? object.text.utf8.map(UInt32.init) : object.scalars.map(\.value)
    default:
      isText = false
      codes = (BytesType.bytes(of: value) ?? []).map(UInt32.init)
    }
    // A piece of a pattern takes up to so many bytes.
    try interpreter.checkSize(codes.count, 64)
    try advance()
  }

  /// Where the next token starts.
  var position: Int { index - (next?.count ?? 0) }

  private mutating func advance() throws(ScriptError) {
    guard index < codes.count else {
      next = nil
      return
    }
    try interpreter.poll()
    let code = codes[index]
    guard code == 0x5c else {
      index += 1
      next = Token(isEscape: false, code: code)
      return
    }
    guard index + 1 < codes.count else {
      throw PatternFailure.error(
        "bad escape (end of pattern)", value, at: codes.count - 1, in: interpreter)
    }
    next = Token(isEscape: true, code: codes[index + 1])
    index += 2
  }

  /// The next token, which is gone then.
  mutating func take() throws(ScriptError) -> Token? {
    let token = next
    try advance()
    return token
  }

  /// Takes the next token if it is a certain code point.
  mutating func accept(_ scalar: Unicode.Scalar) throws(ScriptError) -> Bool {
    guard let next, next.isPlain(scalar) else { return false }
    try advance()
    return true
  }

  /// Takes up to so many digits of a base.
  mutating func takeDigits(_ count: Int, radix: Int) throws(ScriptError) -> String {
    var result = ""
    while result.utf8.count < count, let digit = nextDigit(radix: radix) {
      result.unicodeScalars.append(digit)
      try advance()
    }
    return result
  }

  /// The next token, if it is a digit of a base.
  func nextDigit(radix: Int) -> Unicode.Scalar? {
    guard let next, !next.isEscape, next.code < 128, let scalar = Unicode.Scalar(next.code),
      Character(scalar).hexDigitValue.map({ $0 < radix }) == true
    else { return nil }
    return scalar
  }

  /// Takes what stands in front of an end, and the end.
  mutating func takeUntil(
    _ end: Unicode.Scalar, _ name: String
  ) throws(ScriptError) -> (text: String, count: Int) {
    var codes: [UInt32] = []
    while true {
      guard let token = try take() else {
        if codes.isEmpty { throw error("missing \(name)") }
        throw error("missing \(end), unterminated name", back: codes.count)
      }
      if token.isPlain(end) {
        if codes.isEmpty { throw error("missing \(name)", back: 1) }
        return (PatternSource.text(codes), codes.count)
      }
      if token.isEscape { codes.append(0x5c) }
      codes.append(token.code)
    }
  }

  /// Goes back to a place.
  mutating func seek(_ place: Int) throws(ScriptError) {
    index = place
    try advance()
  }

  // MARK: Texts and errors

  /// Code points as text.
  static func text(_ codes: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    for code in codes { view.append(Unicode.Scalar(code) ?? "\u{fffd}") }
    return String(view)
  }

  /// A token as text.
  static func text(_ token: Token) -> String { (token.isEscape ? "\\" : "") + text([token.code]) }

  /// An error at the next token, or so many code points in front of it.
  func error(_ message: String, back: Int = 0) -> ScriptError {
    PatternFailure.error(
      isText ? message : PatternSource.ascii(message), value, at: position - back, in: interpreter)
  }

  /// A text with escapes for what is beyond ASCII.
  static func ascii(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += $1.isASCII ? String($1) : Text.escape($1) }
  }

  /// Throws unless a group may have a name; `count` is its length.
  func checkGroupName(_ name: String, _ count: Int, back: Int) throws(ScriptError) {
    guard StringCharacters.isIdentifier(name) else {
      throw error("bad character in group name \(Text.quoted(name))", back: count + back)
    }
    if !isText, !name.utf8.allSatisfy({ $0 < 128 }) {
      try warnOfName(name, at: position - count - back)
    }
  }

  /// Warns of a name that will be none.
  func warnOfName(_ name: String, at place: Int) throws(ScriptError) {
    let shown = isText ? Text.quoted(name) : PatternSource.ascii(Text.quoted(name))
    try PatternFailure.warn(
      "bad character in group name \(shown) at position \(place)", .deprecationWarning,
      in: interpreter)
  }

  /// The number that a text is for Python's `int`, and as it prints; nil where it is none, or below
  /// zero.
  func number(_ text: String) -> (value: Int, text: String)? {
    let type = Value.class(interpreter.classObject(named: "int"))
    guard let made = try? interpreter.call(type, [Value(text)]),
      let shown = try? interpreter.repr(made), !shown.hasPrefix("-")
    else { return nil }
    if case .int(let number) = made { return (number, shown) }
    return (Int.max, shown)
  }
}

/// How patterns complain.
enum PatternFailure {
  /// How many groups a pattern could have, if there were memory for them.
  static let maximumGroups = 1_073_741_823

  /// A `re.error`.
  static func error(
    _ message: String, _ pattern: Value? = nil, at position: Int? = nil,
    in interpreter: Interpreter
  ) -> ScriptError {
    do throws(ScriptError) {
      let module = try interpreter.module(named: "re")
      let type = try interpreter.attribute(of: .module(module), named: "error")
      let made = try interpreter.call(
        type,
        [Value(message), pattern ?? .none, position.map { .int($0) } ?? .none])
      guard case .instance(let instance) = made else {
        return ScriptError(.runtimeError, message)
      }
      return ScriptError(raising: instance)
    } catch {
      return error
    }
  }

  /// Warns as a program would.
  static func warn(
    _ message: String, _ kind: ErrorKind, in interpreter: Interpreter
  ) throws(ScriptError) {
    let module = try interpreter.module(named: "warnings")
    _ = try interpreter.callMethod(
      .module(module), "warn", [Value(message), .class(interpreter.exceptionClass(kind))])
  }
}
