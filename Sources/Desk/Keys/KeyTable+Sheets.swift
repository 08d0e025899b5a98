internal import Scoring
internal import Terminal

extension KeyTable {
  static let sheet: [KeyBinding<SheetCommand>] =
    [
      KeyBinding(typed: Bilingual(zh: "数字", en: "digits"), "录入", "key"),
      KeyBinding([.enter], "下移", "down", .down),
      KeyBinding([.character("-"), .character("u")], "撤销", "undo", .undo),
      KeyBinding([.character("+"), .character("=")], "下一未录", "next to key", .nextLacking),
      KeyBinding([.character("/")], "跳到", "go to", .jump),
      KeyBinding([.character("*"), .escape], "选堆", "piles", .piles),
      KeyBinding([.character("e")], "说明", "explain", .explain),
      KeyBinding([.right, .pageDown], "下一张", "next sheet", .nextSheet),
      KeyBinding([.left, .pageUp], "上一张", "sheet before", .previousSheet),
      KeyBinding([.up], "上移", "up", .move(.up)),
      KeyBinding([.down], "下移", "down", .move(.down)),
      KeyBinding([.home], "第一格", "first cell", .move(.top)),
      KeyBinding([.end], "合计", "total", .move(.bottom)),
    ]

  static let sheetTyping: [KeyBinding<SheetTypingCommand>] = [
    KeyBinding([.enter, .down], "保存并下移", "save, down", .save),
    KeyBinding([.character("-"), .escape], "放弃所录", "drop it", .drop),
    KeyBinding([.backspace], "退格", "erase", .erase),
  ]

  static let jump: [KeyBinding<JumpCommand>] = [
    KeyBinding(typed: Bilingual(zh: "号码", en: "number"), "跳到", "go to"),
    KeyBinding([.enter], "到这张表", "to its sheet", .go),
    KeyBinding([.character("/")], "重打", "type anew", .anew),
    KeyBinding([.escape], "返回", "back", .back),
    KeyBinding([.backspace], "退格", "erase", .erase),
  ]

  /// Back from the grid of marks, in a contest that has sheets.
  static let fromGrid: [KeyBinding<SheetCommand>] = [KeyBinding([.character("*"), .escape], "选堆", "piles", .piles)]

  /// On a number pad without arrows `+` and `-` move.
  static let piles: [KeyBinding<PilesCommand>] = [
    KeyBinding([.enter], "录这一堆", "key this pile", .open),
    KeyBinding([.down, .character("+")], "下移", "down", .move(.down)),
    KeyBinding([.up, .character("-")], "上移", "up", .move(.up)),
    KeyBinding([.pageUp], "上页", "page up", .move(.pageUp)),
    KeyBinding([.pageDown], "下页", "page down", .move(.pageDown)),
    KeyBinding([.home], "首行", "first", .move(.top)),
    KeyBinding([.end], "末行", "last", .move(.bottom)),
  ]
}
