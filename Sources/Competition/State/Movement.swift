/// How the ranking moved at the last change: who went from which place to which, without a copy of the ranking before.
///
/// One changed mark moves one contestant past a run of others, so two places say everything, but for the contestants of
/// a ruling that holds or lapses with it.
public struct Movement: Hashable, Sendable {
  private var mover: Int?
  private var from: Int?
  private var to: Int?
  private var gained: [Int: Int] = [:]

  /// Nothing has moved.
  public static let none = Movement()

  /// One contestant moved between two places (from 0) of the ranked order, `nil` is outside it; of others the places
  /// they gained are known by themselves.
  init(of contestant: Int, from: Int?, to: Int?, gained: [Int: Int]) {
    mover = contestant
    self.from = from
    self.to = to
    self.gained = gained
  }

  /// Several contestants changed places among themselves, as a ruling does: places gained by contestant.
  init(gained: [Int: Int]) {
    self.gained = gained
  }

  private init() {}

  /// How a contestant who now stands at a place (from 0) came there.
  public func step(of contestant: Int, at place: Int) -> Step {
    if let gained = gained[contestant] { return gained == 0 ? .stayed : .gained(gained) }
    guard let mover else { return .stayed }
    switch (from, to) {
    case (let from?, let to?) where contestant == mover: return from == to ? .stayed : .gained(from - to)
    case (nil, _) where contestant == mover: return .entered
    case (let from?, let to?):
      if from < to, (from..<to).contains(place) { return .gained(1) }
      if to < from, place > to, place <= from { return .gained(-1) }
      return .stayed
    case (nil, let to?): return place > to ? .gained(-1) : .stayed
    case (let from?, nil): return place >= from ? .gained(1) : .stayed
    case (nil, nil): return .stayed
    }
  }

  /// A contestant's step in the ranking at the last change.
  public enum Step: Hashable, Sendable {
    case stayed
    case entered
    /// Places gained; negative where places were lost. Never 0.
    case gained(Int)
  }
}
