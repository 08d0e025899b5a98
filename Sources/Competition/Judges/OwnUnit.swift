/// A judge of a contestant's own unit, and what was decided of it.
public struct OwnUnit: Hashable, Sendable {
  /// The judge's id.
  public let judge: String
  /// The contestant's place in the roster.
  public let contestant: Int
  /// What was decided; nil while it is open.
  public let decision: RecusalDecision?
}

extension Contest {
  /// The judges of contestants' own units; who is out of the contest needs no decision.
  ///
  /// Reads every contestant.
  public var ownUnits: [OwnUnit] {
    roster.indices.flatMap { contestant in
      judgesOfOwnUnit(contestant).map {
        OwnUnit(judge: $0, contestant: contestant, decision: recusal(of: roster[contestant].entry, $0)?.decision)
      }
    }
  }

  /// What was decided of a judge and whoever an entry number or a code names; nil where nothing is, or two records differ.
  public func recusal(of label: String, _ judge: String) -> RecusalRecord? {
    judgeRoster.recusals[RecusedPair(judge: judge, of: label)]?.value
  }

  /// The judges who sit in a seat and come from a contestant's unit.
  func judgesOfOwnUnit(_ contestant: Int) -> [String] {
    guard (statuses[contestant].value ?? nil) == nil, let unit = UnitName(roster[contestant].unit) else { return [] }
    return judgeRoster.seated(from: unit)
  }

  /// Counts anew who is to be decided on for one contestant.
  mutating func lookAtJudges(of contestant: Int) {
    guard judgeRoster.hasUnits || !judgeRoster.undecided.isEmpty else { return }
    let entry = roster[contestant].entry
    let open = judgesOfOwnUnit(contestant).filter { recusal(of: entry, $0) == nil }
    judgeRoster.undecidedCount += open.count - (judgeRoster.undecided[contestant]?.count ?? 0)
    judgeRoster.undecided[contestant] = open.isEmpty ? nil : open
  }
}
