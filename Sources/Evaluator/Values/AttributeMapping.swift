/// `vars(object)`, `globals()`, `Class.__dict__`: names and their values as a dictionary that writes
/// through to where they stand.
///
/// To scripts it is a `dict` (or a `mappingproxy`, which cannot be written to). What it does not do
/// in place is done with a dictionary of the moment, whose changes are taken over.
public final class AttributeMapping: NativeObject {
  /// Where the names and values stand.
  struct Store {
    let symbols: () -> [Symbol]
    let value: (Symbol) throws(ScriptError) -> Value?
    /// Sets a value, or removes it; nil where the mapping is read-only.
    var set: ((Symbol, Value?) throws(ScriptError) -> Void)?
  }

  private let store: Store
  private unowned(unsafe) let interpreter: Interpreter
  /// The module whose names they are, for `exec` and `eval`.
  let scope: GlobalScope?

  init(_ store: Store, scope: GlobalScope? = nil, in interpreter: Interpreter) {
    self.store = store
    self.scope = scope
    self.interpreter = interpreter
  }

  public override var typeName: String { store.set == nil ? "mappingproxy" : "dict" }

  public override var specialMethodNames: [String] {
    ["__len__", "__iter__", "__contains__", "__getitem__"]
      + (store.set == nil ? [] : ["__setitem__", "__delitem__"])
  }

  /// The names and values as they are now.
  public var snapshot: DictionaryObject {
    let result = DictionaryObject()
    for symbol in store.symbols() {
      // A lazy module that cannot be made is no reason to fail here.
      guard let value = try? store.value(symbol) else { continue }
      result.set(text: interpreter.text(of: symbol), to: value)
    }
    return result
  }

  /// Makes the names and values those of a dictionary.
  func takeOver(_ table: DictionaryObject) throws(ScriptError) {
    guard let set = store.set else { return }
    for symbol in store.symbols() where table.value(forText: interpreter.text(of: symbol)) == nil {
      try set(symbol, nil)
    }
    for (key, value) in table.pairs {
      let symbol = try name(key)
      if let old = try store.value(symbol), old.isIdentical(to: value) { continue }
      try set(symbol, value)
    }
  }

  private func name(_ key: Value) throws(ScriptError) -> Symbol {
    guard let text = key.text else {
      throw ScriptError(.typeError, "attribute name must be string, not '\(key.typeName)'")
    }
    return interpreter.symbol(text)
  }

  // MARK: What a dictionary does

  public override func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    if let text = index.text, let found = try store.value(interpreter.symbol(text)) {
      return found
    }
    throw ScriptError(.keyError, arguments: [index])
  }

  public override func setSubscript(
    _ index: Value, to value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    guard let set = store.set else { return false }
    try set(name(index), value)
    return true
  }

  public override func removeSubscript(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    guard let set = store.set else { return false }
    guard let text = index.text, try store.value(interpreter.symbol(text)) != nil else {
      throw ScriptError(.keyError, arguments: [index])
    }
    try set(interpreter.symbol(text), nil)
    return true
  }

  public override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    guard let text = value.text else {
      _ = try interpreter.hash(value)
      return false
    }
    return try store.value(interpreter.symbol(text)) != nil
  }

  public override func length(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    snapshot.count
  }

  public override func iterator(in interpreter: Interpreter) throws(ScriptError) -> IteratorObject?
  {
    DictionaryIterator(snapshot, .keys, "dict_keyiterator")
  }

  public override func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? {
    var table = other
    if case .native(let object) = other, let mapping = object as? AttributeMapping {
      table = .dictionary(mapping.snapshot)
    }
    return try interpreter.equal(.dictionary(snapshot), table)
  }

  public override func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? { nil }

  public override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let text = try interpreter.nested(self, "{...}") { () throws(ScriptError) in
      try interpreter.repr(.dictionary(snapshot))
    }
    return store.set == nil ? "mappingproxy(\(text))" : text
  }

  public override func string(in interpreter: Interpreter) throws(ScriptError) -> String {
    try interpreter.repr(.dictionary(snapshot))
  }

  /// The methods of dictionaries.
  public override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    let type = interpreter.classObject(named: "dict")
    guard case .builtin(let method)? = type.lookup(interpreter.symbol(name)), method.isMethod,
      store.set != nil || AttributeMapping.readers.contains(name)
    else { return nil }
    return .builtin(
      Builtin("\(name)(*args, **kwargs)", method.summary) { call throws(ScriptError) in
        let interpreter = call.interpreter
        let table = self.snapshot
        let keywords = call.keywords(1).map { (name: interpreter.symbol($0.name), value: $0.value) }
        let result = try interpreter.call(
          .builtin(method), Arguments([.dictionary(table)] + call.variadic(0), keywords: keywords))
        try self.takeOver(table)
        if case .dictionary(let object) = result, object === table { return .native(self) }
        return result
      })
  }

  private static let readers: Set<String> = ["keys", "values", "items", "get", "copy", "__or__"]
}

extension Interpreter {
  /// The attributes of an instance, `vars(object)`.
  func mapping(of object: InstanceObject) -> Value {
    let store = AttributeMapping.Store(
      symbols: { object.attributes.symbols.filter { $0 != .args } },
      value: { symbol in symbol == .args ? nil : object[symbol] },
      set: { symbol, value in
        if let value {
          object.set(symbol, value)
        } else {
          object.remove(symbol)
        }
      })
    return .native(AttributeMapping(store, in: self))
  }

  /// The names of a module, `globals()`.
  func mapping(of scope: GlobalScope) -> Value {
    let store = AttributeMapping.Store(
      symbols: { scope.definedSymbols },
      value: { [unowned self] symbol throws(ScriptError) in try scope.value(symbol, in: self) },
      set: { symbol, value in scope[symbol] = value })
    return .native(AttributeMapping(store, scope: scope, in: self))
  }

  /// The attributes of a class.
  func mapping(of object: ClassObject) -> Value {
    object.loadPending()
    let store = AttributeMapping.Store(
      symbols: { object.attributes.symbols },
      value: { [unowned self] symbol in
        // They are evaluated when somebody asks.
        symbol == .dunderAnnotations && object.attributes[symbol] != nil
          ? annotations(of: object) : object.attributes[symbol]
      })
    return .native(AttributeMapping(store, in: self))
  }

  /// The attributes that scripts set on a function.
  func mapping(of object: FunctionObject) -> Value {
    let store = AttributeMapping.Store(
      symbols: {
        object.attributes.symbols.filter { $0 != .dunderDoc && $0 != .dunderModule }
      }, value: { symbol in object.attributes[symbol] },
      set: { symbol, value in
        if let value {
          object.set(symbol, to: value)
        } else {
          object.remove(symbol)
        }
      })
    return .native(AttributeMapping(store, in: self))
  }

  /// The names of a class body that runs.
  func mapping(of namespace: ClassNamespace) -> Value {
    let store = AttributeMapping.Store(
      symbols: { namespace.members.symbols }, value: { symbol in namespace.members[symbol] },
      set: { symbol, value in
        if let value {
          namespace.members.set(symbol, value)
        } else {
          namespace.members.remove(symbol)
        }
      })
    return .native(AttributeMapping(store, in: self))
  }
}
