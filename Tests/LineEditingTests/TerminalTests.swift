import TerminalTesting
import Testing

/// The instruments themselves: what they report is compared with what the system's own tools do.
@Suite("Running programs")
struct TerminalTests {
  @Test func outputErrorsAndStatusComeBack() throws {
    let result = try run("/bin/sh", ["-c", "cat; echo bad >&2; exit 3"], input: "in\n")
    #expect(result.output == "in\n")
    #expect(result.errors == "bad\n")
    #expect(result.status == 3)
    #expect(!result.isTimedOut)
  }

  @Test func megabytesGoThroughBothWays() throws {
    let text = String(repeating: "0123456789abcde\n", count: 200_000)
    let result = try run("/bin/sh", ["-c", "tee /dev/stderr"], input: text)
    #expect(result.output == text)
    #expect(result.errors == text)
  }

  @Test func aProgramThatReadsNothingIsNoTrouble() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try run("true", input: text).status == 0)
  }

  @Test func aProgramWithoutEndIsKilled() throws {
    let result = try run("/bin/sh", ["-c", "echo on; sleep 100"], timeout: .milliseconds(300))
    #expect(result.isTimedOut)
    #expect(result.status == 137)
    #expect(result.output == "on\n")
  }

  @Test func environmentAndDirectoryAreTheCallers() throws {
    let result = try run(
      "/bin/sh", ["-c", "echo $COLOUR; pwd"], environment: ["COLOUR": "blue"], directory: "/")
    #expect(result.output == "blue\n/\n")
  }

  @Test func aMissingProgramIsAnError() {
    #expect(throws: TerminalError.self) { try run("/no/such/program") }
  }

  @Test func theTerminalIsTheControllingOne() throws {
    let terminal = try Terminal(
      "/bin/sh", ["-c", "stty size < /dev/tty; echo ready; exec sleep 100"], columns: 33, rows: 7)
    try terminal.wait(for: "7 33\nready\n")
    terminal.send(.controlC)
    #expect(terminal.waitForExit() == 130)
  }

  @Test func textThatDoesNotComeIsAnError() throws {
    let terminal = try Terminal("/bin/echo", ["this"])
    #expect(throws: TerminalError.self) { try terminal.wait(for: "that") }
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.text == "this")
  }

  @Test(arguments: [
    ("abc\rX", "Xbc"),
    ("abc\u{08}\u{08}X", "aXc"),
    ("abc\u{1B}[2D\u{1B}[K", "a"),
    ("abc\r\u{1B}[1P", "bc"),
    ("abc\r\u{1B}[2@", "  abc"),
    ("one\r\ntwo\u{1B}[A\r\u{1B}[J1", "1"),
    ("\u{1B}[31mred\u{1B}[0m\u{1B}[?2004h", "red"),
    ("0123456789abc", "0123456789\nabc"),
    ("0123456789\r\nabc", "0123456789\nabc"),
    ("1\r\n2\r\n3\r\n4\u{1B}[Htop", "1\ntop\n3\n4"),
    ("grö\u{1B}]0;title\u{07}ße", "größe"),
  ])
  func theScreenShowsWhatATerminalWould(bytes: String, text: String) {
    var screen = Screen(columns: 10, rows: 3)
    screen.show(bytes.utf8)
    #expect(screen.text == text)
  }
}
