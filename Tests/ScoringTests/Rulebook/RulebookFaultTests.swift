import Scoring
import Testing

/// What a rulebook is refused for, with the path to the member: one change of a good text a case.
@Suite struct RulebookFaultTests {
  private func expect(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    let text = try RulebookText.replacing(old, with: new)
    #expect(throws: RulebookProblem(path: path, fault: fault)) { try Rulebook(reading: text) }
  }

  @Test("no JSON, too much of it, or JSON that is no object")
  func text() {
    let end = JSONProblem(line: 1, column: 2, what: .unexpectedEnd)
    #expect(throws: RulebookProblem(path: "", fault: .notJSON(end))) { try Rulebook(reading: "{") }
    #expect(throws: RulebookProblem(path: "", fault: .wrongKind(expected: .object))) { try Rulebook(reading: "[]") }
    let long = RulebookText.whole + String(repeating: " ", count: Rulebook.mostBytes)
    #expect(throws: RulebookProblem(path: "", fault: .tooLong(mostBytes: 262_144))) { try Rulebook(reading: long) }
  }

  @Test(
    "another format, another version",
    arguments: [
      ("\"format\": \"caipan-rulebook\",", "", "format", .missing),
      ("\"caipan-rulebook\"", "\"caipan-theme\"", "format", .notARulebook),
      ("\"caipan-rulebook\"", "1", "format", .notARulebook), ("\"version\": 1,", "", "version", .missing),
      ("\"version\": 1", "\"version\": 0", "version", .otherVersion(newest: 3)),
      ("\"version\": 1", "\"version\": 4", "version", .otherVersion(newest: 3)),
      ("\"version\": 1", "\"version\": 2.0", "version", .otherVersion(newest: 3)),
      ("\"version\": 1", "\"version\": \"1\"", "version", .otherVersion(newest: 3)),
    ] as [(String, String, String, RulebookFault)])
  func format(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "members that are missing, unknown or of another kind",
    arguments: [
      ("\"id\": \"our-own-2026\",", "", "id", .missing),
      ("\"total\": { \"clause\": \"一\" },", "", "total", .missing),
      ("\"total\": { \"clause\": \"一\" }", "\"total\": {}", "total.clause", .missing),
      ("\"better\": \"lower\", ", "", "ties[1].better", .missing),
      ("\"version\": 1,", "\"version\": 1, \"awards\": [],", "awards", .unknownMember),
      ("\"weight\": 30", "\"weight\": 30, \"colour\": 1", "components[0].colour", .unknownMember),
      ("\"en\": \"theory\"", "\"en\": \"theory\", \"fr\": \"théorie\"", "components[0].name.fr", .unknownMember),
      ("{ \"key\": \"ruling\",", "{ \"key\": \"ruling\", \"better\": \"higher\",", "ties[2].better", .unknownMember),
      ("\"id\": \"our-own-2026\"", "\"id\": 7", "id", .wrongKind(expected: .text)),
      ("{ \"zh\": \"我们的细则\", \"en\": \"Our own rules\" }", "\"t\"", "title", .wrongKind(expected: .object)),
      (
        "[{ \"component\": \"practical\", \"weightAtLeast\": 62.5, \"firmness\": \"refused\", \"clause\": \"一\" }]",
        "{}",
        "limits", .wrongKind(expected: .array)
      ),
      ("\"weight\": 30", "\"weight\": \"30\"", "components[0].weight", .wrongKind(expected: .number)),
      ("\"decimals\": 1", "\"decimals\": null", "measures[0].decimals", .wrongKind(expected: .number)),
      ("\"allowed\": false", "\"allowed\": 0", "shared.allowed", .wrongKind(expected: .trueOrFalse)),
      ("{ \"decimals\": 2", "{ \"decimals\": true", "round.decimals", .wrongKind(expected: .number, orNull: true)),
      (
        "\"rank\": { \"clause\": \"一\"", "\"rank\": { \"clause\": 1", "rank.clause",
        .wrongKind(expected: .text, orNull: true)
      ),
      ("{ \"number\": \"一\", \"text\": \"理论占三成，实操占七成。\" }", "null", "clauses[0]", .wrongKind(expected: .object)),
    ] as [(String, String, String, RulebookFault)])
  func members(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "texts, names, days and numbers that are none",
    arguments: [
      ("\"我们的细则\"", "\"\"", "title.zh", .emptyText),
      ("\"Our own rules\"", "\"Our\\u001b[2Jrules\"", "title.en", .controlCharacter),
      ("京某发〔2026〕1号", "京某发\\n1号", "document", .controlCharacter),
      ("京某发〔2026〕1号", "京某发\\u20281号", "document", .controlCharacter),
      ("our-own-2026", "Our own", "id", .badIdentifier), ("our-own-2026", "-own", "id", .badIdentifier),
      ("our-own-2026", "细则", "id", .badIdentifier), ("our-own-2026", "../x", "id", .badIdentifier),
      ("our-own-2026", String(repeating: "x", count: 65), "id", .badIdentifier),
      ("\"id\": \"time\"", "\"id\": \"ruling\"", "measures[0].id", .reservedIdentifier),
      ("\"id\": \"theory\"", "\"id\": \"ruling\"", "components[0].id", .reservedIdentifier),
      ("\"id\": \"theory\"", "\"id\": \"status\"", "components[0].id", .reservedIdentifier),
      ("\"id\": \"time\"", "\"id\": \"rank\"", "measures[0].id", .reservedIdentifier),
      ("2024-02-29", "2023-02-29", "issued", .badDate), ("2024-02-29", "2024-13-01", "issued", .badDate),
      ("2024-02-29", "2024-2-29", "issued", .badDate), ("2024-02-29", "2024-04-31", "issued", .badDate),
      ("2024-02-29", "2024-00-10", "issued", .badDate), ("2024-02-29", "2024-01-00", "issued", .badDate),
      ("2024-02-29", "+024-01-01", "issued", .badDate), ("2024-02-29", "1900-02-29", "issued", .badDate),
      ("2024-02-29", "2024/02/29", "issued", .badDate),
      ("\"weight\": 30", "\"weight\": 30.001", "components[0].weight", .badDecimal),
      ("\"weight\": 30", "\"weight\": 3e1", "components[0].weight", .badDecimal),
      ("\"weight\": 30", "\"weight\": -30", "components[0].weight", .badDecimal),
      ("\"weight\": 30", "\"weight\": 99999999999999999999999", "components[0].weight", .badDecimal),
      ("\"decimals\": 1", "\"decimals\": 1.0", "measures[0].decimals", .badInteger),
      ("\"decimals\": 1", "\"decimals\": -1", "measures[0].decimals", .badInteger),
      ("\"lower\"", "\"faster\"", "ties[1].better", .unknownWord(oneOf: ["higher", "lower"])),
      ("\"refused\"", "\"warned\"", "limits[0].firmness", .unknownWord(oneOf: ["refused"])),
    ] as [(String, String, String, RulebookFault)])
  func values(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(old, new, path, fault)
  }

