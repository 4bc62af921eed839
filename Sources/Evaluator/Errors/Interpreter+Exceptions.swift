import Syntax

extension Interpreter {
  /// Makes Python's tree of exception classes.
  func makeExceptionClasses() {
    for kind in ErrorKind.allCases { _ = exceptionClass(kind) }
    let base = exceptionClass(.baseException)
    base.set(
      .dunderInit,
      to: .builtin(
        Builtin("__init__(self, /, *args, **kwargs)") { call throws(ScriptError) in
          if case .instance(let object) = call[0] {
            call.interpreter.setArguments(call.variadic(1), of: object)
            try call.interpreter.note(call.keywords(2), of: object)
          }
          return .none
        }))
    base.set(
      symbol("with_traceback"),
      to: .builtin(Builtin("with_traceback(self, tb, /)") { call in call[0] }))
    base.set(
      symbol("add_note"),
      to: .builtin(
        Builtin("add_note(self, note, /)") { call throws(ScriptError) in
          let text = try call.string(1)
          if case .instance(let object) = call[0], let record = object.payload as? ErrorRecord {
            record.notes.append(text)
          }
          return .none
        }))
  }

  /// What some exceptions take by keyword.
  private static let keywords: [(kind: ErrorKind, names: [String])] = [
    (.nameError, ["name"]), (.attributeError, ["name", "obj"]),
    (.importError, ["name", "path"]),
  ]

  private func note(
    _ keywords: [(name: String, value: Value)], of object: InstanceObject
  ) throws(ScriptError) {
    guard !keywords.isEmpty else { return }
    let allowed = Interpreter.keywords.first {
      object.classObject.inherits(from: exceptionClass($0.kind))
    }
    for (name, value) in keywords {
      guard let allowed, allowed.names.contains(name) else {
        throw ScriptError(
          .typeError, "\(object.classObject.name)() takes no keyword arguments")
      }
      (object.payload as? ErrorRecord)?.subjects[name] = value
    }
  }

  /// The class of OSError that tells of an error number.
  func operatingSystemClass(_ number: Value) -> ClassObject? {
    let kinds: [Int: ErrorKind] = [
      1: .permissionError, 2: .fileNotFoundError, 13: .permissionError, 17: .fileExistsError,
      20: .notADirectoryError, 21: .isADirectoryError, 110: .timeoutError,
    ]
    guard case .int(let number) = number else { return nil }
    return kinds[number].map { exceptionClass($0) }
  }

  /// The class of an error kind.
  public func exceptionClass(_ kind: ErrorKind) -> ClassObject {
    if let made = exceptionClasses[kind] { return made }
    let base = kind.parent.map { exceptionClass($0) } ?? objectClass
    let made = ClassObject(
      name: kind.rawValue, bases: [base], ancestors: [base] + base.ancestors,
      moduleName: "builtins")
    exceptionClasses[kind] = made
    namedClasses[kind.rawValue] = made
    return made
  }

  func isException(_ object: InstanceObject) -> Bool {
    object.classObject.inherits(from: exceptionClass(.baseException))
  }

  /// The exception object of an error, made where there is none.
  public func exception(of error: ScriptError) -> InstanceObject {
    if let instance = error.instance { return instance }
    let made = InstanceObject(of: exceptionClass(error.kind))
    setArguments(error.arguments, of: made)
    made.payload = error.record
    error.instance = made
    return made
  }

  /// Whether an error is of a class or of one that inherits from it.
  public func error(_ error: ScriptError, is kind: ErrorKind) -> Bool {
    if let instance = error.instance {
      return instance.classObject.inherits(from: exceptionClass(kind))
    }
    var candidate: ErrorKind? = error.kind
    while let current = candidate {
      if current == kind { return true }
      candidate = current.parent
    }
    return false
  }

  /// Whether an `except` clause with this value catches an error.
  func matches(_ error: ScriptError, _ type: Value) throws(ScriptError) -> Bool {
    switch type {
    case .class(let object) where object.inherits(from: exceptionClass(.baseException)):
      let own = error.instance?.classObject ?? exceptionClass(error.kind)
      return own.inherits(from: object)
    case .tuple(let object):
      for element in object.elements where try matches(error, element) { return true }
      return false
    default:
      throw ScriptError(
        .typeError, "catching classes that do not inherit from BaseException is not allowed")
    }
  }

