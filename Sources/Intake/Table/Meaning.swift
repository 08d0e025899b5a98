/// What a column of a file means.
public enum Meaning: Hashable, Sendable {
  /// The entry number 参赛号.
  case entry
  /// The name 姓名.
  case name
  /// The sex 性别.
  case sex
  /// The identity number or another document 身份证号, 证件号.
  case identity
  /// The employer or school 单位.
  case unit
  /// The skill level held already 现有等级.
  case level
  /// Whether a union member 工会会员.
  case union
  /// The remark 备注.
  case remark
  /// The status 状态: sat, absent, withdrawn …
  case status
  /// A mark; the index is that of the scheme's columns.
  case mark(Int)
  /// The serial number of the row 序号, or the number of an exam's admission ticket 准考证号: known and left alone.
  case serial
}

/// A column as the file calls it.
public struct ColumnName: Hashable, Sendable {
  /// Its place in the file, counted from 1.
  public let number: Int
  /// Its heading, cleaned; may be empty.
  public let heading: String
}
