internal import Terminal

/// Breaks a text into lines of so many cells; between two Chinese characters anywhere, in Latin text at blanks.
enum Wrapping {
  /// What is longer than this is no word but a hash or a record, and is broken wherever the line ends.
  private static let longestWord = 40
  /// These begin no line: the character before them goes along.
  private static let closing: Set<Character> = ["。", "，", "、", "；", "：", "！", "？", "）", "」", "』", "》", "”", "…"]

  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(2, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    var lastBlank: String.Index?
    for character in text {
      let cells = Width.of(character)
      if used + cells > width {
        if let blank = lastBlank, character != " ", line.distance(from: blank, to: line.endIndex) <= longestWord {
          let rest = String(line[line.index(after: blank)...])
          lines.append(String(line[..<blank]))
          line = rest
        } else {
          var carried = ""
          while closing.contains(carried.first ?? character), line.count > 1, let last = line.popLast() {
            carried = String(last) + carried
          }
          lines.append(line)
          line = carried
        }
        used = Width.of(line)
        lastBlank = nil
        if character == " ", line.isEmpty { continue }
      }
      line.append(character)
      used += cells
      if character == " " { lastBlank = line.index(before: line.endIndex) }
      if cells == 2 { lastBlank = nil }
    }
    lines.append(line)
    return lines
  }
}
