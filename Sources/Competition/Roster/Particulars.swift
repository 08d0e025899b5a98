public import Scoring

/// What a roster says of a contestant beyond name, document and unit, as far as rules ask about it.
///
/// Nothing here is guessed: nil, `.unknown` and an empty text are not known, which is neither yes nor no.
public struct Particulars: Hashable, Sendable {
  /// The skill level held in this occupation 现有等级, by 职业技能等级证书.
  public var level: HeldLevel
  /// The level held by an older 职业资格证书 in this occupation.
  public var qualification: HeldLevel
  /// Whether a union member 工会会员.
  public var union: Bool?
  /// Whether the contestant holds the union's card 工会会员互助服务卡.
  public var unionCard: Bool?
  /// The day of birth as the roster writes it, where no identity number says the same.
  public var birth: Day?
  /// The household registration 户籍, as the roster writes it.
  public var residence: String
  /// Since when the contestant has worked in the region 在京工作起始.
  public var workSince: Day?
  /// What the contestant is 人员类别, as the roster writes it.
  public var category: String
  /// The kind of post 岗位类别.
  public var post: Post?
  /// Whether the personnel department agreed 人事部门同意.
  public var consent: Bool?
  /// The group 组别.
  public var group: EntrantGroup?
  /// The titles held already 已获称号; nil is not known, empty is none.
  ///
  /// No title holds a semicolon, and none is called `none`.
  public var titles: [String]? {
    didSet { titles = titles.map(Self.single) }
  }
  /// The team 队伍, by its name.
  public var team: String

  /// What is known of a contestant; whatever is left out is not.
  public init(
    level: HeldLevel = .unknown, qualification: HeldLevel = .unknown, union: Bool? = nil, unionCard: Bool? = nil,
    birth: Day? = nil, residence: String = "", workSince: Day? = nil, category: String = "", post: Post? = nil,
    consent: Bool? = nil, group: EntrantGroup? = nil, titles: [String]? = nil, team: String = ""
  ) {
    self.level = level
    self.qualification = qualification
    self.union = union
    self.unionCard = unionCard
    self.birth = birth
    self.residence = residence
    self.workSince = workSince
    self.category = category
    self.post = post
    self.consent = consent
    self.group = group
    self.titles = titles.map(Self.single)
    self.team = team
  }

  /// Whether more is known than a `contestant` record itself tells, which is the level and the union.
  var needsRecord: Bool { self != Particulars(level: level, union: union) }

  /// Titles one by one, as records join and part them: at semicolons, and none is called `none`.
  private static func single(_ titles: [String]) -> [String] {
    titles.flatMap { $0.split(separator: ";").map(String.init) }.filter { !$0.isBlank && $0 != Self.none }
  }

  /// How a record says that there are no titles.
  static let none = "none"
}
