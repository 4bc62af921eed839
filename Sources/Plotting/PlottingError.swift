/// What went wrong with a figure, in the words that matplotlib uses.
public struct PlottingError: Error, Equatable, Sendable {
  /// The Python exception class that fits.
  public enum Kind: Sendable {
    case value, type, attribute, runtime, file
  }

  /// The Python exception class that fits: ValueError, TypeError, AttributeError, RuntimeError, OSError.
  public let kind: Kind
  /// The text after the class name; for a file it begins with the system's number, "[Errno 2] ".
  public let message: String

  /// An error of `kind` that says `message`.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// A ValueError that says `message`.
  static func value(_ message: String) -> PlottingError { PlottingError(.value, message) }

  /// The ValueError for a word that is not one of `choices`, as matplotlib spells it.
  static func choice(_ value: String, for name: String, of choices: [String]) -> PlottingError {
    let start = "\(quoted(value)) is not a valid value for \(name)."
    guard choices.count <= 12 else { return .value(start) }
    return .value("\(start) Supported values are \(choices.map(quoted).joined(separator: ", "))")
  }
}

/// `text` as Python's `repr` shows a simple string.
func quoted(_ text: String) -> String {
  text.contains("'") && !text.contains("\"") ? "\"\(text)\"" : "'\(text)'"
}
