import Testing

/// Python's own test data of floats, read where Python is installed with its tests.
@Suite("Floats of CPython's tests")
struct FloatTests {
  static let formats = CPython.testLines("formatfloat_testcases.txt", comment: "--")
  static let literals = CPython.testLines("floating_points.txt", comment: "#")

  /// Each line is a format, a value and what comes: `%.2f 0.125 -> 0.12`.
  @Test(.enabled(if: !formats.isEmpty, "Python's tests are not installed"))
  func formatsAreThoseOfTheTable() throws {
    var program = ""
    var expected: [String] = []
    for line in Self.formats {
      let fields = line.split(separator: " ")
      try #require(fields.count == 4 && fields[2] == "->", "\(line)")
      program += "print('\(fields[0])' % float('\(fields[1])'))\n"
      expected.append(String(fields[3]))
    }
    #expect(expected.count >= 290)
    let result = try Scratch().gd(running: program)
    let actual = result.output.split(separator: "\n").map(String.init)
    #expect(actual.count == expected.count, "\(result.complaints)")
    for (line, (one, other)) in zip(Self.formats, zip(actual, expected)) {
      #expect(one == other, "\(line)")
    }
  }

  /// Each line is a number, which Swift's reader of the exact value takes to the same float.
  ///
  /// Read by `float` and as a literal, written by `repr`, and read again.
  @Test(.enabled(if: !literals.isEmpty, "Python's tests are not installed"))
  func numbersAreRead() throws {
    #expect(Self.literals.count >= 1000)
    var program = ""
    for line in Self.literals {
      program += "x = float('\(line)')\n"
      program += "print(repr(x), x == \(line), float(repr(x)) == x)\n"
    }
    let result = try Scratch().gd(running: program)
    let actual = result.output.split(separator: "\n").map(String.init)
    #expect(actual.count == Self.literals.count, "\(result.complaints)")
    for (line, printed) in zip(Self.literals, actual) {
      let fields = printed.split(separator: " ")
      let value = try #require(Double(line), "\(line)")
      #expect(Double(fields[0])?.bitPattern == value.bitPattern, "\(line)")
      #expect(fields.dropFirst() == ["True", "True"], "\(line)")
    }
  }
}
