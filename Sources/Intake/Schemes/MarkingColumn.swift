public import Scoring

/// What a column of a marking scheme's sheet means: one row an aspect, a module's own values in its first row.
public enum MarkingColumn: String, CaseIterable, Hashable, Sendable {
  /// The component 部分 that the module belongs to.
  case component
  /// The module's id 模块.
  case module
  /// The module's name 模块名称 in Chinese, and in English.
  case moduleName, moduleEnglish
  /// The module's highest mark 模块满分.
  case moduleHighest
  /// The module's weight in its component 模块权重, in per cent.
  case weight
  /// How many judges mark the module 评委数.
  case judges
  /// How their marks become one 合成.
  case combine
  /// What a missing judge means 缺评.
  case missing
  /// How far apart points may lie 超差.
  case spread
  /// The aspect's id 评分点.
  case aspect
  /// The aspect's name 评分点名称 in Chinese, and in English.
  case aspectName, aspectEnglish
  /// How the aspect is marked 类型.
  case kind
  /// The most points the aspect brings 分值.
  case points
  /// The decimals a mark may be written with 小数.
  case decimals

  /// How a sheet of our own heads the column.
  public var heading: Bilingual {
    switch self {
    case .component: Bilingual(zh: "部分", en: "Component")
    case .module: Bilingual(zh: "模块", en: "Module")
    case .moduleName, .moduleEnglish: Bilingual(zh: "模块名称", en: "Module name")
    case .moduleHighest: Bilingual(zh: "模块满分", en: "Highest")
    case .weight: Bilingual(zh: "模块权重", en: "Weight")
    case .judges: Bilingual(zh: "评委数", en: "Judges")
    case .combine: Bilingual(zh: "合成", en: "Combine")
    case .missing: Bilingual(zh: "缺评", en: "Missing")
    case .spread: Bilingual(zh: "超差", en: "Spread")
    case .aspect: Bilingual(zh: "评分点", en: "Aspect")
    case .aspectName, .aspectEnglish: Bilingual(zh: "评分点名称", en: "Aspect name")
    case .kind: Bilingual(zh: "类型", en: "Kind")
    case .points: Bilingual(zh: "分值", en: "Points")
    case .decimals: Bilingual(zh: "小数", en: "Decimals")
    }
  }
}
