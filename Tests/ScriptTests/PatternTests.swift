import Foundation
import TerminalTesting
import Testing

/// Regular expressions: as CPython finds them, and never out of reach of Ctrl-C.
@Suite("Patterns")
struct PatternTests {
  @Test(.enabled(if: CPython.isInstalled, "python3 is not CPython 3.11, so there is no oracle"))
  func randomPatternsFindWhatTheyFindInCPython() throws {
    var environment = ProcessInfo.processInfo.environment
    environment["GD"] = try gdProgram()
    let result = try run(
      "/usr/bin/env", ["python3", Repository.path("Tools/compare-patterns"), "--count", "3000"],
      environment: environment, timeout: .seconds(120))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("3000 patterns, 0 differ"), "\(result.output)")
  }

  /// Each of them would take longer than anybody waits.
  @Test(arguments: [
    "re.match('(a+)+$', 'a' * 40 + 'b')",
    "re.search('(?:a?){50}a{50}', 'a' * 49)",
    "re.sub('(?=(a+)+b)', '', 'a' * 60)",
    "re.search(r'(x+x+)+y', 'é' + 'x' * 50)",
    "re.search('(.*)*,', 'a' * 30 + 'b' * 20)",
  ])
  func controlCStopsASearch(search: String) throws {
    let scratch = try Scratch()
    let terminal = try Terminal(
      gdProgram(), ["-c", "import re\nprint('on')\n\(search)"],
      environment: scratch.environment, directory: scratch.path)
    try terminal.wait(for: "on")
    terminal.settle(for: .milliseconds(50))
    terminal.send(.controlC)
    #expect(terminal.waitForExit() == 130)
    #expect(terminal.isAsFound)
  }
}
