internal import Competition
internal import Desk
internal import Scoring

extension Words {
  static let verdictHead = Bilingual(zh: "结论", en: "Verdict")
  static let firmnessHead = Bilingual(zh: "力度", en: "Firmness")
  static let clauseHead = Bilingual(zh: "条款", en: "Clause")
  static let ruleHead = Bilingual(zh: "规定", en: "Rule")
  static let figureHead = Bilingual(zh: "数值 / 要求", en: "Figure / limit")

  /// How many clauses are met, broken, and not known.
  static func compliance(_ findings: [Finding]) -> Bilingual {
    let clauses = findings.filter { !$0.topic.isDeadline }
    let met = clauses.count { $0.verdict == .met }
    let breached = clauses.count { $0.verdict == .breached }
    let unknown = clauses.count - met - breached
    return Bilingual(
      zh: "合规：符合 \(met)，不符 \(breached)，未知 \(unknown)",
      en: "Compliance: \(met) met, \(breached) breached, \(unknown) unknown")
  }

  /// How many things are due, and how many of them are late.
  static func due(_ deadlines: [DeadlineFinding], on today: Day) -> Bilingual {
    let late = deadlines.count { deadline in
      switch deadline.state {
      case .overdue: true
      case .doneInTime, .doneLate, .doneEarly, .due, .unknown, .notApplicable: false
      }
    }
    return Bilingual(
      zh: "期限（\(today.iso)）：\(deadlines.count) 项，逾期 \(late) 项",
      en: "Deadlines (\(today.iso)): \(deadlines.count), late \(late)")
  }

  /// How many rules are broken, and nobody passed them.
  static func breaches(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "不符、尚未放行（签核前须了结）：\(count) 项", en: "Broken and not passed, to be settled before the sign-off: \(count)")
  }

  /// How much is to be answered.
  static func questions(_ count: Int) -> Bilingual {
    Bilingual(zh: "待答：\(count) 项", en: "To be answered: \(count)")
  }

  /// What is to be answered, and of whom.
  static func question(_ open: OpenQuestion, in contest: Contest) -> Bilingual {
    switch open {
    case .contest: question(open)
    case .contestant(let contestant, _), .eligibility(let contestant, _, _), .team(let contestant):
      of(contest.roster[contestant], question(open))
    }
  }

  /// What is to be answered.
  static func question(_ open: OpenQuestion) -> Bilingual {
    switch open {
    case .contest(let question), .contestant(_, let question): Words.question(question)
    case .eligibility(_, _, let question): Words.question(question)
    case .team: Bilingual(zh: "在哪一队？", en: "In which team?")
    }
  }

  /// Who breaks a rule, and how.
  static func breach(_ breach: OpenBreach, in contest: Contest) -> Bilingual {
    breach.contestant.map { of(contest.roster[$0], Words.breach(breach)) } ?? Words.breach(breach)
  }

  /// How a rule is broken: what is so, what is asked, and the clause.
  static func breach(_ breach: OpenBreach) -> Bilingual {
    switch breach {
    case .ofContest(let finding):
      let topic = Words.topic(finding.topic)
      let figures = Words.figures(of: finding)
      let firmness = Words.firmness(finding.firmness)
      let basis = Words.basis(finding.basis)
      return Bilingual(
        zh: "\(topic.zh) \(figures.zh)；\(firmness.zh)（\(basis.zh)，\(breach.rule)）",
        en: "\(topic.en) \(figures.en); \(firmness.en) (\(basis.en), \(breach.rule))")
    case .ofContestant(_, let finding): return Words.breach(finding)
    }
  }

  private static func of(_ person: Contestant, _ what: Bilingual) -> Bilingual {
    Bilingual(zh: "\(person.entry) \(person.name)：\(what.zh)", en: "\(person.entry) \(person.name): \(what.en)")
  }

  /// A rule on entering that somebody breaks: what is asked, what is so, and the clause.
  static func breach(_ finding: EligibilityFinding) -> Bilingual {
    guard case .breached(let breach) = finding.verdict else { return condition(finding.rule.condition) }
    let rule = condition(finding.rule.condition)
    let what = Words.breach(breach)
    let firmness = Words.firmness(finding.rule.firmness)
    let basis = Words.basis(finding.rule.basis)
    return Bilingual(
      zh: "\(what.zh)；\(firmness.zh)：\(rule.zh)（\(basis.zh)，\(finding.rule.id)）",
      en: "\(what.en); \(firmness.en): \(rule.en) (\(basis.en), \(finding.rule.id))")
  }
}
