internal import Competition
internal import Scoring

/// The words that stand in cells, in Chinese and English.
enum CellWords {
  static let sexes: [String: Sex] = [
    "男": .male, "男性": .male, "m": .male, "male": .male,
    "女": .female, "女性": .female, "f": .female, "female": .female,
  ]

  static let answers: [String: Bool] = [
    "是": true, "有": true, "√": true, "✓": true, "yes": true, "y": true, "true": true, "1": true,
    "否": false, "无": false, "非": false, "×": false, "no": false, "n": false, "false": false, "0": false,
  ]

  /// The level held: nothing written is unknown, 无 is none; `nil` where the text is no level.
  static func level(_ text: String) -> HeldLevel? {
    let compact = text.filter { $0 != " " }
    if compact.isEmpty { return .unknown }
    if ["无", "无等级", "没有", "none", "-", "—", "/"].contains(compact.lowercased()) { return HeldLevel.none }
    let english = SkillLevel.allCases.first { $0.rawValue.lowercased() == compact.lowercased() }
    return (SkillLevel(reading: compact) ?? english).map { .level($0) }
  }

  /// A cell's text short enough to be told.
  static func quoted(_ text: String) -> String {
    String(text.prefix(40))
  }
}
