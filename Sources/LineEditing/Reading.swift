@preconcurrency import CReadline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One prompt, from its first character on the screen to the line that comes back.
final class Reading {
  private let keyboard: Keyboard
  private let signals: SignalPipe
  private let completer: LineEditor.Completer?
  private let explainer: ((_ line: String) -> String?)?
  private let columnsOfIndentation: Int
  /// The line for which TAB found nothing the last time.
  fileprivate var puzzled: String?
  /// Keeps what was typed when the conversation is ended from outside.
  private let save: (_ line: String) -> Void
  private var indentation = ""
  private var isInterrupted = false
  private var isMarked = false
  private var paste = Paste()
  private var pace = Pace()
  /// Where the cursor was put when an entry of the history was brought here.
  private var recalled: (entry: Int32, cursor: Int32)?
  /// The column that moves between lines keep to, and where the last one put the cursor.
  private var vertical: (column: Int, cursor: Int32)?
  private var candidates: [String] = []

  /// The prompt that readline's C callbacks belong to.
  nonisolated(unsafe) private static var current: Reading?

  init(
    keyboard: Keyboard, signals: SignalPipe, completer: LineEditor.Completer?,
    explainer: ((_ line: String) -> String?)?, indentationWidth: Int,
    save: @escaping (_ line: String) -> Void
  ) {
    self.save = save
    self.keyboard = keyboard
    self.signals = signals
    self.completer = completer
    self.explainer = explainer
    columnsOfIndentation = indentationWidth
  }

  /// Edits one line; the terminal and the signals are as before when it returns.
  ///
  /// Readline's loop calls us for every byte; its other interface, where we would call it, is not as
  /// well trodden and can be brought down by unusual keys.
  func run(
    prompt: String, indentation: String, missed takeInterrupt: () -> Bool
  ) -> LineEditor.Input {
    Self.current = self
    defer { Self.current = nil }

    self.indentation = indentation
    rl_startup_hook = {
      Reading.keepWidth()
      if let current = Reading.current { rl_insert_text(current.indentation) }
      return 0
    }
    signals.install()
    if takeInterrupt() { raise(SIGINT) }
    let line = readline(prompt)
    defer { free(line) }
    signals.remove()
    forgetUndo()

    if isInterrupted || line == nil {
      if !endsLineItself { rl_crlf() }
      fflush(rl_outstream)
    }
    // One that came after the line was complete is meant for whatever runs next.
    for signal in signals.arrived() where signal != SIGWINCH { raise(signal) }

    if isInterrupted { return .interrupted }
    return line.map { .line(String(cString: $0)) } ?? .endOfFile
  }

  /// Forgets how the history's entries were edited.
  ///
  /// Searches and interrupts leave readline with two owners of one list of changes; letting go of a
  /// few bytes is better than a second release.
  private func forgetUndo() {
    guard let entries = history_list() else { return }
    for offset in 0..<Int(history_length) { entries[offset]?.pointee.data = nil }
  }

  // MARK: Keys and signals

