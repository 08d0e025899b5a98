import Scoring

/// A second ranking, written only for the tests: it sorts everyone anew and compares everyone with everyone.
struct NaiveRanking {
  let scheme: Scheme
  var sheets: [Sheet] = []
  /// The rulings in force by the values they are for: the ranked total, then the chain.
  var rulings: [[Int]: [Int]] = [:]

  /// All the standings, by contestant.
  func standings() -> [Standing] {
    let groups = groups()
    var standings: [Standing] = sheets.indices.map { contestant in
      Standing(
        contestant: contestant, status: status(contestant), place: .unranked(reason(contestant)),
        cells: sheets[contestant].cells, total: nil, ranked: nil, decided: nil)
    }
    var first = 1
    for (index, group) in groups.enumerated() {
      let last = first + group.members.count - 1
      for (offset, contestant) in group.members.enumerated() {
        let place: Place
        let decided: Decided?
        switch group.state {
        case .alone:
          place = .ranked(first)
          decided = deepest(index, groups)
        case .shared:
          place = .ranked(first)
          decided = .shared
        case .ruled:
          place = .ranked(first + offset)
          decided = .ruling
        case .open:
          place = .tied(from: first, through: last)
          decided = nil
        }
        standings[contestant] = Standing(
          contestant: contestant, status: status(contestant), place: place, cells: sheets[contestant].cells,
          total: Total(millionths: exact(contestant) ?? -1), ranked: Total(millionths: group.values[0]),
          decided: decided)
      }
      first = last + 1
    }
    return standings
  }

  /// The ranked contestants, best first.
  func order() -> [Int] {
    groups().flatMap(\.members)
  }

  /// The groups that wait for a ruling.
  func openTies() -> [[Int]] {
    groups().filter { $0.state == .open }.map(\.members)
  }

  /// Every pair that rounding reordered or tied, by comparing everyone with everyone.
  func reorderedPairs() -> Set<ReorderedPair> {
    guard scheme.roundTotal != nil else { return [] }
    var pairs: Set<ReorderedPair> = []
    let groups = groups()
    let ranked = groups.enumerated().flatMap { index, group in group.members.map { (index, $0, exact($0) ?? -1) } }
    for (higherGroup, higher, one) in ranked {
      for (lowerGroup, lower, other) in ranked where one > other {
        let members = groups[lowerGroup].members
        if higherGroup > lowerGroup {
          pairs.insert(ReorderedPair(higher: higher, lower: lower, change: .reversed))
        } else if higherGroup == lowerGroup {
          switch groups[lowerGroup].state {
          case .alone: break
          case .shared, .open: pairs.insert(ReorderedPair(higher: higher, lower: lower, change: .tied))
          case .ruled:
            if members.firstIndex(of: higher) ?? 0 > members.firstIndex(of: lower) ?? 0 {
              pairs.insert(ReorderedPair(higher: higher, lower: lower, change: .reversed))
            }
          }
        }
      }
    }
    return pairs
  }

  /// The ranked total and the chain's values; nil for the unranked.
  func values(_ contestant: Int) -> [Int]? {
    guard let exact = exact(contestant) else { return nil }
    var unit = 1
    for _ in 0..<(6 - (scheme.roundTotal ?? 6)) { unit *= 10 }
    let ranked = (2 * exact + unit) / (2 * unit) * unit
    return [ranked] + scheme.ties.compactMap { mark(contestant, $0.column) }
  }

  private enum State { case alone, shared, ruled, open }

  private struct Group {
    let values: [Int]
    let members: [Int]
    let state: State
  }

  private func groups() -> [Group] {
    let byValues = Dictionary(grouping: sheets.indices.filter { exact($0) != nil }) { values($0) ?? [] }
    return byValues.sorted { isBetter($0.key, $1.key) }.map { values, members in
      if members.count == 1 { return Group(values: values, members: members, state: .alone) }
      if scheme.sharedRanks { return Group(values: values, members: members.sorted(), state: .shared) }
      let ruling = rulings[values] ?? []
      guard Set(members).isSubset(of: ruling) else {
        return Group(values: values, members: members.sorted(), state: .open)
      }
      return Group(values: values, members: ruling.filter(members.contains), state: .ruled)
    }
  }

  private func isBetter(_ left: [Int], _ right: [Int]) -> Bool {
    for index in left.indices where left[index] != right[index] {
      let higherFirst = index == 0 || scheme.ties[index - 1].better == .higher
      return higherFirst == (left[index] > right[index])
    }
    return false
  }

  private func deepest(_ index: Int, _ groups: [Group]) -> Decided {
    let neighbours = [index - 1, index + 1].filter(groups.indices.contains)
    let depths = neighbours.map { neighbour in
      zip(groups[index].values, groups[neighbour].values).prefix { $0 == $1 }.count
    }
    let depth = depths.max() ?? 0
    return depth == 0 ? .total : .key(scheme.ties[depth - 1].column)
  }

  private func mark(_ contestant: Int, _ column: Int) -> Int? {
    guard case .mark(let mark) = sheets[contestant].cells[column] else { return nil }
    return mark.hundredths
  }

  private func exact(_ contestant: Int) -> Int? {
    let marks = scheme.columns.indices.compactMap { mark(contestant, $0) }
    guard sheets[contestant].exclusion == nil, marks.count == scheme.columns.count else { return nil }
    return zip(marks, scheme.columns).reduce(0) { $0 + $1.0 * $1.1.weightBasisPoints }
  }

  private var components: [Int] { scheme.columns.indices.filter { scheme.columns[$0].weightBasisPoints > 0 } }

  private func has(_ contestant: Int, _ cell: Cell) -> [Int] {
    scheme.columns.indices.filter { sheets[contestant].cells[$0] == cell }
  }

  private func began(_ contestant: Int) -> Bool {
    !Set(components).isSubset(of: has(contestant, .missing) + has(contestant, .notSat))
  }

  private func status(_ contestant: Int) -> Status {
    if let exclusion = sheets[contestant].exclusion { return Status(rawValue: exclusion.rawValue) ?? .registered }
    if began(contestant) { return .competed }
    return Set(components).isSubset(of: has(contestant, .notSat)) ? .absent : .registered
  }

  private func reason(_ contestant: Int) -> Unranked {
    if let exclusion = sheets[contestant].exclusion { return .excluded(exclusion) }
    if !has(contestant, .notSat).isEmpty { return .notSat(has(contestant, .notSat)) }
    if !has(contestant, .voided).isEmpty { return .voided(has(contestant, .voided)) }
    return .missing(has(contestant, .missing))
  }

  /// How many began a component without being void.
  func competed() -> Int {
    sheets.indices.count { began($0) && sheets[$0].exclusion != .void }
  }

  /// How many sat every component without being void.
  func complete() -> Int {
    sheets.indices.count { contestant in
      sheets[contestant].exclusion != .void
        && Set(components).isDisjoint(with: has(contestant, .missing) + has(contestant, .notSat))
    }
  }

  /// How many may still get a rank.
  func pending() -> Int {
    sheets.indices.count { contestant in
      sheets[contestant].exclusion == nil && !has(contestant, .missing).isEmpty
        && (has(contestant, .notSat) + has(contestant, .voided)).isEmpty
    }
  }

  /// How many cells are owed.
  func missing() -> Int {
    sheets.indices.filter { [.registered, .competed].contains(status($0)) }.reduce(0) { $0 + has($1, .missing).count }
  }
}
