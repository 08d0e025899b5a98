internal import Terminal

/// Breaks a text into lines of so many cells: between two Chinese characters anywhere, in Latin text at blanks, and
/// between the two before a number or a word rather than within it.
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
          var carried = wordAtTheEnd(of: line, before: character)
          line.removeLast(carried.count)
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

  /// The letters and digits a line ends with, where the next character goes on with them and they are a word among
  /// Chinese characters: the line breaks before it.
  private static func wordAtTheEnd(of line: String, before next: Character) -> String {
    guard next.isPartOfWord else { return "" }
    let word = line.reversed().prefix { $0.isPartOfWord }
    guard word.count < longestWord, let before = line.dropLast(word.count).last, Width.of(before) == 2 else {
      return ""
    }
    return String(word.reversed())
  }
}

extension Character {
  /// Whether it is part of a word, a number or a day, which are read as one.
  fileprivate var isPartOfWord: Bool { isASCII && (isLetter || isNumber || self == "." || self == "-") }
}
