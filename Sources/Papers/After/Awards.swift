internal import Competition
internal import Scoring

extension Paper {
  /// The award list: a table an award, best first, then what was within reach and is not given.
  static func awards(_ material: Material) -> Paper {
    let rows = ResultTable(material.contest, in: material.state).rows
    let list = AwardList(material, rows)
    return Paper(
      .awards, title: material.title(of: .awards), subtitle: material.resultHead, stamp: material.stamp,
      blocks: list.blocks + material.certificateBlocks(rows) + list.withheld
        + material.questionBlocks(list.questions)
        + (material.openRemark.map { [.note($0)] } ?? [])
        + [.signatures([material.refereeLine]), material.signedOff(on: blankDay)])
  }
}

/// Who is given what.
private struct AwardList {
  /// One award as it is given to all who get it, whatever rank each has it for.
  private struct Kind: Hashable {
    let name: String
    let yuan: Int?
    let isProposal: Bool
    let basis: Basis
  }

  private struct Given {
    let kind: Kind
    var rows: [ResultRow]

    var title: String { kind.isProposal ? "拟推荐：\(kind.name)" : kind.name }
    var heading: String { kind.yuan.map { "\(title)每人 \($0) 元" } ?? title }
  }

  private let material: Material
  private let rows: [ResultRow]
  /// The awards, an organiser's prizes first, then what the notice itself gives, each from the best rank down.
  private let given: [Given]

  init(_ material: Material, _ rows: [ResultRow]) {
    self.material = material
    self.rows = rows
    var given: [Given] = []
    var places: [Kind: Int] = [:]
    for row in rows {
      for award in row.awards {
        let kind = Kind(name: award.name.zh, yuan: award.yuan, isProposal: award.isProposal, basis: award.basis)
        if let place = places[kind] {
          given[place].rows.append(row)
        } else {
          places[kind] = given.count
          given.append(Given(kind: kind, rows: [row]))
        }
      }
    }
    let prizes = Set(material.contest.facts.prizes?.prizes.map(\.name) ?? [])
    let isPrize = { (one: Given) in prizes.contains(one.kind.name) }
    self.given = given.filter(isPrize) + given.filter { !isPrize($0) }
  }

  private var contest: Contest { material.contest }

  var blocks: [Block] {
    let people = Set(given.flatMap { $0.rows.map(\.contestant) }).count
    let sentence =
      "共 \(people) 人获奖。获奖人员均在参赛人员名单（\(contest.roster.count) 人）之内，并实际参加了"
      + contest.scheme.columns.filter(\.isComponent).map(\.name.zh).joined(separator: "和") + "比赛，成绩和名次见下表。"
    guard !given.isEmpty else { return [.paragraph("没有授予奖项。", indented: true)] }
    return [.paragraph(sentence, indented: true), .table(overview)] + lists
  }

  /// Every award with how many get it, what it is worth and what it rests on.
  private var overview: Table {
    Table(
      [
        Table.Column("奖项"), Table.Column("人数", .number, width: 4), Table.Column("每人金额（元）", .number, width: 8),
        Table.Column("依据"),
      ],
      given.map { one in
        Table.Row([
          one.title, String(one.rows.count), one.kind.yuan.map(String.init) ?? "", material.cited(one.kind.basis),
        ])
      })
  }

  /// A table for those who get the same awards.
  private var lists: [Block] {
    var groups: [(titles: [String], rows: [ResultRow])] = []
    for one in given {
      if let last = groups.indices.last, groups[last].rows.map(\.contestant) == one.rows.map(\.contestant) {
        groups[last].titles.append(one.heading)
      } else {
        groups.append(([one.heading], one.rows))
      }
    }
    return groups.flatMap { group -> [Block] in
      [.heading("\(group.titles.joined(separator: "、"))（\(group.rows.count) 人）"), .table(table(group.rows))]
    }
  }

  private func table(_ rows: [ResultRow]) -> Table {
    let teams = contest.teams
    return Table(
      [Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6), Table.Column("姓名", width: 8)]
        + (teams == nil ? [] : [Table.Column("队名", width: 8)])
        + [Table.Column("单位"), Table.Column("总成绩", .number, width: 6)],
      rows.map { row in
        let team = teams.map { teams in [teams.team(of: row.contestant).map { teams.names[$0] } ?? ""] } ?? []
        return Table.Row(
          [row.rank.map(String.init) ?? "—", row.entry, row.name] + team + [row.unit, row.total?.text ?? "—"])
      })
  }

  /// Awards that somebody's place reached, and why they are not given; no place lost is handed down.
  var withheld: [Block] {
    let found = rows.flatMap { row in
      row.refused.filter { refused in if case .award = refused.what { true } else { false } }.map { (row, $0) }
    }
    guard !found.isEmpty else { return [] }
    return [
      .heading("未授予及原因"),
      .table(
        Table(
          [
            Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
            Table.Column("姓名", width: 8), Table.Column("原因"), Table.Column("依据"),
          ],
          found.map { row, refused in
            Table.Row([
              row.rank.map(String.init) ?? "—", row.entry, row.name,
              material.wording.withheld(refused, contest.scheme), material.cited(refused.basis),
            ])
          })),
    ]
  }

  /// What has to be answered before all awards are told.
  var questions: [OpenQuestion] {
    material.state.questions(of: contest).filter { open in
      switch open {
      case .contest(let question), .contestant(_, let question): question.isAboutAwards
      case .eligibility, .team: false
      }
    }
  }
}
