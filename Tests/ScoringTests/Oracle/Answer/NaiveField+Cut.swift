import Scoring

extension NaiveField {
  /// The side of the cut line on which a rank lies: every way in which the pending may still come in is tried.
  ///
  /// So many of them finish, so many of those above this rank; the others never get a rank.
  func side(of rank: Int) -> Advancing.Side? {
    var goes = false
    var stays = false
    for finishing in 0...pending {
      switch notice.going(facts, ranked: ranked + finishing) {
      case .nowhere: return nil
      case .notSaid: return .open
      case .places(let places):
        for above in 0...finishing {
          if rank + above <= places { goes = true } else { stays = true }
        }
      }
    }
    return goes && stays ? .open : goes ? .safe : .out
  }

  /// The side of a place; a tie is safe or out only if all of its ranks are.
  func side(at place: Place) -> Advancing.Side? {
    switch place {
    case .ranked(let rank): return side(of: rank)
    case .tied(let from, let through):
      let sides = Set((from...through).map(side(of:)))
      return sides.count == 1 ? sides.first ?? nil : .open
    case .unranked: return nil
    }
  }
}
