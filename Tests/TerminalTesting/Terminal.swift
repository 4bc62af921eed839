import CTerminalTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program under a pseudo-terminal: keys go in, and what a person would see comes out.
public final class Terminal {
  /// The keys that are not text.
  public enum Key: String, Sendable {
    case enter = "\r"
    case tab = "\t"
    case escape = "\u{1B}"
    case backspace = "\u{7F}"
    case up = "\u{1B}[A"
    case down = "\u{1B}[B"
    case right = "\u{1B}[C"
    case left = "\u{1B}[D"
    case pageUp = "\u{1B}[5~"
    case pageDown = "\u{1B}[6~"
    case altEnter = "\u{1B}\r"
    case controlA = "\u{01}"
    case controlC = "\u{03}"
    case controlD = "\u{04}"
    case controlE = "\u{05}"
    case controlR = "\u{12}"
    case controlK = "\u{0B}"
    case controlU = "\u{15}"
    case controlW = "\u{17}"
    case controlY = "\u{19}"
    case controlZ = "\u{1A}"
    case controlBackslash = "\u{1C}"
    case controlUnderscore = "\u{1F}"
  }

  /// The program's process, which leads a session and a process group of its own.
  public let process: pid_t
  /// What the terminal shows.
  public private(set) var screen: Screen
  /// Every byte that the program has written.
  public private(set) var received: [UInt8] = []

  private var master: Int32
  private let found: Modes
  private var status: Int32?
  private var mark = 0

  /// Starts a program whose three standard files are a new terminal.
  ///
  /// `environment` is all that it gets, and TERM if that is not among it.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    directory: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws {
    var name = [CChar](repeating: 0, count: 128)
    let master = open_pseudo_terminal(&name, name.count)
    guard master >= 0 else { throw TerminalError(description: "no pseudo-terminal") }
    self.master = master
    found = Modes(of: master)
    screen = Screen(columns: columns, rows: rows)
    setWindowSize(of: master, columns: columns, rows: rows)

    var environment = environment
    environment["TERM"] = environment["TERM"] ?? "xterm-256color"
    environment["LC_ALL"] = environment["LC_ALL"] ?? "C.UTF-8"
    do {
      process = try spawn(
        program, arguments, environment: environment, directory: directory, isSessionLeader: true
      ) { actions in
        // The first terminal that a session's leader opens becomes the session's own.
        posix_spawn_file_actions_addopen(actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(actions, 0, 1)
        posix_spawn_file_actions_adddup2(actions, 0, 2)
      }
    } catch {
      close(master)
      throw error
    }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil, exitStatus(of: process) == nil {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      _ = TerminalTesting.waitForExit(of: process)
    }
    if master >= 0 { close(master) }
  }

  // MARK: Keys

