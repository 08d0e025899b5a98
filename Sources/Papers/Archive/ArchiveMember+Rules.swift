public import Competition
internal import Scoring

extension ArchiveMember {
  /// What a result rests on, as files that can be read without the journal: the rulebook, the calendars of working
  /// days, and the marking scheme of each contest that has one.
  public static func rules(of state: CompetitionState) -> [ArchiveMember] {
    let rulebook = state.rulebook.map { [ArchiveMember("rulebook.json", text: $0.source)] } ?? []
    let calendars = state.calendar.years.values.sorted { $0.year < $1.year }.map {
      ArchiveMember("calendars/\($0.year).json", text: $0.source)
    }
    let schemes = state.contests.compactMap { contest in
      contest.marking.map {
        ArchiveMember("\(folder(of: contest))/scheme.json", text: $0.scheme.source)
      }
    }
    return rulebook + calendars + schemes
  }

  /// The folder of what is a contest's own.
  public static func folder(of contest: Contest) -> String { "contest-\(contest.setUp.contest)" }
}
