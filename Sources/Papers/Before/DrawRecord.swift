internal import Competition
internal import Scoring

extension Paper {
  /// The record of the draw: seed, drawn order and how anybody draws it again; each contestant signs beside the place.
  static func drawRecord(_ material: Material) -> Paper {
    let contest = material.contest
    let title = material.title(of: .drawRecord)
    guard let draw = contest.codes.draw else {
      return Paper(.drawRecord, title: title, subtitle: material.occasion, stamp: material.stamp, blocks: [])
    }
    let drawn = contest.drawnPlaces
    let again: [Block] = draw.replaces.isEmpty ? [] : [.paragraph("此前抽过签，本次为重新抽签。理由：\(draw.reason)")]
    return Paper(
      .drawRecord, title: title, subtitle: material.occasion, stamp: material.stamp,
      blocks: [
        .fields([
          Field("参加抽签", "\(drawn.count) 人"), Field("工位", "\(draw.stations) 个"),
          Field("场次", "\(drawn.last?.round ?? 0) 轮"), Field("抽签时间", ""), Field("地点", ""), Field("种子", draw.seed),
        ])
      ] + again + [
        .table(table(of: drawn, contest)),
        .heading("核对办法"),
        .points([
          "对每个参赛号算“种子:参赛号”的 SHA-256，按所得十六进制数由小到大排，就是抽签顺序；依次排满一轮的 \(draw.stations) 个工位，再排下一轮。",
          "抽签结果（参赛号、轮次、工位，制表符分隔，每行以换行结束）的 SHA-256 是 \(draw.table)。",
        ]),
        .verbatim("printf '%s' '种子:参赛号' | sha256sum"),
        .signatures(["抽签主持人签字", "种子提供人签字", "加密员签字", "监督员签字", "裁判长签字"]),
      ])
  }

  private static func table(of drawn: [DrawnPlace], _ contest: Contest) -> Table {
    let rows = drawn.enumerated().map { place, drawn in
      let contestant = contest.roster[drawn.contestant]
      return Table.Row([
        String(place + 1), String(drawn.round), String(drawn.station), contestant.entry, contestant.name,
        contestant.unit, "",
      ])
    }
    return Table(
      [
        Table.Column("顺序", .centred, width: 4), Table.Column("轮次", .centred, width: 4),
        Table.Column("工位", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
        Table.Column("姓名", width: 8), Table.Column("单位"), Table.Column("选手签字", .centred, width: 14),
      ], rows, isWrittenIn: true)
  }
}
