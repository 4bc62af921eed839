import Syntax

/// A method of a built-in container that programs call so often that its call does it at once,
/// without slots for arguments. The types are sealed: the name always means this.
enum DirectMethod {
  /// `list.append(element)`
  case append
  /// `dict.get(key)`, `dict.get(key, otherwise)`
  case get

  /// What a call means; nil where it is an ordinary one.
  init?(_ name: String, of kind: ValueKind, arguments: Int?) {
    switch (kind, name, arguments) {
    case (.list, "append", 1): self = .append
    case (.dictionary, "get", 1), (.dictionary, "get", 2): self = .get
    default: return nil
    }
  }

  /// Calls the method of what stands at a place, which keeps it; nil, with nothing evaluated,
  /// where the receiver is of another type.
  @inline(__always)
  func call(
    at place: UnsafeMutablePointer<Value?>, _ arguments: OperandList, at range: SourceRange,
    _ frame: Frame
  ) throws(ScriptError) -> Value? {
    switch self {
    case .append:
      guard let list = place.list else { return nil }
      let element = try arguments.value(0, frame)
      list._withUnsafeGuaranteedRef { $0.append(element) }
      return .some(.none)
    case .get:
      guard let table = place.dictionary else { return nil }
      return try DirectMethod.get(table, arguments, at: range, frame)
    }
  }

  private static func get(
    _ table: Unmanaged<DictionaryObject>, _ arguments: OperandList, at range: SourceRange,
    _ frame: Frame
  ) throws(ScriptError) -> Value {
    let key = try arguments.value(0, frame)
    let otherwise = arguments.count == 2 ? try arguments.value(1, frame) : .none
    switch table._withUnsafeGuaranteedRef({ $0.probe(key) }) {
    case .found(let place): return table._withUnsafeGuaranteedRef { $0.value(at: place) }
    case .missing: return otherwise
    case .unclear: break
    }
    // Comparing keys may run script code that lets go of the table.
    let table = table.takeUnretainedValue()
    do throws(ScriptError) {
      return try table.value(for: key, in: frame.interpreter) ?? otherwise
    } catch {
      throw error.located(at: range)
    }
  }
}
