public import Scoring

/// One contest as the journal has it: who is in it, what was keyed, the ranking, and whether it is sealed.
public struct Contest: Sendable {
  /// The contest as it was set up.
  public let setUp: ContestSetUp
  /// The scheme its marks are ranked under.
  public let scheme: Scheme
  /// The contestants in the order of the roster, which is the order of the pile of sheets.
  public private(set) var roster: [Contestant] = []
  /// The live ranking; contestants are named by their place in `roster`.
  public private(set) var ranking: Ranking
  /// How the ranking moved at the last change.
  public private(set) var movement = Movement.none
  /// The seal, while the contest is signed and not reopened.
  public internal(set) var seal: Seal?
  /// Every signed statement and every reopening so far, oldest first.
  public internal(set) var signatures: [SignatureOnRecord] = []
  /// The imports so far, oldest first.
  public internal(set) var imports: [ImportNote] = []
  /// Single acts since the program started that can still be taken back, oldest first; bounded.
  public private(set) var acts: [Act] = []

  /// How many ties wait for a ruling; counted once a change, because a screen asks for it in every row.
  public private(set) var openTieCount = 0

  private var cells: [Held<Cell>] = []
  private var statuses: [Held<Exclusion?>] = []
  private var rulings: [TieKey: Held<[Int]>] = [:]
  private var indexByEntry: [String: Int] = [:]
  private var indexByIdentity: [String: Int] = [:]
  private var conflicted: Set<Int> = []
  private var isSettled = false

  init(setUp: ContestSetUp, scheme: Scheme) {
    self.setUp = setUp
    self.scheme = scheme
    ranking = Ranking(scheme: scheme)
  }
}

// MARK: - Asking

extension Contest {
  /// The contestant's place in the roster.
  public func index(entry: String) -> Int? { indexByEntry[entry] }

  /// The place in the roster of the contestant with an identity number.
  public func index(identity: String) -> Int? { indexByIdentity[identity] }

  /// What a cell holds; a conflict counts as missing until it is settled.
  public func cell(_ contestant: Int, _ column: Int) -> Cell {
    cells[contestant * scheme.columns.count + column].value ?? .missing
  }

  /// Whether two or more records claim a cell or the contestant's status.
  public func isInConflict(_ contestant: Int) -> Bool { conflicted.contains(contestant) }

  /// The contestants with a conflict, in roster order.
  public var conflicts: [Int] { conflicted.sorted() }

  /// The contestant's sheet.
  public func sheet(_ contestant: Int) -> Sheet {
    Sheet(
      cells: scheme.columns.indices.map { cell(contestant, $0) },
      exclusion: statuses[contestant].value ?? nil)
  }

  /// The records that stand in a cell now.
  public func refs(_ contestant: Int, column: Int) -> [Ref] {
    cells[contestant * scheme.columns.count + column].refs
  }

  /// The records that declare the contestant's status now.
  public func statusRefs(_ contestant: Int) -> [Ref] { statuses[contestant].refs }

  /// The records that rule on a tie now.
  func rulingRefs(_ key: TieKey) -> [Ref] { rulings[key]?.refs ?? [] }

  /// The ties that a ruling settles now, each in its ruled order, by place.
  public var ruledTies: [[Int]] {
    rulings.compactMap { key, held -> [Int]? in
      let tied = held.value?.filter { ranking.key(of: $0) == key } ?? []
      guard tied.count > 1, case .ranked = ranking.standing(of: tied[0]).place else { return nil }
      return tied
    }
    .sorted { (ranking.position(of: $0[0]) ?? 0) < (ranking.position(of: $1[0]) ?? 0) }
  }

  /// How much is open that a sign-off waits for, without listing it.
  public var openCount: Int { ranking.missingCount + openTieCount + conflicted.count }
}

// MARK: - The fold

