/// Where the lines of a file begin: the offset of every 64th, which makes 125 KB for a million records.
struct LineIndex {
  static let stride = 64
  private var offsets: [Int] = []

  /// Takes note of a line; lines come in order.
  mutating func add(_ seq: Int, at offset: Int) {
    if seq == offsets.count * Self.stride { offsets.append(offset) }
  }

  /// The bytes that surely hold the lines of a range, from one noted line to another, and the number of the first.
  func bytes(of lines: Range<Int>, length: Int) -> (first: Int, bytes: Range<Int>) {
    let first = lines.lowerBound / Self.stride
    let last = (lines.upperBound + Self.stride - 1) / Self.stride
    return (first * Self.stride, offsets[first]..<(last < offsets.count ? offsets[last] : length))
  }
}
