internal import Competition
internal import Scoring

/// A mark that lies further from other judges' marks of the same aspect than allowed.
struct FarMark: Hashable, Sendable {
  /// A mark of another judge.
  struct Other: Hashable, Sendable {
    let seat: Int
    let mark: Mark
  }

  /// The others who lie too far away, by seat.
  let others: [Other]
  /// How far apart marks may lie.
  let limit: Mark
}

extension Contest {
  /// The other judges' marks that lie too far from a mark; nil where none does, or the aspect has one mark only.
  ///
  /// - Complexity: the judges of the panel.
  func farMark(_ mark: Mark, at cell: SheetCell) -> FarMark? {
    guard let scheme = marking?.scheme, let aspect = scheme.aspect(at: cell.place) else { return nil }
    let own = scheme.places[cell.place]
    let pile = scheme.piles[own.pile]
    guard own.judge > 0, let limit = scheme.modules[own.module].panel.limit(for: aspect.kind) else { return nil }
    // The sheets of a module's judges have the same cells in the same order.
    let others = scheme.piles.filter { $0.module == own.module && $0.judge > 0 && $0.judge != own.judge }
      .compactMap { other -> FarMark.Other? in
        let place = other.cells.lowerBound + cell.place - pile.cells.lowerBound
        guard other.cells.contains(place), let mark = score(cell.subject, place) else { return nil }
        return FarMark.Other(seat: other.judge, mark: mark)
      }
    let far = others.filter { abs($0.mark.hundredths - mark.hundredths) > limit.hundredths }
    return far.isEmpty ? nil : FarMark(others: far, limit: limit)
  }
}
