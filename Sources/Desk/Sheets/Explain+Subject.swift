internal import Competition
internal import Scoring

extension Desk {
  /// Shows what a subject's marks are made of, by code while codes stand; not to who keys again.
  mutating func explain(_ subject: Int, _ contest: Contest, _ state: CompetitionState) {
    let isKeyingAgain = screen == .secondKeying && secondKeying.tab == .keying
    guard !isKeyingAgain, !isVeiled(contest, state) else {
      message = Message(Words.veiled, .question)
      return
    }
    let label = contest.label(of: subject)
    let title = contest.contestant(of: subject).map { Words.called(contest.roster[$0]) } ?? label
    dialog = .page(
      Page(
        title: Bilingual(zh: title, en: title), lines: Words.markingExplanation(of: subject, in: contest)))
  }
}
