import Foundation
import TerminalTesting
import Testing

/// Small programs, made at random from a seed, come to the same in CPython and in gd.
@Suite("Random programs")
struct RandomProgramTests {
  @Test(
    .enabled(if: CPython.isInstalled, "python3 is not CPython 3.11, so there is no oracle"),
    arguments: [["--count", "2000"], ["--count", "40", "--alone"]])
  func comeToTheSameAsInCPython(options: [String]) throws {
    var environment = ProcessInfo.processInfo.environment
    environment["GD"] = try gdProgram()
    let result = try run(
      "/usr/bin/env", ["python3", Repository.path("Tools/compare-programs"), "--raw"] + options,
      environment: environment, timeout: .seconds(120))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("\(options[1]) programs, 0 differ, "), "\(result.output)")
  }
}
