/// How a scheme contradicts itself; indices are those of its columns and ties.
public enum SchemeFault: Error, Hashable, Sendable {
  /// No column is a component, so there would be no total.
  case noComponent
  /// A column has the id of an earlier one.
  case columnTwice(Int, first: Int)
  /// A component's weight is not 0.01 %…100 %.
  case weightOutOfRange(Int, basisPoints: Int)
  /// The components' weights do not sum to 100 %.
  case weightSum(basisPoints: Int)
  /// A column's highest mark is not 0.01…99999.99, or a component's is not 100.00.
  case highestOutOfRange(Int, Mark)
  /// A column takes fewer than 0 or more than 2 decimals.
  case decimalsOutOfRange(Int, decimals: Int)
  /// The tie chain has more keys than a scheme may have.
  case tooManyTies(count: Int)
  /// A key of the tie chain names no column.
  case tieWithoutColumn(Int)
  /// A key of the tie chain names the column of an earlier one, and can decide nothing more.
  case tieTwice(Int, first: Int)
  /// A key of the tie chain says the opposite of its measure about which end is better.
  case tieAgainstMeasure(Int)
  /// A measure is no key of the tie chain: it would be keyed for nothing.
  case measureBreaksNoTie(Int)
  /// The total would be rounded to a number of decimals that is not 0…5.
  case roundTotalOutOfRange(Int)
}
