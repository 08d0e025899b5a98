internal import Competition
internal import Scoring

/// One line of a result as papers print it: a contestant, or a team, below which the lines of its members stand.
struct ResultLine {
  /// Whose line it is.
  enum Subject {
    case contestant, team, member
  }

  let subject: Subject
  /// The standing: a team's is its first member's.
  let row: ResultRow
  let rank: String
  let entry: String
  let name: String
  let unit: String
  /// What stands in the columns of the scheme.
  let marks: [String]
  let total: String
  let remark: String
  /// Whether the next line is a member's of the same team: a team stands on one page.
  var leadsToMember = false

  /// The cells of the columns that every paper on a result begins with.
  var person: [String] { [rank, entry, name, unit] }

  var isTeam: Bool { subject == .team }
}

extension Material {
  /// The columns that every paper on a result begins with.
  var personColumns: [Table.Column] {
    [
      Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
      Table.Column(contest.teams == nil ? "姓名" : "队名、队员", width: 8), Table.Column("单位"),
    ]
  }

  /// The columns of the scheme, then the total.
  var markColumns: [Table.Column] {
    contest.scheme.columns.map { column in
      let weight = column.isComponent ? " \(percent(column.weightBasisPoints))" : ""
      return Table.Column(column.name.zh + weight, .number, width: 6)
    } + [Table.Column("总成绩", .number, width: 6)]
  }

  /// The result line by line: by rank, then whoever has none.
  var resultLines: [ResultLine] {
    let rows = ResultTable(contest, in: state).rows
    guard contest.teams != nil else { return rows.map { line($0, .contestant) } }
    var byContestant: [Int: ResultRow] = [:]
    for row in rows { byContestant[row.contestant] = row }
    var seen: Set<Int> = []
    return rows.flatMap { row -> [ResultLine] in
      guard let team = contest.competitor(of: row.contestant) else { return [line(row, .contestant)] }
      guard seen.insert(team).inserted else { return [] }
      let members = contest.contestants(of: team).compactMap { byContestant[$0] }
      var lines = members.prefix(1).map { line($0, .team) } + members.map { line($0, .member) }
      for at in lines.indices.dropLast() { lines[at].leadsToMember = true }
      return lines
    }
  }

  private func line(_ row: ResultRow, _ subject: ResultLine.Subject) -> ResultLine {
    let team = contest.teams.flatMap { teams in teams.team(of: row.contestant).map { teams.names[$0] } } ?? ""
    let isMember = subject == .member
    return ResultLine(
      subject: subject, row: row, rank: isMember ? "" : rank(of: row), entry: subject == .team ? "" : row.entry,
      name: subject == .team ? team : isMember ? "　\(row.name)" : row.name, unit: subject == .team ? "" : row.unit,
      marks: isMember ? ownMarks(of: row) : row.cells.map { mark($0, row.status, isTeam: subject == .team) },
      total: isMember ? "" : row.total?.text ?? "—", remark: isMember ? memberRemark(row) : remark(on: row.contestant))
  }

  private func rank(of row: ResultRow) -> String {
    if let rank = row.rank { return String(rank) }
    switch contest.standing(of: row.contestant).place {
    case .ranked, .unranked: return "—"
    case .tied: return "待裁定"
    }
  }

  /// What a member of a team has alone; where the team is marked as one, most have nothing of their own.
  private func ownMarks(of row: ResultRow) -> [String] {
    contest.sheet(row.contestant).cells.map { cell in
      switch cell {
      case .missing where contest.provisions.teams?.marking == .one: ""
      case .missing, .mark, .notSat, .voided: mark(cell, row.status, isTeam: false)
      }
    }
  }

  /// A cell in words; whoever is out owes no mark.
  private func mark(_ cell: Cell, _ status: Status, isTeam: Bool) -> String {
    guard case .missing = cell else { return wording.cell(cell) }
    switch status {
    case .registered, .competed: return wording.cell(cell)
    case .absent, .withdrawn, .disqualified, .void: return isTeam ? wording.cell(cell) : "—"
    }
  }

  private func memberRemark(_ row: ResultRow) -> String {
    contest.isInConflict(row.contestant) ? Self.inConflict : exclusion(row.status) ?? ""
  }

  /// Why somebody stands where they stand, where the total alone does not say it.
  private func remark(on contestant: Int) -> String {
    if contest.isInConflict(contestant) { return Self.inConflict }
    let standing = contest.standing(of: contestant)
    switch standing.place {
    case .ranked: return decided(standing.decided)
    case .tied: return wording.standing(standing, contest)
    case .unranked: return exclusion(standing.status) ?? wording.standing(standing, contest)
    }
  }

  private static let inConflict = "记录有冲突，待了结"

  private func exclusion(_ status: Status) -> String? {
    switch status {
    case .registered, .competed: nil
    case .absent, .withdrawn, .disqualified, .void: wording.status(status)
    }
  }

  private func decided(_ decided: Decided?) -> String {
    switch decided {
    case .total?, nil: ""
    case .key(let column)?: "同分，按\(contest.scheme.columns[column].name.zh)"
    case .ruling?: "同分，按裁定"
    case .shared?: "并列"
    }
  }
}
