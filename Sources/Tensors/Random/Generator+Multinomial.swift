extension Generator {
  /// Why weights cannot be sampled, in PyTorch's words.
  public enum MultinomialError: String, Error {
    /// A weight is below zero or not a number, and samples are put back.
    case negative = "invalid multinomial distribution (encountering probability entry < 0)"
    /// A weight is infinite, and samples are put back.
    case notFinite =
      "invalid multinomial distribution (encountering probability entry = infinity or NaN)"
    /// A weight is no probability, and a sample is not put back.
    case invalid = "probability tensor contains either `inf`, `nan` or element < 0"
    /// All weights are zero.
    case zeroSum = "invalid multinomial distribution (sum of probabilities <= 0)"
    /// More samples are wanted than there are categories.
    case tooMany = "cannot sample n_sample > prob_dist.size(-1) samples without replacement"
    /// No samples are wanted.
    case noSamples = "cannot sample n_sample <= 0 samples"
  }

  /// Draws `count` indices with the given weights, which need not sum to one (`multinomial`).
  ///
  /// A matrix is sampled one row after the other. Once the flag is raised, the samples are no samples.
  public func multinomial<Weight: BinaryFloatingPoint>(
    weights: [Weight], count: Int, replacement: Bool = false, until flag: InterruptFlag = .never
  ) throws(MultinomialError) -> [Int] {
    guard count > 0 else { throw .noSamples }
    if replacement && count > 1 {
      return try cumulativeSamples(weights: weights, count: count, flag)
    }
    guard count <= weights.count else { throw .tooMany }
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .invalid }
    guard weights.contains(where: { $0 > 0 }) else { throw .zeroSum }
    // Weights divided by exponential numbers: the largest quotients are a fair sample.
    var quotients = weights
    flag.forEachPiece(of: weights.indices) { piece in
      for index in piece { quotients[index] /= Weight(nextExponential(rate: 1)) }
    }
    if count == 1 {
      var best = 0
      for index in quotients.indices where quotients[index] > quotients[best] { best = index }
      return [best]
    }
    let order = quotients.indices.sorted(until: flag) {
      (quotients[$0], $1) > (quotients[$1], $0)
    }
    return Array(order.prefix(count))
  }

  private func cumulativeSamples<Weight: BinaryFloatingPoint>(
    weights: [Weight], count: Int, _ flag: InterruptFlag
  ) throws(MultinomialError) -> [Int] {
    var sum: Weight = 0
    var cumulative: [Weight] = []
    cumulative.reserveCapacity(weights.count)
    for weight in weights {
      guard weight >= 0 else { throw .negative }
      guard weight.isFinite else { throw .notFinite }
      sum += weight
      cumulative.append(sum)
    }
    guard sum > 0 else { throw .zeroSum }
    for index in cumulative.indices { cumulative[index] /= sum }
    cumulative[cumulative.count - 1] = 1
    var result = [Int](repeating: 0, count: count)
    flag.forEachPiece(of: 0..<count) { piece in
      for place in piece {
        let sample = nextDouble()
        var lower = 0
        var upper = cumulative.count
        while lower < upper {
          let middle = lower + (upper - lower) / 2
          if Double(cumulative[middle]) < sample { lower = middle + 1 } else { upper = middle }
        }
        result[place] = lower
      }
    }
    return result
  }
}
