import Syntax

/// A call with positional arguments alone.
class CallNode: ExpressionNode {
  let callee: ExpressionNode
  let arguments: NodeList<ExpressionNode>

  init(_ callee: ExpressionNode, _ arguments: [ExpressionNode], _ range: SourceRange) {
    self.callee = callee
    self.arguments = NodeList(arguments)
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try callee.evaluate(frame)
    return try call(value, receiver: nil, frame)
  }

  /// Calls a value, with a receiver in front of the arguments where it is a method.
  @inline(__always)
  final func call(
    _ callee: Value, receiver: Value?, _ frame: Frame
  ) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    let own = receiver == nil ? 0 : 1
    switch callee {
    case .function(let function):
      let signature = function.signature
      let count = arguments.count + own
      if signature.isSimple, count <= signature.positionalCount, count >= signature.requiredCount {
        let slotCount = function.code.slotCount
        let base = try reserve(slotCount, interpreter)
        do throws(ScriptError) {
          if let receiver { base[0] = receiver }
          for place in 0..<arguments.count {
            base[place + own] = try argument(place, frame)
          }
          if count < signature.positionalCount {
            for place in count..<signature.positionalCount {
              base[place] = signature.parameters[place].defaultValue
            }
          }
        } catch {
          interpreter.release(base, slotCount)
          throw error
        }
        do throws(ScriptError) {
          return try interpreter.run(function, base)
        } catch {
          throw error.located(at: range)
        }
      }
    case .builtin(let builtin):
      return try callBuiltin(builtin, callee, receiver, frame)
    default: break
    }
    return try callGeneral(callee, receiver, frame)
  }

  @inline(__always)
  private final func argument(_ place: Int, _ frame: Frame) throws(ScriptError) -> Value {
    try arguments.with(place) { (node) throws(ScriptError) in try node.evaluate(frame) }
  }

  private func reserve(
    _ count: Int, _ interpreter: Interpreter
  ) throws(ScriptError) -> UnsafeMutablePointer<Value?> {
    do throws(ScriptError) {
      return try interpreter.reserve(count)
    } catch {
      throw error.located(at: range)
    }
  }

  private final func callBuiltin(
    _ builtin: Builtin, _ callee: Value, _ receiver: Value?, _ frame: Frame
  ) throws(ScriptError) -> Value {
    let interpreter = frame.interpreter
    let own = receiver == nil ? 0 : 1
    let count = arguments.count + own
    let signature = try builtin.signature(in: interpreter)
    guard signature.isSimple, count <= signature.positionalCount, count >= signature.requiredCount
    else { return try callGeneral(callee, receiver, frame) }
    let slotCount = signature.parameters.count
    let base = try reserve(slotCount, interpreter)
    defer { interpreter.release(base, slotCount) }
    if let receiver { base[0] = receiver }
    for place in 0..<arguments.count { base[place + own] = try argument(place, frame) }
    if count < slotCount {
      for place in count..<slotCount { base[place] = signature.parameters[place].defaultValue }
    }
    do throws(ScriptError) {
      return try interpreter.invoke(builtin, base, slotCount)
    } catch {
      throw error.located(at: range)
    }
  }

  private final func callGeneral(
    _ callee: Value, _ receiver: Value?, _ frame: Frame
  ) throws(ScriptError) -> Value {
    var values: [Value] = []
    values.reserveCapacity(arguments.count + 1)
    if let receiver { values.append(receiver) }
    for place in 0..<arguments.count { values.append(try argument(place, frame)) }
    do throws(ScriptError) {
      return try frame.interpreter.call(callee, Arguments(values))
    } catch {
      throw error.located(at: range)
    }
  }
}

/// `base.name(…)` with positional arguments alone; it makes no bound method.
final class MethodCallNode: CallNode {
  let attribute: AttributeNode

  init(_ attribute: AttributeNode, _ arguments: [ExpressionNode], _ range: SourceRange) {
    self.attribute = attribute
    super.init(attribute, arguments, range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let base = try attribute.base.evaluate(frame)
    let interpreter = frame.interpreter
    let symbol = attribute.symbol
    var type: ClassObject?
    switch base {
    case .instance(let object):
      if object.classObject.traits.isDisjoint(with: [.descriptors, .attributeOverride]),
        object.attributes.place(of: symbol) == nil
      {
        type = object.classObject
      }
    case .list, .string, .dictionary, .tensor, .array, .set, .tuple, .int, .float:
      type = interpreter.kindClasses[Int(base.kind.rawValue)]
    default: break
    }
    if let type, let found = type.lookup(symbol) {
      switch found {
      case .function: return try call(found, receiver: base, frame)
      case .builtin(let builtin) where builtin.isMethod:
        return try call(found, receiver: base, frame)
      default: break
      }
    }
    let callee: Value
    do throws(ScriptError) {
      callee = try interpreter.attribute(of: base, symbol)
    } catch {
      throw error.located(at: attribute.range)
    }
    if case .boundMethod(let method) = callee {
      return try call(method.function, receiver: method.receiver, frame)
    }
    return try call(callee, receiver: nil, frame)
  }
}

/// A call with keywords, `*` or `**`.
final class GeneralCallNode: ExpressionNode {
  enum Argument {
    case positional(ExpressionNode)
    case keyword(Symbol, ExpressionNode)
    case spread(ExpressionNode)
    case keywordSpread(ExpressionNode)
  }

