/// What of a rulebook holds in a contest with a marking scheme: weights as the scheme has them, absent components left out.
public struct MarkedRules: Hashable, Sendable {
  /// The scheme marks are ranked under.
  public let scheme: Scheme
  /// The least weights the notice demands.
  public let limits: [WeightLimit]
  /// Everything beyond marking and ranking.
  public let provisions: Provisions
}

extension Rulebook {
  /// The rules with a marking scheme's weights.
  ///
  /// A component of weight 0 is left out with its tie key and its pass mark; a component that weighs other than the
  /// rulebook has it, and the total then, rest on the organiser's word and no longer on a clause. Throws where the
  /// scheme's components are not the rulebook's, their weights do not sum to 100 % or break a limit.
  public func marked(by marking: MarkingScheme) throws(MarkingProblem) -> MarkedRules {
    try checkComponents(of: marking)
    /// The new index of a column, nil where it is left out.
    var moved: [Int?] = []
    var columns: [Column] = []
    var totalBasis = self.scheme.totalBasis
    for (index, column) in self.scheme.columns.enumerated() {
      let weight = marking.components.indices.contains(index) ? marking.components[index].weightBasisPoints : 0
      let isAbsent = column.isComponent && weight == 0
      moved.append(isAbsent ? nil : columns.count)
      if column.isComponent, weight != column.weightBasisPoints { totalBasis = .convention }
      if !isAbsent { columns.append(column.weighing(weight)) }
    }
    let ties = self.scheme.ties.compactMap { tie in
      moved[tie.column].map { TieRule(column: $0, better: tie.better, basis: tie.basis) }
    }
    do {
      let scheme = try Scheme(
        columns: columns, ties: ties, roundTotal: self.scheme.roundTotal, sharedRanks: self.scheme.sharedRanks,
        totalBasis: totalBasis, rankBasis: self.scheme.rankBasis, roundBasis: self.scheme.roundBasis,
        rulingBasis: self.scheme.rulingBasis, sharedBasis: self.scheme.sharedBasis,
        unrankedBasis: self.scheme.unrankedBasis)
      let limits = limits.compactMap { limit in
        moved[limit.column].map {
          WeightLimit(column: $0, atLeastBasisPoints: limit.atLeastBasisPoints, basis: limit.basis)
        }
      }
      return MarkedRules(scheme: scheme, limits: limits, provisions: provisions.moved(to: moved))
    } catch {
      throw MarkingProblem(path: "components", fault: .form(.scheme(error)))
    }
  }

  /// The scheme's components are the rulebook's, in its order, and none weighs less than the notice demands.
  private func checkComponents(of marking: MarkingScheme) throws(MarkingProblem) {
    let expected = scheme.columns.filter(\.isComponent)
    for (index, plan) in marking.components.enumerated() {
      let path = "components[\(index)].id"
      guard index < expected.count else {
        throw MarkingProblem(path: path, fault: .form(.noSuchComponent(plan.id)))
      }
      guard plan.id == expected[index].id else {
        throw MarkingProblem(path: path, fault: .componentExpected(expected[index].id))
      }
    }
    guard marking.components.count == expected.count else {
      let missing = expected[marking.components.count].id
      throw MarkingProblem(path: "components", fault: .componentExpected(missing))
    }
    // Limits are on components, and a rulebook's components stand before its measures.
    for limit in limits where marking.components[limit.column].weightBasisPoints < limit.atLeastBasisPoints {
      throw MarkingProblem(path: "components[\(limit.column)].weight", fault: .form(.weightUnderLimit(limit)))
    }
  }
}

extension Column {
  /// The column as a component of this weight; measures stay as they are.
  fileprivate func weighing(_ weight: Int) -> Column {
    guard isComponent, weight != weightBasisPoints else { return self }
    return Column(
      id: id, name: name, role: .component(weightBasisPoints: weight), highest: highest, decimals: decimals,
      basis: .convention)
  }
}

extension Provisions {
  /// The provisions where columns have moved; what was said of a column that is left out is left out too.
  fileprivate func moved(to columns: [Int?]) -> Provisions {
    guard let rules = certificates else { return self }
    let passes = rules.passes.compactMap { pass in
      columns[pass.column].map {
        PassMark(column: $0, atLeast: pass.atLeast, basis: pass.basis, figureBasis: pass.figureBasis)
      }
    }
    var provisions = self
    provisions.certificates = CertificateRules(
      bands: rules.bands, promotions: rules.promotions, passes: passes, winnersOnly: rules.winnersOnly,
      eventBasis: rules.eventBasis, standardBasis: rules.standardBasis, lowestBasis: rules.lowestBasis,
      heldBasis: rules.heldBasis, earlierBasis: rules.earlierBasis, handedDownBasis: rules.handedDownBasis,
      confirmations: rules.confirmations)
    return provisions
  }
}
