import Syntax

/// A special method of built-in values, such as `__len__` of a list.
///
/// The evaluator itself never asks for these: what an operator does to built-in values stands in
/// `binary`, `compare` and their kin, and the methods only lead there. So they stand beside the
/// classes, not in them, and answer scripts that name them: `[1].__len__()`, `int.__add__`.
struct SpecialMethod: Sendable {
  typealias Body = @Sendable (BoundArguments) throws(ScriptError) -> Value

  let signature: String
  let kinds: Set<ValueKind>
  let body: Body

  init(_ signature: String, _ kinds: Set<ValueKind>, _ body: @escaping Body) {
    self.signature = signature
    self.kinds = kinds
    self.body = body
  }

  static let all: [SpecialMethod] = basic + comparisons + unary + operators + rarer

  // MARK: Kinds

  private static let integers: Set<ValueKind> = [.bool, .int]
  private static let numbers: Set<ValueKind> = [.bool, .int, .float]
  private static let allNumbers = numbers.union([.complex])
  private static let sets: Set<ValueKind> = [.set, .frozenSet]
  private static let tensors: Set<ValueKind> = [.tensor, .array]
  private static let joinable: Set<ValueKind> = [.string, .bytes, .list, .tuple]
  private static let sequences = joinable.union([.range])
  private static let containers = sequences.union(sets).union([.dictionary])

  // MARK: Rows

  private static let natives: Set<ValueKind> = [.native]

  private static let basic: [SpecialMethod] = [
    SpecialMethod("__len__(self, /)", containers.union(tensors).union(natives)) {
      call throws(ScriptError) in
      .int(try call.interpreter.length(of: call[0]))
    },
    SpecialMethod("__iter__(self, /)", containers.union(tensors).union([.iterator, .native])) {
      call throws(ScriptError) in try call.interpreter.iteratorValue(over: call[0])
    },
    SpecialMethod("__next__(self, /)", [.iterator]) { call throws(ScriptError) in
      if let value = try call.interpreter.nextValue(of: call[0]) { return value }
      throw call.interpreter.stopIteration(of: call[0])
    },
    SpecialMethod("__contains__(self, key, /)", containers.union(tensors).union(natives)) {
      call throws(ScriptError) in .bool(try call.interpreter.contains(call[1], in: call[0]))
    },
    SpecialMethod(
      "__getitem__(self, key, /)", sequences.union(tensors).union([.dictionary, .native])
    ) {
      call throws(ScriptError) in try call.interpreter.subscripted(call[0], call[1])
    },
    SpecialMethod("__setitem__(self, key, value, /)", tensors.union([.list, .dictionary, .native]))
    {
      call throws(ScriptError) in
      try call.interpreter.setSubscript(call[0], call[1], to: call[2])
      return .none
    },
    SpecialMethod("__delitem__(self, key, /)", [.list, .dictionary, .native]) {
      call throws(ScriptError) in
      try call.interpreter.deleteSubscript(call[0], call[1])
      return .none
    },
    SpecialMethod("__str__(self, /)", containers.union(allNumbers).union(tensors)) {
      call throws(ScriptError) in Value(try call.interpreter.string(call[0]))
    },
    SpecialMethod("__bool__(self, /)", allNumbers.union(tensors).union([.none, .range])) {
      call throws(ScriptError) in .bool(try call.interpreter.isTrue(call[0]))
    },
    SpecialMethod("__reversed__(self, /)", [.list, .range, .dictionary, .native]) {
      call throws(ScriptError) in try throughBuiltin("reversed", [call[0]], call)
    },
    SpecialMethod(
      "__call__(self, /, *args, **kwargs)", [.function, .builtin, .boundMethod, .native]
    ) {
      call throws(ScriptError) in
      let interpreter = call.interpreter
      let keywords = call.keywords(2).map { (name: interpreter.symbol($0.name), value: $0.value) }
      return try interpreter.call(call[0], Arguments(call.variadic(1), keywords: keywords))
    },
  ]

  private static let comparisons: [SpecialMethod] = {
    let ordered = allNumbers.union(joinable).union(sets).union(tensors)
    let rows: [(String, ComparisonOperator, Set<ValueKind>)] = [
      ("eq", .equal, ordered.union(containers)), ("ne", .notEqual, ordered.union(containers)),
      ("lt", .less, ordered), ("le", .lessOrEqual, ordered), ("gt", .greater, ordered),
      ("ge", .greaterOrEqual, ordered),
    ]
    return rows.map { name, comparison, kinds in
      SpecialMethod("__\(name)__(self, value, /)", kinds) { call throws(ScriptError) in
        let hasOrder = call[0].kind != .complex || comparison == .equal || comparison == .notEqual
        guard hasOrder, accepts(call[0], call[1]) else { return .notImplemented }
        return try call.interpreter.compare(comparison, call[0], call[1])
      }
    }
  }()

