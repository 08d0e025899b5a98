/// The line between those who go on and those who don't, as it can be drawn while marks are still coming in.
///
/// Ranks 1…`safeThrough` go on whatever comes, ranks up to `openThrough` may, and the others don't. With nothing pending
/// both are `places`, and only a tie across the line is open.
///
/// Why that is right: let n be ranked, m pending, and `places(x)` the number who go on out of x. `places` never falls
/// and grows by at most one a contestant, since ⌊x p %⌋ with p ≤ 100, a fixed number and the smaller of two such do.
/// When k ≤ m of the pending get a rank, j ≤ k of them above rank r, then r becomes r + j and the line `places(n + k)`.
/// The worst for r is j = k; `places(n + k) - k` never grows with k, so k = m is the worst of all:
/// r is safe iff r + m ≤ places(n + m). The best is j = 0, k = m: r is out iff r > places(n + m).
public struct Cut: Hashable, Sendable {
  /// The stage that those who go on enter.
  public let to: Stage
  /// How many are ranked now; teams where teams compete.
  public let ranked: Int
  /// How many may still get a rank.
  public let pending: Int
  /// The ratio in whole per cent; nil where the organiser says how many.
  public let percent: Int?
  /// The cap, whatever the ratio gives.
  public let atMost: Int?
  /// How many the organiser decided on, where that is on record.
  public let decided: Int?
  /// How many go on as the field stands now; nil where the organiser has to say and has not.
  public let places: Int?
  /// The last rank that is safe; 0 where none is.
  public let safeThrough: Int
  /// The last rank that is not out; 0 where all are.
  public let openThrough: Int
  /// What becomes impossible with this field, stage by stage.
  public let shortfalls: [Shortfall]
  /// What the line rests on.
  public let basis: Basis

  /// The side on which a place lies; nil for who has none.
  ///
  /// A tie is safe when its last rank is, out when its first rank is, and open otherwise.
  public func side(of place: Place) -> Advancing.Side? {
    switch place {
    case .ranked(let rank): side(first: rank, last: rank)
    case .tied(let first, let last): side(first: first, last: last)
    case .unranked: nil
    }
  }

  /// The ratio of another number than the ranked; nil where there is no ratio.
  ///
  /// A notice may mean all who were admitted 选手总数: that number is printed beside the line.
  public func share(of count: Int) -> Int? {
    percent.map { Share.floor($0, of: count) }
  }

  private func side(first: Int, last: Int) -> Advancing.Side {
    if last <= safeThrough { return .safe }
    return first > openThrough ? .out : .open
  }
}

/// A later stage that can't be held with those who can go on at most, however the marks still to come turn out.
public struct Shortfall: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// The most people who can come into it out of this contest.
  public let most: Int
  /// The least number the stage needs.
  public let atLeast: Int
  /// Whether other committees' contests may send people into it too, so that it may be held all the same.
  public let isSharedWithOthers: Bool
  /// How firm the least number is.
  public let firmness: Firmness
  /// What the least number rests on.
  public let basis: Basis
}
