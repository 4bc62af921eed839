/// A module that the library offers: its name and what makes its members, at first use.
public struct ModuleDeclaration {
  /// Its full name, such as `torch.nn.functional`.
  public let name: String
  /// The name under which it is predefined, such as `F`; nil for modules that want an import.
  public let predefinedName: String?
  let makeMembers: (Interpreter) throws(ScriptError) -> [Member]

  /// One member of a module.
  public enum Member {
    /// A function, named by its signature.
    case builtin(Builtin)
    /// A constant, class or other value.
    case value(String, Value)
    /// Another declared module, made when it is first used.
    case module(String, fullName: String)
    /// A value that is made when it is first used.
    case lazy(String, (Interpreter) throws(ScriptError) -> Value)
    /// A program in the language whose names become members; run when the module is made.
    case source(name: String, text: String)
  }

  /// Declares a module.
  public init(
    _ name: String, predefinedName: String? = nil,
    members: @escaping (Interpreter) throws(ScriptError) -> [Member]
  ) {
    self.name = name
    self.predefinedName = predefinedName
    makeMembers = members
  }
}

/// The methods and properties of a type of built-in values (`str`, `list`, `Tensor`) or of the
/// native objects with that `typeName`.
public struct TypeDeclaration {
  /// The name of the type, as `typeName` gives it.
  public let name: String
  let constructor: Builtin?
  let makeMethods: (Interpreter) -> [Builtin]
  let makeProperties: (Interpreter) -> [Property]
  let summary: String

  /// An attribute that is computed.
  public struct Property {
    let name: String
    let get: (Value, Interpreter) throws(ScriptError) -> Value
    let set: ((Value, Value, Interpreter) throws(ScriptError) -> Void)?
    /// Whether it is a field of the object in CPython, whose messages are shorter.
    let isField: Bool

    /// Declares a property; `set` gets the object and the new value.
    public init(
      _ name: String, isField: Bool = false,
      get: @escaping (Value, Interpreter) throws(ScriptError) -> Value,
      set: ((Value, Value, Interpreter) throws(ScriptError) -> Void)? = nil
    ) {
      self.name = name
      self.isField = isField
      self.get = get
      self.set = set
    }
  }

  /// Declares a type. `constructor` is what calling it does, for example `int(x=0, /)`.
  ///
  /// A method whose first parameter is `self` gets the value there, one with `cls` the class;
  /// one with neither is a static method.
  public init(
    _ name: String, _ summary: String = "", constructor: Builtin? = nil,
    properties: @escaping (Interpreter) -> [Property] = { _ in [] },
    methods: @escaping (Interpreter) -> [Builtin] = { _ in [] }
  ) {
    self.name = name
    self.summary = summary
    self.constructor = constructor
    makeProperties = properties
    makeMethods = methods
  }
}