  private static let unary: [SpecialMethod] = {
    let rows: [(String, UnaryOperator, Set<ValueKind>)] = [
      ("neg", .negate, allNumbers.union(tensors)), ("pos", .plus, allNumbers.union(tensors)),
      ("invert", .invert, integers.union(tensors)),
    ]
    return rows.map { name, operation, kinds in
      SpecialMethod("__\(name)__(self, /)", kinds) { call throws(ScriptError) in
        try call.interpreter.unary(operation, call[0])
      }
    } + [
      SpecialMethod("__abs__(self, /)", allNumbers) { call throws(ScriptError) in
        let interpreter = call.interpreter
        if case .float(let number) = call[0] { return .float(number.magnitude) }
        if case .complex(let object) = call[0] { return .float(try object.value.magnitude()) }
        return try interpreter.less(call[0], .int(0))
          ? interpreter.unary(.negate, call[0]) : interpreter.unary(.plus, call[0])
      },
      SpecialMethod("__float__(self, /)", numbers) { call throws(ScriptError) in
        .float(try call.interpreter.double(call[0]))
      },
      SpecialMethod("__index__(self, /)", integers) { call throws(ScriptError) in
        try call.interpreter.unary(.plus, call[0])
      },
      SpecialMethod("__int__(self, /)", numbers) { call throws(ScriptError) in
        try throughBuiltin("int", [call[0]], call)
      },
      SpecialMethod("__trunc__(self, /)", numbers) { call throws(ScriptError) in
        try throughBuiltin("int", [call[0]], call)
      },
      SpecialMethod("__floor__(self, /)", numbers) { call throws(ScriptError) in
        if case .float(let number) = call[0] {
          return try throughBuiltin("int", [.float(number.rounded(.down))], call)
        }
        let whole = try call.interpreter.binary(.floorDivide, call[0], .int(1))
        return try throughBuiltin("int", [whole], call)
      },
      SpecialMethod("__ceil__(self, /)", numbers) { call throws(ScriptError) in
        if case .float(let number) = call[0] {
          return try throughBuiltin("int", [.float(number.rounded(.up))], call)
        }
        let negative = try call.interpreter.unary(.negate, call[0])
        let whole = try call.interpreter.binary(.floorDivide, negative, .int(1))
        return try call.interpreter.unary(.negate, throughBuiltin("int", [whole], call))
      },
      SpecialMethod("__round__(self, ndigits=None, /)", numbers) { call throws(ScriptError) in
        try throughBuiltin("round", [call[0], call[1]], call)
      },
      SpecialMethod("__divmod__(self, value, /)", numbers) { call throws(ScriptError) in
        guard accepts(call[0], call[1]) else { return .notImplemented }
        return try throughBuiltin("divmod", [call[0], call[1]], call)
      },
      SpecialMethod("__rdivmod__(self, value, /)", numbers) { call throws(ScriptError) in
        guard accepts(call[0], call[1]) else { return .notImplemented }
        return try throughBuiltin("divmod", [call[1], call[0]], call)
      },
    ]
  }()

  private static let rarer: [SpecialMethod] = {
    let changing = [
      ("ior", "update"), ("iand", "intersection_update"), ("isub", "difference_update"),
      ("ixor", "symmetric_difference_update"),
    ]
    return changing.map { name, method in
      SpecialMethod("__\(name)__(self, value, /)", [.set]) { call throws(ScriptError) in
        guard sets.contains(call[1].kind) else { return .notImplemented }
        _ = try call.interpreter.callMethod(call[0], method, [call[1]])
        return call[0]
      }
    } + [
      SpecialMethod("__imul__(self, value, /)", [.list]) { call throws(ScriptError) in
        let product = try call.interpreter.binary(.multiply, call[0], call[1])
        guard case .list(let list) = call[0], case .list(let result) = product else {
          return .notImplemented
        }
        list.noteChange()
        list.elements = result.elements
        return call[0]
      },
      SpecialMethod(
        "__getnewargs__(self, /)", numbers.union([.string, .bytes, .tuple])
      ) { call throws(ScriptError) in
        // A bool is remade of an int.
        isNumber(call[0])
          ? Value(tuple: [try call.interpreter.unary(.plus, call[0])]) : Value(tuple: [call[0]])
      },
      SpecialMethod("__bytes__(self, /)", [.bytes]) { call in call[0] },
      SpecialMethod("__length_hint__(self, /)", [.iterator]) { call in
        guard case .iterator(let object) = call[0], let count = object.lengthHint else {
          return .notImplemented
        }
        return .int(count)
      },
    ]
  }()

  /// What a builtin of the library does with built-in values, for the method of that name.
  private static func throughBuiltin(
    _ name: String, _ values: [Value], _ call: BoundArguments
  ) throws(ScriptError) -> Value {
    let interpreter = call.interpreter
    guard let function = interpreter.builtins[interpreter.symbol(name)] else {
      return .notImplemented
    }
    return try interpreter.call(function, values)
  }

