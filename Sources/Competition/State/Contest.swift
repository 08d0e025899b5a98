public import Scoring

/// One contest as the journal has it: who is in it, what was keyed, the ranking, and whether it is sealed.
public struct Contest: Sendable {
  /// The contest as it was set up.
  public let setUp: ContestSetUp
  /// The scheme its marks are ranked under.
  public let scheme: Scheme
  /// What its notice says beyond marking and ranking.
  public let provisions: Provisions
  /// The contestants in the order of the roster, which is the order of the pile of sheets.
  public private(set) var roster: [Contestant] = []
  /// The live ranking; contestants are named by their place in `roster`.
  public private(set) var ranking: Ranking
  /// How the ranking moved at the last change.
  public private(set) var movement = Movement.none
  /// The seal, while the contest is signed and not reopened.
  public private(set) var seal: Seal?
  /// Every signed statement and every reopening so far, oldest first.
  public private(set) var signatures: [SignatureOnRecord] = []
  /// The imports so far, oldest first.
  public private(set) var imports: [ImportNote] = []
  /// Who gave up a place in the next stage to whom, oldest first.
  public private(set) var replacements: [Replacement] = []
  /// Single acts since the program started, or since the last seal, that can still be taken back, oldest first; bounded.
  public private(set) var acts: [Act] = []

  /// How many marks were corrected so far, each with its reason on record.
  public private(set) var corrections = 0

  /// How many ties wait for a ruling; counted once a change, because a screen asks for it in every row.
  public private(set) var openTieCount = 0

  private(set) var cells: [Held<Cell>] = []
  private(set) var statuses: [Held<Exclusion?>] = []
  private(set) var rulings: [TieKey: Held<[Int]>] = [:]
  private(set) var rulingNotes: [TieKey: RulingNote] = [:]
  private(set) var indexByEntry: [String: Int] = [:]
  private(set) var indexByIdentity: [String: Int] = [:]
  private(set) var conflicted: Set<Int> = []
  private(set) var known: KnownFacts
  private(set) var dossiers: [Int: Held<Particulars>] = [:]
  private(set) var waivers: [WaivedRule: Waiver] = [:]
  private var isSettled = false

  init(setUp: ContestSetUp, under rulebook: Rulebook, title: String) {
    self.setUp = setUp
    scheme = rulebook.scheme
    provisions = rulebook.provisions
    known = KnownFacts(setUp, under: rulebook.provisions, title: title)
    ranking = Ranking(scheme: rulebook.scheme)
  }
}

// MARK: - The fold

// What is asked to change answers whether all that the record names was there.
extension Contest {
  mutating func register(_ contestant: Contestant) -> Bool {
    let index = roster.count
    if let taken = indexByEntry.updateValue(index, forKey: contestant.entry) {
      indexByEntry[contestant.entry] = taken
      return false
    }
    roster.append(contestant)
    cells.append(contentsOf: repeatElement(.nothing, count: scheme.columns.count))
    statuses.append(.nothing)
    rerank(index)
    guard !contestant.identity.isEmpty else { return true }
    guard indexByIdentity[contestant.identity] == nil else { return false }
    indexByIdentity[contestant.identity] = index
    return true
  }

  mutating func note(_ note: ImportNote) -> Bool {
    imports.append(note)
    return true
  }

  mutating func take(
    _ cell: Cell, contestant: Int, column: Int, isCorrection: Bool, ref: Ref, replacing: [Ref]
  ) -> Bool {
    if isCorrection { corrections += 1 }
    let place = contestant * scheme.columns.count + column
    let before = Act.Before.cell(self.cell(contestant, column))
    remember(Act(ref, contestant: contestant, column: column, before: before), settling: cells[place].isConflict)
    let stood = cells[place].take(cell, ref, replacing: replacing)
    rerank(contestant)
    return stood
  }

  mutating func take(_ exclusion: Exclusion?, contestant: Int, ref: Ref, replacing: [Ref]) -> Bool {
    let before = Act.Before.exclusion(statuses[contestant].value ?? nil)
    remember(Act(ref, contestant: contestant, column: nil, before: before), settling: statuses[contestant].isConflict)
    let stood = statuses[contestant].take(.some(exclusion), ref, replacing: replacing)
    rerank(contestant)
    return stood
  }

  /// Takes an act back: what stood before it stands again, in the name of the undo.
  mutating func takeBack(
    _ undone: Ref, _ before: Act.Before, contestant: Int, column: Int?, ref: Ref, replacing: [Ref]
  ) -> Bool {
    let stood: Bool
    switch (before, column) {
    case (.cell(let cell), let column?):
      let place = contestant * scheme.columns.count + column
      stood = cells[place].take(cell == .missing ? nil : cell, ref, replacing: replacing)
    case (.exclusion(let exclusion), nil):
      stood = statuses[contestant].take(exclusion.map(Optional.some), ref, replacing: replacing)
    case (.cell, nil), (.exclusion, _?): return false
    }
    forget(undone, contestant: contestant, column: column, now: ref)
    rerank(contestant)
    return stood
  }

