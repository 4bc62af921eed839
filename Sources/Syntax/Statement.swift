/// A piece of program text that does something.
public struct Statement: Sendable {
  /// What it is.
  public let kind: Kind
  /// The bytes it is written in; of a compound statement, all of it.
  public let range: SourceRange

  /// Makes a statement.
  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// Every kind of statement of the language.
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value` has two targets. A target is a name, attribute, subscript, starred or
    /// a tuple or list of targets; the parser has checked it.
    case assignment(targets: [Expression], value: Expression)
    case augmentedAssignment(target: Expression, BinaryOperator, value: Expression)
    case annotatedAssignment(target: Expression, annotation: Expression, value: Expression?)
    /// `elif` is an `if` alone in `otherwise`… but flat: branches in order, then `else`.
    case conditional([Branch], otherwise: [Statement])
    case whileLoop(condition: Expression, body: [Statement], otherwise: [Statement])
    case forLoop(
      target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
    case function(FunctionDefinition)
    case classDefinition(ClassDefinition)
    case returning(Expression?)
    case breaking
    case continuing
    case pass
    /// `import a.b as c, d`.
    case importModules([ImportedModule])
    /// `from a.b import c as d`; no names means `*`. `level` counts leading dots.
    case importNames(module: [Identifier], level: Int, names: [ImportedName])
    case with([WithItem], body: [Statement])
    case attempt(
      body: [Statement], handlers: [Handler], otherwise: [Statement], finally: [Statement])
    case raise(Expression?, from: Expression?)
    case assertion(Expression, message: Expression?)
    case global([Identifier])
    case nonlocal([Identifier])
    case deletion([Expression])
  }

  /// A condition with its block.
  public struct Branch: Sendable {
    /// The condition behind `if` or `elif`.
    public let condition: Expression
    /// The block.
    public let body: [Statement]

    /// Makes a branch.
    public init(condition: Expression, body: [Statement]) {
      self.condition = condition
      self.body = body
    }
  }

  /// `a.b as c`.
  public struct ImportedModule: Sendable {
    /// The parts of the dotted name.
    public let path: [Identifier]
    /// The name it is given, where one is written.
    public let alias: Identifier?

    /// Makes an imported module.
    public init(path: [Identifier], alias: Identifier?) {
      self.path = path
      self.alias = alias
    }
  }

  /// `c as d` of a `from` import.
  public struct ImportedName: Sendable {
    /// The member.
    public let name: Identifier
    /// The name it is given, where one is written.
    public let alias: Identifier?

    /// Makes an imported name.
    public init(name: Identifier, alias: Identifier?) {
      self.name = name
      self.alias = alias
    }
  }

  /// `context as target`.
  public struct WithItem: Sendable {
    /// The context manager.
    public let context: Expression
    /// What its value is assigned to.
    public let target: Expression?

    /// Makes an item.
    public init(context: Expression, target: Expression?) {
      self.context = context
      self.target = target
    }
  }

  /// `except type as name:` or `except* type as name:` with its block.
  public struct Handler: Sendable {
    /// The exception class or tuple of classes; nil catches all.
    public let type: Expression?
    /// The name that the exception gets in the block.
    public let name: Identifier?
    /// The block.
    public let body: [Statement]
    /// Where the star of `except*` ends; nil where there is none.
    public let star: Int32?
    /// Where the handler stands.
    public let range: SourceRange

    /// Whether it handles the part of a group that its type matches.
    public var isStarred: Bool { star != nil }

    /// Makes a handler.
    public init(
      type: Expression?, name: Identifier?, body: [Statement], star: Int32? = nil,
      range: SourceRange
    ) {
      self.type = type
      self.name = name
      self.body = body
      self.star = star
      self.range = range
    }
  }
}

/// A `def`.
public struct FunctionDefinition: Sendable {
  /// Its name.
  public let name: Identifier
  /// Its parameters.
  public let parameters: Parameters
  /// Its block.
  public let body: [Statement]
  /// What stands behind `->`.
  public let returns: Expression?
  /// The expressions behind `@`, outermost first.
  public let decorators: [Expression]

  /// Makes a function definition.
  public init(
    name: Identifier, parameters: Parameters, body: [Statement], returns: Expression? = nil,
    decorators: [Expression] = []
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.returns = returns
    self.decorators = decorators
  }
}

/// A `class`.
public struct ClassDefinition: Sendable {
  /// Its name.
  public let name: Identifier
  /// Base classes and keyword arguments.
  public let arguments: [CallArgument]
  /// Its block.
  public let body: [Statement]
  /// The expressions behind `@`, outermost first.
  public let decorators: [Expression]

  /// Makes a class definition.
  public init(
    name: Identifier, arguments: [CallArgument], body: [Statement], decorators: [Expression] = []
  ) {
    self.name = name
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
  }
}

/// A whole program text, parsed.
public struct Program: Sendable {
  /// The text it was parsed from.
  public let source: SourceText
  /// Its statements.
  public let statements: [Statement]

  /// Makes a program.
  public init(source: SourceText, statements: [Statement]) {
    self.source = source
    self.statements = statements
  }
}
