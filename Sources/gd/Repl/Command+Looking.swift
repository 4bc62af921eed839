import Evaluator
import Tensors

extension Command {
  /// What shows where the conversation stands.
  static var looking: [Command] {
    [
      Command("%who", "The names that you gave, with type, shape and gradient.") {
        repl, _ throws(ScriptError) in
        let rows = repl.session.interpreter.programNames.compactMap { name in
          repl.session.interpreter.global(named: name).flatMap { row(name, $0, repl) }
        }
        if rows.isEmpty { repl.say("No names yet.\n") }
        let widths = (0..<2).map { column in (rows.map { $0[column].count }.max() ?? 0) + 2 }
        for row in rows {
          repl.say(row[0].padded(to: widths[0]) + row[1].padded(to: widths[1]) + row[2] + "\n")
        }
      },
      Command("%history", "What was entered, the latest last.") { repl, _ throws(ScriptError) in
        for entry in repl.editor.history.suffix(50) { repl.say(entry + "\n") }
      },
      Command("%page EXPR", "Shows a long value page by page.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("an expression", "%page help(torch)") }
        let interpreter = repl.session.interpreter
        let text = try repl.session.host.collecting { () throws(ScriptError) in
          try interpreter.runInteractive(.init(name: "<stdin>", text: argument + "\n"))
        }
        try Shell.page(text)
      },
    ]
  }

  /// Name, kind and content of one variable; nil for modules, which everybody has.
  private static func row(_ name: String, _ value: Value, _ repl: Repl) -> [String]? {
    let interpreter = repl.session.interpreter
    switch value {
    case .module: return nil
    case .tensor(let tensor):
      let kind = tensor.isParameter ? "Parameter" : "Tensor"
      return [name, kind, Quantity.shape(tensor) + gradient(of: tensor)]
    case .array(let tensor): return [name, "ndarray", Quantity.shape(tensor)]
    case .function, .builtin, .boundMethod, .class:
      return [name, value.typeName, interpreter.signatureText(of: value) ?? ""]
    case .instance(let object): return [name, object.classObject.name, ""]
    case .list(let list): return [name, "list", "\(list.elements.count) elements"]
    case .dictionary(let object): return [name, "dict", "\(object.count) entries"]
    default:
      let text = (try? interpreter.repr(value)) ?? ""
      let line = text.prefix { $0 != "\n" }
      return [name, value.typeName, line.count > 60 ? line.prefix(59) + "…" : String(line)]
    }
  }

  private static func gradient(of tensor: Tensor) -> String {
    guard tensor.requiresGradient else { return "" }
    if let name = tensor.gradientFunctionName { return ", grad_fn \(name)" }
    return tensor.gradient == nil ? ", wants a gradient" : ", has a gradient"
  }
}
