/// What is to be appended to a journal: a kind, who did it, and a canonical body.
public struct Entry: Hashable, Sendable {
  /// The record kind, `k` in the line.
  public let kind: String
  /// The enrolled person, empty for the machine itself.
  public let by: String
  /// A canonical JSON object as bytes.
  public let body: [UInt8]

  /// An entry of a kind with a canonical body.
  public init(kind: String, by: String, body: [UInt8]) {
    self.kind = kind
    self.by = by
    self.body = body
  }
}
