// What nothing in the records shows: somebody declares it, and until then it is not known.
extension ComplianceCheck {
  /// The confirmations of the certificates, each with its day.
  var confirmations: [Finding] {
    guard let rules = provisions.certificates else { return [] }
    return rules.confirmations.map { confirmation in
      let day = given.confirmed[confirmation.id]
      let verdict: Finding.Verdict =
        if let silence = silenceOfCertificates(rules) {
          silence
        } else if let day {
          day <= given.today ? .met : .unknown(.notYet)
        } else {
          .unknown(.undeclared)
        }
      return Finding(
        topic: .confirmation(id: confirmation.id, name: confirmation.name), verdict: verdict, figure: day?.iso,
        limit: nil, firmness: .refused, basis: confirmation.basis)
    }
  }

  /// A stage without a tier has no ladder, so that there is nothing to confirm even where the event gives certificates.
  private func silenceOfCertificates(_ rules: CertificateRules) -> Finding.Verdict? {
    !rules.bands.isEmpty && provisions.tier(facts) == .none ? .notApplicable : silence(.certificates)
  }

  /// The duties that somebody declares.
  var checks: [Finding] {
    provisions.checks.map { rule in
      let answer = given.answers[rule.id]
      return Finding(
        topic: .check(id: rule.id, name: rule.name),
        verdict: silence(stages: rule.stages, rule.applies) ?? verdict(on: answer, to: rule.question),
        figure: figure(of: answer, to: rule.question), limit: limit(of: rule.question), firmness: rule.firmness,
        basis: rule.basis)
    }
  }

  private func verdict(on answer: CheckAnswer?, to question: CheckRule.Question) -> Finding.Verdict {
    switch (question, answer) {
    case (.yesNo, .yesNo(let isSo)?): isSo ? .met : .breached
    case (.number(let least, let most, _), .number(let number)?):
      number >= least ?? .min && number <= most ?? .max ? .met : .breached
    case (_, nil), (.yesNo, .number?), (.number, .yesNo?): .unknown(.undeclared)
    }
  }

  private func figure(of answer: CheckAnswer?, to question: CheckRule.Question) -> String? {
    guard case .number(_, _, let isPercent) = question, case .number(let number)? = answer else { return nil }
    return isPercent ? "\(number) %" : "\(number)"
  }

  /// "≥ 3", "≤ 40 %", "50…100".
  private func limit(of question: CheckRule.Question) -> String? {
    guard case .number(let least, let most, let isPercent) = question else { return nil }
    let unit = isPercent ? " %" : ""
    return switch (least, most) {
    case (let least?, let most?): least == most ? "= \(least)\(unit)" : "\(least)…\(most)\(unit)"
    case (let least?, nil): "≥ \(least)\(unit)"
    case (nil, let most?): "≤ \(most)\(unit)"
    case (nil, nil): nil
    }
  }

  /// What has to be kept, declared kept or not.
  var archive: [Finding] {
    provisions.archive.map { rule in
      let declared: Finding.Verdict =
        switch given.kept[rule.id] {
        case nil: .unknown(.undeclared)
        case true?: .met
        case false?: .breached
        }
      return Finding(
        topic: .archive(id: rule.id, name: rule.name, rule.keeping), verdict: silence(rule.applies) ?? declared,
        figure: nil, limit: nil, firmness: .refused, basis: rule.basis)
    }
  }
}
