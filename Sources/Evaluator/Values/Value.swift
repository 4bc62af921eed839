import Syntax
import Tensors

/// A value of the language.
///
/// Numbers are unboxed; everything else is one reference.
public enum Value {
  case none
  case ellipsis
  case notImplemented
  case bool(Bool)
  case int(Int)
  case float(Double)
  /// An integer that does not fit `Int`; never one that fits.
  case bigInteger(BigInteger)
  case complex(ComplexObject)
  case string(StringObject)
  case bytes(BytesObject)
  case list(ListObject)
  case tuple(TupleObject)
  case dictionary(DictionaryObject)
  case set(SetObject)
  case range(RangeObject)
  case slice(SliceObject)
  case function(FunctionObject)
  case builtin(Builtin)
  case boundMethod(BoundMethod)
  case `class`(ClassObject)
  case instance(InstanceObject)
  case module(ModuleObject)
  case iterator(IteratorObject)
  /// A PyTorch tensor.
  case tensor(Tensor)
  /// A NumPy array or, without dimensions, a NumPy scalar: the same object, shown as NumPy does.
  case array(Tensor)
  /// `torch.float32` and its kin.
  case elementType(ElementType)
  /// An object that the library makes.
  case native(NativeObject)
}

/// The kind of a value, without what it holds.
public enum ValueKind: UInt8, CaseIterable, Sendable {
  case none, ellipsis, notImplemented, bool, int, float, complex, string, bytes, list, tuple
  case dictionary, set, frozenSet, range, slice, function, builtin, boundMethod, `class`
  case instance, module, iterator, tensor, array, elementType, native
}

extension Value {
  /// Makes a string.
  public init(_ text: String) { self = .string(StringObject(text)) }
  /// Makes a list.
  public init(list: [Value]) { self = .list(ListObject(list)) }
  /// Makes a tuple.
  public init(tuple: [Value]) { self = .tuple(TupleObject(tuple)) }

  /// The kind of the value.
  public var kind: ValueKind {
    switch self {
    case .none: .none
    case .ellipsis: .ellipsis
    case .notImplemented: .notImplemented
    case .bool: .bool
    case .int, .bigInteger: .int
    case .float: .float
    case .complex: .complex
    case .string: .string
    case .bytes: .bytes
    case .list: .list
    case .tuple: .tuple
    case .dictionary: .dictionary
    case .set(let object): object.isFrozen ? .frozenSet : .set
    case .range: .range
    case .slice: .slice
    case .function: .function
    case .builtin: .builtin
    case .boundMethod: .boundMethod
    case .class: .class
    case .instance: .instance
    case .module: .module
    case .iterator: .iterator
    case .tensor: .tensor
    case .array: .array
    case .elementType: .elementType
    case .native: .native
    }
  }

  /// Whether the value is None.
  public var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The name of the value's type, as error messages print it.
  public var typeName: String {
    switch self {
    case .instance(let object): object.classObject.spelledName
    case .native(let object): object.typeName
    case .iterator(let object): object.typeName
    case .class(let object): object.metaclassName
    case .boundMethod(let object): (object.isNative ? ValueKind.builtin : .boundMethod).typeName
    default: kind.typeName
    }
  }

  /// Whether both are the same object (`is`).
  public func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none), (.ellipsis, .ellipsis), (.notImplemented, .notImplemented): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.float(let a), .float(let b)): return a.bitPattern == b.bitPattern
    case (.complex(let a), .complex(let b)): return a.value.isIdentical(to: b.value)
    case (.elementType(let a), .elementType(let b)): return a == b
    default:
      guard let a = object, let b = other.object else { return false }
      return a === b
    }
  }

  /// The object that the value refers to; nil for unboxed values.
  public var object: AnyObject? {
    switch self {
    case .none, .ellipsis, .notImplemented, .bool, .int, .float, .elementType: nil
    case .bigInteger(let object): object
    case .complex(let object): object
    case .string(let object): object
    case .bytes(let object): object
    case .list(let object): object
    case .tuple(let object): object
    case .dictionary(let object): object
    case .set(let object): object
    case .range(let object): object
    case .slice(let object): object
    case .function(let object): object
    case .builtin(let object): object
    case .boundMethod(let object): object
    case .class(let object): object
    case .instance(let object): object
    case .module(let object): object
    case .iterator(let object): object
    case .tensor(let object): object
    case .array(let object): object
    case .native(let object): object
    }
  }

  /// The text, if the value is a string.
  public var text: String? {
    if case .string(let object) = self { return object.text }
    if case .instance(let object) = self, let base = object.payload as? BaseValue {
      return base.value.text
    }
    return nil
  }
}

extension ValueKind {
  /// Python's name of the type.
  public var typeName: String {
    switch self {
    case .none: "NoneType"
    case .ellipsis: "ellipsis"
    case .notImplemented: "NotImplementedType"
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .complex: "complex"
    case .string: "str"
    case .bytes: "bytes"
    case .list: "list"
    case .tuple: "tuple"
    case .dictionary: "dict"
    case .set: "set"
    case .frozenSet: "frozenset"
    case .range: "range"
    case .slice: "slice"
    case .function: "function"
    case .builtin: "builtin_function_or_method"
    case .boundMethod: "method"
    case .class: "type"
    case .instance: "object"
    case .module: "module"
    case .iterator: "iterator"
    case .tensor: "Tensor"
    case .array: "numpy.ndarray"
    case .elementType: "torch.dtype"
    case .native: "object"
    }
  }
}
