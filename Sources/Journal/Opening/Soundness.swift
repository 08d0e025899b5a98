/// What a journal is found to be when it is read from end to end.
public enum Soundness: Hashable, Sendable {
  /// Every line is good.
  case whole
  /// The last write was cut short, and nothing acknowledged is in it: where it begins, and its length in bytes.
  case tornTail(byte: Int, bytes: Int)
  /// A record is bad: its number, and the first byte that is known to be bad.
  case damaged(record: Int, byte: Int, Damage)
  /// The journal ends before a record that was acknowledged: the number of that one, and how many there are.
  case shorterThanAcked(acked: Int, records: Int)

  /// Judges a walk over a file as JOURNAL.md ("Opening") does.
  init(of walk: Walk, acked: Acknowledged?, file: any File) throws(DiskError) {
    guard let fault = walk.fault else {
      if let acked, acked.seq >= walk.end.seq {
        self = .shorterThanAcked(acked: acked.seq, records: walk.end.seq)
      } else {
        self = .whole
      }
      return
    }
    // One byte more than a torn tail may have tells the two apart without reading a long rest.
    let rest = try file.readAll(at: fault.lineStart, count: LineShape.longest + 1)
    let isBeyondAcked = acked.map { $0.seq < fault.record } ?? true
    if rest.count <= LineShape.longest, isBeyondAcked, !Self.hasWholeLine(behindFirst: rest) {
      self = .tornTail(byte: fault.lineStart, bytes: rest.count)
    } else {
      self = .damaged(record: fault.record, byte: fault.byte, fault.damage)
    }
  }

  /// Whether a whole line beginning `{"seq":` follows the bad one.
  private static func hasWholeLine(behindFirst rest: [UInt8]) -> Bool {
    let lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // The last piece has no newline behind it, so it is no whole line.
    return lines.dropFirst().dropLast().contains { $0.starts(with: "{\"seq\":".utf8) }
  }
}
