import Testing

/// What programs print; the expectations are CPython 3.11's.
extension EvaluatorTests {
  @Suite struct ProgramTests {
    @Test func closuresShareCells() {
      let outcome = run(
        """
        def counter():
            n = 0
            def step():
                nonlocal n
                n += 1
                return n
            return step
        c = counter()
        c()
        print(c(), [f() for f in [lambda: i for i in range(3)]])
        """)
      #expect(outcome.output == "2 [2, 2, 2]\n")
      #expect(outcome.traceback.isEmpty)
    }

    @Test func classesFollowC3AndSuper() {
      let outcome = run(
        """
        class A:
            def f(self): return "A"
        class B(A):
            def f(self): return "B" + super().f()
        class C(A):
            def f(self): return "C" + super().f()
        class D(B, C):
            def f(self): return "D" + super(D, self).f()
        print(D().f(), [c.__name__ for c in D.__mro__])
        """)
      #expect(outcome.output == "DBCA ['D', 'B', 'C', 'A', 'object']\n")
    }

    @Test func finallyDecidesTheCompletion() {
      let outcome = run(
        """
        def f():
            for i in range(3):
                try:
                    return "try"
                finally:
                    continue
            else:
                return "else"
        print(f())
        """)
      #expect(outcome.output == "else\n")
    }

    @Test(arguments: [
      ("2 ** 100", "1267650600228229401496703205376"), ("7 // -2", "-4"), ("-7 % 3", "2"),
      ("(-2 ** 63) // -1", "9223372036854775808"),
      ("9223372036854775807 + 1 - 1", "9223372036854775807"),
      ("10 ** 400 % 97", "62"), ("1 == 1.0 == True", "True"), ("2 ** 53 + 1 == 2.0 ** 53", "False"),
      ("1e16", "1e+16"), ("123456789012345.6", "123456789012345.6"),
      ("0.1 + 0.2", "0.30000000000000004"),
      ("5e-324", "5e-324"), ("-0.0", "-0.0"), ("1e22", "1e+22"), ("(1 << 70) >> 65", "32"),
      ("{1: 'a', 1.0: 'b', True: 'c'}", "{1: 'c'}"), ("'h\\u00e9llo'[1]", "é"),
      ("[1, 2, 3, 4][::-2]", "[4, 2]"), ("7.5 // -2", "-4.0"), ("-7.5 % 2", "0.5"),
    ])
    func expressions(_ text: String, _ expected: String) {
      #expect(run("print(\(text))").output == expected + "\n")
    }

    @Test func textsAreComparedByCodePoints() {
      // The same letter composed and decomposed: equal for Unicode, not for Python.
      #expect(run("print('\\u00e9' == 'e\\u0301', len('e\\u0301'))").output == "False 2\n")
    }

    @Test func interactiveLinesEcho() {
      #expect(run("1 + 1\nNone\n'a'\n", isInteractive: true).output == "2\n'a'\n")
    }

    @Test func interruptStopsALoop() {
      let outcome = run("while True: pass", isInterrupted: true)
      #expect(outcome.traceback.hasSuffix("KeyboardInterrupt\n"))
    }
  }
}
