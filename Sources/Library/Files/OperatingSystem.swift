import Evaluator

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ModuleDeclaration {
  /// What of `os` stays within the files that a script may reach.
  public static var os: ModuleDeclaration {
    ModuleDeclaration("os") { _ in
      [
        .module("path", fullName: "os.path"), .value("sep", Value("/")),
        .value("curdir", Value(".")), .value("pardir", Value("..")), .value("extsep", Value(".")),
        .value("pathsep", Value(":")), .value("altsep", .none),
        .value("devnull", Value("/dev/null")),
        .value("linesep", Value("\n")), .value("name", Value("posix")),
        .value("environ", .dictionary(DictionaryObject())),
        .builtin(
          Builtin("strerror(code, /)", "What an error of the system means.") {
            call throws(ScriptError) in
            Value(String(cString: strerror(Int32(truncatingIfNeeded: try call.int(0)))))
          }),
        .builtin(
          Builtin("getenv(key, default=None)", "None: scripts do not see the environment.") {
            call in call[1]
          }),
      ] + FolderFunctions.table.map { .builtin($0) } + [
        .source(
          name: "os.gd", text: String(decoding: PackageResources.os_gd, as: UTF8.self))
      ]
    }
  }

  /// Paths as texts, and what is there.
  public static var osPath: ModuleDeclaration {
    ModuleDeclaration("os.path") { _ in
      [.value("sep", Value("/"))] + PathFunctions.table.map { .builtin($0) } + [
        .source(
          name: "posixpath.gd",
          text: String(decoding: PackageResources.posixpath_gd, as: UTF8.self))
      ]
    }
  }
}

extension Interpreter {
  /// The files of the host.
  ///
  /// - Throws: FileNotFoundError where it has none.
  func files(_ path: Value) throws(ScriptError) -> any FileSystem {
    if let files = host.files { return files }
    throw ScriptError(system: 2, path.text)
  }
}

/// The functions of `os` that look at folders and change them.
enum FolderFunctions {
  /// A function of one path.
  private static func function(
    _ signature: String, _ summary: String,
    _ body: @escaping (any FileSystem, String) throws(ScriptError) -> Value
  ) -> Builtin {
    Builtin(signature, summary) { call throws(ScriptError) in
      try body(call.interpreter.files(call[0]), call.interpreter.path(call[0]))
    }
  }

  private static func removing(_ name: String) -> Builtin {
    function("\(name)(path)", "Removes a file.") { files, path throws(ScriptError) in
      try files.removeFile(path)
      return .none
    }
  }

  private static func moving(_ name: String) -> Builtin {
    Builtin("\(name)(src, dst)", "Gives a file another name.") { call throws(ScriptError) in
      let interpreter = call.interpreter
      let source = try interpreter.path(call[0])
      try interpreter.files(call[0]).move(source, to: interpreter.path(call[1]))
      return .none
    }
  }

  static var table: [Builtin] {
    [
      Builtin("getcwd()", "The current folder.") { call in
        Value(call.interpreter.host.files?.currentFolder ?? "/")
      },
      Builtin("listdir(path='.')", "The names in a folder.") { call throws(ScriptError) in
        let path = call[0].isNone ? "." : try call.interpreter.path(call[0])
        let names = try call.interpreter.files(call[0]).names(in: path)
        return Value(list: names.map { Value($0) })
      },
      function("mkdir(path, mode=511)", "Makes a folder.") { files, path throws(ScriptError) in
        try files.makeFolder(path)
        return .none
      },
      function("rmdir(path)", "Removes an empty folder.") { files, path throws(ScriptError) in
        try files.removeFolder(path)
        return .none
      },
      removing("remove"), removing("unlink"), moving("rename"), moving("replace"),
      function("_stat(path)", "Mode, size and time of change.") {
        files, path throws(ScriptError) in
        let found = try files.information(of: path, followsLinks: true)
        return Value(tuple: [
          .int(found.mode), .int(found.size), .float(Double(found.modified) / 1e9),
        ])
      },
    ]
  }
}

/// The functions of `os.path`.
enum PathFunctions {
  private static func function(
    _ name: String, _ summary: String, _ body: @escaping (String) -> Value
  ) -> Builtin {
    Builtin("\(name)(path, /)", summary) { call throws(ScriptError) in
      body(try call.interpreter.path(call[0]))
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
        var result = try call.interpreter.path(call[0])
        for part in call.variadic(1) {
          if case .instance = part {
          } else if part.text == nil {
            throw ScriptError(
              .typeError,
              "join() argument must be str, bytes, or os.PathLike object, not "
                + "'\(part.typeName)'")
          }
          let text = try call.interpreter.path(part)
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
      test("exists") { _ in true }, test("isfile", \.isFile), test("isdir", \.isFolder),
      test("islink", followsLinks: false, \.isLink),
      Builtin("getsize(filename)", "How many bytes a file has.") { call throws(ScriptError) in
        .int(try information(call).size)
      },
      Builtin("getmtime(filename)", "When a file was last changed.") { call throws(ScriptError) in
        .float(Double(try information(call).modified) / 1e9)
      },
    ]
  }

  private static func information(_ call: BoundArguments) throws(ScriptError) -> FileInformation {
    try call.interpreter.files(call[0]).information(
      of: call.interpreter.path(call[0]), followsLinks: true)
  }

  private static func test(
    _ name: String, followsLinks: Bool = true, _ answer: @escaping (FileInformation) -> Bool
  ) -> Builtin {
    Builtin("\(name)(path)", "Whether the script reaches such a file.") {
      call throws(ScriptError) in
      let path = try call.interpreter.path(call[0])
      let found = try? call.interpreter.host.files?.information(
        of: path, followsLinks: followsLinks)
      return .bool(found.map(answer) ?? false)
    }
  }
}
