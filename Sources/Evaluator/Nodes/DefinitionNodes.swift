import Syntax

/// `lambda`, and the function of a `def` before its decorators.
final class FunctionNode: ExpressionNode {
  let code: Code
  /// The parameters; defaults are evaluated when the function is made.
  let parameters: [(name: Symbol, kind: Parameters.Kind, defaultValue: ExpressionNode?)]
  /// The slots of the enclosing frame whose cells the function captures.
  let captures: [Int]
  unowned(unsafe) let scope: GlobalScope
  private var shared: Signature?
  /// The first function that was made, where it captures nothing.
  private var permanent: FunctionObject?

  init(
    _ code: Code,
    _ parameters: [(name: Symbol, kind: Parameters.Kind, defaultValue: ExpressionNode?)],
    captures: [Int], _ scope: GlobalScope, _ range: SourceRange
  ) {
    self.code = code
    self.parameters = parameters
    self.captures = captures
    self.scope = scope
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    var cells: [Value] = []
    for slot in captures { cells.append(frame.locals[slot] ?? .none) }
    let made = FunctionObject(
      code: code, signature: try signature(frame), captures: cells, scope: scope)
    if captures.isEmpty, permanent == nil {
      permanent = made
      made.isPermanent = true
    }
    return .function(made)
  }

  private func signature(_ frame: Frame) throws(ScriptError) -> Signature {
    if let shared { return shared }
    var list: [Signature.Parameter] = []
    var hasDefaults = false
    for parameter in parameters {
      let value = try parameter.defaultValue?.evaluate(frame)
      hasDefaults = hasDefaults || value != nil
      list.append(
        Signature.Parameter(name: parameter.name, kind: parameter.kind, defaultValue: value))
    }
    let made = Signature(functionName: code.qualifiedName, parameters: list)
    if !hasDefaults { shared = made }
    return made
  }
}

/// `def` and `class` with their decorators, and the name they are given.
final class DefinitionNode: StatementNode {
  let decorators: [ExpressionNode]
  let definition: ExpressionNode
  let target: TargetNode

  init(
    _ decorators: [ExpressionNode], _ definition: ExpressionNode, _ target: TargetNode,
    _ range: SourceRange
  ) {
    self.decorators = decorators
    self.definition = definition
    self.target = target
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    var functions: [Value] = []
    for decorator in decorators { functions.append(try decorator.evaluate(frame)) }
    var value = try definition.evaluate(frame)
    for (place, function) in functions.enumerated().reversed() {
      do throws(ScriptError) {
        value = try frame.interpreter.call(function, [value])
      } catch {
        throw error.located(at: decorators[place].range)
      }
    }
    try target.assign(value, frame)
    return .normal
  }
}

/// Makes a class: runs its body in a frame of its own, then makes the class of its names.
final class ClassNode: ExpressionNode {
  let name: String
  let bases: [GeneralCallNode.Argument]
  let code: Code
  let captures: [Int]
  /// The slot of the body's frame that holds the `__class__` cell, where a method wants it.
  let classCellSlot: Int?
  unowned(unsafe) let scope: GlobalScope

  init(
    name: String, bases: [GeneralCallNode.Argument], code: Code, captures: [Int],
    classCellSlot: Int?, _ scope: GlobalScope, _ range: SourceRange
  ) {
    self.name = name
    self.bases = bases
    self.code = code
    self.captures = captures
    self.classCellSlot = classCellSlot
    self.scope = scope
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    let arguments = try GeneralCallNode.collect(bases, .none, range, frame)
    let namespace = ClassNamespace()
    do throws(ScriptError) {
      if !bases.isEmpty {
        namespace.prepared = try interpreter.preparedNamespace(name, arguments)
      }
      try namespace.set(.dunderModule, to: Value(scope.moduleName), in: interpreter)
      try namespace.set(.dunderQualname, to: Value(code.qualifiedName), in: interpreter)
      if !code.documentation.isNone {
        try namespace.set(.dunderDoc, to: code.documentation, in: interpreter)
      }
    } catch {
      throw error.located(at: range)
    }
    let base = try interpreter.reserve(code.slotCount)
    defer { interpreter.release(base, code.slotCount) }
    base[0] = .native(namespace)
    for slot in code.cellSlots { base[slot] = .native(Cell(nil)) }
    for (place, slot) in code.captureSlots.enumerated() {
      base[slot] = frame.locals[captures[place]]
    }
    let cell = ClassCell()
    if let classCellSlot { base[classCellSlot] = .native(cell) }
    do throws(ScriptError) {
      try interpreter.checkStack()
      _ = try code.body?.execute(Frame(locals: base, interpreter: interpreter))
      if !code.annotations.isEmpty {
        // Metaclasses look at them: `class Point(NamedTuple)`.
        let values =
          bases.isEmpty
          ? notes(interpreter)
          : interpreter.annotations(code.annotations, code, in: scope, namespace: namespace)
        try namespace.set(.dunderAnnotations, to: values, in: interpreter)
      }
    } catch {
      interpreter.leave(code, error)
      throw error.located(at: range)
    }
    do throws(ScriptError) {
      let made = try interpreter.makeClass(
        of: Interpreter.ClassParts(
          name: name, bases: arguments.positional, keywords: arguments.keywords,
          namespace: namespace.members,
          moduleName: namespace.members[.dunderModule]?.text ?? scope.moduleName,
          prepared: namespace.prepared, cell: classCellSlot == nil ? nil : cell))
      if case .class(let object) = made {
        object.definition = (code.source, code.range)
        if !code.annotations.isEmpty { object.body = (code, scope) }
      }
      return made
    } catch {
      throw error.located(at: range)
    }
  }

  private func notes(_ interpreter: Interpreter) -> Value {
    let result = DictionaryObject()
    for (name, expression) in code.annotations {
      result.set(text: name, to: Value(code.source.text(of: expression.range)))
    }
    return .dictionary(result)
  }
}

/// `import a.b as c`.
final class ImportNode: StatementNode {
  let path: [String]
  let hasAlias: Bool
  let target: TargetNode

  init(_ path: [String], hasAlias: Bool, _ target: TargetNode, _ range: SourceRange) {
    self.path = path
    self.hasAlias = hasAlias
    self.target = target
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    do throws(ScriptError) {
      let module = try frame.interpreter.importPath(path)
      try target.assign(hasAlias ? module.last : module.first, frame)
    } catch {
      throw error.located(at: range)
    }
    return .normal
  }
}

/// `from a import b as c`, or `from a import *`.
final class ImportNamesNode: StatementNode {
  let path: [String]
  let level: Int
  let names: [(name: String, target: TargetNode)]
  unowned(unsafe) let scope: GlobalScope

  init(
    _ path: [String], level: Int, _ names: [(name: String, target: TargetNode)],
    _ scope: GlobalScope, _ range: SourceRange
  ) {
    self.path = path
    self.level = level
    self.names = names
    self.scope = scope
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    let interpreter = frame.interpreter
    do throws(ScriptError) {
      let path = try interpreter.absolutePath(path, level: level, from: scope)
      let module = try interpreter.importPath(path).last
      if names.isEmpty { try interpreter.importAll(of: module, into: scope) }
      for item in names {
        let value = try interpreter.importMember(item.name, of: module, path)
        try item.target.assign(value, frame)
      }
    } catch {
      throw error.located(at: range)
    }
    return .normal
  }
}
