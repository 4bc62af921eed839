import Evaluator
import Library
import Syntax

/// An interpreter with its host: what runs one program, or one conversation at the prompt.
struct Session {
  let host: TerminalHost
  let interpreter: Interpreter

  /// Makes both; with `explainsPlans`, how tensors were computed is said behind a program.
  init(arguments: [String], directory: String?, explainsPlans: Bool = false) {
    host = TerminalHost(arguments: arguments, directory: directory)
    interpreter = Interpreter.standard(host: host)
    // It lives as long as the process: taking it apart at the end would be work for nobody.
    _ = Unmanaged.passRetained(interpreter)
    Interpreter.collectCycles()
    Interrupts.catchThem()
    if let count = Settings.threadCount { interpreter.engine.threadCount = count }
    if explainsPlans { interpreter.engine.notePlans() }
  }

  /// Runs a whole program.
  ///
  /// - Returns: the status that the process ends with.
  func run(_ program: Program) -> Int32 {
    defer { if let report = interpreter.engine.planReport() { host.writeError(report) } }
    if program.directory != nil, let folder = host.files?.programFolder {
      let name = program.name.split(separator: "/").last ?? ""
      interpreter.main[interpreter.symbol("__file__")] = Value("\(folder)/\(name)")
    }
    do throws(ScriptError) {
      try interpreter.run(SourceText(name: program.name, bytes: program.bytes))
      host.flush()
      return 0
    } catch {
      return report(error)
    }
  }

  /// Shows an error that nobody caught.
  ///
  /// - Returns: the status that a process ends with for it.
  func report(_ error: ScriptError) -> Int32 {
    if let status = interpreter.exitStatus(of: error) {
      host.flush()
      return status
    }
    host.writeError(Style.ofTerminal.traceback(interpreter.traceback(of: error)))
    // As a shell sees a program that Ctrl-C has ended.
    return interpreter.error(error, is: .keyboardInterrupt) ? 130 : 1
  }
}

extension Interpreter {
  /// The status that `sys.exit(…)` asked for; nil for any other error.
  fileprivate func exitStatus(of error: ScriptError) -> Int32? {
    guard self.error(error, is: .systemExit) else { return nil }
    let instance = exception(of: error)
    guard let code = try? attribute(of: .instance(instance), named: "code") else { return 0 }
    switch code {
    case .none: return 0
    case .int(let status): return Int32(truncatingIfNeeded: status)
    case .bool(let value): return value ? 1 : 0
    default:
      // Text is a message, and a failure.
      if let text = try? string(code) { host.writeError(text + "\n") }
      return 1
    }
  }
}
