import CLateLibrary
import Testing

@Suite struct LateLibraryTests {
  /// Opens `file` for the function `name`; nil, or why not.
  private func failure(file: String, name: String) -> String? {
    var address: UnsafeMutableRawPointer?
    return file.withCString { file in
      name.withCString { name in
        var files: [UnsafePointer<CChar>?] = [file, nil]
        var names: [UnsafePointer<CChar>?] = [name, nil]
        return gd_open_library(&files, &names, &address).map { String(cString: $0) }
      }
    }
  }

  @Test func missingLibraryIsNamed() throws {
    let text = try #require(failure(file: "libno-such-library.so.1", name: "cos"))
    #expect(text.contains("libno-such-library.so.1"))
  }

  @Test func missingFunctionIsNamed() throws {
    #if os(Linux)
      let library = "libm.so.6"
    #else
      let library = "libSystem.dylib"
    #endif
    #expect(failure(file: library, name: "cos") == nil)
    let text = try #require(failure(file: library, name: "no_such_function"))
    #expect(text.contains("no_such_function"))
  }
}
