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
  /// What is written while somebody wants to have it.
  private var collected: String?
  /// Whether each line is shown at once.
  private let isTerminal = isatty(STDOUT_FILENO) == 1

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
    if let last = text.utf8.last { isWithinLine = last != UInt8(ascii: "\n") }
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 13 || isTerminal && text.utf8.contains(UInt8(ascii: "\n")) { flush() }
  }

  func writeError(_ text: String) {
    flush()
    if let last = text.utf8.last { isWithinLine = last != UInt8(ascii: "\n") }
    Self.put(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Goes to a fresh line, as a prompt wants it.
  func finishLine() {
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
    try access.write(try figure.encoded(for: path), to: path)
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
