internal import Competition
internal import Desk
internal import Papers
internal import Scoring

extension PaperWording {
  /// The sentences of the house's catalogue, in Chinese as papers are.
  static let house = PaperWording(
    status: { Words.status($0).zh },
    cell: { Words.cell($0).zh },
    basis: { Words.basis($0).zh },
    withheld: { Words.withheld($0, in: $1).zh },
    standing: { Words.standingNote($0, in: $1).zh },
    question: { Words.question($0, in: $1).zh },
    sanction: { Words.sanction($0).zh },
    finding: { finding in
      let why: String = if case .unknown(let unknown) = finding.verdict { Words.unknown(unknown).zh } else { "" }
      return FindingOnPaper(
        topic: Words.topic(finding.topic).zh, verdict: Words.verdict(finding.verdict).zh,
        figures: Words.figures(of: finding).zh, why: why, firmness: Words.firmness(finding.firmness).zh)
    },
    deadline: { deadline in
      let rule: String = if case .rule(let rule) = deadline.subject { Words.due(rule.due).zh } else { "" }
      return DeadlineOnPaper(
        subject: Words.subject(deadline.subject).zh, party: Words.party(of: deadline.subject).zh, rule: rule,
        day: deadline.due.map { Words.dueDay($0).zh } ?? "", state: Words.state(deadline.state).zh)
    },
    lack: { Words.paperLack($0).zh },
    register: RegisterWording(
      matter: { Words.matter($0).zh }, status: { Words.appealStatus($0).zh }, effect: { Words.effect($0).zh },
      due: { Words.dueTime($0).zh }),
    keys: { Words.printedKeys(onSheets: $0).map { KeyOnPaper($0.keys.zh, does: $0.does.zh) } })
}
