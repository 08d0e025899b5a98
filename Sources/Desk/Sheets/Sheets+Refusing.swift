internal import Competition
internal import Scoring

// What is told before the first digit: that this sheet is not to be keyed now, or not by this person.

extension Desk {
  /// Whether a cell of the sheet on the screen may be keyed; says why not.
  mutating func mayKey(_ contest: Contest, _ state: CompetitionState) -> Bool {
    guard mayCorrect(contest) else { return false }
    if let problem = keyingProblem(contest) {
      message = Message(problem, .alarm)
      return false
    }
    return true
  }

  /// Why nobody, or not this person, may key the sheet on the screen.
  func keyingProblem(_ contest: Contest) -> Bilingual? {
    let progress = contest.progress(of: page.subject, pile: page.pile)
    if progress.isExcused { return Words.noSheetDue }
    switch page.keying {
    case .first: return nil
    case .second, .third:
      if !progress.isDemanded { return Words.notAskedAgain }
      if progress.firstKeyers.contains(person) { return Words.someoneElseAgain(person) }
      return progress.isKeyed ? nil : Words.notKeyedFirst
    }
  }
}
