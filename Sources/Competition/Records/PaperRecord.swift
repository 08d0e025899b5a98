internal import Journal

/// Sheets of a pile were counted: given out, come back, or signed.
public struct PaperRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The module's id.
  public let module: String
  /// The judge's seat; 0 for the sheets of agreed values.
  public let judge: Int
  /// What was counted.
  public let step: PaperStep
  /// How many sheets.
  public let count: Int
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; needed where the count stood otherwise before.
  public let reason: String
}

/// What is counted by hand; what is keyed and verified the program counts itself.
public enum PaperStep: String, CaseIterable, Hashable, Sendable {
  /// 发出.
  case issued
  /// 收回.
  case received
  /// 签字.
  case signed
}

extension PaperRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("module", module)
    body.member("judge", judge)
    body.member("step", step.rawValue)
    body.member("count", count)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    module = try body.line("module") { !$0.isEmpty }
    judge = try body.count("judge")
    step = try body.word("step")
    count = try body.count("count")
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
