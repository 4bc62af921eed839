import Evaluator
import Syntax

extension ListType {
  /// What classes that inherit from list need: their instances keep a list as payload.
  static var specialMethods: [Builtin] {
    [
      Builtin("__new__(type, /, *args, **kwargs)", "An empty list of a class.") { call in
        let interpreter = call.interpreter
        guard case .class(let type) = call[0], type !== interpreter.classObject(named: "list")
        else { return .list(ListObject()) }
        let made = interpreter.makeInstance(of: type)
        made.payload = ListObject()
        return .instance(made)
      },
      Builtin("__init__(self, iterable=(), /)", "Fills it with elements.") {
        call throws(ScriptError) in
        let elements = try call.list(1)
        let list = try object(call)
        list.noteChange()
        list.elements = elements
        return .none
      },
      Builtin("__getitem__(self, index, /)", "An element or a slice.") { call throws(ScriptError) in
        try call.interpreter.subscripted(.list(object(call)), call[1])
      },
      Builtin("__setitem__(self, index, value, /)", "Sets an element or a slice.") {
        call throws(ScriptError) in
        try call.interpreter.setSubscript(.list(object(call)), call[1], to: call[2])
        return .none
      },
      Builtin("__delitem__(self, index, /)", "Removes an element or a slice.") {
        call throws(ScriptError) in
        try call.interpreter.deleteSubscript(.list(object(call)), call[1])
        return .none
      },
      Builtin("__len__(self, /)", "The number of elements.") { call throws(ScriptError) in
        .int(try object(call).elements.count)
      },
      Builtin("__iter__(self, /)", "An iterator over the elements.") { call throws(ScriptError) in
        .iterator(try call.interpreter.iterator(over: .list(object(call))))
      },
      Builtin("__contains__(self, value, /)", "Whether an element equals a value.") {
        call throws(ScriptError) in
        .bool(try call.interpreter.contains(call[1], in: .list(object(call))))
      },
      Builtin("__repr__(self, /)", "The list as it is written.") { call throws(ScriptError) in
        Value(try call.interpreter.repr(.list(object(call))))
      },
      Builtin("__iadd__(self, iterable, /)", "Adds elements at the end.") {
        call throws(ScriptError) in
        let elements = try call.list(1)
        let list = try object(call)
        list.noteChange()
        list.elements.append(contentsOf: elements)
        return call[0]
      },
      joining("__add__", .add), joining("__mul__", .multiply), joining("__rmul__", .multiply),
      comparing("__eq__", .equal), comparing("__ne__", .notEqual), comparing("__lt__", .less),
      comparing("__le__", .lessOrEqual), comparing("__gt__", .greater),
      comparing("__ge__", .greaterOrEqual),
    ]
  }

  /// An operator; a plain list that comes here has nothing else to try.
  private static func joining(_ name: String, _ operation: BinaryOperator) -> Builtin {
    Builtin("\(name)(self, other, /)") { call throws(ScriptError) in
      let other = list(of: call[1]).map { Value.list($0) } ?? call[1]
      if case .list = call[0], other.isIdentical(to: call[1]) { return .notImplemented }
      return try call.interpreter.binary(operation, .list(object(call)), other)
    }
  }

  private static func comparing(_ name: String, _ comparison: ComparisonOperator) -> Builtin {
    Builtin("\(name)(self, other, /)") { call throws(ScriptError) in
      guard let other = list(of: call[1]) else { return .notImplemented }
      return try call.interpreter.compare(comparison, .list(object(call)), .list(other))
    }
  }
}
