/// The language of the screens.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case zh, en
}
