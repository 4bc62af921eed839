import Evaluator

/// What a pattern is matched with: a text, or bytes.
struct PatternSubject {
  private enum Content {
    case text(StringObject)
    case bytes([UInt8])
  }

  /// The value that a script gave.
  let value: Value
  private let content: Content
  /// The number of characters.
  let count: Int

  /// Throws a TypeError unless a pattern of that kind can be matched with the value.
  init(_ value: Value, isText: Bool) throws(ScriptError) {
    self.value = value
    if case .string(let object) = value.plain {
      guard isText else {
        throw ScriptError(.typeError, "cannot use a bytes pattern on a string-like object")
      }
      content = .text(object)
      count = object.count
    } else if let bytes = BytesType.bytes(of: value) {
      guard !isText else {
        throw ScriptError(.typeError, "cannot use a string pattern on a bytes-like object")
      }
      content = .bytes(bytes)
      count = bytes.count
    } else {
      throw ScriptError(
        .typeError, "expected string or bytes-like object, got '\(value.typeName)'")
    }
  }

  /// Runs a search; afterwards, the registers of the pattern say what the groups are.
  func run(_ search: PatternSearch) throws(ScriptError) -> Range<Int>? {
    var found: Range<Int>?
    var search = search
    try forEachMatch(&search, limit: 1) { range in found = range }
    return found
  }

  /// Calls back with each match, up to a number of them; the registers of the pattern say what its
  /// groups are. Nothing that is called may use the pattern.
  func forEachMatch(
    _ search: inout PatternSearch, limit: Int, _ body: (Range<Int>) throws(ScriptError) -> Void
  ) throws(ScriptError) {
    var failure: ScriptError?
    switch content {
    case .bytes(let bytes):
      bytes.withUnsafeBufferPointer {
        failure = PatternSubject.forEachMatch($0, &search, limit, body)
      }
    case .text(let object) where object.isASCII:
      // A string object's text is stored as UTF-8 in one piece.
      _ = object.text.utf8.withContiguousStorageIfAvailable {
        failure = PatternSubject.forEachMatch($0, &search, limit, body)
      }
    case .text(let object):
      object.scalars.withUnsafeBufferPointer { scalars in
        // A scalar is its code point and nothing else.
        scalars.withMemoryRebound(to: UInt32.self) {
          failure = PatternSubject.forEachMatch($0, &search, limit, body)
        }
      }
    }
    if let failure { throw failure }
  }

  private static func forEachMatch<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafeBufferPointer<Unit>, _ search: inout PatternSearch, _ limit: Int,
    _ body: (Range<Int>) throws(ScriptError) -> Void
  ) -> ScriptError? {
    guard let start = units.baseAddress else {
      // No character of an empty text is ever looked at.
      var none: Unit = 0
      return withUnsafePointer(to: &none) { forEachMatch($0, &search, limit, body) }
    }
    return forEachMatch(start, &search, limit, body)
  }

  private static func forEachMatch<Unit: FixedWidthInteger & UnsignedInteger>(
    _ units: UnsafePointer<Unit>, _ search: inout PatternSearch, _ limit: Int,
    _ body: (Range<Int>) throws(ScriptError) -> Void
  ) -> ScriptError? {
    var matcher = Matcher(units, search)
    var left = limit
    do throws(ScriptError) {
      while left > 0, search.start <= search.end, let found = try matcher.run(search) {
        search.pass(found)
        left -= 1
        try body(found)
      }
      matcher.finish()
      return nil
    } catch {
      matcher.finish()
      return error
    }
  }

  // MARK: Parts

  /// Whether it is a text.
  var isText: Bool {
    if case .text = content { return true }
    return false
  }

  /// The characters in a range.
  func slice(_ range: Range<Int>) -> Value {
    switch content {
    case .text(let object):
      if range.count == count { return .string(object) }
      return .string(object.slice(range))
    case .bytes(let bytes): return .bytes(BytesObject(Array(bytes[range])))
    }
  }

  /// Appends the characters in a range, texts as UTF-8.
  func append(_ range: Range<Int>, to result: inout [UInt8]) {
    switch content {
    case .bytes(let bytes): result += bytes[range]
    case .text(let object) where object.isASCII:
      _ = object.text.utf8.withContiguousStorageIfAvailable { result += $0[range] }
    case .text(let object):
      for scalar in object.scalars[range] { result += String(scalar).utf8 }
    }
  }

  /// The value of bytes that `append` gathered.
  func made(of bytes: [UInt8]) -> Value {
    isText ? Value(String(decoding: bytes, as: UTF8.self)) : .bytes(BytesObject(bytes))
  }
}

/// What is searched, and where.
struct PatternSearch {
  enum Mode {
    /// From the start, or behind it.
    case anywhere
    /// At the start.
    case here
    /// From the start to the end.
    case whole
  }

  // Whoever searches holds the pattern and runs in the interpreter.
  unowned(unsafe) let pattern: PatternObject
  unowned(unsafe) let interpreter: Interpreter
  let mode: Mode
  private(set) var start: Int
  let end: Int
  /// Whether an empty match at the start does not count, for the last one ended there.
  private(set) var mustAdvance = false

  init(
    _ pattern: PatternObject, _ subject: PatternSubject, _ mode: Mode = .anywhere, start: Int = 0,
    end: Int = Int.max, in interpreter: Interpreter
  ) {
    self.pattern = pattern
    self.interpreter = interpreter
    self.mode = mode
    self.start = min(max(start, 0), subject.count)
    self.end = min(max(end, 0), subject.count)
  }

  /// The next match; nil at the end.
  mutating func next(in subject: PatternSubject) throws(ScriptError) -> Range<Int>? {
    guard start <= end, let found = try subject.run(self) else { return nil }
    pass(found)
    return found
  }

  /// Goes on behind a match.
  mutating func pass(_ found: Range<Int>) {
    mustAdvance = found.isEmpty
    start = found.upperBound
  }
}
