internal import Competition
internal import Scoring

extension Paper {
  /// The form on which incidents are written down: those on record first, each to be signed, then rows to fill in.
  ///
  /// While codes stand, incidents that name somebody stay off a paper on which there may be codes; how many is said.
  static func incidentForm(_ material: Material) -> Paper {
    let contest = material.contest
    let all = contest.incidents
    let listed = contest.codes.isBlind ? all.filter { !contest.namesPerson(in: $0) } : all
    let blank = Table.Row(Array(repeating: "", count: 8))
    let rows = listed.map(row) + Array(repeating: blank, count: max(leastRowsToFillIn, rowsOfAPage - listed.count))
    let hidden = all.count - listed.count
    let kept = hidden == 0 ? [] : [Block.note("另有 \(hidden) 件写明了选手，密码未解，不列在此；解密后列出。")]
    return Paper(
      .incidentForm, title: material.title(of: .incidentForm), subtitle: material.occasion, stamp: material.stamp,
      page: .landscape,
      blocks: [
        .table(
          Table(
            [
              Table.Column("登记号", .centred, width: 6), Table.Column("时间", .centred, width: 10),
              Table.Column("地点、工位", width: 12), Table.Column(contest.labelName, .digits, width: 8),
              Table.Column("情况", width: 34), Table.Column("处理", width: 20), Table.Column("报告人签字", width: 10),
              Table.Column("裁判长签字", .centred, width: 10),
            ], rows, isWrittenIn: true))
      ] + kept + [
        .note("只写号码，不写姓名和单位。设备故障、中断补时、受伤、违规、泄密、分数争议都要记；没有异常，写“无”并签字。登记号在录入后填写。"),
        .signatures(["记录人签字", "监督员签字", "裁判长签字"]),
      ])
  }

  private static let rowsOfAPage = 10
  private static let leastRowsToFillIn = 4

  private static func row(_ incident: Incident) -> Table.Row {
    let record = incident.record
    let disputed = incident.isDisputed ? "（两份记录说法不同，待核）" : ""
    return Table.Row([
      String(record.number), record.at.text, record.place, record.of, record.what + disputed, record.handling,
      record.reporter, "",
    ])
  }
}

extension Contest {
  fileprivate func namesPerson(in incident: Incident) -> Bool {
    let record = incident.record
    return namesPerson(about: [record.of], in: [record.place, record.what, record.handling, record.reporter])
  }
}
