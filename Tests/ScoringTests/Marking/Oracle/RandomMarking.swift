import Scoring

/// Schemes and works that come again with the same seed: everything a scheme may say, in small.
struct RandomMarking {
  private var dice: Seeded
  /// The smallest step of a highest mark, in hundredths, so that nothing is finer than it is rounded.
  private var step = 1

  init(seed: UInt64) {
    dice = Seeded(seed: seed)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  private mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }

  static func text(_ hundredths: Int) -> String {
    let cents = String(hundredths % 100)
    return "\(hundredths / 100).\(cents.count < 2 ? "0" + cents : cents)"
  }

  /// So many numbers above 0 that sum to `whole`, each a multiple of `step`.
  private mutating func split(_ whole: Int, into count: Int, step: Int) -> [Int] {
    var cuts: Set<Int> = []
    while cuts.count < count - 1 { cuts.insert(number(1...whole / step - 1) * step) }
    let edges = [0] + cuts.sorted() + [whole]
    return zip(edges, edges.dropFirst()).map { $1 - $0 }
  }
}

// Schemes.
extension RandomMarking {
  mutating func draft() -> MarkingDraft {
    var draft = MarkingDraft.practical()
    step = one(of: [1, 10, 50, 100, 100])
    let coarsest = step == 100 ? 0 : step >= 10 ? 1 : 2
    draft.roundsJudgement = chance(60) ? String(number(coarsest...2)) : ""
    draft.roundsPoints = chance(40) ? String(number(coarsest...2)) : ""
    draft.roundsModule = chance(40) ? String(number(coarsest...2)) : ""
    draft.join = one(of: ["sum", "weighted"])
    draft.floorsModules = chance(50)
    draft.penaltiesBeforeRounding = chance(50)
    draft.voidedModule = one(of: ["noPoints", "voidsComponent"])
    let count = number(1...4)
    let isWeighted = draft.join == "weighted"
    let weights = split(100_00, into: count, step: 1)
    let sums = split(100_00, into: count, step: max(step, 10 * step))
    draft.modules = (0..<count).map { index in
      let highest = isWeighted ? one(of: [10, 30, 40, 64, 70, 75, 100, 120, 300, 1000]) * 100 : sums[index]
      return module("M\(index)", highest, weight: isWeighted ? weights[index] : nil)
    }
    draft.penalties = (0..<number(0...4)).map { penalty("p\($0)", draft.modules) }
    return draft
  }

  private mutating func module(_ id: String, _ highest: Int, weight: Int?) -> MarkingDraft.Module {
    var module = MarkingDraft.Module.of(id, Self.text(highest), weight: weight.map(Self.text) ?? "")
    let count = min(number(1...4), highest / step)
    let kinds = chance(15) ? ["measurement"] : ["measurement", "judgement", "points"]
    module.aspects = split(highest, into: count, step: step).enumerated().map { index, highest in
      var aspect = MarkingDraft.Aspect.of("\(id).\(index)", one(of: kinds), Self.text(highest))
      if aspect.kind != "judgement" { aspect.decimals = String(number((step == 100 ? 0 : step >= 10 ? 1 : 2)...2)) }
      return aspect
    }
    let hasPoints = module.aspects.contains { $0.kind == "points" }
    if module.aspects.contains(where: { $0.kind != "measurement" }) { module.panel = panel(spread: hasPoints) }
    return module
  }

  private mutating func panel(spread: Bool) -> MarkingDraft.Panel {
    var panel = MarkingDraft.Panel()
    let judges = chance(10) ? 15 : number(1...6)
    panel.judges = String(judges)
    panel.combine = one(of: ["mean", "median", "trimmed", "pair"])
    var dropped = 0
    switch panel.combine {
    case "trimmed" where judges > 1:
      dropped = number(1...judges - 1)
      let high = number(0...dropped)
      (panel.high, panel.low) = (String(high), String(dropped - high))
    case "trimmed": panel.combine = "mean"
    case "pair":
      panel.judges = "2"
      panel.gap = Self.text(number(0...300))
    default: break
    }
    let seated = panel.combine == "pair" ? 2 : judges
    if dropped + 1 < seated, chance(60) {
      panel.missing = "rest"
      panel.atLeast = String(number(dropped + 1...seated - 1))
    }
    if spread, panel.combine != "pair", chance(60) { panel.spread = Self.text(number(0...500)) }
    return panel
  }

  private mutating func penalty(_ id: String, _ modules: [MarkingDraft.Module]) -> MarkingDraft.Penalty {
    let module = chance(50) ? one(of: modules) : nil
    let highest = module.map { NaiveMarking.hundredths($0.highest) } ?? 100_00
    let points = number(1...min(highest, one(of: [100, 1000, 100_000])))
    let isPerFault = chance(60)
    return .of(
      id, Self.text(points), perFault: isPerFault,
      atMost: isPerFault && chance(50) ? Self.text(number(points...highest)) : "", module: module?.id ?? "")
  }
}

// Works.
extension RandomMarking {
  mutating func work(under draft: MarkingDraft) -> NaiveWork {
    var work = NaiveWork()
    let keyed = one(of: [100, 100, 100, 97, 60])
    for module in draft.modules {
      let judges = Int(module.panel.judges) ?? 0
      for judge in 0..<judges where chance(8) { work.excused.insert("\(module.id):\(judge + 1)") }
      for aspect in module.aspects {
        let seats = aspect.kind == "measurement" ? [0] : Array(1...judges)
        let common = mark(of: aspect)
        for seat in seats where chance(keyed) {
          work.marks["\(module.id)/\(aspect.id):\(seat)"] = chance(50) ? common : mark(of: aspect)
        }
        if chance(30) { rule("\(module.id)/\(aspect.id)", aspect, of: judges, module.id, &work) }
      }
      if chance(5) { work.voided.insert(module.id) }
    }
    for penalty in draft.penalties where chance(50) {
      work.penalties.append((penalty.id, one(of: [0, 1, 1, 2, 3, 40])))
    }
    if chance(4) { work.exclusion = one(of: ["absent", "withdrawn", "disqualified", "void"]) }
    return work
  }

  /// A mark on the scale, now and then at its ends.
  private mutating func mark(of aspect: MarkingDraft.Aspect) -> Int {
    if aspect.kind == "judgement" { return number(0...3) * 100 }
    let highest = NaiveMarking.hundredths(aspect.highest)
    return chance(15) ? one(of: [0, highest]) : number(0...highest)
  }

  /// A ruling on the marks that are there, or on others.
  private mutating func rule(
    _ name: String, _ aspect: MarkingDraft.Aspect, of judges: Int, _ module: String, _ work: inout NaiveWork
  ) {
    guard aspect.kind != "measurement" else { return }
    var marks = (1...judges).map { work.excused.contains("\(module):\($0)") ? nil : work.marks["\(name):\($0)"] }
    if chance(20) { marks[number(0...judges - 1)] = mark(of: aspect) }
    let highest = aspect.kind == "judgement" ? 3_00 : NaiveMarking.hundredths(aspect.highest)
    work.rulings.append((name, marks, chance(30) ? nil : number(0...highest)))
  }
}
