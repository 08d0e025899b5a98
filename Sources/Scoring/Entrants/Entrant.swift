/// What is known of a contestant that rules ask about; nil and `.unknown` are not known, which is neither yes nor no.
public struct Entrant: Hashable, Sendable {
  /// The skill level held in this occupation 现有等级, by 职业技能等级证书.
  public var level = HeldLevel.unknown
  /// The level held by an older 职业资格证书 in this occupation; `.unknown` where only `level` was asked for.
  public var qualification = HeldLevel.unknown
  /// The highest level proposed in an earlier stage of the same occupation.
  public var proposedEarlier: SkillLevel?
  /// Whether an earlier stage may propose a level yet: it is not settled, or holds a namesake without a document.
  public var isEarlierOpen = false
  /// The sex.
  public var sex: Sex?
  /// The day of birth, from the identity number or the roster's own column.
  public var birth: Day?
  /// The identity number, where the document is one and holds water.
  public var identity: IdentityNumber?
  /// Whether any document is on the roster.
  public var hasDocument = false
  /// The household registration 户籍, as the roster writes it; empty is not known.
  public var residence = ""
  /// Since when the contestant has worked in the region 在京工作起始.
  public var workSince: Day?
  /// What the contestant is 人员类别, as the roster writes it; empty is not known.
  public var category = ""
  /// The kind of post.
  public var post: Post?
  /// Whether the personnel department agreed 人事部门同意.
  public var consent: Bool?
  /// Whether a union member 工会会员.
  public var union: Bool?
  /// Whether the contestant holds the union's card 工会会员互助服务卡.
  public var unionCard: Bool?
  /// The group.
  public var group: EntrantGroup?
  /// Titles held already 已获称号; nil is not known, empty is none.
  public var titles: [String]?

  /// A contestant of whom nothing is known.
  public init() {}

  /// The higher of what is held by certificate and by qualification; unknown unless at least one column was answered.
  public var held: HeldLevel {
    switch (level, qualification) {
    case (.level(let one), .level(let other)): .level(max(one, other))
    case (.level(let one), .unknown), (.level(let one), .none): .level(one)
    case (.unknown, .level(let other)), (.none, .level(let other)): .level(other)
    case (.none, .none), (.none, .unknown), (.unknown, .none): .none
    case (.unknown, .unknown): .unknown
    }
  }
}
