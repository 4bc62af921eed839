import Syntax

/// What scripts may ask of functions.
extension Interpreter {
  func functionAttribute(_ object: FunctionObject, _ symbol: Symbol) -> Value? {
    if let found = object.attributes[symbol] { return found }
    switch symbol {
    case .dunderName: return Value(object.name)
    case .dunderQualname: return Value(object.shownName)
    case .dunderDoc: return object.code.documentation
    case .dunderModule: return Value(object.scope.moduleName)
    case .dunderDict: return mapping(of: object)
    case .dunderAnnotations:
      if let known = object.annotations { return known }
      // A wrapper is annotated like what it wraps.
      if case .function(let wrapped)? = object.attributes[.dunderWrapped] {
        return functionAttribute(wrapped, symbol)
      }
      let made = annotations(object.code.annotations, object.code, in: object.scope)
      object.annotations = made
      return made
    case .dunderDefaults:
      let defaults = object.signature.parameters
        .filter { $0.kind == .ordinary || $0.kind == .positionalOnly }.compactMap(\.defaultValue)
      return defaults.isEmpty ? Value.none : Value(tuple: defaults)
    default: break
    }
    switch text(of: symbol) {
    case "__kwdefaults__":
      let result = DictionaryObject()
      for parameter in object.signature.parameters where parameter.kind == .keywordOnly {
        if let value = parameter.defaultValue {
          result.set(text: text(of: parameter.name), to: value)
        }
      }
      return result.count == 0 ? Value.none : .dictionary(result)
    case "__closure__": return object.captures.isEmpty ? Value.none : Value(tuple: object.captures)
    case "__code__":
      let made = object.code.object ?? FunctionCode(object)
      object.code.object = made
      return .native(made)
    case "__get__":
      return .builtin(
        Builtin("__get__(instance, owner=None, /)", "The function as a method of an object.") {
          call in
          call[0].isNone
            ? .function(object)
            : .boundMethod(BoundMethod(function: .function(object), receiver: call[0]))
        })
    case "__globals__": return mapping(of: object.scope)
    case "__builtins__": return mapping(of: builtins)
    default: return nil
    }
  }

  /// Sets what is not an attribute like any other; false for all else.
  func setFunctionSpecial(
    _ object: FunctionObject, _ symbol: Symbol, to value: Value
  ) throws(ScriptError) -> Bool {
    switch symbol {
    case .dunderName, .dunderQualname:
      guard let name = value.text else {
        throw ScriptError(.typeError, "\(text(of: symbol)) must be set to a string object")
      }
      if symbol == .dunderName { object.name = name } else { object.qualifiedName = name }
      return true
    case .dunderAnnotations:
      object.annotations = value
      return true
    case .dunderDict:
      for (key, value) in try mappingPairs(value) {
        if let name = key.text { object.set(self.symbol(name), to: value) }
      }
      return true
    default: return false
    }
  }

  /// The values of annotations, which are evaluated when somebody asks: most are never looked at.
  /// One that has no value is its text.
  func annotations(
    _ list: [(name: String, expression: Expression)], _ code: Code, in scope: GlobalScope,
    namespace: ClassNamespace? = nil
  ) -> Value {
    let result = DictionaryObject()
    for (name, expression) in list {
      let text = Value(code.source.text(of: expression.range))
      if code.keepsAnnotationTexts {
        result.set(text: name, to: text)
        continue
      }
      let statement = Statement(.returning(expression), at: expression.range)
      let program = Program(source: code.source, statements: [statement])
      let value = try? execute(program, in: scope, isInteractive: false, namespace: namespace)
      result.set(text: name, to: value ?? text)
    }
    return .dictionary(result)
  }
}

/// `function.__code__`.
final class FunctionCode: NativeObject {
  // The interpreter keeps all code with functions in it, and the code keeps this.
  private unowned(unsafe) let code: Code
  private let signature: Signature

