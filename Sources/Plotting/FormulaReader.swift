/// Reads the small part of TeX's formulas that labels use: powers, indices, Greek, fractions.
enum FormulaReader {
  private enum Group { case braces, single, numerator, denominator }

  private struct Frame {
    var group: Group
    var scale = 1.0
    var rise = 0.0
    var isUpright = false
    var isBold = false
  }

  /// The runs of `formula` (without its dollar signs) at `size` points.
  static func runs(_ formula: String, size: Double) -> [TextRun] {
    var runs: [TextRun] = []
    var stack = [Frame(group: .braces)]
    var pending = Frame(group: .braces)  // what the next group or sign inherits
    var isScript = false
    var accent = ""
    var rest = Array(formula)[...]

    func emit(_ text: String, _ frame: Frame, isItalic: Bool) {
      var run = TextRun(text: text, size: size * frame.scale, rise: size * frame.rise)
      run.isItalic = isItalic && !frame.isUpright
      run.isBold = frame.isBold
      if var last = runs.last, last.size == run.size, last.rise == run.rise,
        last.isItalic == run.isItalic, last.isBold == run.isBold
      {
        last.text += text
        runs[runs.count - 1] = last
      } else {
        runs.append(run)
      }
    }

    while let character = rest.popFirst() {
      let current = stack[stack.count - 1]
      let frame = isScript ? pending : current
      switch character {
      case "^", "_":
        let up = character == "^"
        pending = current
        pending.group = .braces
        pending.rise += (up ? 0.38 : -0.16) * current.scale
        pending.scale *= 0.7
        isScript = true
        continue
      case "{":
        stack.append(frame)
      case "}":
        guard stack.count > 1 else { break }
        let closed = stack.removeLast()
        if closed.group == .numerator {
          emit("\u{2044}", stack[stack.count - 1], isItalic: false)
          pending = stack[stack.count - 1]
          pending.group = .denominator
          pending.scale *= 0.7
          isScript = true
          continue
        }
      case "\\":
        let name = String(rest.prefix { $0.isASCII && $0.isLetter })
        if name.isEmpty {
          if let sign = rest.popFirst(), sign != ",", sign != ";", sign != "!" {
            emit(String(sign), frame, isItalic: false)
          } else {
            emit("\u{2009}", frame, isItalic: false)
          }
          break
        }
        rest = rest.dropFirst(name.count)
        if let symbol = symbols[name] {
          let isLetter = symbol.unicodeScalars.allSatisfy { (0x3b1...0x3c9).contains($0.value) }
          let isSpaced = relations.contains(name) && frame.scale == 1
          emit(isSpaced ? " \(symbol) " : symbol + accent, frame, isItalic: isLetter)
          accent = ""
        } else if name == "frac" {
          pending = frame
          pending.group = .numerator
          pending.rise += 0.3 * frame.scale
          pending.scale *= 0.7
          isScript = true
          continue
        } else if let mark = accents[name] {
          accent = mark
          continue
        } else if fonts.contains(name) {
          pending = frame
          pending.group = .braces
          pending.isUpright = name != "mathit"
          pending.isBold = name == "mathbf"
          isScript = true
          continue
        } else if operators.contains(name) {
          let isSpaced = rest.first != "^" && rest.first != "_" && rest.first != "("
          emit(isSpaced ? name + "\u{2009}" : name, frame, isItalic: false)
        }
      case " " where !frame.isUpright: continue
      case "-": emit("\u{2212}", frame, isItalic: false)
      case "'": emit("\u{2032}", frame, isItalic: false)
      case "=", "<", ">", "+":
        let isSpaced = frame.scale == 1 && character != "+"
        emit(isSpaced ? " \(character) " : String(character), frame, isItalic: false)
      default:
        emit(String(character) + accent, frame, isItalic: character.isLetter)
        accent = ""
      }
      isScript = false
    }
    return runs
  }

  private static let fonts: Set = [
    "mathrm", "mathbf", "mathit", "text", "mathdefault", "mathsf", "mathtt", "mathcal",
  ]

  // Marks that are put over the letter before them.
  private static let accents = [
    "hat": "\u{302}", "bar": "\u{304}", "tilde": "\u{303}", "dot": "\u{307}", "vec": "\u{20d7}",
  ]

  private static let relations: Set = [
    "leq", "le", "geq", "ge", "neq", "approx", "in", "to", "rightarrow", "leftarrow", "propto",
    "sim",
  ]

  private static let operators: Set = [
    "log", "ln", "exp", "sin", "cos", "tan", "tanh", "max", "min", "lim", "arg", "det",
  ]

  private static let symbols: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ",
    "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ",
    "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ",
    "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "nabla": "∇", "partial": "∂", "times": "×", "cdot": "⋅", "pm": "±", "infty": "∞",
    "sum": "∑", "prod": "∏", "int": "∫", "sqrt": "√", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "neq": "≠", "approx": "≈", "in": "∈", "to": "→", "rightarrow": "→",
    "leftarrow": "←", "ell": "ℓ", "ldots": "…", "cdots": "⋯", "degree": "°", "circ": "∘",
    "quad": "\u{2003}", "propto": "∝", "sim": "∼", "forall": "∀", "exists": "∃",
  ]
}
