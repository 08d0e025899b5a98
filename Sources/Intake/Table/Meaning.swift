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
  /// The level held by an older 职业资格证书.
  case qualification
  /// Whether a union member 工会会员.
  case union
  /// Whether the contestant holds the union's card 互助服务卡.
  case unionCard
  /// The day of birth 出生日期.
  case birth
  /// The household registration 户籍.
  case residence
  /// Since when the contestant has worked in the region 在京工作起始.
  case workSince
  /// What the contestant is 人员类别.
  case category
  /// The kind of post 岗位类别.
  case post
  /// Whether the personnel department agreed 人事部门同意.
  case consent
  /// The group 组别.
  case group
  /// Titles held already 已获称号.
  case titles
  /// The team 队伍.
  case team
  /// The remark 备注.
  case remark
  /// The status 状态: sat, absent, withdrawn …
  case status
  /// A mark; the index is that of the scheme's columns.
  case mark(Int)
  /// The occupation or event 职业（工种）, 赛项, in which a prize was won.
  case occupation
  /// The year 年份 in which a prize was won.
  case year
  /// The prize 奖项.
  case prize
  /// The serial number of the row 序号, or the number of an exam's admission ticket 准考证号: known and left alone.
  case serial
  /// A column of a marking scheme's sheet; the module also says on whose panel a judge's seat is.
  case marking(MarkingColumn)
  /// A judge's id 评委编号.
  case judge
  /// A judge's seats 席位: `A:1 B:2`.
  case seats
  /// A judge's seat 席 on the panel of the row's module.
  case seat
}

/// A column as the file calls it.
public struct ColumnName: Hashable, Sendable {
  /// Its place in the file, counted from 1.
  public let number: Int
  /// Its heading, cleaned; may be empty.
  public let heading: String
}
