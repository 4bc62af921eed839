import Testing

/// The measure itself: what it must let pass and what it must not.
@Suite("Comparing outputs")
struct ComparisonTests {
  @Test(arguments: [
    ("a\nb\n", "a\nb\n", nil),
    ("w 1.0000001\n", "w 1.0\n", 1e-6),
    ("[[-0.2618025   0.44433367]]\n", "[[-0.2618024  0.4443333]]\n", 1e-6),
    ("1e-7 is small\n", "0.0 is small\n", 1e-6),
  ])
  func theSame(expected: String, actual: String, within: Double?) {
    #expect(Comparison(expected: expected, actual: actual, within: within).difference == nil)
  }

  @Test(arguments: [
    ("a\nb\n", "a\nc\n", nil, "line 2 differs"),
    ("a\n", "a\nb\n", nil, "line 2 differs"),
    ("a\n", "a", nil, "line 2 differs"),
    ("1.0\n", "1.00\n", nil, "line 1 differs"),
    ("w 1.00001\n", "w 1.0\n", 1e-6, "line 1 differs"),
    ("1.0 2.0\n", "1.0\n", 1e-6, "line 1 differs"),
    ("loss 1.0\n", "cost 1.0\n", 1e-6, "line 1 differs"),
    ("1\n2\n", "1\n3\n", 0.5, "line 2 differs"),
    ("nan\n", "0.0\n", 1e-6, "line 1 differs"),
  ])
  func different(expected: String, actual: String, within: Double?, start: String) {
    let difference = Comparison(expected: expected, actual: actual, within: within).difference
    #expect(difference?.hasPrefix(start) == true)
  }
}
