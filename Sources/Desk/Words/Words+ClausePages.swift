internal import Competition
public import Scoring

// The pages that explain a row of the compliance screen: what is asked, what was found, and the clause's own words.

extension Words {
  static func page(on finding: Finding, in contest: Contest, _ state: CompetitionState) -> Page {
    let name = topic(finding.topic)
    let verdict = verdict(finding.verdict)
    let firmness = firmness(finding.firmness)
    var lines = [name, both("", ""), both("\(verdict.zh) · \(firmness.zh)", "\(verdict.en) · \(firmness.en)")]
    if let figure = finding.figure.map(inWords) { lines.append(both("实际：\(figure.zh)", "found: \(figure.en)")) }
    if let limit = finding.limit.map(inWords) { lines.append(both("要求：\(limit.zh)", "asked: \(limit.en)")) }
    if case .unknown(let why) = finding.verdict { lines.append(unknown(why)) }
    lines += breaking(finding, in: contest, state) + [restsOn(finding.basis)]
    return Page(title: clause, lines: lines + quoted([finding.basis], under: state.rulebook))
  }

  /// Who breaks a rule on entering, and how.
  ///
  /// - Complexity: the contestants times the rules on entering.
  private static func breaking(
    _ finding: Finding, in contest: Contest, _ state: CompetitionState
  ) -> [Bilingual] {
    guard case .eligibility(let rule, _) = finding.topic, finding.verdict == .breached else { return [] }
    return contest.roster.indices.compactMap { contestant in
      guard let found = state.eligibility(of: contestant, in: contest).first(where: { $0.rule.id == rule }),
        case .breached(let breach) = found.verdict
      else { return nil }
      let who = called(contest.roster[contestant])
      let how = Words.breach(breach)
      return both("✗ \(who)：\(how.zh)", "✗ \(who): \(how.en)")
    }
  }

  static func page(on finding: DeadlineFinding, under rulebook: Rulebook?) -> Page {
    let firmness = firmness(finding.firmness)
    let state = state(finding.state)
    let party = party(of: finding.subject)
    var lines = [subject(finding.subject), both("", "")]
    if case .rule(let rule) = finding.subject { lines.append(due(rule.due)) }
    if let due = finding.due.map(dueDay) { lines.append(both("到期：\(due.zh)", "due: \(due.en)")) }
    lines.append(both("\(state.zh) · \(firmness.zh)", "\(state.en) · \(firmness.en)"))
    if !party.zh.isEmpty { lines.append(both("由谁办：\(party.zh)", "by whom: \(party.en)")) }
    return Page(title: dueTitle, lines: lines + [restsOn(finding.basis)] + quoted([finding.basis], under: rulebook))
  }

  static func page(on todo: Todo, in contest: Contest, under rulebook: Rulebook?) -> Page {
    var lines = [Words.todo(todo, in: contest), both("", "")]
    var bases: [Basis] = []
    func add(_ rule: EligibilityRule) {
      let condition = condition(rule.condition)
      let firmness = firmness(rule.firmness)
      lines.append(both("\(firmness.zh)：\(condition.zh)", "\(firmness.en): \(condition.en)"))
      lines.append(restsOn(rule.basis))
      if !bases.contains(rule.basis) { bases.append(rule.basis) }
    }
    switch todo {
    case .contest, .pastWinners: break
    case .appeal(let appeal, _): lines.append(claimFact(appeal.record))
    case .contestant(_, let asked):
      for case .entering(_, let rule) in asked { add(rule) }
    case .warning(let warning):
      lines.append(restsOn(warning.basis))
      bases.append(warning.basis)
    }
    return Page(title: both("待答", "To be answered"), lines: lines + quoted(bases, under: rulebook))
  }

  /// Who has to do what is due.
  public static func party(of subject: DeadlineFinding.Subject) -> Bilingual {
    switch subject {
    case .rule(let rule): rule.party
    case .publicity: both("", "")
    }
  }

  /// A finding's clause and firmness, and why there is no answer yet: the lines below the list.
  static func basisLine(of finding: Finding) -> Bilingual {
    let why: Bilingual? = if case .unknown(let unknown) = finding.verdict { Words.unknown(unknown) } else { nil }
    return line(topic(finding.topic), why, finding.firmness, finding.basis)
  }

  static func basisLine(of finding: DeadlineFinding) -> Bilingual {
    var note = state(finding.state)
    if case .rule(let rule) = finding.subject {
      let due = Words.due(rule.due)
      note = both("\(due.zh)：\(note.zh)", "\(due.en): \(note.en)")
    }
    return line(subject(finding.subject), note, finding.firmness, finding.basis)
  }

  private static func line(_ name: Bilingual, _ note: Bilingual?, _ firmness: Firmness, _ basis: Basis) -> Bilingual {
    let firm = Words.firmness(firmness)
    let basis = Words.basis(basis)
    let note = note.map { both("；\($0.zh)", "; \($0.en)") } ?? both("", "")
    return both("\(name.zh)\(note.zh) · \(firm.zh)（\(basis.zh)）", "\(name.en)\(note.en) · \(firm.en) (\(basis.en))")
  }

  private static func restsOn(_ basis: Basis) -> Bilingual {
    let name = Words.basis(basis)
    return both("依据：\(name.zh)", "basis: \(name.en)")
  }
}
