internal import Scoring
internal import Terminal

extension KeyTable {
  /// Between the parts of the second keying: its digits are marks.
  static let parts: [KeyBinding<PartCommand>] = [
    KeyBinding([.tab], "下一栏", "next part", .next),
    KeyBinding([.backTab], "上一栏", "part before", .previous),
  ]

  static let progress: [KeyBinding<ProgressCommand>] =
    [
      KeyBinding([.enter], "复核这一堆", "key this pile again", .open),
      KeyBinding([.character("s")], "抽样本", "draw the sample", .sample),
    ] + moving(ProgressCommand.move)

  static let differences: [KeyBinding<DifferencesCommand>] =
    [
      KeyBinding([.character("1")], "取初录", "takes the first", .first),
      KeyBinding([.character("2")], "取复核", "takes the second", .second),
      KeyBinding([.character("3")], "另录", "another mark", .other),
      KeyBinding([.character("-"), .character("u")], "撤销", "undo", .undo),
      KeyBinding([.character("e")], "说明", "explain", .explain),
    ] + moving(DifferencesCommand.move)

  static let papers: [KeyBinding<PapersCommand>] =
    [
      KeyBinding([.enter], "点数", "count", .count),
      KeyBinding([.character("+"), .character("d")], "本堆照应有", "pile as due", .pileAsDue),
      KeyBinding([.character("*"), .character("a")], "全部照应有", "all as due", .allAsDue),
      KeyBinding([.left], "左移", "left", .left),
      KeyBinding([.right], "右移", "right", .right),
    ] + moving(PapersCommand.move)
}
