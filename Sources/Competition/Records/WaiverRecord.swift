internal import Journal

/// A rule that only warns was passed, in somebody's name and with a reason.
public struct WaiverRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The rule's id in the rulebook.
  public let rule: String
  /// The entry number; empty where the contest itself breaks the rule.
  public let entry: String
  /// Why.
  public let reason: String
}

extension WaiverRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("rule", rule)
    body.member("entry", entry)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    rule = try body.line("rule") { !$0.isEmpty }
    entry = try body.line("entry")
    reason = try body.line("reason") { !$0.isEmpty }
  }
}
