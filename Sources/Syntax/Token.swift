/// A word, number, string, operator or bracket of a program.
struct Token: Sendable {
  /// Everything a token can be; `detail` tells the rows of one kind apart.
  enum Kind: UInt8, Sendable {
    case endOfFile, newline, indent, dedent
    case name
    /// `detail` is the raw value of `NumberForm`.
    case number
    case string
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, dot, ellipsis, assign, walrus, arrow, tilde
    /// A binary operator; `detail` is its row in `operatorTable`.
    case binary
    /// An augmented assignment such as `+=`; `detail` is the row of its operator.
    case augmented
    /// A comparison written in symbols; `detail` is the raw value of `ComparisonOperator`.
    case comparison
    /// A character that stands alone in no rule: `!`, `$`, `?` or a backtick.
    case unknown
    case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`
    case def, del, elif, `else`, except, finally, `for`, from, global, `if`, `import`, `in`
    case `is`, lambda, nonlocal, not, or, pass, raise, `return`, `try`, `while`, with, yield
  }

  /// How the digits of a number are to be read.
  enum NumberForm: UInt8, Sendable {
    case integer, float, imaginary, hexadecimal, octal, binary

    /// The base of its digits.
    var radix: Int {
      switch self {
      case .integer, .float, .imaginary: 10
      case .hexadecimal: 16
      case .octal: 8
      case .binary: 2
      }
    }
  }

  /// What it is.
  let kind: Kind
  /// Which one of its kind it is.
  let detail: UInt8
  /// The bytes it is written in.
  let range: SourceRange
}

extension Token.Kind {
  /// The keywords by `packedKeyword`.
  static let keywords: [UInt64: Token.Kind] = {
    let spellings: [(String, Token.Kind)] = [
      ("False", .false), ("None", .none), ("True", .true), ("and", .and), ("as", .as),
      ("assert", .assert), ("async", .async), ("await", .await), ("break", .break),
      ("class", .class), ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif),
      ("else", .else), ("except", .except), ("finally", .finally), ("for", .for),
      ("from", .from), ("global", .global), ("if", .if), ("import", .import), ("in", .in),
      ("is", .is), ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or),
      ("pass", .pass), ("raise", .raise), ("return", .return), ("try", .try), ("while", .while),
      ("with", .with), ("yield", .yield),
    ]
    var table: [UInt64: Token.Kind] = [:]
    for (spelling, kind) in spellings {
      table[spelling.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = kind
    }
    return table
  }()

  /// Whether it is a word that cannot be a name.
  var isKeyword: Bool { rawValue >= Token.Kind.false.rawValue }

  /// Whether an expression can begin with it (`-` and `*` are judged by their rows).
  var startsExpression: Bool {
    switch self {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .tilde,
      .false, .none, .true, .lambda, .not, .await:
      true
    default: false
    }
  }

  /// Whether the bracket that it is opens a pair.
  var isOpeningBracket: Bool {
    self == .leftParenthesis || self == .leftBracket || self == .leftBrace
  }
}

/// A spelling made of symbols with the token that it is.
struct Symbol: Sendable {
  /// Its bytes.
  let spelling: [UInt8]
  /// The kind of its token.
  let kind: Token.Kind
  /// The detail of its token.
  let detail: UInt8

  init(_ spelling: String, _ kind: Token.Kind, _ detail: UInt8 = 0) {
    self.spelling = Array(spelling.utf8)
    self.kind = kind
    self.detail = detail
  }

  /// Every symbol by its first byte, the longest first; operators come from `operatorTable`.
  static let byFirstByte: [[Symbol]] = {
    var all = [
      Symbol("(", .leftParenthesis), Symbol(")", .rightParenthesis), Symbol("[", .leftBracket),
      Symbol("]", .rightBracket), Symbol("{", .leftBrace), Symbol("}", .rightBrace),
      Symbol(",", .comma), Symbol(":", .colon), Symbol(";", .semicolon), Symbol(".", .dot),
      Symbol("...", .ellipsis), Symbol("=", .assign), Symbol(":=", .walrus), Symbol("->", .arrow),
      Symbol("~", .tilde), Symbol("!", .unknown), Symbol("$", .unknown), Symbol("?", .unknown),
      Symbol("`", .unknown),
    ]
    let comparisons: [(String, ComparisonOperator)] = [
      ("==", .equal), ("!=", .notEqual), ("<", .less), ("<=", .lessOrEqual), (">", .greater),
      (">=", .greaterOrEqual),
    ]
    for (spelling, comparison) in comparisons {
      all.append(Symbol(spelling, .comparison, comparison.rawValue))
    }
    for (index, row) in operatorTable.enumerated() {
      all.append(Symbol(row.symbol, .binary, UInt8(truncatingIfNeeded: index)))
      all.append(Symbol(row.symbol + "=", .augmented, UInt8(truncatingIfNeeded: index)))
    }
    var table = [[Symbol]](repeating: [], count: 128)
    for symbol in all.sorted(by: { $0.spelling.count > $1.spelling.count }) {
      table[Int(symbol.spelling[0])].append(symbol)
    }
    return table
  }()
}
