internal import Competition
internal import Scoring

extension Desk {
  /// Absent from the contest, or from one component only: a question, because the two are different things.
  mutating func askAboutAbsence(_ contest: Contest) {
    let contestant = entry.row
    let columns = contest.scheme.columns.indices.filter { contest.cell(contestant, $0) == .missing }
    let notSat: [Choice.Option] = columns.map { column in
      Choice.Option(
        label: Words.notSat(contest.scheme.columns[column].name),
        answer: .set(contestant: contestant, column: column, .notSat))
    }
    let absent = Choice.Option(label: Words.absentFromAll, answer: .exclude(contestant: contestant, .absent))
    dialog = .choice(Choice(Words.whichAbsence(contest.roster[contestant]), [absent] + notSat))
  }

  /// Every status a contestant can be given here, and the way back.
  mutating func askForStatus(_ contest: Contest) {
    let contestant = entry.row
    var options = Exclusion.allCases.map { exclusion in
      Choice.Option(label: Words.exclusion(exclusion), answer: .exclude(contestant: contestant, exclusion))
    }
    options += contest.scheme.columns.indices.map { column in
      Choice.Option(
        label: Words.voided(contest.scheme.columns[column].name),
        answer: .set(contestant: contestant, column: column, .voided))
    }
    if contest.sheet(contestant).exclusion != nil {
      options.append(Choice.Option(label: Words.readmit, answer: .readmit(contestant: contestant)))
    }
    dialog = .choice(Choice(Words.whichStatus(contest.roster[contestant]), options))
  }

  /// Asks for the reason of a status; `nil` puts the contestant back.
  mutating func ask(_ exclusion: Exclusion?, of contestant: Int, _ contest: Contest) {
    dialog = .form(
      Form(
        .declare(contestant: contestant, exclusion), Words.statusTitle(exclusion, contest.roster[contestant]),
        fields: [Form.Field(label: Words.reason)]))
  }

  mutating func answer(_ answer: Choice.Answer, _ state: CompetitionState) -> [Effect] {
    dialog = nil
    guard let contest = state.contest(contestNumber) else { return answer == .quit ? [.quit] : [] }
    switch answer {
    case .exclude(let contestant, .absent) where !contest.sheet(contestant).cells.contains(where: \.wasSat):
      let entry = contest.roster[contestant].entry
      return [.act(.declare(contest: contestNumber, entry: entry, .absent, reason: ""))]
    case .exclude(let contestant, let exclusion): ask(exclusion, of: contestant, contest)
    case .readmit(let contestant): ask(nil, of: contestant, contest)
    case .set(let contestant, let column, let cell):
      return key(cell, contestant: contestant, column: column, contest)
    case .stay: break
    case .quit: return [.quit]
    }
    return []
  }
}
