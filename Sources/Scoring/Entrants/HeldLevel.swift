/// The skill level a contestant holds already: unknown is not the same as none.
public enum HeldLevel: Hashable, Sendable {
  case unknown
  case none
  case level(SkillLevel)
}
