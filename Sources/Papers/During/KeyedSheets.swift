internal import Competition
internal import Scoring

extension Paper {
  /// The judges' sheets as they were keyed, pile after pile, each judge's on pages of their own; then marks that are no
  /// sheet's, the head referee's rulings on marks too far apart, and penalties.
  static func keyedSheets(_ material: Material) -> Paper {
    let contest = material.contest
    let title = material.title(of: .keyedSheets)
    let piles = contest.marking.map { marking in
      marking.scheme.piles.indices.map { KeyedPile($0, marking.scheme, of: contest).blocks }
    }
    let isWide = contest.marking?.scheme.piles.contains { $0.cells.count > 6 } ?? false
    let parts = (piles ?? []) + [marksOfOnePiece(material), decisions(material)].filter { !$0.isEmpty }
    let blocks = parts.enumerated().flatMap { place, part in (place == 0 ? [] : [Block.newPage(title: title)]) + part }
    return Paper(
      .keyedSheets, title: title, subtitle: material.occasion, stamp: material.stamp,
      page: isWide ? .landscape : .portrait,
      blocks: blocks + [.signatures(["记分员签字", "复核员签字", "监督员签字", "裁判长签字"])])
  }

  /// The columns that are keyed as one mark, by name; while codes stand nothing that has a name is beside codes.
  private static func marksOfOnePiece(_ material: Material) -> [Block] {
    let contest = material.contest
    let columns = contest.columnsMarkedWhole
    guard !contest.codes.isBlind, !columns.isEmpty else { return [] }
    let names = columns.map { contest.scheme.columns[$0].name.zh }
    let rows = contest.roster.enumerated().map { place, contestant in
      let status =
        contest.sheet(place).exclusion == nil ? "" : material.wording.status(contest.standing(of: place).status)
      let cells = columns.map { contest.cell(place, $0) }
      return Table.Row(
        [contestant.entry, contestant.name] + cells.map { $0 == .missing ? "" : material.wording.cell($0) } + [status])
    }
    return [
      .heading(names.joined(separator: "、")),
      .table(
        Table(
          [Table.Column("参赛号", .digits, width: 8), Table.Column("姓名")]
            + names.map { Table.Column($0, .number, width: 10) } + [Table.Column("状态", .centred, width: 10)], rows)),
      .signatures(names.map { "\($0)裁判员签字" }),
    ]
  }

  /// What was decided about marks: rulings and penalties.
  private static func decisions(_ material: Material) -> [Block] {
    let contest = material.contest
    guard let scheme = contest.marking?.scheme else { return [] }
    let rulings = (0..<contest.subjectCount).flatMap { rulingRows(on: $0, scheme, contest) }
    let penalties = (0..<contest.subjectCount).flatMap { penaltyRows(of: $0, scheme, material) }
    let rulingTable = Table(
      [
        Table.Column(contest.labelName, .digits, width: 8), Table.Column("评分点"),
        Table.Column("各评委的分", .centred), Table.Column("裁定", .centred, width: 12),
      ], rulings)
    let penaltyTable = Table(
      [
        Table.Column(contest.labelName, .digits, width: 8), Table.Column("项目"),
        Table.Column("次数", .centred, width: 4), Table.Column("扣分", .number, width: 6),
        Table.Column("决定人", width: 8),
      ] + (contest.codes.isBlind ? [] : [Table.Column("事实和理由")]), penalties)
    return [
      .heading("评委分差裁定"), rulings.isEmpty ? .paragraph("无。") : .table(rulingTable),
      .heading("扣分与处分"), penalties.isEmpty ? .paragraph("无。") : .table(penaltyTable),
    ]
  }

  /// The rulings that hold for the marks as they are now, on sheets that nobody is to key again.
  private static func rulingRows(on subject: Int, _ scheme: MarkingScheme, _ contest: Contest) -> [Table.Row] {
    let given = (contest.work(of: subject)?.rulings ?? []).sorted { ($0.module, $0.aspect) < ($1.module, $1.aspect) }
    return given.compactMap { ruling in
      let mayBeRead = scheme.piles(of: ruling.module).allSatisfy { contest.mayBeRead(subject, pile: $0) }
      let marks = contest.judgesMarks(subject, module: ruling.module, aspect: ruling.aspect)
      guard mayBeRead, marks == ruling.marks else { return nil }
      let aspect = scheme.modules[ruling.module].aspects[ruling.aspect]
      return Table.Row([
        contest.label(of: subject), "\(contest.moduleName(ruling.module))／\(aspect.id) \(aspect.name.zh)",
        marks.map { $0.map(aspect.shown) ?? "—" }.joined(separator: "　"), ruling.value.map(aspect.shown) ?? "原分有效",
      ])
    }
  }

  /// The penalties in force; while codes stand without the words they were given with, in which a name may be.
  private static func penaltyRows(of subject: Int, _ scheme: MarkingScheme, _ material: Material) -> [Table.Row] {
    let contest = material.contest
    return contest.penalties(of: subject).map { penalty in
      let rule = scheme.penalties.first { $0.id == penalty.rule }
      let name = Sanction(rawValue: penalty.rule).map(material.wording.sanction) ?? rule?.name.zh ?? penalty.rule
      return Table.Row(
        [
          contest.label(of: subject), penalty.module.isEmpty ? name : "\(name) \(penalty.module)",
          String(penalty.count),
          rule.map { $0.points(for: penalty.count).text } ?? "", penalty.decidedBy,
        ] + (contest.codes.isBlind ? [] : [penalty.reason]))
    }
  }
}
