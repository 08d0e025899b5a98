/// Reads lines from a descriptor, each as soon as it is there.
struct LineReader {
  /// What comes next.
  enum Next: Hashable {
    case line([UInt8])
    /// A line longer than `longest`; it was passed over to its end.
    case tooLong
    case end
  }

  /// The longest line, in bytes: as long as a line of the journal.
  static let longest = 64 << 10

  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var searched = 0
  private var isAtEnd = false

  /// A reader of a descriptor, which stays open.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line without its end (LF or CRLF); the last one needs none.
  mutating func next() throws(ReadProblem) -> Next {
    var isTooLong = false
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = take(to: end)
        return isTooLong || line.count > Self.longest ? .tooLong : .line(line)
      }
      searched = pending.count
      if pending.count > Self.longest {
        isTooLong = true
        pending = []
        searched = 0
      }
      guard !isAtEnd else {
        let rest = pending
        pending = []
        searched = 0
        return isTooLong ? .tooLong : rest.isEmpty ? .end : .line(rest)
      }
      let block = try InputFile.readBlock(of: descriptor)
      isAtEnd = block.isEmpty
      pending += block
    }
  }

  private mutating func take(to end: Int) -> [UInt8] {
    var line = Array(pending[..<end])
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    pending.removeFirst(end + 1)
    searched = 0
    return line
  }
}
