internal import Terminal

extension String {
  /// The text in lines of at most so many columns, broken at blanks and between Chinese characters; a word longer than a
  /// line is broken where the line ends.
  func wrapped(to columns: Int) -> [String] {
    lines.flatMap { Width.of($0) <= columns ? [$0] : $0.broken(at: max(2, columns)) }
  }

  private func broken(at columns: Int) -> [String] {
    var finished: [String] = []
    var line = ""
    var taken = 0
    for word in words {
      let width = Width.of(word)
      if taken + width > columns, taken > 0 {
        finished.append(line.withoutTrailingBlanks)
        (line, taken) = ("", 0)
      }
      for character in word {
        let width = Width.of(character)
        if taken + width > columns {
          finished.append(line.withoutTrailingBlanks)
          (line, taken) = ("", 0)
        }
        if character == " ", taken == 0, !finished.isEmpty { continue }
        line.append(character)
        taken += width
      }
    }
    if !line.isEmpty { finished.append(line.withoutTrailingBlanks) }
    return finished
  }

  /// The parts that stay together: a run of narrow characters without blanks, a wide one with the signs that go with it.
  private var words: [String] {
    var words: [String] = []
    var before: Character = " "
    for character in self {
      let isKept = Self.closing.contains(character) || Self.opening.contains(before)
      let joins = before != " " && (isKept || !before.isWide && !character.isWide)
      if let last = words.indices.last, joins, character != " " {
        words[last].append(character)
      } else {
        words.append(String(character))
      }
      before = character
    }
    return words
  }

  /// What does not begin a line.
  private static let closing: Set<Character> = Set("，。、；：？！）】》」』”’…,.;:?!)]}%％")

  /// What does not end one.
  private static let opening: Set<Character> = Set("（〔【《「『“‘([{")

  /// The text without blanks at its end.
  var withoutTrailingBlanks: String {
    let bytes = utf8
    return String(Substring(bytes.prefix(bytes.count - bytes.reversed().prefix { $0 == 0x20 }.count)))
  }
}

extension Character {
  fileprivate var isWide: Bool { Width.of(self) > 1 }
}
