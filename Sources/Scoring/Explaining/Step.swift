/// One step from marks to rank, with what it rests on: facts only, the sentences belong to the screens and papers.
public enum Step: Hashable, Sendable {
  /// A mark times its weight.
  case product(column: Int, mark: Mark, weightBasisPoints: Int, product: Total, basis: Basis)
  /// The sum of the products, exact.
  case total(Total, basis: Basis)
  /// The total as the organiser rounds it, half up.
  case rounded(from: Total, to: Total, decimals: Int, basis: Basis)
  /// A key of the tie chain read against a neighbour with the same ranked total; equal values pass on to the next key.
  case compared(with: Int, column: Int, own: Mark, other: Mark, basis: Basis)
  /// The head referee's ruling among these contestants, best first.
  case ruled(order: [Int], basis: Basis)
  /// These contestants share the rank.
  case shared(among: [Int], basis: Basis)
  /// These contestants wait for the head referee's ruling; the basis is that of not sharing a rank.
  case open(among: [Int], basis: Basis)
  /// The place that follows.
  case place(Place, basis: Basis)
}
