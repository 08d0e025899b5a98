internal import Competition
internal import Desk
internal import Scoring

/// The result as rows of texts: what the table and the CSV file have in common.
struct ResultSheet {
  /// The names of the columns.
  let heads: [String]
  /// The rows, in the order of the result.
  let rows: [[String]]

  private let consequences: Range<Int>

  /// The result of a contest; what follows from the ranks has a column where the rulebook says anything of it.
  init(_ contest: Contest, in state: CompetitionState, _ language: Language) {
    let follows = Follows(contest, state.rulebook?.provisions)
    let names = contest.scheme.columns.map { $0.name(language) }
    let before = [Words.rankHead, Words.entryHead, Words.nameHead, Words.unitHead].map { $0(language) }
    let middle = [Words.totalHead, Words.statusHead].map { $0(language) }
    let first = before.count + names.count + middle.count
    consequences = first..<first + follows.heads(language).count
    heads = before + names + middle + follows.heads(language) + [Words.noteHead(language)]
    rows = ResultTable(contest, in: state).rows.map { row in
      let standing = contest.standing(of: row.contestant)
      let cells = row.cells.enumerated().map { column, cell in
        if cell != .missing { return Words.cell(cell)(language) }
        return contest.codes.isBlind && contest.isMadeOfModules(column: column) ? Words.coded(language) : ""
      }
      let start = [row.rank.map(String.init) ?? "", row.entry, row.name, row.unit]
      let end = [row.total?.text ?? "", Words.status(row.status)(language)]
      let note = Words.standingNote(standing, in: contest)(language)
      return start + cells + end + follows.cells(of: row, language) + [note]
    }
  }
}

extension ResultSheet {
  /// The sheet without the columns for what follows from a rank in which nothing stands yet.
  var withoutEmptyColumns: ResultSheet {
    let kept = heads.indices.filter { column in
      !consequences.contains(column) || rows.contains { !$0[column].isEmpty }
    }
    let first = consequences.lowerBound
    return ResultSheet(
      heads: kept.map { heads[$0] }, rows: rows.map { row in kept.map { row[$0] } },
      consequences: first..<first + kept.count { consequences.contains($0) })
  }

  private init(heads: [String], rows: [[String]], consequences: Range<Int>) {
    self.heads = heads
    self.rows = rows
    self.consequences = consequences
  }
}

/// The columns for what follows from a rank.
private struct Follows {
  private let advances: Bool
  private let awards: Bool
  private let certificates: Bool
  private let scheme: Scheme

  init(_ contest: Contest, _ provisions: Provisions?) {
    let stage = contest.setUp.stage
    advances = contest.cut != nil
    awards = contest.facts.prizes != nil || provisions?.awards.contains { $0.stages.contains(stage) } == true
    certificates = provisions?.certificates != nil
    scheme = contest.scheme
  }

  func heads(_ language: Language) -> [String] {
    let heads = [
      (advances, Words.advancesHead), (awards, Words.awardsHead), (certificates, Words.certificateHead),
      (awards || certificates, Words.refusedHead),
    ]
    return heads.filter(\.0).map { $0.1(language) }
  }

  func cells(of row: ResultRow, _ language: Language) -> [String] {
    let side: Advancing.Side = row.advances.map { $0 ? .safe : .out } ?? .open
    let isPlaced = row.total != nil
    let refused = row.refused.map { Words.withheld($0, in: scheme)(language) }
    let cells = [
      (advances, isPlaced ? Words.side(side)(language) : ""),
      (awards, row.awards.map { $0.name(language) }.joined(separator: language == .zh ? "、" : ", ")),
      (certificates, row.certificate.map { $0.level.name(language) } ?? ""),
      (awards || certificates, refused.joined(separator: language == .zh ? "；" : "; ")),
    ]
    return cells.filter(\.0).map(\.1)
  }
}
