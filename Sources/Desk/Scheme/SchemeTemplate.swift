internal import Scoring

/// A scheme to start from.
enum SchemeTemplate: CaseIterable, Hashable, Sendable {
  /// The practical component is one mark.
  case oneMark
  /// Modules whose marks add up.
  case modules
  /// Modules with judges and aspects.
  case panels

  /// The scheme to begin with, under a rulebook.
  func draft(under rulebook: Rulebook, title: String) -> MarkingDraft {
    var draft = MarkingDraft(for: rulebook)
    draft.title = title
    let component = draft.components.first(where: \.isMadeOfModules)?.id ?? ""
    switch self {
    case .oneMark: break
    case .modules:
      draft.modules = [("A", "40.00"), ("B", "30.00"), ("C", "30.00")].map { id, highest in
        MarkingDraft.Module(id: id, component: component, aspects: [("measurement", highest)])
      }
    case .panels:
      draft.modules = [
        MarkingDraft.Module(
          id: "A", component: component,
          aspects: [("measurement", "20.00"), ("judgement", "20.00"), ("points", "20.00")], judges: 3),
        MarkingDraft.Module(
          id: "B", component: component, aspects: [("measurement", "20.00"), ("judgement", "20.00")], judges: 3),
      ]
    }
    return draft
  }
}

extension MarkingDraft.Module {
  /// A module of so many aspects, each a kind and its highest; the highest mark is their sum.
  init(id: String, component: String, aspects kinds: [(kind: String, highest: String)], judges: Int = 0) {
    self.init()
    self.id = id
    self.component = component
    name = Bilingual(zh: "模块\(id)", en: "Module \(id)")
    for (at, aspect) in kinds.enumerated() {
      aspects.append(MarkingDraft.Aspect(id: "\(id)\(at + 1)", kind: aspect.kind, highest: aspect.highest))
    }
    highest = sum?.text ?? ""
    panel.judges = String(judges)
    if kinds.contains(where: { $0.kind == "points" }) { panel.spread = "5.00" }
  }

  /// What its aspects' highest marks add up to; nil where one is no mark yet.
  var sum: Mark? { .sum(aspects.map(\.highest)) }

  /// Whether its highest mark is what its aspects add up to, one that is being added left out.
  var isSum: Bool { Mark.sum(aspects.map(\.highest).filter { !$0.isEmpty })?.text == highest }
}

extension MarkingDraft.Aspect {
  /// An aspect of a kind, named by its id.
  init(id: String, kind: String, highest: String) {
    self.init()
    self.id = id
    self.kind = kind
    self.highest = highest
    name = Bilingual(zh: "评分点\(id)", en: "Aspect \(id)")
    decimals = kind == "judgement" ? "0" : "2"
  }
}

extension Mark {
  /// What texts of marks add up to; nil where one of them is no mark.
  static func sum(_ texts: [String]) -> Mark? {
    var sum = 0
    for text in texts {
      guard let mark = Mark(spelled: text) else { return nil }
      let (more, overflow) = sum.addingReportingOverflow(mark.hundredths)
      guard !overflow else { return nil }
      sum = more
    }
    return Mark(hundredths: sum)
  }

  /// The mark that somebody typed, `2` or `2.5`, spelled with its two decimals; anything else as it is.
  static func spelling(typed text: String) -> String {
    let column = Column(
      id: "", name: Bilingual(zh: "", en: ""), role: .component(weightBasisPoints: 0),
      highest: Mark(hundredths: 1_000_000))
    return (try? column.read(text.plain).text) ?? text.plain
  }
}

extension String {
  /// What an input method gives in full width as the plain characters it stands for: for numbers and ids.
  var plain: String { String(map(\.folded)) }
}