  private static let operators: [SpecialMethod] = operatorTable.flatMap { row in
    let operation = row.binary
    var kinds: Set<ValueKind>
    var reflected: Set<ValueKind>
    switch operation {
    case .bitwiseOr: (kinds, reflected) = (integers.union(sets).union([.dictionary]), [])
    case .bitwiseAnd, .bitwiseXor: (kinds, reflected) = (integers.union(sets), [])
    case .shiftLeft, .shiftRight: (kinds, reflected) = (integers, [])
    case .add: (kinds, reflected) = (allNumbers.union(joinable), allNumbers)
    case .subtract: (kinds, reflected) = (allNumbers.union(sets), allNumbers.union(sets))
    case .multiply: (kinds, reflected) = (allNumbers.union(joinable), allNumbers.union(joinable))
    case .matrixMultiply: (kinds, reflected) = ([], [])
    case .divide, .power: (kinds, reflected) = (allNumbers, [])
    case .floorDivide: (kinds, reflected) = (numbers, [])
    case .remainder: (kinds, reflected) = (numbers, numbers.union([.string, .bytes]))
    }
    if reflected.isEmpty { reflected = kinds }
    kinds.formUnion(tensors)
    reflected.formUnion(tensors)
    let modulus = operation == .power ? "mod=None, " : ""
    return [
      SpecialMethod("__\(row.method)__(self, value, \(modulus)/)", kinds) {
        call throws(ScriptError) in
        if operation == .power, !call[2].isNone {
          return try throughBuiltin("pow", [call[0], call[1], call[2]], call)
        }
        guard call[0].isSequence || accepts(call[0], call[1]) else { return .notImplemented }
        return try call.interpreter.binary(operation, call[0], call[1])
      },
      SpecialMethod("__r\(row.method)__(self, value, \(modulus)/)", reflected) {
        call throws(ScriptError) in
        let joins = call[0].isSequence && operation != .remainder
        guard joins || accepts(call[0], call[1]) else { return .notImplemented }
        return try call.interpreter.binary(operation, call[1], call[0])
      },
    ]
  }

  static func isNumber(_ value: Value) -> Bool { allNumbers.contains(value.kind) }

  /// What an operator or comparison does whose method has this name, whatever its operands.
  static func mixedOperation(
    named name: String
  ) -> ((Interpreter, Value, Value) throws(ScriptError) -> Value)? {
    for row in operatorTable {
      let operation = row.binary
      if name == "__\(row.method)__" {
        return { interpreter, left, right throws(ScriptError) in
          try interpreter.binary(operation, left, right)
        }
      }
      if name == "__r\(row.method)__" {
        return { interpreter, left, right throws(ScriptError) in
          try interpreter.binary(operation, right, left)
        }
      }
    }
    let comparisons: [String: ComparisonOperator] = [
      "__eq__": .equal, "__ne__": .notEqual, "__lt__": .less, "__le__": .lessOrEqual,
      "__gt__": .greater, "__ge__": .greaterOrEqual,
    ]
    guard let comparison = comparisons[name] else { return nil }
    return { interpreter, left, right throws(ScriptError) in
      try interpreter.compare(comparison, left, right)
    }
  }

  /// Whether a method of the first knows what to do with the second; CPython asks the methods of
  /// the second where it does not.
  private static func accepts(_ value: Value, _ other: Value) -> Bool {
    switch value.kind {
    case .bool, .int: integers.contains(other.kind)
    case .float: numbers.contains(other.kind)
    case .complex: allNumbers.contains(other.kind)
    case .set, .frozenSet: sets.contains(other.kind)
    case .tensor, .array: true
    default: value.kind == other.kind
    }
  }
}

extension Interpreter {
  /// The special method of built-in values of a kind, unbound; nil where they have none.
  func specialMethod(_ symbol: Symbol, of kind: ValueKind) -> Value? {
    if specialPlaces.isEmpty {
      for (place, method) in SpecialMethod.all.enumerated() {
        let name = method.signature.prefix { $0 != "(" }
        specialPlaces[self.symbol(String(name))] = place
      }
    }
    guard let place = specialPlaces[symbol] else { return nil }
    let method = SpecialMethod.all[place]
    guard method.kinds.contains(kind) else { return nil }
    let key = SpecialMethodKey(symbol: symbol, kind: kind)
    if let made = specialMethods[key] { return made }
    let builtin = Builtin(method.signature, "", method.body)
    // Iterators are of many types that have no class in common.
    builtin.belong(to: kind == .iterator ? objectClass : kindClasses[Int(kind.rawValue)])
    builtin.speaksPython = true
    specialMethods[key] = .builtin(builtin)
    return .builtin(builtin)
  }
}

struct SpecialMethodKey: Hashable {
  let symbol: Symbol
  let kind: ValueKind
}
