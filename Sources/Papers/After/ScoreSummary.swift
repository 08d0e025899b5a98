internal import Competition
internal import Scoring

extension Paper {
  /// The summary: modules, marks, and all that follows from the place, on a page that lies on its side.
  static func scoreSummary(_ material: Material) -> Paper {
    let summary = SummaryColumns(material)
    let lines = material.resultLines
    let rows = lines.map { Table.Row(summary.cells(of: $0), isStrong: $0.isTeam, staysWithNext: $0.leadsToMember) }
    let questions = material.state.questions(of: material.contest)
    return Paper(
      .scoreSummary, title: material.title(of: .scoreSummary), subtitle: material.resultHead, stamp: material.stamp,
      page: .landscape,
      blocks: [.fields(material.contestFields + summary.statusFields), .table(Table(summary.columns, rows))]
        + ([summary.pendingRemark, material.openRemark].compactMap(\.self).map { .note($0) })
        + summary.moduleBlocks(lines) + material.questionBlocks(questions)
        + [
          .heading("计分与排名办法"), .points(material.rankingRules), .heading("签字"),
          .signatures(material.tableLines),
        ])
  }
}
