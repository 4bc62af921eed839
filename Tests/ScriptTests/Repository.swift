import Foundation

/// The files of the project, by their paths from its root.
enum Repository {
  /// The root folder, two above the one that this file is in.
  static let root: String = {
    var folder = Substring(#filePath)
    for _ in 1...3 { folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)] }
    return String(folder)
  }()

  /// The full path of a file.
  static func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// The text of a file.
  static func read(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }

  /// Whether there is such a file.
  static func contains(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: path(relative))
  }

  /// The files in a folder and below it, in order, by their paths from the root.
  static func files(in folder: String, ending: String) -> [String] {
    let place = URL(fileURLWithPath: path(folder)).resolvingSymlinksInPath().path
    let found = FileManager.default.enumerator(atPath: place)
    let names = (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(ending) }
    return names.sorted().map { "\(folder)/\($0)" }
  }
}
