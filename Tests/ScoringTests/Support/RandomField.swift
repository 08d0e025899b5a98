import Scoring

/// A random scheme with a few contestants, and random acts on it; few values, so that ties are common.
struct RandomField {
  private var random: Seeded
  let scheme: Scheme
  private(set) var ranking: Ranking
  private(set) var naive: NaiveRanking

  init(seed: UInt64, contestants: Int) throws {
    random = Seeded(seed: seed)
    scheme = try RandomField.scheme(&random)
    var sheets: [Sheet] = []
    for _ in 0..<contestants { sheets.append(RandomField.sheet(scheme, &random)) }
    ranking = Ranking(scheme: scheme, sheets: sheets)
    naive = NaiveRanking(scheme: scheme, sheets: sheets)
  }

  /// One change of a sheet, one contestant more, a ruling, or a ruling taken back.
  mutating func act() {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: update(ranking.count)
    case 1...5: if ranking.count > 0 { update(Int.random(in: 0..<ranking.count, using: &random)) }
    case 6...8: rule()
    default: unrule()
    }
  }

  private mutating func update(_ contestant: Int) {
    let sheet = RandomField.sheet(scheme, &random)
    ranking.update(contestant, to: sheet)
    if contestant == naive.sheets.count { naive.sheets.append(sheet) } else { naive.sheets[contestant] = sheet }
  }

  private mutating func rule() {
    guard let (key, values) = anyKey() else { return }
    var order = naive.sheets.indices.filter { naive.values($0) == values }.shuffled(using: &random)
    if Int.random(in: 0..<4, using: &random) == 0 { order.removeLast() }
    if Bool.random(using: &random) {
      let stranger = Int.random(in: 0...ranking.count, using: &random)
      if !order.contains(stranger) { order.insert(stranger, at: 0) }
    }
    ranking.rule(order, for: key)
    naive.rulings[values] = order
  }

  private mutating func unrule() {
    guard let (key, values) = anyKey() else { return }
    ranking.unrule(key)
    naive.rulings[values] = nil
  }

  private mutating func anyKey() -> (TieKey, [Int])? {
    guard let contestant = naive.order().randomElement(using: &random), let key = ranking.key(of: contestant),
      let values = naive.values(contestant)
    else { return nil }
    return (key, values)
  }

  private static func scheme(_ random: inout Seeded) throws -> Scheme {
    var left = 100_00
    var columns: [Column] = []
    let components = Int.random(in: 1...3, using: &random)
    for index in 0..<components {
      let isLast = index == components - 1
      let weight = isLast ? left : Int.random(in: 1...(left - components + index + 1), using: &random)
      left -= weight
      columns.append(column("part-\(index)", .component(weightBasisPoints: weight)))
    }
    for index in 0..<Int.random(in: 0...2, using: &random) {
      columns.append(column("measure-\(index)", .measure(Bool.random(using: &random) ? .higher : .lower)))
    }
    let ties = columns.indices.shuffled(using: &random).compactMap { index -> TieRule? in
      switch columns[index].role {
      case .measure(let better): return TieRule(column: index, better: better)
      case .component:
        guard index < 2, Bool.random(using: &random) else { return nil }
        return TieRule(column: index, better: Bool.random(using: &random) ? .higher : .lower)
      }
    }
    return try Scheme(
      columns: columns, ties: ties,
      roundTotal: Bool.random(using: &random) ? Int.random(in: 0...5, using: &random) : nil,
      sharedRanks: Int.random(in: 0..<5, using: &random) == 0)
  }

  private static func column(_ id: String, _ role: Column.Role) -> Column {
    Column(id: id, name: Bilingual(zh: id, en: id), role: role)
  }

  private static func sheet(_ scheme: Scheme, _ random: inout Seeded) -> Sheet {
    let cells = scheme.columns.map { _ in cell(&random) }
    let isExcluded = Int.random(in: 0..<12, using: &random) == 0
    return Sheet(cells: cells, exclusion: isExcluded ? Exclusion.allCases.randomElement(using: &random) : nil)
  }

  private static func cell(_ random: inout Seeded) -> Cell {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: .missing
    case 1: .notSat
    case 2: .voided
    case 3...5: .mark(Mark(hundredths: Int.random(in: 0...100_00, using: &random)))
    case 6...9: .mark(Mark(hundredths: [0, 100_00].randomElement(using: &random) ?? 0))
    default: .mark(Mark(hundredths: 80_00 + Int.random(in: 0...2, using: &random)))
    }
  }
}
