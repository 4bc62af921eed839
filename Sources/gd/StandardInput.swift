import Evaluator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input as `input()` reads it: line by line, and Ctrl-C is heard meanwhile.
struct StandardInput {
  private var bytes: [UInt8] = []
  /// How many of them hold no end of a line.
  private var seen = 0
  /// Standard input; a terminal is opened a second time, so that reading never blocks: Ctrl-C makes it
  /// forget a line that was there a moment ago.
  private lazy var source: Int32 = {
    guard let name = ttyname(STDIN_FILENO) else { return STDIN_FILENO }
    let own = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    return own >= 0 ? own : STDIN_FILENO
  }()

  /// The longest line that is read.
  private static let lengthLimit = 1 << 28

  /// The next line without its end; nil at the end of the input.
  ///
  /// - Throws: a KeyboardInterrupt; a MemoryError for a line without end.
  mutating func nextLine() throws(ScriptError) -> String? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end = bytes[seen...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(end, dropping: end + 1)
      }
      seen = bytes.count
      guard bytes.count < Self.lengthLimit else { throw ScriptError(.memoryError, arguments: []) }
      if Interrupts.flag.take() { throw ScriptError(.keyboardInterrupt, arguments: []) }
      guard Interrupts.wait(for: source) else { continue }
      let count = read(source, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EINTR && errno != EAGAIN {
        return bytes.isEmpty ? nil : take(bytes.count, dropping: bytes.count)
      }
    }
  }

  private mutating func take(_ end: Int, dropping count: Int) -> String {
    var line = bytes[..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    bytes.removeFirst(count)
    seen = 0
    return text
  }
}
