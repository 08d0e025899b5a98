internal import Terminal

/// Breaks a text into lines of so many cells; between two Chinese characters anywhere, in Latin text at blanks.
enum Wrapping {
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(2, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    var lastBlank: String.Index?
    for character in text {
      let cells = Width.of(character)
      if used + cells > width {
        if let blank = lastBlank, character != " " {
          let rest = String(line[line.index(after: blank)...])
          lines.append(String(line[..<blank]))
          line = rest
        } else {
          lines.append(line)
          line = ""
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
