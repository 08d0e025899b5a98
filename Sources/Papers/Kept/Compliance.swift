internal import Competition
internal import Scoring

extension Paper {
  /// The compliance report: every checkable clause, everything due, what was filed against what was, who gets no
  /// certificate and why, and what nobody has answered yet.
  ///
  /// Its day is that of the record it is made at, for there is no clock in a paper.
  static func compliance(_ material: Material) -> Paper {
    let today = material.day
    let findings = today.map { material.state.compliance(of: material.contest, today: $0) } ?? []
    let deadlines = today.map { material.state.deadlines(of: material.contest, today: $0) } ?? []
    let about = findings.filter { $0.verdict != .notApplicable }
    return Paper(
      .compliance, title: material.title(of: .compliance), subtitle: material.resultHead,
      stamp: material.stamp, page: .landscape,
      blocks: [.fields(summary(findings, today))]
        + section("条款核对", clauses(about, material))
        + [.note("另有 \(findings.count - about.count) 条与本场无关，未列。“不符”而“原则上”的，经批准后可放行。"), material.basisRemark]
        + section("期限", due(deadlines, material)) + material.filedAgainstActual + material.certificateReport
        + material.openReport + [.signatures(["填报人签字", "监督员签字", material.refereeLine])])
  }

  private static func summary(_ findings: [Finding], _ today: Day?) -> [Field] {
    func count(_ isCounted: (Finding.Verdict) -> Bool) -> String { "\(findings.count { isCounted($0.verdict) }) 条" }
    return [
      Field("截至", today?.iso ?? ""), Field("符合", count { $0 == .met }), Field("不符", count { $0 == .breached }),
      Field("未知", count { if case .unknown = $0 { true } else { false } }),
    ]
  }

  private static func section(_ heading: String, _ table: Table) -> [Block] {
    [.heading(heading), table.rows.isEmpty ? .note("无。") : .table(table)]
  }

  private static func clauses(_ findings: [Finding], _ material: Material) -> Table {
    let rows = findings.map { finding in
      let told = material.wording.finding(finding)
      let waiver = material.contest.waiver(of: finding.id, for: nil).map { "\($0.person)批准：\($0.reason)" }
      return Table.Row([
        told.verdict, told.topic, told.figures, told.firmness, material.wording.basis(finding.basis),
        waiver ?? told.why,
      ])
    }
    return Table(
      [
        Table.Column("结论", .centred, width: 8), Table.Column("事项", width: 30),
        Table.Column("实际 / 要求", .centred, width: 16), Table.Column("力度", .centred, width: 6),
        Table.Column("依据", width: 12), Table.Column("说明", width: 16),
      ], rows)
  }

  private static func due(_ deadlines: [DeadlineFinding], _ material: Material) -> Table {
    let rows = deadlines.filter { $0.state != .notApplicable }.map { deadline in
      let told = material.wording.deadline(deadline)
      return Table.Row([
        told.state, told.subject, told.party, told.rule, told.day, material.wording.basis(deadline.basis),
      ])
    }
    return Table(
      [
        Table.Column("状态", width: 14), Table.Column("事项", width: 30), Table.Column("责任方", width: 12),
        Table.Column("规定", width: 16), Table.Column("最后一天", .centred, width: 10), Table.Column("依据", width: 12),
      ], rows)
  }
}

extension Material {
  /// The day of the record the paper is made at.
  var day: Day? { Day(iso: String(stamp.time.prefix(10))) }
}
