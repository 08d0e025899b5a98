import Scoring
import Testing

/// A marking scheme with everything a scheme may have, as a text to take apart.
enum MarkingText {
  static let whole = """
    {
      "format": "caipan-marking",
      "version": 1,
      "title": "咖啡师技能操作",
      "components": [
        { "id": "theory", "weight": 30, "made": "keyed" },
        { "id": "practical", "weight": 70, "made": "modules" }
      ],
      "join": "sum",
      "modules": [
        {
          "id": "A", "name": { "zh": "意式", "en": "espresso" }, "component": "practical", "highest": "40.00",
          "weight": null,
          "panel": { "judges": 3, "combine": "mean", "high": 0, "low": 0, "gap": null, "missing": "rest",
                     "atLeast": 2, "spread": "2.50" },
          "aspects": [
            { "id": "A1", "name": { "zh": "用时", "en": "time" }, "kind": "measurement", "highest": "10.00", "decimals": 1 },
            { "id": "A2", "name": { "zh": "观感", "en": "look" }, "kind": "judgement", "highest": "12.50", "decimals": 0 },
            { "id": "A3", "name": { "zh": "口味", "en": "taste" }, "kind": "points", "highest": "17.50", "decimals": 2 }
          ]
        },
        {
          "id": "B", "name": { "zh": "拉花", "en": "latte art" }, "component": "practical", "highest": "60",
          "weight": null,
          "panel": { "judges": 2, "combine": "pair", "high": 0, "low": 0, "gap": "5.00", "missing": "wait",
                     "atLeast": null, "spread": null },
          "aspects": [
            { "id": "B1", "name": { "zh": "图案", "en": "pattern" }, "kind": "points", "highest": "60.0", "decimals": 0 }
          ]
        }
      ],
      "rounding": { "judgement": 2, "points": null, "module": null },
      "floorsModules": true,
      "penaltiesBeforeRounding": true,
      "penalties": [
        { "id": "late", "name": { "zh": "迟到", "en": "late" }, "component": "practical", "module": null,
          "kind": "fixed", "points": "2.00", "atMost": null },
        { "id": "spill", "name": { "zh": "洒漏", "en": "spills" }, "component": "practical", "module": "A",
          "kind": "perFault", "points": "0.50", "atMost": "3.00" }
      ],
      "voidedModule": "noPoints",
      "secondKeying": { "which": "sample", "topPercent": 30, "restPercent": 15, "allAbovePercent": 5 },
      "countsPapers": true
    }
    """

  /// The text with one place of it replaced; the place has to be there, and only once.
  static func replacing(_ old: String, with new: String) throws -> String {
    let places = whole.ranges(of: old)
    try #require(places.count == 1, "\(old) stands \(places.count) times")
    return whole.replacing(old, with: new)
  }

  /// What is wrong with a text; nil where it is a scheme.
  static func problem(_ text: String) throws -> MarkingProblem? {
    let rulebook = try Rulebook(reading: RulebookText.whole)
    do throws(MarkingProblem) {
      _ = try MarkingScheme(reading: text, under: rulebook)
      return nil
    } catch {
      return error
    }
  }
}
