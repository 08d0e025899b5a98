internal import Competition
internal import Scoring

extension Paper {
  /// The tie-break log: whoever has the same total, with the values that decided who stands first.
  static func ties(_ material: Material) -> Paper {
    let log = TieLog(material)
    return Paper(
      .ties, title: material.title(of: .ties), subtitle: material.resultHead, stamp: material.stamp,
      blocks: [.points(material.tieRules)] + log.groups.flatMap(log.blocks) + log.reordered
        + (material.openRemark.map { [.note($0)] } ?? []) + [.signatures([material.refereeLine])])
  }
}

/// Everything about equal totals.
private struct TieLog {
  /// How many pairs are listed whose order the rounding changed.
  private static let mostPairs = 200

  let material: Material
  /// Whoever shares a ranked total with somebody, by place: in the ranking's own numbers.
  let groups: [[Int]]

  init(_ material: Material) {
    self.material = material
    groups = material.contest.equalTotals
  }

  private var contest: Contest { material.contest }
  private var scheme: Scheme { contest.scheme }

  func blocks(of group: [Int]) -> [Block] {
    let total = contest.ranking.standing(of: group[0]).ranked?.text ?? ""
    let columns =
      [
        Table.Column("名次", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
        Table.Column(contest.teams == nil ? "姓名" : "队名", width: 8), Table.Column("总成绩", .number, width: 6),
      ] + scheme.ties.map { Table.Column(scheme.columns[$0.column].name.zh, .number, width: 6) }
      + [Table.Column("先后依据")]
    let rows = group.enumerated().map { place, competitor in
      let standing = contest.ranking.standing(of: competitor)
      return Table.Row(
        [rank(standing.place), entry(competitor), name(competitor), total] + values(competitor)
          + [place == 0 ? "" : reason(group[place - 1], competitor)])
    }
    let heads = "\(group.count) \(contest.teams == nil ? "人" : "队")"
    return [.heading("总成绩 \(total)（\(heads)）"), .table(Table(columns, rows))] + rulings(on: group)
  }

  private func rank(_ place: Place) -> String {
    switch place {
    case .ranked(let rank): String(rank)
    case .tied: "待裁定"
    case .unranked: "—"
    }
  }

  private func entry(_ competitor: Int) -> String {
    contest.contestants(of: competitor).map { contest.roster[$0].entry }.joined(separator: "、")
  }

  private func name(_ competitor: Int) -> String {
    contest.teams?.names[competitor] ?? contest.roster[competitor].name
  }

  private func values(_ competitor: Int) -> [String] {
    contest.ranking.key(of: competitor)?.values.map(\.text) ?? []
  }

  /// What puts somebody behind the one above.
  private func reason(_ above: Int, _ competitor: Int) -> String {
    let pairs = zip(values(above), values(competitor))
    for (tie, pair) in zip(scheme.ties, pairs) where pair.0 != pair.1 {
      let name = scheme.columns[tie.column].name.zh
      return "\(name) \(pair.1)，\(tie.better == .higher ? "低于" : "高于") \(pair.0)"
    }
    switch contest.ranking.standing(of: competitor).place {
    case .tied: return "各项相同，待裁判长裁定"
    case .ranked: return scheme.sharedRanks ? "各项相同，名次并列" : "各项相同，裁判长裁定"
    case .unranked: return ""
    }
  }

  /// The head referee's rulings among these, each with its reason.
  private func rulings(on group: [Int]) -> [Block] {
    var seen: Set<TieKey> = []
    return group.compactMap { competitor -> Block? in
      guard let key = contest.ranking.key(of: competitor), seen.insert(key).inserted,
        contest.ranking.standing(of: competitor).decided == .ruling,
        let note = contest.rulingNote(of: contest.spokesman(of: competitor))
      else { return nil }
      let order = group.filter { contest.ranking.key(of: $0) == key }.map { "\(entry($0)) \(name($0))" }
      let referee = note.referee.isEmpty ? "" : "（\(note.referee)）"
      return .paragraph("裁判长\(referee)裁定先后：\(order.joined(separator: "，"))。理由：\(note.reason)。")
    }
  }

  /// Pairs whose order the rounding of totals changed; nothing where totals are exact.
  var reordered: [Block] {
    let pairs = contest.ranking.reorderedPairs(limit: Self.mostPairs)
    guard !pairs.isEmpty else { return [] }
    let rows = pairs.map { pair in
      Table.Row([
        entry(pair.higher), name(pair.higher), exact(pair.higher), entry(pair.lower), name(pair.lower),
        exact(pair.lower), pair.change == .reversed ? "先后互换" : "成为同分",
      ])
    }
    let person = contest.teams == nil ? "姓名" : "队名"
    return [
      .heading("因四舍五入改变的先后"),
      .table(
        Table(
          [
            Table.Column("参赛号", .digits), Table.Column(person), Table.Column("精确总成绩", .number),
            Table.Column("参赛号", .digits), Table.Column(person), Table.Column("精确总成绩", .number),
            Table.Column("变化", .centred),
          ], rows)),
    ]
  }

  private func exact(_ competitor: Int) -> String { contest.ranking.standing(of: competitor).total?.text ?? "" }
}
