@testable import Tensors

/// How far sums and products of floats may be from each other when only their order differs.
///
/// From N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, sections 3.1
/// and 4.2: with unit roundoff u, a sum in which no term goes through more than d additions has
/// an error of at most d u Σ|x| to first order, and a product of n factors one of n u |Πx|.
struct RoundingBound {
  private enum Kind { case exact, bounded, free, nan, infinite(Double) }

  private var kinds: [Kind] = []
  private var bounds: [Double] = []

  /// What terms add up to: their magnitude, and which of them are no numbers.
  private struct Terms {
    var magnitude = 0.0
    var isNaN = false
    var isPositive = false
    var isNegative = false
    var isZero = false

    mutating func take(_ term: Double, magnitude: Double) {
      if term.isNaN {
        isNaN = true
      } else if term.isInfinite {
        if term > 0 { isPositive = true } else { isNegative = true }
      } else {
        self.magnitude += magnitude
      }
    }
  }

  /// The additions that a term goes through at most: all of them for a short sum; blocks of rows,
  /// tiles and lanes and then pairs for a long one.
  private static func depth(_ count: Int) -> Double {
    Double(min(count, 160 + 2 * (Int.bitWidth - count.leadingZeroBitCount)))
  }

  private static func roundoff(_ type: ElementType) -> Double {
    type == .float32 ? 0x1p-24 : 0x1p-53
  }
  private static func tiny(_ type: ElementType) -> Double {
    type == .float32 ? Double(Float.leastNonzeroMagnitude) : Double.leastNonzeroMagnitude
  }
  private static func greatest(_ type: ElementType) -> Double {
    type == .float32 ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
  }

  private mutating func append(sumOf terms: Terms, _ type: ElementType, depth: Double) {
    var kind = Kind.bounded
    if terms.isNaN || terms.isPositive && terms.isNegative {
      kind = .nan
    } else if terms.magnitude > Self.greatest(type) / 4 {
      kind = .free
    } else if terms.isPositive || terms.isNegative {
      kind = .infinite(terms.isPositive ? .infinity : -.infinity)
    }
    kinds.append(kind)
    bounds.append(
      2 * depth * (Self.roundoff(type) * terms.magnitude + Self.tiny(type)))
  }

  /// The bounds of a reduction of elements in order, in the order of the results.
  init(
    of function: ReduceFunction, _ elements: [Double], _ shape: [Int], axes: [Int],
    _ type: ElementType
  ) {
    var kept = shape
    for axis in axes { kept[axis] = 1 }
    var strides = kept.contiguousStrides
    for axis in axes { strides[axis] = 0 }
    let count = Shape(axes.map { shape[$0] }).elementCount
    var results = [Terms](repeating: Terms(), count: kept.elementCount)
    var place = 0
    Layout(shape: shape, strides: strides).forEachOffset { offset in
      let element = elements[place]
      if function == .product {
        if element == 0 { results[offset].isZero = true }
        results[offset].take(element, magnitude: element == 0 ? 0 : abs(log2(abs(element))))
      } else {
        results[offset].take(element, magnitude: abs(element))
      }
      place += 1
    }
    for terms in results {
      switch function {
      case .sum: append(sumOf: terms, type, depth: Self.depth(count))
      case .product: append(productOf: terms, type, count: Double(count))
      case .maximum, .minimum:
        kinds.append(.exact)
        bounds.append(0)
      }
    }
  }

  private mutating func append(productOf terms: Terms, _ type: ElementType, count: Double) {
    let isInfinite = terms.isPositive || terms.isNegative
    var kind = Kind.bounded
    if terms.isNaN || isInfinite && terms.isZero {
      kind = .nan
    } else if terms.magnitude > (type == .float32 ? 100 : 900) {
      // Some order might over- or underflow on the way.
      kind = .free
    } else if isInfinite || terms.isZero {
      kind = .exact
    }
    kinds.append(kind)
    // Relative to the product.
    bounds.append(-2 * count * Self.roundoff(type))
  }

  /// The bounds of products of matrices with elements in order.
  init(
    ofProduct left: [Double], _ leftShape: [Int], _ right: [Double], _ rightShape: [Int],
    _ type: ElementType
  ) {
    let (rows, inner) = (leftShape[leftShape.count - 2], leftShape[leftShape.count - 1])
    let columns = rightShape[rightShape.count - 1]
    let batch = Shape(leftShape.dropLast(2)).elementCount
    for matrix in 0..<batch {
      for row in 0..<rows {
        for column in 0..<columns {
          var terms = Terms()
          for index in 0..<inner {
            let term =
              left[(matrix * rows + row) * inner + index]
              * right[(matrix * inner + index) * columns + column]
            terms.take(term, magnitude: abs(term))
          }
          append(sumOf: terms, type, depth: Double(inner + 1))
        }
      }
    }
  }

  /// Whether one result may stand where the other order of computing gives another one.
  func allows(_ value: Double, insteadOf other: Double, at index: Int) -> Bool {
    switch kinds[index] {
    case .exact: return false
    case .free: return true
    case .nan: return value.isNaN
    case .infinite(let infinity): return value == infinity
    case .bounded:
      let bound = bounds[index]
      return abs(value - other) <= (bound < 0 ? -bound * abs(other) : bound)
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
