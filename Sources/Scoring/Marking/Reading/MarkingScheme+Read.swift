extension MarkingScheme {
  /// The longest text that is read, in bytes of UTF-8 as the journal spells it: the scheme's record has to fit one line.
  public static let mostBytes = 50_000
  /// The most modules a scheme may have.
  public static let mostModules = 20
  /// The most aspects a module may have.
  public static let mostAspects = 100
  /// The most judges a panel may have.
  public static let mostJudges = 15
  /// The most cells all sheets of one contestant may have.
  public static let mostCells = 3_000
  /// The most penalties a scheme may have.
  public static let mostPenalties = 50
  /// The highest mark a module may have.
  public static let highestModule = Mark(hundredths: 1_000_00)

  /// Reads a marking scheme for a contest under a rulebook; what is unknown, missing or contradictory in it is refused.
  ///
  /// The format is one JSON object, "caipan-marking" version 1. Every member has to be there and no other may be; points
  /// are texts of at most two decimals, weights numbers in per cent:
  ///
  ///     "title":       "…"
  ///     "components":  [{ "id": "theory", "weight": 30, "made": "keyed" or "modules" }]   all the rulebook's, in order
  ///     "join":        "sum" or "weighted"
  ///     "modules":     [{ "id", "name": { "zh", "en" }, "component", "highest": "40.00", "weight": null or 40,
  ///                       "panel": { "judges": 3, "combine": "mean", "median", "trimmed" or "pair", "high": 0, "low": 0,
  ///                                  "gap": null, "missing": "wait" or "rest", "atLeast": null, "spread": "5.00" },
  ///                       "aspects": [{ "id", "name", "kind": "measurement", "judgement" or "points",
  ///                                     "highest": "2.00", "decimals": 2 }] }]
  ///     "rounding":    { "judgement": 2, "points": null, "module": null }                   null: exact
  ///     "floorsModules": true, "penaltiesBeforeRounding": true
  ///     "penalties":   [{ "id", "name", "component", "module": null or its id, "kind": "fixed" or "perFault",
  ///                       "points": "2.00", "atMost": null }]
  ///     "voidedModule": "noPoints" or "voidsComponent"
  ///     "secondKeying": { "which": "all", "none" or "sample", "topPercent": 30, "restPercent": 15,
  ///                       "allAbovePercent": 5 }
  ///     "countsPapers": true
  public init(reading source: String, under rulebook: Rulebook) throws(MarkingProblem) {
    guard MarkingScheme.spelledBytes(source) <= MarkingScheme.mostBytes else {
      throw MarkingProblem(path: "", fault: .tooLong(mostBytes: MarkingScheme.mostBytes))
    }
    let json: JSON
    do {
      json = try JSON.read(Array(source.utf8))
    } catch {
      throw MarkingProblem(path: "", fault: .notJSON(error))
    }
    try MarkingScheme.checkFormat(json)
    do {
      try self.init(Members(Node(json, at: ""), named: MarkingScheme.members), source: source)
    } catch {
      throw MarkingProblem(path: error.path, fault: .form(error.fault))
    }
    _ = try rulebook.marked(by: self)
    try check()
  }

  private static let members = [
    "format", "version", "title", "components", "join", "modules", "rounding", "floorsModules",
    "penaltiesBeforeRounding", "penalties", "voidedModule", "secondKeying", "countsPapers",
  ]

  /// Looks at format and version before anything else: members of another version are none of our business.
  private static func checkFormat(_ json: JSON) throws(MarkingProblem) {
    guard case .object = json else { throw MarkingProblem(path: "", fault: .form(.wrongKind(expected: .object))) }
    guard let format = json["format"] else { throw MarkingProblem(path: "format", fault: .form(.missing)) }
    guard format == .string("caipan-marking") else { throw MarkingProblem(path: "format", fault: .notAMarkingScheme) }
    guard let version = json["version"] else { throw MarkingProblem(path: "version", fault: .form(.missing)) }
    guard version == .number("1") else { throw MarkingProblem(path: "version", fault: .otherVersion(known: 1)) }
  }

  /// How long a text becomes inside a string of the journal.
  private static func spelledBytes(_ text: String) -> Int {
    // A text that is too long as it is is not looked at any further.
    guard text.utf8.count <= mostBytes else { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x22, 0x5C: sum + 2
      case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: sum + 6
      default: sum + UTF8.width(scalar)
      }
    }
  }

  private init(_ members: Members, source: String) throws(RulebookProblem) {
    title = try members["title"].text()
    components = try members["components"].list(named: ["id", "weight", "made"], ComponentPlan.init)
    join = try members["join"].choice()
    let modules = try members["modules"].list(named: Module.members, limit: MarkingScheme.mostModules, Module.init)
    self.modules = modules
    rounding = try Rounding(Members(members["rounding"], named: ["judgement", "points", "module"]))
    floorsModules = try members["floorsModules"].truth()
    penaltiesBeforeRounding = try members["penaltiesBeforeRounding"].truth()
    penalties = try members["penalties"].list(
      named: PenaltyRule.members, limit: MarkingScheme.mostPenalties, PenaltyRule.init)
    voidedModule = try members["voidedModule"].choice()
    secondKeying = try SecondKeying(
      Members(members["secondKeying"], named: ["which", "topPercent", "restPercent", "allAbovePercent"]))
    countsPapers = try members["countsPapers"].truth()
    self.source = source
    (piles, places, firstPiles) = MarkingScheme.laidOut(modules)
  }
}

extension ComponentPlan {
  private enum Made: String, CaseIterable { case keyed, modules }

  fileprivate init(_ members: Members) throws(RulebookProblem) {
    id = try members["id"].text()
    weightBasisPoints = try members["weight"].hundredths()
    let made: Made = try members["made"].choice()
    isMadeOfModules = made == .modules
  }
}

extension Rounding {
  fileprivate init(_ members: Members) throws(RulebookProblem) {
    judgement = try members["judgement"].orNull?.integer(in: 0...2)
    points = try members["points"].orNull?.integer(in: 0...2)
    module = try members["module"].orNull?.integer(in: 0...2)
  }
}

extension SecondKeying {
  private enum Which: String, CaseIterable { case all, none, sample }

  fileprivate init(_ members: Members) throws(RulebookProblem) {
    let which: Which = try members["which"].choice()
    switch which {
    case .all, .none:
      for name in ["topPercent", "restPercent", "allAbovePercent"] { try members[name].refuseUse() }
      self = which == .all ? .all : .none
    case .sample:
      self = .sample(
        topPercent: try members["topPercent"].integer(in: 0...100),
        restPercent: try members["restPercent"].integer(in: 0...100),
        allAbovePercent: try members["allAbovePercent"].integer(in: 0...100))
    }
  }
}
