import Syntax

/// A row of what CPython was recorded to say.
struct Recording {
  /// The program.
  let source: String
  /// The fields behind it.
  let fields: [String]

  /// The rows of one kind: `reject`, `accept` or `ranges`.
  static func rows(_ kind: String) -> [Recording] {
    recordedSyntax.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields[0] == kind else { return nil }
      return Recording(source: unescaped(fields[1]), fields: Array(fields.dropFirst(2)))
    }
  }
}

/// Undoes `escape` of the recorder.
func unescaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var rest = Array(text.unicodeScalars)[...]
  while let scalar = rest.popFirst() {
    guard scalar == "\\", let kind = rest.popFirst() else {
      result.append(scalar)
      continue
    }
    guard kind == "u" else {
      result.append(kind)
      continue
    }
    rest.removeFirst()
    let digits = String(String.UnicodeScalarView(rest.prefix { $0 != "}" }))
    rest = rest.dropFirst(digits.count + 1)
    if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
      result.append(scalar)
    }
  }
  return String(result)
}

/// Writes text as the recorder's `escape` does.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "\\" {
      result += "\\\\"
    } else if (0x20...0x7E).contains(scalar.value) {
      result.unicodeScalars.append(scalar)
    } else {
      result += "\\u{" + String(scalar.value, radix: 16) + "}"
    }
  }
  return result
}
