internal import Scoring
internal import Terminal

/// The one table of keys: the key bar, the help and the dispatch are all made from it.
enum KeyTable {
  static let desk: [KeyBinding<DeskCommand>] =
    Screen.tabs.map { screen in
      KeyBinding(screen.keys, screen.name.zh, screen.name.en, .go(screen))
    } + [otherContest] + everywhere

  static let otherContest = KeyBinding<DeskCommand>([.control("g")], "换场次", "contests", .chooseContest)

  static let everywhere: [KeyBinding<DeskCommand>] = [
    KeyBinding([.control("l")], "English", "中文", .switchLanguage),
    KeyBinding([.function(1), .character("?")], "帮助", "help", .help),
    KeyBinding([.function(10)], "退出", "quit", .quit),
  ]

  static let entry: [KeyBinding<EntryCommand>] =
    [
      KeyBinding(typed: Bilingual(zh: "数字", en: "digits"), "录入", "key"),
      KeyBinding([.enter], "下一张", "next", .nextSheet),
      KeyBinding([.tab], "右移", "right", .nextCell),
      KeyBinding([.character("/")], "查找", "find", .find),
      KeyBinding([.character("u")], "撤销", "undo", .undo),
      KeyBinding([.character("a")], "缺考", "absent", .absent),
      KeyBinding([.character("w")], "弃权", "withdrawn", .withdrawn),
      KeyBinding([.character("e")], "说明", "explain", .explain),
      KeyBinding([.character("s")], "其他状态", "other status", .statusMenu),
      KeyBinding([.backTab], "左移", "left", .previousCell),
      KeyBinding([.left], "左移", "left", .left),
      KeyBinding([.right], "右移", "right", .right),
    ] + moving(EntryCommand.move)

  static let typing: [KeyBinding<TypingCommand>] = [
    KeyBinding([.enter], "保存并下移", "save, next", .saveNextSheet),
    KeyBinding([.tab], "保存并右移", "save, right", .saveNextCell),
    KeyBinding([.escape], "放弃所录", "drop it", .drop),
    KeyBinding([.backspace], "退格", "erase", .erase),
    KeyBinding([.down], "保存并下移一行", "save, one down", .saveDown),
    KeyBinding([.up], "保存并上移一行", "save, one up", .saveUp),
    KeyBinding([.backTab], "保存并左移", "save, left", .savePreviousCell),
  ]

  static let ranking: [KeyBinding<RankingCommand>] =
    [
      KeyBinding([.character("e"), .enter], "说明", "explain", .explain),
      KeyBinding([.character("/")], "查找", "find", .find),
    ] + moving(RankingCommand.move)

  static let ruling: [KeyBinding<RulingCommand>] =
    [
      KeyBinding([.enter, .character(" ")], "排在下一名", "gets the next place", .pick),
      KeyBinding([.backspace], "退回一名", "put one back", .putBack),
      KeyBinding([.tab], "下一组", "next tie", .nextTie),
      KeyBinding([.backTab], "上一组", "previous tie", .previousTie),
      KeyBinding([.character("e")], "说明", "explain", .explain),
    ] + moving(RulingCommand.move)

  static let signOff: [KeyBinding<SignOffCommand>] =
    [
      KeyBinding([.character("s")], "签名封存", "sign and seal", .sign),
      KeyBinding([.character("d")], "解密一层", "open a layer", .decode),
      KeyBinding([.enter], "去处理这一项", "go to this item", .jump),
      KeyBinding([.character("n")], "登记裁判长", "enrol head referee", .enrolReferee),
      KeyBinding([.character("r")], "启封", "reopen", .reopen),
    ] + moving(SignOffCommand.move)

  static let results: [KeyBinding<ResultsCommand>] =
    [
      KeyBinding([.character("e"), .enter], "说明", "explain", .explain),
      KeyBinding([.tab, .right], "下一栏", "next part", .nextTab),
      KeyBinding([.backTab, .left], "上一栏", "part before", .previousTab),
      KeyBinding([.character("/")], "查找", "find", .find),
    ] + moving(ResultsCommand.move) + [
      KeyBinding([.character("1")], "晋级", "advancing", .tab(.advancement)),
      KeyBinding([.character("2")], "奖项", "awards", .tab(.awards)),
      KeyBinding([.character("3")], "证书", "certificates", .tab(.certificates)),
      KeyBinding([.character("4")], "不予", "withheld", .tab(.withheld)),
    ]

  static let compliance: [KeyBinding<ComplianceCommand>] =
    [
      KeyBinding([.enter], "作答", "answer", .answer),
      KeyBinding([.character("e")], "说明", "explain", .explain),
      KeyBinding([.tab, .right], "下一栏", "next part", .nextTab),
      KeyBinding([.backTab, .left], "上一栏", "part before", .previousTab),
    ] + moving(ComplianceCommand.move) + [
      KeyBinding([.character("1")], "合规", "clauses", .tab(.findings)),
      KeyBinding([.character("2")], "期限", "deadlines", .tab(.deadlines)),
      KeyBinding([.character("3")], "待答", "questions", .tab(.questions)),
      KeyBinding([.character("4")], "资料", "facts", .tab(.facts)),
    ]

