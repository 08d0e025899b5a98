extension MarkingScheme {
  /// The mark that a contestant's work makes of a component: missing while something that counts is not keyed.
  ///
  /// A component that is no mark made of modules here is missing too. Absent and withdrawn have not sat it, whoever is
  /// out for another reason has a void one. Marks that lie too far apart are combined all the same: `spreads` has them.
  public func cell(of component: String, _ work: MarkedWork) -> Cell {
    var walk = MarkingWalk(self, work)
    return walk.mark(of: component)
  }

  /// Every step from the papers to a component's mark, as far as it is known.
  public func steps(of component: String, _ work: MarkedWork) -> [MarkingStep] {
    var walk = MarkingWalk(self, work, steps: [])
    _ = walk.mark(of: component)
    return walk.steps ?? []
  }

  /// Where judges lie further apart than allowed and no ruling on just these marks stands, in the order of the papers.
  ///
  /// An aspect is looked at once every mark that is due is there. Void modules and components, and people who are out,
  /// have no open spread.
  public func spreads(in work: MarkedWork) -> [Spread] {
    var walk = MarkingWalk(self, work, spreads: [])
    for plan in components where plan.isMadeOfModules { _ = walk.mark(of: plan.id) }
    return (walk.spreads ?? []).sorted { ($0.module, $0.aspect) < ($1.module, $1.aspect) }
  }

  /// What stands on a sheet added up, for the judge's own addition on the paper; nil while a cell is empty.
  ///
  /// `scores` are those of the whole work, by place. Values are added as they are keyed: a judgement's 3 is 3.00.
  public func sheetTotal(of pile: Int, _ scores: [Mark?]) -> Mark? {
    guard piles.indices.contains(pile), piles[pile].cells.upperBound <= scores.count else { return nil }
    var sum = 0
    for place in piles[pile].cells {
      guard let mark = scores[place], modules[places[place].module].aspects[places[place].aspect].holds(mark) else {
        return nil
      }
      sum += mark.hundredths
    }
    return Mark(hundredths: sum)
  }
}
