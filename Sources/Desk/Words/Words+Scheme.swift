internal import Competition
internal import Scoring

// The marking scheme as a table, and what is said on its screen.

extension Words {
  static let schemeHead = both("评分内容", "What is marked")
  static let howHead = both("怎样评", "How")
  static let highestHead = both("满分", "Highest")
  static let weightHead = both("权重", "Weight")
  static let chooseTemplate = both(
    "本场还没有评分方案：分项各录一个分数。要分模块、评委、复核，选一种开始：",
    "No scheme is in use: a component is one mark. For modules, judges, second keying start from:")
  static let templateFile = both(
    "也可以从文件导入：caipan import 目录 scheme 文件", "A file will do as well: caipan import DIR scheme FILE")
  static let schemeInUseNow = both("在用方案（尚未按它录分，按 c 可改）", "In use; nothing keyed under it yet: c changes it")
  static let schemeStands = both("在用方案（已不能改）", "In use; it stands")
  static let schemeDraft = both("草稿，尚未启用：改好后按 s 启用", "A draft, not in use: s takes it into use")
  static let draftBegun = both("已列出草稿：回车改一行，改好后按 s 启用", "a draft to begin with: Enter edits a row, s takes it into use")
  static let notYetInUse = both(
    "还不能启用：先改光标所在的一行，原因在表下", "not yet: put the row under the cursor right first; why stands below the table")
  static let firstAModule = both("先加一个模块（n）", "add a module first (n)")
  static let notRemovable = both("这一行不能去掉；模块、评分点、扣分可以", "this row stays; modules, aspects and penalties can go")
  static let removeIt = both("去掉", "remove it")
  static let removed = both("已去掉", "removed")
  static let dropDraft = both("放弃这份草稿？", "Drop this draft?")
  static let workOn = both("继续修改", "work on")
  static let adoptTitle = both("启用评分方案", "Take the scheme into use")

  static func adoptFact(isFirst: Bool) -> Bilingual {
    isFirst
      ? both("权重与规则文件不同：须写明理由，永远留在日志里。", "Its weights are not the rulebook's: say why, on record for ever.")
      : both("换掉在用的方案须写明理由，永远留在日志里。", "It replaces the scheme in use: say why, on record for ever.")
  }

  static func schemeTitle(_ contest: Contest) -> String { "\(contest.setUp.event)\(contest.setUp.stage.zh)评分方案" }

  static func removeModule(_ module: MarkingDraft.Module) -> Bilingual {
    let count = module.aspects.count
    return both("模块 \(module.id) 有 \(count) 个评分点，一起去掉？", "Remove module \(module.id) with its \(count) aspects?")
  }

  static func template(_ template: SchemeTemplate) -> (name: Bilingual, what: Bilingual) {
    switch template {
    case .oneMark:
      (both("一个分数", "One mark"), both("每人一张评分表、一个分数，另一人复核", "one sheet with one mark, keyed again by another"))
    case .modules:
      (
        both("模块相加", "Modules that add up"),
        both("几个模块，满分合计 100，各一个分数", "some modules, 100 points in all, one mark each")
      )
    case .panels:
      (
        both("模块 + 评委 + 评分点", "Modules, judges, aspects"),
        both("测量、0–3 评价、评委打分，三位评委", "measurement, 0–3 judgement, points; three judges")
      )
    }
  }

  /// What a row is called.
  static func schemeRowName(_ row: SchemeRow, in draft: MarkingDraft, names: [String: Bilingual]) -> Bilingual {
    switch row {
    case .title: return both("方案 \(draft.title)", "Scheme \(draft.title)")
    case .component(let at):
      let name = component(draft.components[at].id, names)
      return both("分项 \(name.zh)", "Component \(name.en)")
    case .join: return both("模块合成", "Modules join")
    case .module(let at):
      let module = draft.modules[at]
      return both("\(module.id) \(module.name.zh)", "\(module.id) \(module.name.en)")
    case .panel: return both("评委组", "Panel")
    case .aspect(let module, let at):
      let aspect = draft.modules[module].aspects[at]
      return both("\(aspect.id) \(aspect.name.zh)", "\(aspect.id) \(aspect.name.en)")
    case .deducting: return both("扣分与作废", "Penalties, voiding")
    case .penalty(let at):
      let penalty = draft.penalties[at]
      return both("\(penalty.id) \(penalty.name.zh)", "\(penalty.id) \(penalty.name.en)")
    case .rounding: return both("舍入（四舍五入）", "Rounding (half up)")
    case .secondKeying: return both("复核录入", "Second keying")
    case .papers: return both("评分表纸面", "Paper sheets")
    }
  }

