internal import CSodium

/// A SHA-256 hash: 32 bytes.
public struct Hash: Hashable, Sendable {
  // Four words hold the 32 bytes as they lie in memory, so that a hash is a plain value without an allocation.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// 32 zero bytes, the hash before the first line.
  public static let zero = Hash(words: (0, 0, 0, 0))

  /// The hash as 64 lower-case hex digits.
  public var hex: String {
    String(decoding: digits, as: UTF8.self)
  }

  /// The hash as 32 bytes.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: words) { [UInt8]($0) }
  }

  /// The hash of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    self.init(after: nil, [UInt8](bytes).span)
  }

  /// A hash from 64 lower-case hex digits; nil for anything else.
  public init?(hex: String) {
    self.init(digits: [UInt8](hex.utf8).span)
  }

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// A hash from its 32 bytes.
  init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = .zero
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  /// The hash of the hash before, as 32 raw bytes, followed by the bytes of a line.
  init(after previous: Hash?, _ bytes: borrowing Span<UInt8>) {
    self = .zero
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    if let previous {
      withUnsafeBytes(of: previous.words) { raw in
        _ = crypto_hash_sha256_update(&state, raw.baseAddress?.assumingMemoryBound(to: UInt8.self), 32)
      }
    }
    bytes.withUnsafeBufferPointer { buffer in
      _ = crypto_hash_sha256_update(&state, buffer.baseAddress, UInt64(buffer.count))
    }
    withUnsafeMutableBytes(of: &words) { raw in
      _ = raw.withMemoryRebound(to: UInt8.self) { bytes in
        bytes.baseAddress.map { crypto_hash_sha256_final(&state, $0) }
      }
    }
  }

  /// A hash from 64 lower-case hex digits; nil for anything else.
  init?(digits: borrowing Span<UInt8>) {
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for index in 0..<32 {
      guard let high = hexValue(digits[2 * index]), let low = hexValue(digits[2 * index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }

  /// The 64 hex digits as ASCII bytes.
  var digits: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64) { digits, count in
      withUnsafeBytes(of: words) { raw in
        for index in 0..<32 {
          digits[2 * index] = hexDigit(raw[index] >> 4)
          digits[2 * index + 1] = hexDigit(raw[index] & 0xF)
        }
      }
      count = 64
    }
  }

  /// Whether 64 hex digits at an offset spell this hash; the hot path of checking a journal, without an allocation.
  @inline(__always)
  func isSpelled(in bytes: borrowing Span<UInt8>, at offset: Int) -> Bool {
    withUnsafeBytes(of: words) { raw in
      var difference: UInt8 = 0
      for index in 0..<32 {
        difference |= bytes[offset + 2 * index] ^ hexDigit(raw[index] >> 4)
        difference |= bytes[offset + 2 * index + 1] ^ hexDigit(raw[index] & 0xF)
      }
      return difference == 0
    }
  }

  /// Whether two hashes are the same 32 bytes.
  public static func == (left: Hash, right: Hash) -> Bool {
    left.words == right.words
  }

  /// Feeds the 32 bytes.
  public func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: words) { hasher.combine(bytes: $0) }
  }
}
