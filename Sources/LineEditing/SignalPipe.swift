#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns signals into bytes of a pipe, so that they are met in the loop that waits for keys and
/// nothing ever happens inside a handler.
final class SignalPipe {
  /// The signals that matter while a line is edited.
  static let signals = [SIGINT, SIGTSTP, SIGWINCH, SIGTERM, SIGHUP, SIGQUIT]

  /// Readable when a signal has arrived; -1 where no pipe could be had.
  let readEnd: Int32
  private let writeEnd: Int32
  private var previous: [Int32: sigaction] = [:]

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    readEnd = ends[0]
    writeEnd = ends[1]
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    if readEnd >= 0 { close(readEnd) }
    if writeEnd >= 0 { close(writeEnd) }
  }

  /// Takes the signals over, keeping what handled them before.
  func install() {
    guard writeEnd >= 0 else { return }
    handlerEnd = writeEnd
    for signal in Self.signals { take(signal) }
  }

  /// Gives the signals back to whoever handled them before.
  func remove() {
    for signal in Self.signals { give(signal) }
  }

  /// The signals that have arrived since the last look, in order.
  func arrived() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map(Int32.init) : []
  }

  /// Lets a signal have the effect that it had before, and comes back if the process still runs.
  func deliver(_ signal: Int32) {
    let held = previous[signal] != nil
    var plain = sigaction()
    if held { give(signal) }
    // Swift's runtime may answer this one with a backtrace, and go on.
    if signal == SIGQUIT { _ = sigaction(SIGQUIT, &plain, nil) }
    // Not kill: the signal must reach this very thread before the next statement.
    raise(signal)
    if held { take(signal) }
  }

  private func take(_ signal: Int32) {
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    let handler: @convention(c) (Int32) -> Void = { signal in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: signal)
      _ = write(handlerEnd, &byte, 1)
      errno = saved
    }
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    var old = sigaction()
    if sigaction(signal, &action, &old) == 0 { previous[signal] = old }
  }

  private func give(_ signal: Int32) {
    guard var old = previous.removeValue(forKey: signal) else { return }
    sigaction(signal, &old, nil)
  }
}

/// Where the handler writes; set before a handler is installed, and only ever to the one pipe.
nonisolated(unsafe) private var handlerEnd: Int32 = -1
