/// The attributes that some exceptions have beyond those of all: where they come from, and what
/// `str` makes of them.
struct ExceptionFields: Sendable {
  /// What an exception was made with.
  struct Arguments {
    let object: InstanceObject
    let record: ErrorRecord
    let positional: [Value]
    let keywords: [(name: String, value: Value)]

    init(
      _ object: InstanceObject, _ record: ErrorRecord, _ positional: [Value],
      _ keywords: [(name: String, value: Value)] = []
    ) {
      self.object = object
      self.record = record
      self.positional = positional
      self.keywords = keywords
    }
  }

  typealias Filling = @Sendable (Arguments, Interpreter) throws(ScriptError) -> Void
  typealias Wording = @Sendable (ErrorRecord, Interpreter) throws(ScriptError) -> String?

  /// The names of the attributes; those that are not filled are None.
  let names: [String]
  /// What may be given by keyword.
  var keywords: [String] = []
  /// Fills the attributes.
  let fill: Filling
  /// What `str` gives; nil for what it gives of all exceptions.
  var text: Wording?

  /// The classes that have some; those that inherit from them have them too.
  static let all: [(kind: ErrorKind, fields: ExceptionFields)] = [
    (.stopIteration, first("value")),
    (
      .systemExit,
      ExceptionFields(names: ["code"]) { given, _ in
        guard let first = given.positional.first else { return }
        given.record.fields["code"] =
          given.positional.count == 1 ? first : Value(tuple: given.positional)
      }
    ),
    (.nameError, named("NameError", ["name"])),
    (.attributeError, named("AttributeError", ["name", "obj"])),
    (.importError, importing),
    (.osError, operatingSystem),
    (.syntaxError, syntax),
    (.unicodeDecodeError, unicode("decode")),
    (.unicodeEncodeError, unicode("encode")),
    (.unicodeTranslateError, unicode("translate")),
  ]

  /// The attributes of a class that the library raises.
  static func of(_ kind: ErrorKind) -> ExceptionFields? {
    switch kind {
    case .stopIteration, .systemExit, .osError, .syntaxError, .unicodeDecodeError,
      .unicodeEncodeError, .importError:
      return all.first { $0.kind == kind }?.fields
    default: break
    }
    guard let parent = kind.parent, parent != .exception, parent != .baseException else {
      return nil
    }
    return of(parent)
  }

  private static func first(_ name: String) -> ExceptionFields {
    ExceptionFields(names: [name]) { given, _ in
      given.record.fields[name] = given.positional.first
    }
  }

  private static func named(_ type: String, _ names: [String]) -> ExceptionFields {
    ExceptionFields(names: names, keywords: names) { given, _ throws(ScriptError) in
      for (name, value) in given.keywords {
        guard names.contains(name) else {
          throw ScriptError(
            .typeError, "'\(name)' is an invalid keyword argument for \(type)()")
        }
        given.record.fields[name] = value
      }
    }
  }

  private static let importing: ExceptionFields = {
    let keywords = named("ImportError", ["name", "path"])
    return ExceptionFields(names: ["msg", "name", "path"], keywords: keywords.names) {
      given, interpreter throws(ScriptError) in
      if given.positional.count == 1 { given.record.fields["msg"] = given.positional[0] }
      try keywords.fill(given, interpreter)
    } text: { record, _ in
      record.fields["msg"]?.text
    }
  }()

  // MARK: OSError

  private static let operatingSystem = ExceptionFields(
    names: ["errno", "strerror", "filename", "filename2"]
  ) { given, _ in
    let values = given.positional
    guard (2...5).contains(values.count) else { return }
    given.record.fields["errno"] = values[0]
    given.record.fields["strerror"] = values[1]
    guard values.count > 2, !values[2].isNone else { return }
    given.record.fields["filename"] = values[2]
    if values.count == 5, !values[4].isNone { given.record.fields["filename2"] = values[4] }
    given.object.set(.args, Value(tuple: Array(values.prefix(2))))
  } text: { record, interpreter throws(ScriptError) in
    guard let number = record.fields["errno"], let reason = record.fields["strerror"] else {
      return nil
    }
    let text = "[Errno \(try interpreter.string(number))] \(try interpreter.string(reason))"
    guard let file = record.fields["filename"] else { return text }
    guard let other = record.fields["filename2"] else {
      return "\(text): \(try interpreter.repr(file))"
    }
    return "\(text): \(try interpreter.repr(file)) -> \(try interpreter.repr(other))"
  }

