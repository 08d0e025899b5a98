/// How rules beyond marking and ranking contradict each other.
public enum ProvisionsFault: Hashable, Sendable {
  /// `stages` does not have this stage.
  case noSuchStage(Stage)
  /// An advancement leads to a stage that is not later than this one.
  case notForward(from: Stage)
  /// Exactly so many advance, and no ratio says how many.
  case exactWithoutPercent
  /// No contest can have this tier: no stage is of it, and none asks for its tier.
  case tierOfNoStage(Tier)
  /// A wider band has to stand for a lower level than the narrower band at a path.
  case bandNotLower(than: SkillLevel, at: String)
  /// The level granted is not above this level held.
  case promotionNotAbove(SkillLevel)
  /// Certificates are for those who won something, and nothing can be won.
  case nothingToWin
  /// No set of prizes has this name.
  case noSuchPrize(String)
  /// A lower prize may be worth more than the higher prize at a path.
  case ceilingRises(above: String)
  /// A question that is answered by yes or no has no limits.
  case limitOnYesNo
  /// A number that is asked for has no limit to be held against.
  case limitMissing
  /// A size, and no teams.
  case sizeWithoutTeam
  /// Teams compete, and `teams` does not say how they are marked.
  case teamsWithoutRule
  /// A letter has no place of this word to fill.
  case noSuchPlace(String)
  /// Nothing of this identifier is kept.
  case noSuchArchive(String)
}
