import Syntax

/// What there is to say about a value, for `help`, completion and the prompt. None of this runs a
/// line of the script.
extension Interpreter {
  /// How a function, method or class is called, such as `randn(*size, generator=None)`; nil for
  /// what cannot be called.
  public func signatureText(of value: Value) -> String? {
    switch value {
    case .builtin(let builtin): return builtin.signatureText
    case .function(let function):
      return "\(function.name)(\(parameterText(of: function, isBound: false)))"
    case .boundMethod(let method):
      if case .function(let function) = method.function {
        return "\(function.name)(\(parameterText(of: function, isBound: true)))"
      }
      return signatureText(of: method.function).map(Interpreter.withoutReceiver)
    case .class(let object):
      if case .function(let initializer)? = object.lookup(symbol("__init__")) {
        return "\(object.name)(\(parameterText(of: initializer, isBound: true)))"
      }
      return object.constructor?.signatureText ?? "\(object.name)()"
    case .instance(let object):
      guard let call = object.classObject.lookup(symbol("__call__")) else { return nil }
      return signatureText(of: .boundMethod(BoundMethod(function: call, receiver: .none)))
    default: return nil
    }
  }

  /// The names by which arguments can be passed.
  public func keywords(of value: Value) -> [String] {
    guard let signature = signature(of: value) else { return [] }
    return signature.parameters.filter { parameter in
      switch parameter.kind {
      case .ordinary, .keywordOnly: true
      case .positionalOnly, .variadic, .keywordVariadic: false
      }
    }.map { text(of: $0.name) }.filter { $0 != "self" && $0 != "cls" }
  }

  /// The text that a function, class or module says about itself.
  public func documentation(of value: Value) -> String? {
    let text: Value?
    switch value {
    case .builtin(let builtin): return builtin.summary.isEmpty ? nil : builtin.summary
    case .function(let function): text = function.code.documentation
    case .boundMethod(let method): return documentation(of: method.function)
    case .class(let object):
      object.loadPending()
      text = object.attributes[.dunderDoc]
    case .module(let object): text = object.scope[.dunderDoc]
    case .none, .string: return nil
    default: return documentation(of: .class(classObject(of: value)))
    }
    guard case .string(let string)? = text else { return nil }
    return Interpreter.trimmed(string.text)
  }

  /// The program text that made a function or a class; nil for what is not written in the language.
  public func sourceText(of value: Value) -> String? {
    switch value {
    case .function(let function):
      return Interpreter.lines(of: function.code.range, in: function.code.source)
    case .boundMethod(let method): return sourceText(of: method.function)
    case .class(let object):
      return object.definition.map { Interpreter.lines(of: $0.range, in: $0.source) }
    case .instance(let object): return sourceText(of: .class(object.classObject))
    default: return nil
    }
  }

  /// An attribute that is simply there: no property is asked, no `__getattr__` called.
  public func storedAttribute(of value: Value, named name: String) -> Value? {
    let symbol = symbol(name)
    guard case .instance(let object) = value else {
      return (try? findAttribute(of: value, symbol)) ?? nil
    }
    if let stored = object[symbol] { return stored }
    switch object.classObject.lookup(symbol) {
    case .native?: return nil
    case .function(let function)?:
      return .boundMethod(BoundMethod(function: .function(function), receiver: value))
    case let found?: return found
    case nil:
      // Parameters and submodules are kept by the library's own `__getattr__`.
      guard isOfLibrary(object) else { return nil }
      return (try? findAttribute(of: value, symbol)) ?? nil
    }
  }

  /// Whether `__getattr__` of an object's class is part of the library.
  private func isOfLibrary(_ object: InstanceObject) -> Bool {
    guard case .function(let method)? = object.classObject.lookup(symbol("__getattr__")) else {
      return false
    }
    return modules[method.scope.moduleName]?.scope === method.scope
  }

  /// The parameters of what can be called, as `inspect` describes them: name, kind by Python's
  /// number, and default.
  public func parameters(
    of value: Value
  ) -> [(name: String, kind: Int, defaultValue: Value?)]? {
    guard let signature = signature(of: value) else { return nil }
    var isBound = false
    switch value {
    case .boundMethod, .class: isBound = true
    default: break
    }
    return signature.parameters.dropFirst(isBound ? 1 : 0).map { parameter in
      let kind =
        switch parameter.kind {
        case .positionalOnly: 0
        case .ordinary: 1
        case .variadic: 2
        case .keywordOnly: 3
        case .keywordVariadic: 4
        }
      return (text(of: parameter.name), kind, parameter.defaultValue)
    }
  }

  private func signature(of value: Value) -> Signature? {
    switch value {
    case .builtin(let builtin): return try? builtin.signature(in: self)
    case .function(let function): return function.signature
    case .boundMethod(let method): return signature(of: method.function)
    case .class(let object):
      if let initializer = object.lookup(symbol("__init__")), case .function = initializer {
        return signature(of: initializer)
      }
      return object.constructor.flatMap { try? $0.signature(in: self) }
    default: return nil
    }
  }

  private func parameterText(of function: FunctionObject, isBound: Bool) -> String {
    var parts: [String] = []
    var isBehindStar = false
    for parameter in function.signature.parameters.dropFirst(isBound ? 1 : 0) {
      var text = text(of: parameter.name)
      switch parameter.kind {
      case .variadic:
        text = "*" + text
        isBehindStar = true
      case .keywordVariadic: text = "**" + text
      case .keywordOnly where !isBehindStar:
        parts.append("*")
        isBehindStar = true
      default: break
      }
      if let value = parameter.defaultValue { text += "=" + ((try? repr(value)) ?? "...") }
      parts.append(text)
    }
    return parts.joined(separator: ", ")
  }

  private static func withoutReceiver(_ signature: String) -> String {
    guard let open = signature.firstIndex(of: "(") else { return signature }
    let inside = signature[signature.index(after: open)...]
    guard inside.hasPrefix("self") || inside.hasPrefix("cls") else { return signature }
    let rest = inside.drop { $0 != "," && $0 != ")" }
    let parameters = rest.hasPrefix(", /") ? rest.dropFirst(3) : rest
    return String(signature[...open] + parameters.drop { $0 == "," || $0 == " " })
  }

  /// The whole lines of a range, without the indentation of the first.
  private static func lines(of range: SourceRange, in source: SourceText) -> String {
    let first = source.position(of: range.start).line
    let last = source.position(of: max(range.start, range.end - 1)).line
    let lines = (first...max(first, last)).map { Substring(source.line($0)) }
    return joined(lines, without: lines[0].prefix { $0 == " " }.count)
  }

  /// A text without the indentation that its lines but the first share.
  private static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.dropFirst().filter { !$0.allSatisfy { $0 == " " } }
    lines[0] = lines[0].drop { $0 == " " }
    return joined(lines, without: rest.map { $0.prefix { $0 == " " }.count }.min() ?? 0)
  }

  private static func joined(_ lines: [Substring], without width: Int) -> String {
    var lines = lines.map { $0.dropFirst(min(width, $0.prefix { $0 == " " }.count)) }
    while lines.last?.allSatisfy({ $0 == " " }) == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
