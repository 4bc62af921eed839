import Evaluator

extension Interpreter {
  /// An interpreter with everything that gd has.
  public static func standard(host: any Host) -> Interpreter {
    let interpreter = Interpreter(host: host, modules: modules, types: types)
    interpreter.arrayConverter = { value, interpreter throws(ScriptError) in
      .array(try interpreter.makeTensor(value, elementType: nil, float: .float64))
    }
    return interpreter
  }

  /// Every module that a script can import: the one list of them.
  private static var modules: [ModuleDeclaration] {
    [
      .torch, .neuralNetworks, .functional, .initializers, .optimizers, .autograd, .linearAlgebra,
      .cuda,
      .numpy, .numpyRandom, .pyplot, .matplotlib,
    ] + ModuleDeclaration.python
  }

  /// Every type of built-in values and native objects that has methods.
  private static var types: [TypeDeclaration] {
    TypeDeclaration.core
      + [
        .tensor, .parameter, SizeObject.type, GeneratorObject.type, .array, .axes, .figure,
      ]
  }
}
