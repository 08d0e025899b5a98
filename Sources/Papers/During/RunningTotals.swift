internal import Competition
internal import Scoring

extension Paper {
  /// The totals so far; while codes stand by code, from what the sheets alone tell.
  ///
  /// Behind codes it has nothing of anybody who has a name, neither a mark of another component nor a status: whoever has
  /// two lists lays them beside each other.
  static func runningTotals(_ material: Material) -> Paper {
    let table = material.contest.codes.isBlind ? byCode(material) : byName(material)
    return Paper(
      .runningTotals, title: material.title(of: .runningTotals), subtitle: material.occasion, stamp: material.stamp,
      page: table.columns.count > 9 ? .landscape : .portrait,
      blocks: [.fields(progress(material.contest)), .table(table), .note(note(material.contest))])
  }

  private static func progress(_ contest: Contest) -> [Field] {
    if contest.codes.isBlind {
      let sheets = contest.markingProgress
      let ranked = contest.codedStandings.count { $0.place != nil }
      return [
        Field("已有成绩", "\(ranked) 号"), Field("评分表", "已录 \(sheets.keyed) 张，应有 \(sheets.expected) 张"),
        Field("已复核", "\(sheets.verified) 张，应复核 \(sheets.demanded) 张"),
      ]
    }
    return [
      Field("已有名次", "\(contest.ranking.rankedCount)\(contest.teams == nil ? " 人" : " 队")"),
      Field("待录", "\(contest.missingCount) 项"), Field("待裁定", "\(contest.openTieCount) 组"),
    ]
  }

  private static func note(_ contest: Contest) -> String {
    if contest.codes.isBlind { return "密码未解，按密码号排列；按参赛号录入的成绩解密后并入。未签核，仅供核对，不作公布依据。" }
    return contest.seal == nil ? "未签核，仅供核对，不作公布依据。" : "本场已签核，以成绩单为准。"
  }

  private static func byCode(_ material: Material) -> Table {
    let contest = material.contest
    let scheme = contest.marking?.scheme
    let made = scheme?.components.filter { $0.isMadeOfModules && $0.weightBasisPoints > 0 } ?? []
    let components = made.map { plan in contest.scheme.columns.first { $0.id == plan.id }?.name.zh ?? plan.id }
    let modules = scheme?.modules.indices.map(contest.moduleName) ?? []
    let coded = Dictionary(CodedTable(contest).rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = contest.codedStandings.map { standing in
      let row = coded[standing.code]
      let marks = (row?.modules ?? []).map { $0 == Cell.voided.spelling ? material.wording.cell(.voided) : $0 }
      let status = row.flatMap { Status(rawValue: $0.status) }.map(material.wording.status) ?? ""
      return Table.Row(
        [standing.place.map(String.init) ?? "", standing.code] + marks + standing.cells.map { shown($0, material) }
          + [status])
    }
    return Table(
      [Table.Column("名次", .centred, width: 4), Table.Column(contest.labelName, .digits, width: 6)]
        + (modules + components).map { Table.Column($0, .number, width: 8) } + [Table.Column("状态", .centred)], rows)
  }

  private static func byName(_ material: Material) -> Table {
    let contest = material.contest
    let rows = ResultTable(contest, in: material.state).rows.map { row in
      let standing = contest.standing(of: row.contestant)
      let team = contest.competitor(of: row.contestant).flatMap { contest.teams?.names[$0] }
      return Table.Row(
        [row.rank.map(String.init) ?? "", row.entry, row.name] + (contest.teams == nil ? [] : [team ?? ""])
          + row.cells.map { shown($0, material) }
          + [row.total?.text ?? "", material.wording.status(row.status), material.wording.standing(standing, contest)])
    }
    return Table(
      [
        Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
        Table.Column("姓名", width: 8),
      ] + (contest.teams == nil ? [] : [Table.Column("队伍")])
        + contest.scheme.columns.map { Table.Column($0.name.zh, .number, width: 8) }
        + [
          Table.Column("总成绩", .number, width: 8), Table.Column("状态", .centred, width: 8),
          Table.Column("说明", width: 8),
        ], rows)
  }

  /// A cell; empty where nothing is keyed yet.
  private static func shown(_ cell: Cell, _ material: Material) -> String {
    cell == .missing ? "" : material.wording.cell(cell)
  }
}
