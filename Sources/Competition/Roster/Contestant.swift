public import Scoring

/// A contestant 选手 as the roster names them; marks and status are kept elsewhere.
public struct Contestant: Hashable, Sendable {
  /// The entry number 参赛号, text: leading zeros count.
  public let entry: String
  /// The name, cleaned of control characters.
  public let name: String
  /// The sex, `nil` where the roster does not say.
  public let sex: Sex?
  /// The identity number or another document, text; empty where the roster does not say.
  public let identity: String
  /// The employer or school 单位.
  public let unit: String
  /// The roster's remark 备注.
  public let remark: String
  /// What else is known, as it was recorded last.
  public var particulars: Particulars

  /// The skill level held in this occupation, as declared.
  public var level: HeldLevel { particulars.level }
  /// Whether the contestant is a union member 工会会员, `nil` where nobody said.
  public var union: Bool? { particulars.union }

  /// A contestant of whom particulars are known.
  public init(
    entry: String, name: String, sex: Sex? = nil, identity: String = "", unit: String = "", remark: String = "",
    particulars: Particulars
  ) {
    self.entry = entry
    self.name = name
    self.sex = sex
    self.identity = identity
    self.unit = unit
    self.remark = remark
    self.particulars = particulars
  }

  /// A contestant of whom at most level and union are known beyond the person.
  public init(
    entry: String, name: String, sex: Sex? = nil, identity: String = "", unit: String = "",
    level: HeldLevel = .unknown, union: Bool? = nil, remark: String = ""
  ) {
    self.init(
      entry: entry, name: name, sex: sex, identity: identity, unit: unit, remark: remark,
      particulars: Particulars(level: level, union: union))
  }

  /// The contestant as a `contestant` record has it: of the particulars it tells the level and the union.
  var registered: Contestant {
    var contestant = self
    contestant.particulars = Particulars(level: level, union: union)
    return contestant
  }
}