  /// The error that `raise value from cause` throws.
  func raised(_ value: Value, cause: Value?) throws(ScriptError) -> ScriptError {
    let instance = try exceptionInstance(
      value, "exceptions must derive from BaseException")
    let error = ScriptError(raising: instance)
    if let cause {
      error.record.suppressesContext = true
      if !cause.isNone {
        error.record.cause = try exceptionInstance(
          cause, "exception causes must derive from BaseException")
      }
    }
    return error
  }

  private func exceptionInstance(
    _ value: Value, _ message: String
  ) throws(ScriptError) -> InstanceObject {
    switch value {
    case .instance(let object) where isException(object): return object
    case .class(let type) where type.inherits(from: exceptionClass(.baseException)):
      if case .instance(let object) = try call(value, []), isException(object) { return object }
    default: break
    }
    throw ScriptError(.typeError, message)
  }

  /// Notes that an error happened while another one was handled.
  func chain(_ error: ScriptError, to handled: ScriptError) {
    if error === handled || error.record === handled.record { return }
    // The end of the chain gets the new context, unless the chain leads to it already.
    var record = error.record
    while let context = record.context {
      guard let next = context.payload as? ErrorRecord, next !== handled.record else { return }
      record = next
    }
    var other = handled.record
    while let context = other.context {
      guard let next = context.payload as? ErrorRecord, next !== error.record else { return }
      other = next
    }
    record.context = exception(of: handled)
  }

  /// Gives an exception its arguments; the third one of an OSError is the file.
  private func setArguments(_ arguments: [Value], of object: InstanceObject) {
    guard arguments.count == 3, object.classObject.inherits(from: exceptionClass(.osError)) else {
      object.set(.args, Value(tuple: arguments))
      return
    }
    object.set(.args, Value(tuple: Array(arguments.prefix(2))))
    object.set(symbol("filename"), arguments[2])
  }

  // MARK: Texts

  /// The arguments of an exception.
  func exceptionArguments(_ object: InstanceObject) -> [Value] {
    if case .tuple(let tuple)? = object[.args] { return tuple.elements }
    return []
  }

  /// What `str(exception)` gives.
  func exceptionText(_ object: InstanceObject) throws(ScriptError) -> String {
    let arguments = exceptionArguments(object)
    if let syntax = (object.payload as? ErrorRecord)?.syntax, arguments.count == 1 {
      let path = syntax.source.name.split(separator: "/").last.map(String.init) ?? ""
      let line = syntax.source.position(of: syntax.error.range.start).line
      return "\(syntax.error.message) (\(path), line \(line))"
    }
    switch arguments.count {
    case 0: return ""
    case 1:
      return object.classObject.inherits(from: exceptionClass(.keyError))
        ? try repr(arguments[0]) : try string(arguments[0])
    default:
      if arguments.count == 2, object.classObject.inherits(from: exceptionClass(.osError)) {
        let text = "[Errno \(try string(arguments[0]))] \(try string(arguments[1]))"
        guard let file = object[symbol("filename")], !file.isNone else { return text }
        return "\(text): \(try repr(file))"
      }
      return try repr(Value(tuple: arguments))
    }
  }

  func exceptionRepr(_ object: InstanceObject) throws(ScriptError) -> String {
    let arguments = exceptionArguments(object)
    if arguments.count == 1 { return "\(object.classObject.name)(\(try repr(arguments[0])))" }
    return object.classObject.name + (try repr(Value(tuple: arguments)))
  }

