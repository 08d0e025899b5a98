/// Why a text is no marking scheme for a contest, with the path to the member.
public struct MarkingProblem: Error, Hashable, Sendable {
  /// The member at fault: `modules[0].aspects[2].highest`; empty for the text as a whole.
  public let path: String
  /// What is wrong there.
  public let fault: MarkingFault

  /// A fault of the member at a path.
  public init(path: String, fault: MarkingFault) {
    self.path = path
    self.fault = fault
  }
}

/// What can be wrong with a marking scheme.
public enum MarkingFault: Hashable, Sendable {
  /// The text is no JSON.
  case notJSON(JSONProblem)
  /// The text is longer than a line of the journal takes, every escape counted.
  case tooLong(mostBytes: Int)
  /// `format` does not say "caipan-marking".
  case notAMarkingScheme
  /// The format's version is one this program does not know.
  case otherVersion(known: Int)
  /// The member is not as it has to be, in the same words as a rulebook's.
  case form(RulebookFault)
  /// Not 1…16 ASCII letters, digits, points and hyphens, or it begins with a point or a hyphen.
  case badIdentifier
  /// A component of the rulebook stands in another place, or not at all: this one is expected here.
  case componentExpected(String)
  /// A component without weight is not part of the contest, so it can't be made of modules.
  case absentMadeOfModules
  /// The component is made of modules, and no module belongs to it.
  case noModules
  /// The component is keyed as one mark: nothing on sheets belongs to it.
  case notMadeOfModules(String)
  /// The highest marks of a component's modules sum to this and not to 100.00.
  case modulesSum(component: String, Mark)
  /// The weights of a component's modules sum to this and not to 100 %.
  case modulesWeigh(component: String, basisPoints: Int)
  /// The module's aspects sum to this.
  case aspectsSum(Mark)
  /// The highest mark has more decimals than a mark may be keyed with, so that nobody could get it.
  case finerThanKeyed(decimals: Int)
  /// The highest mark has more decimals than marks are rounded to, so that rounding could pass it.
  case finerThanRounded(decimals: Int)
  /// Judges sit, and no aspect of the module is judged.
  case nothingJudged
  /// A pair is two judges.
  case pairOfTwo
  /// As many marks or more are dropped as there are judges.
  case allTrimmed(judges: Int)
  /// Marks are trimmed, and none is dropped.
  case nothingTrimmed
  /// The panel has nobody to spare: where a judge is missing it can only wait.
  case nobodyToSpare(judges: Int)
  /// All sheets together have more cells than a scheme may have.
  case tooManyCells(most: Int)
  /// The exact shares of the modules need too long fractions.
  case tooFine
  /// No module has this id.
  case noSuchModule(String)
  /// The module belongs to another component.
  case moduleOf(component: String)
  /// The most that is taken off is less than one fault costs.
  case lessThanOne(Mark)
  /// A sample of nobody.
  case drawsNobody
}
