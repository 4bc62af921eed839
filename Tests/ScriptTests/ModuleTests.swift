import Foundation
import TerminalTesting
import Testing

/// Modules that are files beside a program, and the files, streams and arguments of programs.
@Suite("Modules")
struct ModuleTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: ["gd", "py"])
  func aFileBesideTheProgramIsAModule(ending: String) throws {
    try scratch.write("def f(n):\n  return 10 / n\n", to: "helper.\(ending)")
    let result = try scratch.gd(running: "import helper\nprint(helper.f(5))\nhelper.f(0)\n")
    #expect(result.output == "2.0\n")
    #expect(
      result.errors == """
        Traceback (most recent call last):
          File "program.gd", line 3, in <module>
            helper.f(0)
          File "\(scratch.path)/helper.\(ending)", line 2, in f
            return 10 / n
                   ~~~^~~
        ZeroDivisionError: division by zero

        """)
  }

  @Test func aModuleIsFoundBesideTheProgramAndNotInTheCurrentFolder() throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/lessons", withIntermediateDirectories: false)
    try scratch.write("name = 'beside'\n", to: "lessons/place.gd")
    try scratch.write("import place\nprint(place.name, __file__)\n", to: "lessons/program.gd")
    let result = try scratch.gd(["lessons/program.gd"])
    #expect(result.output == "beside \(scratch.path)/lessons/program.gd\n")
    #expect(try scratch.gd(["-c", "import place"]).lastError.hasSuffix("No module named 'place'"))
  }

  @Test func aProgramMayBeCalledLikeAModuleOfTheLibrary() throws {
    let result = try scratch.gd(
      running: "import random, math\nprint(math.floor(1.5))\n", named: "random.gd")
    #expect(result.output == "1\n")
    #expect(result.errors.isEmpty)
  }

  @Test func aModuleOutsideIsNotFound() throws {
    let other = try Scratch()
    try other.write("print('loaded')\n", to: "outside.gd")
    let result = try scratch.gd(
      running: "import sys\nsys.path.append('\(other.path)')\nimport outside\n")
    #expect(result.output.isEmpty)
    #expect(result.lastError == "ModuleNotFoundError: No module named 'outside'")
  }

  @Test func whatDoesNotExistHereIsExplained() throws {
    let result = try scratch.gd(running: "import requests\n")
    #expect(result.errors.contains("hint: a program reaches no network"))
    #expect(result.lastError == "ModuleNotFoundError: No module named 'requests'")
  }

  @Test func modulesThatImportEachOtherWithoutEndAreNoCrash() throws {
    let count = 400
    for place in 0..<count {
      try scratch.write("import m\(place + 1)\n", to: "m\(place).gd")
    }
    try scratch.write("print('deep')\n", to: "m\(count).gd")
    let result = try scratch.gd(running: "import m0\n")
    #expect(result.output == "deep\n" || result.lastError.hasPrefix("RecursionError"))
  }

  // MARK: Files

  @Test(arguments: [
    "open('/etc/passwd')", "open('../outside.txt', 'w')", "import os; os.listdir('/')",
    "import os; os.mkdir('../outside')", "import os; os.remove('link')", "open('link/x', 'w')",
    "open('nowhere', 'w')", "import os; os.rename('program.gd', '../program.gd')",
    "from pathlib import Path; Path('/etc/passwd').read_text()",
    "import shutil; shutil.copy('program.gd', '/tmp/gd-outside.gd')",
  ])
  func aProgramReachesNothingOutside(statement: String) throws {
    let target = try Scratch()
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(scratch.path)/link", withDestinationPath: target.path)
    try manager.createSymbolicLink(
      atPath: "\(scratch.path)/nowhere", withDestinationPath: "\(target.path)/new.txt")
    let result = try scratch.gd(running: statement + "\n")
    #expect(result.status == 1)
    #expect(result.lastError.hasPrefix("PermissionError: [Errno 13] Permission denied: '"))
    #expect(result.errors.contains("hint: a program reaches files in its own folder"))
    #expect(target.names() == ["figures"])
    #expect(scratch.names().contains("program.gd"))
  }

  @Test func aPipeIsNotOpened() throws {
    mkfifo("\(scratch.path)/pipe", 0o600)
    let result = try scratch.gd(running: "open('pipe')\n", timeout: .seconds(10))
    #expect(result.lastError == "PermissionError: [Errno 13] Permission denied: 'pipe'")
  }

  @Test func whatWasWrittenIsThereAtTheEnd() throws {
    let result = try scratch.gd(
      running: "f = open('a.txt', 'w')\nf.write('kept')\nopen('b.txt', 'w').write('dropped')\n1/0\n"
    )
    #expect(result.lastError.hasPrefix("ZeroDivisionError"))
    #expect(scratch.bytes(of: "a.txt").map { String(decoding: $0, as: UTF8.self) } == "kept")
    #expect(scratch.bytes(of: "b.txt").map { String(decoding: $0, as: UTF8.self) } == "dropped")
  }

  // MARK: Streams and arguments

  @Test func standardInputIsAFile() throws {
    let text = "import sys\nprint(repr(sys.stdin.readline()), [line for line in sys.stdin])\n"
    try scratch.write(text, to: "program.gd")
    let result = try scratch.gd(["program.gd"], input: "one\ntwo\nthree")
    #expect(result.output == "'one\\n' ['two\\n', 'three']\n")
  }

  @Test func standardErrorIsAFile() throws {
    let result = try scratch.gd(
      running: "import sys\nprint('a', file=sys.stderr)\nsys.stderr.write('b\\n')\nprint('c')\n")
    #expect(result.errors == "a\nb\n")
    #expect(result.output == "c\n")
  }

  @Test func wrongArgumentsEndWithTwo() throws {
    try scratch.write(
      "import argparse\np = argparse.ArgumentParser()\np.add_argument('n', type=int)\n"
        + "print(p.parse_args().n + 1)\n", to: "program.gd")
    #expect(try scratch.gd(["program.gd", "4"]).output == "5\n")
    let wrong = try scratch.gd(["program.gd", "four"])
    #expect(wrong.status == 2)
    #expect(wrong.output.isEmpty)
    #expect(
      wrong.errors == """
        usage: program.gd [-h] n
        program.gd: error: argument n: invalid int value: 'four'

        """)
    let help = try scratch.gd(["program.gd", "--help"])
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("usage: program.gd [-h] n\n"))
  }
}
