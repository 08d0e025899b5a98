internal import Competition
internal import Scoring

extension Desk {
  /// What follows from the option that was chosen.
  mutating func answer(_ answer: Choice.Answer, _ state: CompetitionState) -> [Effect] {
    dialog = answer == .fillOn ? setAside : nil
    setAside = nil
    switch answer {
    case .exclude(let contestant, let exclusion):
      guard let contest = state.contest(contestNumber) else { break }
      return exclude(contestant, exclusion, contest, state)
    case .readmit(let contestant):
      if let contest = state.contest(contestNumber) { ask(nil, of: contestant, contest, state) }
    case .set(let contestant, let column, let cell):
      guard let contest = state.contest(contestNumber) else { break }
      entry.after = .nextSheet
      return key(cell, contestant: contestant, column: column, contest, state)
    case .leave, .fillOn, .dropForm, .stay: break
    case .marking(let marking):
      if let contest = state.contest(contestNumber) { return self.answer(marking, contest) }
    case .removeModule(let module): removeModule(module)
    case .dropScheme:
      scheme.drop()
      scheme.refresh(state.contest(contestNumber), in: state)
    case .quit: return [.quit]
    case .rulebook(let rulebook, var draft):
      draft.choose(rulebook)
      ask(draft, state)
    case .stage(let stage, var draft):
      draft.choose(stage)
      ask(draft, state)
    case .tier(let tier, var draft):
      draft.choose(tier)
      ask(draft, state)
    case .open(let contest): turn(to: contest, state)
    case .setUp:
      if let rulebook = state.rulebook { ask(ContestDraft(under: rulebook), state) }
    }
    return []
  }

  /// Records a status at once where no reason is needed, else asks for it.
  private mutating func exclude(
    _ contestant: Int, _ exclusion: Exclusion, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    guard contest.seal == nil, exclusion == .absent, !contest.needsReasonToBeAbsent(contestant) else {
      ask(exclusion, of: contestant, contest, state)
      return []
    }
    let entry = contest.roster[contestant].entry
    return [.act(.declare(contest: contestNumber, entry: entry, .absent, reason: ""))]
  }
}
