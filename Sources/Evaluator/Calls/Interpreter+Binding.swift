import Syntax

extension Interpreter {
  /// Puts the arguments of a call into the slots of the parameters, with CPython's errors.
  func bind(
    _ arguments: Arguments, to signature: Signature, into slots: UnsafeMutablePointer<Value?>,
    name: String = "", builtin: Builtin? = nil
  ) throws(ScriptError) {
    let parameters = signature.parameters
    let given = arguments.positional
    let direct = min(given.count, signature.positionalCount)
    for place in 0..<direct { slots[place] = given[place] }
    if let place = signature.variadicIndex {
      slots[place] = Value(tuple: Array(given.dropFirst(direct)))
    }
    var extra: DictionaryObject?
    if signature.keywordVariadicIndex != nil { extra = DictionaryObject() }
    var positionalOnly: [String] = []
    for (symbol, value) in arguments.keywords {
      let found = parameters.firstIndex {
        $0.name == symbol && ($0.kind == .ordinary || $0.kind == .keywordOnly)
      }
      if let found {
        if slots[found] != nil {
          throw bindingError(
            builtin, name, "got multiple values for argument '\(text(of: symbol))'")
        }
        slots[found] = value
      } else if let extra {
        extra.set(text: text(of: symbol), to: value)
      } else if parameters.contains(where: { $0.name == symbol && $0.kind == .positionalOnly }) {
        positionalOnly.append(text(of: symbol))
      } else {
        throw unexpectedKeyword(symbol, signature, builtin, name)
      }
    }
    if !positionalOnly.isEmpty {
      if let builtin, arguments.keywords.count == positionalOnly.count {
        throw ScriptError(.typeError, "\(qualified(builtin))() takes no keyword arguments")
      }
      // In the order of the declaration.
      let names = parameters.map { text(of: $0.name) }.filter(positionalOnly.contains)
      throw bindingError(
        builtin, name,
        "got some positional-only arguments passed as keyword arguments: "
          + "'\(names.joined(separator: ", "))'")
    }
    if let place = signature.keywordVariadicIndex, let extra { slots[place] = .dictionary(extra) }
    if given.count > signature.positionalCount, signature.variadicIndex == nil {
      throw tooManyArguments(given.count, signature, slots, builtin, name)
    }
    try fillDefaults(signature, slots, from: direct, builtin, name)
  }

  /// Gives the parameters without an argument their defaults.
  func fillDefaults(
    _ signature: Signature, _ slots: UnsafeMutablePointer<Value?>, from start: Int,
    _ builtin: Builtin?, _ name: String
  ) throws(ScriptError) {
    let parameters = signature.parameters
    var isMissing = false
    let given = (0..<signature.positionalCount).filter { slots[$0] != nil }.count
    for place in start..<max(start, parameters.count) where slots[place] == nil {
      if let value = parameters[place].defaultValue {
        slots[place] = value
      } else {
        isMissing = true
      }
    }
    if isMissing { throw missingArguments(signature, slots, given, builtin, name) }
  }

  func qualified(_ builtin: Builtin) -> String {
    (builtin.owner ?? builtin.home).map { "\($0).\(builtin.name)" } ?? builtin.name
  }

  private func bindingError(
    _ builtin: Builtin?, _ name: String, _ message: String
  ) -> ScriptError {
    ScriptError(.typeError, "\(builtin.map(\.name) ?? name)() \(message)")
  }

  private func unexpectedKeyword(
    _ symbol: Symbol, _ signature: Signature, _ builtin: Builtin?, _ name: String
  ) -> ScriptError {
    let keyword = text(of: symbol)
    let names = signature.parameters.filter { $0.kind == .ordinary || $0.kind == .keywordOnly }
      .map { text(of: $0.name) }
    if let builtin, names.isEmpty {
      return ScriptError(.typeError, "\(qualified(builtin))() takes no keyword arguments")
    }
    let error: ScriptError
    if let builtin, builtin.speaksPython {
      error = ScriptError(
        .typeError, "'\(keyword)' is an invalid keyword argument for \(builtin.name)()")
    } else {
      error = bindingError(builtin, name, "got an unexpected keyword argument '\(keyword)'")
    }
    if let near = closestName(to: keyword, among: names) {
      error.record.hint = "Did you mean '\(near)'?"
    }
    return error
  }

