internal import Scoring
internal import Terminal

/// The one table of keys: the key bar, the help and the dispatch are all made from it.
enum KeyTable {
  static let desk: [KeyBinding<DeskCommand>] =
    Screen.tabs.map { screen in
      let number = screen.functionKey ?? 0
      return KeyBinding([.function(number)], "F\(number)", screen.name.zh, screen.name.en, .go(screen))
    } + everywhere

  static let everywhere: [KeyBinding<DeskCommand>] = [
    KeyBinding([.control("l")], "Ctrl-L", "English", "中文", .switchLanguage),
    KeyBinding([.function(1), .character("?")], "F1", "帮助", "help", .help),
    KeyBinding([.function(10)], "F10", "退出", "quit", .quit),
  ]

  static let entry: [KeyBinding<EntryCommand>] =
    [
      KeyBinding(typed: Bilingual(zh: "数字", en: "digits"), "录入", "key a mark"),
      KeyBinding([.enter], "Enter", "下一张", "next sheet", .nextSheet),
      KeyBinding([.tab], "Tab", "右移", "right", .nextCell),
      KeyBinding([.character("/")], "/", "查找", "find", .find),
      KeyBinding([.character("u")], "u", "撤销", "undo", .undo),
      KeyBinding([.character("a")], "a", "缺考", "absent", .absent),
      KeyBinding([.character("w")], "w", "弃权", "withdrawn", .withdrawn),
      KeyBinding([.character("e")], "e", "说明", "explain", .explain),
      KeyBinding([.character("s")], "s", "其他状态", "other status", .statusMenu),
      KeyBinding([.backTab], "Shift-Tab", "左移", "left", .previousCell),
      KeyBinding([.left], "←", "左移", "left", .left),
      KeyBinding([.right], "→", "右移", "right", .right),
    ] + moving(EntryCommand.move)

  static let typing: [KeyBinding<TypingCommand>] = [
    KeyBinding([.enter], "Enter", "保存并下移", "save, next sheet", .saveNextSheet),
    KeyBinding([.tab], "Tab", "保存并右移", "save, right", .saveNextCell),
    KeyBinding([.backspace], "Backspace", "退格", "erase", .erase),
    KeyBinding([.escape], "Esc", "放弃所录", "drop it", .drop),
    KeyBinding([.down], "↓", "保存并下移一行", "save, one down", .saveDown),
    KeyBinding([.up], "↑", "保存并上移一行", "save, one up", .saveUp),
    KeyBinding([.backTab], "Shift-Tab", "保存并左移", "save, left", .savePreviousCell),
  ]

  static let ranking: [KeyBinding<RankingCommand>] =
    [
      KeyBinding([.character("e"), .enter], "e", "说明", "explain", .explain),
      KeyBinding([.character("/")], "/", "查找", "find", .find),
    ] + moving(RankingCommand.move)

  static let ruling: [KeyBinding<RulingCommand>] =
    [
      KeyBinding([.enter, .character(" ")], "Enter", "排在下一名", "takes the next place", .pick),
      KeyBinding([.backspace], "Backspace", "退回一名", "put one back", .putBack),
      KeyBinding([.tab], "Tab", "下一组", "next tie", .nextTie),
      KeyBinding([.backTab], "Shift-Tab", "上一组", "previous tie", .previousTie),
      KeyBinding([.character("e")], "e", "说明", "explain", .explain),
    ] + moving(RulingCommand.move)

  static let signOff: [KeyBinding<SignOffCommand>] =
    [
      KeyBinding([.character("s")], "s", "签名封存", "sign and seal", .sign),
      KeyBinding([.enter], "Enter", "去处理这一项", "go to this item", .jump),
      KeyBinding([.character("n")], "n", "登记裁判长", "enrol head referee", .enrolReferee),
      KeyBinding([.character("r")], "r", "启封", "reopen", .reopen),
    ] + moving(SignOffCommand.move)

