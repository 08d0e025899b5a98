import Scoring

/// The marking scheme of these tests: practical work of two modules.
///
/// A 拉花, 60.00: A1 measured, 10.00; A2 judged 0–3, 20.00; A3 points of 30.00; three judges, their mean, two are enough,
/// points no further apart than 5.00. B 出品, 40.00: one mark, measured. Five piles: A:0, A:1, A:2, A:3, B:0. Eight
/// places: A1; A2 and A3 of each judge; B1.
enum BaristaScheme {
  static func draft(_ change: (inout MarkingDraft) -> Void = { _ in }) -> MarkingDraft {
    var draft = MarkingDraft(for: Rules.plain)
    draft.title = "咖啡师实操"
    draft.countsPapers = false
    draft.modules = [latte, serving]
    draft.penalties = [
      penalty("late", "迟到", kind: "fixed", points: "2.00"),
      penalty("spill", "洒漏", module: "A", kind: "perFault", points: "1.50", atMost: "5.00"),
    ]
    change(&draft)
    return draft
  }

  static func text(_ change: (inout MarkingDraft) -> Void = { _ in }) -> String { draft(change).text }

  /// Every sheet keyed once.
  static let once = text { $0.secondKeying = "none" }
  /// The best fifth and half of the others keyed again; all, where more than 5 % of those sheets differ.
  static let sampled = text { draft in
    draft.secondKeying = "sample"
    (draft.topPercent, draft.restPercent, draft.allAbovePercent) = ("20", "50", "5")
  }

  /// The cells of one contestant, in the order of the papers.
  static let places = ["A/A1:0", "A/A2:1", "A/A3:1", "A/A2:2", "A/A3:2", "A/A2:3", "A/A3:3", "B/B1:0"]
  static let piles = ["A:0", "A:1", "A:2", "A:3", "B:0"]

  private static var latte: MarkingDraft.Module {
    var module = MarkingDraft.Module()
    module.id = "A"
    module.name = Bilingual(zh: "拉花", en: "Latte art")
    module.highest = "60.00"
    module.panel.judges = "3"
    module.panel.missing = "rest"
    module.panel.atLeast = "2"
    module.panel.spread = "5.00"
    module.aspects = [
      aspect("A1", "measurement", "10.00", decimals: "2"), aspect("A2", "judgement", "20.00", decimals: "0"),
      aspect("A3", "points", "30.00", decimals: "1"),
    ]
    return module
  }

  private static var serving: MarkingDraft.Module {
    var module = MarkingDraft.Module()
    module.id = "B"
    module.name = Bilingual(zh: "出品", en: "Serving")
    module.highest = "40.00"
    module.aspects = [aspect("B1", "measurement", "40.00", decimals: "2")]
    return module
  }

  private static func aspect(_ id: String, _ kind: String, _ highest: String, decimals: String) -> MarkingDraft.Aspect {
    var aspect = MarkingDraft.Aspect()
    aspect.id = id
    aspect.name = Bilingual(zh: id, en: id)
    aspect.kind = kind
    aspect.highest = highest
    aspect.decimals = decimals
    return aspect
  }

  private static func penalty(
    _ id: String, _ name: String, module: String = "", kind: String, points: String, atMost: String = ""
  ) -> MarkingDraft.Penalty {
    var penalty = MarkingDraft.Penalty()
    penalty.id = id
    penalty.name = Bilingual(zh: name, en: id)
    penalty.module = module
    penalty.kind = kind
    penalty.points = points
    penalty.atMost = atMost
    return penalty
  }
}