  init(_ function: FunctionObject) {
    code = function.code
    signature = function.signature
  }

  override var typeName: String { "code" }

  override var attributeNames: [String] {
    [
      "co_name", "co_qualname", "co_filename", "co_firstlineno", "co_argcount",
      "co_posonlyargcount", "co_kwonlyargcount", "co_varnames", "co_nlocals", "co_freevars",
      "co_cellvars", "co_flags",
    ]
  }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "co_name": return Value(code.name)
    case "co_qualname": return Value(code.qualifiedName)
    case "co_filename": return Value(code.source.name)
    case "co_firstlineno": return .int(code.source.position(of: code.range.start).line)
    case "co_argcount": return .int(signature.positionalCount)
    case "co_posonlyargcount": return .int(count(.positionalOnly))
    case "co_kwonlyargcount": return .int(count(.keywordOnly))
    case "co_varnames": return names(variables(interpreter))
    case "co_nlocals": return .int(variables(interpreter).count)
    case "co_freevars": return names(code.captureSlots.map { code.slotNames[$0] })
    case "co_cellvars": return names(code.cellSlots.map { code.slotNames[$0] })
    case "co_flags":
      // What inspect looks at: *args, **kwargs and yield.
      return .int(
        3 | (signature.variadicIndex == nil ? 0 : 4)
          | (signature.keywordVariadicIndex == nil ? 0 : 8) | (code.generator == nil ? 0 : 32))
    default: return nil
    }
  }

  private func count(_ kind: Parameters.Kind) -> Int {
    signature.parameters.filter { $0.kind == kind }.count
  }

  private func names(_ texts: [String]) -> Value { Value(tuple: texts.map { Value($0) }) }

  /// Parameters in CPython's order, then the other local variables.
  private func variables(_ interpreter: Interpreter) -> [String] {
    let order: [[Parameters.Kind]] = [
      [.positionalOnly, .ordinary], [.keywordOnly], [.variadic], [.keywordVariadic],
    ]
    var result = order.flatMap { kinds in
      signature.parameters.filter { kinds.contains($0.kind) }
        .map { interpreter.text(of: $0.name) }
    }
    let hidden = Set(code.captureSlots + code.cellSlots)
    for slot in code.slotNames.indices.dropFirst(result.count)
    where !hidden.contains(slot) && !code.slotNames[slot].isEmpty {
      result.append(code.slotNames[slot])
    }
    return result
  }

  override func repr(in interpreter: Interpreter) throws(ScriptError) -> String {
    let line = code.source.position(of: code.range.start).line
    return "<code object \(code.name) at \(interpreter.address(code)), "
      + "file \"\(code.source.name)\", line \(line)>"
  }
}

/// `name: annotation = value` in a module, which notes the annotation.
final class AnnotationNode: StatementNode {
  let assignment: StatementNode?
  let name: String
  let annotation: ExpressionNode
  /// What stands for an annotation that has no value.
  let text: String
  let keepsText: Bool
  unowned(unsafe) let scope: GlobalScope

  init(
    _ assignment: StatementNode?, _ name: String, _ annotation: ExpressionNode, text: String,
    keepsText: Bool, _ scope: GlobalScope, _ range: SourceRange
  ) {
    self.assignment = assignment
    self.name = name
    self.annotation = annotation
    self.text = text
    self.keepsText = keepsText
    self.scope = scope
    super.init(range)
  }

  override func execute(_ frame: Frame) throws(ScriptError) -> Completion {
    _ = try assignment?.execute(frame)
    let value = keepsText ? nil : try? annotation.evaluate(frame)
    let known: DictionaryObject
    if case .dictionary(let table)? = scope[.dunderAnnotations] {
      known = table
    } else {
      known = DictionaryObject()
      scope[.dunderAnnotations] = .dictionary(known)
    }
    known.set(text: name, to: value ?? Value(text))
    return .normal
  }
}
