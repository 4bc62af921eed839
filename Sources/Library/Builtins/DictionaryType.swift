import Evaluator

/// The type `dict`.
enum DictionaryType {
  private static let summary = "Values that are looked up by keys."

  static var declaration: TypeDeclaration {
    TypeDeclaration(
      "dict", summary,
      constructor: Builtin("dict(*args, **kwargs)", summary) { call throws(ScriptError) in
        let arguments = call.variadic(0)
        if arguments.count > 1 {
          throw ScriptError(
            .typeError, "dict expected at most 1 argument, got \(arguments.count)")
        }
        let result = DictionaryObject()
        if let source = arguments.first { try merge(source, into: result, call.interpreter) }
        for (name, value) in call.keywords(1) { result.set(text: name, to: value) }
        return .dictionary(result)
      },
      methods: { _ in methods + specialMethods })
  }

  /// The table of a dictionary, or of an instance of a class that inherits from dict.
  static func table(of value: Value) -> DictionaryObject? {
    switch value {
    case .dictionary(let object): object
    case .instance(let object): object.payload as? DictionaryObject
    case .native(let object): (object as? AttributeMapping)?.snapshot
    default: nil
    }
  }

  static func object(_ call: BoundArguments) throws(ScriptError) -> DictionaryObject {
    if let table = table(of: call[0]) { return table }
    throw ScriptError(
      .typeError, "descriptor requires a 'dict' object but received a '\(call[0].typeName)'")
  }

  /// Adds what a mapping or pairs say.
  static func merge(
    _ source: Value, into result: DictionaryObject, _ interpreter: Interpreter
  ) throws(ScriptError) {
    if case .dictionary(let object) = source {
      for (key, value) in object.pairs { try result.set(key, to: value, in: interpreter) }
      return
    }
    if source.text == nil, let keys = try interpreter.findAttribute(of: source, named: "keys") {
      for key in try interpreter.elements(of: interpreter.call(keys, [])) {
        try interpreter.poll()
        try result.set(key, to: interpreter.subscripted(source, key), in: interpreter)
      }
      return
    }
    let pairs = try interpreter.iterator(over: source)
    var place = 0
    while let pair = try pairs.next(in: interpreter) {
      let parts: [Value]
      do throws(ScriptError) {
        parts = try interpreter.elements(of: pair)
      } catch {
        guard error.message.hasSuffix("is not iterable") else { throw error }
        throw ScriptError(
          .typeError,
          "cannot convert dictionary update sequence element #\(place) to a sequence")
      }
      guard parts.count == 2 else {
        throw ScriptError(
          .valueError,
          "dictionary update sequence element #\(place) has length \(parts.count); 2 is required")
      }
      try result.set(parts[0], to: parts[1], in: interpreter)
      place += 1
      try interpreter.poll()
    }
  }

  private static var methods: [Builtin] {
    [
      view("keys", "The keys, as they are now and will be.", .keys),
      view("values", "The values, as they are now and will be.", .values),
      view("items", "The keys with their values, as they are now and will be.", .items),
      Builtin("get(self, key, default=None, /)", "The value of a key, or a default.") {
        call throws(ScriptError) in
        try object(call).value(for: call[1], in: call.interpreter) ?? call[2]
      },
      Builtin("setdefault(self, key, default=None, /)", "The value of a key, set if missing.") {
        call throws(ScriptError) in
        let dictionary = try object(call)
        if let value = try dictionary.value(for: call[1], in: call.interpreter) { return value }
        try dictionary.set(call[1], to: call[2], in: call.interpreter)
        return call[2]
      },
      Builtin("pop(self, key, default=..., /)", "Removes a key and returns its value.") {
        call throws(ScriptError) in
        let table = try object(call)
        // An empty one asks for no hash.
        if table.count > 0, let value = try table.remove(call[1], in: call.interpreter) {
          return value
        }
        if let otherwise = call.given(2) { return otherwise }
        throw ScriptError(.keyError, arguments: [call[1]])
      },
      Builtin("popitem(self, /)", "Removes the last key and returns it with its value.") {
        call throws(ScriptError) in
        guard let (key, value) = try object(call).removeLast() else {
          throw ScriptError(.keyError, "popitem(): dictionary is empty")
        }
        return Value(tuple: [key, value])
      },
      Builtin("update(self, /, *args, **kwargs)", "Adds what a mapping or pairs say.") {
        call throws(ScriptError) in
        try update(call)
        return .none
      },
      Builtin("clear(self, /)", "Removes everything.") { call throws(ScriptError) in
        try object(call).removeAll()
        return .none
      },
      Builtin("copy(self, /)", "Another dictionary of the same keys and values.") {
        call throws(ScriptError) in
        .dictionary(try object(call).copy())
      },
      Builtin(
        "fromkeys(cls, iterable, value=None, /)", "A dictionary with one value for all keys."
      ) { call throws(ScriptError) in
        let interpreter = call.interpreter
        let result = DictionaryObject()
        var made = Value.dictionary(result)
        let isPlain = call[0].isIdentical(to: .class(interpreter.classObject(named: "dict")))
        if !isPlain { made = try interpreter.call(call[0], []) }
        for key in try call.list(1) {
          try interpreter.poll()
          if isPlain {
            try result.set(key, to: call[2], in: interpreter)
          } else {
            try interpreter.setSubscript(made, key, to: call[2])
          }
        }
        return made
      },
    ]
  }

  private static func view(
    _ name: String, _ summary: String, _ content: DictionaryIterator.Content
  ) -> Builtin {
    Builtin("\(name)(self, /)", summary) { call throws(ScriptError) in
      var prefix = "dict"
      if case .instance(let instance) = call[0],
        instance.classObject.lookup(call.interpreter.symbol("move_to_end")) != nil
      {
        prefix = "odict"
      }
      return .native(DictionaryView(try object(call), content, prefix: prefix))
    }
  }
}
