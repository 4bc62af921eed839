#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that a script may reach; what lies outside is a PermissionError.
public protocol FileSystem: AnyObject {
  /// The full path of the current folder.
  var currentFolder: String { get }
  /// The full path of the folder that the program lies in; the current one where it lies in none.
  var programFolder: String { get }
  /// Opens a file in a mode of C's `fopen`.
  func open(_ path: String, mode: String) throws(ScriptError) -> any OpenFile
  /// What there is at a path; `followsLinks` says whether a link or its target is meant.
  func information(
    of path: String, followsLinks: Bool
  ) throws(ScriptError) -> FileInformation
  /// The names in a folder, sorted.
  func names(in folder: String) throws(ScriptError) -> [String]
  /// Makes a folder whose parent exists.
  func makeFolder(_ path: String) throws(ScriptError)
  /// Removes a file or a link.
  func removeFile(_ path: String) throws(ScriptError)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(ScriptError)
  /// Moves a file or folder; a file in its place goes.
  func move(_ path: String, to target: String) throws(ScriptError)
}

/// A file that is open.
public protocol OpenFile: AnyObject {
  /// The next bytes, at most `count`; none at the end.
  func read(upTo count: Int) throws(ScriptError) -> [UInt8]
  /// Writes bytes at the position.
  func write(_ bytes: [UInt8]) throws(ScriptError)
  /// Writes out what may have been kept back.
  func flush() throws(ScriptError)
  /// Moves the position, from the start (0), from where it is (1) or from the end (2).
  ///
  /// - Returns: the new position.
  func seek(_ offset: Int, from origin: Int) throws(ScriptError) -> Int
  /// Cuts the file, or fills it up, to a size.
  func resize(to count: Int) throws(ScriptError)
  /// Closes it; nothing else may follow.
  func close() throws(ScriptError)
}

/// What is at a path.
public struct FileInformation {
  /// Whether it is a file with contents of its own.
  public let isFile: Bool
  /// Whether it is a folder.
  public let isFolder: Bool
  /// Whether it is a link.
  public let isLink: Bool
  /// How many bytes it has.
  public let size: Int
  /// When it was last changed, in nanoseconds since 1970.
  public let modified: Int
  /// The system's word for its kind and who may use it.
  public let mode: Int

  /// Puts together what is known.
  public init(
    isFile: Bool, isFolder: Bool, isLink: Bool, size: Int, modified: Int, mode: Int
  ) {
    self.isFile = isFile
    self.isFolder = isFolder
    self.isLink = isLink
    self.size = size
    self.modified = modified
    self.mode = mode
  }
}

extension ScriptError {
  private static let kinds: [Int32: ErrorKind] = [
    ENOENT: .fileNotFoundError, EEXIST: .fileExistsError, EISDIR: .isADirectoryError,
    ENOTDIR: .notADirectoryError, EACCES: .permissionError, EPERM: .permissionError,
  ]

  /// Python's OSError of a code of the system, for a file.
  public convenience init(system code: Int32, _ path: String?, hint: String? = nil) {
    let reason = Value(String(cString: strerror(code)))
    let file = path.map { [Value($0)] } ?? []
    self.init(
      ScriptError.kinds[code] ?? .osError, arguments: [.int(Int(code)), reason] + file)
    record.hint = hint
  }
}