  // MARK: SyntaxError

  private static let places = [
    "filename", "lineno", "offset", "text", "end_lineno", "end_offset",
  ]

  private static let syntax = ExceptionFields(
    names: ["msg"] + places + ["print_file_and_line"]
  ) { given, interpreter throws(ScriptError) in
    given.record.fields["msg"] = given.positional.first
    guard given.positional.count == 2 else { return }
    let values = try interpreter.elements(of: given.positional[1])
    if values.count < 4 {
      throw ScriptError(
        .typeError, "function takes at least 4 arguments (\(values.count) given)")
    }
    if values.count > 6 {
      throw ScriptError(
        .typeError, "function takes at most 6 arguments (\(values.count) given)")
    }
    if values.count == 5 {
      throw ScriptError(
        .typeError, "end_offset must be provided when end_lineno is provided")
    }
    for (name, value) in zip(places, values) { given.record.fields[name] = value }
  } text: { record, interpreter throws(ScriptError) in
    let message = try interpreter.string(record.fields["msg"] ?? .none)
    let path = record.fields["filename"]?.text
    let name = path?.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
    var line: String?
    if case .int(let number)? = record.fields["lineno"] { line = "line \(number)" }
    let parts = [name, line].compactMap { $0 }
    return parts.isEmpty ? message : "\(message) (\(parts.joined(separator: ", ")))"
  }

  // MARK: Unicode

  private static func unicode(_ verb: String) -> ExceptionFields {
    let names =
      (verb == "translate" ? [] : ["encoding"]) + ["object", "start", "end", "reason"]
    return ExceptionFields(names: ["encoding", "object", "start", "end", "reason"]) {
      given, interpreter throws(ScriptError) in
      guard given.positional.count == names.count else {
        throw ScriptError(
          .typeError,
          "function takes exactly \(names.count) arguments (\(given.positional.count) given)")
      }
      for (place, name) in names.enumerated() {
        given.record.fields[name] = try unicodeField(
          name, given.positional[place], place, takesBytes: verb == "decode", interpreter)
      }
    } text: { record, _ in
      guard let object = record.fields["object"], case .int(let start)? = record.fields["start"],
        case .int(let end)? = record.fields["end"]
      else { return "" }
      let codec = record.fields["encoding"]?.text.map { "'\($0)' codec " } ?? ""
      let reason = record.fields["reason"]?.text ?? ""
      var what = "\(verb == "decode" ? "bytes" : "characters") in position \(start)-\(end &- 1)"
      if end == start &+ 1, let one = character(of: object, at: start) {
        what = "\(one) in position \(start)"
      }
      return "\(codec)can't \(verb) \(what): \(reason)"
    }
  }

  private static func unicodeField(
    _ name: String, _ value: Value, _ place: Int, takesBytes: Bool, _ interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    switch name {
    case "start", "end": return .int(try interpreter.index(value))
    case "object" where takesBytes:
      if case .bytes = value.plain { return value }
      guard value.typeName == "bytearray" else {
        throw ScriptError(
          .typeError, "a bytes-like object is required, not '\(value.typeName)'")
      }
      return try interpreter.call(.class(interpreter.classObject(named: "bytes")), [value])
    default:
      guard value.text != nil else {
        throw ScriptError(
          .typeError, "argument \(place + 1) must be str, not \(value.typeName)")
      }
      return value
    }
  }

