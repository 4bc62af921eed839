import Evaluator

/// Bars that show how far a loop has come: `tqdm`, written in the language.
enum ProgressModule {
  /// The name of the module, and of the class that makes a bar.
  static let name = "tqdm"

  static var declarations: [ModuleDeclaration] {
    // Notebooks and terminals have bars of their own elsewhere; here all are the same.
    let variants = ["auto", "notebook"]
    let main = ModuleDeclaration(name) { interpreter in
      variants.map { .module($0, fullName: "\(name).\($0)") } + [
        .builtin(
          Builtin("_terminal_columns()", "The width of standard error's terminal, or None.") {
            call in
            call.interpreter.host.errorColumns.map { .int($0) } ?? .none
          }),
        .source(
          name: "\(name).gd", text: String(decoding: PackageResources.tqdm_gd, as: UTF8.self)),
      ]
    }
    return [main]
      + variants.map { variant in
        ModuleDeclaration("\(name).\(variant)") { _ in [member("tqdm"), member("trange")] }
      }
  }

  /// Something that the module has, made when it is first used.
  static func member(_ member: String) -> ModuleDeclaration.Member {
    .lazy(member) { interpreter throws(ScriptError) in
      try interpreter.attribute(of: .module(interpreter.module(named: name)), named: member)
    }
  }
}
