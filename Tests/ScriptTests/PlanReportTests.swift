import TerminalTesting
import Testing

/// `gd --explain-plan`: the plans by which the tensors of a program were computed.
@Suite("The explanation of plans")
struct PlanReportTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func aSmallProgramIsExplainedInFull() throws {
    let text = "x = torch.tensor([[0., 1, 2], [3, 4, 5]])\nprint(((x - 1) * x).exp().sum(1))"
    let result = try scratch.gd(["--explain-plan", "-c", text], changes: ["GD_THREADS": "2"])
    #expect(result.output.hasPrefix("tensor(["))
    #expect(result.status == 0)
    let expected = """
      plan 1: 1 run in TIME; made in TIME
        wanted  view float32 [2]
        graph   5 operations: exp, mul, sub, sum, view
        given   g0 = float32 [2, 3]
                g1 = float32, the number 1.0 at first
        step 1  loop over [2, 3] TIME SHARE
          2 kept, 3 reduced; 1 tile of 2 x 3; 2 blocks of 64 bytes; work 102, 1 thread
            t0 = g0  float32
            t1 = g1  float32, one number
            t2 = t0 - t1
            t3 = t2 * t0
            t4 = exp(t3)
            r0 = sum(t4)  float32, reduced
        made    r0 = float32 [2, 1], kept: sum, view
        memory  8 bytes kept

      in all
        planning  1 plan made in TIME
        look-ups  1 look-up in TIME
        runs      1 run in TIME
                  loops TIME, products TIME, other steps TIME, between steps TIME
        slowest   plan 1 (SHARE)
        program TIME: SHARE for the above, the rest for running the script and building its graphs
        memory    at most 32 bytes of tensors at once
        threads   2

      """
    let report = withoutTimes(result.errors)
    let body = report.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("plan 1") }.joined(separator: "\n")
    #expect(report.hasPrefix("The plans by which "))
    expectSame("the report", expected: expected, actual: body)
  }

  /// Times and shares differ from run to run.
  private func withoutTimes(_ text: String) -> String {
    text.replacing(/\ +\d[\d.]* (ns|µs|ms|s)\b/, with: " TIME")
      .replacing(/\ *\b\d+ %/, with: " SHARE").replacing("( SHARE", with: "(SHARE")
  }

  @Test func theWalkthroughsLoopIsOnePlan() throws {
    let path = Repository.path("examples/gradient_descent.gd")
    let result = try scratch.gd(["--explain-plan", path])
    Walkthrough.expectTraining(in: result.output)
    let lines = result.complaints.split(separator: "\n").map(String.init)
    try expectSound(lines)

    // The ten epochs that print take other ways.
    let counts = lines.compactMap { line in
      line.firstMatch(of: /^plan \d+: ([\d,]+) runs? in/).flatMap { number($0.1) }
    }
    #expect(counts.contains { (980...1000).contains($0) })
    let runs = lines.compactMap { $0.firstMatch(of: /^ +runs +([\d,]+) runs in/)?.1 }
    #expect(runs.compactMap { number($0) } == [counts.reduce(0, +)])
    for part in ["matrix product", "loop over [1000, 1000]", " = sum(", "thin, without BLAS"] {
      #expect(lines.contains { $0.contains(part) }, "no \(part)")
    }
  }

  @Test func everyKindOfStepIsExplained() throws {
    let text = """
      a = torch.randn(300, 300)
      a[1:3] = 0
      print((a @ a).relu().mean().item() > 0, torch.cumsum(a, 0).max().item() > 0)
      i = torch.arange(4).reshape(2, 2).repeat(2, 1, 1)
      print((i @ i.transpose(1, 2))[:, ::2].tolist(), torch.where(i > 1, -i, i // 2).tolist())
      print(torch.zeros(0).sum(), (torch.zeros(0) + 1).tolist())
      """
    let result = try scratch.gd(["--explain-plan", "-c", text], changes: ["GD_THREADS": "3"])
    #expect(result.status == 0)
    let lines = result.errors.split(separator: "\n").map(String.init)
    try expectSound(lines)
    for part in [
      "OpenBLAS, in ", ", 2 of them; int64; integers", "kernel cumsum", "= where(",
      "3 threads", "strides [", " from element ", "temporary", "max(",
    ] {
      #expect(lines.contains { $0.contains(part) }, "no \(part)")
    }
  }

  private func number(_ text: Substring) -> Int? { Int(text.replacing(",", with: "")) }

  /// Fails where a line is not of the report's form, or names what no line above it has introduced.
  private func expectSound(_ lines: [String]) throws {
    let forms = try [
      #"plan \d+: [\d,]+ runs? in .* made in .*"#,
      #"  (wanted|graph |given |made  |memory)  .*"#,
      #"          .*"#,
      #"  step \d+  (loop over \[.*\]|matrix product|(plain )?kernel \w+) +\S+ \S+ +\d+ %"#,
      #"    [\d,]+ .*; work [\d,]+, \d+ threads?"#,
      #"      [tr]\d+( from element \d+)? = .*"#,
    ].map { try Regex($0) }
    var known: Set<String> = []
    let body = lines.drop { !$0.hasPrefix("plan 1: ") }.prefix { $0 != "in all" }
    for (index, line) in body.enumerated() {
      let isKnownForm = try forms.contains { try $0.wholeMatch(in: line) != nil }
      #expect(isKnownForm, "an unknown line: \(line)")
      if line.hasPrefix("plan ") { known = [] }
      if line.hasPrefix("  step ") { known = known.filter { !$0.hasPrefix("t") } }
      guard let halves = line.wholeMatch(of: /^ +(?:given +|made +)?([gtr]\d+)[^=]* = (.*)$/)
      else { continue }
      for name in halves.2.matches(of: /\b[gtr]\d+\b/) {
        #expect(known.contains(String(name.0)), "line \(index) reads \(name.0): \(line)")
      }
      known.insert(String(halves.1))
    }
    let summary = lines.drop { $0 != "in all" }.dropFirst().map { $0.prefix { $0 != "," } }
    for name in ["planning", "look-ups", "runs", "slowest", "program", "memory", "threads"] {
      #expect(summary.contains { $0.hasPrefix("  \(name) ") }, "no \(name)")
    }
  }

  @Test func itComesAfterAProgramThatFails() throws {
    let text = "print(torch.ones(2).exp().sum() > 0)\n1 / 0"
    let failed = try scratch.gd(["--explain-plan", "-c", text])
    #expect(failed.output == "tensor(True)\n")
    #expect(failed.status == 1)
    #expect(failed.errors.contains("ZeroDivisionError: division by zero\n"))
    #expect(failed.errors.contains("\nplan 1: 1 run in "))
    let left = try scratch.gd(["--explain-plan", "-"], input: "import sys\nsys.exit(3)")
    #expect(left.status == 3)
    #expect(left.errors.hasPrefix("in all\n  planning  0 plans made"))
  }

  @Test func argumentsBehindTheProgramAreThePrograms() throws {
    try scratch.write("import sys\nprint(sys.argv)\n", to: "program.gd")
    let result = try scratch.gd(["program.gd", "--explain-plan"])
    #expect(result.output == "['program.gd', '--explain-plan']\n")
    #expect(result.errors.isEmpty)
    let explained = try scratch.gd(["--explain-plan", "program.gd", "--help", "-c"])
    #expect(explained.output == "['program.gd', '--help', '-c']\n")
    #expect(explained.errors.hasPrefix("in all\n"))
  }

  @Test(arguments: [
    (["--explain-plan"], "needs a program"),
    (["--explain-plan", "missing.gd"], "can't open file 'missing.gd'"),
    (["--explain-plan", "-c"], "Missing value for '-c"),
    (["--explain-plan", "--colour"], "unknown option '--colour'"),
    (["--explain-plan=1", "-c", "pass"], "does not take any value"),
    (["--explain-plans"], "unknown option '--explain-plans'"),
  ])
  func whatCannotBeExplainedIsSaid(arguments: [String], reason: String) throws {
    let result = try scratch.gd(arguments)
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(!result.errors.contains("in all"))
    expectNoInternals(in: result.errors)
  }
}
