extension ProvisionsReading {
  /// The bands of all tiers; of each tier, the wider of two bands stands for a lower level.
  func bands(_ section: Node) throws(RulebookProblem) -> [Band] {
    let bands = try section.list(named: ["tier", "ranks", "percent", "level", "clause"]) {
      (rule) throws(RulebookProblem) in
      Band(
        tier: try tier(rule["tier"]), reach: try reach(rule), level: try rule["level"].choice(), basis: try basis(rule))
    }
    for (index, band) in bands.enumerated() {
      if let first = bands[..<index].firstIndex(where: { $0.tier == band.tier && $0.reach == band.reach }) {
        throw RulebookProblem(path: "\(section.path)[\(index)]", fault: .repeats("\(section.path)[\(first)]"))
      }
      for (other, narrower) in bands.enumerated() where band.isWider(than: narrower) {
        guard band.level < narrower.level else {
          throw RulebookProblem(
            path: "\(section.path)[\(index)].level",
            fault: .provisions(.bandNotLower(than: narrower.level, at: "\(section.path)[\(other)]")))
        }
      }
    }
    return bands
  }

  private func reach(_ rule: Members) throws(RulebookProblem) -> Band.Reach {
    let ranks = try rule["ranks"].orNull?.integer(in: Node.counts)
    let percent = try rule["percent"].orNull?.integer(in: Node.percentages)
    switch (ranks, percent) {
    case (let ranks?, nil): return .ranks(through: ranks)
    case (nil, let percent?): return .percent(percent)
    case (nil, nil), (.some, .some):
      throw RulebookProblem(path: rule.path, fault: .exactlyOne(of: ["ranks", "percent"]))
    }
  }

  /// The steps up from the level held; each level held is in one step at most.
  func promotions(_ section: Node) throws(RulebookProblem) -> [Promotion] {
    var places: [HeldLevel: String] = [:]
    return try section.list(named: ["from", "to", "ageAtLeast", "clause"]) { (rule) throws(RulebookProblem) in
      let to: SkillLevel = try rule["to"].choice()
      var from: [HeldLevel] = []
      for element in try rule["from"].someElements() {
        let held = try heldLevel(element)
        if let first = places.updateValue(element.path, forKey: held) { throw element.problem(.repeats(first)) }
        if case .level(let level) = held, level >= to {
          throw rule.problem("to", .provisions(.promotionNotAbove(level)))
        }
        from.append(held)
      }
      return Promotion(
        from: from, to: to, ageAtLeast: try rule["ageAtLeast"].orNull?.integer(in: 1...150), basis: try basis(rule))
    }
  }

  private func heldLevel(_ node: Node) throws(RulebookProblem) -> HeldLevel {
    let word = try node.word(oneOf: ["none"] + SkillLevel.allCases.map(\.rawValue))
    guard let level = SkillLevel(rawValue: word) else { return .none }
    return .level(level)
  }
}

extension Band {
  /// Whether the band reaches further down the same tier's ranks, as far as the rules alone can tell: a number of ranks
  /// and a share of the field are not compared, since the field is not known.
  fileprivate func isWider(than other: Band) -> Bool {
    guard tier == other.tier else { return false }
    switch (reach, other.reach) {
    case (.ranks(let through), .ranks(let otherThrough)): return through > otherThrough
    case (.percent(let percent), .percent(let otherPercent)): return percent > otherPercent
    case (.ranks, .percent), (.percent, .ranks): return false
    }
  }
}
