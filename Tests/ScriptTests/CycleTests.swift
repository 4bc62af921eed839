import TerminalTesting
import Testing

/// Objects that only hold each other give their memory back.
///
/// The programs run where little memory is to be had: 400,000 circles do not fit into it.
#if os(Linux)
  @Suite("Circles of references")
  struct CycleTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let circles: [String] = [
      """
      def make():
          itself = []
          itself.append([itself, [0] * 8])
      """,
      """
      def make():
          def countdown(number):
              return 0 if number == 0 else countdown(number - 1)
          return countdown(2)
      """,
      """
      class Node:
          pass

      def make():
          one, two = Node(), Node()
          one.friend, two.friend, one.more = two, one, [0] * 16
      """,
      """
      def make():
          table = {}
          table['up'] = {'table': table, 1: 2, 3: 4}
      """,
      """
      def numbers():
          me = yield
          while True:
              yield me

      def make():
          generator = numbers()
          next(generator)
          generator.send(generator)
      """,
      """
      class Tree:
          def __init__(self):
              self.visit = lambda: self
              self.room = [0] * 16

      def make():
          Tree().visit()
      """,
    ]

    /// Runs a program with 96 million bytes at its disposal.
    private func runWithLittleMemory(_ text: String) throws -> ProcessResult {
      try scratch.write(text, to: "program.gd")
      return try run(
        "/bin/sh", ["-c", "ulimit -v 800000; exec \"$0\" program.gd", try gdProgram()],
        environment: scratch.environment, directory: scratch.path, timeout: .seconds(60))
    }

    private func rounds(_ circle: String) -> String {
      "\(circle)\n\nfor turn in range(400000):\n    make()\nprint('done')\n"
    }

    @Test(arguments: circles)
    func circlesAreReleased(circle: String) throws {
      let result = try runWithLittleMemory(rounds(circle))
      #expect(result.output == "done\n", "\(result.errors.suffix(300))")
    }

    @Test func aLackOfMemoryLooksForThemWhereTheyAreNotLookedForOtherwise() throws {
      let result = try runWithLittleMemory(
        """
        import gc
        gc.disable()

        def make():
            itself = [0.5] * 1000
            itself[0] = itself
        """ + rounds(""))
      #expect(result.output == "done\n", "\(result.errors.suffix(300))")
    }

    @Test func whatIsHeldFillsTheMemory() throws {
      let result = try runWithLittleMemory(
        rounds("kept = []\n\ndef make():\n    kept.append([kept, [0] * 16])"))
      #expect(result.lastError == "MemoryError", "\(result.output)")
    }

    @Test func aMillionLinksInACircleGoAtOnce() throws {
      let result = try scratch.gd(
        running: """
          import gc

          class Link:
              pass

          first = last = Link()
          for turn in range(1000000):
              link = Link()
              link.before = last
              last = link
          first.before = last
          del first, last, link
          print(gc.collect())

          """)
      #expect(result.output == "1000001\n", "\(result.errors.suffix(300))")
    }
  }
#endif
