internal import Scoring

/// The options of all commands: with `Command`, the one table from which parsing and help are made.
enum Option: String, CaseIterable, Hashable, Sendable {
  case rulebook, event, stage, committee, tier, title, date, closing, code, station, levels, certificates
  case contestClass = "class"
  case requiredField = "required-field"
  case awards, innovative, advancing, team
  case dryRun = "dry-run"
  case skipBad = "skip-bad"
  case sheet, by, reason, from, format, form, to, list, paper, at, size, theme, mouse, lock, lang, help, version

  /// How it is typed: `--dry-run`.
  var spelling: String { "--" + rawValue }

  /// One row of the table.
  struct Row {
    /// What has to follow the option; `nil` for a switch.
    let argument: Bilingual?
    /// What the help says of it.
    let text: Bilingual
  }

  /// The option's row.
  var row: Row {
    switch self {
    case .rulebook:
      Row("编号|文件", "ID|FILE", "规则：内置规则的编号（caipan rules），或规则文件", "the rules: a built-in ID (caipan rules) or a file")
    case .event:
      Row("名称", "NAME", "赛项：名称、代码或拼音首字母", "the event: its name, its code or pinyin initials")
    case .stage: Row("初赛|复赛|决赛", "preliminary|semifinal|final", "阶段", "the stage")
    case .committee: Row("名称", "NAME", "组委会（同一阶段有几个组委会时）", "the committee, where one stage has several")
    case .tier:
      Row("enterprise|district|municipalTwo|municipalOne", "级别：企业院校、区和系统、市级二类、市级一类", "the tier of the contest")
    case .title: Row("名称", "TITLE", "大赛名称；不写则用赛项名称", "the competition's title; else the event's name")
    case .date: Row("YYYY-MM-DD", "比赛日期", "the day of the contest")
    case .closing: Row("YYYY-MM-DD", "报名截止日期", "the day on which registration closes")
    case .code: Row("代码", "CODE", "职业或赛项代码", "the occupation's or the event's code")
    case .levels:
      Row("最低:最高", "LOWEST:HIGHEST", "国家职业技能标准的等级，如 初级工:技师", "the national standard's levels, beginner:technician")
    case .certificates: Row("yes|no", "是否取证", "whether the event gives certificates")
    case .contestClass: Row("one|two", "类别：市级一类、市级二类", "the class of the contest")
    case .requiredField: Row("人数", "N", "规定人数", "the prescribed number of contestants")
    case .awards:
      Row(
        "方案", "PLAN", "奖项：'一等奖:1:5000,优胜奖:30%'（名额或比例，可再写金额）",
        "the prizes: 'NAME:COUNT,NAME:PERCENT%', each with ':YUAN' behind if known")
    case .innovative: Row("yes|no", "是否创新类", "whether the event is of the innovative kind")
    case .advancing: Row("人数", "N", "组委会决定的晋级人数", "how many advance, by the committee's decision")
    case .team: Row("yes|no|N", "是否团队赛，或每队人数", "whether teams compete, or how many make a team")
    case .station: Row("名称", "NAME", "本工位的名称；不写则为 A1", "what this station is called; else A1")
    case .dryRun: Row("只报告，不记录", "report only, record nothing")
    case .skipBad: Row("有坏行时仍取好行", "take the good rows although others are bad")
    case .sheet:
      Row(
        "名称", "NAME", "工作簿（XLSX）的哪一张工作表；不写则为第一张没有隐藏的",
        "which sheet of a workbook (XLSX); else the first that is not hidden")
    case .by: Row("姓名", "NAME", "由谁经手；未登记的先登记为记分员", "who does it; enrolled as scorekeeper if need be")
    case .reason:
      Row(
        "理由", "TEXT", "理由：换评分方案或评委；名单中「原则上」的规定放行（须有 --by）",
        "why a scheme or a judge is replaced, or rules that only warn are passed (then in the name of --by)")
    case .from: Row("文件|-", "FILE|-", "从文件读取；不写或 - 为标准输入", "read from a file; else, or with -, standard input")
    case .format: Row("table|json|csv", "输出格式；不写则为 table", "the form of the result; else table")
    case .form:
      Row(
        "pdf,xlsx,csv,txt", "文书的形式；不写则为 pdf,xlsx；只写 txt 且无 --to 时显示在终端上",
        "what papers are made into; else pdf,xlsx; txt alone, without --to, is printed")
    case .to: Row("目录", "FOLDER", "文书存到哪里；不写则为 目录/papers", "where papers are put; else DIR/papers")
    case .list: Row("只列出能出哪些文书、缺什么", "only list which papers can be made, and what others lack")
    case .paper:
      Row(
        "文件|校验值", "FILE|VALUE", "把一份文书的文件，或印在页脚的一组值（8 位以上），与日志对照",
        "hold a paper's file, or a value printed at its foot (8 digits or more), against the journal")
    case .at: Row("序号", "SEQ", "只算到日志的这一条", "only up to this record of the journal")
    case .size: Row("人数", "N", "选手人数，10 到 200000；不写则为 32", "how many contestants, 10 to 200000; else 32")
    case .theme:
      Row(
        "名称|文件", "NAME|FILE", "配色：venue、dark、light、contrast、mono、自己的一种，或文件",
        "the colours: venue, dark, light, contrast, mono, one of your own, or a file")
    case .mouse: Row("接受鼠标", "take the mouse, too")
    case .lock:
      Row(
        "分钟", "MINUTES", "闲置几分钟后锁屏（键盘前的人有 PIN 时）；0 为不锁，不写则为 5",
        "lock the desk after so many idle minutes, where a PIN opens it; 0 never, else 5")
    case .lang: Row("zh|en", "语言；不写则随系统语言", "the language; else that of the locale")
    case .help: Row("显示用法", "show how it is used")
    case .version: Row("显示版本和日志格式", "show the version and the journal's format")
    }
  }
}

extension Option.Row {
  /// An option with an argument that is named in both languages.
  fileprivate init(_ argumentZh: String, _ argumentEn: String, _ zh: String, _ en: String) {
    self.init(argument: Bilingual(zh: argumentZh, en: argumentEn), text: Bilingual(zh: zh, en: en))
  }

  /// An option whose argument is spelled the same in both languages.
  fileprivate init(_ argument: String, _ zh: String, _ en: String) {
    self.init(argument, argument, zh, en)
  }

  /// A switch.
  fileprivate init(_ zh: String, _ en: String) {
    self.init(argument: nil, text: Bilingual(zh: zh, en: en))
  }
}
