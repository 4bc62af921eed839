import Evaluator

/// Every module that a script can import: the one list of them.
public var standardModules: [ModuleDeclaration] {
  [
    .builtins, .math, .time, .torch, .neuralNetworks, .functional, .initializers, .optimizers,
    .autograd, .cuda, .numpy, .numpyRandom, .pyplot, .matplotlib,
  ]
}

/// Every type of built-in values and native objects that has methods.
public var standardTypes: [TypeDeclaration] {
  TypeDeclaration.core + [.tensor, .parameter, SizeObject.type, .axes, .figure, .array]
}
