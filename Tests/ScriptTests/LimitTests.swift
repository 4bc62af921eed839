import TerminalTesting
import Testing

/// What would break a careless interpreter is an error that a program can catch, and nothing more.
@Suite("Limits")
struct LimitTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func expect(
    _ text: String, endsIn error: String, within timeout: Duration = .seconds(10),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try scratch.gd(running: text + "\n", timeout: timeout)
    #expect(!result.isTimedOut, "in time", sourceLocation: sourceLocation)
    #expect(
      result.status == 1 && result.lastError.hasPrefix(error),
      "status \(result.status): \(result.errors.suffix(600))", sourceLocation: sourceLocation)
    #expect(
      result.errors.utf8.count < 200_000, "a message with an end", sourceLocation: sourceLocation)
    expectNoInternals(in: result.errors, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "torch.zeros(10**12)", "torch.rand(10**6, 10**6)", "torch.ones(1).expand(10**13) + 1",
    "torch.arange(10**13)", "torch.eye(10**7)", "torch.zeros(2**40, 2**40)",
  ])
  func aTensorTooLargeIsAnErrorAtOnce(text: String) throws {
    let result = try scratch.gd(running: "print('on')\nx = \(text)\nprint(x.sum().item())\n")
    #expect(result.output == "on\n")
    #expect(result.status == 1)
    #expect(
      result.lastError.hasPrefix("MemoryError") || result.lastError.hasPrefix("RuntimeError: "),
      "\(result.lastError)")
    #expect(!result.isTimedOut)
    expectNoInternals(in: result.errors)
  }

  @Test(arguments: ["[0] * 10**13", "'a' * 10**14", "list(range(10**14))", "(1,) * 10**13"])
  func aListTooLargeIsAnError(text: String) throws {
    try expect("x = \(text)", endsIn: "MemoryError", within: .seconds(25))
  }

  @Test(arguments: ["10 ** 10 ** 10", "1 << 10 ** 12"])
  func aNumberTooLargeIsAnError(text: String) throws {
    let result = try scratch.gd(running: "x = \(text)\n", timeout: .seconds(10))
    #expect(!result.isTimedOut)
    #expect(result.status == 1)
    #expect(result.lastError.contains("Error"))
  }

  @Test func nestedParentheses() throws {
    let count = 10_000
    let text = String(repeating: "(", count: count) + "1" + String(repeating: ")", count: count)
    try expect(text, endsIn: "SyntaxError: too many nested parentheses")
    try expect(String(repeating: "(", count: count), endsIn: "SyntaxError: ")
  }

  @Test(arguments: [
    ("[", "]"), ("-", ""), ("not ", ""), ("lambda: ", ""), ("f(", ")"), ("{1: ", "}"), ("x[", "]"),
    ("1 + (", ")"), ("2 ** ", ""), ("1 if 1 else ", ""),
  ])
  func nestingOfEveryKindEnds(opening: String, closing: String) throws {
    let text =
      String(repeating: opening, count: 20_000) + "1" + String(repeating: closing, count: 20_000)
    let result = try scratch.gd(running: "if False:\n    " + text + "\n")
    #expect(!result.isTimedOut)
    #expect(result.status == 0 || result.status == 1, "\(result.status)")
    if result.status == 1 {
      let last = result.lastError
      #expect(["SyntaxError", "RecursionError", "MemoryError"].contains { last.hasPrefix($0) })
    }
  }

  @Test(arguments: [("x", ".real"), ("1", " + 1"), ("f", "()"), ("1", " < 1"), ("x", "[0]")])
  func longChainsEnd(start: String, link: String) throws {
    let text = start + String(repeating: link, count: 20_000)
    let result = try scratch.gd(running: "if False:\n    " + text + "\n")
    #expect(!result.isTimedOut)
    #expect(result.status == 0 || result.status == 1, "\(result.status)")
  }

  @Test func indentationWithoutEnd() throws {
    let lines = (0..<3000).map { String(repeating: " ", count: $0) + "if 1:" }
    try expect(lines.joined(separator: "\n"), endsIn: "IndentationError: ")
  }

  @Test(arguments: [
    "def f(n): return f(n + 1)\nf(0)",
    "def f(): g()\ndef g(): f()\nf()",
    "class A:\n    def __getattr__(self, name): return self.other\nA().x",
    "class A:\n    def __repr__(self): return repr(self)\nprint(A())",
    "class A:\n    def __add__(self, other): return self + other\nA() + A()",
    "class A:\n    def __eq__(self, other): return self == other\nA() == A()",
    "f = lambda: f()\nf()",
    "def f(x): return sorted([x, x], key=f)\nf(1)",
  ])
  func recursionWithoutEnd(text: String) throws {
    try expect(text, endsIn: "RecursionError: maximum recursion depth exceeded")
  }

  @Test func recursionCanBeCaught() throws {
    let text = """
      def f(n): return f(n + 1)
      for turn in range(3):
          try:
              f(0)
          except RecursionError as error:
              print('caught', 'depth exceeded' in str(error))
      def g(n): return 0 if n == 0 else 1 + g(n - 1)
      print(g(900))
      """
    let result = try scratch.gd(running: text)
    #expect(result.output == "caught True\ncaught True\ncaught True\n900\n")
    #expect(result.status == 0)
  }

  @Test func recursionWithoutEndIsToldShortly() throws {
    let result = try scratch.gd(running: "def f(n):\n    return f(n + 1)\nf(0)\n")
    #expect(result.errors.contains("[Previous line repeated "))
    #expect(result.errors.split(separator: "\n").count < 30)
  }

  @Test func deepStructuresAreLetGo() throws {
    let text = """
      x = []
      for i in range(200_000):
          x = [x]
      x = None
      class Node: pass
      node = Node()
      for i in range(200_000):
          other = Node()
          other.next = node
          node = other
      node = None
      t = torch.ones(1, requires_grad=True)
      for i in range(200_000):
          t = t + 1
      t = None
      print('fine')
      """
    let result = try scratch.gd(running: text, timeout: .seconds(30))
    #expect(result.output == "fine\n")
    #expect(result.status == 0, "\(result.errors.suffix(300))")
  }

  @Test func aDeepStructureHasAnEndWhenShown() throws {
    let text = "x = []\nfor i in range(100_000):\n    x = [x]\nprint(len(repr(x)))"
    let result = try scratch.gd(running: text + "\n")
    let isShown = result.status == 0 && result.output == "200002\n"
    let isRefused = result.status == 1 && result.lastError.hasPrefix("RecursionError: ")
    #expect(isShown || isRefused, "status \(result.status): \(result.errors.suffix(300))")
  }

  @Test func aListInItselfIsShownShortly() throws {
    let result = try scratch.gd(
      running: "a = [1]\na.append(a)\nprint(a)\nd = {}\nd['d'] = d\nprint(d)\n")
    #expect(result.output == "[1, [...]]\n{'d': {...}}\n")
  }

  @Test func integersDoNotOverflow() throws {
    let text = """
      m = 9223372036854775807
      print(m + 1, -m - 2, m * m, -(-m - 1), abs(-m - 1), (-m - 1) // -1, m << 1)
      print([1, 2, 3][-m:m], 'abc'[m:], range(m)[-1])
      try:
          [1][m]
      except IndexError as error:
          print(error)
      """
    let result = try scratch.gd(running: text)
    #expect(
      result.output == """
        9223372036854775808 -9223372036854775809 85070591730234615847396907784232501249 \
        9223372036854775808 9223372036854775808 9223372036854775808 18446744073709551614
        [1, 2, 3]  9223372036854775806
        list index out of range

        """)
    #expect(result.status == 0, "\(result.errors.suffix(300))")
  }
}
