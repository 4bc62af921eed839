import Foundation
import TerminalTesting

/// The Python of the machine, which some tests take as their oracle where it is there.
enum CPython {
  /// What it prints for a line of program; nil if there is none.
  static func answer(_ line: String) -> String? {
    let result = try? run("/usr/bin/env", ["python3", "-c", line], timeout: .seconds(20))
    guard let result, result.status == 0 else { return nil }
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Whether it is the version whose messages gd's are.
  static let isInstalled =
    answer("import sys; print(sys.implementation.name, *sys.version_info[:2])") == "cpython 3 11"

  /// The folder with the tests of Python itself; nil if they were not installed.
  static let testFolder = answer("import test, os; print(os.path.dirname(test.__file__))")

  /// The lines of a file of Python's own tests, without comments and empty ones.
  static func testLines(_ name: String, comment: String) -> [String] {
    guard let testFolder,
      let text = try? String(contentsOfFile: "\(testFolder)/\(name)", encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix(comment) }
  }
}
