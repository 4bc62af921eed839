import Evaluator
import Tensors

/// What `help` shows: all of it taken from the one declaration of what it is asked about.
public struct HelpPage {
  private let interpreter: Interpreter

  /// Makes the pages of an interpreter.
  public init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The `help` of scripts.
  static var builtin: Builtin {
    Builtin("help(object=..., /)", "Says what something is and how it is used.") {
      call throws(ScriptError) in
      let page = HelpPage(call.interpreter)
      guard let value = call.given(0) else {
        call.interpreter.host.write(HelpPage.introduction)
        return .none
      }
      if let name = value.text, let text = page.text(named: name) {
        call.interpreter.host.write(text)
      } else {
        call.interpreter.host.write(page.text(of: value))
      }
      return .none
    }
  }

  /// The page for those who do not know what to ask.
  public static let introduction = """
    gd runs Python with PyTorch's names. A first step:

        w = torch.tensor(3.0, requires_grad=True)
        loss = (w - 1) ** 2
        loss.backward()
        w.grad                 # tensor(4.)

    torch, nn, F, optim, plt, np and math are there without an import.

        help(torch.randn)      what a function does       torch.randn?    the same, at the prompt
        help(nn.Linear)        a class and its methods    nn.Linear??     its source
        help(torch)            all that a module has      dir(w)          the names of an object

    At the prompt, % lists the commands that are not Python; Ctrl-C stops, Ctrl-D leaves.

    """

  /// The page about what a dotted name stands for; nil where it stands for nothing.
  public func text(named name: String) -> String? { value(named: name).map(text(of:)) }

  /// What a dotted name stands for, without running anything of the script.
  public func value(named name: String) -> Value? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, var value = interpreter.global(named: first) else { return nil }
    for part in parts.dropFirst() {
      guard let next = interpreter.storedAttribute(of: value, named: part) else { return nil }
      value = next
    }
    return value
  }

  /// The page about a value.
  public func text(of value: Value) -> String {
    switch value {
    case .module(let module): return text(of: module)
    case .class: return text(ofClass: value)
    case .builtin, .function, .boundMethod: return text(ofFunction: value)
    default:
      let kind = Value.class(interpreter.classObject(of: value))
      return "\(Self.article(value.typeName)) \(value.typeName)\n\n" + text(ofClass: kind)
    }
  }

  // MARK: Functions

  private func text(ofFunction value: Value) -> String {
    var text = (interpreter.signatureText(of: value) ?? "?") + "\n"
    if let words = interpreter.documentation(of: value) { text += "\n" + Self.indented(words) }
    guard let operation = operation(of: value) else { return text }
    text += details(of: operation)
    if let errors = OperationError.text(for: name(of: value), of: operation) {
      text += "\n    Raises:\n" + Self.indented(Self.indented(errors))
    }
    return text
  }

  private func name(of value: Value) -> String {
    switch value {
    case .builtin(let builtin): builtin.name
    case .boundMethod(let method): name(of: method.function)
    default: ""
    }
  }

  private func operation(of value: Value) -> Operation? {
    switch value {
    case .builtin(let builtin):
      let name = builtin.name.last == "_" ? String(builtin.name.dropLast()) : builtin.name
      return Operation.all.first { operation in
        operation.summary == builtin.summary
          && (operation.name == name || operation.aliases.contains(name))
      }
    case .boundMethod(let method): return operation(of: method.function)
    default: return nil
    }
  }

  /// Where an operation is found, and its first sample with what comes out.
  private func details(of operation: Operation) -> String {
    let forms: [(Operation.Forms, String)] = [
      (.function, "torch.\(operation.name)"), (.functional, "F.\(operation.name)"),
      (.linearAlgebra, "torch.linalg.\(operation.name)"), (.method, "Tensor.\(operation.name)"),
      (.inPlace, "Tensor.\(operation.name)_"), (.property, "Tensor.\(operation.name)"),
    ]
    var text = "\n    Found as: "
    text += forms.filter { operation.forms.contains($0.0) }.map(\.1).joined(separator: ", ")
    if !operation.aliases.isEmpty { text += "; also " + operation.aliases.joined(separator: ", ") }
    text += "\n"
    guard let example = Example(operation.samples) else { return text }
    text += "\n    Example:\n"
    for line in example.lines { text += "        \(line)\n" }
    return text
  }

  // MARK: Classes and modules

  private func text(ofClass value: Value) -> String {
    guard case .class(let object) = value else { return "" }
    var text = "class \(interpreter.signatureText(of: value) ?? object.name)\n"
    let bases = object.bases.map(\.name).filter { $0 != "object" }
    if !bases.isEmpty { text += "    a kind of \(bases.joined(separator: ", "))\n" }
    if let words = interpreter.documentation(of: value) { text += "\n" + Self.indented(words) }
    let names = interpreter.attributeNames(of: value).filter { !$0.hasPrefix("_") }
    return text + members(of: value, names)
  }

  private func text(of module: ModuleObject) -> String {
    var text = "module \(module.name)\n"
    let value = Value.module(module)
    if let words = interpreter.documentation(of: value) { text += "\n" + Self.indented(words) }
    let names = interpreter.attributeNames(of: value).filter { !$0.hasPrefix("_") }
    return text + members(of: value, names)
  }

  /// One line for each member, by name.
  private func members(of value: Value, _ names: [String]) -> String {
    if names.isEmpty { return "" }
    var text = "\n"
    for name in names.sorted() {
      guard let member = interpreter.storedAttribute(of: value, named: name) else { continue }
      text += "    " + line(about: member, named: name) + "\n"
    }
    return text
  }

  private func line(about member: Value, named name: String) -> String {
    switch member {
    case .module: return "\(name): a module"
    case .builtin, .function, .boundMethod, .class:
      let signature = interpreter.signatureText(of: member).map { $0.drop { $0 != "(" } } ?? ""
      let words = interpreter.documentation(of: member) ?? ""
      let first = words.prefix { $0 != "\n" }
      return name + signature + (first.isEmpty ? "" : "  –  \(first)")
    default: return name
    }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n") + "\n"
  }

  private static func article(_ name: String) -> String {
    name.first.map { ["a", "e", "i", "o", "u"].contains($0) } == true ? "an" : "a"
  }
}

