import Scoring
import Testing

/// Rules beyond marking and ranking that contradict themselves or each other: one change of a good section a case.
@Suite struct ProvisionsFaultTests {
  private func expect(_ section: String, _ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    let text = try ProvisionsText.replacing(in: section, old, with: new)
    #expect(throws: RulebookProblem(path: path, fault: fault)) { try Rulebook(reading: text) }
  }

  @Test(
    "a stage twice, or one the notice does not have",
    arguments: [
      ("stages", "\"semifinal\"", "\"final\"", "stages[2].stage", .repeats("stages[1].stage")),
      ("stages", "\"preliminary\"", "\"semifinal\"", "stages[1].stage", .repeats("stages[0].stage")),
      (
        "fields", "[\"semifinal\", \"final\"]", "[\"final\", \"final\"]", "fields[0].stages[1]",
        .repeats("fields[0].stages[0]")
      ),
    ] as [(String, String, String, String, RulebookFault)])
  func stages(_ section: String, _ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(section, old, new, path, fault)
  }

  @Test(
    "no section speaks of a stage that is not there",
    arguments: [
      ("fields", "fields[0].stages[0]", .semifinal), ("awards", "awards[1].stages[0]", .semifinal),
      ("publicity", "publicity.stages[0]", .semifinal), ("deadlines", "deadlines[3].stages[0]", .preliminary),
      ("checks", "checks[2].stages[0]", .semifinal), ("advancement", "advancement[0].from", .preliminary),
      ("papers", "papers[0].stages[0]", .semifinal),
    ] as [(String, String, Stage)])
  func noSuchStage(section: String, path: String, stage: Stage) throws {
    let final = """
      [{ "stage": "final", "tier": "district", "committees": "one", "requiredAbove": null, "admitsAtMost": null, "clause": null }]
      """
    var changed = [
      "stages": final, "fields": "[]", "advancement": "[]", "awards": "[]", "publicity": "null", "deadlines": "[]",
      "checks": "[]", "certificates": "null", "papers": "[]",
    ]
    _ = try Rulebook(reading: try ProvisionsText.with(changed))
    changed[section] = nil
    let problem = RulebookProblem(path: path, fault: .provisions(.noSuchStage(stage)))
    let text = try ProvisionsText.with(changed)
    #expect(throws: problem) { try Rulebook(reading: text) }
  }

  @Test(
    "advancement that leads nowhere, backwards, twice from one stage, or to exactly no share",
    arguments: [
      ("\"to\": \"semifinal\"", "\"to\": \"preliminary\"", "[0].to", .provisions(.notForward(from: .preliminary))),
      ("\"to\": \"final\"", "\"to\": \"semifinal\"", "[1].to", .provisions(.notForward(from: .semifinal))),
      ("\"to\": \"final\"", "\"to\": \"preliminary\"", "[1].to", .provisions(.notForward(from: .semifinal))),
      ("\"from\": \"semifinal\"", "\"from\": \"final\"", "[1].to", .provisions(.notForward(from: .final))),
      ("\"from\": \"semifinal\"", "\"from\": \"preliminary\"", "[1].from", .repeats("advancement[0].from")),
      ("\"percent\": 30", "\"percent\": 0", "[1].percent", .outOfRange(1...100)),
      ("\"percent\": 30", "\"percent\": 101", "[1].percent", .outOfRange(1...100)),
      ("\"exact\": false", "\"exact\": true", "[0].exact", .provisions(.exactWithoutPercent)),
    ] as [(String, String, String, RulebookFault)])
  func advancement(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect("advancement", old, new, "advancement\(path)", fault)
  }

  @Test("an advancement from or to a stage the notice does not have")
  func advancementOfNoStage() throws {
    let final = """
      [{ "stage": "final", "tier": "asked", "committees": "one", "requiredAbove": null, "admitsAtMost": null, "clause": null },
       { "stage": "preliminary", "tier": "none", "committees": "one", "requiredAbove": null, "admitsAtMost": null, "clause": null }]
      """
    let text = try ProvisionsText.with(["stages": final, "fields": "[]"])
    let problem = RulebookProblem(path: "advancement[0].to", fault: .provisions(.noSuchStage(.semifinal)))
    #expect(throws: problem) { try Rulebook(reading: text) }
  }

  @Test(
    "standards and bands of a tier that no contest can have",
    arguments: [
      ("standards", "standards[0].tier"), ("certificates", "certificates.bands[0].tier"),
    ])
  func tierOfNoStage(section: String, path: String) throws {
    let stages = try #require(ProvisionsText.sections.first { $0.key == "stages" }?.value)
      .replacing("\"asked\"", with: "\"none\"").replacing("\"district\"", with: "\"municipalOne\"")
    var changed = ["stages": stages, "standards": "[]", "certificates": "null"]
    _ = try Rulebook(reading: try ProvisionsText.with(changed))
    changed[section] = nil
    let text = try ProvisionsText.with(changed)
    let problem = RulebookProblem(path: path, fault: .provisions(.tierOfNoStage(.district)))
    #expect(throws: problem) { try Rulebook(reading: text) }
  }

