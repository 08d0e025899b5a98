internal import Competition
internal import Scoring

extension Paper {
  /// The register of incidents, appeals and judges' recusals, in the order of their numbers.
  ///
  /// While codes stand it leaves out who stepped aside for whom: a sheet that is missing would tell whose the code is.
  static func register(_ material: Material) -> Paper {
    let contest = material.contest
    return Paper(
      .register, title: material.title(of: .register), subtitle: material.occasion, stamp: material.stamp,
      page: .landscape,
      blocks: [.heading("异常情况")] + material.incidents + [.heading("申诉")] + material.appeals
        + (contest.codes.isBlind ? [] : material.recusals)
        + [.signatures(["记录人签字", "监督员签字", "仲裁负责人签字", material.refereeLine])])
  }
}

extension Material {
  fileprivate var incidents: [Block] {
    guard !contest.incidents.isEmpty else { return [.note("无异常情况记录。")] }
    let rows = contest.incidents.map { incident in
      let told = incident.record
      return Table.Row([
        String(incident.number), told.at.text, told.place, told.of, told.what, told.handling, told.reporter,
        "\(incident.person) #\(incident.ref.seq)\(incident.isDisputed ? "（记录冲突）" : "")",
      ])
    }
    return [
      .table(
        Table(
          [
            Table.Column("序号", .centred, width: 4), Table.Column("时间", .centred, width: 16),
            Table.Column("地点", width: 8), Table.Column("号码", .digits, width: 6),
            Table.Column("情况", width: 30), Table.Column("处理", width: 20), Table.Column("报告人", width: 8),
            Table.Column("记录", width: 10),
          ], rows))
    ]
  }

  fileprivate var appeals: [Block] {
    guard !contest.appeals.isEmpty else { return [.note("无申诉记录。")] }
    return contest.appeals.flatMap { appeal in
      [.heading("申诉 \(appeal.number)：\(wording.register.status(appeal.status))"), .fields(filing(of: appeal))]
        + [.paragraph("请求和理由：\(appeal.record.claim)")] + ruling(on: appeal)
    } + [.note("申诉 \(contest.appeals.count) 件，未办结 \(contest.unsettledAppealCount) 件。")]
  }

  private func filing(of appeal: Appeal) -> [Field] {
    let told = appeal.record
    let late = told.late.isEmpty ? [] : [Field("逾期受理理由", told.late)]
    let disputed = appeal.isDisputed ? [Field("记录冲突", "两处记录不一致，待核")] : []
    return [
      Field("提出时间", told.filed.text), Field("提出人", told.appellant), Field("涉及号码", told.of),
      Field("事项", wording.register.matter(told.matter)),
      Field("提出期限", wording.register.due(state.filingDue(of: appeal, in: contest))),
      Field("裁决期限", wording.register.due(state.rulingDue(of: appeal, in: contest))),
      Field("记录", "\(appeal.person) #\(appeal.ref.seq)"),
    ] + late + disputed
  }

  private func ruling(on appeal: Appeal) -> [Block] {
    guard let ruling = appeal.ruling else { return [.fields([Field("裁决人", ""), Field("裁决", "")])] }
    let told = ruling.record
    let corrections = told.corrections.compactMap { state.ref($0) }.map { "#\($0.seq)" }
    return [
      .paragraph("裁决认定：\(told.finding)"),
      .fields(
        [
          Field("裁决时间", told.ruled.text), Field("裁决人", told.arbiter),
          Field("对成绩的影响", wording.register.effect(told.effect)),
        ] + (corrections.isEmpty ? [] : [Field("更正记录", corrections.joined(separator: " "))])
          + [Field("裁决记录", "\(ruling.person) #\(ruling.ref.seq)")]),
    ]
  }

  /// Judges of contestants' own units, and what was decided.
  fileprivate var recusals: [Block] {
    let units = contest.ownUnits
    guard !units.isEmpty else { return [] }
    let rows = units.map { unit in
      let contestant = contest.roster[unit.contestant]
      let judge = contest.judgeRoster.judges.first { $0.id == unit.judge }?.name ?? ""
      return Table.Row([
        "\(unit.judge) \(judge)", contestant.entry, contestant.name, contestant.unit, unit.decision.text,
      ])
    }
    return [
      .heading("裁判回避"),
      .table(
        Table(
          [
            Table.Column("裁判员", width: 10), Table.Column("参赛号", .digits, width: 6),
            Table.Column("选手", width: 8), Table.Column("同一单位", width: 20), Table.Column("决定", width: 16),
          ], rows)),
    ]
  }
}

extension RecusalDecision? {
  fileprivate var text: String {
    switch self {
    case .stepsAside: "回避"
    case .missing: "缺评"
    case .stays: "不回避"
    case nil: "待决定"
    }
  }
}
