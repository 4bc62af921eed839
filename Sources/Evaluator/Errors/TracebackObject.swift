import Syntax

/// `error.__traceback__`: the frames that an error passed, outermost first.
final class TracebackObject: NativeObject {
  private let entries: ArraySlice<ErrorRecord.Entry>

  private init(_ entries: ArraySlice<ErrorRecord.Entry>) { self.entries = entries }

  /// The traceback of an error; None where it has passed no frame.
  static func value(of record: ErrorRecord) -> Value {
    // A traceback only grows, unless a script sets another one.
    if let known = record.traceback, known.entries.count == record.entries.count {
      return .native(known)
    }
    let made = value(of: ArraySlice(record.entries.reversed()))
    if case .native(let object) = made { record.traceback = object as? TracebackObject }
    return made
  }

  /// The entries of a traceback or of None, outermost first; nil for any other value.
  static func entries(of value: Value) -> ArraySlice<ErrorRecord.Entry>? {
    if value.isNone { return [] }
    guard case .native(let object) = value else { return nil }
    return (object as? TracebackObject)?.entries
  }

  private static func value(of entries: ArraySlice<ErrorRecord.Entry>) -> Value {
    entries.isEmpty ? .none : .native(TracebackObject(entries))
  }

  override var typeName: String { "traceback" }
  override var attributeNames: [String] { ["tb_frame", "tb_lasti", "tb_lineno", "tb_next"] }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    guard let entry = entries.first else { return nil }
    switch name {
    case "tb_lineno": return .int(entry.line)
    case "tb_lasti": return .int(Int(entry.range.start))
    case "tb_next": return TracebackObject.value(of: entries.dropFirst())
    case "tb_frame": return .native(FrameObject(entry))
    default: return nil
    }
  }
}

/// What a traceback knows of a frame, or of its code: where it was.
private final class FrameObject: NativeObject {
  private let entry: ErrorRecord.Entry
  private let isCode: Bool

  init(_ entry: ErrorRecord.Entry, isCode: Bool = false) {
    self.entry = entry
    self.isCode = isCode
  }

  override var typeName: String { isCode ? "code" : "frame" }
  override var attributeNames: [String] {
    isCode ? ["co_filename", "co_name"] : ["f_back", "f_code", "f_lineno"]
  }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    guard name.hasPrefix(isCode ? "co_" : "f_") || name == "_summary" else { return nil }
    return switch name {
    case "f_lineno": .int(entry.line)
    case "f_back": Value.none
    case "_summary": summary
    case "f_code": .native(FrameObject(entry, isCode: true))
    case "co_name", "co_qualname": Value(entry.function)
    case "co_filename": Value(entry.source.name)
    default: nil
    }
  }

  /// What `traceback.FrameSummary` is made of.
  private var summary: Value {
    let start = entry.source.position(of: entry.range.start)
    let end = entry.source.position(of: entry.range.end)
    let text = entry.source.line(start.line)
    var line = text[...].drop { TracebackPrinter.isIndentation($0) }
    while let last = line.last, TracebackPrinter.isIndentation(last) { line.removeLast() }
    return Value(tuple: [
      Value(entry.source.name), .int(start.line), Value(entry.function), Value(String(line)),
      .int(end.line), .int(start.column), .int(end.column), Value(entry.excerpt),
    ])
  }
}

extension Interpreter {
  /// Class, exception and traceback, as `sys.exc_info` gives them.
  public func exceptionParts(of error: ScriptError) -> Value {
    let instance = exception(of: error)
    return Value(tuple: [
      .class(instance.classObject), .instance(instance), TracebackObject.value(of: error.record),
    ])
  }
}
