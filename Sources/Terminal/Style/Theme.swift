/// A look for every role.
public struct Theme: Hashable, Sendable {
  /// The name a person chooses it by.
  public let name: String
  private let looks: [Role: Look]

  /// A theme of these looks; a role without one is drawn like plain text in the terminal's own colours.
  public init(name: String, looks: [Role: Look]) {
    self.name = name
    self.looks = looks
  }

  /// How a role is drawn.
  public subscript(role: Role) -> Look {
    looks[role] ?? Look()
  }
}
