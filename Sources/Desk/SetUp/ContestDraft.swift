internal import Scoring

/// A contest that is being set up, step by step: what was chosen so far, and what comes next.
///
/// Every step can be taken back, in the order in which they were asked.
struct ContestDraft: Hashable, Sendable {
  /// What is asked, in this order; what has only one answer is not.
  enum Step: Hashable, Sendable {
    case rulebook, event, stage, tier, details
  }

  /// Whether a competition is founded with it, or it is a further contest of the one that is open.
  let founds: Bool
  private(set) var rulebook: Rulebook?
  /// The event's name.
  private(set) var event: String?
  /// The line of the notice's table it stands in; nil where it was typed.
  private(set) var entry: CatalogueEntry?
  private(set) var stage: Stage?
  /// The tier; `.some(nil)` where it was asked and nobody knows yet.
  private(set) var tier: Tier??

  /// A competition of one contest, to be founded.
  init() { founds = true }

  /// A further contest of a competition that is open.
  init(under rulebook: Rulebook) {
    founds = false
    self.rulebook = rulebook
  }

  /// What is to be asked next.
  var step: Step {
    guard rulebook != nil else { return .rulebook }
    guard event != nil else { return .event }
    guard stage != nil else { return .stage }
    return asksTier && tier == nil ? .tier : .details
  }

  /// The rulebook's stages in their order; all where it names none.
  var stages: [Stage] {
    let named = rulebook?.provisions.stages.map(\.stage) ?? []
    return named.isEmpty ? Stage.allCases : Stage.allCases.filter(named.contains)
  }

  /// Whether several committees may each hold a contest of the stage.
  var hasCommittees: Bool { stageRule?.severalCommittees ?? false }

  private var stageRule: StageRule? {
    rulebook?.provisions.stages.first { $0.stage == stage }
  }

  private var asksTier: Bool {
    switch stageRule?.tier {
    case .asked: true
    case .fixed, nil: false
    case .some(.none): false
    }
  }
}

// MARK: - The steps, and back

extension ContestDraft {
  mutating func choose(_ rulebook: Rulebook) { self.rulebook = rulebook }

  mutating func choose(_ event: String, _ entry: CatalogueEntry?) {
    self.event = event
    self.entry = entry
    if stages.count == 1 { stage = stages.first }
  }

  mutating func choose(_ stage: Stage) { self.stage = stage }

  mutating func choose(_ tier: Tier?) { self.tier = .some(tier) }

  /// Takes the last answer back; false where none was given.
  mutating func takeBack() -> Bool {
    if tier != nil {
      tier = nil
    } else if stage != nil, stages.count > 1 {
      stage = nil
    } else if event != nil {
      event = nil
      entry = nil
      stage = nil
    } else if rulebook != nil, founds {
      rulebook = nil
    } else {
      return false
    }
    return true
  }
}
