#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A fingerprint of bytes that come piece by piece.
///
/// Sources: FIPS 180-4, RFC 1321.
struct Digest {
  /// How fingerprints are made.
  struct Algorithm: Sendable {
    let name: String
    /// The bytes that are absorbed at once.
    let blockSize: Int
    let size: Int
    fileprivate let wordSize: Int
    fileprivate let isBigEndian: Bool
    fileprivate let start: [UInt64]
    fileprivate let absorb: @Sendable (UnsafePointer<UInt64>, inout [UInt64]) -> Void
  }

  let algorithm: Algorithm
  private var state: [UInt64]
  private var pending: [UInt8] = []
  private var count: UInt64 = 0

  init(_ algorithm: Algorithm) {
    self.algorithm = algorithm
    state = algorithm.start
  }

  /// The bytes for a message.
  static func sha512(_ message: [UInt8]) -> [UInt8] {
    var digest = Digest(.sha512)
    digest.absorb(message[...])
    return digest.value
  }

  /// Takes more of the message.
  mutating func absorb(_ bytes: ArraySlice<UInt8>) {
    count &+= UInt64(bytes.count)
    var rest = bytes
    let size = algorithm.blockSize
    if !pending.isEmpty {
      let taken = rest.prefix(size - pending.count)
      pending += taken
      rest = rest.dropFirst(taken.count)
      guard pending.count == size else { return }
      let block = pending
      pending = []
      absorbBlock(block[...])
    }
    while rest.count >= size {
      absorbBlock(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    pending += rest
  }

  /// The fingerprint of what was taken so far.
  var value: [UInt8] {
    var copy = self
    let lengthSize = algorithm.blockSize / 8
    let used = (pending.count + 1 + lengthSize) % algorithm.blockSize
    var padding: [UInt8] = [0x80]
    padding += [UInt8](repeating: 0, count: used == 0 ? 0 : algorithm.blockSize - used)
    padding += [UInt8](repeating: 0, count: lengthSize - 8)
    padding += bytes(of: count &* 8, 8)
    copy.absorb(padding[...])
    let all = copy.state.flatMap { bytes(of: $0, algorithm.wordSize) }
    return Array(all.prefix(algorithm.size))
  }

  private func bytes(of word: UInt64, _ size: Int) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    return algorithm.isBigEndian ? bytes.reversed() : bytes
  }

  private mutating func absorbBlock(_ block: ArraySlice<UInt8>) {
    let size = algorithm.wordSize
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 16) { words in
      words.initialize(repeating: 0)
      for (place, byte) in block.enumerated() {
        let shift = algorithm.isBigEndian ? size - 1 - place % size : place % size
        words[place / size] |= UInt64(byte) << UInt64(8 * shift)
      }
      guard let words = words.baseAddress else { return }
      algorithm.absorb(words, &state)
    }
  }
}

extension Digest.Algorithm {
  /// Every algorithm by its name.
  static let all: [Digest.Algorithm] = [md5, sha1, sha224, sha256, sha384, sha512]

