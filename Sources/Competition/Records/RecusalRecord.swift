internal import Journal

/// Whether a judge marks a contestant was decided 回避, or a sheet that nobody will bring was excused 缺评.
public struct RecusalRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// Whose sheets: an entry number; the last code where there are codes and a sheet is excused.
  public let of: String
  /// The judge's id.
  public let judge: String
  /// What was decided.
  public let decision: RecusalDecision
  /// Who marks in the judge's place, by name; empty where nobody does and the panel's rule for a missing judge holds.
  public let substitute: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Who decided it.
  public let decidedBy: String
  /// Why.
  public let reason: String
}

/// What was decided of a judge and a contestant.
public enum RecusalDecision: String, CaseIterable, Hashable, Sendable {
  /// The judge marks all the same.
  case stays
  /// 回避: the judge does not mark this contestant.
  case stepsAside
  /// 缺评: the judge's sheet is not there, and will not come.
  case missing
}

extension RecusalRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("of", of)
    body.member("judge", judge)
    body.member("decision", decision.rawValue)
    body.member("substitute", substitute)
    body.member("replaces", replaces)
    body.member("decidedBy", decidedBy)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    of = try body.line("of") { !$0.isEmpty }
    judge = try body.line("judge") { !$0.isEmpty }
    decision = try body.word("decision")
    substitute = try body.line("substitute")
    replaces = try body.refs("replaces")
    decidedBy = try body.line("decidedBy") { !$0.isEmpty }
    reason = try body.line("reason") { !$0.isEmpty }
  }
}
