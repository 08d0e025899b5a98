/// The last record that was acknowledged, as a 64-byte slot of `STATION.acked` holds it:
/// the number (8 bytes, little end first), the hash (32), zeros (20), CRC-32C of those 60 (4, little end first).
public struct Acknowledged: Hashable, Sendable {
  /// The number of the record.
  public let seq: Int
  /// Its hash.
  public let hash: Hash

  static let slotLength = 64

  init(seq: Int, hash: Hash) {
    self.seq = seq
    self.hash = hash
  }

  /// Reads a slot; nil if it was never written or is torn.
  init?(slot: ArraySlice<UInt8>) {
    guard slot.count == Self.slotLength else { return nil }
    let content = slot.prefix(60)
    let check = slot.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard crc32c(content) == check, content.suffix(20).allSatisfy({ $0 == 0 }) else { return nil }
    let number = content.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard number < Tick.limit, let hash = Hash(bytes: [UInt8](content.dropFirst(8).prefix(32))) else { return nil }
    self.init(seq: Int(number), hash: hash)
  }

  var slot: [UInt8] {
    var bytes = littleEndian(UInt64(seq)) + hash.bytes + [UInt8](repeating: 0, count: 20)
    bytes += littleEndian(crc32c(bytes[...]))
    return bytes
  }

  private func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { [UInt8]($0) }
  }
}

/// CRC-32C (Castagnoli, RFC 3720 B.4), bit by bit: sixty bytes beside a sync need no table.
func crc32c(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  var remainder: UInt32 = .max
  for byte in bytes {
    remainder ^= UInt32(byte)
    for _ in 0..<8 { remainder = remainder >> 1 ^ (remainder & 1 == 1 ? 0x82F6_3B78 : 0) }
  }
  return ~remainder
}
