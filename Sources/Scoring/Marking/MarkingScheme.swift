/// How one contest is really marked: what its components are made of, who marks what, and how marks become one.
///
/// A component is one mark, keyed or imported, or it is made of modules 模块; a module has one aspect or several; an aspect
/// is one agreed value, or marks by each judge of the module's panel. `MarkingScheme+Read.swift` has the format.
public struct MarkingScheme: Hashable, Sendable {
  /// What people call it.
  public let title: String
  /// Every component of the rulebook, in its order.
  public let components: [ComponentPlan]
  /// How modules become their component's mark.
  public let join: Join
  /// The modules in the order of the papers.
  public let modules: [Module]
  /// Where marks are rounded on their way.
  public let rounding: Rounding
  /// Whether a module's penalties stop at 0.00; a component always does.
  public let floorsModules: Bool
  /// Whether penalties are taken off a module or a component before its mark is rounded, or after.
  public let penaltiesBeforeRounding: Bool
  /// The penalties 扣分 that may be given.
  public let penalties: [PenaltyRule]
  /// What a voided module does.
  public let voidedModule: VoidedModule
  /// Which sheets a second person keys again.
  public let secondKeying: SecondKeying
  /// Whether sheets are paper, to be counted out and in.
  public let countsPapers: Bool
  /// The JSON text as it was given.
  public let source: String

  /// The piles of sheets: a module's measured sheet first, then one for each judge; cells of a pile stand together.
  public let piles: [Pile]
  /// Every cell that is keyed for one contestant, pile after pile, in the order of the papers.
  public let places: [ScorePlace]
  /// Each module's first pile.
  let firstPiles: [Int]
}

/// One component of the rulebook in this contest.
public struct ComponentPlan: Hashable, Sendable {
  /// The component's id in the rulebook.
  public let id: String
  /// Its weight in basis points; 0: this contest does not have it.
  public let weightBasisPoints: Int
  /// Whether it is made of modules; else it is one mark, keyed or imported.
  public let isMadeOfModules: Bool
}

/// How modules become one mark out of 100.
public enum Join: String, CaseIterable, Hashable, Sendable {
  /// Plain points that add up: the modules' highest marks sum to 100.00.
  case sum
  /// Each module's share of its highest mark, times its weight; the weights of a component sum to 100 %.
  case weighted
}

/// Where marks are rounded, half up, before the component's mark is, which always is to two decimals.
public struct Rounding: Hashable, Sendable {
  /// Decimals of a judgement aspect's points; nil: exact.
  public let judgement: Int?
  /// Decimals of the combined points of a panel; nil: exact.
  public let points: Int?
  /// Decimals of a module's mark; nil: exact.
  public let module: Int?
}

/// What a voided module does to its component.
public enum VoidedModule: String, CaseIterable, Hashable, Sendable {
  /// The module brings nothing, and says that it is void.
  case noPoints
  /// The component is void, and with it there is no total.
  case voidsComponent
}

/// Which sheets a second person keys again 复核.
public enum SecondKeying: Hashable, Sendable {
  case all
  case none
  /// The top per cent by the first keying and a drawn share of the rest; all, once more than a share differs.
  case sample(topPercent: Int, restPercent: Int, allAbovePercent: Int)
}
