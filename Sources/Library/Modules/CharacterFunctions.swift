import Evaluator

#if canImport(Glibc)
  // Python's forms of Unicode are Swift's own, which it keeps to itself.
  @_spi(_Unicode) import Swift
#endif

/// The functions of `unicodedata`.
enum CharacterFunctions {
  private static func scalar(
    _ call: BoundArguments, _ name: String
  ) throws(ScriptError) -> Unicode.Scalar {
    let scalars = call[0].text?.unicodeScalars
    guard let scalars, let first = scalars.first, scalars.count == 1 else {
      let what = scalars == nil ? call[0].typeName : "str"
      throw ScriptError(
        .typeError,
        "\(name)() argument\(name == "category" ? "" : " 1") must be a unicode character, not \(what)"
      )
    }
    return first
  }

  private static let categories: [Unicode.GeneralCategory: String] = [
    .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
    .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me",
    .decimalNumber: "Nd", .letterNumber: "Nl", .otherNumber: "No", .connectorPunctuation: "Pc",
    .dashPunctuation: "Pd", .openPunctuation: "Ps", .closePunctuation: "Pe",
    .initialPunctuation: "Pi", .finalPunctuation: "Pf", .otherPunctuation: "Po",
    .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk", .otherSymbol: "So",
    .spaceSeparator: "Zs", .lineSeparator: "Zl", .paragraphSeparator: "Zp", .control: "Cc",
    .format: "Cf", .surrogate: "Cs", .privateUse: "Co", .unassigned: "Cn",
  ]

  static var table: [Builtin] {
    [
      Builtin("category(chr, /)", "The general category, such as Lu.") { call throws(ScriptError) in
        let properties = try scalar(call, "category").properties
        return Value(categories[properties.generalCategory] ?? "Cn")
      },
      Builtin("name(chr, default=..., /)", "The name of a character.") { call throws(ScriptError) in
        if let name = try scalar(call, "name").properties.name { return Value(name) }
        if let otherwise = call.given(1) { return otherwise }
        throw ScriptError(.valueError, "no such name")
      },
      Builtin("combining(chr, /)", "The class of a combining character.") {
        call throws(ScriptError) in
        .int(Int(try scalar(call, "combining").properties.canonicalCombiningClass.rawValue))
      },
      Builtin("numeric(chr, default=..., /)", "The number that a character stands for.") {
        call throws(ScriptError) in
        if let number = try scalar(call, "numeric").properties.numericValue {
          return .float(number)
        }
        if let otherwise = call.given(1) { return otherwise }
        throw ScriptError(.valueError, "not a numeric character")
      },
      Builtin("decimal(chr, default=..., /)", "The digit of a decimal number.") {
        call throws(ScriptError) in
        let properties = try scalar(call, "decimal").properties
        if properties.numericType == .decimal, let number = properties.numericValue {
          return .int(Int(number))
        }
        if let otherwise = call.given(1) { return otherwise }
        throw ScriptError(.valueError, "not a decimal")
      },
      Builtin("digit(chr, default=..., /)", "The digit that a character stands for.") {
        call throws(ScriptError) in
        let properties = try scalar(call, "digit").properties
        if let type = properties.numericType, type != .numeric,
          let number = properties.numericValue
        {
          return .int(Int(number))
        }
        if let otherwise = call.given(1) { return otherwise }
        throw ScriptError(.valueError, "not a digit")
      },
      Builtin("mirrored(chr, /)", "1 if it is turned in texts from right to left.") {
        call throws(ScriptError) in
        .int(try scalar(call, "mirrored").properties.isBidiMirrored ? 1 : 0)
      },
      Builtin("is_normalized(form, unistr, /)", "Whether a text is in a form.") {
        call throws(ScriptError) in
        let text = try call.string(1)
        let made = try normalized(call.string(0), text)
        return .bool(
          made.text.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } ?? false)
      },
      Builtin("lookup(name, /)", "The character of a name.") { call throws(ScriptError) in
        let name = try call.string(0).uppercased()
        for code in UInt32(0)..<0x20000 {
          guard let scalar = Unicode.Scalar(code) else { continue }
          let properties = scalar.properties
          if properties.name == name || properties.nameAlias == name {
            return Value(String(scalar))
          }
        }
        throw ScriptError(
          .keyError, arguments: [Value("undefined character name '\(try call.string(0))'")])
      },
      Builtin("normalize(form, unistr, /)", "A text with its accents put together or apart.") {
        call throws(ScriptError) in
        try normalized(call.string(0), call.string(1))
      },
    ]
  }

  private static func normalized(_ form: String, _ text: String) throws(ScriptError) -> Value {
    guard ["NFC", "NFD", "NFKC", "NFKD"].contains(form) else {
      throw ScriptError(.valueError, "invalid normalization form")
    }
    if text.utf8.allSatisfy({ $0 < 128 }) { return Value(text) }
    var result = String.UnicodeScalarView()
    #if canImport(Glibc)
      switch form {
      case "NFC":
        for scalar in text._nfc { result.append(scalar) }
        return Value(String(result))
      case "NFD":
        for scalar in text._nfd { result.append(scalar) }
        return Value(String(result))
      default: break
      }
    #endif
    throw ScriptError(
      .notImplementedError, "the form \(form) is not supported", hint: "NFC and NFD are")
  }
}
