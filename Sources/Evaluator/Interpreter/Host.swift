/// What an interpreter needs of the program around it.
public protocol Host: AnyObject {
  /// Writes to standard output.
  func write(_ text: String)
  /// Writes to standard error.
  func writeError(_ text: String)
  /// Writes out what `write` may have kept back.
  func flush()
  /// Whether the user has asked to stop; asked often, so it must be cheap.
  ///
  /// Answering yes takes the request: the script gets one KeyboardInterrupt.
  func takeInterrupt() -> Bool
  /// The bytes of a file that the script may read.
  func readFile(_ path: String) throws(ScriptError) -> [UInt8]
  /// Writes a file that the script may write.
  func writeFile(_ path: String, _ bytes: [UInt8]) throws(ScriptError)
  /// A line of input without its line break; nil at the end.
  func readLine(prompt: String) throws(ScriptError) -> String?
  /// Shows a figure; `object` is the library's figure.
  func showFigure(_ object: AnyObject) throws(ScriptError)
  /// The width of the terminal that standard error is; nil where it is none.
  var errorColumns: Int? { get }
  /// The arguments of the script, `sys.argv`.
  var arguments: [String] { get }
}

extension Host {
  /// Nothing is kept back.
  public func flush() {}
  /// Nobody asks to stop.
  public func takeInterrupt() -> Bool { false }
  /// There are no files.
  public func readFile(_ path: String) throws(ScriptError) -> [UInt8] {
    throw ScriptError(.fileNotFoundError, "[Errno 2] No such file or directory: '\(path)'")
  }
  /// No file may be written.
  public func writeFile(_ path: String, _ bytes: [UInt8]) throws(ScriptError) {
    throw ScriptError(.permissionError, "[Errno 13] Permission denied: '\(path)'")
  }
  /// There is no input.
  public func readLine(prompt: String) throws(ScriptError) -> String? { nil }
  /// Figures are not shown.
  public func showFigure(_ object: AnyObject) throws(ScriptError) {}
  /// Standard error is no terminal.
  public var errorColumns: Int? { nil }
  /// There are no arguments.
  public var arguments: [String] { [""] }
}
