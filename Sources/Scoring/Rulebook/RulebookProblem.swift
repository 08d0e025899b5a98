/// Where and why a text is no rulebook.
public struct RulebookProblem: Error, Hashable, Sendable {
  /// The member at fault: "ties[1].key"; empty for the text as a whole.
  public let path: String
  /// What is wrong with it.
  public let fault: RulebookFault

  /// A fault of the member at a path.
  public init(path: String, fault: RulebookFault) {
    self.path = path
    self.fault = fault
  }
}
