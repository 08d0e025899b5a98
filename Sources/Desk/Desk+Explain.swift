internal import Competition
internal import Scoring

extension Desk {
  /// The page that explains a contestant to the end.
  func explanation(of contestant: Int, in contest: Contest, _ state: CompetitionState) -> Page {
    let title = Words.called(contest.roster[contestant])
    return Page(
      title: Bilingual(zh: title, en: title),
      lines: Words.explanation(of: contestant, in: contest, state, tellsSheets: !isVeiled(contest, state)))
  }
}
