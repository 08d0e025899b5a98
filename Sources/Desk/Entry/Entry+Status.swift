internal import Competition
internal import Scoring

extension Desk {
  /// Absent from the contest, or from one component only: a question, because the two are different things.
  ///
  /// What can't apply any more is not offered.
  mutating func askAboutAbsence(_ contest: Contest) {
    let contestant = entry.row
    let person = contest.roster[contestant]
    let sheet = contest.sheet(contestant)
    guard sheet.exclusion != .absent else {
      message = Message(Words.already(.absent, person), .question)
      return
    }
    let hasMarks = sheet.cells.contains(where: \.wasSat)
    let absent = Choice.Option(
      label: hasMarks ? Words.absentDespiteMarks : Words.absentFromAll,
      answer: .exclude(contestant: contestant, .absent))
    let notSat = contest.keyedColumns.filter { sheet.cells[$0] == .missing }.map { column in
      Choice.Option(
        label: Words.notSat(contest.scheme.columns[column].name),
        answer: .set(contestant: contestant, column: column, .notSat))
    }
    // Who sat one part was hardly absent from all: the likely answer stands first.
    let options = hasMarks ? notSat + [absent] : [absent] + notSat
    dialog = .choice(Choice(Words.whichAbsence(person), [.changeNothing] + options))
  }

  mutating func askAboutWithdrawal(_ contest: Contest, _ state: CompetitionState) {
    guard contest.sheet(entry.row).exclusion != .withdrawn else {
      message = Message(Words.already(.withdrawn, contest.roster[entry.row]), .question)
      return
    }
    ask(.withdrawn, of: entry.row, contest, state)
  }

  /// Every status that a contestant can be given now, and the way back.
  mutating func askForStatus(_ contest: Contest) {
    let contestant = entry.row
    let sheet = contest.sheet(contestant)
    var options: [Choice.Option] = []
    if sheet.exclusion != nil || contest.statusRefs(contestant).count > 1 {
      options.append(Choice.Option(label: Words.readmit, answer: .readmit(contestant: contestant)))
    }
    options += Exclusion.allCases.filter { $0 != sheet.exclusion }
      .map { Choice.Option(label: Words.exclusion($0), answer: .exclude(contestant: contestant, $0)) }
    if sheet.exclusion != .absent {
      options += contest.keyedColumns.filter { sheet.cells[$0] != .voided }.map { column in
        Choice.Option(
          label: Words.voided(contest.scheme.columns[column].name),
          answer: .set(contestant: contestant, column: column, .voided))
      }
    }
    let title = Words.whichStatus(contest.roster[contestant], sheet.exclusion)
    dialog = .choice(Choice(title, [.changeNothing] + options))
  }

  /// Asks for the reason of a status; `nil` puts the contestant back.
  mutating func ask(_ exclusion: Exclusion?, of contestant: Int, _ contest: Contest, _ state: CompetitionState) {
    guard contest.seal == nil else {
      return ask(toCorrect: .status(contestant: contestant, exclusion), contest, state)
    }
    dialog = .form(
      Form(
        .declare(contestant: contestant, exclusion), Words.statusTitle(exclusion, contest.roster[contestant]),
        facts: [Words.statusFact(exclusion)], fields: [Form.Field(label: Words.reason)]))
  }
}

extension Choice.Option {
  /// What stands first where a choice would go on record.
  fileprivate static let changeNothing = Choice.Option(label: Words.changeNothing, answer: .leave)
}
