import Evaluator

extension ModuleDeclaration {
  /// The functions and types that every program has.
  public static var builtins: ModuleDeclaration {
    ModuleDeclaration("builtins") { interpreter in
      let functions =
        PrintingBuiltins.table + IterationBuiltins.table + NumericBuiltins.table
        + [HelpPage.builtin]
      return functions.map { .builtin($0) }
        + (IteratorTypes.names + ["bytearray"]).map {
          .value($0, .class(interpreter.classObject(named: $0)))
        }
        + [ProgressModule.member(ProgressModule.name)]
    }
  }
}

extension TypeDeclaration {
  /// The types of built-in values and of what the builtins make.
  public static var core: [TypeDeclaration] {
    NumberTypes.declarations + [
      ComplexType.declaration,
      StringType.declaration, BytesType.declaration, ByteArrayObject.declaration,
      ListType.declaration,
      DictionaryType.declaration, MappingProxy.declaration, WeakReferenceType.declaration,
      ItertoolsModule.chain, PatternObject.type, MatchObject.type, StructObject.type,
      HashObject.type,
    ] + UnionType.declarations + SmallTypes.declarations + SetType.declarations
      + DictionaryView.declarations + IteratorTypes.declarations + FileTypes.declarations
  }
}
