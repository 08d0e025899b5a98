internal import Scoring

/// The cells about a panel that hold a word and numbers: how marks become one, and what a missing judge means.
extension MarkingDraft.Panel {
  /// Takes how marks become one: 平均, 中位, 去最高最低 (one of each unless said), 两人 with the gap; whether it was read.
  mutating func takeCombine(_ cell: String) -> Bool {
    let text = MarkingWords.folded(cell)
    guard let numbers = WrittenNumber.all(in: cell) else { return false }
    func begins(_ words: String...) -> Bool { words.contains(where: text.hasPrefix) }
    if ["平均", "平均分", "平均数", "mean", "average"].contains(text) {
      combine = "mean"
    } else if ["中位", "中位数", "median"].contains(text) {
      combine = "median"
    } else if begins("去", "trimmed", "drop"), numbers.count <= 2 {
      let counts = numbers.compactMap(\.count)
      guard counts.count == numbers.count else { return false }
      combine = "trimmed"
      high = counts.first ?? "1"
      low = counts.last ?? "1"
    } else if begins("两人", "双人", "两评委", "pair", "two"), let gap = numbers.last, numbers.count == 1 {
      combine = "pair"
      self.gap = gap.mark
    } else {
      return false
    }
    return true
  }

  /// How a cell of ours says how marks become one.
  var combineCell: Bilingual {
    switch combine {
    case "mean": Bilingual(zh: "平均", en: "mean")
    case "median": Bilingual(zh: "中位", en: "median")
    case "trimmed": Bilingual(zh: "去最高\(high)最低\(low)", en: "trimmed \(high) \(low)")
    case "pair": Bilingual(zh: "两人 差≤\(gap)", en: "pair ≤\(gap)")
    case _: Bilingual(zh: combine, en: combine)
    }
  }

  /// Takes what a missing judge means: 等齐, or 其余 with the least number of judges; whether it was read.
  mutating func takeMissing(_ cell: String) -> Bool {
    let text = MarkingWords.folded(cell)
    guard let numbers = WrittenNumber.all(in: cell) else { return false }
    if ["等齐", "等待", "必须齐", "wait"].contains(text) {
      missing = "wait"
    } else if ["其余", "其他", "rest"].contains(where: text.hasPrefix), numbers.count == 1, let least = numbers[0].count {
      missing = "rest"
      atLeast = least
    } else {
      return false
    }
    return true
  }

  /// How a cell of ours says what a missing judge means.
  var missingCell: Bilingual {
    switch missing {
    case "wait": Bilingual(zh: "等齐", en: "wait")
    case "rest": Bilingual(zh: "其余至少\(atLeast)人", en: "rest, at least \(atLeast)")
    case _: Bilingual(zh: missing, en: missing)
    }
  }
}
