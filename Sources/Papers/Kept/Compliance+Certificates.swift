internal import Competition
internal import Scoring

extension Material {
  /// Who among the ranked gets no certificate, and why, so that everybody who is not on the roster is told of.
  var certificateReport: [Block] {
    guard contest.provisions.certificates != nil else { return [] }
    let heading = Block.heading("未列入取证名册的选手")
    guard contest.isSettledByName else { return [heading, .note("成绩尚未定，此项待成绩定后出。")] }
    let outcomes = Outcomes(contest, in: state)
    let ranked = ResultTable(contest, in: state).rows.filter { $0.certificate == nil && $0.rank != nil }
    let told = ranked.compactMap { row in reasons(row, outcomes[row.contestant]).map { (row, $0) } }
    let rows = told.map { row, reasons in
      Table.Row([row.rank.map(String.init) ?? "", row.entry, row.name, row.unit, reasons])
    }
    let table = Table(
      [
        Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
        Table.Column("姓名", width: 8), Table.Column("单位", width: 16), Table.Column("原因", width: 40),
      ], rows)
    let proposed = CertificateRoll(contest, in: state).nominees.count
    let beyond = ranked.count - told.count
    let unranked = contest.roster.count - contest.field.rankedPeople
    return [heading] + (rows.isEmpty ? [] : [.table(table)]) + [
      .note("取证名册 \(proposed) 人。有名次而不在取证名次之内 \(beyond) 人；没有名次 \(unranked) 人，不取证。")
    ]
  }

  /// Why one of the ranked gets none: reasons against it, else what has to be answered; nil where no band reaches so far.
  private func reasons(_ row: ResultRow, _ outcome: Outcome) -> String? {
    let against = row.refused.filter { $0.what == .certificate }.map { withheld in
      "\(wording.withheld(withheld, contest.scheme))（\(wording.basis(withheld.basis))）"
    }
    let waiting = outcome.isCertificateOpen ? outcome.questions : []
    let asked = waiting.map { "待答：\(wording.question(.contestant(row.contestant, $0), contest))" }
    let all = against + asked
    return all.isEmpty ? nil : all.joined(separator: "；")
  }

  /// What nobody has answered yet, and what was passed although it only warns.
  var openReport: [Block] {
    let questions = state.questions(of: contest).map { wording.question($0, contest) }
    let waived = contest.provisions.eligibility.flatMap { rule in
      contest.roster.indices.compactMap { contestant -> String? in
        contest.waiver(of: rule.id, for: contestant).map { waiver in
          "\(contest.roster[contestant].entry)：\(waiver.person)批准，\(waiver.reason)（\(wording.basis(rule.basis))）"
        }
      }
    }
    return [.heading("待答事项"), questions.isEmpty ? .note("无。") : .points(questions)]
      + (waived.isEmpty ? [] : [.heading("报名条件经批准放行"), .points(waived)])
  }
}
