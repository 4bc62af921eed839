#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program text, and where it came from.
struct Program {
  /// What tracebacks call it.
  let name: String
  let bytes: [UInt8]
  /// The folder it lies in; nil for text that lies in none.
  var directory: String?

  /// Why a program could not be read.
  struct Failure: Error {
    let message: String
  }

  /// The largest program that is read, in bytes.
  static let sizeLimit = 64 << 20

  /// Reads the program at `path`.
  static func read(path: String) -> Result<Program, Failure> {
    var information = stat()
    guard stat(path, &information) == 0 else { return .failure(failure(path)) }
    if information.st_mode & S_IFMT == S_IFDIR {
      return .failure(Failure(message: "can't open file '\(path)': it is a directory"))
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return .failure(failure(path)) }
    defer { close(descriptor) }
    return read(descriptor, name: path).map { program in
      var program = program
      let end = path.lastIndex(of: "/")
      program.directory = end.map { String(path[...$0]) } ?? "."
      return program
    }
  }

  /// Reads the program that standard input holds.
  static func readStandardInput() -> Result<Program, Failure> {
    read(STDIN_FILENO, name: "<stdin>")
  }

  private static func read(_ descriptor: Int32, name: String) -> Result<Program, Failure> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        systemRead(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return .success(Program(name: name, bytes: bytes)) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(failure(name))
      }
      bytes += chunk[..<count]
      guard bytes.count <= sizeLimit else {
        return .failure(Failure(message: "can't open file '\(name)': it is larger than 64 MB"))
      }
    }
  }

  private static func failure(_ path: String) -> Failure {
    let code = errno
    return Failure(
      message: "can't open file '\(path)': [Errno \(code)] \(String(cString: strerror(code)))")
  }
}

/// The system's `read`, which the type's own functions of that name hide.
private func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}
