internal import Desk
internal import Scoring

extension Words {
  /// What is wrong with a command as it was typed, and where help is.
  static func usage(_ problem: UsageProblem, _ command: Command?) -> Bilingual {
    let what = usage(problem)
    let help = ["caipan", command?.word, "--help"].compactMap { $0 }.joined(separator: " ")
    return Bilingual(zh: "\(what.zh)；用法见 \(help)", en: "\(what.en); see \(help)")
  }

  private static func usage(_ problem: UsageProblem) -> Bilingual {
    switch problem {
    case .unknownCommand(let word):
      Bilingual(zh: "没有命令或目录「\(word)」", en: "no command and no folder “\(word)”")
    case .unknownOption(let text): Bilingual(zh: "没有选项 \(text)", en: "unknown option \(text)")
    case .notForCommand(let option):
      Bilingual(zh: "此命令没有选项 \(option.spelling)", en: "this command does not take \(option.spelling)")
    case .notFor(let option, let word):
      Bilingual(zh: "\(word) 没有选项 \(option.spelling)", en: "\(word) does not take \(option.spelling)")
    case .onlyForFounding(let option):
      Bilingual(
        zh: "这里已有比赛，加场次时不写 \(option.spelling)",
        en: "the competition is there already; \(option.spelling) is for a new one")
    case .missingValue(let option):
      Bilingual(zh: "\(typed(option).zh)：缺少后面的值", en: "\(typed(option).en): its value is missing")
    case .unexpectedValue(let option):
      Bilingual(zh: "\(option.spelling) 后面不带值", en: "\(option.spelling) takes no value")
    case .optionTwice(let option): Bilingual(zh: "\(option.spelling) 写了两次", en: "\(option.spelling) stands twice")
    case .missingOption(let option): Bilingual(zh: "缺少 \(typed(option).zh)", en: "\(typed(option).en) is missing")
    case .missingOperand(let operand): Bilingual(zh: "缺少\(operand.name.zh)", en: "\(operand.name.en) is missing")
    case .tooManyOperands(let text): Bilingual(zh: "多余的「\(text)」", en: "“\(text)” is one too many")
    case .badValue(let option, let text):
      Bilingual(zh: "「\(text)」不对：应为 \(typed(option).zh)", en: "“\(text)” won't do: it is \(typed(option).en)")
    case .prizes(let problem):
      Bilingual(zh: "--awards：\(prizePlanProblem(problem).zh)", en: "--awards: \(prizePlanProblem(problem).en)")
    case .badOperand(let operand, let text):
      Bilingual(zh: "「\(text)」不对：应为 \(operand.name.zh)", en: "“\(text)” won't do: it is \(operand.name.en)")
    }
  }

  /// An option as it is typed, with what follows it.
  static func typed(_ option: Option) -> Bilingual {
    guard let argument = option.row.argument else { return Bilingual(zh: option.spelling, en: option.spelling) }
    return Bilingual(zh: "\(option.spelling) \(argument.zh)", en: "\(option.spelling) \(argument.en)")
  }

  static let helpUsage = Bilingual(zh: "用法", en: "usage")
  static let helpOptions = Bilingual(zh: "选项", en: "options")
  static let helpCommands = Bilingual(zh: "命令", en: "commands")
  static let helpOperations = Bilingual(
    zh: "操作（都可加 event、stage、committee、by；reason 为理由，更正时写 replaces）",
    en: "operations (all take event, stage, committee, by; reason where one is due, replaces in a correction)")
  static let helpSheets = Bilingual(
    zh: "评分方案和评委名单的样子（列的顺序随意；模块的值写一次，下面空着就是同上；| 表示任选其一）",
    en:
      "what a marking scheme and a list of judges look like (columns in any order; a module's values once, empty cells below say the same; | is one of)"
  )
  static let helpPapers = Bilingual(zh: "种类（也可写中文名）", en: "kinds")
  static let helpTitle = Bilingual(
    zh: "裁判台 Caipan：职业技能竞赛的计分台", en: "Caipan 裁判台: the scorers' table of a vocational skills competition")
  static let helpStatus = Bilingual(
    zh: "退出状态：0 完成，1 被拒绝、核验不符或（check）违反必须遵守的规定，2 用法不对，3 未存盘",
    en: "exit status: 0 done, 1 refused, not verified, or (check) a required rule is broken, 2 wrong usage, 3 not saved"
  )
  static let helpFolderLikeCommand = Bilingual(
    zh: "目录与命令同名时写 ./目录；-- 之后不再有选项", en: "a folder named like a command is written ./DIR; -- ends the options")
}
