import LineEditing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Shows, one answer a line, what the line editor makes of the keys that a test sends.

let names = ["randn", "random", "rand", "größe", "gradient"]
let editor = LineEditor(
  historyFile: HistoryFile.standard { name in getenv(name).map { String(cString: $0) } })
editor.completer = { line, word in names.filter { $0.hasPrefix(line[word]) } }

var prompt = ">>> "
var indentation = ""
var isMeasuring = false
reading: while true {
  switch editor.readLine(prompt: prompt, indentation: indentation) {
  case .line("quit"):
    break reading
  case .line("sleep"):
    print("asleep")
    sleep(60)
  case .line("history"):
    for entry in editor.history { print("entry: \(entry.debugDescription)") }
  case .line("colour"):
    prompt = "\u{1B}[1;32m>>>\u{1B}[0m "
  case .line(let line) where isMeasuring && line.contains("\n"):
    let lines = line.split(separator: "\n", omittingEmptySubsequences: false)
    print("measured: \(lines.count) lines, \(line.utf8.count) bytes")
  case .line(let line):
    if line == "measure" { isMeasuring = true }
    print("line: \(line.debugDescription)")
    editor.remember(line)
    indentation = line.hasSuffix(":") ? "    " : ""
  case .interrupted:
    print("interrupted")
  case .endOfFile:
    print("end of file")
    break reading
  }
}
