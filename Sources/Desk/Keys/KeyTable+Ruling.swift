internal import Scoring
internal import Terminal

extension KeyTable {
  static let rulingParts: [KeyBinding<RulingPartCommand>] = [
    KeyBinding([.right], "下一栏", "next part", .next),
    KeyBinding([.left], "上一栏", "part before", .previous),
    KeyBinding([.character("1")], "同分", "ties", .part(.ties)),
    KeyBinding([.character("2")], "超差", "far apart", .part(.spreads)),
    KeyBinding([.character("3")], "扣分", "penalties", .part(.penalties)),
  ]

  /// The ranking by code; nobody is found by name there.
  static let codedRanking: [KeyBinding<CodedRankingCommand>] =
    [KeyBinding([.character("e"), .enter], "说明", "explain", .explain)] + moving(CodedRankingCommand.move)

  static let spreads: [KeyBinding<SpreadsCommand>] =
    [
      KeyBinding([.enter], "重评或裁定", "mark again or rule", .settle),
      KeyBinding([.character("e")], "说明", "explain", .explain),
    ] + moving(SpreadsCommand.move)

  static let penalties: [KeyBinding<PenaltiesCommand>] =
    [
      KeyBinding([.character("n")], "记一项", "give one", .give),
      KeyBinding([.enter], "改次数", "change the count", .recount),
      KeyBinding([.character("x"), .delete], "撤回", "take back", .takeBack),
      KeyBinding([.character("e")], "说明", "explain", .explain),
    ] + moving(PenaltiesCommand.move)
}
