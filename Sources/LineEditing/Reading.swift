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
  private let indentationWidth: Int
  /// The line for which TAB found nothing the last time.
  fileprivate var puzzled: String?
  private var indentation = ""
  private var isInterrupted = false
  private var isMarked = false
  private var paste = Paste()
  private var candidates: [String] = []

  /// The prompt that readline's C callbacks belong to.
  nonisolated(unsafe) private static var current: Reading?

  init(
    keyboard: Keyboard, signals: SignalPipe, completer: LineEditor.Completer?,
    explainer: ((_ line: String) -> String?)?, indentationWidth: Int
  ) {
    self.keyboard = keyboard
    self.signals = signals
    self.completer = completer
    self.explainer = explainer
    self.indentationWidth = indentationWidth
  }

  /// Edits one line; the terminal and the signals are as before when it returns.
  ///
  /// Readline's loop calls us for every byte; its other interface, where we would call it, is not as
  /// well trodden and can be brought down by unusual keys.
  func run(prompt: String, indentation: String) -> LineEditor.Input {
    Self.current = self
    defer { Self.current = nil }

    self.indentation = indentation
    rl_startup_hook = {
      if let current = Reading.current { rl_insert_text(current.indentation) }
      return 0
    }
    signals.install()
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

  /// Waits for a key or a signal, acts on signals, and says whether there is a key to read.
  private func waitForKey() -> Bool {
    var sources = [
      pollfd(fd: keyboard.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, nfds_t(sources.count), -1) >= 0 else {
      return errno != EINTR && errno != EAGAIN
    }
    if sources[1].revents != 0 {
      for signal in signals.arrived() { handle(signal) }
      return false
    }
    return sources[0].revents != 0
  }

  private func handle(_ signal: Int32) {
    switch signal {
    case SIGINT:
      isInterrupted = true
    case SIGWINCH:
      rl_resize_terminal()
    default:  // Stop, or end: on a terminal in its own state.
      rl_deprep_terminal()
      signals.deliver(signal)
      rl_prep_terminal(1)
      rl_resize_terminal()
      rl_forced_update_display()
    }
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
      guard current.waitForKey(), let byte = current.keyboard.nextByte() else { continue }
      current.paste.follow(byte)
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
      let width = max(1, indentationWidth)
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

  private var recent: [UInt8] = []
  /// What is still missing of the end mark; empty outside of a paste.
  private var missing: ArraySlice<UInt8> = []

  mutating func follow(_ byte: Int32) {
    recent = recent.suffix(Self.start.count - 1) + [UInt8(truncatingIfNeeded: byte)]
    if recent == Self.start { missing = Self.end[...] }
    if recent == Self.end { missing = [] }
  }

  mutating func nextByteOfEnd() -> Int32? {
    missing.popFirst().map(Int32.init)
  }
}
