/// A certificate that is proposed 拟核发 until the authority confirms it.
public struct ProposedCertificate: Hashable, Sendable {
  /// The level.
  public let level: SkillLevel
  /// The higher level of the band, skipped because the national standard does not have it: 待鉴定中心确认.
  public let skipped: SkillLevel?
  /// What it rests on.
  public let basis: Basis
}