extension Contest {
  mutating func register(_ contestant: Contestant) {
    guard indexByEntry[contestant.entry] == nil else { return }
    let index = roster.count
    roster.append(contestant)
    indexByEntry[contestant.entry] = index
    if !contestant.identity.isEmpty { indexByIdentity[contestant.identity] = index }
    cells.append(contentsOf: repeatElement(.nothing, count: scheme.columns.count))
    statuses.append(.nothing)
    rerank(index)
  }

  mutating func take(_ cell: Cell, contestant: Int, column: Int, ref: Ref, replacing: [Ref]) {
    remember(Act(ref: ref, contestant: contestant, column: column, before: .cell(self.cell(contestant, column))))
    cells[contestant * scheme.columns.count + column].take(cell, ref, replacing: replacing)
    rerank(contestant)
  }

  mutating func take(_ exclusion: Exclusion?, contestant: Int, ref: Ref, replacing: [Ref]) {
    remember(Act(ref: ref, contestant: contestant, column: nil, before: .exclusion(statuses[contestant].value ?? nil)))
    statuses[contestant].take(exclusion, ref, replacing: replacing)
    rerank(contestant)
  }

  mutating func takeBack(_ ref: Ref) {
    acts.removeAll { $0.ref == ref }
    // The undo is a record of its own, yet not an act that a further undo would take back: `remember` put it last.
    if !acts.isEmpty { acts.removeLast() }
  }

  mutating func rule(_ order: [Int], on key: TieKey, ref: Ref, replacing: [Ref]) {
    rulings[key, default: .nothing].take(order, ref, replacing: replacing)
    guard isSettled else { return }
    let before = order.map { ranking.position(of: $0) }
    enforce(key)
    openTieCount = ranking.openTieCount
    var gained: [Int: Int] = [:]
    for (contestant, place) in zip(order, before) {
      guard let place, let now = ranking.position(of: contestant) else { continue }
      gained[contestant] = place - now
    }
    movement = Movement(swapped: gained)
  }

  /// Ends a replay: ranks everything once, instead of once a record.
  mutating func settle() {
    guard !isSettled else { return }
    isSettled = true
    ranking = Ranking(scheme: scheme, sheets: roster.indices.map(sheet))
    for key in rulings.keys { enforce(key) }
    openTieCount = ranking.openTieCount
    conflicted = Set(roster.indices.filter(hasConflict))
    movement = .none
    acts = []
  }

  private mutating func enforce(_ key: TieKey) {
    if let order = rulings[key]?.value { ranking.rule(order, for: key) } else { ranking.unrule(key) }
  }

  private mutating func rerank(_ contestant: Int) {
    guard isSettled else { return }
    let isNew = contestant == ranking.count
    let before = isNew ? nil : ranking.position(of: contestant)
    ranking.update(contestant, to: sheet(contestant))
    openTieCount = ranking.openTieCount
    movement = Movement(of: contestant, from: before, to: ranking.position(of: contestant))
    if hasConflict(contestant) { conflicted.insert(contestant) } else { conflicted.remove(contestant) }
  }

  private func hasConflict(_ contestant: Int) -> Bool {
    let first = contestant * scheme.columns.count
    return statuses[contestant].isConflict || cells[first..<first + scheme.columns.count].contains(where: \.isConflict)
  }

  private mutating func remember(_ act: Act) {
    guard isSettled else { return }
    acts.append(act)
    if acts.count > Act.longestMemory { acts.removeFirst() }
  }
}

/// One act that can be taken back, with what stood before it.
public struct Act: Hashable, Sendable {
  /// The record.
  public let ref: Ref
  /// The contestant's place in the roster.
  public let contestant: Int
  /// The column, `nil` for the status.
  public let column: Int?
  /// What stood before.
  public let before: Before

  /// What stood before an act.
  public enum Before: Hashable, Sendable {
    case cell(Cell)
    case exclusion(Exclusion?)
  }

  /// Undo reaches so many acts back.
  static let longestMemory = 200
}
