import Scoring
import Testing

/// A rulebook of version 3 with everything such a rulebook may have, section by section, to take apart.
enum ProvisionsText {
  /// The whole: the rulebook of version 1 and the sections.
  static let whole = text(sections)

  /// The sections that version 3 has and version 1 has not, in order; the last one is version 3's own.
  static let sections: KeyValuePairs = [
    "stages": """
    [{ "stage": "preliminary", "tier": "none", "committees": "several", "requiredAbove": 300, "admitsAtMost": null, "clause": "一" },
     { "stage": "semifinal", "tier": "asked", "committees": "one", "requiredAbove": null, "admitsAtMost": 300, "clause": "一" },
     { "stage": "final", "tier": "district", "committees": "one", "requiredAbove": null, "admitsAtMost": null, "clause": null }]
    """,
    "standards": """
    [{ "tier": "district", "atLeast": "advanced", "firmness": "refused", "clause": "一" }]
    """,
    "fields": """
    [{ "stages": ["semifinal", "final"], "when": "certificates", "atLeast": 30, "firmness": "refused", "clause": "一" },
     { "stages": ["final"], "when": "always", "atLeast": 200, "firmness": "warned", "clause": null }]
    """,
    "advancement": """
    [{ "from": "preliminary", "to": "semifinal", "percent": null, "exact": false, "atMost": 300, "firmness": "refused", "clause": "一" },
     { "from": "semifinal", "to": "final", "percent": 30, "exact": true, "atMost": null, "firmness": "noted", "clause": null }]
    """,
    "replacements": """
    { "allowed": true, "clause": "一" }
    """,
    "certificates": certificates(
      bands: """
        [{ "tier": "district", "ranks": 3, "percent": null, "level": "seniorTechnician", "clause": "一" },
         { "tier": "district", "ranks": 10, "percent": null, "level": "technician", "clause": null },
         { "tier": "district", "ranks": null, "percent": 20, "level": "advanced", "clause": null },
         { "tier": "district", "ranks": null, "percent": 50, "level": "intermediate", "clause": null },
         { "tier": "enterprise", "ranks": 3, "percent": null, "level": "advanced", "clause": null }]
        """, winnersOnly: #"{ "clause": "一" }"#),
    "awards": """
    [{ "id": "pool", "name": { "zh": "人才库", "en": "talent pool" }, "stages": ["final"], "form": "any", "first": 1, "last": 10, "class": null, "yuan": 2000, "needs": ["union", "unionCard"], "proposal": false, "clause": "一" },
     { "id": "expert", "name": { "zh": "技术能手", "en": "expert" }, "stages": ["semifinal", "final"], "form": "team", "first": 1, "last": 1, "class": "two", "yuan": null, "needs": [], "proposal": true, "clause": null }]
    """,
    "prizes": """
    { "stages": ["final"], "sets": [["金牌", "银牌", "优胜奖"], ["一等奖", "二等奖", "优胜奖"]], "atMostPercent": 60, "firmness": "warned",
      "ceilings": [{ "prize": "一等奖", "yuan": 5000, "unlessInnovative": true, "firmness": "warned", "clause": "一" },
                   { "prize": "优胜奖", "yuan": 2000, "unlessInnovative": false, "firmness": "refused", "clause": null },
                   { "prize": "二等奖", "yuan": 3000, "unlessInnovative": false, "firmness": "refused", "clause": null }], "clause": "一" }
    """,
    "eligibility": """
    [{ "id": "born", "rule": "bornBefore", "day": "2008-01-01", "when": "always", "firmness": "refused", "clause": "一" },
     { "id": "working-age", "rule": "notRetired", "when": "always", "firmness": "refused", "clause": "一" },
     { "id": "region", "rule": "residenceOrWork", "region": "北京", "months": 12, "when": "always", "firmness": "warned", "clause": null },
     { "id": "category", "rule": "category", "of": ["企业职工"], "not": ["学生"], "when": "always", "firmness": "refused", "clause": null },
     { "id": "consent", "rule": "consent", "category": "工勤人员", "when": "certificates", "firmness": "noted", "clause": null },
     { "id": "one", "rule": "oneEvent", "when": "always", "firmness": "refused", "clause": null },
     { "id": "first", "rule": "neverFirstPrize", "when": "always", "firmness": "refused", "clause": null },
     { "id": "document", "rule": "identity", "when": "always", "firmness": "refused", "clause": null }]
    """,
    "publicity": """
    { "stages": ["semifinal", "final"], "workingDays": 3, "clause": "一" }
    """,
    "deadlines": """
    [{ "id": "papers", "name": { "zh": "试卷", "en": "papers" }, "due": { "after": "practical", "count": 5, "unit": "workingDays" }, "party": { "zh": "承办单位", "en": "organiser" }, "stages": ["final"], "when": "always", "firmness": "refused", "clause": "一" },
     { "id": "filing", "name": { "zh": "备案", "en": "filing" }, "due": { "before": "contest", "count": 2, "unit": "weeks" }, "party": { "zh": "承办单位", "en": "organiser" }, "stages": ["final"], "when": "certificates", "firmness": "warned", "clause": null },
     { "id": "report", "name": { "zh": "总结", "en": "report" }, "due": { "beforeDay": "2026-12-10" }, "party": { "zh": "承办单位", "en": "organiser" }, "stages": ["final"], "when": "always", "firmness": "refused", "clause": null },
     { "id": "entries", "name": { "zh": "报名", "en": "entries" }, "due": { "from": "2026-05-01", "through": "2026-05-01" }, "party": { "zh": "承办单位", "en": "organiser" }, "stages": ["preliminary"], "when": "always", "firmness": "noted", "clause": null },
     { "id": "forms", "name": { "zh": "申报表", "en": "forms" }, "due": { "sameYear": true }, "party": { "zh": "承办单位", "en": "organiser" }, "stages": ["final"], "when": "certificates", "firmness": "refused", "clause": null }]
    """,
    "checks": """
    [{ "id": "judges", "name": { "zh": "裁判人数", "en": "judges" }, "ask": "number", "atLeast": 3, "atMost": null, "stages": ["final"], "when": "always", "firmness": "warned", "clause": "一" },
     { "id": "share", "name": { "zh": "创新类比例", "en": "innovative share" }, "ask": "percent", "atLeast": 40, "atMost": 60, "stages": ["final"], "when": "always", "firmness": "noted", "clause": null },
     { "id": "filmed", "name": { "zh": "全程录像", "en": "filmed" }, "ask": "yesNo", "atLeast": null, "atMost": null, "stages": ["semifinal", "final"], "when": "certificates", "firmness": "refused", "clause": null }]
    """,
    "archive": """
    [{ "id": "sheets", "name": { "zh": "评分表", "en": "score sheets" }, "keep": "permanent", "when": "certificates", "clause": "一" },
     { "id": "video", "name": { "zh": "录像", "en": "video" }, "keep": 1, "when": "always", "clause": null }]
    """,
    "teams": """
    { "marking": "mean", "clause": "一" }
    """,
    "catalogue": """
    [{ "no": 1, "title": "咖啡师大赛", "theme": "匠心", "class": "one", "code": "4-03-02-08", "events": ["咖啡师", "调饮师"], "organisers": ["某协会", "某公司"], "form": "individual", "size": null, "certificates": true, "month": "2026年10月", "clause": "一" },
     { "no": null, "title": null, "theme": null, "class": null, "code": null, "events": ["机器人"], "organisers": [], "form": "team", "size": 2, "certificates": null, "month": null, "clause": null }]
    """,
    "papers": """
    [{ "kind": "certificate-roster", "title": { "zh": "取证名册", "en": "roster" }, "stages": ["semifinal", "final"], "when": "certificates",
       "layout": { "columns": [{ "field": "serial", "title": "序号" }, { "field": "name", "title": "姓名" }, { "field": "issuer", "title": "发证机构" }],
       "seal": "（专用章）" }, "archive": "sheets", "clause": "一" },
     { "kind": "score-sheet", "title": { "zh": "成绩表", "en": "scores" }, "stages": ["final"], "when": "always", "layout": null, "archive": null, "clause": null },
     { "kind": "score-sheet", "title": { "zh": "成绩单", "en": "score sheet" }, "stages": ["semifinal"], "when": "always", "layout": null, "archive": "video", "clause": "一" },
     { "kind": "certificate-letter", "title": { "zh": "申请书", "en": "letter" }, "stages": ["final"], "when": "always",
       "layout": { "addressee": "人社局：", "body": "我们于{month}组织了{competition}{event}，{first}等{count}人。" }, "archive": null, "clause": "一" }]
    """,
  ]

  /// Certificates by bands or by promotions; the rest as in the whole.
  static func certificates(bands: String = "[]", promotions: String = "[]", winnersOnly: String = "null") -> String {
    """
    { "bands": \(bands), "promotions": \(promotions),
      "passes": [{ "component": "theory", "atLeast": 60, "clause": "一", "figure": null },
                 { "component": "practical", "atLeast": 60.50, "clause": null, "figure": "一" }],
      "winnersOnly": \(winnersOnly), "events": { "clause": "一" }, "standard": { "clause": "二(一)" }, "lowest": { "clause": null },
      "held": { "clause": "一" }, "earlier": { "clause": null }, "handedDown": { "clause": "二(一)" },
      "confirmations": [{ "id": "host", "name": { "zh": "初审", "en": "first review" }, "clause": "一" },
                        { "id": "city", "name": { "zh": "备案确认", "en": "filing" }, "clause": null }] }
    """
  }

  /// Steps up from the level held, as one notice has them.
  static let promotions = """
    [{ "from": ["none", "beginner", "intermediate"], "to": "advanced", "ageAtLeast": 18, "clause": "一" },
     { "from": ["advanced"], "to": "technician", "ageAtLeast": null, "clause": null }]
    """

  /// The whole as version 2 had it.
  static let second = text(sections.filter { $0.key != "papers" }).replacing("\"version\": 3", with: "\"version\": 2")

  /// The whole with some sections in other words.
  static func with(_ changed: [String: String]) throws -> String {
    for section in changed.keys { try #require(sections.contains { $0.key == section }, "\(section)") }
    return text(sections.map { ($0.key, changed[$0.key] ?? $0.value) })
  }

  /// The whole with one place of one section replaced; the place has to be there, and only once.
  static func replacing(in section: String, _ old: String, with new: String) throws -> String {
    let text = try #require(sections.first { $0.key == section }?.value)
    let places = text.ranges(of: old)
    try #require(places.count == 1, "\(old) stands \(places.count) times")
    return try with([section: text.replacing(old, with: new)])
  }

  private static func text(_ sections: some Sequence<(key: String, value: String)>) -> String {
    let members = sections.map { ",\n  \"\($0.key)\": \($0.value)" }.joined()
    return RulebookText.whole.replacing("\"version\": 1", with: "\"version\": 3").dropLast(2) + members + "\n}"
  }
}
