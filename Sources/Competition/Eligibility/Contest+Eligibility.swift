public import Scoring

extension Contest {
  /// What is known of a contestant, as rules ask for it; what was proposed in another contest is the competition's to
  /// say.
  public func entrant(_ contestant: Int) -> Entrant { Entrant(roster[contestant]) }

  /// The records that tell a contestant's particulars now.
  public func particularsRefs(_ contestant: Int) -> [Ref] { dossiers[contestant]?.refs ?? [] }

  /// By whom and why a rule was passed for a contestant, or (`nil`) for the contest; nil where nobody passed it.
  public func waiver(of rule: String, for contestant: Int?) -> Waiver? {
    waivers[WaivedRule(rule: rule, contestant: contestant)]
  }

  /// What is known of a contestant beyond this contest, as far as it breaks a rule.
  func participation(_ contestant: Int) -> Participation { past[contestant] ?? Participation() }

  /// Looks again at the rules on entering for one contestant.
  mutating func examine(_ contestant: Int) {
    guard isSettled, provisions.hasRulesOnEntering else { return }
    broken.set(brokenRules(contestant), of: contestant)
  }

  /// Looks again at the rules on entering for everybody.
  mutating func examineAll() {
    broken = BrokenRules()
    for contestant in roster.indices { examine(contestant) }
  }

  /// The rules that a contestant breaks and nobody passed; whoever is out of the contest breaks none any more.
  private func brokenRules(_ contestant: Int) -> [BrokenRules.Rule] {
    guard statuses[contestant].value ?? nil == nil else { return [] }
    return provisions.eligibility(of: entrant(contestant), facts, participation(contestant)).compactMap { finding in
      guard case .breached = finding.verdict else { return nil }
      switch finding.rule.firmness {
      case .refused: return BrokenRules.Rule(id: finding.rule.id, isFirm: true)
      case .warned:
        let isPassed = waiver(of: finding.rule.id, for: contestant) != nil
        return isPassed ? nil : BrokenRules.Rule(id: finding.rule.id, isFirm: false)
      case .noted: return nil
      }
    }
  }
}

extension Provisions {
  /// Whether anything is asked of those who enter; a rulebook that names no stages says nothing beyond marks and ranks.
  var hasRulesOnEntering: Bool { !stages.isEmpty }
}

extension Entrant {
  /// A contestant as the roster has them.
  init(_ contestant: Contestant) {
    self.init()
    let particulars = contestant.particulars
    level = particulars.level
    qualification = particulars.qualification
    // Whether somebody is born yet is asked where the roster is read: here there is no clock.
    if let lastDay = Day(iso: "9999-12-31") { identity = try? IdentityNumber(contestant.identity, today: lastDay) }
    sex = contestant.sex ?? identity?.sex
    birth = particulars.birth ?? identity?.birthDate
    hasDocument = !contestant.identity.isEmpty
    residence = particulars.residence
    workSince = particulars.workSince
    category = particulars.category
    post = particulars.post
    consent = particulars.consent
    union = particulars.union
    unionCard = particulars.unionCard
    group = particulars.group
    titles = particulars.titles
  }
}
