import Syntax

/// What an instance of a class that inherits from `int`, `str`, `tuple`… keeps as its payload: the
/// value of the built-in type that it stands for.
final class BaseValue {
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Value {
  /// The built-in value that an instance of a class inheriting from `int`, `str`, `tuple`… stands
  /// for; every other value is itself.
  public var plain: Value {
    guard case .instance(let object) = self, let base = object.payload as? BaseValue else {
      return self
    }
    return base.value
  }
}

/// Classes that inherit from the types of unboxed or sealed values.
///
/// The evaluator never looks the operators of such values up: they stand beside their classes. For
/// instances of a class that inherits from one, they must be methods; so there is, between that
/// class and the type, one more class that programs do not see, the type's face. Its methods
/// take an instance for what it stands for.
extension Interpreter {
  /// The types that have a face once a class inherits from them.
  static let facedKinds: Set<ValueKind> = [
    .int, .float, .complex, .string, .bytes, .tuple, .set, .frozenSet,
  ]

  /// What a class that inherits from `type` has in its place, among its ancestors.
  func face(of type: ClassObject) -> ClassObject {
    guard type.isSealed, Interpreter.facedKinds.contains(type.instanceKind),
      type === kindClasses[Int(type.instanceKind.rawValue)]
    else { return type }
    if let made = type.face { return made }
    let kind = type.instanceKind
    let made = ClassObject(
      name: type.name, bases: [type], ancestors: [type] + type.ancestors,
      moduleName: type.moduleName, isSealed: true)
    made.isFace = true
    type.face = made
    type.loadPending()
    for (symbol, value) in zip(type.attributes.symbols, type.attributes.values) {
      switch value {
      case .builtin(let builtin) where builtin.isMethod:
        made.set(symbol, to: .builtin(onPlainValues(builtin, type, isOperator: false)))
      case .native(let object):
        guard let property = object as? NativeProperty else { continue }
        let get = property.declaration.get
        let declared = TypeDeclaration.Property(property.declaration.name) {
          value, interpreter throws(ScriptError) in try get(value.plain, interpreter)
        }
        made.set(symbol, to: .native(NativeProperty(declared)))
      default: break
      }
    }
    for method in SpecialMethod.all where method.kinds.contains(kind) {
      let builtin = Builtin(method.signature, "", method.body)
      if builtin.name == "__str__", kind != .string { continue }
      made.set(symbol(builtin.name), to: .builtin(onPlainValues(builtin, type, isOperator: true)))
    }
    for builtin in ownMethods(of: kind, type) {
      builtin.belong(to: type)
      made.set(symbol(builtin.name), to: .builtin(builtin))
    }
    if kind == .set { made.set(.dunderHash, to: .none) }
    return made
  }

  /// A method that takes instances for what they stand for: always the first argument, and the
  /// others where they could not be kept.
  private func onPlainValues(
    _ builtin: Builtin, _ type: ClassObject, isOperator: Bool
  ) -> Builtin {
    let kind = type.instanceKind
    let holdsValues: Set<ValueKind> = [.tuple, .set, .frozenSet]
    let name = builtin.name
    let takesAll =
      !holdsValues.contains(kind) || (isOperator && name != "__contains__" && name != "__getitem__")
    let mixed = isOperator ? SpecialMethod.mixedOperation(named: name) : nil
    let made = Builtin(builtin.signatureText, builtin.summary) { call throws(ScriptError) in
      let result = try call.withPlainValues(
        takesAll ? call.count : 1, builtin.implementation)
      // The method of an int leaves a float to the float, which has no methods to ask.
      guard case .notImplemented = result, let mixed, call.count >= 2,
        SpecialMethod.isNumber(call[0].plain), SpecialMethod.isNumber(call[1].plain)
      else { return result }
      return try mixed(call.interpreter, call[0].plain, call[1].plain)
    }
    made.belong(to: type)
    made.speaksPython = true
    return made
  }

