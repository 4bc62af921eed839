import Evaluator
import Tensors

/// `torch.no_grad()` and its kin: a context, and a decorator, that sets gradient recording.
final class GradientModeObject: NativeObject {
  private let name: String
  private let isEnabled: Bool
  private var previous: [Bool] = []

  init(_ name: String, isEnabled: Bool) {
    self.name = name
    self.isEnabled = isEnabled
  }

  override var typeName: String { name }
  override var isContextManager: Bool { true }
  override var isCallable: Bool { true }

  override func enter(in interpreter: Interpreter) -> Value {
    previous.append(interpreter.engine.isGradientEnabled)
    interpreter.engine.isGradientEnabled = isEnabled
    return .none
  }

  override func exit(_ error: ScriptError?, in interpreter: Interpreter) -> Bool {
    if let mode = previous.popLast() { interpreter.engine.isGradientEnabled = mode }
    return false
  }

  /// As a decorator: the function, run in this mode.
  override func call(
    _ arguments: Evaluator.Arguments, in interpreter: Interpreter
  ) throws(ScriptError) -> Value {
    guard let function = arguments.positional.first else {
      throw ScriptError(.typeError, "\(name)() used as a decorator needs a function")
    }
    let mode = isEnabled
    let name = try interpreter.findAttribute(of: function, named: "__name__")?.text ?? "wrapped"
    // A first parameter `self` makes it bind to an instance, as the function itself would.
    return .builtin(
      Builtin(
        "\(name)(self=..., /, *args, **kwargs)", "A function that runs with another gradient mode."
      ) {
        call throws(ScriptError) in
        let engine = call.interpreter.engine
        let previous = engine.isGradientEnabled
        engine.isGradientEnabled = mode
        defer { engine.isGradientEnabled = previous }
        return try call.interpreter.call(
          function,
          Evaluator.Arguments(
            (call.given(0).map { [$0] } ?? []) + call.variadic(1),
            keywords: call.keywords(2).map { (call.interpreter.symbol($0.name), $0.value) }))
      })
  }

  /// The functions that make these contexts.
  static var builtins: [Builtin] {
    [
      Builtin("no_grad(function=None)", "A context without gradient recording.") {
        call throws(ScriptError) in try make("no_grad", false, call)
      },
      Builtin("enable_grad(function=None)", "A context with gradient recording.") {
        call throws(ScriptError) in try make("enable_grad", true, call)
      },
      Builtin("inference_mode(mode=True)", "A context without gradient recording.") {
        call throws(ScriptError) in
        if case .function = call[0] { return try make("inference_mode", false, call) }
        return .native(GradientModeObject("inference_mode", isEnabled: !(try call.bool(0))))
      },
      Builtin("set_grad_enabled(mode)", "Turns gradient recording on or off.") {
        call throws(ScriptError) in
        let engine = call.interpreter.engine
        let object = GradientModeObject("set_grad_enabled", isEnabled: try call.bool(0))
        // It acts at once; as a context it brings the former mode back at its end.
        let former = engine.isGradientEnabled
        _ = object.enter(in: call.interpreter)
        object.previous = [former]
        return .native(SetGradientMode(object))
      },
      Builtin("is_grad_enabled()", "Whether operations record gradients.") { call in
        .bool(call.interpreter.engine.isGradientEnabled)
      },
    ]
  }

  private static func make(
    _ name: String, _ isEnabled: Bool, _ call: BoundArguments
  ) throws(ScriptError) -> Value {
    let mode = GradientModeObject(name, isEnabled: isEnabled)
    if call[0].isNone { return .native(mode) }
    return try mode.call(Evaluator.Arguments([call[0]]), in: call.interpreter)
  }
}

/// What `torch.set_grad_enabled` returns: the mode is set already, leaving brings it back.
private final class SetGradientMode: NativeObject {
  private let mode: GradientModeObject

  init(_ mode: GradientModeObject) { self.mode = mode }

  override var typeName: String { "set_grad_enabled" }
  override var isContextManager: Bool { true }
  override func enter(in interpreter: Interpreter) -> Value { .none }
  override func exit(_ error: ScriptError?, in interpreter: Interpreter) -> Bool {
    mode.exit(error, in: interpreter)
  }
}
