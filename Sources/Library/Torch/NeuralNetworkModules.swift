import Evaluator
import Tensors

// torch.nn and torch.optim: written in the language itself (Prelude/*.gd). Only what a script
// cannot say about classes, parameters and attributes, is here.

extension ModuleDeclaration {
  /// `torch.nn`: layers and losses.
  static var neuralNetworks: ModuleDeclaration {
    ModuleDeclaration("torch.nn", predefinedName: "nn") { interpreter throws(ScriptError) in
      [
        .module("functional", fullName: "torch.nn.functional"),
        .module("F", fullName: "torch.nn.functional"),
        .module("init", fullName: "torch.nn.init"),
        .value("Parameter", .class(interpreter.classObject(named: "Parameter"))),
        .value("ModuleStructure", .class(interpreter.makeModuleStructure())),
        .source(name: "nn.gd", text: Prelude.text(of: PackageResources.nn_gd)),
      ]
    }
  }

  /// `torch.nn.functional`.
  static var functional: ModuleDeclaration {
    ModuleDeclaration("torch.nn.functional", predefinedName: "F") { _ throws(ScriptError) in
      var members: [Member] = []
      for operation in Operation.all
      where operation.forms.contains(.functional) {
        for name in [operation.name] + operation.aliases {
          members.append(.builtin(operation.function(named: name)))
        }
      }
      return members
    }
  }

  /// `torch.nn.init`: how parameters start.
  static var initializers: ModuleDeclaration {
    ModuleDeclaration("torch.nn.init") { _ throws(ScriptError) in
      [.source(name: "init.gd", text: Prelude.text(of: PackageResources.init_gd))]
    }
  }

  /// `torch.optim`: ways to step down a gradient.
  static var optimizers: ModuleDeclaration {
    ModuleDeclaration("torch.optim", predefinedName: "optim") { _ throws(ScriptError) in
      [.source(name: "optim.gd", text: Prelude.text(of: PackageResources.optim_gd))]
    }
  }
}

/// The programs in the language that are embedded in the binary.
enum Prelude {
  static func text(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension TypeDeclaration {
  /// `nn.Parameter`: a tensor that a module knows as its own.
  static var parameter: TypeDeclaration {
    TypeDeclaration(
      "Parameter", "A tensor that a module trains.",
      constructor: Builtin(
        "Parameter(data=None, requires_grad=True)", "A fresh leaf with the data of a tensor."
      ) { call throws(ScriptError) in
        let requires = try call.bool(1)
        guard let data = call[0].tensorObject else {
          throw ScriptError(
            .typeError,
            "Parameter data has to be a tensor, but got \(call[0].typeName)",
            hint: "write nn.Parameter(torch.tensor(...))")
        }
        let parameter = data.detached()
        parameter.isParameter = true
        try tensorErrors { () throws(TensorError) in
          try parameter.setRequiresGradient(requires, by: .creation)
        }
        return .tensor(parameter)
      })
  }
}

extension Interpreter {
  /// The native base of `nn.Module`: it watches what attributes are set to.
  fileprivate func makeModuleStructure() -> ClassObject {
    makeClass(
      "ModuleStructure", bases: [], moduleName: "torch.nn",
      members: [
        Builtin("__setattr__(self, name, value, /)", "Sets an attribute of a module.") {
          call throws(ScriptError) in
          guard case .instance(let module) = call[0] else { return .none }
          let name = try call.string(1)
          let symbol = call.interpreter.symbol(name)
          let value = call[2]
          if case .tensor(let old)? = module[symbol], old.isParameter,
            !value.isParameterOrNone
          {
            let isTensor = value.tensorObject != nil
            throw ScriptError(
              .typeError,
              "cannot assign '\(isTensor ? "torch.FloatTensor" : value.typeName)' as parameter "
                + "'\(name)' (torch.nn.Parameter or None expected)",
              hint: isTensor ? "write nn.Parameter(...) around the tensor" : nil)
          }
          let part = value.isParameterValue ? "parameters" : value.isModule ? "module" : nil
          if let part, module[call.interpreter.symbol("training")] == nil {
            throw ScriptError(
              .attributeError, "cannot assign \(part) before Module.__init__() call",
              hint: "begin __init__ with super().__init__()")
          }
          call.interpreter.setOwnAttribute(module, symbol, value)
          return .none
        }
      ])
  }
}

extension Value {
  fileprivate var isParameterValue: Bool {
    if case .tensor(let tensor) = self { return tensor.isParameter }
    return false
  }

  /// Whether it is an instance of a class that inherits from `nn.Module`.
  fileprivate var isModule: Bool {
    guard case .instance(let object) = self else { return false }
    return object.classObject.ancestors.contains { $0.name == "ModuleStructure" }
  }

  fileprivate var isParameterOrNone: Bool { isNone || isParameterValue }
}