  static let log: [KeyBinding<LogCommand>] =
    [
      KeyBinding([.character("/")], "/", "筛选", "filter", .filter),
      KeyBinding([.enter], "Enter", "看原文", "the whole record", .open),
      KeyBinding([.escape], "Esc", "取消筛选", "clear the filter", .clear),
    ] + moving(LogCommand.move)

  static let people: [KeyBinding<PeopleCommand>] =
    [
      KeyBinding([.enter], "Enter", "由此人录分", "takes the keyboard", .take),
      KeyBinding([.character("n")], "n", "登记记分员", "enrol a scorekeeper", .enrolScorekeeper),
      KeyBinding([.character("h")], "h", "登记裁判长", "enrol the head referee", .enrolReferee),
    ] + moving(PeopleCommand.move)

  static let welcome: [KeyBinding<WelcomeCommand>] =
    [
      KeyBinding([.enter], "Enter", "打开", "open", .open),
      KeyBinding([.character("d")], "d", "示例比赛", "sample competition", .demo),
      KeyBinding([.character("n")], "n", "新建", "new", .new),
      KeyBinding([.character("o")], "o", "按路径打开", "open a path", .openPath),
    ] + moving(WelcomeCommand.move)

  static let form: [KeyBinding<FormCommand>] = [
    KeyBinding([.enter], "Enter", "下一项，末项即确定", "next field; done after the last", .next),
    KeyBinding([.escape], "Esc", "返回", "back", .back),
    KeyBinding([.tab, .down], "Tab", "下一项", "next field", .forward),
    KeyBinding([.backTab, .up], "Shift-Tab", "上一项", "previous field", .backward),
    KeyBinding([.backspace], "Backspace", "退格", "erase", .erase),
  ]

  /// A form that asks for a reason offers the usual ones.
  static let reasonForm: [KeyBinding<FormCommand>] =
    [KeyBinding([.function(2)], "F2", "常用理由", "usual reasons", .usualReason)] + form

  static let choice: [KeyBinding<ChoiceCommand>] = [
    KeyBinding(typed: Bilingual(zh: "数字", en: "digit"), "选定", "choose"),
    KeyBinding([.enter], "Enter", "选定", "choose", .choose),
    KeyBinding([.up], "↑", "上移", "up", .up),
    KeyBinding([.down], "↓", "下移", "down", .down),
    KeyBinding([.escape], "Esc", "返回", "back", .back),
  ]

  static let page: [KeyBinding<PageCommand>] = [
    KeyBinding([.up], "↑", "上移", "up", .up),
    KeyBinding([.down], "↓", "下移", "down", .down),
    KeyBinding([.pageUp], "PgUp", "上页", "page up", .pageUp),
    KeyBinding([.pageDown, .character(" ")], "PgDn", "下页", "page down", .pageDown),
    KeyBinding([.escape, .enter, .function(1), .character("q")], "Esc", "返回", "back", .back),
  ]

  static let finder: [KeyBinding<FinderCommand>] = [
    KeyBinding(typed: Bilingual(zh: "号码/姓名/拼音", en: "number, name, pinyin"), "查找", "find"),
    KeyBinding([.enter], "Enter", "选定", "choose", .choose),
    KeyBinding([.up], "↑", "上移", "up", .up),
    KeyBinding([.down], "↓", "下移", "down", .down),
    KeyBinding([.backspace], "Backspace", "退格", "erase", .erase),
    KeyBinding([.escape], "Esc", "返回原处", "back", .back),
  ]

  private static func moving<Command>(_ command: (Move) -> Command) -> [KeyBinding<Command>] {
    [
      KeyBinding([.up], "↑", "上移", "up", command(.up)),
      KeyBinding([.down], "↓", "下移", "down", command(.down)),
      KeyBinding([.pageUp], "PgUp", "上页", "page up", command(.pageUp)),
      KeyBinding([.pageDown], "PgDn", "下页", "page down", command(.pageDown)),
      KeyBinding([.home], "Home", "首行", "first", command(.top)),
      KeyBinding([.end], "End", "末行", "last", command(.bottom)),
    ]
  }
}
