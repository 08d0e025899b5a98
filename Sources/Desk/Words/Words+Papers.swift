internal import Competition
internal import Scoring

extension Words {
  static let papersNotCounted = both("方案不要求清点纸表", "the scheme asks for no count of papers")
  static let papersOpen = both("未平", "open")
  static let countedAlready = both("都已点数；要改的按 Enter", "everything is counted; Enter changes a count")
  static let sheetsCounted = both("张数", "Sheets")
  static let allAsDue = both("全部照应有张数记", "all as due")
  static let noCount = both("张数须为 0 或更大的整数", "a whole number of sheets, 0 or more")

  /// The heads of the counts, in the order in which papers go round.
  static let paperHeads = [
    both("应有", "due"), both("发出", "out"), both("收回", "back"), both("已录", "keyed"), both("已核", "ver."),
    both("签字", "signed"),
  ]

  /// The column of the papers' table in which a count by hand stands.
  static func paperColumn(_ step: PaperStep) -> Int {
    switch step {
    case .issued: 3
    case .received: 4
    case .signed: 7
    }
  }

  static func allAsDueTitle(_ counts: Int) -> Bilingual {
    both("还没点数的 \(counts) 项都照应有张数记？", "\(count(counts, "count", "counts")) not made yet: all as due?")
  }

  static func countTitle(_ cell: PaperCell, in contest: Contest) -> Bilingual {
    let pile = pile(cell.pile, in: contest)
    let step = paperStep(cell.step)
    return both("\(step.zh)张数 · \(pile.zh)", "Sheets \(step.en) · \(pile.en)")
  }

  static func countFacts(_ cell: PaperCell, in contest: Contest) -> [Bilingual] {
    let progress = contest.progress(pile: cell.pile)
    let due = both("应有 \(progress.expected) 张", "\(progress.expected) due")
    guard let counted = progress.counted[cell.step] else { return [due] }
    return [due, both("现记 \(counted) 张；改动要写理由", "\(counted) counted so far; a change needs a reason")]
  }

  static func countMessage(_ cell: PaperCell, _ counted: Int?, of expected: Int, in contest: Contest) -> Bilingual {
    let pile = pile(cell.pile, in: contest)
    let step = paperStep(cell.step)
    let now = counted.map { both("\($0) 张", "\($0)") } ?? both("未点", "not counted")
    return both(
      "\(pile.zh)：\(step.zh) \(now.zh)，应有 \(expected) 张", "\(pile.en): \(step.en) \(now.en), \(expected) due")
  }
}