  /// Types text as a person would, `\r` or `\n` being the Enter key's and the Ctrl-J key's work.
  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN || errno == EINTR {
        receive(atMost: .milliseconds(10))
      } else {
        return
      }
    }
  }

  /// Presses keys.
  public func send(_ keys: Key...) {
    for key in keys { send(key.rawValue) }
  }

  /// Types a line and presses Enter.
  public func enter(_ line: String) { send(line + Key.enter.rawValue) }

  /// Pastes a block as terminals do that mark what is pasted.
  public func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Changes the window's size, which the program is told by a signal.
  public func resize(columns: Int, rows: Int) {
    receive(atMost: .zero)
    screen.resize(columns: columns, rows: rows)
    setWindowSize(of: master, columns: columns, rows: rows)
  }

  // MARK: What comes back

  /// All that has been shown, as a person sees it.
  public var text: String { screen.text }

  /// Waits until the program has written `expected` after what was waited for before, escape
  /// sequences and carriage returns aside.
  public func wait(for expected: String, timeout: Duration = .seconds(20)) throws {
    let deadline = ContinuousClock.now + timeout
    let expected = Array(expected.utf8)
    while true {
      let (plain, ends) = plainText(of: received[mark...])
      if let place = plain.firstRange(of: expected) {
        mark += place.isEmpty ? 0 : ends[place.upperBound - 1]
        return
      }
      let isOpen = receive(atMost: .milliseconds(20))
      if !isOpen || ContinuousClock.now >= deadline {
        let (rest, _) = plainText(of: received[mark...])
        guard rest.firstRange(of: expected) == nil else { continue }
        throw TerminalError(
          description: "waited for \(String(decoding: expected, as: UTF8.self).debugDescription); "
            + "new since then \(String(decoding: rest, as: UTF8.self).debugDescription); "
            + "on the screen:\n\(text)")
      }
    }
  }

  /// Waits until the screen is as a test wants it.
  public func wait(
    timeout: Duration = .seconds(20), until isReached: (Screen) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    while !isReached(screen) {
      let isOpen = receive(atMost: .milliseconds(20))
      if (!isOpen || ContinuousClock.now >= deadline) && !isReached(screen) {
        throw TerminalError(description: "the screen stayed otherwise:\n\(text)")
      }
    }
  }

  /// Takes in all that comes until the program is silent for a while.
  public func settle(for quiet: Duration = .milliseconds(100)) {
    var before = -1
    while before != received.count {
      before = received.count
      if !receive(atMost: quiet) { return }
    }
  }

  /// The exit status, 128 and the signal's number after a signal; nil if it still runs then.
  public func waitForExit(timeout: Duration = .seconds(20)) -> Int32? {
    let deadline = ContinuousClock.now + timeout
    while status == nil, ContinuousClock.now < deadline {
      status = exitStatus(of: process)
      if status == nil, !receive(atMost: .milliseconds(10)) { usleep(1000) }
    }
    while hasMore, receive(atMost: .zero) {}
    return status
  }

  /// Takes the terminal away, as closing its window does.
  public func hangUp() {
    close(master)
    master = -1
  }

  /// Sends the program a signal, as `kill` does.
  public func send(signal: Int32) { kill(process, signal) }

  /// Whether the terminal collects lines and shows what is typed, as it does for a shell.
  public var isCooked: Bool {
    var attributes = termios()
    guard tcgetattr(master, &attributes) == 0 else { return false }
    let wanted = tcflag_t(ICANON) | tcflag_t(ECHO) | tcflag_t(ISIG)
    return attributes.c_lflag & wanted == wanted
  }

  /// Whether every setting of the terminal is as it was before the program began.
  public var isAsFound: Bool { Modes(of: master) == found }

  private var hasMore: Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0 && source.revents & Int16(POLLIN) != 0
  }

  /// Takes in what there is; false when the program has closed the terminal.
  @discardableResult
  private func receive(atMost time: Duration) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds(time)) > 0 else { return true }
    let before = received.count
    let isOpen = TerminalTesting.receive(from: master, into: &received)
    screen.show(received[before...])
    return isOpen
  }
}

/// The settings of a terminal.
private struct Modes: Equatable {
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  init(of terminal: Int32) {
    var attributes = termios()
    tcgetattr(terminal, &attributes)
    // The speed is part of the third one.
    flags = [attributes.c_iflag, attributes.c_oflag, attributes.c_cflag, attributes.c_lflag]
    characters = withUnsafeBytes(of: attributes.c_cc) { Array($0) }
  }
}

private func setWindowSize(of terminal: Int32, columns: Int, rows: Int) {
  var size = winsize(
    ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
  _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
}

/// Bytes without escape sequences and carriage returns; for each, how many bytes it took to see it.
private func plainText(of bytes: ArraySlice<UInt8>) -> (text: [UInt8], ends: [Int]) {
  var text: [UInt8] = []
  var ends: [Int] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    if byte == 0x1B, index < bytes.endIndex {
      let kind = bytes[index]
      index += 1
      if kind == UInt8(ascii: "[") {
        while index < bytes.endIndex, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
        index += 1
      }
    } else if byte != 0x0D, byte != 0x07 {
      text.append(byte)
      ends.append(index - bytes.startIndex)
    }
  }
  return (text, ends)
}
