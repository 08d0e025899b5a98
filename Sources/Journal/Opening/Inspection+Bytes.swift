extension Inspection {
  /// The file from its first record to the last that was replayed, to the letter: a copy that can be checked anywhere.
  public func bytes() throws(JournalError) -> [UInt8] {
    try store.bytes()
  }
}

extension LineStore {
  /// The lines that are shown, as they stand in the file.
  func bytes() throws(JournalError) -> [UInt8] {
    guard count > 0 else { return [] }
    let (_, place) = index.bytes(of: 0..<count, length: length)
    var bytes = try reporting { () throws(DiskError) in try file.readAll(at: 0, count: place.upperBound) }
    // The noted offsets lie some lines apart: what follows the last line that is shown is cut.
    var lines = 0
    guard
      let end = bytes.firstIndex(where: { byte in
        if byte == UInt8(ascii: "\n") { lines += 1 }
        return lines == count
      })
    else { throw .shorterThanAcked(acked: count - 1, records: lines) }
    bytes.removeSubrange((end + 1)...)
    return bytes
  }
}