  @Test("a tier has one standard")
  func standardTwice() throws {
    let standard = "{ \"tier\": \"district\", \"atLeast\": \"advanced\", \"firmness\": \"refused\", \"clause\": \"一\" }"
    try expect("standards", standard, "\(standard), \(standard)", "standards[1].tier", .repeats("standards[0].tier"))
  }

  @Test(
    "awards",
    arguments: [
      ("\"first\": 1, \"last\": 10", "\"first\": 11, \"last\": 10", "[0].last", .endBeforeStart("first")),
      ("\"first\": 1, \"last\": 10", "\"first\": 0, \"last\": 10", "[0].first", .outOfRange(1...100_000)),
      ("[\"union\", \"unionCard\"]", "[\"union\", \"union\"]", "[0].needs[1]", .repeats("awards[0].needs[0]")),
      ("\"id\": \"expert\"", "\"id\": \"pool\"", "[1].id", .repeats("awards[0].id")),
    ] as [(String, String, String, RulebookFault)])
  func awards(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect("awards", old, new, "awards\(path)", fault)
  }

  @Test(
    "prizes",
    arguments: [
      ("\"prize\": \"一等奖\"", "\"prize\": \"特等奖\"", "ceilings[0].prize", .provisions(.noSuchPrize("特等奖"))),
      ("\"prize\": \"二等奖\"", "\"prize\": \"一等奖\"", "ceilings[2].prize", .repeats("prizes.ceilings[0].prize")),
      ("3000", "5001", "ceilings[2].yuan", .provisions(.ceilingRises(above: "prizes.ceilings[0].yuan"))),
      ("3000", "1999", "ceilings[1].yuan", .provisions(.ceilingRises(above: "prizes.ceilings[2].yuan"))),
      ("[\"金牌\", \"银牌\", \"优胜奖\"]", "[\"金牌\", \"金牌\"]", "sets[0][1]", .repeats("prizes.sets[0][0]")),
      ("[\"金牌\", \"银牌\", \"优胜奖\"]", "[\"一等奖\", \"二等奖\", \"优胜奖\"]", "sets[1]", .repeats("prizes.sets[0]")),
      ("60", "101", "atMostPercent", .outOfRange(1...100)),
    ] as [(String, String, String, RulebookFault)])
  func prizes(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect("prizes", old, new, "prizes.\(path)", fault)
  }

  @Test("equal ceilings rise nowhere; without sets any name will do, and the ceilings stand best first")
  func ceilingsWithoutSets() throws {
    _ = try Rulebook(reading: try ProvisionsText.replacing(in: "prizes", "3000", with: "2000"))
    let sets = "[[\"金牌\", \"银牌\", \"优胜奖\"], [\"一等奖\", \"二等奖\", \"优胜奖\"]]"
    let rises = RulebookFault.provisions(.ceilingRises(above: "prizes.ceilings[1].yuan"))
    try expect("prizes", sets, "[]", "prizes.ceilings[2].yuan", rises)
  }

  @Test("winners without anything to win")
  func nothingToWin() throws {
    let problem = RulebookProblem(path: "certificates.winnersOnly", fault: .provisions(.nothingToWin))
    let text = try ProvisionsText.with(["prizes": "null", "awards": "[]"])
    #expect(throws: problem) { try Rulebook(reading: text) }
    _ = try Rulebook(reading: try ProvisionsText.with(["prizes": "null"]))
    _ = try Rulebook(reading: try ProvisionsText.with(["awards": "[]"]))
  }

  @Test(
    "teams that nothing says how to mark",
    arguments: [
      (["teams": "null"], "awards[1].form"), (["teams": "null", "awards": "[]"], "catalogue[1].form"),
    ])
  func teamsWithoutRule(_ changed: [String: String], _ path: String) throws {
    let text = try ProvisionsText.with(changed)
    let problem = RulebookProblem(path: path, fault: .provisions(.teamsWithoutRule))
    #expect(throws: problem) { try Rulebook(reading: text) }
  }

  @Test("single people with a team's size, teams of one")
  func teamSize() throws {
    try expect(
      "catalogue", "\"individual\", \"size\": null", "\"individual\", \"size\": 2", "catalogue[0].size",
      .provisions(.sizeWithoutTeam))
    try expect("catalogue", "\"size\": 2", "\"size\": 1", "catalogue[1].size", .outOfRange(2...100_000))
  }

  @Test(
    "conditions for taking part",
    arguments: [
      ("\"id\": \"working-age\"", "\"id\": \"born\"", "[1].id", .repeats("eligibility[0].id")),
      ("2008-01-01", "2007-02-29", "[0].day", .badDate),
      ("\"months\": 12", "\"months\": 1201", "[2].months", .outOfRange(1...1200)),
      ("\"of\": [\"企业职工\"], \"not\": [\"学生\"]", "\"of\": [], \"not\": []", "[3].of", .emptyArray),
      ("[\"学生\"]", "[\"学生\", \"企业职工\"]", "[3].not[1]", .repeats("eligibility[3].of[0]")),
      ("[\"学生\"]", "[\"学生\", \"学生\"]", "[3].not[1]", .repeats("eligibility[3].not[0]")),
      ("\"day\": \"2008-01-01\", ", "", "[0].day", .missing),
      ("\"rule\": \"notRetired\", ", "\"rule\": \"notRetired\", \"day\": \"2008-01-01\", ", "[1].day", .unknownMember),
    ] as [(String, String, String, RulebookFault)])
  func eligibility(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect("eligibility", old, new, "eligibility\(path)", fault)
  }

