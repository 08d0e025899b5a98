import Scoring
import Testing

/// A rulebook with everything a rulebook may have, as a text to take apart: two components, a time, a limit.
enum RulebookText {
  static let whole = """
    {
      "format": "caipan-rulebook",
      "version": 1,
      "id": "our-own-2026",
      "title": { "zh": "我们的细则", "en": "Our own rules" },
      "document": "京某发〔2026〕1号",
      "issued": "2024-02-29",
      "clauses": [
        { "number": "一", "text": "理论占三成，实操占七成。" },
        { "number": "二(一)", "text": "用时少者排名优先。" }
      ],
      "components": [
        { "id": "theory", "name": { "zh": "理论", "en": "theory" }, "weight": 30, "decimals": 0, "clause": "一" },
        { "id": "practical", "name": { "zh": "实操", "en": "practical" }, "weight": 70.00, "decimals": 2, "clause": "一" }
      ],
      "measures": [
        { "id": "time", "name": { "zh": "用时", "en": "time" }, "highest": 3600, "decimals": 1, "clause": null }
      ],
      "limits": [{ "component": "practical", "weightAtLeast": 62.5, "firmness": "refused", "clause": "一" }],
      "total": { "clause": "一" },
      "round": { "decimals": 2, "clause": "一" },
      "rank": { "clause": "一" },
      "ties": [
        { "key": "practical", "better": "higher", "clause": null },
        { "key": "time", "better": "lower", "clause": "二(一)" },
        { "key": "ruling", "clause": null }
      ],
      "shared": { "allowed": false, "clause": null },
      "unranked": { "clause": null }
    }
    """

  /// The text with one place of it replaced; the place has to be there, and only once.
  static func replacing(_ old: String, with new: String) throws -> String {
    let places = whole.ranges(of: old)
    try #require(places.count == 1, "\(old) stands \(places.count) times")
    return whole.replacing(old, with: new)
  }
}
