import Evaluator

/// `weakref.ref`, the type of weak references.
enum WeakReferenceType {
  private static let name = "weakref.ReferenceType"

  /// The type by the name that programs use.
  static func member(_ interpreter: Interpreter) -> ModuleDeclaration.Member {
    .value("ref", .class(interpreter.classObject(named: name)))
  }

  static var declaration: TypeDeclaration {
    let summary = "A way to an object that does not keep it."
    return TypeDeclaration(
      name, summary,
      constructor: Builtin("ReferenceType(object, callback=None, /)", summary) {
        call throws(ScriptError) in
        if !call[1].isNone {
          throw ScriptError(
            .notImplementedError, "weak references call nothing when their object goes")
        }
        guard let made = WeakReference(call[0]) else {
          throw ScriptError(
            .typeError, "cannot create weak reference to '\(call[0].typeName)' object")
        }
        return .native(made)
      })
  }
}