  @Test(
    "rules that contradict each other or the notice",
    arguments: [
      ("\"number\": \"二(一)\"", "\"number\": \"一\"", "clauses[1].number", .clauseTwice),
      ("\"clause\": \"二(一)\"", "\"clause\": \"二(二)\"", "ties[1].clause", .clauseNotQuoted("二(二)")),
      ("\"component\": \"practical\"", "\"component\": \"skill\"", "limits[0].component", .noSuchComponent("skill")),
      ("\"component\": \"practical\"", "\"component\": \"time\"", "limits[0].component", .noSuchComponent("time")),
      ("\"key\": \"time\"", "\"key\": \"speed\"", "ties[1].key", .noSuchColumn("speed")),
      ("\"allowed\": false", "\"allowed\": true", "ties[2].key", .rulingWithSharedRanks),
      (",\n    { \"key\": \"ruling\", \"clause\": null }", "", "ties", .rulingMissing),
      (
        "{ \"key\": \"practical\", \"better\": \"higher\", \"clause\": null }",
        "{ \"key\": \"ruling\", \"clause\": null }", "ties[0].key", .rulingNotLast
      ),
      (
        "{ \"key\": \"time\", \"better\": \"lower\", \"clause\": \"二(一)\" },\n", "", "measures[0]",
        .scheme(.measureBreaksNoTie(2))
      ),
      ("\"weight\": 30", "\"weight\": 29.99", "components", .scheme(.weightSum(basisPoints: 99_99))),
      ("\"weight\": 30", "\"weight\": 0", "components[0].weight", .scheme(.weightOutOfRange(0, basisPoints: 0))),
      ("\"id\": \"practical\"", "\"id\": \"theory\"", "ties[0].key", .noSuchColumn("practical")),
      ("\"id\": \"time\"", "\"id\": \"theory\"", "ties[1].key", .noSuchColumn("time")),
      ("\"decimals\": 0", "\"decimals\": 3", "components[0].decimals", .scheme(.decimalsOutOfRange(0, decimals: 3))),
      ("\"decimals\": 1", "\"decimals\": 3", "measures[0].decimals", .scheme(.decimalsOutOfRange(2, decimals: 3))),
      ("3600", "0", "measures[0].highest", .scheme(.highestOutOfRange(2, Mark(hundredths: 0)))),
      ("3600", "100000", "measures[0].highest", .scheme(.highestOutOfRange(2, Mark(hundredths: 100_000_00)))),
      ("\"key\": \"time\"", "\"key\": \"theory\"", "measures[0]", .scheme(.measureBreaksNoTie(2))),
      (
        "\"key\": \"time\", \"better\": \"lower\"", "\"key\": \"practical\", \"better\": \"lower\"", "ties[1].key",
        .scheme(.tieTwice(1, first: 0))
      ),
      ("{ \"decimals\": 2", "{ \"decimals\": 6", "round.decimals", .scheme(.roundTotalOutOfRange(6))),
    ] as [(String, String, String, RulebookFault)])
  func contradictions(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(old, new, path, fault)
  }

