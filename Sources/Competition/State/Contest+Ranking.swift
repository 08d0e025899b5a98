internal import Scoring

// The ranking follows each record, once a replay is at its end.
extension Contest {
  /// Ends a replay: ranks everything once, instead of once a record.
  mutating func settle() {
    guard !isSettled else { return }
    isSettled = true
    rebuild()
  }

  /// Ranks everything anew: at the end of a replay, and where people change teams.
  mutating func rebuild() {
    teams = facts.form.isTeam ? Teams(roster.map(\.particulars.team)) : nil
    workOutAllPapers()
    ranking = Ranking(scheme: scheme, sheets: competitors.map(competitorSheet))
    for key in rulings.keys { enforce(key) }
    openTieCount = ranking.openTieCount
    conflicted = Set(roster.indices.filter(hasConflict))
    crowd = Crowd()
    if let teams {
      for contestant in roster.indices where teams.team(of: contestant) == nil { countTeammates(of: contestant) }
      for team in teams.members.indices {
        countMembers(of: team)
        countRanked(team)
      }
    } else if marking != nil {
      for contestant in roster.indices { countTeammates(of: contestant) }
    }
    examineAll()
    lookAtAllJudges()
    warnedField = nil
    recountWarnings()
    movement = .none
  }

  /// Puts a contestant, or the contestant's team, where the sheet has it now.
  mutating func rerank(_ contestant: Int) {
    guard isSettled else { return }
    if let competitor = competitor(of: contestant) {
      place(competitor, afterChangeOf: contestant)
      if teams != nil { countRanked(competitor) }
    }
    follow(contestant)
  }

  /// Follows what hangs on one contestant and on nobody's place.
  mutating func follow(_ contestant: Int) {
    if hasConflict(contestant) { conflicted.insert(contestant) } else { conflicted.remove(contestant) }
    if teams != nil || marking != nil { countTeammates(of: contestant) }
    followDues(of: contestant)
    examine(contestant)
    lookAtJudges(of: contestant)
    recountWarnings()
  }

  /// Puts a contestant into the team that the particulars name now.
  ///
  /// Teams stand in the order of their first members, so that a replay numbers them alike: whoever comes last joins
  /// at the end, any other change of teams ranks everything anew.
  mutating func reseat(_ contestant: Int) {
    guard var teams, contestant == roster.count - 1, teams.team(of: contestant) == nil else { return rebuild() }
    guard let team = teams.append(contestant, to: roster[contestant].particulars.team) else { return }
    self.teams = teams
    place(team, afterChangeOf: contestant)
    countRanked(team)
  }

  private mutating func place(_ competitor: Int, afterChangeOf contestant: Int) {
    let isNew = competitor == ranking.count
    let from = isNew ? nil : ranking.position(of: competitor)
    let sheet = competitorSheet(competitor)
    // A ruling that lapses, or holds again, moves those it names among themselves.
    let isAlone = isNew || rulings.isEmpty
    let keys = isAlone ? [] : [ranking.key(of: competitor), scheme.tieKey(of: sheet)].compactMap(\.self)
    let named = keys.flatMap { rulings[$0]?.value ?? [] }.compactMap(self.competitor(of:))
    let before = places(of: named.filter { $0 != competitor })
    ranking.update(competitor, to: sheet)
    openTieCount = ranking.openTieCount
    movement = Movement(
      of: competitor, from: from, to: ranking.position(of: competitor), gained: gained(since: before))
  }

  mutating func enforce(_ key: TieKey) {
    if let order = rulings[key]?.value {
      ranking.rule(order.compactMap(competitor(of:)), for: key)
    } else {
      ranking.unrule(key)
    }
  }

  func places(of competitors: [Int]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for competitor in competitors { places[competitor] = ranking.position(of: competitor) }
    return places
  }

  func gained(since before: [Int: Int]) -> [Int: Int] {
    var gained: [Int: Int] = [:]
    for (competitor, place) in before { gained[competitor] = ranking.position(of: competitor).map { place - $0 } }
    return gained
  }

  private func hasConflict(_ contestant: Int) -> Bool {
    let first = contestant * scheme.columns.count
    return statuses[contestant].isConflict || dossiers[contestant]?.isConflict == true
      || cells[first..<first + scheme.columns.count].contains(where: \.isConflict)
  }
}