  /// Waits for a key or a signal, and acts on signals.
  private func waitForKey() {
    var sources = [
      pollfd(fd: keyboard.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, nfds_t(sources.count), -1) >= 0, sources[1].revents != 0 else { return }
    for signal in signals.arrived() { handle(signal) }
  }

  private func handle(_ signal: Int32) {
    switch signal {
    case SIGINT:
      isInterrupted = true
    case SIGWINCH:
      Self.takeWindowSize()
    default:  // Stop, or end: on a terminal in its own state.
      if signal == SIGTERM || signal == SIGHUP, let buffer = rl_line_buffer {
        save(String(cString: buffer))
      }
      rl_deprep_terminal()
      signals.deliver(signal)
      rl_prep_terminal(1)
      Self.takeWindowSize()
      rl_forced_update_display()
    }
  }

  /// In a window of fewer columns, on a terminal that does not wrap lines, readline divides by zero.
  private static let leastWidth: Int32 = 8

  private static func takeWindowSize() {
    var size = winsize()
    guard ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      1..<leastWidth ~= Int32(size.ws_col)
    else { return rl_resize_terminal() }
    rl_set_screen_size(Int32(size.ws_row), leastWidth)
    rl_forced_update_display()
  }

  /// Takes a window that is too narrow for a wider one.
  private static func keepWidth() {
    var (rows, columns): (Int32, Int32) = (0, 0)
    rl_get_screen_size(&rows, &columns)
    if columns < leastWidth { rl_set_screen_size(rows, leastWidth) }
  }

  /// Ctrl-C: leaves the line on the screen, marked.
  private func markInterrupt() {
    rl_point = rl_end
    rl_redisplay()
    rl_echo_signal_char(SIGINT)
  }

  /// Readline's own source of bytes, also in the midst of a paste, a search or a question.
  static func nextByte(from stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    guard let current else { return rl_getc(stream) }
    while !current.isInterrupted {
      // Reading comes first: what is pasted is there already, byte by byte. A signal makes the
      // terminal forget it, or waits for its end.
      guard let byte = current.keyboard.nextByte() else {
        current.waitForKey()
        continue
      }
      // In its raw state a terminal has no end but its own, and half a line is not to be run for that.
      if byte == EOF, current.keyboard.isTerminal { current.handle(SIGHUP) }
      current.paste.follow(byte)
      current.pace.note()
      return byte
    }
    // A paste is ended by its own mark, everything else by the failure to read.
    if let byte = current.paste.nextByteOfEnd() { return byte }
    if !current.isMarked {
      current.isMarked = true
      current.markInterrupt()
    }
    rl_undo_list = nil
    return READERR
  }

  // MARK: What the keys' commands ask

  /// The columns of one step of indentation.
  static var indentationWidth: Int { current?.columnsOfIndentation ?? 0 }

  /// Whether the cursor is where the history left it, so that the keys for it go on with it.
  static var isWalkingHistory: Bool {
    guard let recalled = current?.recalled else { return false }
    return recalled == (where_history(), rl_point)
  }

  /// Notes that an entry of the history has just been brought here.
  static func noteRecall() { current?.recalled = (where_history(), rl_point) }

  /// The column that moves up and down began in; nil once the cursor has been elsewhere.
  static var wantedColumn: Int? {
    guard let vertical = current?.vertical, vertical.cursor == rl_point else { return nil }
    return vertical.column
  }

  /// Notes that the cursor has just moved to another line.
  static func noteMove(wanting column: Int) { current?.vertical = (column, rl_point) }

  /// A line break and what follows it, if Enter came with more behind it, faster than anybody types,
  /// from a terminal that does not mark what is pasted.
  static func restOfUnmarkedPaste() -> [UInt8]? {
    guard let current, !current.isInterrupted, !marksPastes else { return nil }
    // The rest of a paste may be on its way; somebody who types does not wait for us.
    guard current.keyboard.hasByte(within: current.pace.isFast ? 30 : 0) else { return nil }
    var rest = [UInt8(ascii: "\n")]
    while rest.count < 64 << 20, current.keyboard.hasByte(within: 30) {
      guard let byte = UInt8(exactly: nextByte(from: rl_instream)) else { break }
      switch byte {
      case UInt8(ascii: "\r"): rest.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x20...0x7E, 0x80...: rest.append(byte)
      default:
        // A key after all.
        rl_stuff_char(Int32(byte))
        return rest
      }
    }
    return rest
  }

  private static let marksPastes: Bool = {
    let unmarking = ["", "dumb", "emacs", "linux", "unknown"]
    guard let value = rl_variable_value("enable-bracketed-paste"), String(cString: value) == "on"
    else { return false }
    return !unmarking.contains(getenv("TERM").map { String(cString: $0) } ?? "")
  }()

  /// Whether readline itself goes to a fresh line when it cannot read, as it does with bracketed paste.
  private var endsLineItself: Bool {
    guard rl_readline_version >= 0x0801, let value = rl_variable_value("enable-bracketed-paste")
    else { return false }
    return String(cString: value) == "on"
  }

  // MARK: Completion

  /// Readline's question for candidates; `start` and `end` count bytes.
  static func complete(
    _ text: UnsafePointer<CChar>?, from start: Int, to end: Int
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // Never fall back to file names: who wants them offers them.
    rl_attempted_completion_over = 1
    rl_completion_suppress_append = 1
    guard let current, let buffer = rl_line_buffer, let text else { return nil }
    let bytes = UnsafeBufferPointer(start: buffer, count: strlen(buffer)).map(
      UInt8.init(bitPattern:))
    guard 0 <= start, start <= end, end <= bytes.count else { return nil }

    current.candidates = current.candidates(
      before: String(decoding: bytes[..<start], as: UTF8.self),
      word: String(decoding: bytes[start..<end], as: UTF8.self),
      after: String(decoding: bytes[end...], as: UTF8.self))
    // Readline finds the common beginning, sorts, and frees what the generator gives.
    return rl_completion_matches(text) { _, state in
      guard let candidates = Reading.current?.candidates, candidates.indices.contains(Int(state))
      else { return nil }
      return strdup(candidates[Int(state)])
    }
  }

  private func candidates(before: String, word: String, after: String) -> [String] {
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    if word.isEmpty, line.allSatisfy({ $0 == " " || $0 == "\t" }) {
      let width = max(1, columnsOfIndentation)
      return [String(repeating: " ", count: width - line.count % width)]
    }
    if word.isEmpty, let explainer, line.last == "(" {
      explain(before, explainer)
      return []
    }
    guard let completer else { return [] }
    let whole = before + word + after
    let start = whole.utf8.index(whole.startIndex, offsetBy: before.utf8.count)
    let end = whole.utf8.index(start, offsetBy: word.utf8.count)
    return Array(Set(completer(whole, start..<end)))
  }
}

extension Reading {
  /// At the second TAB, writes what there is to say about a line below it, and the line again.
  private func explain(_ line: String, _ explainer: (String) -> String?) {
    guard puzzled == line else {
      puzzled = line
      return
    }
    guard let text = explainer(line) else { return }
    rl_crlf()
    fputs(text, rl_outstream)
    rl_crlf()
    rl_on_new_line()
    rl_forced_update_display()
  }
}

/// Where the bytes read so far stand between the marks that terminals put around what is pasted.
private struct Paste {
  private static let start = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  /// The last six bytes, the latest lowest.
  private var recent: UInt64 = 0
  /// What is still missing of the end mark; empty outside of a paste.
  private var missing: ArraySlice<UInt8> = []

  private static func packed(_ mark: [UInt8]) -> UInt64 { mark.reduce(0) { $0 << 8 | UInt64($1) } }
  private static let packedStart = packed(start)
  private static let packedEnd = packed(end)

  mutating func follow(_ byte: Int32) {
    recent = (recent << 8 | UInt64(UInt8(truncatingIfNeeded: byte))) & 0xFFFF_FFFF_FFFF
    if recent == Self.packedStart { missing = Self.end[...] }
    if recent == Self.packedEnd { missing = [] }
  }

  mutating func nextByteOfEnd() -> Int32? {
    missing.popFirst().map(Int32.init)
  }
}

/// How fast keys come.
private struct Pace {
  private var last = ContinuousClock.now
  /// Whether the last key came with the one before it, as nobody types.
  private(set) var isFast = false

  mutating func note() {
    let now = ContinuousClock.now
    isFast = now - last < .milliseconds(5)
    last = now
  }
}
