internal import Competition
internal import Scoring
internal import Terminal

/// How the judges mark, one row a judge.
struct StatisticsPage: Sendable {
  var cursor = 0

  mutating func refresh(_ contest: Contest) {}
}

extension Desk {
  mutating func updateStatistics(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] { [] }
}
extension Desk { func drawStatistics(_ contest: Contest, on frame: inout Frame) {} }
