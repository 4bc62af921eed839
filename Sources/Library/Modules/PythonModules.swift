import Evaluator

extension ModuleDeclaration {
  /// The builtins and what there is of Python's standard library.
  public static var python: [ModuleDeclaration] {
    [
      builtins, math, time, random, sys, os, osPath, itertools, string, future,
      importlib, gc, unicodedata, re, structs, ast, hashlib, binascii,
    ] + written + ProgressModule.declarations
  }
}
