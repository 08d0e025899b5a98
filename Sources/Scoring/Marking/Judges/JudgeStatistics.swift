/// How one judge marks, beside the others of the panel; to be looked at, never to decide by.
///
/// Marks are compared as shares of the highest mark that is keyed, so that a 2 of 3 and 6.00 of 9.00 are alike. Nothing
/// of it goes into a result: this is the only place where a mark becomes a `Double`.
public struct JudgeStatistics: Hashable, Sendable {
  /// The judge, as the caller names them.
  public let judge: String
  /// How many marks they gave.
  public internal(set) var count = 0
  /// The mean of their marks, 0…1; 0 where there is none.
  public internal(set) var mean = 0.0
  /// The standard deviation of their marks, in shares: how far they use the scale.
  public internal(set) var spread = 0.0
  /// The mean difference from the others' mean on the same aspect of the same work, -1…1; below 0 is severe 偏严.
  ///
  /// Nil where nobody else has marked what they have.
  public internal(set) var severity: Double?
  /// The share of their marks that agree with the others' mean, 0…1; nil where nobody else has marked the same.
  ///
  /// A judgement agrees within half a grade, points within a twentieth of the scale.
  public internal(set) var agreeing: Double?
  /// How many marks in points lie in each tenth of the scale; full marks are in the last.
  public internal(set) var tenths = Array(repeating: 0, count: 10)
  /// How many judgements are 0, 1, 2 and 3.
  public internal(set) var grades = Array(repeating: 0, count: 4)
  /// The marks furthest from the others' mean, the furthest first, `mostOutliers` at most.
  public internal(set) var outliers: [OutlyingMark] = []

  /// How many outliers are kept.
  public static let mostOutliers = 5
}

/// A mark that lies away from those of the others.
public struct OutlyingMark: Hashable, Sendable {
  /// Whose work: an index of the works that were given.
  public let work: Int
  /// The cell, as an index of `MarkingScheme.places`.
  public let place: Int
  /// What was given.
  public let mark: Mark
  /// How far it lies above the others' mean, in shares of the highest; below 0 it lies under it.
  public let difference: Double
}
