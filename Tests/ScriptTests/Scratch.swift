import Foundation
import TerminalTesting
import Testing

/// A folder of its own for one test, removed with the test, in which gd runs as if at home.
final class Scratch {
  /// The folder, with no link in its path.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gd-scripts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(
      atPath: "\(path)/figures", withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and says where it is.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file and says where it is.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// The bytes of a file; nil if there is none.
  func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) }
  }

  /// The names of the files in a folder here.
  func names(in folder: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
    return (names ?? []).sorted()
  }

  /// What gd finds in its environment, with figures in a folder of their own.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": path, "LC_ALL": "C.UTF-8",
      "GD_FIGURES": "\(path)/figures", "GD_HISTORY": "\(path)/history",
    ]
  }

  /// Runs gd to its end in this folder.
  ///
  /// Changes to the environment that are nil take a name out of it.
  func gd(
    _ arguments: [String], input: String = "", changes: [String: String?] = [:],
    timeout: Duration = .seconds(30)
  ) throws -> ProcessResult {
    var environment = environment
    for (name, value) in changes { environment[name] = value }
    let result = try run(
      try gdProgram(), arguments, input: input, environment: environment, directory: path,
      timeout: timeout)
    if result.status > 128, result.status != 255, !result.isTimedOut {
      Issue.record("gd crashed, by signal \(result.status - 128), with \(arguments)")
    }
    return result
  }

  /// Runs a program text as a file in this folder, by a name without folders.
  func gd(
    running text: String, named name: String = "program.gd", timeout: Duration = .seconds(30)
  ) throws -> ProcessResult {
    try write(text, to: name)
    return try gd([name], timeout: timeout)
  }
}

/// The path of the program to be tested: `GD_BINARY`, or what `make build` makes.
func gdProgram() throws -> String {
  let path = ProcessInfo.processInfo.environment["GD_BINARY"] ?? ".build/release/gd"
  let full = path.hasPrefix("/") ? path : Repository.path(path)
  guard FileManager.default.isExecutableFile(atPath: full) else {
    throw TestError("there is no \(full): build it first: make build")
  }
  return full
}

/// A test that cannot go on, with the reason.
struct TestError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension ProcessResult {
  /// Standard error without the lines that say where a figure went.
  var complaints: String {
    errors.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("figure: ") }.joined(separator: "\n")
  }

  /// The last line on standard error that is not empty, where figures are not meant.
  var lastError: String {
    String(complaints.split(separator: "\n").last ?? "")
  }
}

/// Fails if a message shows what is behind the scenes: our types, addresses, files or a crash.
func expectNoInternals(
  in text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let address = /0x[0-9a-f]{6,}/
  let words = [
    ".swift", "Swift.", "Sources/", "Fatal error", "Optional(", "ScriptError", "TensorError",
    "Evaluator.", "Library.", "Tensors.", "Syntax.", "_Value", "Stack dump", "Crash",
  ]
  for line in text.split(separator: "\n") {
    let found = words.first { line.contains($0) }
    #expect(
      found == nil && line.firstMatch(of: address) == nil,
      "a message shows what is inside: \(line)", sourceLocation: sourceLocation)
  }
}
