extension Ranking {
  /// The pairs whose order `roundTotal` changed, in ranked order, at most `limit`; empty where the total is exact.
  ///
  /// A pair whose exact totals are equal is not among them: it is tied either way.
  ///
  /// - Complexity: by the number of contestants and of pairs found, never by the square of the field.
  public func reorderedPairs(limit: Int) -> [ReorderedPair] {
    guard scheme.roundTotal != nil, limit > 0 else { return [] }
    var search = ReorderingSearch(limit: limit)
    var position = 0
    var total: Total?
    while position < order.count, !search.isFull {
      let key = order[position].key
      let positions = position..<position + sharers[key, default: 1]
      if key.total != total { search.startTotal() }
      total = key.total
      let settlement = settlement(of: key, at: positions)
      let group = members(at: positions, settlement).map { Exact($0, scheme.total(of: sheets[$0])) }
      switch settlement {
      case .alone, .ruled: search.add(group)
      case .shared, .open: search.add(tied: group)
      }
      position = positions.upperBound
    }
    return search.pairs
  }
}

/// A contestant with the exact total.
private struct Exact {
  let contestant: Int
  let millionths: Int

  init(_ contestant: Int, _ total: Total?) {
    self.contestant = contestant
    millionths = total?.millionths ?? 0
  }
}

/// Finds the pairs of one rounded total after the other: an insertion sort by exact total, whose every step is a pair.
private struct ReorderingSearch {
  private(set) var pairs: [ReorderedPair] = []
  private var sorted: [Exact] = []
  let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  var isFull: Bool { pairs.count >= limit }

  mutating func startTotal() {
    sorted.removeAll(keepingCapacity: true)
  }

  /// Takes contestants who stand in this order, all below those taken before.
  mutating func add(_ group: [Exact]) {
    for exact in group {
      var at = sorted.count
      while at > 0, sorted[at - 1].millionths < exact.millionths {
        guard !isFull else { return }
        at -= 1
        pairs.append(
          ReorderedPair(higher: exact.contestant, lower: sorted[at].contestant, change: .reversed))
      }
      sorted.insert(exact, at: at)
    }
  }

  /// Takes contestants who are tied with each other, all below those taken before.
  mutating func add(tied group: [Exact]) {
    let descending = group.sorted { $0.millionths > $1.millionths }
    var next = 0
    for (index, exact) in descending.enumerated() {
      while next < descending.count, descending[next].millionths >= exact.millionths { next += 1 }
      for lower in descending[max(next, index)...] {
        guard !isFull else { return }
        pairs.append(ReorderedPair(higher: exact.contestant, lower: lower.contestant, change: .tied))
      }
    }
    add(descending)
  }
}