/// A call of an operation that can be run as it stands, with what comes out.
private struct Example {
  let lines: [String]

  /// What the names in the samples of operations stand for.
  private static let inputs: [(name: String, text: String)] = [
    ("s", "torch.tensor(0.6)"), ("v", "torch.randn(5)"), ("m", "torch.randn(3, 4)"),
    ("m2", "torch.randn(3, 4)"), ("r", "torch.randn(4)"), ("c", "torch.randn(3, 1)"),
    ("n", "torch.randn(4, 3)"), ("b", "torch.randn(2, 3, 4)"), ("p", "torch.rand(3, 4) + 0.5"),
    ("q", "torch.rand(3, 4) * 0.8 + 0.1"), ("i", "torch.randint(-5, 6, (3, 4))"),
    ("j", "torch.tensor([0, 2, 1, 3, 1])"), ("k", "torch.randn(3, 4) > 0"),
    ("e", "torch.tensor([-1., 0., 0., 1., 2.])"), ("o", "torch.zeros(0, 3)"),
  ]

  /// The first of the samples that runs.
  init?(_ samples: [String]) {
    for sample in samples {
      if let lines = Example.lines(for: sample) {
        self.lines = lines
        return
      }
    }
    return nil
  }

  private static func lines(for sample: String) -> [String]? {
    // A world of its own: the script's numbers and names stay as they are.
    let interpreter = Interpreter.standard(host: SilentHost())
    let words = Set(sample.split { !($0.isLetter || $0.isNumber || $0 == "_") })
    var lines = inputs.filter { words.contains($0.name[...]) }.map { "\($0.name) = \($0.text)" }
    do throws(ScriptError) {
      try interpreter.run(.init(name: "<help>", text: lines.joined(separator: "\n")))
      let value = try interpreter.evaluate(.init(name: "<help>", text: sample))
      lines.append(sample)
      if case .tensor(let tensor) = value {
        let shape = tensor.shape.map(String.init).joined(separator: ", ")
        lines[lines.count - 1] += "    # shape [\(shape)], torch.\(tensor.elementType.name)"
      }
      return lines
    } catch {
      return nil
    }
  }
}

/// A host that keeps everything to itself.
private final class SilentHost: Host {
  func write(_ text: String) {}
  func writeError(_ text: String) {}
}
