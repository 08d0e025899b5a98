extension MarkingScheme {
  /// The mark that a contestant's work makes of a component: missing while something that counts is not keyed.
  public func cell(of component: String, _ work: MarkedWork) -> Cell { .missing }

  /// Every step from the papers to a component's mark, as far as it is known.
  public func steps(of component: String, _ work: MarkedWork) -> [MarkingStep] { [] }

  /// Where judges lie further apart than allowed and no ruling on just these marks stands.
  public func spreads(in work: MarkedWork) -> [Spread] { [] }

  /// What stands on a sheet added up, for the judge's own addition on the paper; nil while a cell is empty.
  public func sheetTotal(of pile: Int, _ scores: [Mark?]) -> Mark? { nil }
}