  /// The attributes that exceptions have beyond those in their map.
  func exceptionAttribute(_ object: InstanceObject, _ symbol: Symbol) -> Value? {
    guard let record = object.payload as? ErrorRecord else { return nil }
    switch symbol {
    case .dunderCause: return record.cause.map { .instance($0) } ?? Value.none
    case .dunderContext: return record.context.map { .instance($0) } ?? Value.none
    case .dunderSuppressContext: return .bool(record.suppressesContext)
    case .dunderTraceback: return TracebackObject.value(of: record)
    case .dunderNotes:
      return record.notes.isEmpty ? nil : Value(list: record.notes.map { Value($0) })
    default: break
    }
    let arguments = exceptionArguments(object)
    if let syntax = record.syntax, let found = syntaxAttribute(text(of: symbol), syntax) {
      return found
    }
    let name = text(of: symbol)
    if let entry = Interpreter.keywords.first(where: {
      $0.names.contains(name) && object.classObject.inherits(from: exceptionClass($0.kind))
    }) {
      if let subject = record.subjects[name] { return subject }
      return entry.kind == .attributeError && name == "obj" ? nil : Value.none
    }
    switch name {
    case "value" where object.classObject.inherits(from: exceptionClass(.stopIteration)),
      "code" where object.classObject.inherits(from: exceptionClass(.systemExit)):
      return arguments.first ?? Value.none
    case "msg" where object.classObject.inherits(from: exceptionClass(.importError)):
      return arguments.first ?? Value.none
    case "errno" where object.classObject.inherits(from: exceptionClass(.osError)):
      return arguments.count > 1 ? arguments[0] : Value.none
    case "filename" where object.classObject.inherits(from: exceptionClass(.osError)):
      return Value.none
    case "strerror" where object.classObject.inherits(from: exceptionClass(.osError)):
      return arguments.count > 1 ? arguments[1] : Value.none
    default: return nil
    }
  }

  private func syntaxAttribute(
    _ name: String, _ syntax: (error: SyntaxError, source: SourceText)
  ) -> Value? {
    let start = syntax.source.position(of: syntax.error.range.start)
    let end = syntax.source.position(of: syntax.error.range.end)
    switch name {
    case "msg": return Value(syntax.error.message)
    case "filename": return Value(syntax.source.name)
    case "lineno": return .int(start.line)
    case "offset": return .int(start.column + 1)
    case "end_lineno": return .int(end.line)
    case "end_offset": return .int(end.column + 1)
    case "text": return Value(syntax.source.line(start.line) + "\n")
    default: return nil
    }
  }

  // MARK: Suggestions

  func undefinedName(
    _ symbol: Symbol, in scope: GlobalScope, locals: [(name: String, value: Value)] = []
  ) -> ScriptError {
    let name = text(of: symbol)
    let error = ScriptError(.nameError, "name '\(name)' is not defined")
    error.record.subjects["name"] = Value(name)
    let known =
      locals.map(\.name)
      + (scope.definedSymbols + builtins.definedSymbols).map { text(of: $0) }
      + ["True", "False", "None"]
    if let near = closestName(to: name, among: known) {
      error.record.suggestion = near
    } else if moduleDeclarations[name] != nil {
      error.record.suggestsImport = name
    }
    return error
  }

  /// The name that was probably meant, by CPython's measure of distance.
  public func closestName(to name: String, among names: [String]) -> String? {
    guard names.count <= 1000, name.utf8.count <= 40 else { return nil }
    let wanted = Array(name.utf8)
    var best: String?
    var bestDistance = Int.max
    for candidate in names where candidate != name {
      let other = Array(candidate.utf8)
      guard other.count <= 40 else { continue }
      // No more than a third of the involved characters may need a change.
      let limit = min((wanted.count + other.count + 3) * 2 / 6, bestDistance - 1)
      let distance = Suggestions.distance(wanted, other, limit: limit)
      if distance <= limit {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }
}

/// CPython's edit distance: a move costs 2, a change of case 1.
enum Suggestions {
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard limit >= 0 else { return Int.max }
    if a == b { return 0 }
    var row = (0...b.count).map { $0 * 2 }
    for (place, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = (place + 1) * 2
      for (other, y) in b.enumerated() {
        let above = row[other + 1]
        let change = x == y ? 0 : (x | 0x20 == y | 0x20 && isLetter(x) && isLetter(y) ? 1 : 2)
        row[other + 1] = min(diagonal + change, min(above, row[other]) + 2)
        diagonal = above
      }
    }
    return row[b.count]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
