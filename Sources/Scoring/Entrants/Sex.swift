/// A sex as identity numbers and forms know it.
public enum Sex: String, CaseIterable, Hashable, Sendable {
  case female, male
}
