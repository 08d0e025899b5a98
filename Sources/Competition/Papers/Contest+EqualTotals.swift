internal import Scoring

extension Contest {
  /// Those in the ranking who share a ranked total, group by group in ranked order: contestants, or teams, by their
  /// numbers in the ranking.
  public var equalTotals: [[Int]] {
    var groups: [[Int]] = []
    var group: [Int] = []
    var total: Total?
    for place in 0..<ranking.rankedCount {
      let competitor = ranking.contestant(at: place)
      let own = ranking.key(of: competitor)?.total
      if own != total {
        if group.count > 1 { groups.append(group) }
        group = []
      }
      group.append(competitor)
      total = own
    }
    return group.count > 1 ? groups + [group] : groups
  }
}
