import Foundation
import TerminalTesting
import Testing

/// Program files of every kind, and the files that a program may touch.
@Suite("Files")
struct FileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Fails unless nothing ran and one line says why, with the path.
  private func expectRefusal(
    _ result: ProcessResult, naming words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status != 0, sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(
      result.errors.split(separator: "\n").count == 1, "\(result.errors)",
      sourceLocation: sourceLocation)
    for word in words {
      #expect(result.errors.contains(word), sourceLocation: sourceLocation)
    }
    expectNoInternals(in: result.errors, sourceLocation: sourceLocation)
  }

  @Test func aMissingFile() throws {
    expectRefusal(
      try scratch.gd(["missing.gd"]), naming: "'missing.gd'", "No such file or directory")
  }

  @Test func aDirectory() throws {
    expectRefusal(try scratch.gd(["figures"]), naming: "'figures'", "directory")
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func anUnreadableFile() throws {
    let path = try scratch.write("print(1)\n", to: "secret.gd")
    chmod(path, 0)
    expectRefusal(try scratch.gd(["secret.gd"]), naming: "'secret.gd'", "Permission denied")
  }

  @Test(
    arguments: [
      ([0x78, 0x20, 0x3D, 0x20, 0x27, 0xFF, 0x27, 0x0A], "5"),
      ([0x23, 0xC3, 0x28, 0x0A], "1"),
      (Array("# one\n# two \u{E4}\n".utf8) + [0x23, 0xE2, 0x82, 0x0A], "16"),
    ] as [([UInt8], String)])
  func textThatIsNoUTF8(bytes: [UInt8], position: String) throws {
    try scratch.write(bytes, to: "bad.gd")
    let result = try scratch.gd(["bad.gd"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.lastError.hasPrefix("SyntaxError: "))
    #expect(result.lastError.contains("utf-8") || result.lastError.contains("UTF-8"))
    #expect(
      result.errors.contains("position \(position)") || result.errors.contains("byte \(position)"))
    #expect(result.errors.contains("bad.gd"))
  }

  @Test(arguments: [
    ("", ""),
    ("\n\n", ""),
    ("# only a comment", ""),
    ("print(1)", "1\n"),
    ("if True:\n    print(2)", "2\n"),
    ("print(1)\r\nif True:\r\n    print('a')\r\n\r\n    print('b')\r\n", "1\na\nb\n"),
    ("s = '''a\r\nb'''\r\nprint(len(s))\r\n", "3\n"),
    ("\u{FEFF}print('mark')\n", "mark\n"),
    ("#!/usr/bin/env gd\nprint('run')\n", "run\n"),
    ("if True:\n\tprint('tab')\n", "tab\n"),
    ("x = (1 + \\\n  2)\nprint(x)\n\u{0C}\nprint('feed')\n", "3\nfeed\n"),
  ])
  func aFileOfThisKindRuns(text: String, output: String) throws {
    try scratch.write(text, to: "program.gd")
    let result = try scratch.gd(["program.gd"])
    #expect(result.output == output)
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
    #expect(try scratch.gd(["-"], input: text).output == output)
  }

  @Test func aZeroByteIsAnError() throws {
    try scratch.write("x = 1\u{0}\nprint(x)\n", to: "zero.gd")
    let result = try scratch.gd(["zero.gd"])
    #expect(result.status == 1)
    #expect(
      result.lastError.hasPrefix("SyntaxError: ") || result.lastError.hasPrefix("ValueError: "))
  }

  // MARK: Figures

  private let drawing = "plt.plot([1, 2, 4])\nplt.show()\n"

  @Test func aFigureGoesWhereTheEnvironmentSays() throws {
    try scratch.write(drawing, to: "curve.gd")
    let result = try scratch.gd(["curve.gd"])
    #expect(result.output.isEmpty)
    #expect(result.errors == "figure: \(scratch.path)/figures/curve.png\n")
    #expect(result.status == 0)
    #expect(isPicture("figures/curve.png"))
  }

  @Test func aFigureGoesBesideTheProgramOtherwise() throws {
    try FileManager.default.createDirectory(
      atPath: "\(scratch.path)/lessons", withIntermediateDirectories: false)
    try scratch.write(drawing + drawing, to: "lessons/curve.gd")
    let result = try scratch.gd(["lessons/curve.gd"], changes: ["GD_FIGURES": nil])
    #expect(result.status == 0)
    #expect(result.errors.split(separator: "\n").count == 2)
    #expect(scratch.names(in: "lessons") == ["curve-2.png", "curve.gd", "curve.png"])
    #expect(isPicture("lessons/curve.png"))
    #expect(isPicture("lessons/curve-2.png"))
    #expect(scratch.names(in: "figures").isEmpty)
  }

  private func isPicture(_ name: String) -> Bool {
    guard let bytes = scratch.bytes(of: name) else { return false }
    return bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      && bytes.count > 1000
  }

  @Test(arguments: [("svg", "<?xml"), ("pdf", "%PDF"), ("png", "\u{89}PNG")])
  func aFigureIsSavedByItsEnding(ending: String, start: String) throws {
    let result = try scratch.gd(
      running: "plt.plot([1, 2, 4], 'r*-')\nplt.savefig('curve.\(ending)')\n")
    #expect(result.errors.isEmpty && result.output.isEmpty && result.status == 0)
    let bytes = scratch.bytes(of: "curve.\(ending)") ?? []
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
  }

  // MARK: Places out of reach

  @Test(arguments: ["/tmp/gd-outside.png", "../gd-outside.png", "figures/../../gd-outside.png"])
  func aProgramWritesNowhereElse(path: String) throws {
    let result = try scratch.gd(running: "plt.plot([1, 2])\nplt.savefig('\(path)')\n")
    #expect(result.status == 1)
    #expect(result.lastError.hasPrefix("PermissionError: "))
    let full = path.hasPrefix("/") ? path : "\(scratch.path)/\(path)"
    #expect(!FileManager.default.fileExists(atPath: full))
  }

  @Test func aLinkLeadsNowhereElse() throws {
    let target = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/link", withDestinationPath: target.path)
    let result = try scratch.gd(running: "plt.plot([1, 2])\nplt.savefig('link/curve.png')\n")
    #expect(result.lastError.hasPrefix("PermissionError: "))
    #expect(target.names() == ["figures"])
  }
}