  /// What the face has beyond the type's methods.
  private func ownMethods(of kind: ValueKind, _ type: ClassObject) -> [Builtin] {
    var result = [
      maker(of: kind, type),
      Builtin("__repr__(self, /)", "The value as it is written.") { call throws(ScriptError) in
        let interpreter = call.interpreter
        let text = try interpreter.repr(call[0].plain)
        // Sets say what they are.
        guard case .set(let object) = call[0].plain else { return Value(text) }
        let name = interpreter.classObject(of: call[0]).name
        if object.table.count == 0 { return Value("\(name)()") }
        return Value(
          object.isFrozen ? name + text.dropFirst("frozenset".count) : "\(name)(\(text))")
      },
      Builtin("__format__(self, format_spec, /)", "Text by a format specification.") {
        call throws(ScriptError) in
        let specification = try call.string(1)
        return Value(
          specification.isEmpty
            ? try call.interpreter.string(call[0])
            : try call.interpreter.format(call[0].plain, specification))
      },
    ]
    if kind != .set {
      result.append(
        Builtin("__hash__(self, /)", "The hash of the value.") { call throws(ScriptError) in
          .int(try call.interpreter.hash(call[0].plain))
        })
    }
    if [.string, .bytes, .tuple].contains(kind) {
      result.append(
        Builtin("__radd__(self, value, /)", "The other value, then this one.") {
          call throws(ScriptError) in
          let (own, other) = (call[0].plain, call[1].plain)
          guard own.kind == other.kind else { return .notImplemented }
          return try call.interpreter.binary(.add, other, own)
        })
    }
    if kind == .set { result += settingMethods }
    return result
  }

  /// `__new__`: an instance with the value that the type makes of the arguments.
  private func maker(of kind: ValueKind, _ type: ClassObject) -> Builtin {
    Builtin("__new__(type, /, *args, **kwargs)", "An instance of a class.") {
      call throws(ScriptError) in
      let interpreter = call.interpreter
      guard case .class(let wanted) = call[0], wanted.inherits(from: type) else {
        throw ScriptError(
          .typeError,
          "\(type.name).__new__(X): X is not a type object"
            + (call[0].typeName == "type" ? "" : " (\(call[0].typeName))"))
      }
      var arguments = Arguments(call.variadic(1))
      for (name, value) in call.keywords(2) {
        arguments.keywords.append((interpreter.symbol(name), value))
      }
      // A set is filled by __init__.
      if kind == .set, wanted !== type { arguments = Arguments() }
      let made = try interpreter.call(.class(type), arguments)
      if wanted === type { return made }
      let instance = interpreter.makeInstance(of: wanted)
      // What the type took over as it is must not be shared with another object that changes.
      instance.payload = BaseValue(made.plain)
      return .instance(instance)
    }
  }

  private var settingMethods: [Builtin] {
    let rows: [(String, BinaryOperator)] = [
      ("__ior__", .bitwiseOr), ("__iand__", .bitwiseAnd), ("__isub__", .subtract),
      ("__ixor__", .bitwiseXor),
    ]
    return [
      Builtin("__init__(self, iterable=(), /)", "Fills it with elements.") {
        call throws(ScriptError) in
        guard case .set(let object) = call[0].plain else { return .none }
        let table = DictionaryObject()
        for element in try call.list(1) { try table.set(element, to: .none, in: call.interpreter) }
        object.table.take(table)
        return .none
      }
    ]
      + rows.map { name, operation in
        Builtin("\(name)(self, value, /)") { call throws(ScriptError) in
          guard case .set = call[1].plain else { return .notImplemented }
          _ = try call.interpreter.binaryInPlace(operation, call[0].plain, call[1].plain)
          return call[0]
        }
      }
  }
}

extension BoundArguments {
  /// Does something with the same arguments, the first few of them taken for what they stand for.
  fileprivate func withPlainValues(
    _ number: Int, _ body: Builtin.Implementation
  ) throws(ScriptError) -> Value {
    let copies = UnsafeMutablePointer<Value?>.allocate(capacity: max(1, count))
    for place in 0..<count {
      (copies + place).initialize(to: place < number ? slots[place]?.plain : slots[place])
    }
    defer {
      copies.deinitialize(count: count)
      copies.deallocate()
    }
    return try body(BoundArguments(interpreter: interpreter, slots: copies, count: count))
  }
}
