extension Ranking {
  /// The contestant's place in the ranked order, counted from 0; nil for the unranked.
  ///
  /// In an open tie and on a shared rank the contestants stand by index.
  public func position(of contestant: Int) -> Int? {
    guard let key = scheme.orderKey(of: sheets[contestant]) else { return nil }
    let positions = order.positions(of: key)
    return position(of: contestant, key, positions, settlement(of: key, at: positions))
  }

  /// The contestant at a place of the ranked order, 0..<rankedCount.
  public func contestant(at position: Int) -> Int {
    let seat = order[position]
    guard sharers[seat.key] != nil else { return seat.contestant }
    let positions = order.positions(of: seat.key)
    switch settlement(of: seat.key, at: positions) {
    case .alone, .shared, .open: return seat.contestant
    case .ruled(let ruling):
      let seated = ruling.order.lazy.filter { isSeated($0, seat.key) }
      return seated.dropFirst(position - positions.lowerBound).first ?? seat.contestant
    }
  }

  /// The contestant's row of the ranking.
  public func standing(of contestant: Int) -> Standing {
    let sheet = sheets[contestant]
    guard let total = scheme.total(of: sheet), let key = scheme.orderKey(of: sheet) else {
      return Standing(
        contestant: contestant, status: sheet.status(under: scheme), place: .unranked(scheme.unranked(sheet)),
        cells: sheet.cells, total: nil, ranked: nil, decided: nil)
    }
    let positions = order.positions(of: key)
    let settlement = settlement(of: key, at: positions)
    let place: Place
    let decided: Decided?
    switch settlement {
    case .alone:
      place = .ranked(positions.lowerBound + 1)
      decided = separation(of: key, at: positions.lowerBound)
    case .shared:
      place = .ranked(positions.lowerBound + 1)
      decided = .shared
    case .ruled:
      place = .ranked(position(of: contestant, key, positions, settlement) + 1)
      decided = .ruling
    case .open:
      place = .tied(from: positions.lowerBound + 1, through: positions.upperBound)
      decided = nil
    }
    return Standing(
      contestant: contestant, status: sheet.status(under: scheme), place: place, cells: sheet.cells, total: total,
      ranked: key.total, decided: decided)
  }

  private func position(
    of contestant: Int, _ key: OrderKey, _ positions: Range<Int>, _ settlement: Settlement
  ) -> Int {
    switch settlement {
    case .alone: return positions.lowerBound
    case .shared, .open: return order.position(of: Seat(key: key, contestant: contestant))
    case .ruled(let ruling):
      let place = ruling.places[contestant, default: 0]
      return positions.reduce(positions.lowerBound) { position, at in
        position + (ruling.places[order[at].contestant, default: 0] < place ? 1 : 0)
      }
    }
  }

  /// Whether a contestant, who may be anyone a ruling names, has this key.
  private func isSeated(_ contestant: Int, _ key: OrderKey) -> Bool {
    sheets.indices.contains(contestant) && scheme.orderKey(of: sheets[contestant]) == key
  }

  /// The deepest key that tells a seat nobody shares from its two neighbours.
  private func separation(of key: OrderKey, at position: Int) -> Decided {
    let above = position > 0 ? scheme.depth(key, order[position - 1].key) : 0
    let below = position + 1 < order.count ? scheme.depth(key, order[position + 1].key) : 0
    let depth = max(above, below)
    return depth == 0 ? .total : .key(scheme.ties[depth - 1].column)
  }
}

extension Scheme {
  /// How deep two different keys have to be read to tell them apart: 0 is the total, 1 the chain's first key.
  func depth(_ left: OrderKey, _ right: OrderKey) -> Int {
    if left.total != right.total { return 0 }
    let index = ties.indices.first { index in
      left.mark(at: index, better: ties[index].better) != right.mark(at: index, better: ties[index].better)
    }
    return (index ?? ties.count - 1) + 1
  }

  /// Why a sheet is not ranked; what is final comes before what is merely not keyed yet.
  func unranked(_ sheet: Sheet) -> Unranked {
    if let exclusion = sheet.exclusion { return .excluded(exclusion) }
    let notSat = columns.indices.filter { cell($0, of: sheet) == .notSat }
    if !notSat.isEmpty { return .notSat(notSat) }
    let voided = columns.indices.filter { cell($0, of: sheet) == .voided }
    if !voided.isEmpty { return .voided(voided) }
    return .missing(columns.indices.filter { cell($0, of: sheet) == .missing })
  }
}
