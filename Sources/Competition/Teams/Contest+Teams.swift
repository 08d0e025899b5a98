public import Scoring

// Where teams compete, status, marks and keying stay each member's own, and the ranking is the teams'.
extension Contest {
  /// Who stands in the ranking for a contestant: the contestant, or the team; nil for who is in none.
  public func competitor(of contestant: Int) -> Int? {
    guard let teams else { return contestant }
    return teams.team(of: contestant)
  }

  /// The contestants behind somebody in the ranking, in roster order.
  public func contestants(of competitor: Int) -> [Int] { teams?.members[competitor] ?? [competitor] }

  /// The contestant by whom somebody in the ranking is named: the team's first member.
  public func spokesman(of competitor: Int) -> Int { contestants(of: competitor).first ?? competitor }

  /// Where a contestant stands; a member of a team stands where the team does, with the team's marks.
  public func standing(of contestant: Int) -> Standing {
    guard teams != nil else { return ranking.standing(of: contestant) }
    let sheet = sheet(contestant)
    let own = Ranking(scheme: scheme, sheets: [sheet]).standing(of: 0)
    guard let team = competitor(of: contestant) else {
      // Whoever is in no team has no rank, whatever the marks are.
      let place: Place = own.total == nil ? own.place : .unranked(.missing([]))
      return Standing(
        contestant: contestant, status: own.status, place: place, cells: own.cells, total: nil, ranked: nil,
        decided: nil)
    }
    let standing = ranking.standing(of: team)
    return Standing(
      contestant: contestant, status: own.status,
      place: sheet.exclusion.map { .unranked(.excluded($0)) } ?? standing.place, cells: standing.cells,
      total: standing.total, ranked: standing.ranked, decided: standing.decided)
  }

  /// A contestant's place in the ranked order, from 0; nil for who has no rank.
  public func position(of contestant: Int) -> Int? { competitor(of: contestant).flatMap(ranking.position) }

  /// The contestant at a place of the ranked order, from 0; a team by its first member.
  public func contestant(at place: Int) -> Int { spokesman(of: ranking.contestant(at: place)) }

  /// How many cells are still to key, of those who are neither out nor absent.
  public var missingCount: Int { teams == nil ? ranking.missingCount : crowd.owed }

  /// The steps from the marks to the place; a member of a team has the team's.
  public func explain(_ contestant: Int) -> [Step] { competitor(of: contestant).map(ranking.explain) ?? [] }

  /// How a contestant came to the present place, at the last change.
  public func step(of contestant: Int) -> Movement.Step {
    guard let competitor = competitor(of: contestant), let place = ranking.position(of: competitor) else {
      return .stayed
    }
    return movement.step(of: competitor, at: place)
  }

  /// The ties that need a ruling, in ranked order; a team by its first member.
  public var openTies: [[Int]] { ranking.openTies.map { $0.map(spokesman) } }

  /// How a team's mark comes out of its members': the notice's rule, else the mean (our convention).
  var teamMarking: TeamRule.Marking { provisions.teams?.marking ?? .mean }

  var competitors: Range<Int> { 0..<(teams?.members.count ?? roster.count) }

  func competitorSheet(_ competitor: Int) -> Sheet {
    guard let teams else { return sheet(competitor) }
    return Sheet(of: teams.members[competitor].map(sheet), marked: teamMarking, under: scheme)
  }

  /// The members of a contestant's team; the contestant alone where there is none.
  func teammates(of contestant: Int) -> [Int] { competitor(of: contestant).map(contestants) ?? [contestant] }

  /// The columns still to key for a contestant: none of someone who is out, and none that two records claim.
  ///
  /// What a team that is marked as one still needs is asked of its first member; a team that is out owes nothing.
  func owed(by contestant: Int) -> [Int] {
    guard teams != nil, let team = competitor(of: contestant) else {
      return missingColumns(sheet(contestant), of: contestant)
    }
    return owed(by: contestant, of: team, as: competitorSheet(team))
  }

  private func owed(by contestant: Int, of team: Int, as sheet: Sheet) -> [Int] {
    guard sheet.exclusion == nil else { return [] }
    switch teamMarking {
    case .mean: return missingColumns(self.sheet(contestant), of: contestant)
    case .one: return contestant == spokesman(of: team) ? missingColumns(sheet, of: contestant) : []
    }
  }

  /// The columns among them that are worked out from sheets: what is missing there is missing on the sheets, but for
  /// marks of one team that differ.
  ///
  /// Who was given no code has no sheets, and there it is missing for good.
  func owedBySheets(_ columns: [Int], of contestant: Int) -> [Int] {
    guard marking != nil, hasCode(contestant) else { return [] }
    return columns.filter { isMadeOfModules(column: $0) && differing(contestant, column: $0).isEmpty }
  }

  /// The members whose marks differ in a column although their team is marked as one.
  func differing(_ contestant: Int, column: Int) -> [Int] {
    guard teamMarking == .one, teams != nil else { return [] }
    return teammates(of: contestant).filter { cell($0, column).isMark }
  }

  /// Counts a contestant, and whoever is in the same team: what a member owes hangs on the others.
  mutating func countTeammates(of contestant: Int) {
    guard let team = competitor(of: contestant) else { return count(contestant, owes: owed(by: contestant)) }
    countMembers(of: team)
  }

  /// Counts the members of a team; its sheet is made once, since it reads them all.
  mutating func countMembers(of team: Int) {
    let sheet = competitorSheet(team)
    for member in contestants(of: team) { count(member, owes: owed(by: member, of: team, as: sheet)) }
  }

  private mutating func count(_ contestant: Int, owes columns: [Int]) {
    let sheet = sheet(contestant)
    crowd.count(
      contestant, hasBegun: sheet.competed(under: scheme), isComplete: sheet.isComplete(under: scheme),
      owes: columns.count, ofThemMarked: owedBySheets(columns, of: contestant).count)
  }

  mutating func countRanked(_ team: Int) {
    crowd.count(team, ranked: ranking.position(of: team) == nil ? 0 : contestants(of: team).count)
  }

  private func missingColumns(_ sheet: Sheet, of contestant: Int) -> [Int] {
    guard sheet.missing(under: scheme) > 0 else { return [] }
    return scheme.columns.indices.filter {
      sheet.cells[$0] == .missing && !isInConflict(contestant, column: $0)
    }
  }
}

extension Cell {
  fileprivate var isMark: Bool { if case .mark = self { true } else { false } }
}
