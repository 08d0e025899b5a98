internal import Competition
internal import Scoring

/// Judges' sheets of one kind as they lie on each other: a pile of the marking scheme, or a column of one mark.
struct SheetStack {
  /// What is marked: a module or a column.
  let work: String
  /// Who marks; empty where it is not known.
  let marker: String
  /// The numbers of those whose sheets they are, in their order.
  let labels: [String]
  /// What else a sheet says of its contestant, by the place among the labels.
  let particulars: [[Field]]
  /// What is filled in.
  let table: Table
  /// Who signs a sheet.
  let signatures: [String]

  /// The sheets of a contest, in the order in which they are keyed.
  ///
  /// Where nothing is marked on sheets by a scheme there is one a column and contestant.
  static func all(of contest: Contest) -> [SheetStack] {
    guard let piles = contest.marking?.scheme.piles, !piles.isEmpty else {
      return contest.columnsMarkedWhole.map { SheetStack(column: $0, of: contest) }
    }
    let places = DrawnStations(contest)
    return piles.indices.map { SheetStack(pile: $0, of: contest, places) }
  }

  private init(pile: Int, of contest: Contest, _ places: DrawnStations) {
    let subjects = contest.subjects(ofPile: pile)
    work = contest.marking.map { contest.moduleName($0.scheme.piles[pile].module) } ?? ""
    marker = contest.marker(ofPile: pile)
    labels = subjects.map(contest.label)
    // A code has neither station nor team: either would tell whose it is.
    particulars = subjects.map { contest.codes.layers.isEmpty ? places.fields(of: $0) : [] }
    table = contest.marking.map { SheetStack.table(of: $0.scheme, pile: pile) } ?? Table([], [])
    let judges = contest.marking.map { $0.scheme.modules[$0.scheme.piles[pile].module].panel.judges } ?? 0
    let isAgreed = contest.marking?.scheme.piles[pile].judge == 0
    signatures = Array(repeating: "裁判员签字", count: isAgreed ? max(2, judges) : 1)
  }

  private init(column: Int, of contest: Contest) {
    let contestants = contest.contestantsMarkedWhole
    let places = DrawnStations(contest)
    let shown = contest.scheme.columns[column]
    work = shown.name.zh
    marker = ""
    labels = contestants.map { contest.roster[$0].entry }
    particulars = contestants.map(places.fields)
    table = Table(
      [Table.Column("项目"), Table.Column("给分", .centred, width: 14), Table.Column("得分", .centred, width: 14)],
      [Table.Row([shown.name.zh, "0–\(shown.highest.shown(decimals: shown.decimals))", ""])], isWrittenIn: true)
    signatures = ["裁判员签字", "裁判员签字"]
  }

  private static func table(of scheme: MarkingScheme, pile: Int) -> Table {
    let sheet = scheme.piles[pile]
    let aspects = sheet.cells.map { scheme.modules[sheet.module].aspects[scheme.places[$0].aspect] }
    let highest = Mark(hundredths: aspects.reduce(0) { $0 + $1.highestKeyed.hundredths })
    let rows = aspects.map { Table.Row([$0.id, $0.name.zh, $0.kindName, $0.highest.text, $0.scale, ""]) }
    return Table(
      [
        Table.Column("编号", .digits, width: 6), Table.Column("评分点"), Table.Column("评法", .centred, width: 6),
        Table.Column("分值", .number, width: 8), Table.Column("给分", .centred, width: 12),
        Table.Column("得分", .centred, width: 12),
      ],
      rows + [Table.Row(["", "合计（所填数相加）", "", "", "0–\(highest.text)", ""], isStrong: true)], isWrittenIn: true)
  }
}

/// Where contestants were drawn to work, and for which team they do.
struct DrawnStations {
  private let places: [Int: DrawnPlace]
  private let contest: Contest

  /// The stations of a contest, all read at once: a draw is worked out anew whenever it is asked for.
  ///
  /// While codes stand the draw is for code keepers only, so nobody has a station here.
  init(_ contest: Contest) {
    self.contest = contest
    let drawn = contest.codes.isBlind ? [] : contest.drawnPlaces
    places = Dictionary(drawn.map { ($0.contestant, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether anybody was drawn.
  var isEmpty: Bool { places.isEmpty }

  /// Round and station; nil for who was not drawn.
  func station(of contestant: Int) -> String? {
    places[contestant].map { "第 \($0.round) 轮 \($0.station) 号" }
  }

  /// Station and team, for a sheet of the contestant's.
  func fields(of contestant: Int) -> [Field] {
    let team = contest.competitor(of: contestant).flatMap { contest.teams?.names[$0] }
    return (team.map { [Field("队伍", $0)] } ?? []) + (station(of: contestant).map { [Field("场次工位", $0)] } ?? [])
  }
}
