internal import Competition
internal import Scoring

extension Material {
  /// Whom a certificate is proposed for, with their marks; nothing where there is nobody yet.
  ///
  /// Whoever is to get one has to be named in the award notice (西人社发〔2026〕12号 八, 京职技鉴发〔2023〕1号 五(四)), and the
  /// head referee signs for their marks (技能兴威 附件2 一6).
  func certificateBlocks(_ rows: [ResultRow]) -> [Block] {
    let named = rows.filter { $0.certificate != nil }
    guard !named.isEmpty else { return [] }
    let columns =
      [
        Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
        Table.Column("姓名", width: 8), Table.Column("单位"),
      ] + markColumns + [Table.Column("拟核发等级", width: 8)]
    return [
      .heading("拟核发职业技能等级证书的选手（\(named.count) 人）"),
      .table(
        Table(
          columns,
          named.map { row in
            Table.Row(
              [row.rank.map(String.init) ?? "—", row.entry, row.name, row.unit] + row.cells.map(wording.cell)
                + [row.total?.text ?? "—", row.certificate?.level.name.zh ?? ""])
          })),
      .note("证书为拟核发，以鉴定、认定机构备案确认为准。"),
    ]
  }
}
