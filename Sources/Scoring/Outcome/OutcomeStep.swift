/// One step from the rank to what follows from it: facts only, the sentences belong to the screens and papers.
public enum OutcomeStep: Hashable, Sendable {
  /// How many go on: the ratio, the cap, the organiser's decision, and the line they draw.
  case cut(Cut)
  /// The contestant's side of the cut line.
  case advancing(Advancing.Side, basis: Basis)
  /// A prize of the organiser's: how many ranks it has among so many who competed, and whether the rank is one of them.
  case prize(
    name: String, share: PrizePlan.Prize.Share, competed: Int, ranks: ClosedRange<Int>?, isReached: Bool, basis: Basis)
  /// All prizes together: ⌊competed × p %⌋ ranks at most.
  case prizeLimit(competed: Int, percent: Int, atMost: Int, basis: Basis)
  /// A condition of an award that is met.
  case condition(AwardRule.Need, basis: Basis)
  /// A prize or award was given.
  case award(Award)
  /// The tier whose ladder counts.
  case tier(Tier, basis: Basis)
  /// A band of the ladder: how far it reaches in this field, and whether the rank lies in it.
  case band(level: SkillLevel, reach: Band.Reach, through: Int, isReached: Bool, basis: Basis)
  /// The step of the promotions that the level held leads to.
  case promotion(from: HeldLevel, to: SkillLevel, basis: Basis)
  /// So many competed, and the rule asks for so many.
  case field(competed: Int, atLeast: Int, basis: Basis)
  /// The age in whole years on the day of the contest, and the least age.
  case age(Int, atLeast: Int, basis: Basis)
  /// The national standard's range, and the level of a band or step that it does not have.
  case standard(ClosedRange<SkillLevel>, skipped: SkillLevel, basis: Basis)
  /// A pass mark against the contestant's mark.
  case pass(column: Int, mark: Mark, atLeast: Mark, basis: Basis, figureBasis: Basis)
  /// The level held already, against the level of the band.
  case held(HeldLevel, basis: Basis)
  /// A tie lies across a border, so that nothing is given until the head referee rules.
  case border(of: Withheld.What, from: Int, through: Int, basis: Basis)
  /// The certificate that is proposed.
  case proposed(ProposedCertificate)
  /// Something was withheld.
  case withheld(Withheld)
  /// The place that was lost is not handed down.
  case notHandedDown(basis: Basis)
  /// An answer is missing.
  case asked(Question)
}
