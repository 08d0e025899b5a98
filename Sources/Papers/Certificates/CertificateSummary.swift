internal import Competition
internal import Scoring

extension Paper {
  /// The certificate summary 取证汇总表: how many of each level, stage by stage; by person where the notice has columns.
  static func certificateSummary(_ material: Material) -> Paper {
    let roll = CertificateRoll(material.contest, in: material.state)
    let form = FormTable(.certificateSummary, material)
    let table = form.isOfTheHouse ? counts(roll) : form.table(of: roll.nominees)
    return Paper(
      .certificateSummary, title: material.title(of: .certificateSummary),
      subtitle: material.subtitle(of: .certificateSummary), stamp: material.stamp, page: .landscape,
      blocks: [.fields(particulars(material)), .table(table)] + roll.notes.map(Block.note)
        + material.confirmations + form.notes + [material.basisRemark]
        + [.signatures(["填表人签字", "审核人签字"]), FormFoot.seal])
  }

  private static func particulars(_ material: Material) -> [Field] {
    let contest = material.contest
    let levels = contest.facts.levels.map { levels in
      levels.lowerBound == levels.upperBound
        ? levels.lowerBound.name.zh : "\(levels.lowerBound.name.zh) 至 \(levels.upperBound.name.zh)"
    }
    return material.applicantFields + [
      Field("职业（工种）", contest.setUp.event), Field("职业编码", contest.catalogueEntry?.code ?? ""),
      Field("国家职业技能标准等级", levels ?? ""),
    ]
  }

  /// A line a contest and a sum; a person counts once, where the level is highest.
  private static func counts(_ roll: CertificateRoll) -> Table {
    let levels = Array(SkillLevel.allCases.reversed())
    let lines = roll.contests.map { contest in
      let number = contest.setUp.contest
      let proposed = roll.nominees.filter { $0.contest.setUp.contest == number }.compactMap(\.row.certificate?.level)
      return (contest, levels.map { level in proposed.count { $0 == level } })
    }
    let rows = lines.map { contest, counts in
      Table.Row(
        [
          contest.stageAndTier, contest.setUp.committee, contest.facts.date?.iso ?? "", String(contest.roster.count),
          String(contest.field.competed), String(contest.field.rankedPeople),
        ] + counts.map(String.init) + [String(counts.reduce(0, +))])
    }
    let sums = levels.indices.map { level in lines.reduce(0) { $0 + $1.1[level] } }
    let sum = Table.Row(
      ["合计", "", "", "", "", ""] + sums.map(String.init) + [String(sums.reduce(0, +))], isStrong: true)
    return Table(
      [
        Table.Column("阶段（级别）", width: 12), Table.Column("组委会", width: 8),
        Table.Column("竞赛日期", .centred, width: 10), Table.Column("报名人数", .number, width: 8),
        Table.Column("实际参赛", .number, width: 8), Table.Column("有名次", .number, width: 6),
      ] + levels.map { Table.Column($0.name.zh, .number, width: 8) } + [Table.Column("取证人数", .number, width: 8)],
      rows + [sum])
  }
}
