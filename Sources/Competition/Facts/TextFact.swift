/// What is known of a contest in words: names, a place, how to reach somebody; papers print them, no result follows.
public enum TextFact: String, CaseIterable, Hashable, Sendable {
  /// The host 主办单位.
  case host
  /// The host beside it 联合主办单位.
  case jointHost
  /// The organiser 承办单位.
  case organiser
  /// Who assists 协办单位.
  case assisting
  /// The committee's full name 组委会全称.
  case committeeName
  /// The place of the contest 竞赛地点.
  case place
  /// Who applies for certificates 申请单位.
  case applicant
  /// The contact 联系人.
  case contact
  /// The contact's telephone number 联系电话.
  case phone
  /// Where and how to object to what was posted 异议受理方式.
  case objections
  /// Who rules on appeals 仲裁机构.
  case arbitration

  /// The longest text, in UTF-8 bytes: 200 Chinese characters.
  static let longest = 600
}
