extension ProvisionsReading {
  /// The notice's own awards.
  func awards() throws(RulebookProblem) -> [AwardRule] {
    let section = try rules["awards"]
    let names = [
      "id", "name", "stages", "form", "first", "last", "class", "yuan", "needs", "proposal", "clause",
    ]
    let awards = try section.list(named: names) { (rule) throws(RulebookProblem) in
      AwardRule(
        id: try rule["id"].identifier(), name: try rule["name"].name(), stages: try stages(rule),
        form: try rule["form"].choice(), ranks: try ranks(rule), contestClass: try rule["class"].orNull?.choice(),
        yuan: try rule["yuan"].orNull?.integer(in: Node.counts), needs: try rule["needs"].choices(),
        isProposal: try rule["proposal"].truth(), basis: try basis(rule))
    }
    try section.refuseRepeats(awards.map(\.id), in: "id")
    return awards
  }

  private func ranks(_ rule: Members) throws(RulebookProblem) -> ClosedRange<Int> {
    let first = try rule["first"].integer(in: Node.counts)
    let last = try rule["last"].integer(in: Node.counts)
    guard first <= last else { throw rule.problem("last", .endBeforeStart("first")) }
    return first...last
  }

  /// What holds for the organiser's prizes.
  func prizes() throws(RulebookProblem) -> PrizeRules? {
    guard let section = try rules["prizes"].orNull else { return nil }
    let rule = try Members(section, named: ["stages", "sets", "atMostPercent", "firmness", "ceilings", "clause"])
    let sets = try prizeSets(rule["sets"])
    return PrizeRules(
      stages: try stages(rule), sets: sets,
      atMostPercent: try rule["atMostPercent"].orNull?.integer(in: Node.percentages),
      firmness: try rule["firmness"].choice(), ceilings: try ceilings(rule["ceilings"], on: sets),
      basis: try basis(rule))
  }

  private func prizeSets(_ section: Node) throws(RulebookProblem) -> [[String]] {
    var sets: [[String]] = []
    for set in try section.elements() {
      _ = try set.someElements()
      sets.append(try set.texts())
    }
    try section.refuseRepeats(sets)
    return sets
  }

  /// The ceilings, one a prize; they never rise from a prize to a lower one.
  private func ceilings(_ section: Node, on sets: [[String]]) throws(RulebookProblem) -> [PrizeCeiling] {
    let ceilings = try section.list(named: ["prize", "yuan", "unlessInnovative", "firmness", "clause"]) {
      (rule) throws(RulebookProblem) in
      let prize = try rule["prize"].text()
      guard sets.isEmpty || sets.contains(where: { $0.contains(prize) }) else {
        throw rule.problem("prize", .provisions(.noSuchPrize(prize)))
      }
      return PrizeCeiling(
        prize: prize, yuan: try rule["yuan"].integer(in: Node.counts),
        isLiftedForInnovative: try rule["unlessInnovative"].truth(), firmness: try rule["firmness"].choice(),
        basis: try basis(rule))
    }
    try section.refuseRepeats(ceilings.map(\.prize), in: "prize")
    // Where any name will do, the ceilings themselves stand best first.
    for names in sets.isEmpty ? [ceilings.map(\.prize)] : sets {
      let order = names.compactMap { name in ceilings.firstIndex { $0.prize == name } }
      for (higher, lower) in zip(order, order.dropFirst()) where ceilings[lower].yuan > ceilings[higher].yuan {
        throw RulebookProblem(
          path: "\(section.path)[\(lower)].yuan",
          fault: .provisions(.ceilingRises(above: "\(section.path)[\(higher)].yuan")))
      }
    }
    return ceilings
  }
}
