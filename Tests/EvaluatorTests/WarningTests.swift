import Testing

/// What CPython 3.11 warns of; recorded from it.
extension EvaluatorTests {
  @Suite struct WarningTests {
    private static let program = """
      x = 5
      print(x is 5, x is not "a", None is x, x is -1, x is (), x is (1, x), (1,) is x)
      assert (x, "m")
      f = [1, 2]
      def g():
          (1)()
          "a"()
          [1][1.5]
          [1]["a"]
          (1, 2)["a"]
          "abc"[1.0]
          {1: 2}[1]
          {1}[0]
          5[0]
          None[0]
          None()
          [x for x in f]["a"]
          {x for x in f}[0]
          (x for x in f)[0]
          (x for x in f)()
          [1](2)
          f"a"(1)
          f"a"[1.5]
          True()
          ...[0]
          (lambda: 0)[1]
          (lambda: 0)()
          [1][(1, 2)]
          b"a"["x"]
          {}()
          ()()
          "a"[None]
          [1][x:1]
          [1][True]
      """

    private static let expected = """
      2: "is" with a literal. Did you mean "=="?
      2: "is not" with a literal. Did you mean "!="?
      2: "is" with a literal. Did you mean "=="?
      2: "is" with a literal. Did you mean "=="?
      2: "is" with a literal. Did you mean "=="?
      3: assertion is always true, perhaps remove parentheses?
      6: 'int' object is not callable; perhaps you missed a comma?
      7: 'str' object is not callable; perhaps you missed a comma?
      8: list indices must be integers or slices, not float; perhaps you missed a comma?
      9: list indices must be integers or slices, not str; perhaps you missed a comma?
      10: tuple indices must be integers or slices, not str; perhaps you missed a comma?
      11: str indices must be integers or slices, not float; perhaps you missed a comma?
      13: 'set' object is not subscriptable; perhaps you missed a comma?
      14: 'int' object is not subscriptable; perhaps you missed a comma?
      15: 'NoneType' object is not subscriptable; perhaps you missed a comma?
      16: 'NoneType' object is not callable; perhaps you missed a comma?
      17: list indices must be integers or slices, not str; perhaps you missed a comma?
      18: 'set' object is not subscriptable; perhaps you missed a comma?
      19: 'generator' object is not subscriptable; perhaps you missed a comma?
      20: 'generator' object is not callable; perhaps you missed a comma?
      21: 'list' object is not callable; perhaps you missed a comma?
      22: 'str' object is not callable; perhaps you missed a comma?
      23: str indices must be integers or slices, not float; perhaps you missed a comma?
      24: 'bool' object is not callable; perhaps you missed a comma?
      25: 'ellipsis' object is not subscriptable; perhaps you missed a comma?
      26: 'function' object is not subscriptable; perhaps you missed a comma?
      28: list indices must be integers or slices, not tuple; perhaps you missed a comma?
      29: bytes indices must be integers or slices, not str; perhaps you missed a comma?
      30: 'dict' object is not callable; perhaps you missed a comma?
      31: 'tuple' object is not callable; perhaps you missed a comma?
      32: str indices must be integers or slices, not NoneType; perhaps you missed a comma?
      """

    @Test func warnings() {
      let lines = run(Self.program).output.split(separator: "\n")
      let told = lines.compactMap { line -> String? in
        let parts = line.split(separator: ": ", maxSplits: 2)
        guard parts.count == 3, parts[1] == "SyntaxWarning" else { return nil }
        let number = parts[0].split(separator: ":").last ?? ""
        return "\(number): \(parts[2])"
      }
      #expect(told.joined(separator: "\n") == Self.expected)
    }
  }
}
