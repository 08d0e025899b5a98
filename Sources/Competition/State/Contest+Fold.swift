internal import Scoring

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
    let isNewPerson = contestant.identity.isEmpty || indexByIdentity[contestant.identity] == nil
    if !contestant.identity.isEmpty, isNewPerson { indexByIdentity[contestant.identity] = index }
    rerank(index)
    return isNewPerson
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
    remember(
      Act(ref, .cell(contestant: contestant, column: column), before: before), settling: cells[place].isConflict)
    let stood = cells[place].take(cell, ref, replacing: replacing)
    rerank(contestant)
    return stood
  }

  mutating func take(_ exclusion: Exclusion?, contestant: Int, ref: Ref, replacing: [Ref]) -> Bool {
    let before = Act.Before.exclusion(statuses[contestant].value ?? nil)
    remember(
      Act(ref, .status(contestant: contestant), before: before), settling: statuses[contestant].isConflict)
    let stood = statuses[contestant].take(.some(exclusion), ref, replacing: replacing)
    rerank(contestant)
    return stood
  }

  /// Takes an act back: what stood before it stands again, in the name of the undo.
  mutating func takeBack(
    _ undone: Ref, _ before: Act.Before, contestant: Int, column: Int?, ref: Ref, replacing: [Ref]
  ) -> Bool {
    let stood: Bool
    let what: Act.What
    switch (before, column) {
    case (.cell(let cell), let column?):
      let place = contestant * scheme.columns.count + column
      what = .cell(contestant: contestant, column: column)
      stood = cells[place].take(cell == .missing ? nil : cell, ref, replacing: replacing)
    case (.exclusion(let exclusion), nil):
      what = .status(contestant: contestant)
      stood = statuses[contestant].take(exclusion.map(Optional.some), ref, replacing: replacing)
    case (.cell, nil), (.exclusion, _?), (.score, _): return false
    }
    forget(undone, what, now: ref)
    rerank(contestant)
    return stood
  }

  mutating func rule(_ order: [Int], on key: TieKey, _ note: RulingNote, ref: Ref, replacing: [Ref]) -> Bool {
    let stood = rulings[key, default: .nothing].take(order, ref, replacing: replacing)
    rulingNotes[key] = note
    guard isSettled else { return stood }
    let before = places(of: order.compactMap(competitor(of:)))
    enforce(key)
    openTieCount = ranking.openTieCount
    movement = Movement(gained: gained(since: before))
    return stood
  }

  mutating func take(_ value: FactValue?, of fact: ContestFact, ref: Ref, replacing: [Ref]) -> Bool {
    let form = facts.form
    let stood = known.take(value, of: fact, ref, replacing: replacing)
    guard isSettled else { return stood }
    if facts.form.isTeam != form.isTeam { rebuild() } else if !fact.isFreeOfResults { examineAll() }
    warnedField = nil
    recountWarnings()
    return stood
  }

  mutating func take(_ particulars: Particulars, contestant: Int, ref: Ref, replacing: [Ref]) -> Bool {
    let team = roster[contestant].particulars.team
    let stood = dossiers[contestant, default: .nothing].take(particulars, ref, replacing: replacing)
    // Where two records say different things, nothing is known until one of them is taken back.
    roster[contestant].particulars = dossiers[contestant]?.value ?? Particulars()
    guard isSettled else { return stood }
    if teams != nil, roster[contestant].particulars.team != team { reseat(contestant) }
    follow(contestant)
    return stood
  }

  mutating func waive(_ rule: String, contestant: Int?, _ waiver: Waiver) -> Bool {
    waivers[WaivedRule(rule: rule, contestant: contestant)] = waiver
    if let contestant {
      examine(contestant)
    } else {
      known.pass(rule)
      warnedField = nil
      if isSettled { recountWarnings() }
    }
    return true
  }

  mutating func replace(_ replacement: Replacement) -> Bool {
    replacements.append(replacement)
    return true
  }

  /// The contestant entered another event too, as another contest of the competition shows.
  mutating func note(otherEvent event: String, of contestant: Int) {
    var participation = participation(contestant)
    guard !participation.otherEvents.contains(event) else { return }
    participation.otherEvents.append(event)
    past[contestant] = participation
    examine(contestant)
  }

  /// The contestant won a first prize in this event before, as a list of past winners says.
  mutating func noteFirstPrize(of contestant: Int) {
    var participation = participation(contestant)
    participation.hasFirstPrize = true
    past[contestant] = participation
    examine(contestant)
  }

  mutating func close(with signed: SignedStatement, by signer: String, ref: Ref) {
    seal = Seal(ref: ref, signer: signer, signed: signed)
    signatures.append(SignatureOnRecord(ref: ref, act: .signOff, signed: signed))
    // What was signed is not taken back with a key press: after a reopening it is corrected, with a reason.
    acts = []
  }

  /// Lifts the outermost seal.
  mutating func reopen(_ reason: String, _ signed: SignedStatement, ref: Ref) {
    liftSeal()
    signatures.append(SignatureOnRecord(ref: ref, act: .reopen(reason: reason), signed: signed))
  }

  /// What is sealed outermost is sealed no more.
  mutating func liftSeal() {
    if seal == nil { codedSeal = nil }
    seal = nil
  }

  /// Nothing from before the program was started is taken back with a key press.
  mutating func forgetActs() { acts = [] }

  /// Keeps an act that can be taken back.
  mutating func remember(_ act: Act, settling isConflict: Bool) {
    // A conflict is not restored: it ends the reach of undo.
    if isConflict { return acts = [] }
    acts.append(act)
    if acts.count == 2 * Act.leastMemory { acts.removeFirst(Act.leastMemory) }
  }

  /// Drops an act that was taken back; what stood before it stands in the name of the undo.
  mutating func forget(_ undone: Ref, _ what: Act.What, now ref: Ref) {
    // Only the latest act is ever taken back; anything else was not decided here, and nothing is known of what follows.
    guard acts.last?.ref == undone else { return acts = [] }
    acts.removeLast()
    guard let restored = acts.lastIndex(where: { $0.what == what }) else { return }
    acts[restored].standsAs = ref
  }
}
