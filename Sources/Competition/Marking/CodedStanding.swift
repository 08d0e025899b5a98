public import Scoring

/// One line of the ranking by code, before the codes are opened.
public struct CodedStanding: Hashable, Sendable {
  /// Whose.
  public let subject: Int
  /// The last code.
  public let code: String
  /// What the components made of modules come to, in the order of the scheme's components.
  public let cells: [Cell]
  /// The place by these marks, from 1, shared by equals; nil while there is no mark.
  public let place: Int?
}

extension Contest {
  /// The ranking by code, best first, then those without a place in their order.
  ///
  /// It ranks what the papers alone tell: the components made of modules, by their weights. Reads every subject.
  public var codedStandings: [CodedStanding] {
    guard let marking else { return [] }
    let totals = marking.papers.indices.map { (subject: $0, total: partTotal(of: $0)) }
    let ranked = totals.filter { $0.total != nil }.sorted { ($0.total ?? 0) > ($1.total ?? 0) }
    var standings: [CodedStanding] = []
    var place = 1
    for (at, one) in ranked.enumerated() {
      if at > 0, ranked[at - 1].total != one.total { place = at + 1 }
      standings.append(standing(of: one.subject, place: place))
    }
    return standings + totals.filter { $0.total == nil }.map { standing(of: $0.subject, place: nil) }
  }

  /// What the components made of modules come to together, by their weights; nil while one has no mark.
  func partTotal(of subject: Int) -> Int? {
    guard let marking, let cells = papers(of: subject)?.result.cells, cells.count == marking.parts.count else {
      return nil
    }
    var total = 0
    for (part, cell) in cells.enumerated() {
      guard case .mark(let mark) = cell, let column = scheme.column(id: marking.parts[part]) else { return nil }
      total += mark.hundredths * scheme.columns[column].weightBasisPoints
    }
    return total
  }

  private func standing(of subject: Int, place: Int?) -> CodedStanding {
    CodedStanding(
      subject: subject, code: label(of: subject), cells: papers(of: subject)?.result.cells ?? [], place: place)
  }
}
