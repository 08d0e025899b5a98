internal import Scoring

/// What would follow if something were recorded now, with the seals that stand in its way lifted first; nothing is.
public struct Consequences: Hashable, Sendable {
  /// The differences in one contest.
  public struct InContest: Hashable, Sendable {
    /// The contest's number.
    public let contest: Int
    /// Whose standing would be another one.
    public let change: ResultChange
    /// What would be different by code, while codes stand and nobody's standing rests on what they hide.
    public let codes: [CodeChange]
  }

  /// How many seals have to be lifted first, each by a reopening of its own: the result's, then that by code.
  public let reopenings: Int
  /// The contests in which anything would be different: of a correction its own, and later stages of the event.
  public let contests: [InContest]

  /// Whether no standing would change.
  public var isNothing: Bool { contests.isEmpty }
}

/// What is different for one code between an earlier result by code and a later one.
public struct CodeChange: Hashable, Sendable {
  /// The line of the code before; nil where there was none.
  public let before: CodedTable.Row?
  /// The line of the code after.
  public let after: CodedTable.Row

  /// The code.
  public var code: String { after.code }
}

extension CompetitionState {
  /// What would follow from an intent, be its contest sealed or not.
  ///
  /// Copies the competition and reads every contestant: for a correction, not for every key press.
  public func consequences(of intent: Intent, by person: String = "") throws(Refusal) -> Consequences {
    let foretold = try foretoldPastSeals(intent, by: person)
    return Consequences(
      reopenings: foretold.reopenings, contests: foretold.state.differences(from: self))
  }

  /// The competition as an intent would leave it, with the seals lifted that it runs against, and how many they were.
  public func foretoldPastSeals(
    _ intent: Intent, by person: String = ""
  ) throws(Refusal) -> (state: CompetitionState, reopenings: Int) {
    var opened = self
    var reopenings = 0
    while true {
      do throws(Refusal) {
        return (try opened.foretold(intent, by: person), reopenings)
      } catch {
        guard error.isSeal, let at = intent.contest.flatMap({ places[$0] }),
          opened.contests[at].outermostSeal != nil
        else { throw error }
        opened.contests[at].liftSeal()
        reopenings += 1
      }
    }
  }

  /// The contests whose results differ from those of an earlier state.
  public func differences(from before: CompetitionState) -> [Consequences.InContest] {
    contests.compactMap { contest in
      let number = contest.setUp.contest
      guard let then = before.contest(number), let change = changes(of: number, since: before) else { return nil }
      let codes = contest.codes.isBlind ? Self.codeChanges(from: then, to: contest) : []
      guard !change.isNothing || !codes.isEmpty else { return nil }
      return Consequences.InContest(contest: number, change: change, codes: codes)
    }
  }

  private static func codeChanges(from before: Contest, to after: Contest) -> [CodeChange] {
    var rows: [String: CodedTable.Row] = [:]
    for row in CodedTable(before).rows { rows[row.code] = row }
    return CodedTable(after).rows.compactMap { row in
      rows[row.code] == row ? nil : CodeChange(before: rows[row.code], after: row)
    }
  }
}

extension Refusal {
  /// Whether a reopening would clear the way.
  fileprivate var isSeal: Bool {
    if case .sealed = self { return true }
    if case .codedSealed = self { return true }
    return false
  }
}
