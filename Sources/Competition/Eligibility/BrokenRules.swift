internal import Scoring

/// The rules on entering that contestants break, for those who break any; kept while single contestants change.
struct BrokenRules: Hashable, Sendable {
  /// A rule that somebody breaks, and nobody passed.
  struct Rule: Hashable, Sendable {
    let id: String
    /// A firm rule can't be passed: who breaks it is declared void, or what is known of them was wrong.
    let isFirm: Bool
  }

  /// How many there are, over all contestants.
  private(set) var count = 0
  private var byContestant: [Int: [Rule]] = [:]

  /// The contestants who break a rule, in roster order.
  var contestants: [Int] { byContestant.keys.sorted() }

  /// The rules a contestant breaks.
  subscript(_ contestant: Int) -> [Rule] { byContestant[contestant] ?? [] }

  /// Takes what a contestant breaks now.
  mutating func set(_ rules: [Rule], of contestant: Int) {
    count += rules.count - self[contestant].count
    byContestant[contestant] = rules.isEmpty ? nil : rules
  }
}
