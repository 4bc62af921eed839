import Foundation
import TerminalTesting
import Testing

/// A folder of its own for one test, removed with the test.
final class Scratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gd-editing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func permissions(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
  }

  /// Starts the probe with this folder as its home and waits for its prompt.
  func start(_ environment: [String: String] = [:], columns: Int = 80) throws -> Terminal {
    let terminal = try Terminal(
      try builtProgram("LineEditingProbe"),
      environment: ["HOME": path].merging(environment) { $1 }, columns: columns)
    try terminal.wait(for: ">>> ")
    return terminal
  }
}

extension Terminal {
  /// Enters a line and waits for what the probe made of it and for the next prompt.
  func answer(to line: String, is expected: String) throws {
    enter(line)
    try wait(for: expected + "\n")
    try wait(for: ">>> ")
  }

  /// Leaves the probe, and with it the terminal, in good order.
  func leave() throws {
    enter("quit")
    #expect(waitForExit() == 0)
    #expect(isCooked)
  }
}
