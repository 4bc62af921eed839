import Evaluator

extension DictionaryType {
  /// What classes that inherit from dict need: their instances keep a table as payload.
  static var specialMethods: [Builtin] {
    [
      Builtin("__new__(type, /, *args, **kwargs)", "An empty dictionary of a class.") { call in
        let interpreter = call.interpreter
        guard case .class(let type) = call[0], type !== interpreter.classObject(named: "dict")
        else { return .dictionary(DictionaryObject()) }
        let made = interpreter.makeInstance(of: type)
        made.payload = DictionaryObject()
        return .instance(made)
      },
      Builtin("__init__(self, /, *args, **kwargs)", "Fills it with what a mapping or pairs say.") {
        call throws(ScriptError) in
        try update(call)
        return .none
      },
      Builtin("__getitem__(self, key, /)", "The value of a key.") { call throws(ScriptError) in
        let interpreter = call.interpreter
        if let value = try object(call).value(for: call[1], in: interpreter) { return value }
        if case .instance(let instance) = call[0],
          let hook = instance.classObject.lookup(interpreter.symbol("__missing__"))
        {
          return try interpreter.call(hook, [call[0], call[1]])
        }
        throw ScriptError(.keyError, arguments: [call[1]])
      },
      Builtin("__setitem__(self, key, value, /)", "Sets the value of a key.") {
        call throws(ScriptError) in
        try object(call).set(call[1], to: call[2], in: call.interpreter)
        return .none
      },
      Builtin("__delitem__(self, key, /)", "Removes a key.") { call throws(ScriptError) in
        if try object(call).remove(call[1], in: call.interpreter) == nil {
          throw ScriptError(.keyError, arguments: [call[1]])
        }
        return .none
      },
      Builtin("__len__(self, /)", "The number of keys.") { call throws(ScriptError) in
        .int(try object(call).count)
      },
      Builtin("__iter__(self, /)", "An iterator over the keys.") { call throws(ScriptError) in
        .iterator(DictionaryIterator(try object(call), .keys, "dict_keyiterator"))
      },
      Builtin("__reversed__(self, /)", "An iterator over the keys, the last first.") {
        call throws(ScriptError) in
        .iterator(
          ArrayIterator(
            try object(call).keys.reversed(), typeName: "dict_reversekeyiterator"))
      },
      Builtin("__contains__(self, key, /)", "Whether there is such a key.") {
        call throws(ScriptError) in
        .bool(try object(call).contains(call[1], in: call.interpreter))
      },
      Builtin("__repr__(self, /)", "The dictionary as it is written.") { call throws(ScriptError) in
        Value(try call.interpreter.repr(.dictionary(object(call))))
      },
      Builtin("__eq__(self, other, /)", "Whether both have equal values at equal keys.") {
        call throws(ScriptError) in
        guard let other = table(of: call[1]) else { return .notImplemented }
        return .bool(
          try call.interpreter.equal(.dictionary(object(call)), .dictionary(other)))
      },
      Builtin("__or__(self, other, /)", "The keys and values of both.") {
        call throws(ScriptError) in
        guard let other = table(of: call[1]) else { return .notImplemented }
        let result = try object(call).copy()
        try merge(.dictionary(other), into: result, call.interpreter)
        guard case .instance(let instance) = call[0] else { return .dictionary(result) }
        let made = call.interpreter.makeInstance(of: instance.classObject)
        made.attributes = instance.attributes
        made.payload = result
        return .instance(made)
      },
      Builtin("__ior__(self, other, /)", "Adds the keys and values of another.") {
        call throws(ScriptError) in
        try merge(call[1], into: object(call), call.interpreter)
        return call[0]
      },
    ]
  }

  /// `update(mapping or pairs, name=value …)`.
  static func update(_ call: BoundArguments) throws(ScriptError) {
    let arguments = call.variadic(1)
    if arguments.count > 1 {
      throw ScriptError(.typeError, "update expected at most 1 argument, got \(arguments.count)")
    }
    let dictionary = try object(call)
    if let source = arguments.first { try merge(source, into: dictionary, call.interpreter) }
    for (name, value) in call.keywords(2) { dictionary.set(text: name, to: value) }
  }
}
