internal import Journal

/// An appeal was ruled on 仲裁, or the ruling was put right.
public struct AppealRulingRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The appeal's number.
  public let appeal: Int
  /// When it was ruled.
  public let ruled: DayTime
  /// The person who ruled, by name; of an appeal that was withdrawn, who took that note.
  public let arbiter: String
  /// How it ended.
  public let outcome: AppealOutcome
  /// What was found.
  public let finding: String
  /// What follows for the result.
  public let effect: AppealEffect
  /// The records that corrected the result, as `STATION:SEQ`; none unless it was corrected.
  public let corrections: [String]
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why it was put right; empty for a first ruling.
  public let reason: String
}

/// How an appeal ended.
public enum AppealOutcome: String, CaseIterable, Hashable, Sendable {
  /// 成立.
  case upheld
  /// 部分成立.
  case partly
  /// 驳回.
  case rejected
  /// 不予受理.
  case notAccepted
  /// 撤回.
  case withdrawn

  /// Whether something may follow for the result.
  public var isSuccess: Bool {
    switch self {
    case .upheld, .partly: true
    case .rejected, .notAccepted, .withdrawn: false
    }
  }
}

/// What follows from a ruling for the result.
public enum AppealEffect: String, CaseIterable, Hashable, Sendable {
  /// 成绩不变.
  case unchanged
  /// 待更正: a correction has to follow, and the ruling names it once it is on record.
  case toCorrect
  /// 已更正: by the records that the ruling names.
  case corrected
}

extension AppealRulingRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("appeal", appeal)
    body.member("ruled", ruled.text)
    body.member("arbiter", arbiter)
    body.member("outcome", outcome.rawValue)
    body.member("finding", finding)
    body.member("effect", effect.rawValue)
    body.member("corrections", corrections)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    appeal = try body.count("appeal", from: 1)
    ruled = try body.value("ruled") { DayTime(spelled: $0) }
    arbiter = try body.line("arbiter") { !$0.isEmpty }
    let outcome: AppealOutcome = try body.word("outcome")
    self.outcome = outcome
    finding = try body.line("finding") { !$0.isEmpty }
    let effect: AppealEffect = try body.word("effect")
    guard outcome.isSuccess || effect == .unchanged else { throw .value(member: "effect") }
    self.effect = effect
    corrections = try body.refs("corrections")
    guard corrections.isEmpty == (effect != .corrected) else { throw .value(member: "corrections") }
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
