/// Python's exception classes that the interpreter and the library raise.
public enum ErrorKind: String, CaseIterable, Sendable {
  case baseException = "BaseException"
  case exception = "Exception"
  case baseExceptionGroup = "BaseExceptionGroup"
  case exceptionGroup = "ExceptionGroup"
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
  case unicodeTranslateError = "UnicodeTranslateError"
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
  case blockingIOError = "BlockingIOError"
  case childProcessError = "ChildProcessError"
  case interruptedError = "InterruptedError"
  case processLookupError = "ProcessLookupError"
  case connectionError = "ConnectionError"
  case brokenPipeError = "BrokenPipeError"
  case connectionAbortedError = "ConnectionAbortedError"
  case connectionRefusedError = "ConnectionRefusedError"
  case connectionResetError = "ConnectionResetError"
  case referenceError = "ReferenceError"
  case systemError = "SystemError"
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
  case bytesWarning = "BytesWarning"
  case encodingWarning = "EncodingWarning"
  case importWarning = "ImportWarning"
  case pendingDeprecationWarning = "PendingDeprecationWarning"
  case resourceWarning = "ResourceWarning"
  case unicodeWarning = "UnicodeWarning"

  /// The class that it inherits from; nil for BaseException. An ExceptionGroup is an Exception, too.
  var parent: ErrorKind? {
    switch self {
    case .baseException: nil
    case .exception, .keyboardInterrupt, .systemExit, .generatorExit, .baseExceptionGroup:
      .baseException
    case .exceptionGroup: .baseExceptionGroup
    case .zeroDivisionError, .overflowError, .floatingPointError: .arithmeticError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .unicodeError: .valueError
    case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: .unicodeError
    case .notImplementedError, .recursionError: .runtimeError
    case .moduleNotFoundError: .importError
    case .fileNotFoundError, .fileExistsError, .isADirectoryError, .notADirectoryError,
      .permissionError, .timeoutError, .blockingIOError, .childProcessError, .interruptedError,
      .processLookupError, .connectionError:
      .osError
    case .brokenPipeError, .connectionAbortedError, .connectionRefusedError,
      .connectionResetError:
      .connectionError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .userWarning, .deprecationWarning, .futureWarning, .runtimeWarning, .syntaxWarning,
      .bytesWarning, .encodingWarning, .importWarning, .pendingDeprecationWarning,
      .resourceWarning, .unicodeWarning:
      .warning
    default: .exception
    }
  }
}
