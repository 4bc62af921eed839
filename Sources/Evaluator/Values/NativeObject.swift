/// An object made by the library, such as a figure or a generator; subclass it.
///
/// What a subclass does not answer is looked up in the `TypeDeclaration` of its `typeName`.
open class NativeObject {
  /// Makes an object.
  public init() {}

  /// Python's name of its type.
  open var typeName: String { "object" }

  /// The value of an attribute; nil where there is none of that name.
  open func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? { nil }

  /// Sets an attribute; false where there is none of that name.
  open func setAttribute(
    named name: String, to value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool { false }

  /// Calls back with each value that it holds a reference to, as often as it holds one. Objects that
  /// do not tell are safe: a circle that leads through them stays.
  open func visitReferences(_ visit: (Value) -> Void) {}

  /// The names of its own attributes, for `dir` and completion.
  open var attributeNames: [String] { [] }

  /// The special methods that scripts may take by name: operators do not need them.
  open var specialMethodNames: [String] { [] }

  /// Whether it can be called.
  open var isCallable: Bool { false }

  /// Calls it.
  open func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    throw ScriptError(.typeError, "'\(typeName)' object is not callable")
  }

  /// Whether a prompt passes over it: nobody calls what returns it for its value.
  open var isSilent: Bool { false }

  /// What `repr` prints.
  open func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    "<\(typeName) object>"
  }

  /// What `str` prints; by default the same as `repr`.
  open func string(in interpreter: Interpreter) throws(ScriptError) -> String {
    try repr(in: interpreter)
  }

  /// Its truth value; by default whether it has a length other than 0, or none.
  open func isTrue(in interpreter: Interpreter) throws(ScriptError) -> Bool {
    try length(in: interpreter) != 0
  }

  /// Its length; nil where it has none.
  open func length(in interpreter: Interpreter) throws(ScriptError) -> Int? { nil }

  /// An iterator over it; nil where it cannot be iterated.
  open func iterator(in interpreter: Interpreter) throws(ScriptError) -> IteratorObject? { nil }

  /// `self[index]`; nil where it has no subscripts.
  open func subscripted(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? { nil }

  /// `self[index] = value`; false where it has no subscripts.
  open func setSubscript(
    _ index: Value, to value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool { false }

  /// `del self[index]`; false where it has no subscripts that can go.
  open func removeSubscript(
    _ index: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool { false }

  /// Whether a value is in it; nil where the question goes to its iterator.
  open func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? { nil }

  /// Whether it equals another value; nil for identity.
  open func isEqual(
    to other: Value, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool? { nil }

  /// Its hash; nil where it is not hashable.
  open func hash(in interpreter: Interpreter) throws(ScriptError) -> Int? {
    ObjectIdentifier(self).hashValue
  }

  /// Whether a `with` statement accepts it.
  open var isContextManager: Bool { false }

  /// Entering a `with` statement; the value goes to `as`.
  open func enter(in interpreter: Interpreter) throws(ScriptError) -> Value { .native(self) }

  /// Leaving a `with` statement, with the error that leaves it; true swallows the error.
  open func exit(_ error: ScriptError?, in interpreter: Interpreter) throws(ScriptError) -> Bool {
    false
  }
}

extension Value {
  /// Whether a prompt passes over it, as over None.
  var isSilent: Bool {
    switch self {
    case .native(let object): object.isSilent
    case .list(let list):
      !list.elements.isEmpty
        && list.elements.allSatisfy { element in
          if case .native(let object) = element { object.isSilent } else { false }
        }
    default: false
    }
  }
}

/// A source of values; subclass it, or use `ClosureIterator`.
open class IteratorObject {
  /// Makes an iterator.
  public init() {}

  /// Python's name of its type.
  open var typeName: String { "iterator" }

  /// The next value; nil at the end.
  open func next(in interpreter: Interpreter) throws(ScriptError) -> Value? { nil }

  /// Calls back with each value that it holds a reference to, as often as it holds one. Objects that
  /// do not tell are safe: a circle that leads through them stays.
  open func visitReferences(_ visit: (Value) -> Void) {}

  /// What `repr` prints; nil for the name of its type.
  open func repr(in interpreter: Interpreter) throws(ScriptError) -> String? { nil }

  /// Whether every value is a new tuple of two, which `nextPair` gives in parts.
  open var givesPairs: Bool { false }

  /// The parts of the next value, for `for key, value in …`; nil at the end.
  open func nextPair(in interpreter: Interpreter) throws(ScriptError) -> (Value, Value)? { nil }

  /// How many values are left, where that is known: `__length_hint__`.
  open var lengthHint: Int? { nil }
}

/// An iterator whose next value a closure gives.
public final class ClosureIterator: IteratorObject {
  private let name: String
  private var body: Body?

  // A bare closure would be copied on its way into a generic function.
  private struct Body {
    let next: (Interpreter) throws(ScriptError) -> Value?
  }

  /// Makes an iterator with Python's name of its type.
  public init(
    typeName: String, next: @escaping (Interpreter) throws(ScriptError) -> Value?
  ) {
    name = typeName
    body = Body(next: next)
  }

  deinit { FlatRelease.drop(&body) }

  public override var typeName: String { name }

  public override func next(in interpreter: Interpreter) throws(ScriptError) -> Value? {
    try interpreter.checkStack()
    do throws(ScriptError) {
      return try body?.next(interpreter)
    } catch {
      // What it calls may say so, too: `map(next, …)`.
      if interpreter.error(error, is: .stopIteration) { return nil }
      throw error
    }
  }
}
