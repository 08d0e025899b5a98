internal import Competition
internal import Scoring

extension Paper {
  /// The judges with their modules, and those who keep the table (京职技鉴发〔2023〕1号 附件六).
  static func judgesList(_ material: Material) -> Paper {
    let contest = material.contest
    let rows = contest.judgeRoster.judges.enumerated().map { place, judge in
      Table.Row([
        String(place + 1), judge.id, judge.name, judge.unit, material.seats(of: judge), material.recusals(of: judge),
        "",
      ])
    }
    let people = material.state.people.map { person in
      Table.Row([person.duty.zh, person.name, ""])
    }
    return Paper(
      .judgesList, title: material.title(of: .judgesList), subtitle: material.occasion,
      stamp: material.stamp,
      blocks: [
        .table(
          Table(
            [
              Table.Column("序号", .centred, width: 4), Table.Column("编号", .digits, width: 4),
              Table.Column("姓名", width: 8), Table.Column("单位"), Table.Column("评分模块（席位）"),
              Table.Column("回避、缺评"), Table.Column("本人签字", width: 12),
            ], rows, isWrittenIn: true))
      ]
        + (people.isEmpty
          ? []
          : [
            .heading("裁判长和记分、复核、监督人员"),
            .table(
              Table(
                [Table.Column("职责", width: 10), Table.Column("姓名", width: 10), Table.Column("本人签字", width: 12)], people,
                isWrittenIn: true)),
          ])
        + [.signatures([material.refereeLine, "组委会负责人签字（盖章）"])])
  }
}

extension Material {
  /// Where a judge sits: `A 意式浓缩（第1席）`.
  fileprivate func seats(of judge: Judge) -> String {
    let modules = contest.marking?.scheme.modules ?? []
    return judge.seats.map { seat in
      let name = modules.first { $0.id == seat.module }.map { " \($0.name.zh)" } ?? ""
      return "\(seat.module)\(name)（第\(seat.seat)席）"
    }.joined(separator: "、")
  }

  /// How often a judge stepped aside, or a sheet is not there; whom for is told by the register.
  fileprivate func recusals(of judge: Judge) -> String {
    // Behind codes a sheet is missing by its code.
    let codes = contest.codes.layers.isEmpty ? [] : (0..<contest.subjectCount).map(contest.label)
    let decisions = (contest.roster.map(\.entry) + codes).compactMap { contest.recusal(of: $0, judge.id)?.decision }
    let open = contest.ownUnits.count { $0.judge == judge.id && $0.decision == nil }
    let counts: [(Int, String)] = [
      (decisions.count { $0 == .stepsAside }, "回避"), (decisions.count { $0 == .missing }, "缺评"),
      (decisions.count { $0 == .stays }, "同单位选手、决定不回避"), (open, "同单位选手、待决定"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($1) \($0) 人" }.joined(separator: "；")
  }
}

extension Duty {
  fileprivate var zh: String {
    switch self {
    case .scorekeeper: "记分员"
    case .secondKeyer: "复核员"
    case .codeKeeper: "加密员"
    case .supervisor: "监督员"
    case .headReferee: "裁判长"
    }
  }
}
