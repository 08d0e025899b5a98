extension ProvisionsReading {
  /// Who gets which certificate: by bands of ranks, or by the level held.
  func certificates() throws(RulebookProblem) -> CertificateRules? {
    guard let section = try rules["certificates"].orNull else { return nil }
    let rule = try Members(
      section,
      named: [
        "bands", "promotions", "passes", "winnersOnly", "events", "standard", "lowest", "held", "earlier", "handedDown",
        "confirmations",
      ])
    let bands = try bands(rule["bands"])
    let promotions = try promotions(rule["promotions"])
    guard bands.isEmpty != promotions.isEmpty else {
      throw section.problem(.exactlyOne(of: ["bands", "promotions"]))
    }
    return CertificateRules(
      bands: bands, promotions: promotions, passes: try passes(rule["passes"]), winnersOnly: try winnersOnly(rule),
      eventBasis: try onlyBasis(rule["events"]), standardBasis: try onlyBasis(rule["standard"]),
      lowestBasis: try onlyBasis(rule["lowest"]), heldBasis: try onlyBasis(rule["held"]),
      earlierBasis: try onlyBasis(rule["earlier"]), handedDownBasis: try onlyBasis(rule["handedDown"]),
      confirmations: try confirmations(rule["confirmations"]))
  }

  private func winnersOnly(_ rule: Members) throws(RulebookProblem) -> Basis? {
    guard let node = try rule["winnersOnly"].orNull else { return nil }
    return try onlyBasis(node)
  }

  /// The least marks, one for each component at most.
  private func passes(_ section: Node) throws(RulebookProblem) -> [PassMark] {
    let passes = try section.list(named: ["component", "atLeast", "clause", "figure"]) {
      (rule) throws(RulebookProblem) in
      let id = try rule["component"].text()
      guard let column = scheme.column(id: id), scheme.columns[column].isComponent else {
        throw rule.problem("component", .noSuchComponent(id))
      }
      let atLeast = Mark(hundredths: try rule["atLeast"].hundredths())
      let highest = scheme.columns[column].highest
      guard atLeast.hundredths > 0, atLeast <= highest else {
        throw rule.problem("atLeast", .offScale(highest: highest))
      }
      return PassMark(
        column: column, atLeast: atLeast, basis: try basis(rule), figureBasis: try rule["figure"].basis(quoted: clauses)
      )
    }
    try section.refuseRepeats(passes.map(\.column), in: "component")
    return passes
  }

  private func confirmations(_ section: Node) throws(RulebookProblem) -> [Confirmation] {
    let confirmations = try section.list(named: ["id", "name", "clause"]) { (rule) throws(RulebookProblem) in
      Confirmation(id: try rule["id"].identifier(), name: try rule["name"].name(), basis: try basis(rule))
    }
    try section.refuseRepeats(confirmations.map(\.id), in: "id")
    return confirmations
  }
}
