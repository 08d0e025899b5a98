import Scoring
import Competition
import Testing

@testable import caipan

@Suite struct RequestTests {
  @Test("options may stand anywhere, with their values behind them or joined by an equals sign")
  func anywhere() throws {
    let expected = Request.run(
      Invocation(command: .results, operands: ["final"], values: [.format: "csv", .at: "12"]))
    #expect(try Request(reading: ["results", "final", "--format", "csv", "--at", "12"]) == expected)
    #expect(try Request(reading: ["--at=12", "results", "--format=csv", "final"]) == expected)
  }

  @Test("without a command's word the operand is a folder for the desk")
  func desk() throws {
    #expect(try Request(reading: []) == .run(Invocation(command: .desk, operands: [], values: [:])))
    #expect(try Request(reading: ["final"]) == .run(Invocation(command: .desk, operands: ["final"], values: [:])))
  }

  @Test("-- ends options and commands, so that a folder may be called anything")
  func endOfOptions() throws {
    #expect(
      try Request(reading: ["--", "results"]) == .run(Invocation(command: .desk, operands: ["results"], values: [:])))
    #expect(
      try Request(reading: ["verify", "--", "--help"])
        == .run(Invocation(command: .verify, operands: ["--help"], values: [:])))
  }

  @Test("a hyphen alone is a value")
  func hyphen() throws {
    #expect(
      try Request(reading: ["record", "final", "--from", "-"])
        == .run(Invocation(command: .record, operands: ["final"], values: [.from: "-"])))
  }

  @Test("help and version are asked for like any option")
  func help() throws {
    #expect(try Request(reading: ["--help"]) == .help(nil))
    #expect(try Request(reading: ["import", "--help"]) == .help(.bringIn))
    #expect(try Request(reading: ["--version"]) == .version)
  }

  @Test(
    "what is not in the table is refused",
    arguments: [
      (["results", "final", "--fromat", "csv"], UsageProblem.unknownOption("--fromat")),
      (["verify", "-v", "final"], .unknownOption("-v")),
      (["verify", "final", "--format", "csv"], .notForCommand(.format)),
      (["results", "final", "--at"], .missingValue(.at)),
      (["results", "final", "--event", "--at", "3"], .missingValue(.event)),
      (["import", "final", "roster", "a.csv", "--dry-run=yes"], .unexpectedValue(.dryRun)),
      (["results", "final", "--at", "1", "--at", "2"], .optionTwice(.at)),
      (["results", "final", "other"], .tooManyOperands("other")),
      (["rslts", "final"], .unknownCommand("rslts")),
      (["import", "final", "roster"], .missingOperand(.file)),
      (["verify"], .missingOperand(.competition)),
      (["new", "final", "--event", "x"], .missingOption(.stage)),
      (["results", "final", "--lang", "fr"], .badValue(.lang, "fr")),
    ])
  func refused(_ arguments: [String], _ problem: UsageProblem) {
    #expect(throws: problem) { try Request(reading: arguments) }
  }

  @Test(
    "a value that can't be one is refused before anything is done",
    arguments: [
      (["results", "final", "--stage", "finals"], UsageProblem.badValue(.stage, "finals")),
      (["results", "final", "--format", "xml"], .badValue(.format, "xml")),
      (["results", "final", "--at", "x"], .badValue(.at, "x")),
      (["demo", "--size", "9"], .badValue(.size, "9")),
      (["final", "--lock=-1"], .badValue(.lock, "-1")), (["demo", "--lock", "5m"], .badValue(.lock, "5m")),
      (["demo", "--size", "200001"], .badValue(.size, "200001")),
      (["import", "final", "people", "a.csv"], .badOperand(.what, "people")),
      (newFinal + ["--date", "2026-02-30"], .badValue(.date, "2026-02-30")),
      (newFinal + ["--tier", "city"], .badValue(.tier, "city")),
      (newFinal + ["--station", ""], .badValue(.station, "")),
      (newFinal + ["--closing", "2026-13-01"], .badValue(.closing, "2026-13-01")),
      (newFinal + ["--levels", "technician:beginner"], .badValue(.levels, "technician:beginner")),
      (newFinal + ["--levels", "beginner"], .badValue(.levels, "beginner")),
      (newFinal + ["--certificates", "perhaps"], .badValue(.certificates, "perhaps")),
      (newFinal + ["--class", "three"], .badValue(.contestClass, "three")),
      (newFinal + ["--required-field", "ten"], .badValue(.requiredField, "ten")),
      (newFinal + ["--advancing", "many"], .badValue(.advancing, "many")),
      (newFinal + ["--innovative", "1"], .badValue(.innovative, "1")),
      (newFinal + ["--team", "1"], .badValue(.team, "1")),
      (newFinal + ["--awards", "一等奖:1,二等奖:x"], .prizes(.count(prize: 2, atMost: 100_000))),
      (["import", "final", "roster", "a.csv", "--reason", "r"], .missingOption(.by)),
      (["import", "final", "marks", "a.csv", "--reason", "r", "--by", "n"], .notFor(.reason, "marks")),
      (["import", "final", "calendar", "a.json", "--skip-bad"], .notFor(.skipBad, "calendar")),
    ])
  func badValue(_ arguments: [String], _ problem: UsageProblem) throws {
    guard case .run(let invocation) = try Request(reading: arguments) else {
      Issue.record("no command")
      return
    }
    #expect(throws: problem) { try Job(invocation) }
  }

  @Test("what is known of a contest is stated in the spelling of records")
  func facts() throws {
    let values: [caipan.Option: String] = [
      .closing: "2026-07-31", .levels: "初级工:技师", .certificates: "yes", .contestClass: "市级一类", .requiredField: "60",
      .innovative: "no", .advancing: "30", .team: "2",
    ]
    let invocation = Invocation(command: .new, operands: ["x"], values: values)
    #expect(
      try invocation.facts() == [
        StatedFact(.closing, "2026-07-31"), StatedFact(.levels, "beginner:technician"),
        StatedFact(.certificates, "yes"),
        StatedFact(.contestClass, "one"), StatedFact(.requiredField, "60"), StatedFact(.innovative, "no"),
        StatedFact(.advancing, "30"), StatedFact(.form, "team:2"),
      ])
    let team = { Invocation(command: .new, operands: ["x"], values: [.team: $0]) }
    #expect(try team("no").facts() == [StatedFact(.form, "individual")])
    #expect(try team("yes").facts() == [StatedFact(.form, "team")])
  }

  @Test("stages and tiers may be named in Chinese")
  func chinese() throws {
    let invocation = Invocation(command: .new, operands: ["x"], values: [.stage: "决赛", .tier: "区和系统级"])
    #expect(try invocation.stage() == .final)
    #expect(try invocation.tier() == .district)
  }
}

private let newFinal = ["new", "final", "--rulebook", "r", "--event", "e", "--stage", "final"]
