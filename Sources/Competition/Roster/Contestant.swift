public import Scoring

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
  /// The skill level held in this occupation, as declared.
  public let level: HeldLevel
  /// Whether the contestant is a union member 工会会员, `nil` where the roster does not say.
  public let union: Bool?
  /// The roster's remark 备注.
  public let remark: String

  /// A contestant from a roster row or a journal record.
  public init(
    entry: String, name: String, sex: Sex? = nil, identity: String = "", unit: String = "",
    level: HeldLevel = .unknown, union: Bool? = nil, remark: String = ""
  ) {
    self.entry = entry
    self.name = name
    self.sex = sex
    self.identity = identity
    self.unit = unit
    self.level = level
    self.union = union
    self.remark = remark
  }
}