  static let log: [KeyBinding<LogCommand>] =
    [
      KeyBinding([.character("/")], "筛选", "filter", .filter),
      KeyBinding([.enter], "看原文", "whole record", .open),
      KeyBinding([.escape], "取消筛选", "clear the filter", .clear),
      KeyBinding([.character("n")], "提示", "notes", .notices),
    ] + moving(LogCommand.move)

  /// The journal's filter, while it is being typed; the list follows every letter.
  static let filter: [KeyBinding<FilterCommand>] = [
    KeyBinding(typed: Bilingual(zh: "号码/姓名/种类", en: "number, name, kind"), "筛选", "filter"),
    KeyBinding([.enter], "保留", "keep it", .keep),
    KeyBinding([.escape], "取消筛选", "clear it", .clear),
    KeyBinding([.backspace], "退格", "erase", .erase),
  ]

  static let welcome: [KeyBinding<WelcomeCommand>] =
    [
      KeyBinding([.enter], "打开", "open", .open),
      KeyBinding([.character("d")], "示例比赛", "sample competition", .demo),
      KeyBinding([.character("n")], "新建", "new", .new),
      KeyBinding([.character("o")], "打开路径", "open a path", .openPath),
    ] + moving(WelcomeCommand.move)

  static let form: [KeyBinding<FormCommand>] = [
    KeyBinding([.enter], "下一项/确定", "next / done", .next),
    KeyBinding([.escape], "返回", "back", .back),
    KeyBinding([.tab, .down], "下一项", "next field", .forward),
    KeyBinding([.backTab, .up], "上一项", "previous field", .backward),
    KeyBinding([.backspace], "退格", "erase", .erase),
  ]

  /// A form that asks for a reason offers the usual ones.
  static let reasons = [KeyBinding<FormCommand>([.function(2)], "常用理由", "usual reasons", .usualReason)]

  /// A line that takes one of a few answers.
  static let picking: [KeyBinding<FormCommand>] = [
    KeyBinding([.right, .character(" ")], "选下一个", "pick", .laterOption),
    KeyBinding([.left], "选上一个", "pick back", .earlierOption),
  ]

  /// A form whose facts are a list.
  static let scrolling: [KeyBinding<FormCommand>] = [
    KeyBinding([.pageDown], "往下看", "read on", .pageDown),
    KeyBinding([.pageUp], "往上看", "read back", .pageUp),
  ]

  /// Every key of every form.
  static let anyForm = picking + reasons + scrolling + form

  static let choice: [KeyBinding<ChoiceCommand>] = [
    KeyBinding([.up], "上移", "up", .up),
    KeyBinding([.down], "下移", "down", .down),
    KeyBinding([.enter], "选定", "choose", .choose),
    KeyBinding([.escape], "返回", "back", .back),
  ]

  static let page: [KeyBinding<PageCommand>] = [
    KeyBinding([.escape, .enter, .function(1), .character("q")], "返回", "back", .back),
    KeyBinding([.up], "上移", "up", .up),
    KeyBinding([.down], "下移", "down", .down),
    KeyBinding([.pageUp], "上页", "page up", .pageUp),
    KeyBinding([.pageDown, .character(" ")], "下页", "page down", .pageDown),
    KeyBinding([.home], "开头", "start", .top),
    KeyBinding([.end], "末尾", "end", .bottom),
  ]

  static let finder: [KeyBinding<FinderCommand>] =
    [KeyBinding(typed: Bilingual(zh: "号码/姓名/拼音", en: "number, name, pinyin"), "查找", "find")] + finding

  static let eventFinder: [KeyBinding<FinderCommand>] =
    [KeyBinding(typed: Bilingual(zh: "名称/代码/拼音", en: "name, code, pinyin"), "查找", "find")] + finding

  private static let finding: [KeyBinding<FinderCommand>] = [
    KeyBinding([.enter], "选定", "choose", .choose),
    KeyBinding([.escape], "返回", "back", .back),
    KeyBinding([.up], "上移", "up", .up),
    KeyBinding([.down], "下移", "down", .down),
    KeyBinding([.backspace], "退格", "erase", .erase),
  ]

  static func moving<Command>(_ command: (Move) -> Command) -> [KeyBinding<Command>] {
    [
      KeyBinding([.up], "上移", "up", command(.up)),
      KeyBinding([.down], "下移", "down", command(.down)),
      KeyBinding([.pageUp], "上页", "page up", command(.pageUp)),
      KeyBinding([.pageDown], "下页", "page down", command(.pageDown)),
      KeyBinding([.home], "首行", "first", command(.top)),
      KeyBinding([.end], "末行", "last", command(.bottom)),
    ]
  }
}
