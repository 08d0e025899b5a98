internal import Scoring

/// One subject's paper in one pile as it was keyed: each cell once, again, and where the two differ a third time.
///
/// Laid out flat by the cells of the pile. What is counted is kept with each change, so that nobody has to look at every
/// cell to know how far a sheet is.
struct KeyedSheet: Sendable {
  /// How many cells were keyed.
  private(set) var keyed = 0
  /// How many were keyed again.
  private(set) var keyedAgain = 0
  /// How many keyings differ that no third look has settled.
  private(set) var differing = 0
  /// How many keyings of cells two or more records claim.
  private(set) var conflicts = 0
  /// The cells whose keyings differ, or did when they were keyed.
  private(set) var everDiffering: Set<Int> = []
  /// Who keyed it first.
  private(set) var firstKeyers = Keyers()
  /// Who keyed it again.
  private(set) var secondKeyers = Keyers()
  /// Who corrected a cell that was keyed, in either keying.
  private(set) var correctors: [Int: Keyers] = [:]

  private var firsts: [Held<Mark>]
  private var seconds: [Held<Mark>] = []
  private var thirds: [Int: Held<ThirdLook>] = [:]

  /// A sheet with nothing keyed yet.
  init(cells: Int) {
    firsts = Array(repeating: .nothing, count: cells)
  }

  /// How many cells it has.
  var cells: Int { firsts.count }

  /// Whether every cell was keyed.
  var isKeyed: Bool { keyed == cells }

  /// Whether every cell was keyed twice and nothing differs.
  var isVerified: Bool { isKeyed && keyedAgain == cells && differing == 0 }

  /// Whether any record stands here.
  var isUsed: Bool {
    firsts.contains { !$0.refs.isEmpty } || seconds.contains { !$0.refs.isEmpty }
      || thirds.values.contains { !$0.refs.isEmpty }
  }

  /// What a keying of a cell says; nil where nothing is keyed, two records claim it, or a third look has lapsed.
  func value(_ cell: Int, _ keying: Keying) -> Mark? {
    switch keying {
    case .first: firsts[cell].value
    case .second: seconds.isEmpty ? nil : seconds[cell].value
    case .third: thirdLook(cell)?.value
    }
  }

  /// What counts in a cell: the third look, else the first keying.
  func value(_ cell: Int) -> Mark? { value(cell, .third) ?? value(cell, .first) }

  /// The records that stand in a keying of a cell, those of a third look that has lapsed included.
  func refs(_ cell: Int, _ keying: Keying) -> [Ref] {
    switch keying {
    case .first: firsts[cell].refs
    case .second: seconds.isEmpty ? [] : seconds[cell].refs
    case .third: thirds[cell]?.refs ?? []
    }
  }

  /// Whether two or more records claim a keying of a cell.
  func isInConflict(_ cell: Int, _ keying: Keying) -> Bool {
    switch keying {
    case .first: firsts[cell].isConflict
    case .second: !seconds.isEmpty && seconds[cell].isConflict
    case .third: thirds[cell]?.isConflict == true
    }
  }

  /// Whether the two keyings of a cell differ and no third look has settled it.
  func differs(_ cell: Int) -> Bool { pair(cell)?.isDifference == true && thirdLook(cell) == nil }

  /// The cells whose keyings differ, in the order of the paper.
  var differences: [Int] { differing == 0 ? [] : firsts.indices.filter(differs) }

  /// The two keyings of a cell, where both are there.
  func pair(_ cell: Int) -> KeyedPair? {
    guard let first = value(cell, .first), let second = value(cell, .second) else { return nil }
    return KeyedPair(first: first, second: second)
  }
}

// MARK: - What changes it

extension KeyedSheet {
  /// What stood in a keying before it changed: all that taking the change back needs.
  func before(_ cell: Int, _ keying: Keying, by person: String) -> KeyedBefore {
    let look: ThirdLook?
    switch keying {
    case .first, .second: look = value(cell, keying).map { ThirdLook(value: $0, pair: nil) }
    case .third: look = thirds[cell]?.value
    }
    return KeyedBefore(look: look, hadDiffered: everDiffering.contains(cell), person: person)
  }

  /// Takes what somebody keyed; answers whether everything it replaces stood here.
  mutating func take(
    _ value: Mark, _ cell: Int, _ keying: Keying, by person: String, _ ref: Ref, replacing: [Ref]
  ) -> Bool {
    let isCorrection = keying != .third && self.value(cell, keying) != nil
    let stood = put(ThirdLook(value: value, pair: pair(cell)), cell, keying, ref, replacing: replacing)
    if isCorrection { correctors[cell, default: Keyers()].add(person) }
    switch keying {
    case .first: firstKeyers.add(person)
    case .second: secondKeyers.add(person)
    case .third: break
    }
    if pair(cell)?.isDifference == true { everDiffering.insert(cell) }
    return stood
  }

  /// Puts back what stood before; without a memory of it nobody is known to have keyed less.
  mutating func restore(
    _ value: Mark?, _ before: KeyedBefore?, _ cell: Int, _ keying: Keying, _ ref: Ref, replacing: [Ref]
  ) -> Bool {
    let look = before.map(\.look) ?? value.map { ThirdLook(value: $0, pair: pair(cell)) }
    let stood = put(look, cell, keying, ref, replacing: replacing)
    guard let before else { return stood }
    switch keying {
    case .first: firstKeyers.remove(before.person)
    case .second: secondKeyers.remove(before.person)
    case .third: break
    }
    if keying != .third, before.look != nil { correctors[cell]?.remove(before.person) }
    if !before.hadDiffered { everDiffering.remove(cell) }
    return stood
  }

  private mutating func put(
    _ look: ThirdLook?, _ cell: Int, _ keying: Keying, _ ref: Ref, replacing: [Ref]
  ) -> Bool {
    count(cell, -1)
    defer { count(cell, 1) }
    switch keying {
    case .first: return firsts[cell].take(look?.value, ref, replacing: replacing)
    case .second:
      if seconds.isEmpty { seconds = Array(repeating: .nothing, count: cells) }
      return seconds[cell].take(look?.value, ref, replacing: replacing)
    case .third:
      let stood = thirds[cell, default: .nothing].take(look, ref, replacing: replacing)
      if thirds[cell] == .nothing { thirds[cell] = nil }
      return stood
    }
  }

  private mutating func count(_ cell: Int, _ sign: Int) {
    if value(cell, .first) != nil { keyed += sign }
    if value(cell, .second) != nil { keyedAgain += sign }
    if differs(cell) { differing += sign }
    for keying in Keying.allCases where isInConflict(cell, keying) { conflicts += sign }
  }

  /// The third look, while the keyings are the two it was taken at.
  private func thirdLook(_ cell: Int) -> ThirdLook? {
    guard !thirds.isEmpty, let look = thirds[cell]?.value, look.pair == pair(cell) else { return nil }
    return look
  }
}
