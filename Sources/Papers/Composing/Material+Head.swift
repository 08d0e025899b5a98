internal import Competition
internal import Scoring

// What stands under the title of a paper on a result.
extension Material {
  /// The competition, the contest, and in plain words that nothing is signed, where nothing is.
  var resultHead: [String] {
    [state.title, contestName] + (provisional.map { ["（\($0)）"] } ?? [])
  }

  /// Event, code, stage and committee on one line.
  var contestName: String {
    let setUp = contest.setUp
    let event = setUp.code.isEmpty ? setUp.event : "\(setUp.event)（\(setUp.code)）"
    return [event, setUp.stage.zh, setUp.committee].filter { !$0.isEmpty }.joined(separator: "　")
  }

  /// What is provisional about the result; nil for a signed one.
  var provisional: String? {
    switch stamp.standing {
    case .provisional where stamp.replaces != nil: "暂定：更正后的成绩尚未经裁判长签核"
    case .provisional: "暂定：成绩尚未经裁判长签核"
    case .coded: "暂定：密码成绩已签核，选手成绩尚未经裁判长签核"
    case .final: nil
    }
  }

  /// The figures of the contest that its result stands on.
  var contestFields: [Field] {
    let facts = contest.facts
    let field = contest.field
    let ranked = contest.teams == nil ? "\(field.ranked) 人" : "\(field.ranked) 队（\(field.rankedPeople) 人）"
    let named = [
      facts.date.map { Field("竞赛日期", $0.inChinese) }, contest.tier.map { Field("竞赛级别", $0.zh) },
      facts.contestClass.map { Field("竞赛类别", $0.zh) },
    ]
    return named.compactMap(\.self) + [
      Field("报名", "\(contest.roster.count) 人"), Field("实际参赛", "\(field.competed) 人"), Field("有名次", ranked),
    ]
  }

  /// What is not settled yet, as one remark; nil where nothing is open.
  var openRemark: String? {
    let conflicts = contest.conflicts.count + contest.disputedFacts.count
    let counts = [
      (contest.missingCount, "待录成绩", "项"), (contest.openTieCount, "待裁定同分", "组"), (conflicts, "记录冲突", "处"),
      (state.questions(of: contest).count, "待核实事项", "项"),
    ]
    let open = counts.filter { $0.0 > 0 }.map { "\($1) \($0) \($2)" }
    return open.isEmpty ? nil : "尚待了结：\(open.joined(separator: "；"))。"
  }
}
