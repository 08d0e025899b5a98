/// Who competes in an event: single people, or teams.
public enum EventForm: Hashable, Sendable {
  case individual
  /// Teams; of so many members where the notice says how many.
  case team(size: Int?)

  /// Whether teams compete.
  public var isTeam: Bool {
    switch self {
    case .individual: false
    case .team: true
    }
  }
}
