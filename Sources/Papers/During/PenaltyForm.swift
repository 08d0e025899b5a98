internal import Competition
internal import Scoring

extension Paper {
  /// The form on which penalties are written down: what may be taken off, then rows to fill in and sign.
  static func penaltyForm(_ material: Material) -> Paper {
    let contest = material.contest
    let title = material.title(of: .penaltyForm)
    let rules = contest.marking.map { marking in
      [Block.heading("可以扣的分和可以作的处分"), .table(rulesTable(of: marking.scheme, contest, material.wording))]
    }
    return Paper(
      .penaltyForm, title: title, subtitle: material.occasion, stamp: material.stamp,
      blocks: (rules ?? []) + [
        .heading("记录"),
        .table(
          Table(
            [
              Table.Column("序号", .centred, width: 4), Table.Column("时间", .centred, width: 8),
              Table.Column(contest.labelName, .centred, width: 8), Table.Column("项目", .centred, width: 10),
              Table.Column("次数", .centred, width: 4), Table.Column("事实和理由", width: 26),
              Table.Column("决定人签字", .centred, width: 12), Table.Column("录入", .centred, width: 4),
            ],
            (1...rowsToFillIn).map { Table.Row([String($0)] + Array(repeating: "", count: 7)) }, isWrittenIn: true)),
        .note("每一项都写明谁决定、为什么；处分不等于 0 分。写错的整行划去，另写一行。录入后由记分员在“录入”栏打勾。"),
        .signatures(["裁判长签字", "监督员签字"]),
      ])
  }

  private static let rowsToFillIn = 12

  private static func rulesTable(of scheme: MarkingScheme, _ contest: Contest, _ wording: PaperWording) -> Table {
    let rules = scheme.penalties.map { rule in
      let module = rule.module.flatMap { id in scheme.modules.firstIndex { $0.id == id } }
      let component = contest.scheme.columns.first { $0.id == rule.component }?.name.zh ?? rule.component
      return Table.Row([
        rule.id, rule.name.zh, module.map(contest.moduleName) ?? component,
        rule.kind == .fixed ? "\(rule.points.text) 分，计一次" : "每次 \(rule.points.text) 分",
        rule.atMost.map { "最多 \($0.text) 分" } ?? "",
      ])
    }
    let sanctions = Sanction.allCases.filter { contest.codes.isBlind || !$0.isByCodeOnly }.map { sanction in
      Table.Row(["", wording.sanction(sanction), sanction == .voidModule ? "写明模块" : "", "不扣分", ""])
    }
    return Table(
      [
        Table.Column("代号", .centred, width: 8), Table.Column("项目"), Table.Column("扣在", width: 12),
        Table.Column("扣多少", width: 14), Table.Column("上限", width: 14),
      ], rules + sanctions)
  }
}

extension Sanction {
  /// Whether it is declared by code only: whoever has a name is declared absent by it.
  fileprivate var isByCodeOnly: Bool {
    switch self {
    case .voidModule, .voidResult: false
    case .absent, .withdrawn: true
    }
  }
}
