extension MarkingDraft {
  /// Where a scheme for a rulebook's contests begins: its weights, and the practical part as one module of one mark.
  ///
  /// The component made of modules is the one called "practical", else the heaviest; every other one is keyed.
  public init(for rulebook: Rulebook) {
    let columns = rulebook.scheme.columns.filter(\.isComponent)
    let practical =
      columns.first { $0.id == "practical" } ?? columns.max { $0.weightBasisPoints < $1.weightBasisPoints }
    components = columns.map { column in
      Component(
        id: column.id, weight: MarkingDraft.percent(column.weightBasisPoints), isMadeOfModules: column == practical)
    }
    guard let practical else { return }
    title = "\(practical.name.zh)评分方案"
    var aspect = Aspect()
    aspect.id = "A1"
    aspect.name = practical.name
    aspect.highest = Mark.full.text
    var module = Module()
    module.id = "A"
    module.name = practical.name
    module.component = practical.id
    module.highest = Mark.full.text
    module.aspects = [aspect]
    modules = [module]
  }

  /// Basis points as per cent without a sign: 7000 is `70`, 3333 is `33.33`.
  static func percent(_ basisPoints: Int) -> String {
    Decimals.text(of: basisPoints, places: 2, atLeast: 0)
  }
}

extension MarkingScheme {
  /// The scheme as a draft, to be changed and read again.
  public var draft: MarkingDraft {
    var draft = MarkingDraft()
    draft.title = title
    draft.components = components.map {
      MarkingDraft.Component(
        id: $0.id, weight: MarkingDraft.percent($0.weightBasisPoints), isMadeOfModules: $0.isMadeOfModules)
    }
    draft.join = join.rawValue
    draft.modules = modules.map(\.draft)
    draft.roundsJudgement = rounding.judgement.map(String.init) ?? ""
    draft.roundsPoints = rounding.points.map(String.init) ?? ""
    draft.roundsModule = rounding.module.map(String.init) ?? ""
    draft.floorsModules = floorsModules
    draft.penaltiesBeforeRounding = penaltiesBeforeRounding
    draft.penalties = penalties.map(\.draft)
    draft.voidedModule = voidedModule.rawValue
    switch secondKeying {
    case .all: draft.secondKeying = "all"
    case .none: draft.secondKeying = "none"
    case .sample(let top, let rest, let above):
      draft.secondKeying = "sample"
      draft.topPercent = String(top)
      draft.restPercent = String(rest)
      draft.allAbovePercent = String(above)
    }
    draft.countsPapers = countsPapers
    return draft
  }
}

extension Module {
  fileprivate var draft: MarkingDraft.Module {
    var draft = MarkingDraft.Module()
    draft.id = id
    draft.name = name
    draft.component = component
    draft.highest = highest.text
    draft.weight = weightBasisPoints.map(MarkingDraft.percent) ?? ""
    draft.panel = panel.draft
    draft.aspects = aspects.map { aspect in
      var draft = MarkingDraft.Aspect()
      draft.id = aspect.id
      draft.name = aspect.name
      draft.kind = aspect.kind.rawValue
      draft.highest = aspect.highest.text
      draft.decimals = String(aspect.decimals)
      return draft
    }
    return draft
  }
}

extension Panel {
  fileprivate var draft: MarkingDraft.Panel {
    var draft = MarkingDraft.Panel()
    draft.judges = String(judges)
    switch combine {
    case .mean: draft.combine = "mean"
    case .median: draft.combine = "median"
    case .trimmed(let high, let low):
      draft.combine = "trimmed"
      draft.high = String(high)
      draft.low = String(low)
    case .pair(let gap):
      draft.combine = "pair"
      draft.gap = gap.text
    }
    switch missing {
    case .wait: draft.missing = "wait"
    case .rest(let least):
      draft.missing = "rest"
      draft.atLeast = String(least)
    }
    draft.spread = spread?.text ?? ""
    return draft
  }
}

extension PenaltyRule {
  fileprivate var draft: MarkingDraft.Penalty {
    var draft = MarkingDraft.Penalty()
    draft.id = id
    draft.name = name
    draft.component = component
    draft.module = module ?? ""
    draft.kind = kind.rawValue
    draft.points = points.text
    draft.atMost = atMost?.text ?? ""
    return draft
  }
}