  @Test("a practical part that weighs less than the notice demands")
  func weightUnderLimit() throws {
    let rulebook = try #require(Rulebook.builtIn(id: "beijing-certificates-2023"))
    let limit = try #require(rulebook.limits.first)
    let text = rulebook.source.replacing("\"weight\": 30", with: "\"weight\": 30.01")
      .replacing("\"weight\": 70", with: "\"weight\": 69.99")
    #expect(throws: RulebookProblem(path: "components[1].weight", fault: .weightUnderLimit(limit))) {
      try Rulebook(reading: text)
    }
    #expect(limit.atLeastBasisPoints == 70_00)
    #expect(limit.basis == .clause("五(四)"))
  }

  @Test("two columns of one name, nothing but a time, five keys")
  func columns() throws {
    let twice = try RulebookText.replacing("\"id\": \"theory\"", with: "\"id\": \"practical\"")
    let twiceProblem = RulebookProblem(path: "components[1].id", fault: .scheme(.columnTwice(1, first: 0)))
    #expect(throws: twiceProblem) { try Rulebook(reading: twice) }

    let first = try #require(RulebookText.whole.firstRange(of: "\n    { \"id\": \"theory\""))
    let end = try #require(RulebookText.whole.firstRange(of: "],\n  \"measures\""))
    var none = RulebookText.whole
    none.replaceSubrange(first.lowerBound..<end.lowerBound, with: "")
    none.replace("{ \"key\": \"practical\", \"better\": \"higher\", \"clause\": null },", with: "")
    #expect(throws: RulebookProblem(path: "components", fault: .scheme(.noComponent))) { try Rulebook(reading: none) }

    let key = "{ \"key\": \"practical\", \"better\": \"higher\", \"clause\": null },"
    let five = try RulebookText.replacing(key, with: String(repeating: key, count: 4))
    #expect(throws: RulebookProblem(path: "ties", fault: .scheme(.tooManyTies(count: 5)))) {
      try Rulebook(reading: five)
    }
  }

  @Test("no cut of a rulebook is taken for a whole one, and none traps")
  func prefixes() {
    let text = Array(RulebookText.whole)
    for length in text.indices {
      #expect(throws: RulebookProblem.self) { try Rulebook(reading: String(text[..<length])) }
    }
  }
}
