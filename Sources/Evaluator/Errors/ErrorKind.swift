/// Python's exception classes that the interpreter and the library raise.
public enum ErrorKind: String, CaseIterable, Sendable {
  case baseException = "BaseException"
  case exception = "Exception"
  case arithmeticError = "ArithmeticError"
  case zeroDivisionError = "ZeroDivisionError"
  case overflowError = "OverflowError"
  case floatingPointError = "FloatingPointError"
  case lookupError = "LookupError"
  case indexError = "IndexError"
  case keyError = "KeyError"
  case attributeError = "AttributeError"
  case nameError = "NameError"
  case unboundLocalError = "UnboundLocalError"
  case typeError = "TypeError"
  case valueError = "ValueError"
  case unicodeError = "UnicodeError"
  case unicodeDecodeError = "UnicodeDecodeError"
  case unicodeEncodeError = "UnicodeEncodeError"
  case runtimeError = "RuntimeError"
  case notImplementedError = "NotImplementedError"
  case recursionError = "RecursionError"
  case stopIteration = "StopIteration"
  case stopAsyncIteration = "StopAsyncIteration"
  case generatorExit = "GeneratorExit"
  case assertionError = "AssertionError"
  case importError = "ImportError"
  case moduleNotFoundError = "ModuleNotFoundError"
  case memoryError = "MemoryError"
  case bufferError = "BufferError"
  case eofError = "EOFError"
  case osError = "OSError"
  case fileNotFoundError = "FileNotFoundError"
  case fileExistsError = "FileExistsError"
  case isADirectoryError = "IsADirectoryError"
  case notADirectoryError = "NotADirectoryError"
  case permissionError = "PermissionError"
  case timeoutError = "TimeoutError"
  case syntaxError = "SyntaxError"
  case indentationError = "IndentationError"
  case tabError = "TabError"
  case keyboardInterrupt = "KeyboardInterrupt"
  case systemExit = "SystemExit"
  case warning = "Warning"
  case userWarning = "UserWarning"
  case deprecationWarning = "DeprecationWarning"
  case futureWarning = "FutureWarning"
  case runtimeWarning = "RuntimeWarning"
  case syntaxWarning = "SyntaxWarning"

  /// The class that it inherits from; nil for BaseException.
  var parent: ErrorKind? {
    switch self {
    case .baseException: nil
    case .exception, .keyboardInterrupt, .systemExit, .generatorExit: .baseException
    case .zeroDivisionError, .overflowError, .floatingPointError: .arithmeticError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .unicodeError: .valueError
    case .unicodeDecodeError, .unicodeEncodeError: .unicodeError
    case .notImplementedError, .recursionError: .runtimeError
    case .moduleNotFoundError: .importError
    case .fileNotFoundError, .fileExistsError, .isADirectoryError, .notADirectoryError,
      .permissionError, .timeoutError:
      .osError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .userWarning, .deprecationWarning, .futureWarning, .runtimeWarning, .syntaxWarning:
      .warning
    default: .exception
    }
  }
}