  @Test(
    "deadlines, duties, what is kept",
    arguments: [
      ("deadlines", "\"id\": \"filing\"", "\"id\": \"papers\"", "[1].id", .repeats("deadlines[0].id")),
      (
        "deadlines", "\"through\": \"2026-05-01\"", "\"through\": \"2026-04-30\"", "[3].due.through",
        .endBeforeStart("from")
      ),
      ("deadlines", "2026-12-10", "2026-11-31", "[2].due.beforeDay", .badDate),
      ("deadlines", "\"sameYear\": true", "\"sameYear\": false", "[4].due.sameYear", .notTrue),
      (
        "deadlines", "\"sameYear\": true", "\"sameYear\": true, \"beforeDay\": \"2026-12-10\"", "[4].due",
        .exactlyOne(of: ["after", "before", "beforeDay", "from", "sameYear"])
      ),
      (
        "deadlines", "\"after\": \"practical\"", "\"after\": \"filing\"", "[0].due.after",
        .unknownWord(oneOf: ["contest", "theory", "practical", "closing", "accepted"])
      ),
      ("checks", "\"id\": \"share\"", "\"id\": \"judges\"", "[1].id", .repeats("checks[0].id")),
      (
        "checks", "\"atLeast\": 3, \"atMost\": null", "\"atLeast\": null, \"atMost\": null", "[0].ask",
        .provisions(.limitMissing)
      ),
      (
        "checks", "\"ask\": \"yesNo\", \"atLeast\": null", "\"ask\": \"yesNo\", \"atLeast\": 1", "[2].ask",
        .provisions(.limitOnYesNo)
      ),
      (
        "checks", "\"atLeast\": 40, \"atMost\": 60", "\"atLeast\": 61, \"atMost\": 60", "[1].atMost",
        .endBeforeStart("atLeast")
      ),
      ("checks", "\"atMost\": 60", "\"atMost\": 101", "[1].atMost", .outOfRange(0...100)),
      ("archive", "\"id\": \"video\"", "\"id\": \"sheets\"", "[1].id", .repeats("archive[0].id")),
      ("archive", "\"keep\": 1", "\"keep\": 1001", "[1].keep", .outOfRange(1...1000)),
      ("archive", "\"permanent\"", "\"forever\"", "[0].keep", .unknownWord(oneOf: ["permanent"])),
    ] as [(String, String, String, String, RulebookFault)])
  func duties(_ section: String, _ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(section, old, new, section + path, fault)
  }

  @Test(
    "papers",
    arguments: [
      ("\"kind\": \"certificate-roster\"", "\"kind\": \"notice\"", "[0].layout", .notUsed),
      ("\"kind\": \"certificate-letter\"", "\"kind\": \"notice\"", "[3].layout", .notUsed),
      ("\"field\": \"issuer\"", "\"field\": \"assessor\"", "[0].layout.seal", .notUsed),
      ("{month}", "{year}", "[3].layout.body", .provisions(.noSuchPlace("year"))),
      ("{month}", "{month", "[3].layout.body", .provisions(.noSuchPlace("month组织了{competition"))),
      ("{count}人", "{count}}人", "[3].layout.body", .provisions(.noSuchPlace("人。"))),
      (
        "\"title\": \"姓名\"", "\"title\": \"序号\"", "[0].layout.columns[1].title",
        .repeats("papers[0].layout.columns[0].title")
      ),
      ("\"archive\": \"sheets\"", "\"archive\": \"sheet\"", "[0].archive", .provisions(.noSuchArchive("sheet"))),
      ("\"archive\": \"sheets\"", "\"archive\": \"Sheets\"", "[0].archive", .badIdentifier),
      ("[\"semifinal\"]", "[\"semifinal\", \"final\"]", "[2].stages[1]", .repeats("papers[1].stages")),
    ] as [(String, String, String, RulebookFault)])
  func papers(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect("papers", old, new, "papers\(path)", fault)
  }

  @Test("a letter has words")
  func letterWithoutWords() throws {
    let letter = #"{ "addressee": "人社局：", "body": "我们于{month}组织了{competition}{event}，{first}等{count}人。" }"#
    try expect("papers", letter, "null", "papers[3].layout", .wrongKind(expected: .object))
  }

  @Test(
    "names that mean something of ours",
    arguments: [
      ("deadlines", "\"id\": \"report\"", "\"id\": \"publicity\"", "deadlines[2].id"),
      ("eligibility", "\"id\": \"one\"", "\"id\": \"identity-contradiction\"", "eligibility[5].id"),
    ])
  func reserved(_ section: String, _ old: String, _ new: String, _ path: String) throws {
    try expect(section, old, new, path, .reservedIdentifier)
  }
}
