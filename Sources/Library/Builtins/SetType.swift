import Evaluator
import Syntax

/// The types `set` and `frozenset`.
enum SetType {
  static var declarations: [TypeDeclaration] {
    let summary = "Values without order, each of them once."
    let frozenSummary = "A set that never changes."
    return [
      TypeDeclaration(
        "set", summary,
        constructor: Builtin("set(iterable=(), /)", summary) { call throws(ScriptError) in
          .set(SetObject(try table(of: call[0], call.interpreter)))
        },
        methods: { _ in sharedMethods + changingMethods }),
      TypeDeclaration(
        "frozenset", frozenSummary,
        constructor: Builtin("frozenset(iterable=(), /)", frozenSummary) {
          call throws(ScriptError) in
          if case .set(let object) = call[0], object.isFrozen { return call[0] }
          return .set(SetObject(try table(of: call[0], call.interpreter), isFrozen: true))
        },
        methods: { _ in sharedMethods }),
    ]
  }

  // MARK: Tables

  /// A table with the elements of anything.
  static func table(
    of value: Value, _ interpreter: Interpreter
  ) throws(ScriptError) -> DictionaryObject {
    if case .set(let object) = value { return object.table.copy() }
    return try table(of: interpreter.elements(of: value), interpreter)
  }

  /// A table with some elements.
  static func table(
    of elements: [Value], _ interpreter: Interpreter
  ) throws(ScriptError) -> DictionaryObject {
    let result = DictionaryObject()
    for element in elements {
      try interpreter.poll()
      try result.set(element, to: .none, in: interpreter)
    }
    return result
  }

  /// The members of a set or of the keys or items of a dictionary; nil for other values.
  static func members(of value: Value) throws(ScriptError) -> [Value]? {
    if case .set(let object) = value { return object.table.keys }
    guard let view = value.dictionaryView else { return nil }
    if case .values = view.content { return nil }
    return view.elements
  }

  private static func object(_ call: BoundArguments) throws(ScriptError) -> SetObject {
    if case .set(let object) = call[0] { return object }
    throw ScriptError(
      .typeError, "descriptor requires a 'set' object but received a '\(call[0].typeName)'")
  }

  // MARK: Methods that only look

  private static func combining(
    _ name: String, _ summary: String, _ operation: BinaryOperator
  ) -> Builtin {
    Builtin("\(name)(self, /, *others)", summary) { call throws(ScriptError) in
      let interpreter = call.interpreter
      var result = Value.set(
        SetObject(try object(call).table.copy(), isFrozen: try object(call).isFrozen))
      for other in call.variadic(1) {
        let second = Value.set(SetObject(try table(of: other, interpreter)))
        result = try interpreter.binary(operation, result, second)
      }
      return result
    }
  }

  private static var sharedMethods: [Builtin] {
    [
      combining("union", "The elements of both.", .bitwiseOr),
      combining("intersection", "The common elements.", .bitwiseAnd),
      combining("difference", "The elements that the others do not have.", .subtract),
      Builtin("symmetric_difference(self, other, /)", "The elements that only one of both has.") {
        call throws(ScriptError) in
        let other = Value.set(SetObject(try table(of: call[1], call.interpreter)))
        return try call.interpreter.binary(.bitwiseXor, call[0], other)
      },
      Builtin("copy(self, /)", "Another set of the same elements.") { call throws(ScriptError) in
        let set = try object(call)
        return set.isFrozen ? call[0] : .set(SetObject(set.table.copy()))
      },
      Builtin("issubset(self, other, /)", "Whether the other has all elements.") {
        call throws(ScriptError) in
        let other = try table(of: call[1], call.interpreter)
        for element in try object(call).table.keys
        where try !other.contains(element, in: call.interpreter) {
          return .bool(false)
        }
        return .bool(true)
      },
      Builtin("issuperset(self, other, /)", "Whether it has all elements of the other.") {
        call throws(ScriptError) in
        let table = try object(call).table
        var hasAll = true
        try call.interpreter.forEach(in: call[1]) { (element) throws(ScriptError) in
          hasAll = try table.contains(element, in: call.interpreter)
          return hasAll
        }
        return .bool(hasAll)
      },
      Builtin("isdisjoint(self, other, /)", "Whether there is no common element.") {
        call throws(ScriptError) in
        let table = try object(call).table
        var isDisjoint = true
        try call.interpreter.forEach(in: call[1]) { (element) throws(ScriptError) in
          isDisjoint = try !table.contains(element, in: call.interpreter)
          return isDisjoint
        }
        return .bool(isDisjoint)
      },
    ]
  }

  // MARK: Methods that change the set

  private static func updating(
    _ name: String, _ summary: String, _ operation: BinaryOperator
  ) -> Builtin {
    Builtin("\(name)(self, /, *others)", summary) { call throws(ScriptError) in
      let interpreter = call.interpreter
      let set = try object(call)
      for other in call.variadic(1) {
        let second = Value.set(SetObject(try table(of: other, interpreter)))
        guard case .set(let made) = try interpreter.binary(operation, call[0], second) else {
          continue
        }
        let keys = made.table.keys
        set.table.removeAll()
        // Not stopped half way: the set would have lost what was in it.
        for key in keys { try set.table.set(key, to: .none, in: interpreter) }
      }
      return .none
    }
  }

  private static var changingMethods: [Builtin] {
    [
      Builtin("add(self, element, /)", "Adds an element.") { call throws(ScriptError) in
        let table = try object(call).table
        if try !table.contains(call[1], in: call.interpreter) {
          try table.set(call[1], to: .none, in: call.interpreter)
        }
        return .none
      },
      Builtin("discard(self, element, /)", "Removes an element, if it is there.") {
        call throws(ScriptError) in
        _ = try object(call).table.remove(call[1], in: call.interpreter)
        return .none
      },
      Builtin("remove(self, element, /)", "Removes an element.") { call throws(ScriptError) in
        if try object(call).table.remove(call[1], in: call.interpreter) == nil {
          throw ScriptError(.keyError, arguments: [call[1]])
        }
        return .none
      },
      Builtin("pop(self, /)", "Removes some element and returns it.") { call throws(ScriptError) in
        guard let (key, _) = try object(call).table.removeFirst() else {
          throw ScriptError(.keyError, "pop from an empty set")
        }
        return key
      },
      Builtin("clear(self, /)", "Removes everything.") { call throws(ScriptError) in
        try object(call).table.removeAll()
        return .none
      },
      Builtin("update(self, /, *others)", "Adds elements.") { call throws(ScriptError) in
        let table = try object(call).table
        for other in call.variadic(1) {
          for element in try call.interpreter.elements(of: other) {
            try call.interpreter.poll()
            try table.set(element, to: .none, in: call.interpreter)
          }
        }
        return .none
      },
      updating("intersection_update", "Keeps the common elements.", .bitwiseAnd),
      updating("difference_update", "Removes elements.", .subtract),
      updating("symmetric_difference_update", "Keeps what only one has.", .bitwiseXor),
    ]
  }
}
