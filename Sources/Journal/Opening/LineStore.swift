/// The lines of a file that was walked over, read again from the disk when somebody asks for them.
struct LineStore {
  let file: any File
  var index = LineIndex()
  /// The length of the good lines in bytes.
  var length = 0
  /// The number of good lines.
  var count = 0

  /// The lines of a range, as far as they exist; their chain is checked once more.
  func lines(_ range: Range<Int>) throws(JournalError) -> [Line] {
    let wanted = range.clamped(to: 0..<count)
    guard !wanted.isEmpty else { return [] }
    let (first, place) = index.bytes(of: wanted, length: length)
    // The stored hash of the line before, on which the first one builds.
    let lead = min(place.lowerBound, LineShape.trailer)
    let bytes = try reporting { () throws(DiskError) in
      try file.readAll(at: place.lowerBound - lead, count: place.count + lead)
    }
    let span = bytes.span
    let checked = span.lines(from: lead, to: bytes.count, after: lead == 0 ? .zero : span.storedHash(before: lead))
    if let fault = checked.fault {
      throw .damaged(
        record: first + checked.shapes.count, byte: place.lowerBound - lead + fault.byte, fault.damage)
    }
    guard checked.shapes.first?.seq == first, checked.shapes.count >= wanted.upperBound - first else {
      throw .shorterThanAcked(acked: wanted.upperBound - 1, records: first + checked.shapes.count)
    }
    return checked.shapes[(wanted.lowerBound - first)..<(wanted.upperBound - first)].map { $0.line(in: bytes) }
  }
}