  private func tooManyArguments(
    _ count: Int, _ signature: Signature, _ slots: UnsafeMutablePointer<Value?>,
    _ builtin: Builtin?, _ name: String
  ) -> ScriptError {
    let maximum = signature.positionalCount
    let minimum = signature.requiredCount
    if let builtin { return wrongCount(builtin, signature, count) }
    let range = minimum < maximum ? "from \(minimum) to \(maximum)" : "\(maximum)"
    let noun = maximum == 1 && minimum == maximum ? "argument" : "arguments"
    let keywordOnly = signature.parameters.indices.filter {
      signature.parameters[$0].kind == .keywordOnly && slots[$0] != nil
    }.count
    var tail = "\(count) \(count == 1 ? "was" : "were") given"
    if keywordOnly > 0 {
      tail =
        "\(count) positional argument\(count == 1 ? "" : "s") (and \(keywordOnly) keyword-only "
        + "argument\(keywordOnly == 1 ? "" : "s")) were given"
    }
    return bindingError(builtin, name, "takes \(range) positional \(noun) but \(tail)")
  }

  private func missingArguments(
    _ signature: Signature, _ slots: UnsafeMutablePointer<Value?>, _ given: Int,
    _ builtin: Builtin?, _ name: String
  ) -> ScriptError {
    let parameters = signature.parameters
    func missing(_ isKeywordOnly: Bool) -> [String] {
      parameters.indices.filter {
        slots[$0] == nil && parameters[$0].defaultValue == nil
          && (parameters[$0].kind == .keywordOnly) == isKeywordOnly
      }.map { "'\(text(of: parameters[$0].name))'" }
    }
    let positional = missing(false)
    if let builtin, !positional.isEmpty {
      let isPositionalOnly = parameters.allSatisfy { $0.kind == .positionalOnly }
      if isPositionalOnly { return wrongCount(builtin, signature, given) }
      let first = parameters.indices.first {
        slots[$0] == nil && parameters[$0].defaultValue == nil
      }
      return ScriptError(
        .typeError,
        "\(builtin.name)() missing required argument \(positional[0]) "
          + "(pos \((first ?? 0) + (builtin.isMethod ? 0 : 1)))")
    }
    let names = positional.isEmpty ? missing(true) : positional
    let kind = positional.isEmpty ? "keyword-only" : "positional"
    let noun = names.count == 1 ? "argument" : "arguments"
    return bindingError(
      builtin, name, "missing \(names.count) required \(kind) \(noun): \(enumeration(names))")
  }

  private func enumeration(_ names: [String]) -> String {
    switch names.count {
    case 0: ""
    case 1: names[0]
    case 2: "\(names[0]) and \(names[1])"
    default: names.dropLast().joined(separator: ", ") + ", and \(names[names.count - 1])"
    }
  }

  /// CPython's words when a builtin gets the wrong number of positional arguments.
  private func wrongCount(
    _ builtin: Builtin, _ signature: Signature, _ count: Int
  ) -> ScriptError {
    // A method's own object is not counted.
    let own = builtin.isMethod || builtin.isClassMethod ? 1 : 0
    let minimum = signature.requiredCount - own
    let maximum = signature.positionalCount - own
    let given = max(0, count - own)
    let name = qualified(builtin)
    if minimum == maximum {
      if maximum == 0 {
        return ScriptError(.typeError, "\(name)() takes no arguments (\(given) given)")
      }
      if maximum == 1 {
        return ScriptError(.typeError, "\(name)() takes exactly one argument (\(given) given)")
      }
      return ScriptError(
        .typeError, "\(builtin.name) expected \(maximum) arguments, got \(given)")
    }
    let isTooFew = given < minimum
    let bound = isTooFew ? minimum : maximum
    let plural = bound == 1 ? "" : "s"
    if signature.parameters.contains(where: { $0.kind == .ordinary || $0.kind == .keywordOnly }) {
      let word = isTooFew ? "at least" : "at most"
      return ScriptError(
        .typeError, "\(builtin.name)() takes \(word) \(bound) argument\(plural) (\(given) given)")
    }
    return ScriptError(
      .typeError,
      "\(builtin.name) expected \(isTooFew ? "at least" : "at most") \(bound) argument\(plural), "
        + "got \(given)")
  }
}
