/// One key of the tie chain: among equal totals, the better value of this column stands first.
public struct TieRule: Hashable, Sendable {
  /// The column's index in `Scheme.columns`.
  public let column: Int
  /// Which end of the column stands first.
  public let better: Column.Better
  /// What the key rests on.
  public let basis: Basis

  /// A key of the tie chain.
  public init(column: Int, better: Column.Better, basis: Basis = .convention) {
    self.column = column
    self.better = better
    self.basis = basis
  }
}
