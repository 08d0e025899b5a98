internal import Journal

/// A penalty was given or taken back: points, a voided module, a voided result, or somebody who was not there.
public struct PenaltyRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// Whose: the last code, or the entry number where there are no codes.
  public let of: String
  /// A penalty's id in the scheme, or one of `Sanction`'s words.
  public let rule: String
  /// The module's id where a module is voided; else empty.
  public let module: String
  /// How many faults; 0 takes the penalty back.
  public let count: Int
  /// Who decided it.
  public let decidedBy: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why.
  public let reason: String
}

/// What can be done to a contestant's work beyond taking off points; none of it is a zero.
public enum Sanction: String, CaseIterable, Hashable, Sendable {
  /// 模块作废.
  case voidModule
  /// 成绩作废: the component is void.
  case voidResult
  /// 缺考, by code: who has no codes is declared absent by entry number.
  case absent
  /// 弃权, likewise.
  case withdrawn
}

extension PenaltyRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("of", of)
    body.member("rule", rule)
    body.member("module", module)
    body.member("count", count)
    body.member("decidedBy", decidedBy)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    of = try body.line("of") { !$0.isEmpty }
    rule = try body.line("rule") { !$0.isEmpty }
    module = try body.line("module")
    count = try body.count("count")
    decidedBy = try body.line("decidedBy") { !$0.isEmpty }
    replaces = try body.refs("replaces")
    reason = try body.line("reason") { !$0.isEmpty }
  }
}
