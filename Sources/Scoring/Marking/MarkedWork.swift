/// Everything that is known of one contestant's marking: what the papers say, what was taken off, what was ruled.
public struct MarkedWork: Hashable, Sendable {
  /// The values by `MarkingScheme.places`; nil where nothing is keyed.
  public var scores: [Mark?]
  /// The piles in which no sheet is due: the judge stepped aside or is missing, on record.
  public var excused: Set<Int> = []
  /// The head referee's rulings on marks that lay too far apart.
  public var rulings: [SpreadRuling] = []
  /// The penalties given.
  public var penalties: [GivenPenalty] = []
  /// The modules that are void, by index.
  public var voided: Set<Int> = []
  /// Why there is no result at all; nil for everyone else.
  public var exclusion: Exclusion?

  /// Work with nothing keyed yet.
  public init(for scheme: MarkingScheme) {
    scores = Array(repeating: nil, count: scheme.places.count)
  }
}

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

/// One step from the papers to a component's mark, for `e`: facts only.
public enum MarkingStep: Hashable, Sendable {
  /// Judges' marks become one value.
  case combined(module: Int, aspect: Int, marks: [Mark?], by: Panel.Combine, value: Fraction)
  /// The head referee's ruling stands in its place, or confirms it.
  case ruled(module: Int, aspect: Int, value: Mark?)
  /// An aspect's points, with the decimals they were rounded to.
  case aspect(module: Int, aspect: Int, points: Fraction, decimals: Int?)
  /// The sum of a module's aspects.
  case module(module: Int, points: Fraction)
  /// A penalty was taken off a module or a component.
  case penalty(rule: Int, count: Int, points: Mark, left: Fraction)
  /// What was left lay below the floor and is 0.00 now.
  case floored(module: Int?)
  /// The module is void.
  case voidedModule(module: Int, brings: VoidedModule)
  /// A module's mark was rounded.
  case roundedModule(module: Int, to: Mark)
  /// The component was rounded before its penalties are taken off, where the scheme has it so.
  case roundedComponent(to: Mark)
  /// A module's share of the component.
  case share(module: Int, weightBasisPoints: Int, points: Fraction)
  /// The modules' sum.
  case component(points: Fraction)
  /// The component's mark, rounded half up, once.
  case mark(Mark, from: Fraction)
}
