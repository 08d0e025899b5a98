internal import Scoring

/// Something that stands between a contest and its sign-off.
public enum OpenItem: Hashable, Sendable {
  /// Cells not yet keyed, by column.
  case missing(contestant: Int, columns: [Int])
  /// A tie that needs the head referee's ruling.
  case tie([Int])
  /// Two or more records claim a cell, or the status.
  case conflict(contestant: Int)
  /// The roster is empty.
  case nobody
  /// Two or more records claim a fact of the contest.
  case dispute(ContestFact)
  /// A firm rule on entering is broken: who breaks it is declared void, or what is known of them was wrong.
  case ineligible(contestant: Int, rule: String)
  /// A rule that warns is broken, by a contestant or (`nil`) by the contest, and nobody passed it with a reason.
  case warning(rule: String, contestant: Int?)
  /// A team is marked as one, and its members' marks in a column differ.
  case marksDiffer(contestants: [Int], column: Int)
  /// Cells of a sheet not yet keyed: so many.
  case unkeyed(subject: Int, pile: Int, cells: Int)
  /// A sheet that a second person has not keyed yet, or not wholly.
  case unverified(subject: Int, pile: Int)
  /// Two keyings of a cell differ, and nobody has taken the third look.
  case difference(subject: Int, place: Int)
  /// Two or more records claim a cell of a sheet, or a penalty of the subject.
  case markingConflict(subject: Int)
  /// Judges lie further apart than allowed.
  case spread(subject: Int, module: Int, aspect: Int)
  /// The sheets that are keyed a second time are not drawn yet.
  case sampleNotDrawn
  /// Sheets counted are not as many as are due; nil: nobody has counted.
  case papers(pile: Int, step: PaperStep, counted: Int?, expected: Int)
  /// A judge of the contestant's own unit, and nobody has decided.
  case ownUnit(judge: String, contestant: Int)
  /// Nobody sits in a judge's seat of a pile.
  case emptySeat(pile: Int)
  /// The result by code is not signed yet.
  case codedUnsigned
  /// So many layers of codes are still closed.
  case undecoded(layers: Int)
  /// An appeal that nobody has ruled on, or whose ruling asks for a correction that it does not name yet.
  case appeal(Int)
}

extension Contest {
  /// All that is open: conflicts, marks, ties, facts, rules that are broken; reads every contestant, so not for a key
  /// press.
  public var openItems: [OpenItem] {
    guard !roster.isEmpty else { return [.nobody] }
    let claims = conflicts.map { OpenItem.conflict(contestant: $0) }
    let disputes = disputedFacts.map { OpenItem.dispute($0) }
    let broken = self.broken.contestants.flatMap { contestant in
      self.broken[contestant].map { rule -> OpenItem in
        rule.isFirm
          ? .ineligible(contestant: contestant, rule: rule.id) : .warning(rule: rule.id, contestant: contestant)
      }
    }
    let warned = warnings.map { OpenItem.warning(rule: $0.id, contestant: nil) }
    return claims + roster.indices.flatMap(missing) + openTies.map { .tie($0) } + disputes + broken + warned
      + markingOpenItems + judgeOpenItems + codeOpenItems + unsettledAppeals.map { .appeal($0.number) }
  }

  /// How much is open that a sign-off waits for, without listing it: cells, ties, contestants in conflict, facts in
  /// dispute, rules broken.
  public var openCount: Int {
    guard !roster.isEmpty else { return 1 }
    let open =
      openTieCount + conflicted.count + known.disputedCount + broken.count + warningCount + markingOpenCount
      + judgeOpenCount + codeOpenItems.count + (seal == nil ? unsettledAppealCount : 0)
    // A cell that is worked out from sheets is open by what is missing on them.
    if teams != nil || marking != nil { return open + crowd.owed - crowd.owedBySheets }
    // The ranking counts a cell in conflict among the missing ones.
    let counted = conflicted.reduce(0) { count, contestant in
      count + sheet(contestant).missing(under: scheme) - owed(by: contestant).count
    }
    return open + ranking.missingCount - counted
  }

  /// The appeals that a sign-off waits for: who signs has seen to what was filed before; what is filed after it waits for
  /// the next one, if there is any.
  private var unsettledAppeals: [Appeal] { seal == nil ? appeals.filter(\.isUnsettled) : [] }

  /// What is to key for a contestant, or to settle between the members of a team.
  private func missing(_ contestant: Int) -> [OpenItem] {
    var columns = owed(by: contestant)
    let fromSheets = owedBySheets(columns, of: contestant)
    columns.removeAll(where: fromSheets.contains)
    let differing = columns.filter { !self.differing(contestant, column: $0).isEmpty }
    columns.removeAll(where: differing.contains)
    let marks = differing.map { OpenItem.marksDiffer(contestants: self.differing(contestant, column: $0), column: $0) }
    return (columns.isEmpty ? [] : [.missing(contestant: contestant, columns: columns)]) + marks
  }
}