  /// What a single byte or character that failed is called.
  private static func character(of object: Value, at place: Int) -> String? {
    guard place >= 0 else { return nil }
    switch object.plain {
    case .bytes(let bytes):
      guard place < bytes.bytes.count else { return nil }
      let digits = String(bytes.bytes[place], radix: 16)
      return "byte 0x\(digits.utf8.count == 1 ? "0" : "")\(digits)"
    case .string(let text):
      guard let scalar = text.text.unicodeScalars.dropFirst(place).first else { return nil }
      return "character '\(Text.escape(scalar))'"
    default: return nil
    }
  }
}

extension Interpreter {
  /// Gives the classes of exceptions their attributes, and what fills them.
  func declareExceptionFields() {
    for (kind, fields) in ExceptionFields.all {
      let type = exceptionClass(kind)
      for name in fields.names {
        let property = TypeDeclaration.Property(name) { value, _ in
          Interpreter.record(of: value)?.fields[name] ?? .none
        } set: { value, newValue, _ in
          Interpreter.record(of: value)?.fields[name] = newValue
        }
        type.set(symbol(name), to: .native(NativeProperty(property)))
      }
      var members = [
        Builtin("__init__(self, /, *args, **kwargs)") { call throws(ScriptError) in
          guard case .instance(let object) = call[0], let record = Interpreter.record(of: call[0])
          else { return .none }
          object.set(.args, call[1])
          let keywords = call.keywords(2)
          if fields.keywords.isEmpty, !keywords.isEmpty {
            throw Interpreter.takesNoKeywords(object)
          }
          try fields.fill(
            ExceptionFields.Arguments(object, record, call.variadic(1), keywords), call.interpreter)
          return .none
        }
      ]
      if let text = fields.text {
        members.append(
          Builtin("__str__(self, /)") { call throws(ScriptError) in
            guard case .instance(let object) = call[0], let record = Interpreter.record(of: call[0])
            else { return Value("") }
            if let own = try text(record, call.interpreter) { return Value(own) }
            return Value(try call.interpreter.exceptionText(object))
          })
      }
      declare(members, on: type)
    }
    declare(
      [
        Builtin("__str__(self, /)") { call throws(ScriptError) in
          guard case .instance(let object) = call[0] else { return Value("") }
          let arguments = call.interpreter.exceptionArguments(object)
          return Value(
            arguments.count == 1
              ? try call.interpreter.repr(arguments[0]) : try call.interpreter.exceptionText(object)
          )
        }
      ], on: exceptionClass(.keyError))
  }

  /// How many classes that say what an exception keeps are among those of one.
  func exceptionLayouts(_ ancestors: [ClassObject]) -> Int {
    guard ancestors.contains(where: { $0 === exceptionClass(.baseException) }) else { return 0 }
    let kinds = ExceptionFields.all.map(\.kind) + [.baseExceptionGroup]
    return kinds.filter { kind in ancestors.contains { $0 === exceptionClass(kind) } }.count
  }

  /// What an exception remembers; nil for any other value.
  static func record(of value: Value) -> ErrorRecord? {
    guard case .instance(let object) = value else { return nil }
    return object.payload as? ErrorRecord
  }

  /// The class of OSError that tells of an error number.
  func operatingSystemClass(_ number: Value) -> ClassObject? {
    let kinds: [Int: ErrorKind] = [
      1: .permissionError, 2: .fileNotFoundError, 3: .processLookupError, 4: .interruptedError,
      10: .childProcessError, 11: .blockingIOError, 13: .permissionError, 17: .fileExistsError,
      20: .notADirectoryError, 21: .isADirectoryError, 32: .brokenPipeError,
      103: .connectionAbortedError, 104: .connectionResetError, 108: .brokenPipeError,
      110: .timeoutError, 111: .connectionRefusedError, 114: .blockingIOError,
      115: .blockingIOError,
    ]
    guard case .int(let number) = number else { return nil }
    return kinds[number].map { exceptionClass($0) }
  }
}
