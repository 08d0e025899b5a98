/// The rules of one notice, or of an organiser, as data: every rule beside the clause it rests on.
///
/// The format is one JSON object, "caipan-rulebook" version 3. Every member has to be there and no other may be;
/// `clause` is a number quoted under `clauses`, or null where the rule is our convention. Version 1 ends with
/// `unranked`, version 2 has no `papers`; journals hold such rulebooks, and they are read as ever.
///
///     "components":   [{ "id", "name": { "zh", "en" }, "weight": 30, "decimals": 2, "clause" }]   per cent
///     "measures":     [{ "id", "name", "highest": 600, "decimals": 0, "clause" }]                 only break ties
///     "limits":       [{ "component", "weightAtLeast": 70, "firmness": "refused", "clause" }]
///     "total":        { "clause" }                                    the exact weighted sum
///     "round":        { "decimals": 2 or null, "clause" }             null: the exact total is ranked
///     "rank":         { "clause" }                                    by total, highest first
///     "ties":         [{ "key", "better": "higher" or "lower", "clause" }, { "key": "ruling", "clause" }]
///     "shared":       { "allowed": false, "clause" }                  true: no ruling in `ties`
///     "unranked":     { "clause" }                                    no mark or an exclusion: no rank
///
/// From here on version 2 as well. A firmness is "refused", "warned" or "noted"; `when` is "always" or "certificates", for
/// contests that give some; `stages` inside a rule names some of those in the section `stages`: "preliminary",
/// "semifinal", "final". Levels, tiers, needs and anchors are the words of `SkillLevel`, `Tier`, `AwardRule.Need` and
/// `DeadlineRule.Anchor`. Numbers that may be null are limits or sums the notice does not have.
///
///     "stages":       [{ "stage", "tier", "committees": "one" or "several", "requiredAbove": 300,
///                        "admitsAtMost": 300, "clause" }]             tier: one of `Tier`, "none" or "asked"
///     "standards":    [{ "tier", "atLeast": "advanced", "firmness", "clause" }]
///     "fields":       [{ "stages", "when", "atLeast": 30, "firmness", "clause" }]       who competed
///     "advancement":  [{ "from", "to", "percent": 30, "exact": true, "atMost": 300, "firmness", "clause" }]
///     "replacements": { "allowed": false, "clause" }
///     "certificates": null or { "bands": [{ "tier", "ranks": 5, "percent": null, "level", "clause" }],
///                       "promotions": [{ "from": ["none", "beginner"], "to", "ageAtLeast": 18, "clause" }],
///                       "passes": [{ "component", "atLeast": 60, "clause", "figure" }],
///                       "winnersOnly": null or { "clause" }, "events": { "clause" }, and likewise "standard",
///                       "lowest", "held", "earlier", "handedDown",
///                       "confirmations": [{ "id", "name", "clause" }] }      either bands or promotions
///     "awards":       [{ "id", "name", "stages", "form": "individual", "team" or "any", "first": 1, "last": 10,
///                        "class": null, "one" or "two", "yuan": 2000, "needs": ["union"], "proposal": false, "clause" }]
///     "prizes":       null or { "stages", "sets": [["金牌", "银牌"], ["一等奖", "二等奖"]], "atMostPercent": 60,
///                       "firmness", "ceilings": [{ "prize", "yuan": 5000, "unlessInnovative": true, "firmness",
///                       "clause" }], "clause" }                       no sets: any name will do
///     "eligibility":  [{ "id", "rule", "when", "firmness", "clause" }]  with "day" for the rule "bornBefore", "region"
///                       and "months" for "residenceOrWork", "of" and "not" for "category", "category" for "consent";
///                       "notRetired", "oneEvent", "neverFirstPrize" and "identity" have nothing else
///     "publicity":    null or { "stages", "workingDays": 3, "clause" }
///     "deadlines":    [{ "id", "name", "due", "party": { "zh", "en" }, "stages", "when", "firmness", "clause" }]
///                       due: { "after" or "before": "contest", "count": 5, "unit": "workingDays" }, { "beforeDay" },
///                       { "from", "through" } or { "sameYear": true }
///     "checks":       [{ "id", "name", "ask": "yesNo", "number" or "percent", "atLeast": 3, "atMost": null, "stages",
///                        "when", "firmness", "clause" }]
///     "archive":      [{ "id", "name", "keep": "permanent" or whole years, "when", "clause" }]
///     "teams":        null or { "marking": "mean" or "one", "clause" }
///     "catalogue":    [{ "no", "title", "theme", "class", "code", "events": ["咖啡师"], "organisers": [],
///                        "form": "individual" or "team", "size": 2, "certificates": true, "month", "clause" }]
///
/// Version 3 alone. A kind, a field and what stands in braces in a letter are the words of `PaperKind`,
/// `PaperColumn.Field` and `PaperLetter.Place`; `seal` stands behind the name in a column "issuer"; `archive` is an id of the
/// section `archive`, where the paper is what has to be kept. A stage has at most one rule on a kind.
///
///     "papers":       [{ "kind": "certificate-roster", "title": { "zh", "en" }, "stages", "when",
///                        "layout", "archive": null or "certificate-roster", "clause" }]
///                       layout: null, or of a table { "columns": [{ "field": "serial", "title": "序号" }],
///                       "seal": null or "（专用章）" }, or of a letter { "addressee", "body": "我们于{month}组织了" }
public struct Rulebook: Hashable, Sendable {
  /// The name programs use: "beijing-certificates-2023".
  public let id: String
  /// The title people read; the Chinese one is the notice's own.
  public let title: Bilingual
  /// The notice's document number 文号.
  public let document: String
  /// The day of issue, YYYY-MM-DD.
  public let issued: String
  /// The clauses the rules rest on.
  public let clauses: [Clause]
  /// How contests under this rulebook are marked and ranked.
  public let scheme: Scheme
  /// The least weights the notice demands, all of them met.
  public let limits: [WeightLimit]
  /// Everything beyond marking and ranking; without a rule for a rulebook of version 1.
  public let provisions: Provisions
  /// The JSON text as it was given.
  public let source: String

