/// For which contests a rule is there.
public enum Applicability: String, CaseIterable, Hashable, Sendable {
  /// For every contest of the stages the rule names.
  case always
  /// Only for events that give certificates.
  case certificates
}
