extension ComplianceCheck {
  /// How many competed, rule by rule.
  var field: [Finding] {
    provisions.fields.enumerated().map { index, rule in
      Finding(
        topic: .field(index), verdict: silence(stages: rule.stages, rule.applies) ?? reached(rule),
        figure: "\(given.field.competed)", limit: "≥ \(rule.atLeast)", firmness: rule.firmness, basis: rule.basis)
    }
  }

  /// Whether so many competed; where it takes people who sat one part, a firm rule asks whether they count.
  ///
  /// Who is still pending may have begun already, so there is "not yet" a little longer than there has to be.
  private func reached(_ rule: FieldRule) -> Finding.Verdict {
    let field = given.field
    let pending = field.pending * field.people(aRank: facts.form)
    // Nobody has begun: that says nothing yet.
    if field.competed == 0 { return .unknown(.notYet) }
    if field.competed < rule.atLeast {
      return rule.atLeast - field.competed <= pending ? .unknown(.notYet) : .breached
    }
    if field.complete >= rule.atLeast || rule.firmness != .refused { return .met }
    if rule.atLeast - field.complete <= pending { return .unknown(.notYet) }
    return switch field.countsCompetedInPart {
    case nil: .unknown(.fact(.competedInPart(complete: field.complete, atLeast: rule.atLeast)))
    case true?: .met
    case false?: .breached
    }
  }

  /// The weight of each component that has a least one; a rulebook that breaks it was refused before.
  var weights: [Finding] {
    given.limits.compactMap { limit in
      guard given.scheme.columns.indices.contains(limit.column) else { return nil }
      let column = given.scheme.columns[limit.column]
      return Finding(
        topic: .weight(component: column.id, name: column.name),
        verdict: column.weightBasisPoints >= limit.atLeastBasisPoints ? .met : .breached,
        figure: percent(column.weightBasisPoints), limit: "≥ \(percent(limit.atLeastBasisPoints))",
        firmness: .refused, basis: limit.basis)
    }
  }

  /// 7000 basis points are "70 %", 6250 are "62.5 %".
  private func percent(_ basisPoints: Int) -> String {
    Decimals.text(of: basisPoints, places: 2, atLeast: 0) + " %"
  }

  /// Whether every team has as many members as the event asks.
  var teams: [Finding] {
    guard case .team(let size?) = facts.form else { return [] }
    let right = given.teamSizes.count { $0 == size }
    return [
      Finding(
        topic: .teamSize,
        verdict: given.teamSizes.isEmpty ? .unknown(.headcount) : right == given.teamSizes.count ? .met : .breached,
        figure: given.teamSizes.isEmpty ? nil : "\(right)/\(given.teamSizes.count)", limit: "= \(size)",
        firmness: .refused, basis: sizeBasis)
    ]
  }

  /// What the size of the event's teams rests on: its line of the notice's table.
  private var sizeBasis: Basis {
    provisions.catalogue.first { $0.form == facts.form && $0.events.contains(facts.event) }?.basis ?? .convention
  }
}
