// Stands in until the room Tensors has landed.
/// A tensor.
public final class Tensor {}
/// The type of a tensor's elements.
public enum ElementType: UInt8, Sendable { case bool, int64, float32, float64 }
