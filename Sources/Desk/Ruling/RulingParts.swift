internal import Competition
internal import Scoring
internal import Terminal

/// The parts of the ruling screen where sheets are marked: ties, marks too far apart, penalties.
enum RulingPart: Int, CaseIterable, Hashable, Sendable {
  case ties, spreads, penalties
}

extension Desk {
  /// A key on the ruling screen: between its parts, or for the part that is open.
  mutating func updateRulingParts(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber), contest.hasSheets else { return updateRuling(key, state) }
    if let part = KeyTable.rulingParts.command(for: key) {
      switch part {
      case .next: rulingPart = rulingPart.turned(by: 1)
      case .previous: rulingPart = rulingPart.turned(by: -1)
      case .part(let part): rulingPart = part
      }
      return []
    }
    switch rulingPart {
    case .ties: return updateRuling(key, state)
    case .spreads: return updateSpreads(key, contest, state)
    case .penalties: return updatePenalties(key, contest, state)
    }
  }

  func drawRulingParts(_ contest: Contest, on frame: inout Frame) {
    guard contest.hasSheets else { return drawRuling(contest, from: Self.bodyTop, on: &frame) }
    let titles = [
      Words.tiesPart(contest.openTieCount), Words.spreadsPart(spreads.cases.count),
      Words.penaltiesPart(penalties.rows.count),
    ]
    draw(PageTabs(titles: titles, current: rulingPart.rawValue), row: Self.bodyTop, on: &frame)
    let top = Self.bodyTop + 1
    switch rulingPart {
    case .ties: drawRuling(contest, from: top, on: &frame)
    case .spreads: drawSpreads(contest, from: top, on: &frame)
    case .penalties: drawPenalties(contest, from: top, on: &frame)
    }
  }
}

extension Words {
  fileprivate static func tiesPart(_ count: Int) -> Bilingual { both("同分 \(count)", "Ties \(count)") }
  fileprivate static func spreadsPart(_ count: Int) -> Bilingual { both("超差 \(count)", "Far apart \(count)") }
  fileprivate static func penaltiesPart(_ count: Int) -> Bilingual { both("扣分 \(count)", "Penalties \(count)") }
}
