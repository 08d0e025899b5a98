import Scoring

// Drafts in few words, for a rulebook of theory 30 % and practical 70 %.

extension MarkingDraft {
  /// Theory keyed, and a practical part of these modules that add up.
  static func practical(_ modules: Module..., change: (inout MarkingDraft) -> Void = { _ in }) -> MarkingDraft {
    var draft = MarkingDraft()
    draft.title = "示例"
    draft.components = [
      Component(id: "theory", weight: "30", isMadeOfModules: false),
      Component(id: "practical", weight: "70", isMadeOfModules: true),
    ]
    draft.modules = modules
    change(&draft)
    return draft
  }

  /// One judged aspect of so many points beside a measured one that fills the module up to 100.
  static func oneJudged(
    _ kind: String, _ highest: String, rest: String, by panel: Panel, change: (inout MarkingDraft) -> Void = { _ in }
  ) -> MarkingDraft {
    practical(.of("A", "100", panel, .of("A1", kind, highest), .of("A2", "measurement", rest)), change: change)
  }

  /// Points out of 100 by a panel, and nothing else.
  static func points(by panel: Panel, change: (inout MarkingDraft) -> Void = { _ in }) -> MarkingDraft {
    practical(.of("A", "100", panel, .of("A1", "points", "100")), change: change)
  }
}

extension MarkingDraft.Module {
  static func of(
    _ id: String, _ highest: String, weight: String = "", _ panel: MarkingDraft.Panel = MarkingDraft.Panel(),
    _ aspects: MarkingDraft.Aspect...
  ) -> MarkingDraft.Module {
    var module = MarkingDraft.Module()
    module.id = id
    module.name = Bilingual(zh: "模块\(id)", en: "module \(id)")
    module.highest = highest
    module.weight = weight
    module.panel = panel
    module.aspects = aspects
    return module
  }

  /// A module of one measured mark.
  static func one(_ id: String, _ highest: String, weight: String = "") -> MarkingDraft.Module {
    of(id, highest, weight: weight, MarkingDraft.Panel(), .of("\(id)1", "measurement", highest))
  }
}

extension MarkingDraft.Aspect {
  static func of(_ id: String, _ kind: String, _ highest: String) -> MarkingDraft.Aspect {
    var aspect = MarkingDraft.Aspect()
    aspect.id = id
    aspect.name = Bilingual(zh: "评分点\(id)", en: "aspect \(id)")
    aspect.kind = kind
    aspect.highest = highest
    return aspect
  }
}

extension MarkingDraft.Panel {
  static func mean(_ judges: Int, atLeast: Int? = nil, spread: String = "") -> MarkingDraft.Panel {
    of(judges, "mean", atLeast, spread)
  }

  static func median(_ judges: Int, atLeast: Int? = nil) -> MarkingDraft.Panel {
    of(judges, "median", atLeast, "")
  }

  static func trimmed(_ judges: Int, high: Int, low: Int, atLeast: Int? = nil) -> MarkingDraft.Panel {
    var panel = of(judges, "trimmed", atLeast, "")
    panel.high = String(high)
    panel.low = String(low)
    return panel
  }

  static func pair(gap: String, atLeast: Int? = nil) -> MarkingDraft.Panel {
    var panel = of(2, "pair", atLeast, "")
    panel.gap = gap
    return panel
  }

  private static func of(_ judges: Int, _ combine: String, _ atLeast: Int?, _ spread: String) -> MarkingDraft.Panel {
    var panel = MarkingDraft.Panel()
    panel.judges = String(judges)
    panel.combine = combine
    panel.missing = atLeast == nil ? "wait" : "rest"
    panel.atLeast = atLeast.map(String.init) ?? ""
    panel.spread = spread
    return panel
  }
}

extension MarkingDraft.Penalty {
  static func of(
    _ id: String, _ points: String, perFault: Bool = false, atMost: String = "", module: String = ""
  ) -> MarkingDraft.Penalty {
    var penalty = MarkingDraft.Penalty()
    penalty.id = id
    penalty.name = Bilingual(zh: "扣分\(id)", en: "penalty \(id)")
    penalty.module = module
    penalty.kind = perFault ? "perFault" : "fixed"
    penalty.points = points
    penalty.atMost = atMost
    return penalty
  }
}
