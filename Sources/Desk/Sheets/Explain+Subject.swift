internal import Competition
internal import Scoring

extension Desk {
  /// The page that explains what a subject's marks are made of; to the end where it is known whose they are.
  func explanation(ofSubject subject: Int, in contest: Contest, _ state: CompetitionState) -> Page {
    if let contestant = contest.contestant(of: subject) { return explanation(of: contestant, in: contest, state) }
    let title = contest.label(of: subject)
    return Page(title: Bilingual(zh: title, en: title), lines: [])
  }
}
