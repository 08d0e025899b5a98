extension MarkingWalk {
  /// What is left of a module's points after its own penalties.
  mutating func afterPenalties(_ points: Fraction, module: Int) -> Fraction {
    let id = scheme.modules[module].id
    return afterPenalties(points) { $0.module == id }
  }

  /// What is left of a component's points after the penalties that are on no module.
  mutating func afterPenalties(_ points: Fraction, component: String) -> Fraction {
    afterPenalties(points) { $0.module == nil && $0.component == component }
  }

  /// Takes penalties off in the order in which the scheme lists them.
  private mutating func afterPenalties(_ points: Fraction, where isOwn: (PenaltyRule) -> Bool) -> Fraction {
    guard !work.penalties.isEmpty else { return points }
    var left = points
    for (index, rule) in scheme.penalties.enumerated() where isOwn(rule) {
      let faults = work.penalties.reduce(0) { $1.rule == index ? min(GivenPenalty.mostFaults, $0 + $1.faults) : $0 }
      guard faults > 0 else { continue }
      let points = rule.points(for: faults)
      left = left - Fraction(points)
      note(.penalty(rule: index, count: faults, points: points, left: left))
    }
    return left
  }
}
