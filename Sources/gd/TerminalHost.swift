import Evaluator
import Library

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The world of a program: standard output and input, files, figures and Ctrl-C.
final class TerminalHost: Host {
  let arguments: [String]
  /// Where figures go that are only shown.
  let figures: FigureFolder
  private let access: FileAccess
  private var pending: [UInt8] = []
  private var input = StandardInput()
  /// Whether the cursor stands behind something that was written.
  private var isWithinLine = false
  /// Whether that is a line of standard error on a terminal, such as a bar that shows progress.
  private var isWithinErrorLine = false
  /// How figures are shown beside being written; nil where they are not.
  var figureDisplay: FigureDisplay?
  /// What is written while somebody wants to have it.
  private var collected: String?
  /// Whether each line is shown at once.
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  private let isErrorTerminal = isatty(STDERR_FILENO) == 1

  init(arguments: [String], directory: String?) {
    self.arguments = arguments
    access = FileAccess(program: directory)
    figures = FigureFolder(program: arguments.first ?? "", directory: directory ?? ".")
    pending.reserveCapacity(1 << 13)
  }

  func write(_ text: String) {
    if collected != nil {
      collected? += text
      return
    }
    if isWithinErrorLine, isTerminal { finishErrorLine() }
    if let last = text.utf8.last { isWithinLine = last != UInt8(ascii: "\n") }
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 13 || isTerminal && text.utf8.contains(UInt8(ascii: "\n")) { flush() }
  }

  func writeError(_ text: String) {
    flush()
    if let last = text.utf8.last {
      isWithinLine = last != UInt8(ascii: "\n") && last != UInt8(ascii: "\r")
      isWithinErrorLine = isWithinLine && isErrorTerminal
    }
    Self.put(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Ends a line of standard error that something else is to follow.
  func finishErrorLine() {
    if isWithinErrorLine { writeError("\n") }
  }

  var errorColumns: Int? { isErrorTerminal ? Self.size(of: STDERR_FILENO).columns : nil }

  /// The size of a terminal; what it does not say is taken for that of an old one.
  private static func size(of descriptor: Int32) -> (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Goes to a fresh line, as a prompt wants it.
  func finishLine() {
    finishErrorLine()
    if isWithinLine { write("\n") }
    flush()
  }

  /// What `body` writes to standard output.
  func collecting<Failure>(
    _ body: () throws(Failure) -> Void
  ) throws(Failure) -> String {
    collected = ""
    defer { collected = nil }
    try body()
    return collected ?? ""
  }

  func flush() {
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    guard Self.put(bytes, to: STDOUT_FILENO, isTerminal ? interruptFlag : .never) else {
      let reason = String(cString: strerror(errno))
      Self.complain("can't write to standard output: \(reason)")
      // As a shell sees a program that a closed pipe has ended.
      exit(128 + SIGPIPE)
    }
  }

  var interruptFlag: InterruptFlag { Interrupts.flag }

  var files: (any FileSystem)? { access }

  func readFile(_ path: String) throws(ScriptError) -> [UInt8] {
    try access.check(path)
    switch Program.read(path: path) {
    case .success(let program): return program.bytes
    case .failure(let failure): throw ScriptError(.osError, failure.message)
    }
  }

  func writeFile(_ path: String, _ bytes: [UInt8]) throws(ScriptError) {
    try access.check(path)
    try access.write(bytes, to: path)
  }

  func readLine(prompt: String) throws(ScriptError) -> String? {
    write(prompt)
    flush()
    // The answer ends the line.
    isWithinLine = false
    return try input.nextLine()
  }

  func readInput() throws(ScriptError) -> String {
    flush()
    return Swift.readLine(strippingNewline: false) ?? ""
  }

  func showFigure(_ object: AnyObject) throws(ScriptError) {
    guard let figure = object as? FigureObject else { return }
    let path = figures.nextPath()
    let bytes = try figure.encoded(for: path)
    try access.write(bytes, to: path)
    if let figureDisplay, isTerminal {
      let size = Self.size(of: STDOUT_FILENO)
      write(try figureDisplay.text(of: figure, bytes, columns: size.columns, rows: size.rows))
    }
    // On standard error, so that standard output is what Python would print.
    writeError("figure: \(path)\n")
  }

  /// Says in one line why the program itself could not do its work.
  static func complain(_ message: String) {
    put(Array("gd: \(message)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes bytes; once the flag is raised, nobody wants to see the rest.
  @discardableResult
  private static func put(
    _ bytes: [UInt8], to descriptor: Int32, _ flag: InterruptFlag = .never
  ) -> Bool {
    var start = 0
    while start < bytes.count, start == 0 || !flag.isRaised {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(
          descriptor, buffer.baseAddress.map { $0 + start },
          min(buffer.count - start, flag === InterruptFlag.never ? Int.max : 1 << 12))
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return false
      }
      start += count
    }
    return true
  }
}

/// The system's `write`, which methods of that name hide.
private func systemWrite(
  _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
) -> Int {
  write(descriptor, buffer, count)
}
