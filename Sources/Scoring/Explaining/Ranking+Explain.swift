extension Ranking {
  /// Every step from the contestant's marks to the place, in the order in which a person would work it out.
  ///
  /// Ties are told against the neighbours right above and below. The unranked get a single step, which says why.
  public func explain(_ contestant: Int) -> [Step] {
    let sheet = sheets[contestant]
    let place = standing(of: contestant).place
    guard let total = scheme.total(of: sheet), let key = scheme.orderKey(of: sheet) else {
      return [.place(place, basis: scheme.unrankedBasis)]
    }
    var steps = products(of: sheet)
    steps.append(.total(total, basis: scheme.totalBasis))
    if let decimals = scheme.roundTotal {
      steps.append(.rounded(from: total, to: key.total, decimals: decimals, basis: scheme.roundBasis))
    }
    steps += comparisons(of: key)
    steps += settling(of: key)
    steps.append(.place(place, basis: scheme.rankBasis))
    return steps
  }

  private func products(of sheet: Sheet) -> [Step] {
    scheme.columns.indices.compactMap { index in
      let column = scheme.columns[index]
      guard column.isComponent, case .mark(let mark) = scheme.cell(index, of: sheet) else { return nil }
      let weight = column.weightBasisPoints
      let product = Total(mark, weightBasisPoints: weight)
      return .product(column: index, mark: mark, weightBasisPoints: weight, product: product, basis: column.basis)
    }
  }

  /// The tie chain against the neighbours outside the contestant's own tie.
  private func comparisons(of key: OrderKey) -> [Step] {
    let positions = order.positions(of: key)
    let neighbours = [positions.lowerBound - 1, positions.upperBound].filter { (0..<order.count).contains($0) }
    return neighbours.flatMap { position -> [Step] in
      let other = order[position].key
      guard other.total == key.total else { return [] }
      let neighbour = self.contestant(at: position)
      return scheme.ties.prefix(scheme.depth(key, other)).enumerated().map { index, tie in
        .compared(
          with: neighbour, column: tie.column, own: key.mark(at: index, better: tie.better),
          other: other.mark(at: index, better: tie.better), basis: tie.basis)
      }
    }
  }

  private func settling(of key: OrderKey) -> [Step] {
    let positions = order.positions(of: key)
    let settlement = settlement(of: key, at: positions)
    let members = members(at: positions, settlement)
    switch settlement {
    case .alone: return []
    case .shared: return [.shared(among: members, basis: scheme.sharedBasis)]
    case .ruled: return [.ruled(order: members, basis: scheme.rulingBasis)]
    case .open: return [.open(among: members, basis: scheme.sharedBasis)]
    }
  }
}
