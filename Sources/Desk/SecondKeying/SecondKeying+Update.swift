internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateSecondKeying(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber), contest.hasSheets else {
      message = Message(Words.noSheetsHere, .question)
      return []
    }
    let isTyping = secondKeying.tab == .keying && secondKeying.page.isTyping
    if !isTyping, let part = KeyTable.parts.command(for: key) {
      secondKeying.tab = secondKeying.tab.turned(by: part == .next ? 1 : -1)
      secondKeying.refresh(contest)
      return []
    }
    switch secondKeying.tab {
    case .progress: return updateProgress(key, contest, state)
    case .keying: return updateSheets(key, contest, state)
    case .differences: return updateDifferences(key, contest, state)
    case .papers: return updatePapers(key, contest, state)
    }
  }

  func drawSecondKeying(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    guard contest.hasSheets else {
      frame.put(say(Words.noSheetsHere), row: Self.bodyTop + 1, column: 2, role: .question)
      return
    }
    // While sheets are keyed again nobody has counted what differs.
    let count = secondKeying.tab == .keying ? nil : secondKeying.differences.count
    let titles = SecondKeyingPage.Tab.allCases.map { Words.part($0, differences: count) }
    draw(
      PageTabs(titles: titles, current: secondKeying.tab.rawValue, hasDigits: false), row: Self.bodyTop, on: &frame)
    let top = Self.bodyTop + 1
    switch secondKeying.tab {
    case .progress: drawProgress(contest, from: top, on: &frame)
    case .keying: drawSheets(contest, state, from: top, on: &frame)
    case .differences: drawDifferences(contest, from: top, on: &frame)
    case .papers: drawPapers(contest, from: top, on: &frame)
    }
  }

  /// The message below: what the sheet, or the difference under the cursor, waits for.
  func secondKeyingMessage(_ contest: Contest, _ state: CompetitionState) -> Message? {
    switch secondKeying.tab {
    case .progress: nil
    case .keying: sheetMessage(contest, state)
    case .differences: differenceMessage(contest)
    case .papers: paperMessage(contest)
    }
  }
}

extension Words {
  static let noSheetsHere = both("本场没有按模块评分的表", "nothing is marked on sheets in this contest")

  fileprivate static func part(_ tab: SecondKeyingPage.Tab, differences: Int?) -> Bilingual {
    switch tab {
    case .progress: both("进度", "Progress")
    case .keying: both("复核录入", "Key again")
    case .differences:
      differences.map { both("三核 \($0)", "Third look \($0)") } ?? both("三核", "Third look")
    case .papers: both("纸表", "Papers")
    }
  }
}
