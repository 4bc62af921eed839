import Syntax
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A recorded program and what CPython prints for it.
struct PythonScript: CustomTestStringConvertible, Sendable {
  let path: String
  let name: String

  var testDescription: String { name }

  /// Whether it wants what only the program has: files, standard error, the collector of circles.
  var needsProgram: Bool { PythonScript.programScripts.contains(name) }

  private static let programScripts: Set = [
    "classes/finalizers.gd", "control/circles_through_generators.gd",
    "control/generators_finalized.gd", "control/generators_left_behind.gd", "modules/csv.gd",
    "modules/files.gd", "modules/files_bytes.gd", "modules/folders.gd",
    "modules/gc.gd", "modules/imports_of_files.gd", "modules/json.gd", "modules/pathlib.gd",
    "modules/pickle.gd", "modules/warnings_and_logging.gd",
  ]

  private static let folder =
    #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Scripts/python"

  /// All recorded programs, by folder and name.
  static let all: [PythonScript] = {
    var result: [PythonScript] = []
    for topic in names(in: folder) {
      for name in names(in: folder + "/" + topic) where name.hasSuffix(".gd") {
        let script = PythonScript(
          path: "\(folder)/\(topic)/\(name)", name: "\(topic)/\(name)")
        if !script.needsProgram { result.append(script) }
      }
    }
    return result
  }()

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { result.append(name) }
    }
    return result.sorted()
  }

  /// The bytes of the program, or of what was recorded.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return result }
      result += chunk.prefix(count)
    }
  }
}

@Suite struct PythonScriptTests {
  @Test func theRecordedScriptsAreThere() {
    #expect(PythonScript.all.count >= 60)
  }

  @Test(arguments: PythonScript.all)
  func printsWhatCPythonPrints(_ script: PythonScript) throws {
    let source = try #require(PythonScript.bytes(script.path))
    let recorded = try #require(PythonScript.bytes(script.path.dropLast(3) + ".out"))
    let output = printed(by: SourceText(name: script.name, bytes: source))
    #expect(output == String(decoding: recorded, as: UTF8.self))
  }
}
