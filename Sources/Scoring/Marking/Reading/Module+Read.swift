extension Module {
  static let members = ["id", "name", "component", "highest", "weight", "panel", "aspects"]

  init(_ members: Members) throws(RulebookProblem) {
    id = try members["id"].text()
    name = try members["name"].name()
    component = try members["component"].text()
    highest = try members["highest"].mark()
    weightBasisPoints = try members["weight"].orNull?.hundredths()
    panel = try Panel(Members(members["panel"], named: Panel.members))
    let aspects = try members["aspects"]
    _ = try aspects.someElements()
    self.aspects = try aspects.list(
      named: ["id", "name", "kind", "highest", "decimals"], limit: MarkingScheme.mostAspects, Aspect.init)
  }
}

extension Aspect {
  fileprivate init(_ members: Members) throws(RulebookProblem) {
    id = try members["id"].text()
    name = try members["name"].name()
    kind = try members["kind"].choice()
    highest = try members["highest"].mark()
    switch kind {
    case .judgement:
      decimals = try members["decimals"].integer()
      guard decimals == 0 else { throw members.problem("decimals", .notUsed) }
    case .measurement, .points: decimals = try members["decimals"].integer(in: 0...2)
    }
  }
}

extension Panel {
  fileprivate static let members = ["judges", "combine", "high", "low", "gap", "missing", "atLeast", "spread"]
  private enum Rule: String, CaseIterable { case mean, median, trimmed, pair }
  private enum Missing: String, CaseIterable { case wait, rest }

  fileprivate init(_ members: Members) throws(RulebookProblem) {
    judges = try members["judges"].integer(in: 0...MarkingScheme.mostJudges)
    let rule: Rule = try members["combine"].choice()
    let dropped = 0...(rule == .trimmed ? MarkingScheme.mostJudges : 0)
    let (high, low) = (try members["high"].integer(), try members["low"].integer())
    guard dropped.contains(high) else { throw members.problem("high", .notUsed) }
    guard dropped.contains(low) else { throw members.problem("low", .notUsed) }
    switch rule {
    case .mean: combine = .mean
    case .median: combine = .median
    case .trimmed: combine = .trimmed(high: high, low: low)
    case .pair: combine = .pair(gap: try members["gap"].mark())
    }
    if rule != .pair { try members["gap"].refuseUse() }
    let missing: Missing = try members["missing"].choice()
    switch missing {
    case .wait:
      try members["atLeast"].refuseUse()
      self.missing = .wait
    case .rest: self.missing = .rest(atLeast: try members["atLeast"].integer(in: 1...MarkingScheme.mostJudges))
    }
    spread = try members["spread"].orNull?.mark()
  }
}

extension PenaltyRule {
  static let members = ["id", "name", "component", "module", "kind", "points", "atMost"]

  init(_ members: Members) throws(RulebookProblem) {
    id = try members["id"].text()
    name = try members["name"].name()
    component = try members["component"].text()
    module = try members["module"].orNull?.text()
    kind = try members["kind"].choice()
    points = try members["points"].mark()
    switch kind {
    case .fixed:
      try members["atMost"].refuseUse()
      atMost = nil
    case .perFault: atMost = try members["atMost"].orNull?.mark()
    }
  }
}
