internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updateSecondKeying(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber), contest.hasSheets else {
      message = Message(Words.noSheetsHere, .question)
      return []
    }
    return updateSheets(key, contest, state)
  }

  func drawSecondKeying(_ contest: Contest, on frame: inout Frame) {
    drawSheets(contest, from: Self.bodyTop, on: &frame)
  }
}

extension Words {
  static let noSheetsHere = both("本场没有按模块评分的表", "nothing is marked on sheets in this contest")
}
