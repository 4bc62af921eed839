import Syntax

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
  /// The class tells when it goes.
  unowned(unsafe) var object: ClassObject?
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
