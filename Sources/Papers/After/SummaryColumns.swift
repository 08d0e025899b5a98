internal import Competition
internal import Scoring

/// The columns of the summary, as many as the contest has use for.
struct SummaryColumns {
  /// More modules than this have tables of their own, so that a page is wide enough.
  private static let mostModulesBeside = 5
  /// So many modules stand side by side there.
  private static let modulesAcross = 12

  let material: Material
  private let modules: [Module]
  /// Those that stand beside the marks: all, or none where they are too many.
  private let beside: [Module]
  private let isCoded: Bool
  private let hasPenalties: Bool
  private let goesOn: Bool
  private let givesAwards: Bool
  private let givesCertificates: Bool
  private let codes: OpenedCodes
  private let outcomes: OutcomeCells

  init(_ material: Material) {
    let contest = material.contest
    self.material = material
    modules = contest.marking?.scheme.modules ?? []
    beside = modules.count > Self.mostModulesBeside ? [] : modules
    isCoded = !contest.codes.layers.isEmpty
    hasPenalties = !(contest.marking?.scheme.penalties.isEmpty ?? true)
    goesOn = contest.cut != nil
    givesAwards = material.givesAwards
    givesCertificates = contest.facts.givesCertificates != false && contest.provisions.certificates != nil
    codes = OpenedCodes(contest)
    outcomes = OutcomeCells(material)
  }

  private var contest: Contest { material.contest }

  var columns: [Table.Column] {
    let columns: [[Table.Column]] = [
      material.personColumns, isCoded ? [Table.Column("密码号", .digits, width: 6)] : [],
      beside.map(column),
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
      beside.isEmpty ? [] : moduleMarks(of: subject), hasPenalties ? [penalties(of: subject)] : [], line.marks,
      [line.total],
      goesOn ? [isOwn ? side(line.row) : ""] : [],
      givesAwards ? [line.isTeam ? "" : outcomes.awards(of: line.row)] : [],
      givesCertificates ? [line.isTeam ? "" : outcomes.certificate(of: line.row)] : [], [line.remark],
    ]
    return cells.flatMap(\.self)
  }

  /// The modules' marks in tables of their own, where they are too many to stand beside the others.
  func moduleBlocks(_ lines: [ResultLine]) -> [Block] {
    guard beside.isEmpty else { return [] }
    return stride(from: 0, to: modules.count, by: Self.modulesAcross).flatMap { first -> [Block] in
      let part = first..<min(first + Self.modulesAcross, modules.count)
      let rows = lines.filter { !$0.isTeam }.map { line in
        let marks = moduleMarks(of: contest.subject(of: line.row.contestant))
        return Table.Row([line.rank, line.entry, line.name] + marks[part])
      }
      return [
        .heading("各模块成绩（\(modules[part.lowerBound].id) 至 \(modules[part.upperBound - 1].id)）"),
        .table(Table(Array(material.personColumns.prefix(3)) + modules[part].map(column), rows)),
      ]
    }
  }

  private func column(_ module: Module) -> Table.Column {
    Table.Column("\(module.id) \(module.name.zh)", .number, width: 6)
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
