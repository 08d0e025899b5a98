/// The two slots of `STATION.acked`, written in turn, so that a torn one leaves the other.
struct AckedFile {
  private let file: any File
  private var nextSlot: Int
  /// The higher of the two slots, nil if neither can be read.
  private(set) var last: Acknowledged?

  init(_ file: any File) throws(DiskError) {
    self.file = file
    let bytes = try file.readAll(at: 0, count: 2 * Acknowledged.slotLength)
    let slots = [0, 1].map { Acknowledged(slot: bytes.dropFirst($0 * Acknowledged.slotLength).prefix(64)) }
    // A slot that can't be read is the next to be written; of two good ones, the older.
    let first = slots[0]?.seq ?? -1
    let second = slots[1]?.seq ?? -1
    last = first >= second ? slots[0] : slots[1]
    nextSlot = first >= second ? 1 : 0
  }

  /// Writes the other slot; not synced, the record itself is.
  mutating func write(_ acknowledged: Acknowledged) throws(DiskError) {
    try file.writeAll(acknowledged.slot, at: nextSlot * Acknowledged.slotLength)
    nextSlot = 1 - nextSlot
    last = acknowledged
  }

  func sync() throws(DiskError) {
    try file.sync()
  }
}
