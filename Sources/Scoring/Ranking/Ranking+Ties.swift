/// How the contestants who share one key stand among each other.
enum Settlement {
  /// Nobody else has the key.
  case alone
  /// They share the rank.
  case shared
  /// The head referee's ruling names every one of them.
  case ruled(Ruling)
  /// They wait for a ruling.
  case open
}

extension Ranking {
  /// Puts the head referee's order for a key in force, in place of an earlier one.
  ///
  /// It settles the tie while every contestant who has the key is in it; names of contestants who do not have the key
  /// are passed over. A ruling for a key that nobody shares changes nothing.
  public mutating func rule(_ order: [Int], for key: TieKey) {
    guard let key = scheme.orderKey(key) else { return }
    rulings[key] = Ruling(order: order)
  }

  /// Takes the ruling for a key out of force.
  public mutating func unrule(_ key: TieKey) {
    guard let key = scheme.orderKey(key) else { return }
    rulings[key] = nil
  }

  /// The groups that need a ruling, in ranked order, each by index.
  ///
  /// - Complexity: by the number of tied contestants, not of all.
  public var openTies: [[Int]] {
    if scheme.sharedRanks { return [] }
    return sharers.keys.sorted().compactMap { key in
      let positions = order.positions(of: key)
      guard case .open = settlement(of: key, at: positions) else { return nil }
      return positions.map { order[$0].contestant }
    }
  }

  /// How many groups need a ruling: `openTies.count`, without listing them.
  ///
  /// - Complexity: by the number of rulings in force and the ties they are about.
  public var openTieCount: Int {
    if scheme.sharedRanks { return 0 }
    let settled = rulings.keys.count { key in
      guard sharers[key] != nil else { return false }
      switch settlement(of: key, at: order.positions(of: key)) {
      case .ruled: return true
      case .alone, .shared, .open: return false
      }
    }
    return sharers.count - settled
  }

  func settlement(of key: OrderKey, at positions: Range<Int>) -> Settlement {
    if positions.count < 2 { return .alone }
    if scheme.sharedRanks { return .shared }
    guard let ruling = rulings[key], ruling.order.count >= positions.count else { return .open }
    let namesAll = positions.allSatisfy { ruling.places[order[$0].contestant] != nil }
    return namesAll ? .ruled(ruling) : .open
  }

  /// The contestants at these positions, which share a key, as they stand.
  func members(at positions: Range<Int>, _ settlement: Settlement) -> [Int] {
    let members = positions.map { order[$0].contestant }
    switch settlement {
    case .alone, .shared, .open: return members
    case .ruled(let ruling): return members.sorted { ruling.places[$0, default: 0] < ruling.places[$1, default: 0] }
    }
  }
}