  /// How a row is marked, joined, combined, taken off.
  static func schemeRowHow(_ row: SchemeRow, in draft: MarkingDraft, names: [String: Bilingual]) -> Bilingual {
    switch row {
    case .title: return both("", "")
    case .component(let at): return made(draft.components[at], in: draft)
    case .join: return answer(draft.join, among: joins)
    case .module(let at):
      let aspects = draft.modules[at].aspects.count
      return both("评分点 \(aspects) 个", count(aspects, "aspect", "aspects"))
    case .panel(let at): return panel(draft.modules[at].panel)
    case .aspect(let module, let at):
      let aspect = draft.modules[module].aspects[at]
      let kind = answer(aspect.kind, among: aspectKinds)
      guard aspect.kind != "judgement" else { return kind }
      return both("\(kind.zh)，\(aspect.decimals) 位小数", "\(kind.en), \(aspect.decimals) decimals")
    case .deducting:
      let floor =
        draft.floorsModules
        ? both("模块扣到 0 为止", "modules stop at 0") : both("模块可扣成负分", "modules may fall below 0")
      let order = answer(draft.penaltiesBeforeRounding ? Form.Field.yes : Form.Field.no, among: penaltyOrders)
      let void = answer(draft.voidedModule, among: voidedModules)
      return both("\(floor.zh)，\(order.zh)；作废：\(void.zh)", "\(floor.en), \(order.en); void: \(void.en)")
    case .penalty(let at): return penalty(draft.penalties[at], names: names)
    case .rounding:
      let parts = [draft.roundsJudgement, draft.roundsPoints, draft.roundsModule].map {
        answer($0.isEmpty ? Form.Field.exact : $0, among: roundings)
      }
      return both(
        "评价 \(parts[0].zh)，打分 \(parts[1].zh)，模块 \(parts[2].zh)",
        "judgement \(parts[0].en), points \(parts[1].en), module \(parts[2].en)")
    case .secondKeying: return secondKeying(draft)
    case .papers: return answer(draft.countsPapers ? Form.Field.yes : Form.Field.no, among: paperChoices)
    }
  }

  private static func component(_ id: String, _ names: [String: Bilingual]) -> Bilingual { names[id] ?? both(id, id) }

  private static func made(_ component: MarkingDraft.Component, in draft: MarkingDraft) -> Bilingual {
    if component.weight == "0" { return both("本场没有", "not in this contest") }
    guard component.isMadeOfModules else { return both("直接录分或导入", "keyed or imported") }
    let modules = draft.modules.filter { $0.component == component.id }.count
    return both("由 \(modules) 个模块合成", "made of \(count(modules, "module", "modules"))")
  }

  private static func panel(_ panel: MarkingDraft.Panel) -> Bilingual {
    if panel.judges == "0" { return both("无评委", "no judges") }
    let combined =
      switch panel.combine {
      case "trimmed": both("去 \(panel.high) 高 \(panel.low) 低后平均", "mean without \(panel.high) high, \(panel.low) low")
      case "pair": both("两人平均，分差≤\(panel.gap)", "mean of two, gap ≤ \(panel.gap)")
      case _: answer(panel.combine, among: combinations)
      }
    let missing =
      panel.missing == "rest"
      ? both("缺评由其余 ≥\(panel.atLeast) 人算", "if one is missing ≥ \(panel.atLeast) count")
      : both("缺评等补", "a missing one is waited for")
    let spread =
      panel.spread.isEmpty ? both("", "") : both("，分差>\(panel.spread) 警戒", ", alarm above \(panel.spread)")
    return both(
      "\(panel.judges) 位评委，\(combined.zh)，\(missing.zh)\(spread.zh)",
      "\(panel.judges) judges, \(combined.en), \(missing.en)\(spread.en)")
  }

  private static func penalty(_ penalty: MarkingDraft.Penalty, names: [String: Bilingual]) -> Bilingual {
    let kind = answer(penalty.kind, among: penaltyKinds)
    let from =
      penalty.module.isEmpty
      ? component(penalty.component, names) : both("模块 \(penalty.module)", "module \(penalty.module)")
    let most = penalty.atMost.isEmpty ? both("", "") : both("，最多 \(penalty.atMost)", ", at most \(penalty.atMost)")
    return both("\(kind.zh)，从\(from.zh)\(most.zh)", "\(kind.en), off \(from.en)\(most.en)")
  }

  private static func secondKeying(_ draft: MarkingDraft) -> Bilingual {
    guard draft.secondKeying == "sample" else { return answer(draft.secondKeying, among: secondKeyings) }
    return both(
      "抽样：前 \(draft.topPercent)% + 其余 \(draft.restPercent)%；差错 >\(draft.allAbovePercent)% 全部",
      "top \(draft.topPercent)% + \(draft.restPercent)% of the rest; all if > \(draft.allAbovePercent)% differ")
  }
}
