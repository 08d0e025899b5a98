import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

/// Practical contests that are marked on sheets.
enum MarkedField {
  static func aspect(_ id: String, _ zh: String, _ en: String, _ kind: String, _ highest: String, _ decimals: Int)
    -> MarkingDraft.Aspect
  {
    var aspect = MarkingDraft.Aspect()
    aspect.id = id
    aspect.name = Bilingual(zh: zh, en: en)
    aspect.kind = kind
    aspect.highest = highest
    aspect.decimals = String(decimals)
    return aspect
  }

  static func module(
    _ id: String, _ zh: String, _ en: String, _ highest: String, judges: Int, spread: String = "",
    _ aspects: [MarkingDraft.Aspect]
  ) -> MarkingDraft.Module {
    var module = MarkingDraft.Module()
    module.id = id
    module.name = Bilingual(zh: zh, en: en)
    module.highest = highest
    module.panel.judges = String(judges)
    module.panel.spread = spread
    module.aspects = aspects
    return module
  }

  /// Latte art, four judgements of ten points by three judges; a pour-over, two agreed values, and a taste out of
  /// thirty by two judges who may lie five points apart; two penalties; everything keyed again, papers counted.
  static var coffee: MarkingDraft {
    var draft = draft("咖啡师实操")
    draft.modules = [
      module(
        "A", "拿铁拉花", "Latte art", "40.00", judges: 3,
        [
          aspect("A1", "奶泡质感", "Milk texture", "judgement", "10.00", 0),
          aspect("A2", "图案对比", "Contrast", "judgement", "10.00", 0),
          aspect("A3", "图案对称", "Symmetry", "judgement", "10.00", 0),
          aspect("A4", "创意难度", "Difficulty", "judgement", "10.00", 0),
        ]),
      module(
        "B", "手冲", "Pour over", "60.00", judges: 2, spread: "5.00",
        [
          aspect("B1", "萃取温度", "Temperature", "measurement", "20.00", 1),
          aspect("B2", "萃取用时", "Time", "measurement", "10.00", 2),
          aspect("B3", "风味", "Taste", "points", "30.00", 1),
        ]),
    ]
    draft.penalties = [
      penalty("late", "迟到", "late", "fixed", "2.00", ""),
      penalty("fault", "器具损坏", "breakage", "perFault", "0.50", "3.00"),
    ]
    return draft
  }

  /// One module of twenty aspects of five points by three judges.
  static func twenty(_ kind: String, decimals: Int) -> MarkingDraft {
    var draft = draft("二十个评分点")
    let aspects = (1...20).map { aspect("A\($0)", "评分点\($0)", "Aspect \($0)", kind, "5.00", decimals) }
    draft.modules = [module("A", "实操", "Practice", "100.00", judges: 3, aspects)]
    return draft
  }

  private static func draft(_ title: String) -> MarkingDraft {
    var draft = MarkingDraft()
    draft.title = title
    draft.components = [
      MarkingDraft.Component(id: "theory", weight: "30", isMadeOfModules: false),
      MarkingDraft.Component(id: "practical", weight: "70", isMadeOfModules: true),
    ]
    return draft
  }

  private static func penalty(
    _ id: String, _ zh: String, _ en: String, _ kind: String, _ points: String, _ most: String
  ) -> MarkingDraft.Penalty {
    var penalty = MarkingDraft.Penalty()
    penalty.id = id
    penalty.name = Bilingual(zh: zh, en: en)
    penalty.kind = kind
    penalty.points = points
    penalty.atMost = most
    return penalty
  }

  /// Cells of one sheet of `coffee` in the order of the paper.
  static func sheet(
    _ of: String, _ module: String, _ judge: Int, _ keying: Keying, _ hundredths: [Int], first: Int = 1
  ) -> [Intent] {
    hundredths.enumerated().map { at, value in
      .score(
        contest: 1,
        Score(
          of: of, module: module, aspect: "\(module)\(first + at)", judge: judge, keying: keying,
          value: Mark(hundredths: value)), replacing: [], reason: "")
    }
  }
}

extension Table {
  /// Five contestants whose practical part is marked on sheets; 李敏 sits at the keyboard, 王芳 keys again.
  static func marked(
    _ draft: MarkingDraft = MarkedField.coffee, _ language: Language = .zh, _ size: Size = narrow,
    _ contestants: [Contestant] = Field.five, _ intents: [Intent] = []
  ) throws -> Table {
    let table = try Table(contestants, language: language, size: size)
    try table.folder?.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""), by: "")
    try table.folder?.act(.enrol(name: "王芳", duty: .secondKeyer, key: nil, reason: ""), by: "")
    try table.folder?.act(.adopt(contest: 1, scheme: draft.text, reason: ""), by: "李敏")
    for intent in intents { try table.act(intent) }
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }

  /// Records in the name of who may: the second keying is 王芳's, everything else 李敏's.
  func act(_ intent: Intent) throws {
    var person = "李敏"
    if case .score(_, let score, _, _) = intent, score.keying == .second { person = "王芳" }
    try folder?.act(intent, by: person)
  }

  /// Opens a pile by its name on the screen that shows piles.
  func open(pile: String) {
    type(.home)
    for _ in 0..<40 where contest.pileName(desk.page.choice - (desk.page.keying == .first ? 1 : 0)) != pile {
      type(.down)
    }
    type(.enter)
  }
}
