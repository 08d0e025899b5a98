internal import Competition
internal import Desk
internal import Intake
internal import Scoring

extension Words {
  static let knownJudges = Bilingual(zh: "与已存的相同", en: "recorded already, the same")
  static let sameScheme = Bilingual(zh: "与在用的评分方案相同", en: "just the marking scheme in use")

  static func badRow(_ row: BadMarkingRow) -> Bilingual {
    onLine(row.line, nil, together(row.faults.map(markingRowFault)))
  }

  static func badRow(_ row: BadJudgeRow) -> Bilingual {
    onLine(row.line, nil, together(row.faults.map(judgeFault)))
  }

  /// Why a text is no marking scheme, with the line of the sheet that says so.
  static func markingProblem(_ problem: MarkingProblem, line: Int?) -> Bilingual {
    let what = markingProblem(problem)
    return line.map { onLine($0, nil, what) } ?? what
  }

  /// What a scheme comes to, for who has just read one from a file.
  static func summary(_ scheme: MarkingScheme) -> Bilingual {
    let aspects = scheme.modules.reduce(0) { $0 + $1.aspects.count }
    let cells = scheme.places.count
    return Bilingual(
      zh: "评分方案「\(scheme.title)」：模块 \(scheme.modules.count)，评分点 \(aspects)，每名选手 \(cells) 格、\(scheme.piles.count) 张评分表",
      en:
        "marking scheme “\(scheme.title)”: modules \(scheme.modules.count), aspects \(aspects), a contestant's cells \(cells) on sheets \(scheme.piles.count)"
    )
  }

  private static func markingRowFault(_ fault: MarkingRowFault) -> Bilingual {
    switch fault {
    case .broken(let cell): return brokenCell(cell)
    case .noModule: return Bilingual(zh: "这一行和上面都没有模块", en: "no module here or above")
    case .unknownComponent(let name):
      return Bilingual(zh: "规则里没有部分「\(name)」", en: "the rulebook has no component “\(name)”")
    case .noAspect: return Bilingual(zh: "没有评分点编号", en: "the aspect has no id")
    case .noPoints: return Bilingual(zh: "没有分值", en: "the aspect has no points")
    case .notANumber(let column, let text):
      let name = column.heading
      return Bilingual(
        zh: "\(name.zh)「\(text)」不是数（最多两位小数）", en: "\(name.en) “\(text)” is no number of at most two decimals")
    case .notWhole(let column, let text):
      let name = column.heading
      return Bilingual(zh: "\(name.zh) \(text) 应为整数", en: "\(name.en) \(text) should be a whole number")
    case .unknownWord(let column, let text):
      let (name, known) = (column.heading, words(in: column))
      return Bilingual(
        zh: "\(name.zh)「\(text)」不认识：\(known.zh)", en: "\(name.en) “\(text)” is not known: \(known.en)")
    case .otherThanAbove(let column, let line):
      let name = column.heading
      return Bilingual(zh: "\(name.zh)与第 \(line) 行不同", en: "\(name.en) is otherwise on line \(line)")
    case .unknownSetting(let name):
      let names = MarkingSetting.allCases.map(\.name)
      return Bilingual(
        zh: "没有设置「\(name)」；有：\(names.map(\.zh).joined(separator: "、"))",
        en: "no setting “\(name)”; there are: \(names.map(\.en).joined(separator: ", "))")
    case .settingTwice(let setting, let line):
      return Bilingual(
        zh: "设置「\(setting.name.zh)」与第 \(line) 行重复", en: "the setting “\(setting.name.en)” is that of line \(line)")
    case .badSetting(let setting, let cell, let text):
      return Bilingual(
        zh: "设置「\(setting.name.zh)」后第 \(cell) 格「\(text)」不对：见 caipan import --help",
        en: "cell \(cell) behind the setting “\(setting.name.en)”, “\(text)”, is wrong: see caipan import --help")
    }
  }

  /// What may stand in a column of words.
  private static func words(in column: MarkingColumn) -> Bilingual {
    switch column {
    case .kind: Bilingual(zh: "测量、评价、打分", en: "measurement, judgement, points")
    case .combine: Bilingual(zh: "平均、中位、去最高1最低1、两人 差≤5", en: "mean, median, trimmed 1 1, pair ≤5")
    case .missing: Bilingual(zh: "等齐、其余至少2人", en: "wait, rest at least 2")
    case .component, .module, .moduleName, .moduleEnglish, .moduleHighest, .weight, .judges, .spread, .aspect,
      .aspectName, .aspectEnglish, .points, .decimals:
      Bilingual(zh: "", en: "")
    }
  }

  private static func judgeFault(_ fault: JudgeFault) -> Bilingual {
    switch fault {
    case .broken(let cell): brokenCell(cell)
    case .noID: Bilingual(zh: "没有评委编号", en: "no judge's id")
    case .id(let fault), .name(let fault): rosterFault(fault)
    case .otherThanAbove(let line):
      Bilingual(zh: "姓名或单位与第 \(line) 行不同", en: "name or unit is otherwise on line \(line)")
    case .seat(let text):
      Bilingual(zh: "席位「\(text)」不对：写作 A:1", en: "“\(text)” is no seat: write it as A:1")
    case .halfSeat: Bilingual(zh: "模块和席要一起写", en: "a module and a seat go together")
    case .seatTwice(let seat, let line):
      Bilingual(zh: "席位 \(seat) 与第 \(line) 行重复", en: "seat \(seat) is that of line \(line)")
    }
  }
}
