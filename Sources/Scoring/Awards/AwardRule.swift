/// An award that a notice itself gives to ranks.
public struct AwardRule: Hashable, Sendable {
  /// A condition beyond the rank.
  public enum Need: String, CaseIterable, Hashable, Sendable {
    /// A union member 工会会员.
    case union
    /// Holds the union's card 工会会员互助服务卡.
    case unionCard
    /// A worker contestant 职工选手.
    case worker
    /// Does not have the award's title already.
    case titleNotHeld
    /// The field reaches the prescribed number 规定人数.
    case requiredField
  }

  /// Who competes for it.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case individual, team, any
  }

  /// The name programs use.
  public let id: String
  /// The name people read.
  public let name: Bilingual
  /// The stages.
  public let stages: [Stage]
  /// For single people, for every member of a team, or for both.
  public let form: Form
  /// The ranks, from 1.
  public let ranks: ClosedRange<Int>
  /// Only for contests of this class.
  public let contestClass: ContestClass?
  /// The sum in yuan, where the notice names one.
  public let yuan: Int?
  /// The conditions, all of them.
  public let needs: [Need]
  /// Whether somebody else grants it: 拟推荐.
  public let isProposal: Bool
  /// What the award rests on.
  public let basis: Basis
}