  private static let md5 = Digest.Algorithm(
    name: "md5", blockSize: 64, size: 16, wordSize: 4, isBigEndian: false,
    start: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476], absorb: absorbMD5)
  private static let sha1 = Digest.Algorithm(
    name: "sha1", blockSize: 64, size: 20, wordSize: 4, isBigEndian: true,
    start: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0], absorb: absorbSHA1)
  // The shorter ones begin with one half of what the longer ones begin with.
  private static let sha224 = Digest.Algorithm(
    name: "sha224", blockSize: 64, size: 28, wordSize: 4, isBigEndian: true,
    start: laterRoots.map { $0 & 0xffff_ffff }, absorb: absorbSHA256)
  private static let sha256 = Digest.Algorithm(
    name: "sha256", blockSize: 64, size: 32, wordSize: 4, isBigEndian: true,
    start: roots.map { $0 >> 32 }, absorb: absorbSHA256)
  private static let sha384 = Digest.Algorithm(
    name: "sha384", blockSize: 128, size: 48, wordSize: 8, isBigEndian: true, start: laterRoots,
    absorb: absorbSHA512)
  static let sha512 = Digest.Algorithm(
    name: "sha512", blockSize: 128, size: 64, wordSize: 8, isBigEndian: true, start: roots,
    absorb: absorbSHA512)

  /// The fractional parts of the square roots of the first 8 primes.
  private static let roots: [UInt64] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
  ]

  /// The same of the next 8 primes.
  private static let laterRoots: [UInt64] = [
    0xcbbb_9d5d_c105_9ed8, 0x629a_292a_367c_d507, 0x9159_015a_3070_dd17, 0x152f_ecd8_f70e_5939,
    0x6733_2667_ffc0_0b31, 0x8eb4_4a87_6858_1511, 0xdb0c_2e0d_64f9_8fa7, 0x47b5_481d_befa_4fa4,
  ]

  /// The fractional parts of the cube roots of the first 80 primes.
  private static let constants: [UInt64] = [
    0x428a_2f98_d728_ae22, 0x7137_4491_23ef_65cd, 0xb5c0_fbcf_ec4d_3b2f, 0xe9b5_dba5_8189_dbbc,
    0x3956_c25b_f348_b538, 0x59f1_11f1_b605_d019, 0x923f_82a4_af19_4f9b, 0xab1c_5ed5_da6d_8118,
    0xd807_aa98_a303_0242, 0x1283_5b01_4570_6fbe, 0x2431_85be_4ee4_b28c, 0x550c_7dc3_d5ff_b4e2,
    0x72be_5d74_f27b_896f, 0x80de_b1fe_3b16_96b1, 0x9bdc_06a7_25c7_1235, 0xc19b_f174_cf69_2694,
    0xe49b_69c1_9ef1_4ad2, 0xefbe_4786_384f_25e3, 0x0fc1_9dc6_8b8c_d5b5, 0x240c_a1cc_77ac_9c65,
    0x2de9_2c6f_592b_0275, 0x4a74_84aa_6ea6_e483, 0x5cb0_a9dc_bd41_fbd4, 0x76f9_88da_8311_53b5,
    0x983e_5152_ee66_dfab, 0xa831_c66d_2db4_3210, 0xb003_27c8_98fb_213f, 0xbf59_7fc7_beef_0ee4,
    0xc6e0_0bf3_3da8_8fc2, 0xd5a7_9147_930a_a725, 0x06ca_6351_e003_826f, 0x1429_2967_0a0e_6e70,
    0x27b7_0a85_46d2_2ffc, 0x2e1b_2138_5c26_c926, 0x4d2c_6dfc_5ac4_2aed, 0x5338_0d13_9d95_b3df,
    0x650a_7354_8baf_63de, 0x766a_0abb_3c77_b2a8, 0x81c2_c92e_47ed_aee6, 0x9272_2c85_1482_353b,
    0xa2bf_e8a1_4cf1_0364, 0xa81a_664b_bc42_3001, 0xc24b_8b70_d0f8_9791, 0xc76c_51a3_0654_be30,
    0xd192_e819_d6ef_5218, 0xd699_0624_5565_a910, 0xf40e_3585_5771_202a, 0x106a_a070_32bb_d1b8,
    0x19a4_c116_b8d2_d0c8, 0x1e37_6c08_5141_ab53, 0x2748_774c_df8e_eb99, 0x34b0_bcb5_e19b_48a8,
    0x391c_0cb3_c5c9_5a63, 0x4ed8_aa4a_e341_8acb, 0x5b9c_ca4f_7763_e373, 0x682e_6ff3_d6b2_b8a3,
    0x748f_82ee_5def_b2fc, 0x78a5_636f_4317_2f60, 0x84c8_7814_a1f0_ab72, 0x8cc7_0208_1a64_39ec,
    0x90be_fffa_2363_1e28, 0xa450_6ceb_de82_bde9, 0xbef9_a3f7_b2c6_7915, 0xc671_78f2_e372_532b,
    0xca27_3ece_ea26_619c, 0xd186_b8c7_21c0_c207, 0xeada_7dd6_cde0_eb1e, 0xf57d_4f7f_ee6e_d178,
    0x06f0_67aa_7217_6fba, 0x0a63_7dc5_a2c8_98a6, 0x113f_9804_bef9_0dae, 0x1b71_0b35_131c_471b,
    0x28db_77f5_2304_7d84, 0x32ca_ab7b_40c7_2493, 0x3c9e_be0a_15c9_bebc, 0x431d_67c4_9c10_0d4c,
    0x4cc5_d4be_cb3e_42b6, 0x597f_299c_fc65_7e2a, 0x5fcb_6fab_3ad6_faec, 0x6c44_198c_4a47_5817,
  ]

  @Sendable
  private static func absorbSHA512(_ block: UnsafePointer<UInt64>, _ state: inout [UInt64]) {
    func turned(_ word: UInt64, _ count: UInt64) -> UInt64 { word >> count | word << (64 - count) }
    absorbSHA2(block, &state, rounds: 80, mask: UInt64.max) {
      constants[$0]
    } early: { word in
      turned(word, 1) ^ turned(word, 8) ^ word >> 7
    } late: { word in
      turned(word, 19) ^ turned(word, 61) ^ word >> 6
    } first: { word in
      turned(word, 28) ^ turned(word, 34) ^ turned(word, 39)
    } second: { word in
      turned(word, 14) ^ turned(word, 18) ^ turned(word, 41)
    }
  }

  @Sendable
  private static func absorbSHA256(_ block: UnsafePointer<UInt64>, _ state: inout [UInt64]) {
    absorbSHA2(block, &state, rounds: 64, mask: 0xffff_ffff) {
      constants[$0] >> 32
    } early: {
      turned($0, 25) ^ turned($0, 14) ^ $0 >> 3
    } late: {
      turned($0, 15) ^ turned($0, 13) ^ $0 >> 10
    } first: {
      turned($0, 30) ^ turned($0, 19) ^ turned($0, 10)
    } second: {
      turned($0, 26) ^ turned($0, 21) ^ turned($0, 7)
    }
  }

  /// 32 bits turned to the left.
  private static func turned(_ word: UInt64, _ count: UInt64) -> UInt64 {
    (word << count | word >> (32 - count)) & 0xffff_ffff
  }

  @inline(__always)
  private static func absorbSHA2(
    _ block: UnsafePointer<UInt64>, _ state: inout [UInt64], rounds: Int, mask: UInt64,
    constant: (Int) -> UInt64, early: (UInt64) -> UInt64, late: (UInt64) -> UInt64,
    first: (UInt64) -> UInt64, second: (UInt64) -> UInt64
  ) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rounds) { words in
      for place in 0..<16 { words[place] = block[place] }
      for place in 16..<rounds {
        words[place] =
          (words[place - 16] &+ early(words[place - 15]) &+ words[place - 7]
            &+ late(words[place - 2])) & mask
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for place in 0..<rounds {
        let choice = (e & f) ^ (~e & g & mask)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        let one = h &+ second(e) &+ choice &+ constant(place) &+ words[place]
        (h, g, f, e) = (g, f, e, (d &+ one) & mask)
        (d, c, b, a) = (c, b, a, (one &+ first(a) &+ majority) & mask)
      }
      for (place, word) in [a, b, c, d, e, f, g, h].enumerated() {
        state[place] = (state[place] &+ word) & mask
      }
    }
  }

  @Sendable
  private static func absorbSHA1(_ block: UnsafePointer<UInt64>, _ state: inout [UInt64]) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 80) { words in
      for place in 0..<16 { words[place] = block[place] }
      for place in 16..<80 {
        words[place] = turned(
          words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1)
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for place in 0..<80 {
        let (mixed, constant): (UInt64, UInt64) =
          switch place {
          case ..<20: ((b & c) | (~b & d & 0xffff_ffff), 0x5a82_7999)
          case ..<40: (b ^ c ^ d, 0x6ed9_eba1)
          case ..<60: ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
          default: (b ^ c ^ d, 0xca62_c1d6)
          }
        let sum = (turned(a, 5) &+ mixed &+ e &+ constant &+ words[place]) & 0xffff_ffff
        (e, d, c, b, a) = (d, c, turned(b, 30), a, sum)
      }
      for (place, word) in [a, b, c, d, e].enumerated() {
        state[place] = (state[place] &+ word) & 0xffff_ffff
      }
    }
  }

  /// The whole parts of sines, times 2 to the 32.
  private static let sines: [UInt64] = (1...64).map { number in
    // The product is below 2 to the 32.
    UInt64(abs(sin(Double(number))) * 4_294_967_296)
  }

  private static let turns: [[UInt64]] = [
    [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
  ]

  @Sendable
  private static func absorbMD5(_ block: UnsafePointer<UInt64>, _ state: inout [UInt64]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    let mask: UInt64 = 0xffff_ffff
    for place in 0..<64 {
      let (mixed, word): (UInt64, Int) =
        switch place >> 4 {
        case 0: ((b & c) | (~b & mask & d), place)
        case 1: ((d & b) | (~d & mask & c), (5 * place + 1) & 15)
        case 2: (b ^ c ^ d, (3 * place + 5) & 15)
        default: (c ^ (b | (~d & mask)), (7 * place) & 15)
        }
      let sum = (a &+ mixed &+ sines[place] &+ block[word]) & mask
      let next = (b &+ turned(sum, turns[place >> 4][place & 3])) & mask
      (a, d, c, b) = (d, c, b, next)
    }
    for (place, word) in [a, b, c, d].enumerated() {
      state[place] = (state[place] &+ word) & mask
    }
  }
}
