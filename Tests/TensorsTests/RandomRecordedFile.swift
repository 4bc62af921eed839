#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file in `Tests/Recorded`, which scripts in `Tools` write from what other programs compute.
enum RecordedFile {
  static func lines(of name: String, from test: String = #filePath) -> [Substring] {
    text(of: name, from: test).split(separator: "\n", omittingEmptySubsequences: false)
  }

  static func text(of name: String, from test: String = #filePath) -> String {
    let tests = test.split(separator: "/").dropLast(2).joined(separator: "/")
    guard let file = fopen("/\(tests)/Recorded/\(name)", "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: block[..<count])
    }
  }
}