  mutating func rule(_ order: [Int], on key: TieKey, _ note: RulingNote, ref: Ref, replacing: [Ref]) -> Bool {
    let stood = rulings[key, default: .nothing].take(order, ref, replacing: replacing)
    rulingNotes[key] = note
    guard isSettled else { return stood }
    let before = places(of: order)
    enforce(key)
    openTieCount = ranking.openTieCount
    movement = Movement(gained: gained(since: before))
    return stood
  }

  mutating func take(_ value: FactValue?, of fact: ContestFact, ref: Ref, replacing: [Ref]) -> Bool {
    known.take(value, of: fact, ref, replacing: replacing)
  }

  mutating func take(_ particulars: Particulars, contestant: Int, ref: Ref, replacing: [Ref]) -> Bool {
    let stood = dossiers[contestant, default: .nothing].take(particulars, ref, replacing: replacing)
    // Where two records say different things, nothing is known until one of them is taken back.
    roster[contestant].particulars = dossiers[contestant]?.value ?? Particulars()
    if isSettled { recount(contestant) }
    return stood
  }

  mutating func waive(_ rule: String, contestant: Int?, _ waiver: Waiver) -> Bool {
    waivers[WaivedRule(rule: rule, contestant: contestant)] = waiver
    return true
  }

  mutating func replace(_ replacement: Replacement) -> Bool {
    replacements.append(replacement)
    return true
  }

  mutating func close(with signed: SignedStatement, by signer: String, ref: Ref) {
    seal = Seal(ref: ref, signer: signer, signed: signed)
    signatures.append(SignatureOnRecord(ref: ref, act: .signOff, signed: signed))
    // What was signed is not taken back with a key press: after a reopening it is corrected, with a reason.
    acts = []
  }

  mutating func reopen(_ reason: String, _ signed: SignedStatement, ref: Ref) {
    seal = nil
    signatures.append(SignatureOnRecord(ref: ref, act: .reopen(reason: reason), signed: signed))
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
  }

  /// Nothing from before the program was started is taken back with a key press.
  mutating func forgetActs() { acts = [] }

  private mutating func enforce(_ key: TieKey) {
    if let order = rulings[key]?.value { ranking.rule(order, for: key) } else { ranking.unrule(key) }
  }

  private mutating func rerank(_ contestant: Int) {
    guard isSettled else { return }
    let isNew = contestant == ranking.count
    let from = isNew ? nil : ranking.position(of: contestant)
    let sheet = sheet(contestant)
    // A ruling that lapses, or holds again, moves those it names among themselves.
    let isAlone = isNew || rulings.isEmpty
    let keys = isAlone ? [] : [ranking.key(of: contestant), scheme.tieKey(of: sheet)].compactMap(\.self)
    let named = keys.flatMap { rulings[$0]?.value ?? [] }
    let before = places(of: named.filter { $0 != contestant })
    ranking.update(contestant, to: sheet)
    openTieCount = ranking.openTieCount
    movement = Movement(
      of: contestant, from: from, to: ranking.position(of: contestant), gained: gained(since: before))
    recount(contestant)
  }

  private mutating func recount(_ contestant: Int) {
    if hasConflict(contestant) { conflicted.insert(contestant) } else { conflicted.remove(contestant) }
  }

  private func places(of contestants: [Int]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for contestant in contestants { places[contestant] = ranking.position(of: contestant) }
    return places
  }

  private func gained(since before: [Int: Int]) -> [Int: Int] {
    var gained: [Int: Int] = [:]
    for (contestant, place) in before { gained[contestant] = ranking.position(of: contestant).map { place - $0 } }
    return gained
  }

  private func hasConflict(_ contestant: Int) -> Bool {
    let first = contestant * scheme.columns.count
    return statuses[contestant].isConflict || dossiers[contestant]?.isConflict == true
      || cells[first..<first + scheme.columns.count].contains(where: \.isConflict)
  }

  private mutating func remember(_ act: Act, settling isConflict: Bool) {
    // A conflict is not restored: it ends the reach of undo.
    if isConflict { return acts = [] }
    acts.append(act)
    if acts.count == 2 * Act.leastMemory { acts.removeFirst(Act.leastMemory) }
  }

  private mutating func forget(_ undone: Ref, contestant: Int, column: Int?, now ref: Ref) {
    // Only the latest act is ever taken back; anything else was not decided here, and nothing is known of what follows.
    guard acts.last?.ref == undone else { return acts = [] }
    acts.removeLast()
    guard let restored = acts.lastIndex(where: { $0.contestant == contestant && $0.column == column }) else { return }
    acts[restored].standsAs = ref
  }
}
