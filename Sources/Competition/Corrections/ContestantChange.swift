public import Scoring

/// What is different for one contestant between an earlier result and a later one.
public struct ContestantChange: Hashable, Sendable {
  /// The standing before; nil for who was not on the roster.
  public let before: ResultRow?
  /// The standing after; nil for who is on the roster no more.
  public let after: ResultRow?
  /// What is different: marks by column first, then total, rank, status, going on, awards, certificate; never empty.
  public let differences: [Difference]

  /// The entry number.
  public var entry: String { (after ?? before)?.entry ?? "" }
  /// The name.
  public var name: String { (after ?? before)?.name ?? "" }
  /// The unit.
  public var unit: String { (after ?? before)?.unit ?? "" }

  /// One thing that is different, with what it was and what it is.
  public enum Difference: Hashable, Sendable {
    /// A cell of a column.
    case mark(Column, from: Cell, to: Cell)
    /// The total that is ranked.
    case total(from: Total?, to: Total?)
    /// The rank; nil where there is none, or none yet.
    case rank(from: Int?, to: Int?)
    /// The status; nil where there is no standing.
    case status(from: Status?, to: Status?)
    /// Whether the contestant goes on; nil while that is open, and where the stage leads nowhere.
    case advances(from: Bool?, to: Bool?)
    /// The awards.
    case awards(from: [Award], to: [Award])
    /// The certificate that is proposed.
    case certificate(from: ProposedCertificate?, to: ProposedCertificate?)
  }

  /// Nil where nothing is different.
  init?(from before: ResultRow?, to after: ResultRow?, _ columns: Columns) {
    var differences = columns.all.compactMap { column -> Difference? in
      let cellBefore = before?.cell(column.before) ?? .missing
      let cellAfter = after?.cell(column.after) ?? .missing
      return cellBefore == cellAfter ? nil : .mark(column.column, from: cellBefore, to: cellAfter)
    }
    if before?.total != after?.total { differences.append(.total(from: before?.total, to: after?.total)) }
    if before?.rank != after?.rank { differences.append(.rank(from: before?.rank, to: after?.rank)) }
    if before?.status != after?.status { differences.append(.status(from: before?.status, to: after?.status)) }
    if before?.advances != after?.advances {
      differences.append(.advances(from: before?.advances, to: after?.advances))
    }
    // The same prize for another rank is the same prize.
    if (before?.awards ?? []).map(\.asGiven) != (after?.awards ?? []).map(\.asGiven) {
      differences.append(.awards(from: before?.awards ?? [], to: after?.awards ?? []))
    }
    if before?.certificate?.level != after?.certificate?.level {
      differences.append(.certificate(from: before?.certificate, to: after?.certificate))
    }
    if differences.isEmpty { return nil }
    self.before = before
    self.after = after
    self.differences = differences
  }
}

extension Award {
  /// What whoever gets it gets.
  fileprivate var asGiven: [String] { [name.zh, yuan.map(String.init) ?? "", isProposal ? "proposal" : ""] }
}

extension ResultRow {
  fileprivate func cell(_ column: Int?) -> Cell? { column.map { cells[$0] } }
}
