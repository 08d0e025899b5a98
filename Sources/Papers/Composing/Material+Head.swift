internal import Competition
internal import Scoring

// What stands under the title of a paper on a result.
extension Material {
  /// Of what it is, who holds it, and in plain words that nothing is signed, where nothing is.
  var resultHead: [String] { occasion + hosts + (provisional.map { ["（\($0)）"] } ?? []) }

  /// The competition's title, where it says more than the event's name.
  var titleBesideEvent: [String] { state.title == contest.setUp.event ? [] : [state.title] }

  /// Who holds the contest, where that was stated: one line; those who assist stand at the end of a paper.
  var hosts: [String] {
    let roles: [(TextFact, String)] = [(.host, "主办单位"), (.jointHost, "联合主办单位"), (.organiser, "承办单位")]
    let stated = roles.compactMap { fact, role in contest.text(fact).map { "\(role)：\($0)" } }
    return stated.isEmpty ? [] : [stated.joined(separator: "　")]
  }

  /// The committee's full name, as far as it is known; empty where it is not.
  var committee: String { contest.text(.committeeName) ?? contest.setUp.committee }

  /// Who a paper is from, who assisted (海淀区总工会管理办法 一(五)), and its day.
  func signedOff(on day: String) -> Block {
    let signer = committee.isEmpty ? "________________组委会（盖章）" : "\(committee)（盖章）"
    let assisting = contest.text(.assisting).map { ["协办单位：\($0)"] } ?? []
    return .closing([signer] + assisting + [day])
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
    let code = contest.setUp.code
    let named = [
      code.isEmpty ? nil : Field("职业编码", code), contest.text(.place).map { Field("竞赛地点", $0) },
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
