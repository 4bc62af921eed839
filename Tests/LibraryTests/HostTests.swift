import Testing

/// What the library asks of the program around it.
@Suite struct HostTests {
  @Test func inputAsksAndReads() {
    let program = """
      name = input('name? ')
      print('hello', name)
      try:
        input()
      except EOFError as error:
        print(error)
      """
    // CPython, with "Ada" on standard input.
    #expect(printed(by: program, input: ["Ada"]) == "name? hello Ada\nEOF when reading a line\n")
  }

  @Test func exitEndsTheProgram() {
    #expect(printed(by: "import sys\nprint(1)\nsys.exit(3)\nprint(2)") == "1\n!! SystemExit: 3\n")
    #expect(printed(by: "exit()") == "!! SystemExit\n")
  }

  @Test func argumentsComeFromTheHost() {
    #expect(printed(by: "import sys\nprint(sys.argv)") == "['script.gd', 'argument']\n")
  }

  @Test func aHostMayHaveNoFiles() {
    #expect(
      printed(by: "open('x')") == "!! FileNotFoundError: [Errno 2] No such file or directory: 'x'\n"
    )
  }

  @Test(arguments: [
    "'a'.center(10 ** 18)", "format(1, '99999999999')", "'%99999999999d' % 1",
    "'{:1000000000000}'.format(1)", "bytes(10 ** 18)", "list(range(10 ** 18))",
    "'\\t'.expandtabs(10 ** 18)", "('a' * 10 ** 6).replace('a', 'b' * 10 ** 6)",
  ])
  func hugeResultsAreRefusedAtOnce(_ expression: String) {
    #expect(printed(by: "print(len(\(expression)))") == "!! MemoryError\n")
  }

  @Test(arguments: [
    "math.factorial(10 ** 9)", "math.comb(10 ** 9, 5 * 10 ** 8)", "math.perm(10 ** 12)",
  ])
  func hugeIntsAreRefusedAtOnce(_ expression: String) {
    let output = printed(by: "import math\n\(expression)")
    #expect(output.hasPrefix("!! MemoryError"))
  }
}
