internal import Scoring

// What the forms of the marking scheme ask, and the answers they offer.

extension Words {
  static let schemeName = both("方案名称", "name of the scheme")
  static let idLabel = both("代号（字母数字）", "ID")
  static let nameZhLabel = both("中文名称", "name in Chinese")
  static let nameEnLabel = both("英文名称", "name in English")
  static let highestLabel = both("满分", "highest mark")
  static let weightLabel = both("权重 %", "weight %")
  static let componentLabel = both("属于", "part of")
  static let madeLabel = both("怎样得出", "how it is made")
  static let joinLabel = both("模块怎样合成", "how modules join")
  static let kindLabel = both("评分方式", "how it is marked")
  static let decimalsLabel = both("可录小数位", "decimals keyed")
  static let judgesLabel = both("评委人数（无则 0）", "judges (0: none)")
  static let combineLabel = both("合成", "combined by")
  static let dropHighLabel = both("去掉最高几个", "highest left out")
  static let dropLowLabel = both("去掉最低几个", "lowest left out")
  static let gapLabel = both("两人分差上限（分）", "gap of the two")
  static let missingJudgeLabel = both("缺评时", "judge missing")
  static let atLeastLabel = both("其余至少几人", "the rest: at least")
  static let spreadLabel = both("打分分差警戒（空则不查）", "spread alarm (or empty)")
  static let floorsLabel = both("模块扣到 0 为止", "modules stop at 0")
  static let penaltyOrderLabel = both("分项扣分先后", "component penalties")
  static let voidedModuleLabel = both("模块作废时", "a voided module")
  static let takenOffLabel = both("从哪里扣", "taken off")
  static let penaltyKindLabel = both("怎样计", "counted")
  static let penaltyPointsLabel = both("扣几分", "points")
  static let atMostLabel = both("最多扣几分（空则不限）", "at most (or empty)")
  static let roundsJudgementLabel = both("评价分折算后", "judgement points")
  static let roundsPointsLabel = both("评委打分合成后", "combined points")
  static let roundsModuleLabel = both("模块得分", "a module's mark")
  static let secondKeyingLabel = both("复核哪些", "keyed again")
  static let topPercentLabel = both("抽样：前百分之几", "sample: top %")
  static let restPercentLabel = both("抽样：其余百分之几", "sample: % of the rest")
  static let allAbovePercentLabel = both("差错超过百分之几全部复核", "all, if more than % differ")
  static let papersLabel = both("纸质评分表", "paper sheets")

  /// An answer's word in the scheme's text, and how people read it.
  typealias SchemeAnswer = (String, Bilingual)

  static let makings: [SchemeAnswer] = [
    (Form.Field.yes, both("由模块合成", "from modules")), (Form.Field.no, both("直接录分或导入", "keyed or imported as one mark")),
  ]
  static let joins: [SchemeAnswer] = [
    ("sum", both("各模块分数相加，满分合计 100", "points add up, 100 in all")),
    ("weighted", both("各模块按权重，权重合计 100%", "by weight, 100 % in all")),
  ]
  static let aspectKinds: [SchemeAnswer] = [
    ("measurement", both("测量：一个商定值", "measurement: one agreed value")),
    ("judgement", both("评价：各评委 0–3", "judgement: 0–3 by each judge")),
    ("points", both("打分：各评委给分", "points by each judge")),
  ]
  static let decimalsKeyed: [SchemeAnswer] = [
    ("2", both("两位", "two")), ("1", both("一位", "one")), ("0", both("整数", "none")),
  ]
  static let combinations: [SchemeAnswer] = [
    ("mean", both("平均", "mean")), ("median", both("中位数", "median")),
    ("trimmed", both("去掉最高最低后平均", "mean without highest and lowest")),
    ("pair", both("两人平均，限分差", "mean of two within a gap")),
  ]
  static let missingJudges: [SchemeAnswer] = [
    ("wait", both("等补评，不得缺", "wait until somebody marks")), ("rest", both("其余评委计算", "the others count")),
  ]
  static let floors: [SchemeAnswer] = [
    (Form.Field.yes, both("是，不出负分", "yes, never below 0")),
    (Form.Field.no, both("否，可为负，从总计中抵", "no, the rest is taken off elsewhere")),
  ]
  static let penaltyOrders: [SchemeAnswer] = [
    (Form.Field.yes, both("先扣分，后舍入", "taken off, then rounded")),
    (Form.Field.no, both("先舍入，后扣分", "rounded, then taken off")),
  ]
  static let voidedModules: [SchemeAnswer] = [
    ("noPoints", both("该模块不得分", "brings no points")), ("voidsComponent", both("整个分项作废", "voids the component")),
  ]
  static let penaltyKinds: [SchemeAnswer] = [
    ("fixed", both("一次扣定", "once")), ("perFault", both("每处扣", "for each fault")),
  ]
  static let roundings: [SchemeAnswer] = [
    (Form.Field.exact, both("不舍入", "not rounded")), ("2", both("两位小数", "two decimals")),
    ("1", both("一位小数", "one decimal")), ("0", both("整数", "whole points")),
  ]
  static let secondKeyings: [SchemeAnswer] = [
    ("all", both("全部", "all")), ("none", both("不复核", "none")), ("sample", both("抽样", "a sample")),
  ]
  static let paperChoices: [SchemeAnswer] = [
    (Form.Field.yes, both("有，清点发出、收回、签字", "yes, counted out, back and signed")),
    (Form.Field.no, both("没有，不清点", "no, nothing to count")),
  ]

