/// The rules of one notice, or of an organiser, as data: every rule beside the clause it rests on.
///
/// The format is one JSON object, "caipan-rulebook" version 1. Every member has to be there and no other may be;
/// `clause` is a number quoted under `clauses`, or null where the rule is our convention.
///
///     "components": [{ "id", "name": { "zh", "en" }, "weight": 30, "decimals": 2, "clause" }]   per cent
///     "measures":   [{ "id", "name", "highest": 600, "decimals": 0, "clause" }]                 only break ties
///     "limits":     [{ "component", "weightAtLeast": 70, "firmness": "refused", "clause" }]
///     "total":      { "clause" }                                      the exact weighted sum
///     "round":      { "decimals": 2 or null, "clause" }               null: the exact total is ranked
///     "rank":       { "clause" }                                      by total, highest first
///     "ties":       [{ "key", "better": "higher" or "lower", "clause" }, { "key": "ruling", "clause" }]
///     "shared":     { "allowed": false, "clause" }                    true: no ruling in `ties`
///     "unranked":   { "clause" }                                      no mark or an exclusion: no rank
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
    try Rulebook.checkFormat(json)
    let rules = try Members(
      json, at: "",
      named: [
        "format", "version", "id", "title", "document", "issued", "clauses", "components", "measures", "limits",
        "total", "round", "rank", "ties", "shared", "unranked",
      ])
    id = try rules.identifier("id")
    title = try rules.bilingual("title")
    document = try rules.text("document")
    issued = try rules.date("issued")
    clauses = try Rulebook.readClauses(rules)
    let reading = SchemeReading(rules, clauses: clauses)
    scheme = try reading.scheme()
    limits = try reading.limits(on: scheme)
    provisions = Provisions()
    self.source = source
  }

  /// The words of the clause a rule rests on; nil where it is our convention.
  public func text(of basis: Basis) -> String? {
    switch basis {
    case .clause(let number): clauses.first { $0.number == number }?.text
    case .convention: nil
    }
  }

  /// Looks at format and version before anything else: members of another version are none of our business.
  private static func checkFormat(_ json: JSON) throws(RulebookProblem) {
    guard case .object = json else { throw RulebookProblem(path: "", fault: .wrongKind(expected: .object)) }
    guard let format = json["format"] else { throw RulebookProblem(path: "format", fault: .missing) }
    guard format == .string("caipan-rulebook") else { throw RulebookProblem(path: "format", fault: .notARulebook) }
    guard let version = json["version"] else { throw RulebookProblem(path: "version", fault: .missing) }
    guard version == .number("1") else { throw RulebookProblem(path: "version", fault: .otherVersion(known: 1)) }
  }

  private static func readClauses(_ rules: Members) throws(RulebookProblem) -> [Clause] {
    var clauses: [Clause] = []
    for element in try rules.elements("clauses", named: ["number", "text"]) {
      let number = try element.text("number")
      guard !clauses.contains(where: { $0.number == number }) else { throw element.problem("number", .clauseTwice) }
      clauses.append(Clause(number: number, text: try element.text("text")))
    }
    return clauses
  }
}
