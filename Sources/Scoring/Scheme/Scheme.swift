/// How a contest is marked and ranked: its columns, its total, its tie chain, each with what it rests on.
///
/// The order is: total, highest first; then the tie chain; then the head referee's ruling, which is always the last
/// resort. A scheme that contradicts itself cannot be made.
public struct Scheme: Hashable, Sendable {
  /// What is keyed for every contestant, in the order in which the table shows it.
  public let columns: [Column]
  /// The tie chain before the ruling, at most `mostTies` keys.
  public let ties: [TieRule]
  /// Decimals (0…5) the organiser rounds the total to before ranking; nil ranks the exact total.
  public let roundTotal: Int?
  /// Whether contestants equal on total and chain share a rank instead of waiting for a ruling.
  public let sharedRanks: Bool
  /// What the exact weighted total rests on.
  public let totalBasis: Basis
  /// What ranking by total rests on.
  public let rankBasis: Basis
  /// What rounding, or not rounding, rests on.
  public let roundBasis: Basis
  /// What the head referee's ruling rests on.
  public let rulingBasis: Basis
  /// What sharing, or never sharing, a rank rests on.
  public let sharedBasis: Basis
  /// What leaving out contestants without every mark, or with an exclusion, rests on.
  public let unrankedBasis: Basis

  /// The most keys a tie chain may have before the ruling.
  public static let mostTies = 4
  /// The highest mark any column may take, 99999.99: totals and keys stay far from the ends of an integer.
  public static let highestMark = Mark(hundredths: 99_999_99)

  /// A scheme, if its parts agree with each other.
  public init(
    columns: [Column], ties: [TieRule] = [], roundTotal: Int? = nil, sharedRanks: Bool = false,
    totalBasis: Basis = .convention, rankBasis: Basis = .convention, roundBasis: Basis = .convention,
    rulingBasis: Basis = .convention, sharedBasis: Basis = .convention, unrankedBasis: Basis = .convention
  ) throws(SchemeFault) {
    self.columns = columns
    self.ties = ties
    self.roundTotal = roundTotal
    self.sharedRanks = sharedRanks
    self.totalBasis = totalBasis
    self.rankBasis = rankBasis
    self.roundBasis = roundBasis
    self.rulingBasis = rulingBasis
    self.sharedBasis = sharedBasis
    self.unrankedBasis = unrankedBasis
    try checkColumns()
    try checkTies()
    if let roundTotal, !(0...5).contains(roundTotal) { throw .roundTotalOutOfRange(roundTotal) }
  }

  /// The index of a column by its id.
  public func column(id: String) -> Int? {
    columns.firstIndex { $0.id == id }
  }

  /// The total of a complete sheet, exact; nil when a column has no mark or the contestant is excluded.
  public func total(of sheet: Sheet) -> Total? {
    guard sheet.exclusion == nil else { return nil }
    var millionths = 0
    for column in columns.indices {
      guard case .mark(let mark) = cell(column, of: sheet) else { return nil }
      millionths += mark.hundredths * columns[column].weightBasisPoints
    }
    return Total(millionths: millionths)
  }

  /// What the scheme ranks and prints for an exact total: rounded where the organiser rounds.
  public func ranked(_ total: Total) -> Total {
    roundTotal.map { total.rounded(decimals: $0) } ?? total
  }

  /// A sheet's cell as the scheme takes it: a cell that is not there, or a mark off the scale, is missing.
  public func cell(_ column: Int, of sheet: Sheet) -> Cell {
    guard column < sheet.cells.count else { return .missing }
    let cell = sheet.cells[column]
    if case .mark(let mark) = cell, !columns[column].holds(mark) { return .missing }
    return cell
  }
}
