import TerminalTesting
import Testing

/// What goes wrong while an object has its last word is shown, and stops nothing.
@Suite("Last words")
struct LastWordTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [
    (
      """
      class Broken:
          def __del__(self):
              1 / 0

      """,
      "Broken()", "<function Broken.__del__>", "ZeroDivisionError: division by zero"
    ),
    (
      """
      def stubborn():
          while True:
              try:
                  yield
              except GeneratorExit:
                  pass

      """,
      "next(stubborn())", "<generator object stubborn>",
      "RuntimeError: generator ignored GeneratorExit"
    ),
  ])
  func anErrorThereIsShown(
    definition: String, statement: String, name: String, error: String
  ) throws {
    let result = try scratch.gd(running: "\(definition)\(statement)\nprint('goes on')\n")
    #expect(result.status == 0 && result.output == "goes on\n")
    let lines = result.complaints.split(separator: "\n")
    #expect(lines.first == "Exception ignored in: \(name)" && lines.last ?? "" == error)
    expectNoInternals(in: result.complaints)
  }

  /// Also where an error has ended the program.
  @Test func objectsOfTheProgramSpeakAtItsEnd() throws {
    let result = try scratch.gd(
      running: """
        class Speaker:
            def __del__(self):
                print('over')

        kept = Speaker()
        1 / 0

        """)
    #expect(result.status == 1 && result.output == "over\n")
  }
}
