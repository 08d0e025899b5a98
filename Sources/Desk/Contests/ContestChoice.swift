internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// Offers the contests of the folder, the one on the screen under the cursor, and a further one.
  mutating func askForContest(_ state: CompetitionState) {
    if let typed = typedDigits {
      message = Message(Words.finishTyping(typed), .question)
      return
    }
    let here = state.contests.map {
      Choice.Option(label: Words.contestLine($0), answer: .open(contest: $0.setUp.contest))
    }
    let further = readOnly == nil ? [Choice.Option(label: Words.furtherContest, answer: .setUp)] : []
    var choice = Choice(Words.whichContest, here + further)
    choice.cursor = state.contests.firstIndex { $0.setUp.contest == contestNumber } ?? 0
    dialog = .choice(choice)
  }

  /// Puts another contest on the screen; the screen stays the one it is.
  mutating func turn(to contest: Int, _ state: CompetitionState) {
    contestNumber = contest
    entry = EntryGrid()
    entry.goToFirstMissing(in: state.contest(contest))
    sheets = SheetPage(.first)
    sheets.goToFirstLacking(in: state.contest(contestNumber))
    secondKeying = SecondKeyingPage()
    ranking = RankingTable()
    ruling = RulingTable()
    rulingPart = .ties
    spreads = SpreadTable()
    penalties = PenaltyTable()
    signOff = SignOffPage()
    refresh(state)
  }
}

extension Words {
  static let whichContest = both("哪一场？", "Which contest?")
  static let furtherContest = both("＋ 新设一场", "+ set up a further one")

  /// A contest in one line: event, stage, committee, how far it is.
  static func contestLine(_ contest: Contest) -> Bilingual {
    let setUp = contest.setUp
    let stage = stage(setUp.stage)
    let committee = setUp.committee.isEmpty ? "" : " · \(setUp.committee)"
    let state =
      contest.seal != nil
      ? sealedShort : contest.roster.isEmpty ? both("名单未导入", "no roster yet") : progress(contest)
    return both(
      "\(setUp.event) · \(stage.zh)\(committee)  \(state.zh)", "\(setUp.event) · \(stage.en)\(committee)  \(state.en)")
  }
}
