internal import Competition
internal import Scoring

extension Paper {
  /// The archive index: everything the notice has kept, which paper of ours it is, how long, whether somebody said that
  /// it is kept, and what is missing; below it the papers the notice asks for.
  static func archiveIndex(_ material: Material) -> Paper {
    let contest = material.contest
    let kept = contest.provisions.archive.filter { $0.isAbout(contest) }
    return Paper(
      .archiveIndex, title: material.title(of: .archiveIndex), subtitle: material.resultHead,
      stamp: material.stamp, page: .landscape,
      blocks: [.heading("留存备查的材料")] + material.index(kept) + [.heading("通知要求的文书")]
        + material.papersAskedFor + [material.basisRemark]
        + [.signatures(["整理人签字", "保管人签字", "监督员签字"])])
  }
}

extension Material {
  fileprivate func index(_ rules: [ArchiveRule]) -> [Block] {
    guard !rules.isEmpty else { return [.note("通知未规定须留存的材料。")] }
    let rows = rules.enumerated().map { index, rule in
      let paper = contest.paperRules.first { $0.archive == rule.id }
      return Table.Row([
        String(index + 1), rule.name.zh, paper.map { $0.kind.name.zh } ?? "组委会另备", until(rule),
        wording.basis(rule.basis), answer(rule), missing(rule, paper), "",
      ])
    }
    let columns = [
      Table.Column("序号", .centred, width: 4), Table.Column("材料", width: 24), Table.Column("本程序的文书", width: 14),
      Table.Column("保存期限", width: 12), Table.Column("依据", width: 12), Table.Column("是否留存", .centred, width: 8),
      Table.Column("缺什么", width: 16), Table.Column("存放处", width: 8),
    ]
    let open = rules.count { keptAnswer($0) != true }
    return [
      .table(Table(columns, rows, isWrittenIn: true)),
      .note("应留存 \(rules.count) 项，已确认留存 \(rules.count - open) 项，尚缺确认 \(open) 项。长期保存的不销毁。"),
    ]
  }

  private func keptAnswer(_ rule: ArchiveRule) -> Bool? {
    if case .yesNo(let isKept)? = contest.recorded(.kept(rule.id)) { isKept } else { nil }
  }

  private func answer(_ rule: ArchiveRule) -> String {
    switch keptAnswer(rule) {
    case true?: "✓ 已留存"
    case false?: "✗ 未留存"
    case nil: "? 未说明"
    }
  }

  private func until(_ rule: ArchiveRule) -> String {
    switch rule.keeping {
    case .permanent: return "长期"
    case .years(let years):
      let last = contest.facts.date.map { "（至 \($0.year + years) 年以后）" } ?? ""
      return "不少于 \(years) 年\(last)"
    }
  }

  /// What is missing: the paper itself and why, or that somebody says it is kept.
  private func missing(_ rule: ArchiveRule, _ paper: PaperRule?) -> String {
    let lack = paper.flatMap { state.lack(of: $0.kind, in: contest, for: reader) }
    if let lack, keptAnswer(rule) != true { return wording.lack(lack) }
    return switch keptAnswer(rule) {
    case true?: ""
    case false?: paper == nil ? "材料未归档" : "可出，签字盖章后归档"
    case nil: paper == nil ? "待确认" : "可出，待确认归档"
    }
  }

  /// The papers that the notice asks for of this contest, each with whether it can be made.
  fileprivate var papersAskedFor: [Block] {
    let rules = contest.paperRules
    guard !rules.isEmpty else { return [.note("通知对本场没有要求文书。")] }
    let rows = rules.enumerated().map { index, rule in
      let lack = state.lack(of: rule.kind, in: contest, for: reader)
      return Table.Row([
        String(index + 1), rule.title.zh, rule.kind.name.zh, wording.basis(rule.basis),
        lack.map { "✗ \(wording.lack($0))" } ?? "✓ 可出",
      ])
    }
    return [
      .table(
        Table(
          [
            Table.Column("序号", .centred, width: 4), Table.Column("通知所称", width: 30),
            Table.Column("本程序的文书", width: 16), Table.Column("依据", width: 12), Table.Column("现状", width: 20),
          ], rows))
    ]
  }
}

extension ArchiveRule {
  /// Whether it is about a contest: one that is only about events with certificates is, until it is known that there are
  /// none.
  fileprivate func isAbout(_ contest: Contest) -> Bool {
    switch applies {
    case .always: true
    case .certificates: contest.facts.givesCertificates != false
    }
  }
}
