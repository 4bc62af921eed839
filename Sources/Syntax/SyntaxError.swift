/// What the lexer or the parser could not read.
public struct SyntaxError: Error, Sendable {
  /// Python's class for it.
  public enum Kind: String, Sendable {
    /// Anything but indentation.
    case syntax = "SyntaxError"
    /// An indentation that does not fit.
    case indentation = "IndentationError"
    /// Tabs and spaces mixed.
    case tab = "TabError"
  }

  /// What CPython gives as the end, in `end_offset`.
  public enum End: Sendable {
    /// That of the range.
    case ofRange
    /// Its start: a single character is wrong, and the reader of characters says so.
    case ofStart
    /// A number that says that there is none.
    case none(Int)
  }

  /// Python's class for it.
  public var kind: Kind
  /// One line, in CPython's words where CPython has words.
  public var message: String
  /// Where it stands.
  public var range: SourceRange
  /// What CPython gives as the end.
  public var end: End
  /// What to write instead, where that is known.
  public var hint: String?
  /// Whether more input could make the text valid.
  ///
  /// So it is with an open bracket, block or triple-quoted string and a trailing backslash:
  /// the REPL asks for another line.
  public var isIncomplete: Bool

  /// Makes an error.
  public init(
    _ kind: Kind = .syntax, _ message: String, at range: SourceRange, end: End = .ofRange,
    hint: String? = nil, isIncomplete: Bool = false
  ) {
    self.kind = kind
    self.message = message
    self.range = range
    self.end = end
    self.hint = hint
    self.isIncomplete = isIncomplete
  }
}
