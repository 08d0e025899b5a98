internal import Competition
internal import Scoring

extension Paper {
  /// The score sheet that judges, table and head referee sign (京职技鉴发〔2023〕1号 附件六; 技能兴威 附件2 一6).
  static func scoreSheet(_ material: Material) -> Paper {
    let columns = material.personColumns + material.markColumns + [Table.Column("备注")]
    let rows = material.resultLines.map { line in
      Table.Row(
        line.person + line.marks + [line.total, line.remark], isStrong: line.isTeam, staysWithNext: line.leadsToMember)
    }
    return Paper(
      .scoreSheet, title: material.title(of: .scoreSheet), subtitle: material.resultHead, stamp: material.stamp,
      blocks: [.fields(material.contestFields), .table(Table(columns, rows))]
        + (material.openRemark.map { [.note($0)] } ?? [])
        + material.certificateBlocks(ResultTable(material.contest, in: material.state).rows)
        + [
          .heading("计分与排名办法"), .points(material.rankingRules), .heading("签字"),
          .signatures(material.judgesLines + material.tableLines),
        ] + material.sealBlocks)
  }
}
