import Evaluator

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which files a program may touch: those under its own folder and under the current one.
struct FileAccess {
  private let roots: [String]

  init(folders: [String]) {
    roots = folders.compactMap(Self.resolved)
  }

  /// - Throws: Python's PermissionError for a path outside.
  func check(_ path: String) throws(ScriptError) {
    guard !path.utf8.contains(0) else { throw ScriptError(.valueError, "embedded null byte") }
    // A file that does not exist yet is where its folder is; a link is where it leads.
    let end = path.lastIndex(of: "/")
    let folder = end.map { String(path[...$0]) } ?? "."
    guard let place = Self.resolved(path) ?? Self.resolved(folder) else {
      throw ScriptError(
        .fileNotFoundError, "[Errno 2] No such file or directory: '\(path)'")
    }
    guard roots.contains(where: { place == $0 || place.hasPrefix($0 == "/" ? "/" : $0 + "/") })
    else {
      throw ScriptError(
        .permissionError, "[Errno 13] Permission denied: '\(path)'",
        hint: "a program reaches files in its own folder and in the current one")
    }
  }

  /// Writes a whole file.
  ///
  /// - Throws: Python's OSError with the system's reason.
  func write(_ bytes: [UInt8], to path: String) throws(ScriptError) {
    guard let file = fopen(path, "wb") else { throw failure(path) }
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, count == bytes.count else { throw failure(path) }
  }

  private func failure(_ path: String) -> ScriptError {
    let code = errno
    return ScriptError(
      .osError, "[Errno \(code)] \(String(cString: strerror(code))): '\(path)'")
  }

  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}

/// Where figures go that a program shows: beside it, or where `GD_FIGURES` says.
final class FigureFolder {
  private let folder: String
  private let stem: String
  private var count = 0

  init(program: String, directory: String) {
    let name = program.split(separator: "/").last.map(String.init) ?? ""
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    stem = name.isEmpty || name.hasPrefix("-") ? "figure" : String(name[..<dot])
    folder = getenv("GD_FIGURES").map { String(cString: $0) } ?? directory
  }

  /// The path of the next figure: `program.png`, then `program-2.png` …
  func nextPath() -> String {
    count += 1
    let name = count == 1 ? "\(stem).png" : "\(stem)-\(count).png"
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
