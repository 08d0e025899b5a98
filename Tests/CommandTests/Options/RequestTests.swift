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
      (["verify"], .missingOperand(.folder)),
      (["new", "final", "--event", "x", "--stage", "final"], .missingOption(.rulebook)),
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
      (["demo", "--size", "200001"], .badValue(.size, "200001")),
      (["import", "final", "people", "a.csv"], .badOperand(.what, "people")),
      (newFinal + ["--date", "2026-02-30"], .badValue(.date, "2026-02-30")),
      (newFinal + ["--tier", "city"], .badValue(.tier, "city")),
      (newFinal + ["--station", ""], .badValue(.station, "")),
    ])
  func badValue(_ arguments: [String], _ problem: UsageProblem) throws {
    guard case .run(let invocation) = try Request(reading: arguments) else {
      Issue.record("no command")
      return
    }
    #expect(throws: problem) { try Job(invocation) }
  }

  @Test("stages and tiers may be named in Chinese")
  func chinese() throws {
    let invocation = Invocation(command: .new, operands: ["x"], values: [.stage: "决赛", .tier: "区和系统级"])
    #expect(try invocation.stage() == .final)
    #expect(try invocation.tier() == .district)
  }
}

private let newFinal = ["new", "final", "--rulebook", "r", "--event", "e", "--stage", "final"]
