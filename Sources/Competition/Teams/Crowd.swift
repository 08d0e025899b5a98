/// What is counted by people where the ranking counts teams, or counts cells that nobody keys; kept while single sheets
/// change.
struct Crowd: Hashable, Sendable {
  /// Who began a component.
  private(set) var competed = 0
  /// Who sat every component.
  private(set) var complete = 0
  /// How many cells are still missing.
  private(set) var owed = 0
  /// How many of them are worked out from sheets.
  private(set) var owedBySheets = 0
  /// The people behind the ranked teams.
  private(set) var ranked = 0
  private var began: Set<Int> = []
  private var finished: Set<Int> = []
  private var owing: [Int: Int] = [:]
  private var owingBySheets: [Int: Int] = [:]
  private var rankedByTeam: [Int: Int] = [:]

  /// Counts a contestant as the sheet is now.
  mutating func count(_ contestant: Int, hasBegun: Bool, isComplete: Bool, owes cells: Int, ofThemMarked marked: Int) {
    if hasBegun { began.insert(contestant) } else { began.remove(contestant) }
    competed = began.count
    if isComplete { finished.insert(contestant) } else { finished.remove(contestant) }
    complete = finished.count
    owed += cells - (owing[contestant] ?? 0)
    owing[contestant] = cells == 0 ? nil : cells
    owedBySheets += marked - (owingBySheets[contestant] ?? 0)
    owingBySheets[contestant] = marked == 0 ? nil : marked
  }

  /// Counts the people of a team, none while it has no rank.
  mutating func count(_ team: Int, ranked people: Int) {
    ranked += people - (rankedByTeam[team] ?? 0)
    rankedByTeam[team] = people == 0 ? nil : people
  }
}
