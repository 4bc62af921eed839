extension BoundArguments {
  /// An int argument; accepts what has `__index__`.
  public func int(_ index: Int) throws(ScriptError) -> Int {
    if case .int(let value) = self[index] { return value }
    return try interpreter.index(self[index])
  }

  /// An int argument or None.
  public func optionalInt(_ index: Int) throws(ScriptError) -> Int? {
    let value = self[index]
    if value.isNone { return nil }
    return try interpreter.index(value)
  }

  /// A number as a float; accepts what has `__float__`.
  public func float(_ index: Int) throws(ScriptError) -> Double {
    if case .float(let value) = self[index] { return value }
    return try interpreter.double(self[index])
  }

  /// A string argument.
  public func string(_ index: Int) throws(ScriptError) -> String {
    let value = self[index]
    if let text = value.text { return text }
    throw ScriptError(.typeError, "expected str, got \(value.typeName)")
  }

  /// The truth of an argument.
  public func bool(_ index: Int) throws(ScriptError) -> Bool {
    try interpreter.isTrue(self[index])
  }

  /// The elements of anything that can be iterated.
  public func list(_ index: Int) throws(ScriptError) -> [Value] {
    try interpreter.elements(of: self[index])
  }
}
