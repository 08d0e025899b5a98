extension Provisions {
  /// What every checkable clause says of a contest: computed where the records show it, declared where they don't.
  ///
  /// The list is the notice's: clauses about other stages are in it, as not applicable.
  public func compliance(_ facts: ComplianceFacts) -> [Finding] {
    let check = ComplianceCheck(provisions: self, given: facts)
    return check.field + check.weights + check.standards + check.stages + check.advancement + check.prizes
      + check.eligibility + check.teams + check.deadlines + check.confirmations + check.checks + check.archive
  }

  /// What the clauses on how the contest is held say, alone: its field, standard, advancement, prizes and duties.
  ///
  /// They hang on no day and on no contestant, so that they can be asked while marks come in.
  ///
  /// - Complexity: by the number of these clauses; nothing grows with the field.
  public func conduct(_ facts: ComplianceFacts) -> [Finding] {
    let check = ComplianceCheck(provisions: self, given: facts)
    return check.field + check.standards + check.advancement + check.prizes + check.checks
  }
}

/// One contest against the checkable clauses of its notice, a property for each kind of clause.
struct ComplianceCheck {
  let provisions: Provisions
  let given: ComplianceFacts

  var facts: ContestFacts { given.facts }

  /// Why a rule has nothing to say of this contest, if so: another stage, or only about events with certificates.
  func silence(stages: [Stage], _ applies: Applicability) -> Finding.Verdict? {
    guard stages.contains(facts.stage) else { return .notApplicable }
    return silence(applies)
  }

  func silence(_ applies: Applicability) -> Finding.Verdict? {
    switch (applies, facts.givesCertificates) {
    case (.always, _), (.certificates, true?): nil
    case (.certificates, false?): .notApplicable
    case (.certificates, nil): .unknown(.fact(.givesCertificates))
    }
  }
}
