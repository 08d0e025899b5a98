internal import Journal

/// Somebody who had a place in the next stage gave it up, and somebody else takes it.
public struct ReplacementRecord: Hashable, Sendable {
  /// The number of the contest that the places were won in.
  public let contest: Int
  /// The entry number of who gives the place up.
  public let leaving: String
  /// The entry number of who takes it.
  public let entering: String
  /// Why.
  public let reason: String
}

extension ReplacementRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("leaving", leaving)
    body.member("entering", entering)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    leaving = try body.line("leaving") { !$0.isEmpty }
    let leaving = leaving
    entering = try body.line("entering") { !$0.isEmpty && $0 != leaving }
    reason = try body.line("reason") { !$0.isEmpty }
  }
}
