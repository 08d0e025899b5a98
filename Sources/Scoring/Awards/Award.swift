/// An award of a contestant.
public struct Award: Hashable, Sendable {
  /// The name people read; a prize of the organiser's has the same in both languages.
  public let name: Bilingual
  /// The rank it was given for; nil in a tie that waits for its ruling and lies within the award's ranks.
  public let rank: Int?
  /// What it is worth in yuan, where that was said.
  public let yuan: Int?
  /// Whether somebody else grants it: 拟推荐.
  public let isProposal: Bool
  /// What it rests on.
  public let basis: Basis
}
