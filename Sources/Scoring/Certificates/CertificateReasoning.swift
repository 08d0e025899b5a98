/// One certificate while it is reasoned about: reasons against it come first, and only without any are questions asked.
struct CertificateReasoning {
  let situation: Situation
  let rules: CertificateRules
  /// The steps so far, and the reasons against it.
  var part = OutcomePart()
  private var questions: [Question] = []

  init(_ situation: Situation, _ rules: CertificateRules) {
    self.situation = situation
    self.rules = rules
  }

  mutating func refuse(_ reason: Withheld.Reason, _ basis: Basis) {
    part.withhold(Withheld(what: .certificate, reason: reason, basis: basis))
  }

  mutating func ask(_ question: Question) {
    questions.append(question)
  }

  /// The end of it: the reasons against it, else the questions, else the certificate.
  mutating func close(with proposed: ProposedCertificate?) -> OutcomePart {
    if !part.refusals.isEmpty {
      part.note(.notHandedDown(basis: rules.handedDownBasis))
    } else if !questions.isEmpty {
      for question in questions { part.ask(question) }
    } else if let proposed {
      part.propose(proposed)
    }
    return part
  }
}

// The conditions that are the same for every level, each in the order in which reasons are listed.
extension CertificateReasoning {
  /// The event has to give certificates 取证.
  mutating func checkEvent() {
    switch situation.facts.givesCertificates {
    case true?: break
    case false?: refuse(.noCertificates, rules.eventBasis)
    case nil: ask(.givesCertificates)
    }
  }

  /// Enough people have to have competed; a least number that holds in principle only withholds nothing.
  mutating func checkField() {
    let (field, facts) = (situation.field, situation.facts)
    for rule in situation.provisions.fields
    where rule.stages.contains(facts.stage) && rule.firmness == .refused {
      part.note(.field(competed: field.competed, atLeast: rule.atLeast, basis: rule.basis))
      if field.competed + situation.pendingPeople < rule.atLeast {
        refuse(.fieldTooSmall(competed: field.competed, atLeast: rule.atLeast), rule.basis)
        continue
      }
      let areEnoughComplete = field.complete + situation.pendingPeople >= rule.atLeast
      guard !areEnoughComplete, field.competed >= rule.atLeast else { continue }
      switch field.countsCompetedInPart {
      case true?: break
      case false?: refuse(.fieldTooSmall(competed: field.complete, atLeast: rule.atLeast), rule.basis)
      case nil: ask(.competedInPart(complete: field.complete, atLeast: rule.atLeast))
      }
    }
  }

  /// Only for who won a prize, where that is a condition.
  mutating func checkPrize(at rank: Int) {
    guard let basis = rules.winnersOnly else { return }
    switch situation.prize(at: rank) {
    case .prize: break
    case .none, .beyondLimit: refuse(.notAwarded, basis)
    case .unknown: ask(.prizes)
    }
  }

  /// Every component has to be passed.
  mutating func checkPasses() {
    let sheet = Sheet(cells: situation.competitor.cells)
    for pass in rules.passes where situation.scheme.columns.indices.contains(pass.column) {
      // Whoever is ranked has a mark in every column.
      guard case .mark(let mark) = situation.scheme.cell(pass.column, of: sheet) else { continue }
      part.note(
        .pass(
          column: pass.column, mark: mark, atLeast: pass.atLeast, basis: pass.basis, figureBasis: pass.figureBasis))
      if mark < pass.atLeast {
        refuse(.belowPass(column: pass.column, mark: mark, atLeast: pass.atLeast), pass.basis)
      }
    }
  }

  /// This level, or a higher one, must not be proposed already.
  mutating func checkEarlier(_ level: SkillLevel) {
    if let earlier = situation.entrant.proposedEarlier, earlier >= level {
      refuse(.proposedEarlier(earlier), rules.earlierBasis)
    } else if situation.entrant.isEarlierOpen {
      ask(.earlierStage)
    }
  }
}
