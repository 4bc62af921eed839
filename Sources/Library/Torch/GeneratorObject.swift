import Evaluator
import Tensors

/// `torch.Generator`: a source of random numbers beside the default one.
final class GeneratorObject: NativeObject {
  let generator: Generator

  init(_ generator: Generator) { self.generator = generator }

  override var typeName: String { "torch.Generator" }

  /// The type with the methods that a script calls.
  static var type: TypeDeclaration {
    TypeDeclaration(
      "torch.Generator", "A source of random numbers.",
      methods: { _ in
        [
          Builtin("manual_seed(self, seed, /)", "Starts the sequence of numbers anew.") {
            call throws(ScriptError) in
            guard case .native(let object as GeneratorObject) = call[0] else { return .none }
            object.generator.seed(UInt64(bitPattern: Int64(try call.int(1))))
            return call[0]
          },
          Builtin("initial_seed(self, /)", "The seed that the sequence started from.") { call in
            guard case .native(let object as GeneratorObject) = call[0] else { return .none }
            return .int(Int(truncatingIfNeeded: object.generator.initialSeed))
          },
        ]
      })
  }
}