  /// How people read an answer's word; what is none of the answers as it is.
  static func answer(_ word: String, among answers: [SchemeAnswer]) -> Bilingual {
    answers.first { $0.0 == word }?.1 ?? both(word, word)
  }

  static func schemeFormTitle(
    _ row: SchemeRow, in draft: MarkingDraft, names: [String: Bilingual], adding: Bool
  ) -> Bilingual {
    switch row {
    case .module where adding: return both("加一个模块", "A further module")
    case .aspect(let module, _) where adding:
      let id = draft.modules[module].id
      return both("模块 \(id) 加一个评分点", "A further aspect of module \(id)")
    case .penalty where adding: return both("加一项扣分", "A further penalty")
    case .module, .aspect, .penalty, .title, .component, .join, .panel, .deducting, .rounding, .secondKeying, .papers:
      return schemeRowName(row, in: draft, names: names)
    }
  }

  /// What is wrong in a row, in words: the line of its form, and why.
  static func schemeWrong(_ problem: MarkingProblem, at row: Bilingual) -> Bilingual {
    let fault = markingFault(problem.fault)
    let member = schemeMember(problem.path)
    return both(
      "✗ \(row.zh)\(member.map { " · \($0.zh)" } ?? "")：\(fault.zh)",
      "✗ \(row.en)\(member.map { " · \($0.en)" } ?? ""): \(fault.en)")
  }

  /// The line of a form that asks for a member of the scheme's text.
  private static func schemeMember(_ path: String) -> Bilingual? {
    switch path.split(separator: ".").last ?? "" {
    case "id": idLabel
    case "zh": nameZhLabel
    case "en": nameEnLabel
    case "highest": highestLabel
    case "weight": weightLabel
    case "component": componentLabel
    case "kind": kindLabel
    case "decimals": decimalsLabel
    case "judges": judgesLabel
    case "combine": combineLabel
    case "high": dropHighLabel
    case "low": dropLowLabel
    case "gap": gapLabel
    case "missing": missingJudgeLabel
    case "atLeast": atLeastLabel
    case "spread": spreadLabel
    case "points": penaltyPointsLabel
    case "atMost": atMostLabel
    case "module": takenOffLabel
    case "topPercent": topPercentLabel
    case "restPercent": restPercentLabel
    case "allAbovePercent": allAbovePercentLabel
    case _: nil
    }
  }

  /// What somebody should know who fills a form in.
  static func schemeFormFacts(_ row: SchemeRow) -> [Bilingual] {
    switch row {
    case .title, .papers, .penalty, .deducting: []
    case .component:
      [
        both(
          "权重 0：本场没有这一分项。规则文件的权重若有条款依据，改动须写理由。",
          "Weight 0: not in this contest. Leaving a notice's split needs a reason.")
      ]
    case .join, .rounding:
      [both("分项成绩最后一律四舍五入到两位小数，只舍一次。", "The component's mark is rounded half up to two decimals, once.")]
    case .module:
      [
        both(
          "满分空着：取评分点之和。只有一个分数的模块有一个评分点。", "Highest left empty: the sum of its aspects. A module of one mark has one.")
      ]
    case .panel:
      [
        both(
          "用不到的项可以空着。0–3 的评价相差超过 1 总要查；打分的警戒线在这里定。",
          "Leave empty what is not used. Judgements more than 1 apart always open a case; points as said here.")
      ]
    case .aspect: [both("先后照评分表纸面。评价：0–3 ÷ 3 × 满分。", "In the order of the paper. Judgement: 0–3 ÷ 3 × highest.")]
    case .secondKeying:
      [both("另一人不看初录再录一遍；百分数只在抽样时用。", "Another person keys again, blind; the per cents are for a sample.")]
    }
  }
}
