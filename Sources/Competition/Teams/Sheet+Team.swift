internal import Scoring

extension Sheet {
  /// A team's sheet, out of its members'.
  ///
  /// A team has a mark in a column as soon as it follows from its members': all of them under `mean`, any of them where
  /// the team is marked as one. A member who is out takes the team out of the ranking, under the gravest of the reasons
  /// (our convention; the notices are silent).
  init(of members: [Sheet], marked marking: TeamRule.Marking, under scheme: Scheme) {
    self.init(
      cells: scheme.columns.indices.map { column in
        Cell(of: members.map { $0.cells.indices.contains(column) ? $0.cells[column] : .missing }, marked: marking)
      },
      exclusion: [Exclusion.void, .disqualified, .withdrawn, .absent].first { exclusion in
        members.contains { $0.exclusion == exclusion }
      })
  }
}

extension Cell {
  /// A team's cell, out of its members'.
  init(of members: [Cell], marked marking: TeamRule.Marking) {
    let marks = members.compactMap { cell -> Mark? in if case .mark(let mark) = cell { mark } else { nil } }
    switch marking {
    case .mean:
      if members.contains(.notSat) {
        self = .notSat
      } else if members.contains(.voided) {
        self = .voided
      } else if marks.isEmpty || marks.count < members.count {
        self = .missing
      } else {
        self = .mark(Self.mean(of: marks))
      }
    case .one:
      if let mark = marks.first {
        // Two different marks of one team say nothing until one of them is corrected.
        self = marks.allSatisfy { $0 == mark } ? .mark(mark) : .missing
      } else if members.contains(.voided) {
        self = .voided
      } else {
        self = members.contains(.missing) || members.isEmpty ? .missing : .notSat
      }
    }
  }

  /// The mean, rounded half up once, to two decimals.
  private static func mean(of marks: [Mark]) -> Mark {
    let sum = marks.reduce(0) { $0 + $1.hundredths }
    return Mark(hundredths: (2 * sum + marks.count) / (2 * marks.count))
  }
}
