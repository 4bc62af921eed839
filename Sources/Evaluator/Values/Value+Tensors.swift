import Syntax
import Tensors

extension Interpreter {
  private func unavailable() -> ScriptError {
    ScriptError(.notImplementedError, "tensors are not available")
  }

  func tensorAttribute(of value: Value, _ symbol: Symbol) throws(ScriptError) -> Value? { nil }

  func setTensorAttribute(
    of value: Value, _ symbol: Symbol, to newValue: Value
  ) throws(ScriptError) -> Bool { false }

  func tensorBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? { throw unavailable() }

  func tensorInPlace(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? { throw unavailable() }

  func tensorUnary(
    _ operation: UnaryOperator, _ value: Value
  ) throws(ScriptError) -> Value? { throw unavailable() }

  func tensorCompare(
    _ comparison: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(ScriptError) -> Value? { throw unavailable() }

  func tensorIsTrue(_ value: Value) throws(ScriptError) -> Bool { throw unavailable() }

  func tensorContains(_ item: Value, in container: Value) throws(ScriptError) -> Bool {
    throw unavailable()
  }

  func tensorIterator(over value: Value) throws(ScriptError) -> IteratorObject? {
    throw unavailable()
  }

  func tensorLength(_ value: Value) throws(ScriptError) -> Int { throw unavailable() }

  func tensorIndex(_ value: Value) throws(ScriptError) -> Int { throw unavailable() }

  func tensorDouble(_ value: Value) throws(ScriptError) -> Double { throw unavailable() }

  func tensorSubscripted(_ value: Value, _ index: Value) throws(ScriptError) -> Value {
    throw unavailable()
  }

  func setTensorSubscript(
    _ value: Value, _ index: Value, to newValue: Value
  ) throws(ScriptError) { throw unavailable() }

  func tensorRepr(_ value: Value) throws(ScriptError) -> String { throw unavailable() }

  func arrayString(_ value: Value) throws(ScriptError) -> String { throw unavailable() }
}
