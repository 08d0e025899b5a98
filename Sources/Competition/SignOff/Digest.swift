internal import CSodium

/// SHA-256 of some bytes as 64 lower-case hex.
public func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
  return hex(digest)
}

func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The bytes a hex text spells, or `nil` where it is not exactly so many bytes of lower-case hex.
func bytes(hex text: String, count: Int) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count == count * 2 else { return nil }
  var found: [UInt8] = []
  found.reserveCapacity(count)
  for at in stride(from: 0, to: digits.count, by: 2) {
    guard let high = nibble(digits[at]), let low = nibble(digits[at + 1]) else { return nil }
    found.append(high << 4 | low)
  }
  return found
}

private func nibble(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x61...0x66: digit - 0x61 + 10
  default: nil
  }
}
