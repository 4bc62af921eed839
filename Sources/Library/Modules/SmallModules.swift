import Evaluator
import Syntax

extension ModuleDeclaration {
  /// Sets of characters.
  public static var string: ModuleDeclaration {
    ModuleDeclaration("string") { _ in
      let lower = "abcdefghijklmnopqrstuvwxyz"
      let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
      let whitespace = " \t\n\r\u{b}\u{c}"
      let digits = "0123456789"
      return [
        .value("ascii_lowercase", Value(lower)),
        .value("ascii_uppercase", Value(lower.uppercased())),
        .value("ascii_letters", Value(lower + lower.uppercased())),
        .value("digits", Value(digits)), .value("hexdigits", Value(digits + "abcdefABCDEF")),
        .value("octdigits", Value("01234567")), .value("punctuation", Value(punctuation)),
        .value("whitespace", Value(whitespace)),
        .value(
          "printable", Value(digits + lower + lower.uppercased() + punctuation + whitespace)),
      ]
    }
  }

  /// Features that the language has anyway.
  public static var future: ModuleDeclaration {
    ModuleDeclaration("__future__") { _ in
      [
        "annotations", "division", "print_function", "absolute_import", "unicode_literals",
        "generator_stop",
      ].map { .value($0, .none) }
    }
  }

  /// Messages about what is doubtful but no error.
  public static var warnings: ModuleDeclaration {
    ModuleDeclaration("warnings") { _ in
      let state = WarningState()
      return WarningState.table(state).map { .builtin($0) }
    }
  }

  /// Modules written in the language itself.
  static var written: [ModuleDeclaration] {
    [
      module("collections", PackageResources.collections_gd),
      module("functools", PackageResources.functools_gd),
      module("typing", PackageResources.typing_gd),
      module("copy", PackageResources.copy_gd),
      module("dataclasses", PackageResources.dataclasses_gd),
    ] + ProgressModule.declarations
  }

  private static func module(_ name: String, _ source: [UInt8]) -> ModuleDeclaration {
    ModuleDeclaration(name) { interpreter in
      var members: [Member] = []
      if name == "collections" {
        // Classes of scripts inherit from a class that inherits from dict.
        let base = interpreter.makeClass(
          "dict", bases: [interpreter.classObject(named: "dict")], moduleName: name)
        members.append(.value("_dict", .class(base)))
      }
      return members + [
        .source(name: "\(name).gd", text: String(decoding: source, as: UTF8.self))
      ]
    }
  }
}

/// What `warnings` remembers.
private final class WarningState {
  /// What was said already: every text is printed once.
  var seen: Set<String> = []
  var isSilent = false

  static func table(_ state: WarningState) -> [Builtin] {
    [
      Builtin("warn(message, category=None, stacklevel=1)", "Prints a warning, once.") {
        call throws(ScriptError) in
        let interpreter = call.interpreter
        var name = "UserWarning"
        if case .class(let object) = call[1] { name = object.name }
        let text = "\(name): \(try interpreter.string(call[0]))\n"
        if !state.isSilent, state.seen.insert(text).inserted {
          interpreter.host.flush()
          interpreter.host.writeError(text)
        }
        return .none
      },
      Builtin("filterwarnings(action, *args, **kwargs)", "Says what to do with warnings.") {
        call throws(ScriptError) in
        state.isSilent = try call.string(0) == "ignore"
        return .none
      },
      Builtin("simplefilter(action, *args, **kwargs)", "Says what to do with warnings.") {
        call throws(ScriptError) in
        state.isSilent = try call.string(0) == "ignore"
        return .none
      },
      Builtin("resetwarnings()", "Shows all warnings again.") { _ in
        state.isSilent = false
        return .none
      },
      Builtin("catch_warnings(**kwargs)", "Restores the filter at the end of a with block.") { _ in
        .native(WarningScope(state))
      },
    ]
  }
}

/// `with warnings.catch_warnings():`.
private final class WarningScope: NativeObject {
  private let state: WarningState
  private var wasSilent = false

  init(_ state: WarningState) { self.state = state }

  override var typeName: String { "catch_warnings" }
  override var isContextManager: Bool { true }

  override func enter(in interpreter: Interpreter) throws(ScriptError) -> Value {
    wasSilent = state.isSilent
    return .none
  }

  override func exit(_ error: ScriptError?, in interpreter: Interpreter) throws(ScriptError) -> Bool
  {
    state.isSilent = wasSilent
    return false
  }
}
