extension Rules {
  /// A small rulebook of version 2 with a rule of every kind: two stages, a ladder, prizes, conditions, duties.
  ///
  /// Semifinal: rank 1 advanced, the top half intermediate; half of the ranked go on. Final of the district tier: rank 1
  /// technician, the top 60 % advanced; two have to compete. Rank 1 of the final gets a sum if a union member.
  static func staged(
    marking: String = "mean", replacements: Bool = false, prizes: String = "refused", catalogue: String = coffee
  ) -> String {
    """
    {
      "format": "caipan-rulebook", "version": 2, "id": "test-stages",
      "title": { "zh": "测试规则", "en": "Rules for tests" }, "document": "测〔2026〕2号", "issued": "2026-01-01",
      "clauses": [{ "number": "一", "text": "……" }], "components": [\(theory(30)), \(practical(70))],
      "measures": [], "limits": [], "total": { "clause": null }, "round": { "decimals": null, "clause": null },
      "rank": { "clause": null }, "ties": [\(byPractical), { "key": "ruling", "clause": null }],
      "shared": { "allowed": false, "clause": null }, "unranked": { "clause": null },
      "stages": [
        { "stage": "semifinal", "tier": "enterprise", "committees": "several", "requiredAbove": null,
          "admitsAtMost": null, "clause": null },
        { "stage": "final", "tier": "asked", "committees": "one", "requiredAbove": null, "admitsAtMost": null,
          "clause": null }
      ],
      "standards": [],
      "fields": [
        { "stages": ["final"], "when": "always", "atLeast": 2, "firmness": "refused", "clause": "一" },
        { "stages": ["final"], "when": "always", "atLeast": 3, "firmness": "warned", "clause": null }
      ],
      "advancement": [
        { "from": "semifinal", "to": "final", "percent": 50, "exact": false, "atMost": 10, "firmness": "refused",
          "clause": "一" }
      ],
      "replacements": { "allowed": \(replacements), "clause": null },
      "certificates": {
        "bands": [
          { "tier": "district", "ranks": 1, "percent": null, "level": "technician", "clause": "一" },
          { "tier": "district", "ranks": null, "percent": 60, "level": "advanced", "clause": "一" },
          { "tier": "enterprise", "ranks": 1, "percent": null, "level": "advanced", "clause": "一" },
          { "tier": "enterprise", "ranks": null, "percent": 50, "level": "intermediate", "clause": "一" }
        ],
        "promotions": [],
        "passes": [
          { "component": "theory", "atLeast": 60, "clause": "一", "figure": null },
          { "component": "practical", "atLeast": 60, "clause": "一", "figure": null }
        ],
        "winnersOnly": null, "events": { "clause": null }, "standard": { "clause": null },
        "lowest": { "clause": null }, "held": { "clause": null }, "earlier": { "clause": null },
        "handedDown": { "clause": null },
        "confirmations": [{ "id": "review", "name": { "zh": "初审", "en": "review" }, "clause": null }]
      },
      "awards": [
        { "id": "sum", "name": { "zh": "奖金", "en": "a sum" }, "stages": ["final"], "form": "any", "first": 1,
          "last": 1, "class": null, "yuan": 2000, "needs": ["union"], "proposal": false, "clause": "一" }
      ],
      "prizes": { "stages": ["final"], "sets": [["一等奖", "二等奖", "三等奖"]], "atMostPercent": 60,
        "firmness": "\(prizes)", "ceilings": [], "clause": "一" },
      "eligibility": [
        { "id": "born", "rule": "bornBefore", "day": "2008-01-01", "when": "always", "firmness": "refused",
          "clause": "一" },
        { "id": "category", "rule": "category", "of": [], "not": ["学生"], "when": "always", "firmness": "warned",
          "clause": "一" },
        { "id": "one-event", "rule": "oneEvent", "when": "always", "firmness": "refused", "clause": null },
        { "id": "no-winner", "rule": "neverFirstPrize", "when": "always", "firmness": "warned", "clause": null }
      ],
      "publicity": { "stages": ["final"], "workingDays": 3, "clause": "一" },
      "deadlines": [
        { "id": "report", "name": { "zh": "总结", "en": "report" }, "due": { "after": "contest", "count": 5,
          "unit": "workingDays" }, "party": { "zh": "承办单位", "en": "organiser" }, "stages": ["final"],
          "when": "always", "firmness": "refused", "clause": "一" }
      ],
      "checks": [
        { "id": "judges", "name": { "zh": "裁判人数", "en": "judges" }, "ask": "number", "atLeast": 3, "atMost": null,
          "stages": ["final"], "when": "always", "firmness": "warned", "clause": "一" },
        { "id": "plan", "name": { "zh": "方案", "en": "plan" }, "ask": "yesNo", "atLeast": null, "atMost": null,
          "stages": ["final"], "when": "always", "firmness": "refused", "clause": "一" }
      ],
      "archive": [{ "id": "papers", "name": { "zh": "试卷", "en": "papers" }, "keep": "permanent", "when": "always",
        "clause": "一" }],
      "teams": { "marking": "\(marking)", "clause": null },
      "catalogue": [\(catalogue)]
    }
    """
  }

  /// An event for single people that gives certificates, and one for teams of two that does not say.
  static let coffee = entry("咖啡师", "individual", nil, "true") + ", " + entry("调饮", "team", 2, "null")

  /// A line of a table of events, of class one where it has a title of its own.
  static func entry(
    _ event: String, _ form: String, _ size: Int?, _ certificates: String, title: String? = nil
  ) -> String {
    """
    { "no": null, "title": \(title.map { "\"\($0)\"" } ?? "null"), "theme": null,
      "class": \(title == nil ? "null" : "\"one\""), "code": null, "events": ["\(event)"], "organisers": [],
      "form": "\(form)", "size": \(size.map(String.init) ?? "null"), "certificates": \(certificates), "month": null,
      "clause": null }
    """
  }
}
