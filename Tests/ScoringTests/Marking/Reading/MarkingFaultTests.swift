@testable import Scoring
import Testing

/// Schemes that are none: one change of a good one a case, with the path and the fault it has to be told by.
@Suite struct MarkingFaultTests {
  @Test("the whole scheme is one")
  func whole() throws {
    #expect(try MarkingText.problem(MarkingText.whole) == nil)
  }

  private func expect(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    let text = try MarkingText.replacing(old, with: new)
    #expect(try MarkingText.problem(text) == MarkingProblem(path: path, fault: fault))
  }

  @Test(
    "what it is",
    arguments: [
      ("caipan-marking", "caipan-rulebook", "format", .notAMarkingScheme),
      ("\"version\": 1", "\"version\": 2", "version", .otherVersion(known: 1)),
      ("\"咖啡师技能操作\"", "\"\"", "title", .form(.emptyText)),
      ("\"咖啡师技能操作\"", "\"一\\u000A二\"", "title", .form(.controlCharacter)),
      ("\"join\": \"sum\"", "\"join\": \"product\"", "join", .form(.unknownWord(oneOf: ["sum", "weighted"]))),
      ("\"noPoints\"", "\"zero\"", "voidedModule", .form(.unknownWord(oneOf: ["noPoints", "voidsComponent"]))),
      ("\"judgement\": 2, \"points\"", "\"judgement\": 3, \"points\"", "rounding.judgement", .form(.outOfRange(0...2))),
    ] as [(String, String, String, MarkingFault)])
  func header(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "components are the rulebook's, weigh 100 % together, and no less than the notice demands",
    arguments: [
      ("\"id\": \"theory\"", "\"id\": \"time\"", "components[0].id", .componentExpected("theory")),
      (
        ",\n    { \"id\": \"practical\", \"weight\": 70, \"made\": \"modules\" }", "", "components",
        .componentExpected("practical")
      ),
      (
        "\"made\": \"modules\" }", "\"made\": \"modules\" }, { \"id\": \"x\", \"weight\": 0, \"made\": \"keyed\" }",
        "components[2].id", .form(.noSuchComponent("x"))
      ),
      ("\"weight\": 70", "\"weight\": 69.99", "components", .form(.scheme(.weightSum(basisPoints: 99_99)))),
      ("\"weight\": 70", "\"weight\": 70.001", "components[1].weight", .form(.badDecimal)),
      (
        "\"weight\": 70", "\"weight\": 62.49", "components[1].weight",
        .form(.weightUnderLimit(WeightLimit(column: 1, atLeastBasisPoints: 62_50, basis: .clause("一"))))
      ),
      (
        "\"weight\": 30, \"made\": \"keyed\"", "\"weight\": 30, \"made\": \"modules\"", "components[0].made", .noModules
      ),
      (
        "\"weight\": 30, \"made\": \"keyed\" },\n    { \"id\": \"practical\", \"weight\": 70",
        "\"weight\": 0, \"made\": \"modules\" },\n    { \"id\": \"practical\", \"weight\": 100", "components[0].made",
        .absentMadeOfModules
      ),
    ] as [(String, String, String, MarkingFault)])
  func components(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "modules and aspects have names of their own and belong somewhere",
    arguments: [
      ("\"id\": \"B\"", "\"id\": \"A\"", "modules[1].id", .form(.repeats("modules[0].id"))),
      ("\"id\": \"B\"", "\"id\": \"B/1\"", "modules[1].id", .badIdentifier),
      ("\"id\": \"B\"", "\"id\": \".B\"", "modules[1].id", .badIdentifier),
      ("\"id\": \"B\"", "\"id\": \"模块\"", "modules[1].id", .badIdentifier),
      ("\"id\": \"B\"", "\"id\": \"B2345678901234567\"", "modules[1].id", .badIdentifier),
      ("\"id\": \"A3\"", "\"id\": \"A1\"", "modules[0].aspects[2].id", .form(.repeats("modules[0].aspects[0].id"))),
      ("\"id\": \"A3\"", "\"id\": \"A:3\"", "modules[0].aspects[2].id", .badIdentifier),
      (
        "\"component\": \"practical\", \"highest\": \"60\"", "\"component\": \"theory\", \"highest\": \"60\"",
        "modules[1].component", .notMadeOfModules("theory")
      ),
      (
        "\"component\": \"practical\", \"highest\": \"60\"", "\"component\": \"time\", \"highest\": \"60\"",
        "modules[1].component", .form(.noSuchComponent("time"))
      ),
    ] as [(String, String, String, MarkingFault)])
  func names(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "highest marks add up, can be keyed, and can't be passed by rounding",
    arguments: [
      ("\"12.50\"", "\"12.49\"", "modules[0].highest", .aspectsSum(Mark(hundredths: 39_99))),
      ("\"12.50\"", "\"0\"", "modules[0].aspects[1].highest", .form(.offScale(highest: Mark(hundredths: 40_00)))),
      ("\"12.50\"", "\"40.01\"", "modules[0].aspects[1].highest", .form(.offScale(highest: Mark(hundredths: 40_00)))),
      ("\"12.50\"", "\"12.505\"", "modules[0].aspects[1].highest", .form(.badDecimal)),
      ("\"12.50\"", "12.50", "modules[0].aspects[1].highest", .form(.wrongKind(expected: .text))),
      ("\"60\"", "\"1000.01\"", "modules[1].highest", .form(.offScale(highest: Mark(hundredths: 1_000_00)))),
      ("\"60\"", "\"0.00\"", "modules[1].highest", .form(.offScale(highest: Mark(hundredths: 1_000_00)))),
      (
        "\"highest\": \"60.0\", \"decimals\": 0", "\"highest\": \"60.5\", \"decimals\": 0",
        "modules[1].aspects[0].highest", .form(.offScale(highest: Mark(hundredths: 60_00)))
      ),
      (
        "\"highest\": \"17.50\", \"decimals\": 2", "\"highest\": \"17.50\", \"decimals\": 0",
        "modules[0].aspects[2].highest", .finerThanKeyed(decimals: 0)
      ),
      (
        "\"highest\": \"17.50\", \"decimals\": 2", "\"highest\": \"17.50\", \"decimals\": 3",
        "modules[0].aspects[2].decimals", .form(.outOfRange(0...2))
      ),
      (
        "\"highest\": \"12.50\", \"decimals\": 0", "\"highest\": \"12.50\", \"decimals\": 1",
        "modules[0].aspects[1].decimals", .form(.notUsed)
      ),
      (
        "\"judgement\": 2, \"points\"", "\"judgement\": 0, \"points\"", "modules[0].aspects[1].highest",
        .finerThanRounded(decimals: 0)
      ),
      ("\"points\": null", "\"points\": 0", "modules[0].aspects[2].highest", .finerThanRounded(decimals: 0)),
      (
        "\"id\": \"B\"", "\"id\": \"B\", \"colour\": 1", "modules[1].colour", .form(.unknownMember)
      ),
    ] as [(String, String, String, MarkingFault)])
  func highest(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "panels that could make no mark, or have what they do not use",
    arguments: [
      ("\"judges\": 3", "\"judges\": 16", "modules[0].panel.judges", .form(.outOfRange(0...15))),
      ("\"judges\": 3", "\"judges\": 0", "modules[0].panel.judges", .form(.outOfRange(1...15))),
      ("\"judges\": 2", "\"judges\": 3", "modules[1].panel.judges", .pairOfTwo),
      ("\"gap\": \"5.00\"", "\"gap\": null", "modules[1].panel.gap", .form(.wrongKind(expected: .text))),
      ("\"gap\": null", "\"gap\": \"5.00\"", "modules[0].panel.gap", .form(.notUsed)),
      (
        "\"mean\", \"high\": 0, \"low\": 0", "\"mean\", \"high\": 1, \"low\": 0", "modules[0].panel.high",
        .form(.notUsed)
      ),
      (
        "\"mean\", \"high\": 0, \"low\": 0", "\"median\", \"high\": 0, \"low\": 1", "modules[0].panel.low",
        .form(.notUsed)
      ),
      (
        "\"mean\", \"high\": 0, \"low\": 0", "\"trimmed\", \"high\": 0, \"low\": 0", "modules[0].panel.high",
        .nothingTrimmed
      ),
      (
        "\"mean\", \"high\": 0, \"low\": 0", "\"trimmed\", \"high\": 2, \"low\": 1", "modules[0].panel.high",
        .allTrimmed(judges: 3)
      ),
      (
        "\"mean\", \"high\": 0, \"low\": 0", "\"trimmed\", \"high\": 1, \"low\": 1", "modules[0].panel.missing",
        .nobodyToSpare(judges: 3)
      ),
      (
        "\"mean\", \"high\": 0, \"low\": 0", "\"best\", \"high\": 0, \"low\": 0", "modules[0].panel.combine",
        .form(.unknownWord(oneOf: ["mean", "median", "trimmed", "pair"]))
      ),
      ("\"atLeast\": 2", "\"atLeast\": 3", "modules[0].panel.atLeast", .form(.outOfRange(1...2))),
      ("\"atLeast\": 2", "\"atLeast\": 0", "modules[0].panel.atLeast", .form(.outOfRange(1...15))),
      ("\"rest\"", "\"wait\"", "modules[0].panel.atLeast", .form(.notUsed)),
      ("\"spread\": null", "\"spread\": \"5\"", "modules[1].panel.spread", .form(.notUsed)),
      (
        "\"points\", \"highest\": \"60.0\"", "\"measurement\", \"highest\": \"60.0\"", "modules[1].panel.judges",
        .nothingJudged
      ),
      (
        "\"points\", \"highest\": \"17.50\"", "\"measurement\", \"highest\": \"17.50\"", "modules[0].panel.spread",
        .form(.notUsed)
      ),
    ] as [(String, String, String, MarkingFault)])
  func panels(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "penalties, and what is keyed again",
    arguments: [
      ("\"id\": \"spill\"", "\"id\": \"late\"", "penalties[1].id", .form(.repeats("penalties[0].id"))),
      ("\"id\": \"spill\"", "\"id\": \"withdrawn\"", "penalties[1].id", .form(.reservedIdentifier)),
      ("\"id\": \"spill\"", "\"id\": \"voidModule\"", "penalties[1].id", .form(.reservedIdentifier)),
      ("\"id\": \"spill\"", "\"id\": \"洒\"", "penalties[1].id", .badIdentifier),
      ("\"module\": \"A\"", "\"module\": \"C\"", "penalties[1].module", .noSuchModule("C")),
      (
        "\"component\": \"practical\", \"module\": null", "\"component\": \"theory\", \"module\": null",
        "penalties[0].component", .notMadeOfModules("theory")
      ),
      ("\"points\": \"2.00\"", "\"points\": \"0.00\"", "penalties[0].points", .form(.offScale(highest: .full))),
      ("\"points\": \"2.00\"", "\"points\": \"100.01\"", "penalties[0].points", .form(.offScale(highest: .full))),
      (
        "\"points\": \"0.50\"", "\"points\": \"40.01\"", "penalties[1].points",
        .form(.offScale(highest: Mark(hundredths: 40_00)))
      ),
      ("\"3.00\"", "\"0.49\"", "penalties[1].atMost", .lessThanOne(Mark(hundredths: 50))),
      ("\"3.00\"", "\"40.01\"", "penalties[1].atMost", .form(.offScale(highest: Mark(hundredths: 40_00)))),
      (
        "\"points\": \"2.00\", \"atMost\": null", "\"points\": \"2.00\", \"atMost\": \"2.00\"", "penalties[0].atMost",
        .form(.notUsed)
      ),
      (
        "\"topPercent\": 30, \"restPercent\": 15", "\"topPercent\": 0, \"restPercent\": 0", "secondKeying", .drawsNobody
      ),
      ("\"topPercent\": 30", "\"topPercent\": 101", "secondKeying.topPercent", .form(.outOfRange(0...100))),
      ("\"topPercent\": 30", "\"topPercent\": null", "secondKeying.topPercent", .form(.wrongKind(expected: .number))),
      ("\"sample\"", "\"all\"", "secondKeying.topPercent", .form(.notUsed)),
    ] as [(String, String, String, MarkingFault)])
  func penalties(_ old: String, _ new: String, _ path: String, _ fault: MarkingFault) throws {
    try expect(old, new, path, fault)
  }

  @Test("no JSON at all, another kind of value, and a penalty on another component's module")
  func others() throws {
    #expect(
      try MarkingText.problem("")
        == MarkingProblem(path: "", fault: .notJSON(JSONProblem(line: 1, column: 1, what: .unexpectedEnd))))
    #expect(try MarkingText.problem("[]") == MarkingProblem(path: "", fault: .form(.wrongKind(expected: .object))))
    #expect(try MarkingText.problem("{}") == MarkingProblem(path: "format", fault: .form(.missing)))
    var theory = MarkingDraft.Module.one("T", "100")
    theory.component = "theory"
    let draft = MarkingDraft.practical(.one("A", "100"), theory) { draft in
      draft.components[0].isMadeOfModules = true
      draft.penalties = [.of("late", "1", module: "T")]
    }
    let problem = MarkingProblem(path: "penalties[0].module", fault: .moduleOf(component: "theory"))
    #expect(try MarkingText.problem(draft.text) == problem)
  }
}
