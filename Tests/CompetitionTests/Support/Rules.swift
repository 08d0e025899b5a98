import Scoring

/// Rulebooks for tests: the base one with some of its rules changed.
enum Rules {
  /// A rulebook with these columns and rules; texts are JSON.
  static func text(
    components: String = Rules.theory(30) + ", " + Rules.practical(70), measures: String = "", round: String = "null",
    ties: String = Rules.byPractical, isShared: Bool = false
  ) -> String {
    """
    {
      "format": "caipan-rulebook", "version": 1, "id": "test-rules",
      "title": { "zh": "测试规则", "en": "Rules for tests" }, "document": "测〔2026〕1号", "issued": "2026-01-01",
      "clauses": [], "components": [\(components)], "measures": [\(measures)], "limits": [],
      "total": { "clause": null }, "round": { "decimals": \(round), "clause": null }, "rank": { "clause": null },
      "ties": [\(ties)\(isShared ? "" : (ties.isEmpty ? "" : ", ") + Rules.ruling)],
      "shared": { "allowed": \(isShared), "clause": null }, "unranked": { "clause": null }
    }
    """
  }

  /// Marking and ranking and nothing beyond: theory 30, practical 70, the higher practical mark first, then a ruling.
  static let plain: Rulebook = {
    guard let rulebook = try? Rulebook(reading: text()) else { fatalError("the plain rulebook can't be read") }
    return rulebook
  }()

  static func theory(_ weight: Int, decimals: Int = 2) -> String { component("theory", weight, decimals) }
  static func practical(_ weight: Int, decimals: Int = 2) -> String { component("practical", weight, decimals) }

  static func component(_ id: String, _ weight: Int, _ decimals: Int = 2) -> String {
    """
    { "id": "\(id)", "name": { "zh": "\(id)", "en": "\(id)" }, "weight": \(weight), "decimals": \(decimals), "clause": null }
    """
  }

  /// A time in seconds, at most an hour.
  static let time = """
    { "id": "time", "name": { "zh": "用时", "en": "time" }, "highest": 3600, "decimals": 0, "clause": null }
    """

  static let byPractical = #"{ "key": "practical", "better": "higher", "clause": null }"#
  static let byTime = #"{ "key": "time", "better": "lower", "clause": null }"#
  private static let ruling = #"{ "key": "ruling", "clause": null }"#

  /// Theory, practical and a time: 30/70, then the higher practical mark, then the shorter time.
  static let timed = text(measures: time, ties: byPractical + ", " + byTime)
  /// Totals rounded to two decimals.
  static let rounded = text(round: "2")
  /// Equal contestants share the rank.
  static let shared = text(isShared: true)
  /// One component only.
  static let practicalOnly = text(components: practical(100), ties: "")
  /// Half points in theory, whole points in practical work.
  static let coarse = text(components: theory(30, decimals: 1) + ", " + practical(70, decimals: 0))
}
