/// The arguments of a call, when they are not on the value stack.
public struct Arguments {
  /// The positional arguments.
  public var positional: [Value]
  /// The keyword arguments in order.
  public var keywords: [(name: Symbol, value: Value)]

  /// Makes arguments.
  public init(_ positional: [Value] = [], keywords: [(name: Symbol, value: Value)] = []) {
    self.positional = positional
    self.keywords = keywords
  }
}

/// What a builtin is called with: one value for each parameter of its signature.
///
/// It lives as long as the call; do not keep it.
public struct BoundArguments {
  /// The interpreter that makes the call.
  public unowned(unsafe) let interpreter: Interpreter
  let slots: UnsafeMutablePointer<Value?>
  /// The number of parameters.
  public let count: Int

  /// The value of a parameter, counted from 0; its default where nothing was given.
  ///
  /// `*args` is a tuple, `**kwargs` a dictionary.
  @inline(__always)
  public subscript(index: Int) -> Value {
    guard index < count, let value = slots[index] else { return .none }
    return value
  }

  /// The value of a parameter whose default is written `...`; nil where nothing was given.
  public func given(_ index: Int) -> Value? {
    let value = self[index]
    if case .ellipsis = value { return nil }
    return value
  }

  /// The values of a `*args` parameter.
  public func variadic(_ index: Int) -> [Value] {
    if case .tuple(let object) = self[index] { return object.elements }
    return []
  }

  /// The names and values of a `**kwargs` parameter.
  public func keywords(_ index: Int) -> [(name: String, value: Value)] {
    guard case .dictionary(let object) = self[index] else { return [] }
    return object.pairs.map { ($0.key.text ?? "", $0.value) }
  }
}
