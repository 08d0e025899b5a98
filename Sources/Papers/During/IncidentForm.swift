internal import Competition
internal import Scoring

extension Paper {
  /// The form on which incidents are written down: rows to fill in and sign.
  static func incidentForm(_ material: Material) -> Paper {
    Paper(
      .incidentForm, title: material.title(of: .incidentForm), subtitle: material.occasion, stamp: material.stamp,
      page: .landscape,
      blocks: [
        .table(
          Table(
            [
              Table.Column("序号", .centred, width: 4), Table.Column("时间", .centred, width: 10),
              Table.Column("地点、工位", .centred, width: 12),
              Table.Column(material.contest.labelName, .centred, width: 10), Table.Column("情况", width: 36),
              Table.Column("处理", width: 20), Table.Column("记录人签字", .centred, width: 12),
              Table.Column("裁判长签字", .centred, width: 12),
            ],
            (1...rowsToFillIn).map { Table.Row([String($0)] + Array(repeating: "", count: 7)) }, isWrittenIn: true)),
        .note("只写号码，不写姓名和单位。设备故障、中断补时、受伤、违规、泄密、分数争议都要记；没有异常，写“无”并签字。"),
        .signatures(["记录人签字", "监督员签字", "裁判长签字"]),
      ])
  }

  private static let rowsToFillIn = 12
}
