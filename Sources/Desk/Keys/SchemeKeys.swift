internal import Scoring
internal import Terminal

/// The marking scheme.
enum SchemeCommand: Hashable, Sendable {
  /// Starts from a template.
  case start
  /// Puts the scheme in use on the bench.
  case change
  case edit, addModule, addAspect, addPenalty, remove, adopt, drop
  case move(Move)
}

extension KeyTable {
  /// While a template is chosen.
  static let schemeChoosing: [KeyBinding<SchemeCommand>] =
    [KeyBinding([.enter], "用这一种开始", "start from this", .start)] + moving(SchemeCommand.move)

  /// The scheme in use.
  static let schemeReading: [KeyBinding<SchemeCommand>] =
    [KeyBinding([.character("c")], "修改方案", "change it", .change)] + moving(SchemeCommand.move)

  /// A scheme that is being put together.
  static let schemeEditing: [KeyBinding<SchemeCommand>] =
    [
      KeyBinding([.enter], "修改", "edit", .edit),
      KeyBinding([.character("n")], "加模块", "module", .addModule),
      KeyBinding([.character("a")], "加评分点", "aspect", .addAspect),
      KeyBinding([.character("p")], "加扣分", "penalty", .addPenalty),
      KeyBinding([.delete, .character("x")], "去掉", "remove", .remove),
      KeyBinding([.character("s")], "启用", "take into use", .adopt),
      KeyBinding([.escape], "放弃草稿", "drop the draft", .drop),
    ] + moving(SchemeCommand.move)

  /// The keys of the scheme's screen as it is now.
  static func scheme(_ mode: SchemePage.Mode) -> [KeyBinding<SchemeCommand>] {
    switch mode {
    case .choosing: schemeChoosing
    case .reading: schemeReading
    case .editing: schemeEditing
    }
  }
}
