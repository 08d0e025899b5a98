public import Scoring

extension CompetitionState {
  /// What every checkable clause of the notice says of a contest; reads every contestant of its event.
  public func compliance(of contest: Contest, today: Day) -> [Finding] {
    contest.provisions.compliance(complianceFacts(of: contest, today: today))
  }

  /// Everything that is due, and how it stands.
  public func deadlines(of contest: Contest, today: Day) -> [DeadlineFinding] {
    contest.provisions.deadlines(contest.facts, contest.dates, calendar, today: today)
  }

  /// What the contest itself tells, and what the event's other contests in this folder do.
  private func complianceFacts(of contest: Contest, today: Day) -> ComplianceFacts {
    var given = contest.complianceFacts(today: today)
    given.calendar = calendar
    let ofEvent = contests.filter { $0.setUp.event == contest.setUp.event }
    let ofStage = ofEvent.filter { $0.setUp.stage == contest.setUp.stage }
    given.stagesHeld = Set(ofEvent.map(\.setUp.stage))
    given.committees = ofStage.count
    given.admitted = ofStage.reduce(0) { $0 + $1.roster.count }
    // Whoever entered the event stands on the rosters of its first stage.
    if let first = Stage.allCases.first(where: given.stagesHeld.contains) {
      given.entries = ofEvent.filter { $0.setUp.stage == first }.reduce(0) { $0 + $1.roster.count }
    }
    for contestant in contest.roster.indices where contest.sheet(contestant).exclusion != .void {
      for finding in eligibility(of: contestant, in: contest) {
        let isWaived = contest.waiver(of: finding.rule.id, for: contestant) != nil
        given.eligibility[finding.rule.id, default: EligibilityTally()].count(finding.verdict, isWaived: isWaived)
      }
    }
    return given
  }
}
