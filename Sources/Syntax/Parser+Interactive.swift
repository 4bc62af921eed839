extension Parser {
  /// Whether what was typed so far can run.
  public enum InteractiveState: Sendable {
    /// It can run.
    case complete
    /// Another line is needed or allowed.
    case incomplete
    /// No further line can mend it.
    case error
  }

  /// Judges the lines typed so far, each with its line break.
  ///
  /// More is wanted while a bracket, a triple-quoted string or a block is open, behind a trailing
  /// backslash, and behind a compound statement until an entirely empty line or another statement
  /// follows. A line of spaces ends nothing: pasted code is full of them.
  public static func interactiveState(of text: String) -> InteractiveState {
    do throws(SyntaxError) {
      _ = try parseInteractive(SourceText(name: "<stdin>", text: text))
      return .complete
    } catch {
      return error.isIncomplete ? .incomplete : .error
    }
  }

  /// Parses the lines typed at a prompt; an error with `isIncomplete` asks for another line.
  public static func parseInteractive(_ source: SourceText) throws(SyntaxError) -> Program {
    var parser = Parser(source)
    let program: Program
    do throws(SyntaxError) {
      program = try parser.complete { (parser) throws(SyntaxError) in try parser.program() }
    } catch {
      var error = error
      if parser.isAwaitingBlock, endsWithEmptyLine(source) { error.isIncomplete = false }
      throw error
    }
    if let last = program.statements.last, last.kind.isCompound, !endsWithEmptyLine(source) {
      throw SyntaxError(.syntax, "unexpected EOF while parsing", at: last.range, isIncomplete: true)
    }
    return program
  }

  /// Whether the last line holds nothing, not even a space.
  private static func endsWithEmptyLine(_ source: SourceText) -> Bool {
    let starts = source.lineStarts
    guard starts.count >= 2, let last = starts.last else { return false }
    guard Int(last) == source.bytes.count else { return false }
    return source.line(starts.count - 1).isEmpty
  }
}

extension Statement.Kind {
  /// Whether it can hold a block.
  fileprivate var isCompound: Bool {
    switch self {
    case .conditional, .whileLoop, .forLoop, .function, .classDefinition, .with, .attempt: true
    case .expression, .assignment, .augmentedAssignment, .annotatedAssignment, .returning,
      .breaking, .continuing, .pass, .importModules, .importNames, .raise, .assertion, .global,
      .nonlocal, .deletion:
      false
    }
  }
}
