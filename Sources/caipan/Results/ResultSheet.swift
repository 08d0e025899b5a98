internal import Competition
internal import Desk
internal import Scoring

/// The result as rows of texts: what the table and the CSV file have in common.
struct ResultSheet {
  /// The names of the columns.
  let heads: [String]
  /// The rows, in the order of the result.
  let rows: [[String]]

  /// The result of a contest.
  init(_ contest: Contest, in state: CompetitionState, _ language: Language) {
    let columns = contest.scheme.columns
    let names = columns.map { $0.name(language) }
    let before = [Words.rankHead, Words.entryHead, Words.nameHead, Words.unitHead].map { $0(language) }
    let after = [Words.totalHead, Words.statusHead, Words.noteHead].map { $0(language) }
    heads = before + names + after
    rows = ResultTable(contest, in: state).rows.map { row in
      let standing = contest.standing(of: row.contestant)
      let cells = row.cells.map { $0 == .missing ? "" : Words.cell($0)(language) }
      let start = [row.rank.map(String.init) ?? "", row.entry, row.name, row.unit]
      let end = [
        row.total?.text ?? "", Words.status(row.status)(language), Words.standingNote(standing, in: contest)(language),
      ]
      return start + cells + end
    }
  }
}
