import Evaluator

extension ModuleDeclaration {
  /// The program itself: arguments, streams, limits.
  public static var sys: ModuleDeclaration {
    ModuleDeclaration("sys") { interpreter in
      let arguments = interpreter.host.arguments.map { Value($0) }
      let information = NamespaceObject(
        "sys.float_info",
        [
          ("max", .float(.greatestFiniteMagnitude)), ("min", .float(.leastNormalMagnitude)),
          ("epsilon", .float(.ulpOfOne)), ("dig", .int(15)), ("mant_dig", .int(53)),
        ])
      #if os(Linux)
        let platform = "linux"
      #else
        let platform = "darwin"
      #endif
      return [
        .value("argv", Value(list: arguments)), .value("maxsize", .int(Int.max)),
        .value("float_info", .native(information)), .value("platform", Value(platform)),
        .value("version", Value("3.11 (gd)")), .value("byteorder", Value("little")),
        .value(
          "version_info", Value(tuple: [.int(3), .int(11), .int(0), Value("final"), .int(0)])),
        .value("path", Value(list: [])), .value("modules", .dictionary(DictionaryObject())),
        .value("stdout", .native(StreamObject(isError: false))),
        .value("stderr", .native(StreamObject(isError: true))),
        .builtin(
          Builtin("exit(status=None, /)", "Ends the program.") { call throws(ScriptError) in
            throw ScriptError(.systemExit, arguments: call[0].isNone ? [] : [call[0]])
          }),
        .builtin(
          Builtin("getrecursionlimit()", "How deep calls may nest.") { call in
            .int(call.interpreter.recursionLimit)
          }),
        .builtin(
          Builtin("setrecursionlimit(limit, /)", "Sets how deep calls may nest.") {
            call throws(ScriptError) in
            let limit = try call.int(0)
            if limit < 1 {
              throw ScriptError(.valueError, "recursion limit must be greater or equal than 1")
            }
            call.interpreter.recursionLimit = limit
            return .none
          }),
      ]
    }
  }

  /// What needs no operating system of `os`.
  public static var os: ModuleDeclaration {
    ModuleDeclaration("os") { _ in
      [
        .module("path", fullName: "os.path"), .value("sep", Value("/")),
        .value("linesep", Value("\n")), .value("name", Value("posix")),
        .value("environ", .dictionary(DictionaryObject())),
        .builtin(
          Builtin("getenv(key, default=None)", "None: scripts do not see the environment.") {
            call in call[1]
          }),
      ]
    }
  }

  /// Paths as texts.
  public static var osPath: ModuleDeclaration {
    ModuleDeclaration("os.path") { _ in
      [.value("sep", Value("/"))] + PathFunctions.table.map { .builtin($0) }
    }
  }
}

/// An object with a few fixed attributes.
final class NamespaceObject: NativeObject {
  private let name: String
  private let members: [(String, Value)]

  init(_ name: String, _ members: [(String, Value)]) {
    self.name = name
    self.members = members
  }

  override var typeName: String { name }
  override var attributeNames: [String] { members.map(\.0) }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    members.first { $0.0 == name }?.1
  }
}

/// `sys.stdout` or `sys.stderr`.
final class StreamObject: NativeObject {
  private let isError: Bool

  init(isError: Bool) { self.isError = isError }

  override var typeName: String { "TextIOWrapper" }

  override func attribute(
    named name: String, in interpreter: Interpreter
  ) throws(ScriptError) -> Value? {
    let isError = isError
    switch name {
    case "write":
      return .builtin(
        Builtin("write(text, /)", "Writes a text.") { call throws(ScriptError) in
          guard case .string(let object) = call[0] else {
            throw ScriptError(
              .typeError, "write() argument must be str, not \(call[0].typeName)")
          }
          if isError {
            call.interpreter.host.writeError(object.text)
          } else {
            call.interpreter.host.write(object.text)
          }
          return .int(object.count)
        })
    case "flush":
      return .builtin(
        Builtin("flush()", "Writes out what was kept back.") { call in
          call.interpreter.host.flush()
          return .none
        })
    case "isatty": return .builtin(Builtin("isatty()", "False.") { _ in .bool(false) })
    default: return nil
    }
  }
}

/// The functions of `os.path`.
enum PathFunctions {
  private static func function(
    _ name: String, _ summary: String, _ body: @escaping (String) -> Value
  ) -> Builtin {
    Builtin("\(name)(path, /)", summary) { call throws(ScriptError) in
      guard let text = call[0].text else {
        throw ScriptError(
          .typeError, "expected str, bytes or os.PathLike object, not \(call[0].typeName)")
      }
      return body(text)
    }
  }

  /// The directory and the name of a path.
  static func split(_ path: String) -> (head: String, tail: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    var head = String(path[...slash])
    let tail = String(path[path.index(after: slash)...])
    if head.contains(where: { $0 != "/" }) { while head.hasSuffix("/") { head.removeLast() } }
    return (head, tail)
  }

  /// A path without its ending, and the ending.
  static func splitEnding(_ path: String) -> (String, String) {
    let name = split(path).tail
    guard let dot = name.lastIndex(of: "."), name[..<dot].contains(where: { $0 != "." }) else {
      return (path, "")
    }
    let ending = String(name[dot...])
    return (String(path.dropLast(ending.count)), ending)
  }

  static var table: [Builtin] {
    [
      Builtin("join(path, *paths)", "Paths put together.") { call throws(ScriptError) in
        var result = try call.string(0)
        for part in call.variadic(1) {
          guard let text = part.text else {
            throw ScriptError(
              .typeError,
              "join() argument must be str, bytes, or os.PathLike object, not "
                + "'\(part.typeName)'")
          }
          if text.hasPrefix("/") {
            result = text
          } else {
            result += result.isEmpty || result.hasSuffix("/") ? text : "/" + text
          }
        }
        return Value(result)
      },
      function("basename", "The name at the end of a path.") { Value(split($0).tail) },
      function("dirname", "A path without the name at its end.") { Value(split($0).head) },
      function("split", "The directory and the name of a path.") { path in
        let parts = split(path)
        return Value(tuple: [Value(parts.head), Value(parts.tail)])
      },
      function("splitext", "A path without its ending, and the ending.") { path in
        let parts = splitEnding(path)
        return Value(tuple: [Value(parts.0), Value(parts.1)])
      },
      function("isabs", "Whether a path starts at the root.") { .bool($0.hasPrefix("/")) },
      exists("exists"), exists("isfile"),
    ]
  }

  private static func exists(_ name: String) -> Builtin {
    Builtin("\(name)(path, /)", "Whether the script may read such a file.") {
      call throws(ScriptError) in
      let path = try call.string(0)
      do throws(ScriptError) {
        _ = try call.interpreter.host.readFile(path)
        return .bool(true)
      } catch {
        return .bool(false)
      }
    }
  }
}
