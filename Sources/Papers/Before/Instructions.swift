internal import Competition
internal import Scoring

extension Paper {
  /// One page for whoever keys: what is keyed in which order, the keys, second keying, and what to do when something is
  /// odd; only what holds in this contest.
  static func instructions(_ material: Material) -> Paper {
    let contest = material.contest
    return Paper(
      .instructions, title: material.title(of: .instructions), subtitle: material.occasion, stamp: material.stamp,
      blocks: [
        .heading("录什么"), .paragraph(contest.whatIsKeyed), .table(order(of: contest)),
        .heading("按键"), .table(keys(material.wording.keys(contest.hasPiles))),
        .heading("复核"), .points(contest.secondKeyingRules),
        .heading("遇到这些情况"), .points(contest.whatToDoWhen),
      ])
  }

  /// More modules than this are not listed one by one: the instructions are one page.
  private static let mostRows = 6

  private static func order(of contest: Contest) -> Table {
    var rows = contest.columnsMarkedWhole.map { column in
      let shown = contest.scheme.columns[column]
      return ["\(shown.name.zh)（一个分数）", "按参赛号", String(contest.contestantsMarkedWhole.count), "1"]
    }
    if let scheme = contest.marking?.scheme {
      let modules = scheme.modules.indices.map { contest.row(ofModule: $0, scheme) }
      if rows.count + modules.count <= mostRows {
        rows += modules
      } else {
        rows.append(["模块 \(scheme.modules.map(\.id).joined(separator: "、"))", "逐堆，次序同上屏", "见清单", "见纸面"])
      }
    }
    return Table(
      [
        Table.Column("次序", .centred, width: 4), Table.Column("内容"), Table.Column("堆"),
        Table.Column("每堆份数", .centred, width: 8), Table.Column("每张格数", .centred, width: 8),
      ], rows.enumerated().map { Table.Row([String($0 + 1)] + $1) })
  }

  /// Two keys a row, to save room.
  private static func keys(_ keys: [KeyOnPaper]) -> Table {
    let left = keys.prefix((keys.count + 1) / 2)
    let right = keys.dropFirst(left.count)
    let rows = left.enumerated().map { place, key in
      let beside = place < right.count ? right[right.startIndex + place] : KeyOnPaper("", does: "")
      return Table.Row([key.keys, key.does, beside.keys, beside.does])
    }
    return Table([Table.Column("键"), Table.Column("作用"), Table.Column("键"), Table.Column("作用")], rows)
  }
}

extension Contest {
  /// Whether marks are keyed from sheets of a scheme.
  fileprivate var hasPiles: Bool { marking?.scheme.piles.isEmpty == false }

  fileprivate var whatIsKeyed: String {
    guard hasPiles else {
      return "照纸面录分，只认参赛号。共 \(contestantsMarkedWhole.count) 号，按名单次序叠放；每个分数只录纸面上写的，不换算、不四舍五入。"
    }
    let blind = codes.layers.isEmpty ? "" : "；评分表上只有密码号，不问是谁"
    return "一堆一堆、一张一张照纸面录，格子的次序就是纸面的次序\(blind)。共 \(subjectCount) 号，每堆按\(labelName)从前到后叠放；录完一张，屏上合计要与纸面合计相同。"
  }

  /// A module's piles: who marks, how many sheets lie in each, how many cells a sheet has.
  fileprivate func row(ofModule module: Int, _ scheme: MarkingScheme) -> [String] {
    let piles = scheme.piles(of: module)
    let judges = scheme.modules[module].panel.judges
    let judged = judges == 0 ? [] : [judges == 1 ? "评委 1" : "评委 1–\(judges)"]
    let isMeasured = piles.first.map { scheme.piles[$0].judge == 0 } ?? false
    let cells = piles.map { scheme.piles[$0].cells.count }
    let counts = Set(piles.map { subjects(ofPile: $0).count }).sorted().map(String.init)
    return [
      moduleName(module), ((isMeasured ? ["测量"] : []) + judged).joined(separator: "，"),
      counts.joined(separator: "、"),
      isMeasured && judges > 0 ? "测量 \(cells.first ?? 0)，评委 \(cells.last ?? 0)" : String(cells.first ?? 0),
    ]
  }
}
