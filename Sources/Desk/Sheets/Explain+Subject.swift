internal import Competition
internal import Scoring

extension Desk {
  /// The page that explains what a subject's marks are made of, by code while codes stand.
  func explanation(ofSubject subject: Int, in contest: Contest, _ state: CompetitionState) -> Page {
    let label = contest.label(of: subject)
    let title = contest.contestant(of: subject).map { Words.called(contest.roster[$0]) } ?? label
    return Page(
      title: Bilingual(zh: title, en: title), lines: Words.markingExplanation(of: subject, in: contest))
  }
}
