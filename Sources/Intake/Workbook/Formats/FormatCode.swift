/// A format's code taken apart: what of its first section is a sign of the format, and what only stands there.
struct FormatCode {
  /// The longest code that is looked at, in characters; spreadsheet programs take no more than 255.
  private static let mostCharacters = 255

  /// The signs of the format, in small letters, without what is quoted, bracketed or an effect of the layout.
  private(set) var letters = ""
  /// Whether a length of time is asked for, `[h]:mm`.
  private var isElapsed = false
  /// Texts before the first sign and after the last.
  private var prefix = ""
  private var suffix = ""

  init(_ code: String) {
    var rest = code.prefix(FormatCode.mostCharacters)
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"":
        let text = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(text.count + 1)
        literal(String(text))
      case "\\":
        if let next = rest.popFirst() { literal(String(next)) }
      case "_", "*":
        rest = rest.dropFirst()
      case "[":
        let text = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.dropFirst(text.count + 1)
        guard !text.isEmpty, text.allSatisfy({ "hms".contains($0) }) else { continue }
        isElapsed = true
        sign(text)
      case _:
        sign(character.lowercased())
      }
    }
    for word in ["general", "am/pm", "a/p"] { letters = letters.withoutAll(word) }
  }

  private mutating func sign(_ text: String) {
    // What stood between two signs is of no use.
    suffix = ""
    letters += text
  }

  private mutating func literal(_ text: String) {
    if letters.isEmpty { prefix += text } else { suffix += text }
  }

  /// Zeros and nothing else, at least two unless a text stands before them: a unit behind a number is no part of it.
  var padded: NumberFormat? {
    guard !letters.isEmpty, letters.allSatisfy({ $0 == "0" }), letters.count > 1 || !prefix.isEmpty else { return nil }
    return .padded(prefix: prefix, width: letters.count, suffix: suffix)
  }

  /// The format as one of days or times; `nil` where it is none.
  var ofDays: NumberFormat? {
    guard !letters.contains("e+"), !letters.contains("e-") else { return nil }
    let runs = dateRuns
    // A month and a minute are the same letter: after hours and before seconds it is a minute.
    let minutes = runs.indices.filter { place in
      runs[place] == "m"
        && (place > 0 && runs[place - 1] == "h" || place + 1 < runs.count && runs[place + 1] == "s")
    }
    let months = runs.indices.filter { runs[$0] == "m" && !minutes.contains($0) }
    let hasYear = runs.contains("y") || runs.contains("e")
    let hasDay = runs.contains("d") || runs.contains("a")
    let hasTime = runs.contains("h") || runs.contains("s") || !minutes.isEmpty
    if isElapsed { return .duration }
    switch (hasYear || hasDay || !months.isEmpty, hasTime) {
    case (true, true): return .moment
    case (true, false): return hasYear && !months.isEmpty && !hasDay ? .month : .day
    case (false, true): return .time
    case (false, false): return nil
    }
  }

  /// The letters of days and times, each run of the same letter as one; `a` is a weekday as Chinese formats have it.
  private var dateRuns: [Character] {
    var runs: [Character] = []
    var last: Character?
    for letter in letters {
      if letter != last, "ymdhsea".contains(letter) { runs.append(letter) }
      last = letter
    }
    return runs
  }
}

extension String {
  fileprivate func withoutAll(_ word: String) -> String {
    var rest = self[...]
    var kept = ""
    while let first = rest.first {
      if rest.hasPrefix(word) {
        rest = rest.dropFirst(word.count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
