public import Competition
public import Scoring

extension Words {
  /// Why a contestant stands where they stand and what follows from it: marks, total, rank, going on, awards,
  /// certificate, and what the marks are made of where they come from sheets; every step with what it rests on, and at
  /// the end the clauses in the notice's own words.
  public static func explanation(
    of contestant: Int, in contest: Contest, _ state: CompetitionState, tellsSheets: Bool = true
  ) -> [Bilingual] {
    var account = Account()
    if contest.isProvisional { account.say(progress(contest)) }
    account.head(both("【成绩和名次】", "[Marks and rank]"))
    for step in contest.explain(contestant) { account.say(Words.step(step, in: contest), [step.basis]) }
    let outcome = state.outcome(of: contestant, in: contest)
    var section = Section.rank
    for step in outcome.steps {
      let next = step.section ?? section
      if next != section { account.head(next.title) }
      section = next
      account.say(Words.step(step, in: contest.scheme), step.bases)
    }
    if outcome.certificate != nil, let confirmations = contest.provisions.certificates?.confirmations {
      for confirmation in confirmations {
        account.say(confirmed(confirmation, contest.recorded(.confirmed(confirmation.id))), [confirmation.basis])
      }
    }
    let subject = tellsSheets ? contest.subject(of: contestant) : nil
    let marking = subject.map { markingExplanation(of: $0, in: contest) } ?? []
    return account.lines + marking + quoted(account.bases, under: state.rulebook)
  }

  /// The clauses that rules rest on, in the notice's own numbering and words.
  static func quoted(_ bases: [Basis], under rulebook: Rulebook?) -> [Bilingual] {
    guard let rulebook else { return [] }
    let clauses = bases.compactMap { basis in
      rulebook.text(of: basis).map { text in
        let name = Words.basis(basis)
        return both("\(name.zh)：「\(text)」", "\(name.en): “\(text)”")
      }
    }
    guard !clauses.isEmpty else { return [] }
    return [both("", ""), both(rulebook.document, rulebook.document)] + clauses
  }

  private static func confirmed(_ confirmation: Confirmation, _ value: FactValue?) -> Bilingual {
    let name = confirmation.name
    guard case .day(let day) = value else { return both("\(name.zh)：尚未确认", "\(name.en): not confirmed yet") }
    return both("\(name.zh)：\(day.iso)", "\(name.en): \(day.iso)")
  }
}

/// An explanation while it is written: its lines, and the clauses they rest on, each once.
private struct Account {
  var lines: [Bilingual] = []
  var bases: [Basis] = []

  mutating func head(_ title: Bilingual) { lines.append(title) }

  mutating func say(_ sentence: Bilingual, _ bases: [Basis] = []) {
    lines.append(Words.resting(sentence, on: bases))
    for basis in bases where !self.bases.contains(basis) { self.bases.append(basis) }
  }
}

/// The parts of an explanation, in their order.
private enum Section {
  case rank, advancement, awards, certificate

  var title: Bilingual {
    switch self {
    case .rank: Words.both("【成绩和名次】", "[Marks and rank]")
    case .advancement: Words.both("【晋级】", "[Going on]")
    case .awards: Words.both("【奖项】", "[Awards]")
    case .certificate: Words.both("【证书】", "[Certificate]")
    }
  }
}

extension OutcomeStep {
  /// The part of an explanation the step belongs to; nil where it goes with the step before.
  fileprivate var section: Section? {
    switch self {
    case .cut, .advancing: .advancement
    case .prize, .prizeLimit, .condition, .award: .awards
    case .tier, .band, .promotion, .field, .age, .standard, .pass, .held, .proposed: .certificate
    case .border(let what, _, _, _): what.section
    case .withheld(let withheld): withheld.what.section
    case .notHandedDown, .asked: nil
    }
  }
}

extension Withheld.What {
  fileprivate var section: Section {
    switch self {
    case .certificate: .certificate
    case .award: .awards
    case .advancement: .advancement
    }
  }
}

extension Step {
  fileprivate var basis: Basis {
    switch self {
    case .product(_, _, _, _, let basis), .total(_, let basis), .rounded(_, _, _, let basis),
      .compared(_, _, _, _, let basis), .ruled(_, let basis), .shared(_, let basis), .open(_, let basis),
      .place(_, let basis):
      basis
    }
  }
}

extension Words {
  /// A step and what it rests on.
  fileprivate static func resting(_ sentence: Bilingual, on bases: [Basis]) -> Bilingual {
    guard !bases.isEmpty else { return sentence }
    let names = bases.map(Words.basis)
    return both(
      "\(sentence.zh) · 依据：\(names.map(\.zh).joined(separator: "；"))",
      "\(sentence.en) · \(names.map(\.en).joined(separator: "; "))")
  }
}
