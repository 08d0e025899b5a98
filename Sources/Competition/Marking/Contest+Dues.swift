internal import Scoring

// Whose sheets are due.
extension Contest {
  /// The piles in which a subject's sheet is due, and those in which one would be, were the judge not excused.
  ///
  /// Whoever has no result owes none: absent, withdrawn, disqualified, void, as far as it is known of the subject. A void
  /// module's sheets are not due; where it voids its component, the component's are not. But a sheet that was keyed
  /// whole is a paper in somebody's hand: it is counted, keyed again and signed like the others. Of a team that is
  /// marked as one, its first member's sheets are the team's; by code everybody's are due, because nobody knows the teams.
  func dues(of subject: Int) -> (due: [Int], excused: [Int]) {
    guard let scheme = marking?.scheme, hasSheets(subject) else { return ([], []) }
    let papers = papers(of: subject)
    let isOut = isOut(subject)
    let void = voidModules(of: subject, scheme)
    let excused = excusedPiles(of: subject)
    let counts = { (pile: Int) in !isOut && !void.contains(scheme.piles[pile].module) }
    let due = scheme.piles.indices.filter { pile in
      !excused.contains(pile) && (counts(pile) || papers?.sheets[pile]?.isKeyed == true)
    }
    return (due, excused.filter(counts).sorted())
  }

  private func hasSheets(_ subject: Int) -> Bool {
    guard let contestant = contestant(of: subject) else { return codes.isBlind }
    guard teamMarking == .one, teams != nil, let team = competitor(of: contestant) else { return true }
    return contestant == spokesman(of: team)
  }

  /// Whether the subject has no result, as far as it is known of the subject.
  func isOut(_ subject: Int) -> Bool {
    if papers(of: subject)?.exclusion != nil { return true }
    return contestant(of: subject).map { sheet($0).exclusion != nil } ?? false
  }

  /// The modules without a result: void themselves, or in a component that a void module voids.
  func voidModules(of subject: Int, _ scheme: MarkingScheme) -> Set<Int> {
    guard let papers = papers(of: subject), !papers.penalties.isEmpty else { return [] }
    let void = Set(
      papers.penaltiesInForce.compactMap { penalty in
        penalty.rule == Sanction.voidModule.rawValue
          ? scheme.modules.firstIndex { $0.id == penalty.module } : nil
      })
    switch scheme.voidedModule {
    case .noPoints: return void
    case .voidsComponent:
      let components = Set(void.map { scheme.modules[$0].component })
      return Set(scheme.modules.indices.filter { components.contains(scheme.modules[$0].component) })
    }
  }
}
