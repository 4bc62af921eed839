/// `BaseExceptionGroup` and `ExceptionGroup`: exceptions that are raised together.
extension Interpreter {
  /// Gives the classes of groups their members.
  func declareGroups() {
    let type = exceptionClass(.baseExceptionGroup)
    for name in ["message", "exceptions"] {
      let property = TypeDeclaration.Property(name) { value, _ in
        Interpreter.record(of: value)?.fields[name] ?? .none
      } set: { _, _, _ throws(ScriptError) in
        throw ScriptError(.attributeError, "readonly attribute")
      }
      type.set(symbol(name), to: .native(NativeProperty(property)))
    }
    declare(
      [
        Builtin("__new__(*args, **kwargs)", "A new group.") { call throws(ScriptError) in
          let arguments = call.variadic(0)
          guard let type = arguments.first else {
            throw ScriptError(
              .typeError, "BaseExceptionGroup.__new__(): not enough arguments")
          }
          return .instance(try call.interpreter.makeGroup(type, Array(arguments.dropFirst())))
        },
        Builtin("__str__(self, /)") { call throws(ScriptError) in
          let record = Interpreter.record(of: call[0])
          let count = record?.members.count ?? 0
          let message = try call.interpreter.string(record?.fields["message"] ?? Value(""))
          return Value("\(message) (\(count) sub-exception\(count == 1 ? "" : "s"))")
        },
        Builtin("derive(self, excs, /)", "A group with the same message and other exceptions.") {
          call throws(ScriptError) in
          let message = Interpreter.record(of: call[0])?.fields["message"] ?? .none
          let base = call.interpreter.exceptionClass(.baseExceptionGroup)
          return try call.interpreter.call(.class(base), [message, call[1]])
        },
        Builtin("split(self, condition, /)", "The part that matches, and the rest.") {
          call throws(ScriptError) in
          let parts = try call.interpreter.split(
            call[0], by: GroupCondition(call[1], call.interpreter))
          return Value(tuple: [Value(instance: parts.match), Value(instance: parts.rest)])
        },
        Builtin("subgroup(self, condition, /)", "The part that matches.") {
          call throws(ScriptError) in
          let condition = try GroupCondition(call[1], call.interpreter)
          return Value(instance: try call.interpreter.split(call[0], by: condition).match)
        },
      ], on: type)
    type.set(
      .dunderClassGetItem,
      to: .native(
        ClassMethodObject(
          .builtin(
            Builtin("__class_getitem__(cls, item, /)", "The same class.") { call in
              guard case .class(let origin) = call[0] else { return call[0] }
              if case .tuple(let items) = call[1] {
                return .native(GenericAlias(origin, items.elements))
              }
              return .native(GenericAlias(origin, [call[1]]))
            }))))
  }

  /// Whether an exception is a group.
  func isGroup(_ object: InstanceObject) -> Bool {
    object.classObject.inherits(from: exceptionClass(.baseExceptionGroup))
  }

