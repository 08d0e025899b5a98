internal import Competition
internal import Journal

extension Recorder {
  /// Writes what an operation says into the register of incidents and appeals.
  func perform(
    _ deed: Operation.RegisterDeed, in contest: Contest, by person: String
  ) throws(OperationFailure) -> Table.Done {
    let number = contest.setUp.contest
    switch deed {
    case .incident(let report, let standing, let reason):
      return try act(.report(contest: number, report, amending: standing, reason: reason), by: person)
    case .appeal(let filing, let standing, let reason):
      return try act(.appeal(contest: number, filing, amending: standing, reason: reason), by: person)
    case .ruling(let appeal, var verdict, let corrections, let reason):
      verdict.corrections = try refs(corrections)
      return try act(.ruleOnAppeal(contest: number, appeal: appeal, verdict, reason: reason), by: person)
    }
  }
}
