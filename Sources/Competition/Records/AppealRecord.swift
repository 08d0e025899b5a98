internal import Journal

/// Somebody appealed 申诉, or what was written of it was put right.
public struct AppealRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The appeal's number in the contest, from 1; one that stands already is put right.
  public let number: Int
  /// When it was filed.
  public let filed: DayTime
  /// Who filed it.
  public let appellant: String
  /// Whom it is about: an entry number, or a code where codes stand; empty where it is about nobody by number.
  public let of: String
  /// What it is against.
  public let matter: AppealMatter
  /// What is claimed, and on what grounds.
  public let claim: String
  /// Why it is taken although it was filed late; empty where it was not.
  public let late: String
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why it was put right; empty for a first record.
  public let reason: String
}

/// What an appeal is against.
public enum AppealMatter: String, CaseIterable, Hashable, Sendable {
  /// 成绩: a mark, a total.
  case marks
  /// 名次、奖项、证书: what was made of the marks.
  case result
  /// 扣分、处罚.
  case penalty
  /// 参赛资格.
  case eligibility
  /// 裁判执裁.
  case judging
  /// 设备、材料、场地.
  case venue
  /// 其他.
  case other
}

extension AppealRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("number", number)
    body.member("filed", filed.text)
    body.member("appellant", appellant)
    body.member("of", of)
    body.member("matter", matter.rawValue)
    body.member("claim", claim)
    body.member("late", late)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    number = try body.count("number", from: 1)
    filed = try body.value("filed") { DayTime(spelled: $0) }
    appellant = try body.line("appellant") { !$0.isEmpty }
    of = try body.line("of")
    matter = try body.word("matter")
    claim = try body.line("claim") { !$0.isEmpty }
    late = try body.line("late")
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}
