extension Situation {
  /// The certificate out of the ladder of bands: the highest band reached whose level the standard has.
  func bandCertificate(at rank: Int, _ rules: CertificateRules) -> OutcomePart {
    switch provisions.tier(facts) {
    case .none: return OutcomePart()
    case .known(let tier): return certificate(at: rank, of: tier, rules)
    case .unknown: return certificateOfUnknownTier(at: rank, rules)
    }
  }

  private func certificate(at rank: Int, of tier: Tier, _ rules: CertificateRules) -> OutcomePart {
    let bands = rules.bands.filter { $0.tier == tier }.sorted { $0.level > $1.level }
    guard !bands.isEmpty else { return OutcomePart() }
    var reasoning = CertificateReasoning(self, rules)
    reasoning.part.note(.tier(tier, basis: provisions.tierBasis(facts.stage)))
    for band in bands {
      reasoning.part.note(
        .band(
          level: band.level, reach: band.reach, through: band.through(field), isReached: rank <= band.through(field),
          basis: band.basis))
    }
    let reached = bands.filter { rank <= $0.through(field) }
    guard let highest = reached.first else { return reasoning.part }
    reasoning.checkEvent()
    reasoning.checkField()
    reasoning.checkPrize(at: rank)
    let granted = reasoning.standardHas(reached, highest: highest)
    reasoning.checkPasses()
    // With the standard unknown, only what is against the highest band is against them all.
    if let level = granted?.level ?? (facts.levels == nil ? highest.level : nil) {
      reasoning.checkHeld(level)
      reasoning.checkEarlier(level)
    }
    return reasoning.close(
      with: granted.map { band in
        ProposedCertificate(
          level: band.level, skipped: band.level == highest.level ? nil : highest.level, basis: band.basis)
      })
  }

  /// Nothing is proposed before the tier is known; whatever holds in every tier is said all the same.
  private func certificateOfUnknownTier(at rank: Int, _ rules: CertificateRules) -> OutcomePart {
    let tiers = Tier.allCases.filter { tier in rules.bands.contains { $0.tier == tier } }
    let reaching = tiers.filter { tier in
      rules.bands.contains { $0.tier == tier && rank <= $0.through(field) }
    }
    guard !reaching.isEmpty else { return OutcomePart() }
    var reasoning = CertificateReasoning(self, rules)
    reasoning.ask(.tier)
    reasoning.checkEvent()
    reasoning.checkField()
    reasoning.checkPrize(at: rank)
    reasoning.checkPasses()
    guard reaching == tiers || reasoning.part.refusals.isEmpty else { return OutcomePart() }
    return reasoning.close(with: nil)
  }
}

extension Band {
  /// The last rank of the band in a field.
  func through(_ field: Field) -> Int {
    switch reach {
    case .ranks(let through): through
    case .percent(let percent): Share.floor(percent, of: field.ranked)
    }
  }
}

extension CertificateReasoning {
  /// The highest band whose level the national standard has; nil where it has none or is not known.
  fileprivate mutating func standardHas(_ reached: [Band], highest: Band) -> Band? {
    guard let levels = situation.facts.levels else {
      ask(.levels)
      return nil
    }
    let granted = reached.first { levels.contains($0.level) }
    if granted?.level != highest.level {
      let isBelow = highest.level < levels.lowerBound
      let basis = isBelow ? rules.lowestBasis : rules.standardBasis
      part.note(.standard(levels, skipped: highest.level, basis: basis))
      if granted == nil { refuse(.levelNotInStandard(highest.level), basis) }
    }
    return granted
  }

  /// This level, or a higher one, must not be held already.
  fileprivate mutating func checkHeld(_ level: SkillLevel) {
    part.note(.held(situation.entrant.held, basis: rules.heldBasis))
    switch situation.entrant.held {
    case .none: break
    case .unknown: ask(.heldLevel)
    case .level(let held): if held >= level { refuse(.alreadyHeld(held), rules.heldBasis) }
    }
  }
}
