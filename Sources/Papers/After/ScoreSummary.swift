internal import Competition
internal import Scoring

extension Paper {
  /// The summary: modules, marks, and all that follows from the place, on a page that lies on its side.
  static func scoreSummary(_ material: Material) -> Paper {
    let summary = Summary(material)
    let rows = material.resultLines.map { line in
      Table.Row(summary.cells(of: line), isStrong: line.isTeam)
    }
    let questions = material.state.questions(of: material.contest)
    return Paper(
      .scoreSummary, title: material.title(of: .scoreSummary), subtitle: material.resultHead, stamp: material.stamp,
      page: .landscape,
      blocks: [.fields(material.contestFields + summary.statusFields), .table(Table(summary.columns, rows))]
        + ([summary.pendingRemark, material.openRemark].compactMap(\.self).map { .note($0) })
        + questionBlocks(questions, material)
        + [
          .heading("计分与排名办法"), .points(material.rankingRules), .heading("签字"),
          .signatures(material.tableLines),
        ])
  }

  /// The questions nobody has answered; nothing where there are none.
  static func questionBlocks(_ questions: [OpenQuestion], _ material: Material) -> [Block] {
    guard !questions.isEmpty else { return [] }
    let listed = questions.prefix(mostQuestions).map { material.wording.question($0, material.contest) }
    let rest = questions.count - listed.count
    return [
      .heading("待核实事项（\(questions.count) 项）"),
      .points(listed + (rest > 0 ? ["另有 \(rest) 项，见合规报告。"] : [])),
    ]
  }

  /// So many are listed; the others are counted.
  private static let mostQuestions = 20
}

/// The columns of the summary, as many as the contest has use for.
private struct Summary {
  let material: Material
  let modules: [Module]
  let isCoded: Bool
  let hasPenalties: Bool
  let goesOn: Bool
  let givesAwards: Bool
  let givesCertificates: Bool
  let codes: OpenedCodes

  init(_ material: Material) {
    let contest = material.contest
    self.material = material
    modules = contest.marking?.scheme.modules ?? []
    isCoded = !contest.codes.layers.isEmpty
    hasPenalties = !(contest.marking?.scheme.penalties.isEmpty ?? true)
    goesOn = contest.cut != nil
    givesAwards = material.givesAwards
    givesCertificates = contest.facts.givesCertificates != false && contest.provisions.certificates != nil
    codes = OpenedCodes(contest)
  }

  private var contest: Contest { material.contest }

  var columns: [Table.Column] {
    let columns: [[Table.Column]] = [
      material.personColumns, isCoded ? [Table.Column("密码号", .digits, width: 6)] : [],
      modules.map { Table.Column("\($0.id) \($0.name.zh)", .number, width: 6) },
      hasPenalties ? [Table.Column("扣分", width: 4)] : [], material.markColumns,
      goesOn ? [Table.Column("晋级", .centred, width: 4)] : [], givesAwards ? [Table.Column("奖项", width: 6)] : [],
      givesCertificates ? [Table.Column("拟核发证书", width: 6)] : [], [Table.Column("备注")],
    ]
    return columns.flatMap(\.self)
  }

  func cells(of line: ResultLine) -> [String] {
    let contestant = line.row.contestant
    let subject = line.isTeam ? nil : contest.subject(of: contestant)
    let isOwn = line.subject != .member
    let cells: [[String]] = [
      line.person, isCoded ? [line.isTeam ? "" : codes.codes(of: contestant).last ?? "—"] : [],
      moduleMarks(of: subject), hasPenalties ? [penalties(of: subject)] : [], line.marks, [line.total],
      goesOn ? [isOwn ? side(line.row) : ""] : [],
      givesAwards ? [line.isTeam ? "" : line.row.awards.map(\.name.zh).joined(separator: "、")] : [],
      givesCertificates ? [line.isTeam ? "" : line.row.certificate?.level.title ?? ""] : [], [line.remark],
    ]
    return cells.flatMap(\.self)
  }

  /// How many stand on the list without a rank, and why.
  var statusFields: [Field] {
    let statuses: [Status] = [.absent, .withdrawn, .disqualified, .void]
    return statuses.compactMap { status in
      let count = contest.roster.indices.count { contest.standing(of: $0).status == status }
      return count == 0 ? nil : Field(material.wording.status(status), "\(count) 人")
    }
  }

  /// Awards and certificates follow from the whole field, so that nothing is said of them before it is there.
  var pendingRemark: String? {
    contest.field.pending > 0 ? "成绩未录完，奖项和证书尚未评定。" : nil
  }

  private func moduleMarks(of subject: Int?) -> [String] {
    guard let scheme = contest.marking?.scheme, let work = subject.flatMap(contest.work(of:)) else {
      return modules.map { _ in "" }
    }
    return scheme.moduleMarks(of: work).map { $0 == "voided" ? material.wording.cell(.voided) : $0 }
  }

  /// What was taken off: `迟到 −2.00`.
  private func penalties(of subject: Int?) -> String {
    guard let scheme = contest.marking?.scheme, let subject else { return "" }
    return contest.penalties(of: subject).compactMap { penalty in
      scheme.penalties.first { $0.id == penalty.rule }.map { "\($0.name.zh) −\($0.points(for: penalty.count).text)" }
    }.joined(separator: "、")
  }

  private func side(_ row: ResultRow) -> String {
    guard row.rank != nil || contest.position(of: row.contestant) != nil else { return "—" }
    return row.advances.map { $0 ? "晋级" : "—" } ?? "待定"
  }
}

extension Material {
  /// Whether the stage has any award or prize.
  var givesAwards: Bool {
    let stage = contest.setUp.stage
    let hasPrizes = contest.provisions.prizes?.stages.contains(stage) ?? false
    return hasPrizes && contest.facts.prizes != nil || contest.provisions.awards.contains { $0.stages.contains(stage) }
  }
}
