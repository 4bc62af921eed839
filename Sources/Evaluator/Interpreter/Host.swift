import Tensors

/// What an interpreter needs of the program around it.
public protocol Host: AnyObject {
  /// Writes to standard output.
  func write(_ text: String)
  /// Writes to standard error.
  func writeError(_ text: String)
  /// Writes out what `write` may have kept back.
  func flush()
  /// Raised when the user asks to stop; always the same one.
  var interruptFlag: InterruptFlag { get }
  /// The bytes of a file that the script may read.
  func readFile(_ path: String) throws(ScriptError) -> [UInt8]
  /// Writes a file that the script may write.
  func writeFile(_ path: String, _ bytes: [UInt8]) throws(ScriptError)
  /// The files that the script may reach; nil where it reaches none.
  var files: (any FileSystem)? { get }
  /// A line of input without its line break; nil at the end.
  func readLine(prompt: String) throws(ScriptError) -> String?
  /// A line of input with its line break, which the last one may lack; empty at the end.
  func readInput() throws(ScriptError) -> String
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
  public var interruptFlag: InterruptFlag { .never }
  /// There are no files.
  public func readFile(_ path: String) throws(ScriptError) -> [UInt8] {
    throw ScriptError(system: 2, path)
  }
  /// No file may be written.
  public func writeFile(_ path: String, _ bytes: [UInt8]) throws(ScriptError) {
    throw ScriptError(system: 13, path)
  }
  /// There are no files.
  public var files: (any FileSystem)? { nil }
  /// What `readLine` gives.
  public func readInput() throws(ScriptError) -> String {
    try readLine(prompt: "").map { $0 + "\n" } ?? ""
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

/// Whether the user asked to stop.
public typealias InterruptFlag = Tensors.InterruptFlag
