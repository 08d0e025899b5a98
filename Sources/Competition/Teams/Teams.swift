/// The teams of a contest, in the order of their first members in the roster.
public struct Teams: Hashable, Sendable {
  /// Their names.
  public private(set) var names: [String] = []
  /// Each one's members, by their places in the roster.
  public private(set) var members: [[Int]] = []
  private var teamByContestant: [Int: Int] = [:]
  private var teamByName: [String: Int] = [:]

  /// The teams that contestants are in, by the name of each one's; an empty name is no team.
  init(_ names: [String]) {
    for (contestant, name) in names.enumerated() { append(contestant, to: name) }
  }

  /// The team a contestant is in; nil for none.
  public func team(of contestant: Int) -> Int? { teamByContestant[contestant] }

  /// Puts whoever comes after all others into a team; answers which.
  @discardableResult
  mutating func append(_ contestant: Int, to name: String) -> Int? {
    guard !name.isEmpty else { return nil }
    let team = teamByName[name, default: names.count]
    if team == names.count {
      teamByName[name] = team
      names.append(name)
      members.append([])
    }
    members[team].append(contestant)
    teamByContestant[contestant] = team
    return team
  }
}
