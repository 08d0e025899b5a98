/// What a rule rests on.
public enum Basis: Hashable, Sendable {
  /// A clause of the notice, in the notice's own numbering: "五(四)".
  case clause(String)
  /// Our convention, where the notice is silent: 程序约定（通知未规定）.
  case convention
}
