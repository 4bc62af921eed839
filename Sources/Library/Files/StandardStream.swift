import Evaluator

/// `sys.stdin`, `sys.stdout` or `sys.stderr`: what the host has, as a file.
final class StandardStream: OpenFile {
  private let source: (() throws(ScriptError) -> String)?
  private let sink: ((String) -> Void)?
  private let host: any Host

  private init(
    _ host: any Host, from source: (() throws(ScriptError) -> String)? = nil,
    to sink: ((String) -> Void)? = nil
  ) {
    self.host = host
    self.source = source
    self.sink = sink
  }

  static func input(_ interpreter: Interpreter) -> Value {
    let host = interpreter.host
    let stream = StandardStream(host, from: { () throws(ScriptError) in try host.readInput() })
    return file(stream, "<stdin>", "r")
  }

  static func output(_ interpreter: Interpreter) -> Value {
    let host = interpreter.host
    return file(StandardStream(host, to: { host.write($0) }), "<stdout>", "w")
  }

  static func errors(_ interpreter: Interpreter) -> Value {
    let host = interpreter.host
    return file(StandardStream(host, to: { host.writeError($0) }), "<stderr>", "w")
  }

  private static func file(_ stream: StandardStream, _ name: String, _ mode: String) -> Value {
    guard let mode = try? FileMode(mode) else { return .none }
    let format = TextFormat(encoding: "utf-8", errors: "strict", newline: nil)
    return .iterator(FileObject(stream, name: Value(name), mode: mode, format: format))
  }

  func read(upTo count: Int) throws(ScriptError) -> [UInt8] {
    guard let source else { return [] }
    return Array(try source().utf8)
  }

  func write(_ bytes: [UInt8]) throws(ScriptError) { sink?(String(decoding: bytes, as: UTF8.self)) }

  func flush() throws(ScriptError) { host.flush() }

  func seek(_ offset: Int, from origin: Int) throws(ScriptError) -> Int {
    throw ScriptError(system: 29, nil)
  }

  func resize(to count: Int) throws(ScriptError) { throw ScriptError(system: 22, nil) }

  func close() throws(ScriptError) {}
}

extension Interpreter {
  /// Where `print` writes if a script has given `sys.stdout` another value; nil for the host.
  var redirectedOutput: Value? {
    guard case .module(let module)? = importedModules.value(forText: "sys"),
      let value = module.scope[symbol("stdout")]
    else { return nil }
    if case .iterator(let object) = value, let file = object as? FileObject, file.isStandardOutput {
      return nil
    }
    return value
  }
}
