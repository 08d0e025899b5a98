import Scoring

/// One contestant of the oracle, or one team that is marked as one: two cells, an exclusion, and what is known.
struct NaivePerson: Hashable, Sendable {
  var theory: Cell
  var practical: Cell
  var exclusion: Exclusion?
  var entrant = Entrant()
  /// The place the head referee would give in a tie; nil while there is no ruling.
  var ruling: Int?

  /// 实际参赛: began at least one component; disqualified for conduct counts, an entry that is void does not.
  var competed: Bool {
    exclusion != .void && (began(theory) || began(practical))
  }

  /// Sat both components, whatever happened afterwards; somebody disqualified has not sat one part only.
  var satBoth: Bool {
    exclusion != .void && began(theory) && began(practical)
  }

  /// 有名次: has every component and is not out.
  var isRanked: Bool {
    exclusion == nil && mark(theory) != nil && mark(practical) != nil
  }

  /// Marks are missing, and nothing else stands between the contestant and a rank.
  var isPending: Bool {
    exclusion == nil && !isRanked && canStillCount(theory) && canStillCount(practical)
  }

  /// 30 % and 70 %, in units of a ten-thousandth of a point, so that nothing is ever rounded.
  var total: Int {
    30 * (mark(theory) ?? 0) + 70 * (mark(practical) ?? 0)
  }

  /// The practical mark in hundredths.
  var practicalMark: Int { mark(practical) ?? 0 }

  /// Whether the total, or with an equal total the practical mark, is higher.
  func isBetter(than other: NaivePerson) -> Bool {
    total == other.total ? practicalMark > other.practicalMark : total > other.total
  }

  private func mark(_ cell: Cell) -> Int? {
    switch cell {
    case .mark(let mark): mark.hundredths
    case .missing, .notSat, .voided: nil
    }
  }

  private func began(_ cell: Cell) -> Bool {
    switch cell {
    case .mark, .voided: true
    case .missing, .notSat: false
    }
  }

  private func canStillCount(_ cell: Cell) -> Bool {
    switch cell {
    case .mark, .missing: true
    case .notSat, .voided: false
    }
  }
}
