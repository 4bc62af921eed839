import Evaluator
import Library

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a word at the prompt may become, by what it would mean there. Nothing is called to find out.
struct Completion {
  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The names that begin as the word does.
  func candidates(in line: String, for word: Range<String.Index>) -> [String] {
    let prefix = line[word]
    let before = line[..<word.lowerBound]
    let statement = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    if let path = openString(in: statement) { return files(path: path, prefix: prefix) }
    if statement.hasPrefix("%") {
      let names = Command.all.map(\.name)
      if statement.count == 1 { return names.filter { $0.hasPrefix(prefix) } }
      if Command.takesFile(statement) {
        return files(path: statement.drop { $0 != " " }.dropFirst(), prefix: prefix)
      }
    }
    let shown = names(in: statement).filter { $0.hasPrefix(prefix) }
    // Names with an underscore are for those who ask for them.
    return prefix.hasPrefix("_") ? shown : shown.filter { !$0.hasPrefix("_") }
  }

  /// The signature of the call whose parenthesis was just opened.
  func signature(in line: String) -> String? {
    guard line.last == "(", let value = value(at: line.dropLast()) else { return nil }
    return interpreter.signatureText(of: value)
  }

  private func names(in statement: Substring) -> [String] {
    let words = statement.split(separator: " ")
    if words.first == "import" || words.first == "from" {
      if let place = words.firstIndex(of: "import"), place > 0 {
        guard words.count > 1, let module = interpreter.declaredModule(named: String(words[1]))
        else { return [] }
        return interpreter.attributeNames(of: module)
      }
      return moduleNames(behind: statement)
    }
    if statement.last == "." {
      return value(at: statement.dropLast()).map(interpreter.attributeNames(of:)) ?? []
    }
    let keywords = openCall(in: statement).map(interpreter.keywords(of:)) ?? []
    return interpreter.names + keywords.map { $0 + "=" } + Completion.words
  }

  private static let words = [
    "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "False", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "None",
    "nonlocal", "not", "or", "pass", "raise", "return", "True", "try", "while", "with", "yield",
  ]

  /// The parts of module names that follow the ones already there.
  private func moduleNames(behind statement: Substring) -> [String] {
    let path = statement.split(separator: " ").dropFirst().last ?? ""
    let typed = statement.last == "." ? path : ""
    return interpreter.moduleNames.filter { $0.hasPrefix(typed) }
      .map { String($0.dropFirst(typed.count).prefix { $0 != "." }) }
  }

  /// What a dotted name at the end of `text` stands for.
  private func value(at text: Substring) -> Value? {
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || character == "_" || character == "."
    }
    let path = String(text.reversed().prefix(while: isPart).reversed())
    return HelpPage(interpreter).value(named: path)
  }

  /// What the innermost open parenthesis calls.
  private func openCall(in statement: Substring) -> Value? {
    var depth = 0
    for index in statement.indices.reversed() {
      switch statement[index] {
      case ")", "]", "}": depth += 1
      case "(" where depth == 0: return value(at: statement[..<index])
      case "(", "[", "{": depth -= 1
      default: break
      }
    }
    return nil
  }

  /// The text of a string that is still open at the end.
  private func openString(in statement: Substring) -> Substring? {
    var start: String.Index?
    var quote: Character = "'"
    var isEscaped = false
    for index in statement.indices {
      let character = statement[index]
      if start != nil {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == quote {
          start = nil
        }
      } else if character == "'" || character == "\"" {
        quote = character
        start = statement.index(after: index)
      } else if character == "#" {
        return nil
      }
    }
    return start.map { statement[$0...] }
  }

  /// The files that a path goes on to; readline's word begins behind the last dot or slash.
  private func files(path: Substring, prefix: Substring) -> [String] {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = path[..<end]
    let begun = path[end...]
    guard let entries = opendir(folder.isEmpty ? "." : String(folder)) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries), names.count < 10_000 {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(begun + prefix), !name.hasPrefix(".") || begun.hasPrefix(".") else {
        continue
      }
      var information = stat()
      let isFolder =
        stat(folder + name, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
      names.append(name.dropFirst(begun.count) + (isFolder ? "/" : ""))
    }
    return names
  }
}
