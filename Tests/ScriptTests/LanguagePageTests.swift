import Testing

/// What the page about the language promises is held by scripts.
@Suite("The page about the language")
struct LanguagePageTests {
  /// The rows of its tables of what teaching programs use: what, and the script that shows it.
  private static func rows() throws -> [(use: String, script: String)] {
    let page = try Repository.read("Documentation/Language.md")
    let start = try #require(page.firstRange(of: "## What teaching programs use\n")).upperBound
    let end = try #require(page.firstRange(of: "## The grammar\n")).lowerBound
    return page[start..<end].split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| "), !line.hasPrefix("| what is used") else { return nil }
      // A bar in code stands behind a backslash.
      let cells = line.replacing("\\|", with: "¦").split(separator: "|")
      let script = cells[1].filter { $0 != " " && $0 != "`" }
      return (String(cells[0]), script)
    }
  }

  @Test func eachUseHasAScript() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 180)
    for row in rows where row.script != "notyet" {
      for ending in ["gd", "out"] {
        #expect(
          Repository.contains("Tests/Scripts/\(row.script).\(ending)"), "\(row.use)")
      }
    }
  }

  @Test func whatIsNotThereYetIsADifference() throws {
    let missing = try Self.rows().filter { $0.script == "notyet" }
    let page = try Repository.read("Documentation/Language.md")
    #expect(missing.isEmpty == !page.contains("are not there yet"))
  }

  /// The modules that the page lists, in the paragraph that begins so.
  private static func modules() throws -> [String] {
    let page = try Repository.read("Documentation/Language.md")
    let start = try #require(page.firstRange(of: "- **Modules**:")).upperBound
    let rest = page[start...]
    let end = try #require(rest.firstRange(of: "as far as")).lowerBound
    // Every other piece between backticks is a name.
    return rest[..<end].split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  @Test func eachModuleThatThePageListsCanBeImported() throws {
    let modules = try Self.modules()
    #expect(modules.count > 45 && modules.contains("calendar"))
    let scratch = try Scratch()
    let inTorch: Set<String> = [
      "nn", "nn.functional", "nn.init", "optim", "autograd", "linalg",
    ]
    for name in modules {
      let path = inTorch.contains(name) ? "torch.\(name)" : name
      let result = try scratch.gd(["-c", "import \(path)"])
      #expect(result.status == 0, "\(path): \(result.errors)")
    }
  }

  @Test func thereAreManyScripts() { #expect(GoldenScriptTests.python.count >= 300) }
}
