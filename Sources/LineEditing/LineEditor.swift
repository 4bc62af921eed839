@preconcurrency import CReadline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads entries from the terminal through GNU readline, with history and completion.
///
/// Readline keeps its state in C globals, so a process makes one editor and uses it from one thread.
public final class LineEditor {
  /// What a prompt came back with.
  public enum Input: Equatable, Sendable {
    /// The text that was entered, without its final newline; a pasted block holds newlines.
    case line(String)
    /// Ctrl-C: the line was dropped, and the cursor stands on a fresh one.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal went away; the cursor stands on a fresh line.
    case endOfFile
  }

  /// Finds what the word under the cursor may become: the whole line and the word's place in it go
  /// in, candidates for the word come out; order and duplicates do not matter.
  public typealias Completer = (_ line: String, _ word: Range<String.Index>) -> [String]

  /// Answers the TAB key; without one, TAB only indents.
  public var completer: Completer?

  /// Says something about the line so far when a second TAB finds nothing: a signature.
  public var explainer: ((_ line: String) -> String?)?
  /// Whether Ctrl-C came between two prompts and nobody answered it; asked once the next prompt has
  /// taken the signals over, so that none gets lost.
  public var takeInterrupt: () -> Bool = { false }

  /// The columns by which TAB indents at the start of a line.
  public var indentationWidth = 4

  /// Where entries are kept between sessions; nil keeps them in this one only.
  public let historyFile: HistoryFile?

  private var lastEntry: String?
  private let keyboard = Keyboard()
  private let signals = SignalPipe()

  /// Prepares readline under `name`, which `~/.inputrc` can ask for, and loads the history.
  public init(name: String = "gd", historyFile: HistoryFile? = nil) {
    self.historyFile = historyFile
    Self.useUTF8()

    // Readline keeps the pointer for good, so this copy is never freed.
    rl_readline_name = UnsafePointer(strdup(name))
    // Before the user's ~/.inputrc is read, so that its word is the last one.
    rl_variable_bind("enable-bracketed-paste", "on")
    KeyBindings.bind()
    // Our pipe gets the signals; readline must not handle them a second time.
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_getc_function = { stream in Reading.nextByte(from: stream) }
    rl_attempted_completion_function = { text, start, end in
      Reading.complete(text, from: Int(start), to: Int(end))
    }
    rl_completer_word_break_characters = UnsafePointer(strdup(Self.wordBreaks))
    rl_completion_append_character = 0
    rl_initialize()

    using_history()
    let limit = historyFile?.limit ?? HistoryFile.standardLimit
    stifle_history(Int32(clamping: limit))
    for entry in historyFile?.load() ?? [] { keep(entry) }
  }

  /// Shows `prompt` and lets the user edit one entry that starts as `indentation`.
  ///
  /// Colour sequences in the prompt are understood. The terminal is left as it was found.
  /// `previousLines` are those of the same entry that came before; if the terminal goes away, they are
  /// kept in the history with what stands in this line.
  public func readLine(
    prompt: String, indentation: String = "", previousLines: String = ""
  ) -> Input {
    let reading = Reading(
      keyboard: keyboard, signals: signals, completer: completer, explainer: explainer,
      indentationWidth: indentationWidth
    ) { line in
      self.remember(previousLines + line)
    }
    return reading.run(
      prompt: Self.markingEscapes(in: prompt), indentation: indentation, missed: takeInterrupt)
  }

  /// Adds an entry to the history and its file, unless it is blank or repeats the entry before it.
  public func remember(_ entry: String) {
    var entry = Substring(entry)
    while entry.last?.isNewline == true { entry.removeLast() }
    if keep(String(entry)) { historyFile?.append(String(entry)) }
  }

  /// The entries that the arrow keys reach, oldest first.
  public var history: [String] {
    (0..<history_length).compactMap { offset in
      history_get(history_base + offset).map { String(cString: $0.pointee.line) }
    }
  }

  @discardableResult
  private func keep(_ entry: String) -> Bool {
    guard entry != lastEntry, entry.contains(where: { !$0.isWhitespace }),
      !entry.utf8.contains(0)
    else { return false }
    add_history(entry)
    lastEntry = entry
    return true
  }

  /// Everything in ASCII that cannot be part of a name.
  private static let wordBreaks = " \t\n\"\\'`@$><=;|&{(.,:+-*/%^~![])}#?"

  /// Makes readline count characters, not bytes, also where the locale is plain C, as Python does.
  private static func useUTF8() {
    for locale in ["", "C.UTF-8", "en_US.UTF-8"] {
      guard setlocale(LC_CTYPE, locale) != nil, let codeset = nl_langinfo(nl_item(CODESET)),
        String(cString: codeset) == "UTF-8"
      else { continue }
      // Readline asks the environment again at every prompt.
      if !locale.isEmpty { setenv(getenv("LC_ALL") == nil ? "LC_CTYPE" : "LC_ALL", locale, 1) }
      return
    }
  }

  /// Puts readline's marks around escape sequences, which take no room on the screen.
  package static func markingEscapes(in prompt: String) -> String {
    var marked = String.UnicodeScalarView()
    var scalars = prompt.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\u{1B}", scalars.first == "[" else {
        marked.append(scalar)
        continue
      }
      marked.append("\u{1}")
      marked.append(scalar)
      marked.append("[")
      scalars.removeFirst()
      while let next = scalars.popFirst() {
        marked.append(next)
        if ("\u{40}"..."\u{7E}").contains(next) { break }
      }
      marked.append("\u{2}")
    }
    return String(marked)
  }
}
