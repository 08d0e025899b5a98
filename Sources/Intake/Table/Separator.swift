/// What stands between the cells of a row.
enum Separator: UInt8, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The separator of a text: the one that most of its first lines have, and of those the most frequent; else the comma.
  ///
  /// Quoted cells are skipped, so that a comma inside a remark says nothing.
  init(recognisedIn text: [UInt8]) {
    var lines: [UInt8: Int] = [:]
    var times: [UInt8: Int] = [:]
    var onThisLine: Set<UInt8> = []
    var isQuoted = false
    for byte in text.prefix(64 * 1024) {
      switch byte {
      case 0x22:
        isQuoted.toggle()
      case 0x0A, 0x0D:
        onThisLine = []
      case 0x2C, 0x3B, 0x09:
        guard !isQuoted else { continue }
        times[byte, default: 0] += 1
        if onThisLine.insert(byte).inserted { lines[byte, default: 0] += 1 }
      default:
        continue
      }
    }
    func weight(_ separator: Separator) -> (Int, Int) {
      (lines[separator.rawValue] ?? 0, times[separator.rawValue] ?? 0)
    }
    self = Separator.allCases.reduce(.comma) { best, next in weight(next) > weight(best) ? next : best }
  }
}
