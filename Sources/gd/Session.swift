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
    interpreter.turnOnFinalizers()
    Interrupts.catchThem()
    if let count = Settings.threadCount { interpreter.engine.threadCount = count }
    if explainsPlans { interpreter.engine.notePlans() }
  }

  /// Runs a whole program.
  ///
  /// - Returns: the status that the process ends with.
  func run(_ program: Program) -> Int32 {
    defer { if let report = interpreter.engine.planReport() { host.writeError(report) } }
    do throws(ScriptError) {
      try execute(program)
      finish()
      host.finishErrorLine()
      return 0
    } catch {
      let status = report(error)
      finish()
      return status
    }
  }

  private func execute(_ program: Program) throws(ScriptError) {
    if program.directory != nil, let folder = host.files?.programFolder {
      let name = program.name.split(separator: "/").last ?? ""
      interpreter.main[interpreter.symbol("__file__")] = Value("\(folder)/\(name)")
    }
    try interpreter.run(SourceText(name: program.name, bytes: program.bytes))
  }

  /// Runs a program whose names the prompt will have; after an error, those of the function that
  /// failed too.
  ///
  /// As with `python -i`, `sys.exit()` is an error like any other.
  func explore(_ program: Program) {
    interpreter.remembersFailures = true
    defer {
      interpreter.remembersFailures = false
      if let report = interpreter.engine.planReport() { host.writeError(report) }
    }
    do throws(ScriptError) {
      try execute(program)
      host.flush()
    } catch {
      try? show(error)
      guard let function = interpreter.failedFunction(of: error) else { return }
      if let line = interpreter.adopt(function) { host.writeError(line + "\n") }
    }
  }

  /// Lets what still lives have its last word.
  func finish() {
    interpreter.finish()
    host.flush()
  }

  /// Shows an error that nobody caught.
  ///
  /// - Returns: the status that a process ends with for it.
  func report(_ error: ScriptError) -> Int32 {
    if let status = interpreter.exitStatus(of: error) {
      host.flush()
      host.finishErrorLine()
      return status
    }
    do throws(ScriptError) {
      try show(error)
    } catch {
      return interpreter.exitStatus(of: error) ?? 1
    }
    // As a shell sees a program that Ctrl-C has ended.
    return interpreter.error(error, is: .keyboardInterrupt) ? 130 : 1
  }

  private func show(_ error: ScriptError) throws(ScriptError) {
    let text = try interpreter.reported(error)
    host.flush()
    host.finishErrorLine()
    if let text { host.writeError(Style.ofTerminal.traceback(text)) }
  }
}

extension Interpreter {
  /// Gives the variables of a function that failed names at the prompt.
  ///
  /// What the program has under the same name stays; that of the function gets a name of its own.
  ///
  /// - Returns: what there is now, in one line; nil where there is nothing new.
  fileprivate func adopt(_ function: FailedFunction) -> String? {
    let word = function.name.filter { $0.isLetter || $0.isNumber || $0 == "_" }
    var shown: [String] = []
    let given = Set(programNames)
    for (name, value) in function.variables {
      guard given.contains(name) else {
        define(name, as: value)
        shown.append(name)
        continue
      }
      // A global variable that was passed as it is needs no second name.
      if let own = global(named: name), own.isIdentical(to: value) { continue }
      define("\(word)_\(name)", as: value)
      shown.append("\(word)_\(name) (its \(name))")
    }
    guard !shown.isEmpty else { return nil }
    let owner = function.name == "<lambda>" ? "the lambda" : "\(function.name)()"
    return "The variables of \(owner) are here: \(shown.joined(separator: ", "))"
  }

  /// The status that `sys.exit(…)` asked for; nil for any other error.
  fileprivate func exitStatus(of error: ScriptError) -> Int32? {
    guard self.error(error, is: .systemExit) else { return nil }
    let instance = exception(of: error)
    guard let code = try? attribute(of: .instance(instance), named: "code") else { return 0 }
    switch code {
    case .none: return 0
    case .int(let status): return Int32(truncatingIfNeeded: status)
    case .bool(let value): return value ? 1 : 0
    case .bigInteger: return -1
    default:
      // Text is a message, and a failure.
      if let text = try? string(code) { host.writeError(text + "\n") }
      return 1
    }
  }
}
