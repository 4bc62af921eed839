import Syntax

/// `error.__traceback__`: the frames that an error passed, outermost first.
final class TracebackObject: NativeObject {
  private let entries: ArraySlice<ErrorRecord.Entry>

  private init(_ entries: ArraySlice<ErrorRecord.Entry>) { self.entries = entries }

  /// The traceback of an error; None where it has passed no frame.
  static func value(of record: ErrorRecord) -> Value {
    value(of: ArraySlice(record.entries.reversed()))
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
    case "tb_lineno": return .int(entry.source.position(of: entry.range.start).line)
    case "tb_lasti": return .int(Int(entry.range.start))
    case "tb_next": return TracebackObject.value(of: entries.dropFirst())
    case "tb_frame": return .native(FrameObject(entry))
    default: return nil
    }
  }
}

/// What a traceback knows of a frame: where it was.
private final class FrameObject: NativeObject {
  private let entry: ErrorRecord.Entry

  init(_ entry: ErrorRecord.Entry) { self.entry = entry }

  override var typeName: String { "frame" }
  override var attributeNames: [String] { ["f_code", "f_lineno", "co_name", "co_filename"] }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    switch name {
    case "f_lineno": .int(entry.source.position(of: entry.range.start).line)
    // The frame stands for its code too: the name and the file are all there is to ask.
    case "f_code": .native(self)
    case "co_name": Value(entry.function)
    case "co_filename": Value(entry.source.name)
    default: nil
    }
  }
}
