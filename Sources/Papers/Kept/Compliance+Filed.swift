internal import Competition
internal import Scoring

extension Material {
  /// What was filed against what was (京职技鉴发〔2023〕1号 附件四): what was filed is not in the journal and is written in.
  ///
  /// Empty where the notice knows no filing that somebody accepts.
  var filedAgainstActual: [Block] {
    let isFiled = contest.provisions.deadlines.contains { rule in
      if case .after(.accepted, _, _) = rule.due { rule.stages.contains(contest.setUp.stage) } else { false }
    }
    guard isFiled else { return [] }
    let rows = actual.map { Table.Row([$0.name, "", $0.value, ""]) }
    return [
      .heading("备案与实际对照"),
      .table(
        Table(
          [
            Table.Column("项目", width: 12), Table.Column("备案内容", width: 30), Table.Column("实际", width: 36),
            Table.Column("是否一致", .centred, width: 8),
          ], rows, isWrittenIn: true)),
    ]
  }

  private var actual: [Field] {
    [
      Field("竞赛时间", days), Field("职业（工种）", contest.setUp.event), Field("职业技能等级", levels),
      Field("人数", "报名 \(contest.roster.count) 人，实际参赛 \(contest.field.competed) 人"),
      Field("选手资质", qualification),
      Field("裁判人员", "名单 \(contest.judgeRoster.judges.count) 人"), Field("赛务人员", ""), Field("影像资料", ""),
    ]
  }

  private var days: String {
    let sessions: [(ContestFact, String)] = [(.date, "竞赛"), (.theoryDate, "理论"), (.practicalDate, "实操")]
    let told = sessions.compactMap { fact, name -> String? in
      if fact == .date { return contest.facts.date.map { "\(name) \($0.iso)" } }
      if case .day(let day)? = contest.recorded(fact) { return "\(name) \(day.iso)" }
      return nil
    }
    return told.joined(separator: "，")
  }

  private var levels: String {
    let proposed = Set(
      contest.isSettledByName
        ? ResultTable(contest, in: state).rows.compactMap { $0.certificate?.level } : [])
    let named = SkillLevel.allCases.reversed().filter(proposed.contains).map(\.name.zh)
    return named.isEmpty ? "" : "拟核发 " + named.joined(separator: "、")
  }

  /// Contestants by how they stand to the rules on entering, whoever is out for want of qualification left aside.
  private var qualification: String {
    var (met, unknown, breached) = (0, 0, 0)
    for contestant in contest.roster.indices where contest.sheet(contestant).exclusion != .void {
      let verdicts = state.eligibility(of: contestant, in: contest).map(\.verdict)
      if verdicts.contains(where: { if case .breached = $0 { true } else { false } }) {
        breached += 1
      } else if verdicts.contains(where: { if case .unknown = $0 { true } else { false } }) {
        unknown += 1
      } else {
        met += 1
      }
    }
    return "符合 \(met) 人，待核 \(unknown) 人，不符 \(breached) 人"
  }
}