  let callee: ExpressionNode
  let arguments: [Argument]

  init(_ callee: ExpressionNode, _ arguments: [Argument], _ range: SourceRange) {
    self.callee = callee
    self.arguments = arguments
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    let value = try callee.evaluate(frame)
    let interpreter = frame.interpreter
    let arguments = try GeneralCallNode.collect(arguments, value, range, frame)
    do throws(ScriptError) {
      return try interpreter.call(value, arguments)
    } catch {
      throw error.located(at: range)
    }
  }

  static func collect(
    _ nodes: [Argument], _ callee: Value, _ range: SourceRange, _ frame: Frame
  ) throws(ScriptError) -> Arguments {
    let interpreter = frame.interpreter
    var result = Arguments()
    for node in nodes {
      switch node {
      case .positional(let node): result.positional.append(try node.evaluate(frame))
      case .keyword(let symbol, let node):
        result.keywords.append((symbol, try node.evaluate(frame)))
      case .spread(let node):
        let value = try node.evaluate(frame)
        do throws(ScriptError) {
          guard let source = try interpreter.findIterator(over: value) else {
            throw ScriptError(
              .typeError,
              "\(interpreter.calleeName(callee)) argument after * must be an iterable, "
                + "not \(value.typeName)")
          }
          result.positional += try interpreter.elements(of: .iterator(source))
        } catch {
          throw error.located(at: range)
        }
      case .keywordSpread(let node):
        let value = try node.evaluate(frame)
        do throws(ScriptError) {
          try interpreter.addKeywords(of: value, to: &result, callee)
        } catch {
          throw error.located(at: range)
        }
      }
    }
    return result
  }
}

extension Interpreter {
  func calleeName(_ callee: Value) -> String {
    switch callee {
    case .function(let function): "__main__.\(function.code.qualifiedName)()"
    case .builtin(let builtin): "\(builtin.name)()"
    case .class(let object): "\(object.moduleName).\(object.name)()"
    case .boundMethod(let method): calleeName(method.function)
    default: "\(callee.typeName) object"
    }
  }

  fileprivate func addKeywords(
    of value: Value, to arguments: inout Arguments, _ callee: Value
  ) throws(ScriptError) {
    let isMapping: Bool
    if case .dictionary = value {
      isMapping = true
    } else {
      isMapping = try findAttribute(of: value, named: "keys") != nil
    }
    guard isMapping else {
      throw ScriptError(
        .typeError,
        "\(calleeName(callee)) argument after ** must be a mapping, not \(value.typeName)")
    }
    for (key, value) in try mappingPairs(value) {
      guard let text = key.text else { throw ScriptError(.typeError, "keywords must be strings") }
      let name = symbol(text)
      if arguments.keywords.contains(where: { $0.name == name }) {
        throw ScriptError(
          .typeError,
          "\(calleeName(callee)) got multiple values for keyword argument '\(text)'")
      }
      arguments.keywords.append((name, value))
    }
  }
}

/// `super()` without arguments, inside a method.
final class SuperNode: ExpressionNode {
  let classSlot: Int
  let receiver: ExpressionNode

  init(classSlot: Int, receiver: ExpressionNode, _ range: SourceRange) {
    self.classSlot = classSlot
    self.receiver = receiver
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    guard case .native(let object)? = frame.locals[classSlot],
      let type = (object as? ClassCell)?.object
    else {
      throw ScriptError(.runtimeError, "super(): __class__ cell not found").located(at: range)
    }
    let value = try receiver.evaluate(frame)
    do throws(ScriptError) {
      return try frame.interpreter.makeSuper(type, value)
    } catch {
      throw error.located(at: range)
    }
  }
}

/// `__class__` inside a method.
final class ClassCellNode: ExpressionNode {
  let slot: Int

  init(_ slot: Int, _ range: SourceRange) {
    self.slot = slot
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws(ScriptError) -> Value {
    guard case .native(let object)? = frame.locals[slot], let type = (object as? ClassCell)?.object
    else { throw unboundLocal("__class__", range) }
    return .class(type)
  }
}

/// The class that a method was defined in. It does not keep the class alive, since the class
/// keeps the method.
final class ClassCell: NativeObject {
  weak var object: ClassObject?
}

extension Interpreter {
  func makeSuper(_ start: ClassObject, _ receiver: Value) throws(ScriptError) -> Value {
    var receiverClass = classObject(of: receiver)
    if case .class(let object) = receiver, object.inherits(from: start) { receiverClass = object }
    guard receiverClass.inherits(from: start) else {
      throw ScriptError(
        .typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
    return .native(SuperObject(start: start, receiver: receiver, receiverClass: receiverClass))
  }
}
