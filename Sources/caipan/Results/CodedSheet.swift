internal import Competition
internal import Desk
internal import Scoring

/// The ranking by code while codes stand, as rows of texts: nothing in it says whose a code is.
struct CodedSheet {
  /// The names of the columns.
  let heads: [String]
  /// The rows, best first.
  let rows: [[String]]

  /// The ranking by code of a contest; `nil` where no codes stand between papers and people.
  init?(_ contest: Contest, _ language: Language) {
    guard contest.codes.isBlind, let scheme = contest.marking?.scheme else { return nil }
    let made = scheme.components.filter(\.isMadeOfModules)
    let components = made.map { plan in contest.scheme.columns.first { $0.id == plan.id }?.name(language) ?? plan.id }
    let modules = scheme.modules.map { "\($0.id) \($0.name(language))" }
    heads = [Words.rankHead(language), Words.codeHead(language)] + modules + components + [Words.statusHead(language)]
    let coded = Dictionary(CodedTable(contest).rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    rows = contest.codedStandings.map { standing in
      let row = coded[standing.code]
      let marks = standing.cells.map { $0 == .missing ? "" : Words.cell($0)(language) }
      let modules = (row?.modules ?? []).map { $0 == Cell.voidedSpelling ? Words.cell(.voided)(language) : $0 }
      let status = row.flatMap { Status(rawValue: $0.status) }.map { Words.status($0)(language) } ?? ""
      return [standing.place.map(String.init) ?? "", standing.code] + modules + marks + [status]
    }
  }
}
