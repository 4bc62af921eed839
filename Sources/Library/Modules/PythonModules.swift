import Evaluator

extension ModuleDeclaration {
  /// The builtins and what Python's standard library is here.
  public static var python: [ModuleDeclaration] {
    [builtins, math, time]
  }
}
