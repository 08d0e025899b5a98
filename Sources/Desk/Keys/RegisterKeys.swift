internal import Terminal

/// The register of incidents and appeals.
enum RegisterCommand: Hashable, Sendable {
  case read, file, report, rule, amend, nextTab, previousTab
  case tab(RegisterPage.Tab)
  case move(Move)
}

extension KeyTable {
  static let register: [KeyBinding<RegisterCommand>] =
    [
      KeyBinding([.enter], "看全文", "read", .read),
      KeyBinding([.character("a")], "记申诉", "file an appeal", .file),
      KeyBinding([.character("r")], "裁决", "rule", .rule),
      KeyBinding([.character("i")], "记异常", "report an incident", .report),
      KeyBinding([.character("m")], "改这一条", "put right", .amend),
      KeyBinding([.tab, .right], "下一栏", "next part", .nextTab),
      KeyBinding([.backTab, .left], "上一栏", "part before", .previousTab),
    ] + moving(RegisterCommand.move) + [
      KeyBinding([.character("1")], "申诉", "appeals", .tab(.appeals)),
      KeyBinding([.character("2")], "异常", "incidents", .tab(.incidents)),
    ]
}
