/// The head referee's ruling on one aspect's marks; it holds for exactly these marks.
public struct SpreadRuling: Hashable, Sendable {
  /// The module's index.
  public let module: Int
  /// The aspect's index.
  public let aspect: Int
  /// The marks it was made on, by seat.
  public let marks: [Mark?]
  /// The value that counts as combined, on the scale that is keyed; nil: the marks stand as they are.
  public let value: Mark?

  /// A ruling on marks that lie apart.
  public init(module: Int, aspect: Int, marks: [Mark?], value: Mark?) {
    self.module = module
    self.aspect = aspect
    self.marks = marks
    self.value = value
  }
}

/// Judges further apart than allowed.
public struct Spread: Hashable, Sendable {
  /// The module's index.
  public let module: Int
  /// The aspect's index.
  public let aspect: Int
  /// The marks by seat, nil where a judge is excused.
  public let marks: [Mark?]
  /// How far apart they may lie.
  public let limit: Mark
}