  /// The longest rulebook that is read, in bytes of UTF-8.
  public static let mostBytes = 262_144
  /// The most elements any array of a rulebook may have, from version 2 on.
  public static let mostElements = 200

  /// Reads a rulebook; whatever is unknown, missing or contradictory in it is refused with the path to the member.
  public init(reading source: String) throws(RulebookProblem) {
    guard source.utf8.count <= Rulebook.mostBytes else {
      throw RulebookProblem(path: "", fault: .tooLong(mostBytes: Rulebook.mostBytes))
    }
    let json: JSON
    do {
      json = try JSON.read(Array(source.utf8))
    } catch {
      throw RulebookProblem(path: "", fault: .notJSON(error))
    }
    let whole = Node(json, at: "")
    let version = try Rulebook.version(of: whole)
    let rules = try Members(whole, named: version.members)
    id = try rules["id"].identifier()
    title = try rules["title"].name()
    document = try rules["document"].text()
    issued = try rules["issued"].day().iso
    clauses = try Rulebook.clauses(rules["clauses"])
    let reading = SchemeReading(rules, clauses: clauses)
    scheme = try reading.scheme()
    limits = try reading.limits(on: scheme)
    provisions =
      switch version {
      case .first: Provisions()
      case .second, .third:
        try ProvisionsReading(rules, clauses: clauses, scheme: scheme).provisions(withPapers: version == .third)
      }
    self.source = source
  }

  /// The words of the clause a rule rests on; nil where it is our convention.
  public func text(of basis: Basis) -> String? {
    switch basis {
    case .clause(let number): clauses.first { $0.number == number }?.text
    case .convention: nil
    }
  }

  /// The versions of the format.
  private enum Version {
    case first, second, third

    /// The members a rulebook of the version has, no more and no fewer.
    var members: [String] {
      let first = [
        "format", "version", "id", "title", "document", "issued", "clauses", "components", "measures", "limits",
        "total", "round", "rank", "ties", "shared", "unranked",
      ]
      return switch self {
      case .first: first
      case .second: first + ProvisionsReading.sections
      case .third: first + ProvisionsReading.sections + ProvisionsReading.paperSections
      }
    }
  }

  /// Looks at format and version before anything else: members of another version are none of our business.
  private static func version(of whole: Node) throws(RulebookProblem) -> Version {
    guard case .object = whole.value else { throw whole.wrongKind(.object) }
    guard let format = whole.value["format"] else { throw RulebookProblem(path: "format", fault: .missing) }
    guard format == .string("caipan-rulebook") else { throw RulebookProblem(path: "format", fault: .notARulebook) }
    guard let version = whole.value["version"] else { throw RulebookProblem(path: "version", fault: .missing) }
    switch version {
    case .number("1"): return .first
    case .number("2"):
      try whole.refuseArrays(longerThan: mostElements)
      return .second
    case .number("3"):
      try whole.refuseArrays(longerThan: mostElements)
      return .third
    case .null, .bool, .number, .string, .array, .object:
      throw RulebookProblem(path: "version", fault: .otherVersion(newest: 3))
    }
  }

  private static func clauses(_ section: Node) throws(RulebookProblem) -> [Clause] {
    var seen: Set<String> = []
    return try section.list(named: ["number", "text"]) { (element) throws(RulebookProblem) in
      let number = try element["number"].text()
      guard seen.insert(number).inserted else { throw element.problem("number", .clauseTwice) }
      return Clause(number: number, text: try element["text"].text())
    }
  }
}
