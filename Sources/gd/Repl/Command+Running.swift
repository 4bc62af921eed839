import Evaluator
import Syntax
import Tensors

extension Command {
  /// What runs programs and watches them.
  static var running: [Command] {
    [
      Command("%run FILE", "Runs a program here: its names stay.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("the name of a file", "%run train.gd") }
        switch Program.read(path: argument) {
        case .success(let program):
          try repl.session.interpreter.run(SourceText(name: program.name, bytes: program.bytes))
        case .failure(let failure): throw ScriptError(.fileNotFoundError, failure.message)
        }
      },
      .ending("%time EXPR", "Computes it once, and says how long that took.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("something to run", "%time model(x)") }
        let start = ContinuousClock.now
        let status = repl.run(argument + "\n\n")
        repl.say("Time: \(Quantity.time(ContinuousClock.now - start))\n")
        return status
      },
      Command("%timeit EXPR", "Computes it many times: time and memory of one.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("an expression", "%timeit x @ x") }
        try Measurement(of: argument, in: repl.session.interpreter).report(to: repl)
      },
      Command(
        "%plan EXPR", "Computes it, and shows the programs that the tensors were computed by."
      ) {
        repl, argument throws(ScriptError) in
        let code = argument.isEmpty ? String(trimmed(repl.lastEntry)) : argument
        guard !code.isEmpty else { throw needs("something to compute", "%plan (x * 2).sum()") }
        let engine = repl.session.interpreter.engine
        engine.notePlans()
        defer { engine.forgetPlans() }
        let value = try repl.session.interpreter.evaluate(.init(name: "<stdin>", text: code))
        try compute(value)
        repl.say(engine.planReport() ?? "")
      },
      Command("%shape EXPR", "The shape and type of its tensors, without computing them.") {
        repl, argument throws(ScriptError) in
        guard !argument.isEmpty else { throw needs("an expression", "%shape x @ y") }
        let interpreter = repl.session.interpreter
        let value = try interpreter.engine.withoutComputing { () throws(ScriptError) in
          try interpreter.evaluate(.init(name: "<stdin>", text: argument))
        }
        repl.say(shapes(of: value, in: interpreter) + "\n")
      },
    ]
  }

  /// Computes the elements of a tensor, or of those in a list or tuple.
  static func compute(_ value: Value) throws(ScriptError) {
    switch value {
    case .tensor(let tensor), .array(let tensor):
      do throws(TensorError) { try tensor.compute() } catch { throw ScriptError(error) }
    case .list(let list): for element in list.elements.prefix(1000) { try compute(element) }
    case .tuple(let tuple): for element in tuple.elements.prefix(1000) { try compute(element) }
    default: break
    }
  }

  private static func shapes(of value: Value, in interpreter: Interpreter) -> String {
    switch value {
    case .tensor(let tensor), .array(let tensor): Quantity.shape(tensor)
    case .tuple(let tuple):
      "("
        + tuple.elements.prefix(100).map { element in
          if case .tuple = element { "(…)" } else { shapes(of: element, in: interpreter) }
        }.joined(separator: ", ") + ")"
    default: value.typeName
    }
  }

  static func needs(_ what: String, _ example: String) -> ScriptError {
    ScriptError(.valueError, "this command needs \(what), as in: \(example)")
  }
}

/// How long an expression takes, and how much memory.
private struct Measurement {
  private let interpreter: Interpreter
  private var best = Duration.seconds(1 << 30)
  private var total = Duration.zero
  private var count = 0
  private var peakByteCount = 0

  /// Computes the expression for about a second, at least three times.
  init(of text: String, in interpreter: Interpreter) throws(ScriptError) {
    self.interpreter = interpreter
    // Compiled once, whatever the number of turns.
    let function = try interpreter.evaluate(.init(name: "<stdin>", text: "lambda: (\(text)\n)"))
    let before = interpreter.engine.allocatedByteCount
    interpreter.engine.resetPeakByteCount()
    let start = ContinuousClock.now
    var batch = 1
    while count < 3 || ContinuousClock.now - start < .seconds(1) {
      let begin = ContinuousClock.now
      for _ in 0..<batch { try Command.compute(try interpreter.call(function, [])) }
      let time = ContinuousClock.now - begin
      best = min(best, time / batch)
      total += time
      count += batch
      // The clock itself takes a part of a microsecond.
      if time < .milliseconds(1) { batch = min(batch * 4, 1 << 20) }
    }
    peakByteCount = interpreter.engine.peakByteCount - before
  }

  func report(to repl: Repl) {
    repl.say(
      "\(Quantity.time(total / count)) a time, \(Quantity.time(best)) at best (of \(count)); "
        + "tensors took up to \(Quantity.bytes(peakByteCount)) more\n")
  }
}

/// Quantities as a person reads them.
enum Quantity {
  /// A time with its unit, three digits.
  static func time(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    for (unit, size) in [("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)] where seconds >= size {
      return digits(seconds / size) + " " + unit
    }
    return digits(seconds * 1e9) + " ns"
  }

  /// A number of bytes with its unit.
  static func bytes(_ count: Int) -> String {
    for (unit, size) in [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10)] where count >= size {
      return digits(Double(count) / Double(size)) + " " + unit
    }
    return "\(max(count, 0)) bytes"
  }

  /// A tensor's type and shape, as `float32 [3, 4]`.
  static func shape(_ tensor: Tensor) -> String {
    tensor.elementType.name + " [" + tensor.shape.map(String.init).joined(separator: ", ") + "]"
  }

  private static func digits(_ value: Double) -> String {
    let places = value >= 100 ? 0.0 : value >= 10 ? 1 : 2
    let scale = places == 0 ? 1.0 : places == 1 ? 10 : 100
    let rounded = (value * scale).rounded() / scale
    return places == 0 ? String(Int(min(rounded, 1e15))) : "\(rounded)"
  }
}