  private func makeGroup(
    _ type: Value, _ arguments: [Value]
  ) throws(ScriptError) -> InstanceObject {
    let base = exceptionClass(.baseExceptionGroup)
    guard case .class(var type) = type, type.inherits(from: base) else {
      guard case .class(let other) = type else {
        throw ScriptError(
          .typeError,
          "BaseExceptionGroup.__new__(X): X is not a type object (\(type.typeName))")
      }
      let name = other.name
      throw ScriptError(
        .typeError,
        "BaseExceptionGroup.__new__(\(name)): \(name) is not a subtype of BaseExceptionGroup")
    }
    guard arguments.count == 2 else {
      throw ScriptError(
        .typeError,
        "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    guard arguments[0].text != nil else {
      throw ScriptError(
        .typeError,
        "BaseExceptionGroup.__new__() argument 1 must be str, not \(arguments[0].typeName)")
    }
    let members = try exceptions(in: arguments[1])
    let plain = exceptionClass(.exception)
    let isPlain = members.allSatisfy { $0.classObject.inherits(from: plain) }
    if type === base {
      if isPlain { type = exceptionClass(.exceptionGroup) }
    } else if !isPlain, type.inherits(from: plain) {
      throw ScriptError(
        .typeError,
        type === exceptionClass(.exceptionGroup)
          ? "Cannot nest BaseExceptions in an ExceptionGroup"
          : "Cannot nest BaseExceptions in '\(type.name)'")
    }
    let made = makeInstance(of: type, arguments)
    let record = made.payload as? ErrorRecord
    record?.fields["message"] = arguments[0]
    record?.fields["exceptions"] = Value(tuple: members.map { .instance($0) })
    return made
  }

  private func exceptions(in value: Value) throws(ScriptError) -> [InstanceObject] {
    let isSequence =
      switch value.plain {
      case .list, .tuple, .string, .bytes, .range: true
      case .instance(let object):
        object.classObject.lookup(.dunderGetItem) != nil && !(object.payload is DictionaryObject)
      default: false
      }
    guard isSequence else {
      throw ScriptError(.typeError, "second argument (exceptions) must be a sequence")
    }
    let elements = try elements(of: value)
    guard !elements.isEmpty else {
      throw ScriptError(
        .valueError, "second argument (exceptions) must be a non-empty sequence")
    }
    var result: [InstanceObject] = []
    for (place, element) in elements.enumerated() {
      guard case .instance(let object) = element, isException(object) else {
        throw ScriptError(
          .valueError, "Item \(place) of second argument (exceptions) is not an exception")
      }
      result.append(object)
    }
    return result
  }

  /// A group without a message.
  func makeGroup(of exceptions: [InstanceObject]) throws(ScriptError) -> InstanceObject {
    let members = Value(list: exceptions.map { .instance($0) })
    return try makeGroup(.class(exceptionClass(.baseExceptionGroup)), [Value(""), members])
  }

  // MARK: Parts

  /// What of a group fulfills a condition, and the rest; groups keep their shape in both.
  func split(
    _ value: Value, by condition: GroupCondition
  ) throws(ScriptError) -> (match: InstanceObject?, rest: InstanceObject?) {
    guard case .instance(let object) = value else { return (nil, nil) }
    return try split(object, by: condition)
  }

  func split(
    _ object: InstanceObject, by condition: GroupCondition
  ) throws(ScriptError) -> (match: InstanceObject?, rest: InstanceObject?) {
    if try condition.holds(for: object, in: self) { return (object, nil) }
    guard isGroup(object), let record = object.payload as? ErrorRecord else { return (nil, object) }
    try enterNesting()
    defer { leaveNesting() }
    var matches: [InstanceObject] = []
    var rests: [InstanceObject] = []
    for member in record.members {
      let parts = try split(member, by: condition)
      if let match = parts.match { matches.append(match) }
      if let rest = parts.rest { rests.append(rest) }
    }
    return (try subset(matches, of: object, record), try subset(rests, of: object, record))
  }

  /// A group like another one, of some of its exceptions; nil where there are none.
  private func subset(
    _ members: [InstanceObject], of object: InstanceObject, _ record: ErrorRecord
  ) throws(ScriptError) -> InstanceObject? {
    if members.isEmpty { return nil }
    let list = Value(list: members.map { .instance($0) })
    let made = try callMethod(.instance(object), "derive", [list])
    guard case .instance(let group) = made, isGroup(group), let own = group.payload as? ErrorRecord
    else {
      throw ScriptError(.typeError, "derive must return an instance of BaseExceptionGroup")
    }
    own.entries = record.entries
    own.context = record.context
    own.isChained = true
    own.cause = record.cause
    own.suppressesContext = true
    switch object[.dunderNotes] {
    case .list(let notes)?: group.set(.dunderNotes, Value(list: notes.elements))
    case .tuple(let notes)?: group.set(.dunderNotes, Value(list: notes.elements))
    default: break
    }
    return group
  }
}

/// What a part of a group is chosen by.
enum GroupCondition {
  case classes([ClassObject])
  case predicate(Value)
  /// The exceptions themselves.
  case members(Set<ObjectIdentifier>)

  /// Makes a condition of what `split` is called with.
  init(_ value: Value, _ interpreter: Interpreter) throws(ScriptError) {
    if case .function = value {
      self = .predicate(value)
      return
    }
    var types = [value]
    if case .tuple(let tuple) = value { types = tuple.elements }
    let classes = types.compactMap { interpreter.exceptionClass(in: $0) }
    guard classes.count == types.count else {
      throw ScriptError(
        .typeError, "expected a function, exception type or tuple of exception types")
    }
    self = .classes(classes)
  }

  func holds(
    for object: InstanceObject, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    switch self {
    case .classes(let classes): classes.contains { object.classObject.inherits(from: $0) }
    case .predicate(let function):
      try interpreter.isTrue(interpreter.call(function, [.instance(object)]))
    case .members(let identities):
      !interpreter.isGroup(object) && identities.contains(ObjectIdentifier(object))
    }
  }
}

extension ErrorRecord {
  /// The exceptions of a group.
  var members: [InstanceObject] {
    guard case .tuple(let tuple)? = fields["exceptions"] else { return [] }
    return tuple.elements.compactMap { if case .instance(let object) = $0 { object } else { nil } }
  }
}

extension Value {
  /// An instance, or None where there is none.
  init(instance: InstanceObject?) { self = instance.map { .instance($0) } ?? .none }
}
