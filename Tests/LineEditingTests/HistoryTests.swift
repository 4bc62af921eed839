import Foundation
import LineEditing
import TerminalTesting
import Testing

@Suite("History")
struct HistoryTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var file: HistoryFile { HistoryFile(path: "\(scratch.path)/history", limit: 4) }

  // MARK: At the prompt

  @Test func arrowsReachEarlierSessions() throws {
    let first = try scratch.start()
    try first.answer(to: "x = 1", is: #"line: "x = 1""#)
    first.paste("for i in x:\n    print('\\n')\n")
    try first.answer(to: "", is: #"line: "for i in x:\n    print(\'\\n\')\n""#)
    try first.leave()
    #expect(try scratch.permissions(of: ".local/state/gd/history") == 0o600)
    #expect(try scratch.permissions(of: ".local/state/gd") == 0o700)

    let second = try scratch.start()
    second.send(.up)
    try second.answer(to: "", is: #"line: "for i in x:\n    print(\'\\n\')""#)
    second.send(.up, .up)
    try second.answer(to: "0", is: #"line: "x = 10""#)
    try second.leave()
  }

  @Test func repeatedAndBlankEntriesAreKeptOnce() throws {
    let terminal = try scratch.start()
    for line in ["a", "a", "   ", "b", "a"] {
      try terminal.answer(to: line, is: "line: \"\(line)\"")
    }
    try terminal.answer(to: "history", is: "entry: \"a\"\nentry: \"b\"\nentry: \"a\"")
    try terminal.leave()
    #expect(try scratch.read(".local/state/gd/history") == "a\nb\na\n")
  }

  @Test func twoSessionsShareTheFile() throws {
    let first = try scratch.start()
    let second = try scratch.start()
    try first.answer(to: "from the first", is: #"line: "from the first""#)
    try second.answer(to: "from the second", is: #"line: "from the second""#)
    try first.answer(to: "again", is: #"line: "again""#)
    try first.leave()
    try second.leave()
    #expect(
      try scratch.read(".local/state/gd/history") == "from the first\nfrom the second\nagain\n")
  }

  @Test func anEmptyNameTurnsTheFileOff() throws {
    let terminal = try scratch.start(["GD_HISTORY": ""])
    try terminal.answer(to: "x", is: #"line: "x""#)
    terminal.send(.up)
    try terminal.answer(to: "", is: #"line: "x""#)
    try terminal.leave()
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/.local"))
  }

  @Test func controlRSearchesAndControlCLeavesTheSearch() throws {
    let terminal = try scratch.start()
    try terminal.answer(to: "first = 1", is: #"line: "first = 1""#)
    try terminal.answer(to: "second = 2", is: #"line: "second = 2""#)
    terminal.send(.controlR)
    terminal.send("fir")
    try terminal.wait(for: "first = 1")
    terminal.send(.controlC)
    try terminal.wait(for: "interrupted\n>>> ")
    terminal.send(.controlR)
    terminal.send("fir")
    try terminal.answer(to: "", is: #"line: "first = 1""#)
    try terminal.leave()
  }

  @Test(arguments: ["folder", "pipe", "bytes", "missing", "long line"])
  func aBrokenFileDoesNotHurt(kind: String) throws {
    let path = "\(scratch.path)/broken"
    switch kind {
    case "folder":
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case "pipe":
      #expect(mkfifo(path, 0o600) == 0)
    case "bytes":
      try Data((0...255).map { UInt8($0) } + [0x0A, 0xC3]).write(to: URL(fileURLWithPath: path))
    case "long line":
      try scratch.write(String(repeating: "x", count: 9 << 20), to: "broken")
    default:
      break
    }
    let terminal = try scratch.start([
      "GD_HISTORY": kind == "missing" ? "/proc/no/such/file" : path
    ])
    try terminal.answer(to: "still here", is: #"line: "still here""#)
    terminal.send(.up)
    try terminal.answer(to: "", is: #"line: "still here""#)
    try terminal.leave()
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func whatWasHalfTypedIsKeptWhenASignalEndsIt(signal: Int32) throws {
    let terminal = try scratch.start()
    terminal.send("half a li")
    try terminal.wait(for: "half a li")
    terminal.send(signal: signal)
    #expect(terminal.waitForExit() == 128 + signal)
    #expect(terminal.isCooked)
    #expect(try scratch.read(".local/state/gd/history") == "half a li\n")
  }

  @Test func whatWasHalfTypedIsKeptWhenTheWindowIsClosed() throws {
    let terminal = try scratch.start()
    terminal.send("half a li")
    try terminal.wait(for: "half a li")
    terminal.hangUp()
    #expect(terminal.waitForExit(timeout: .seconds(5)) == 128 + SIGHUP)
    #expect(try scratch.read(".local/state/gd/history") == "half a li\n")
  }

  @Test func aGigabyteDoesNotHurt() throws {
    let path = "\(scratch.path)/huge"
    try scratch.write("first\n", to: "huge")
    #expect(truncate(path, 1 << 30) == 0)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("\nlast\n".utf8))
    try handle.close()
    let terminal = try scratch.start(["GD_HISTORY": path])
    terminal.send(.up)
    try terminal.answer(to: "", is: #"line: "last""#)
    try terminal.leave()
    #expect(try scratch.read("huge").hasSuffix("last\n"))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0 < 9 << 20)
  }

  // MARK: The file

  @Test func entriesComeBackAsTheyWere() {
    let entries = [
      "plain", "two\nlines\n\nand more", #"back\slash \n and \\"#, "größe ✓ 日本", "\ttab",
    ]
    let file = HistoryFile(path: "\(scratch.path)/deep/er/history")
    for entry in entries { file.append(entry) }
    #expect(file.load() == entries)
  }

  @Test func onlyTheLatestEntriesAreLoaded() {
    for number in 1...5 { file.append("entry \(number)") }
    #expect(file.load() == (2...5).map { "entry \($0)" })
  }

  @Test func aFileBeyondItsLimitIsCut() throws {
    for number in 1...20 { file.append("entry \(number)") }
    #expect(file.load() == (17...20).map { "entry \($0)" })
    #expect(try scratch.read("history") == "entry 17\nentry 18\nentry 19\nentry 20\n")
    #expect(try scratch.permissions(of: "history") == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["history"])
  }

  @Test func anOpenFileIsClosedToOthers() throws {
    try scratch.write("old\n", to: "history")
    chmod("\(scratch.path)/history", 0o644)
    file.append("new")
    #expect(try scratch.permissions(of: "history") == 0o600)
    #expect(file.load() == ["old", "new"])
  }

  @Test(arguments: [
    (["GD_HISTORY": "/a/b", "HOME": "/h"], "/a/b"),
    (["GD_HISTORY": "", "HOME": "/h"], nil),
    (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/gd/history"),
    (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/gd/history"),
    (["HOME": "/h"], "/h/.local/state/gd/history"),
    ([:], nil),
  ])
  func theEnvironmentSaysWhere(environment: [String: String], path: String?) {
    #expect(HistoryFile.standard { environment[$0] }?.path == path)
  }

  @Test func aTornEntrySpoilsNoOther() throws {
    try scratch.write("whole\nto", to: "history")
    file.append("new")
    #expect(file.load() == ["whole", "to", "new"])
  }

  @Test func aLinkToAFileElsewhereStaysOne() throws {
    try scratch.write((1...20).map { "entry \($0)\n" }.joined(), to: "elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/history", withDestinationPath: "elsewhere")
    #expect(file.load() == (17...20).map { "entry \($0)" })
    #expect(try scratch.read("elsewhere") == "entry 17\nentry 18\nentry 19\nentry 20\n")
  }

  @Test func sessionsThatWriteAndCutAtOnceLoseNothing() async throws {
    let file = HistoryFile(path: "\(scratch.path)/history", limit: 40)
    let writers = 4
    let count = 200
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask { for number in 0..<count { file.append("\(writer) \(number)") } }
      }
      for _ in 0..<300 { _ = file.load() }
    }
    let kept = file.load().map { $0.split(separator: " ").compactMap { Int($0) } }
    #expect(kept.count == 40)
    #expect(kept.allSatisfy { $0.count == 2 })
    // What is left of each session are its last entries, without a gap.
    for writer in 0..<writers {
      let numbers = kept.filter { $0[0] == writer }.map { $0[1] }
      #expect(numbers == Array((count - numbers.count)..<count))
    }
  }
}
