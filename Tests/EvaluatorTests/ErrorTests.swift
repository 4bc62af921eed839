import Testing

/// Messages and tracebacks; the expectations were recorded from CPython 3.11.
extension EvaluatorTests {
  @Suite struct ErrorTests {
    static let functions = """
      def h(a, b, c=1, *, k): pass
      def h0(): pass
      def h1(a, b=2): pass

      """

    @Test(arguments: [
      ("h()", "h() missing 2 required positional arguments: 'a' and 'b'"),
      ("h(1, 2)", "h() missing 1 required keyword-only argument: 'k'"),
      (
        "h(1, 2, 3, 4, k=1)",
        "h() takes from 2 to 3 positional arguments but 4 positional arguments (and 1 keyword-only "
          + "argument) were given"
      ),
      ("h(1, 2, k=1, z=2)", "h() got an unexpected keyword argument 'z'"),
      ("h(1, 2, a=1, k=1)", "h() got multiple values for argument 'a'"),
      ("h0(1)", "h0() takes 0 positional arguments but 1 was given"),
      ("h1()", "h1() missing 1 required positional argument: 'a'"),
      ("len()", "len() takes exactly one argument (0 given)"),
      ("[] + 1", "can only concatenate list (not \"int\") to list"),
      ("1 < 'a'", "'<' not supported between instances of 'int' and 'str'"),
      ("{[]: 1}", "unhashable type: 'list'"),
      ("None()", "'NoneType' object is not callable"),
    ])
    func typeErrors(_ text: String, _ message: String) {
      let outcome = run(Self.functions + text)
      #expect(outcome.traceback.contains("\nTypeError: " + message + "\n"))
    }

    @Test func tracebackShowsFramesAndOperators() {
      let outcome = run(
        """
        def f(x):
            y = [1, 2]
            return (x + 1) * y[x] / 0
        def g():
            try:
                f(5)
            except IndexError as e:
                raise ValueError("bad")
        g()
        """)
      #expect(
        outcome.traceback == """
          Traceback (most recent call last):
            File "test.gd", line 6, in g
              f(5)
            File "test.gd", line 3, in f
              return (x + 1) * y[x] / 0
                               ~^^^
          IndexError: list index out of range

          During handling of the above exception, another exception occurred:

          Traceback (most recent call last):
            File "test.gd", line 9, in <module>
              g()
            File "test.gd", line 8, in g
              raise ValueError("bad")
          ValueError: bad

          """)
    }

    @Test func longRecursionIsFolded() {
      let outcome = run("def f(n):\n    return f(n + 1)\nf(0)\n")
      #expect(outcome.traceback.contains("  [Previous line repeated 996 more times]\n"))
      #expect(outcome.traceback.hasSuffix("RecursionError: maximum recursion depth exceeded\n"))
    }

    @Test func namesAreSuggested() {
      #expect(
        run("value = 1\nvalu").traceback.hasSuffix(
          "NameError: name 'valu' is not defined. Did you mean: 'value'?\n"))
      #expect(
        run("def area(width, height):\n  return width * hieght\narea(2, 3)").traceback.hasSuffix(
          "NameError: name 'hieght' is not defined. Did you mean: 'height'?\n"))
      // CPython suggests nothing for a local name without a value.
      #expect(
        run("def f():\n  totals = total\n  total = 1\nf()").traceback.hasSuffix(
          "'total' where it is not associated with a value\n"))
    }

    @Test func aMissingBlockIsOneCaret() {
      #expect(
        run("if 1:\nprint_all(1)").traceback.hasSuffix(
          "    print_all(1)\n    ^\nIndentationError: expected an indented block after 'if' "
            + "statement on line 1\n"))
    }
  }
}

/// Nothing that a script does may end the process.
extension EvaluatorTests {
  @Suite struct SafetyTests {
    @Test func deepStructuresAreReleased() {
      let outcome = run(
        """
        a = []
        d = {}
        t = ()
        class Node:
            def __init__(self, next): self.next = next
        n = None
        for i in range(20000):
            a = [a]
            d = {1: d}
            t = (t,)
            n = Node(n)
        a = d = t = n = None
        print("released")
        """)
      #expect(outcome.output == "released\n")
    }

    @Test(arguments: [
      "a = []\nfor i in range(5000): a = [a]\nprint(a)",
      "class R:\n    def __eq__(self, o): return self == o\nR() == 1",
      "class R:\n    def __getattr__(self, n): return self.foo\nR().x",
      "a = [1]\na.__iadd__ if False else None\ndef f(): return [f() for _ in range(1)]\nf()",
    ])
    func endlessNestingIsARecursionError(_ text: String) {
      #expect(run(text).traceback.contains("\nRecursionError: maximum recursion depth exceeded"))
    }

    @Test(arguments: ["10 ** 10 ** 10", "1 << 10 ** 18", "'a' * 10 ** 12", "[0] * 10 ** 12"])
    func hugeResultsAreRefused(_ text: String) {
      #expect(run(text).traceback.contains("\nMemoryError"))
    }

    @Test func longChainsNeedNoRecursion() {
      let chain = Array(repeating: "a", count: 50_000).joined(separator: " + ")
      #expect(run("a = 1\nprint(\(chain))").output == "50000\n")
    }
  }
}
