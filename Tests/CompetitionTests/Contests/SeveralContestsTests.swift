import Scoring
import Testing

@testable import Competition

/// Several contests of one competition in one folder.
@Suite struct SeveralContestsTests {
  private let hall: Hall

  init() throws { hall = try Hall([], rulebook: Rules.staged(), stage: .semifinal) }

  @Test("a contest more takes the next number; the same one twice, and what the rulebook has not, are refused")
  func adding() throws {
    let line = try hall.act(.addContest(ContestSetUp(contest: 7, event: "咖啡师", stage: .final, tier: .district)))[0]
    #expect(line.text.hasPrefix(#"{"contest":2,"event":"咖啡师""#))
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .semifinal, committee: "第二组委会")))
    for (setUp, refusal) in [
      (ContestSetUp(contest: 0, event: "咖啡师", stage: .semifinal), Refusal.contestTaken(1)),
      (ContestSetUp(contest: 0, event: "咖啡师", stage: .final, committee: "第二组委会"), .oneCommittee(2)),
      (ContestSetUp(contest: 0, event: "咖啡师", stage: .preliminary), .noSuchStage(.preliminary)),
      (ContestSetUp(contest: 0, event: "茶艺师", stage: .semifinal, tier: .district), .noSuchTier(.district)),
      (ContestSetUp(contest: 0, event: " ", stage: .semifinal), .emptyText(.event)),
    ] {
      hall.refuses(.addContest(setUp), refusal)
    }
    for _ in 0..<2 {
      #expect(hall.state.contests.map(\.setUp.scope) == ["咖啡师 semifinal", "咖啡师 final", "咖啡师 semifinal 第二组委会"])
      #expect(hall.state.contests.map(\.setUp.contest) == [1, 2, 3])
      try hall.restart()
    }
  }

  @Test("a competition is founded with a stage and a tier of its rulebook; one without stages takes any")
  func founding() throws {
    for (setUp, refusal) in [
      (ContestSetUp(contest: 1, event: "咖啡师", stage: .preliminary), Refusal.noSuchStage(.preliminary)),
      (ContestSetUp(contest: 1, event: "咖啡师", stage: .semifinal, tier: .municipalOne), .noSuchTier(.municipalOne)),
    ] {
      #expect(throws: refusal) {
        try CompetitionState().decide(.found(title: "大赛", rulebook: Rules.staged(), setUp))
      }
      _ = try CompetitionState().decide(.found(title: "大赛", rulebook: Rules.plain.source, setUp))
    }
  }

  @Test("each contest has its own marks, ranks and seal")
  func apart() throws {
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final)))
    for number in [1, 2] {
      for entry in ["1", "2", "3"] { try hall.enter(entry, identity: "P\(entry)", in: number) }
    }
    try hall.key(["1": "70.00", "2": "80.00", "3": "60.00"])
    try hall.key(["1": "90.00"], in: 2)
    try hall.enrolReferee()
    try hall.signOff()
    hall.refuses(
      Hall.keying("1", "theory", "71.00", replacing: try hall.refs("1", "theory"), reason: "x"), .sealed(by: "张伟"))
    try hall.key(["2": "95.00"], in: 2)
    #expect(try hall.ranks() == ["1 2", "2 1", "3 3"])
    let final = try #require(hall.state.contest(2))
    #expect(ResultTable(final, in: hall.state).rows.compactMap(\.rank) == [1, 2] && final.seal == nil)
  }

  @Test("what an earlier stage proposed is not proposed again, as soon as its result is there")
  func proposedEarlier() throws {
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final, tier: .district)))
    for number in [1, 2] {
      for entry in ["1", "2", "3", "4", "5"] {
        try hall.enter(entry, identity: "P\(entry)", Particulars(level: .none), in: number)
      }
      try hall.state(["levels": "beginner:technician"], of: number)
    }
    try hall.state(["awards": "一等奖:1"], of: 2)
    // Semifinal: 1 advanced, 2 (the top half of five) intermediate. Final: 2 technician, 1 and 3 in the top 60 %.
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "65.00"])
    try hall.key(["2": "90.00", "1": "80.00", "3": "70.00", "4": "65.00", "5": "61.00"], in: 2)
    // While a semifinal mark is missing nobody can tell what the semifinal proposes: a question, for whoever is in it.
    #expect(try certificates(2) == ["2 -", "1 -", "3 -", "4 -", "5 -"])
    let waiting = try #require(hall.state.contest(2))
    #expect(hall.state.outcome(of: 0, in: waiting).questions == [.earlierStage])
    try hall.key(["5": "61.00"])
    #expect(try certificates(1) == ["1 advanced", "2 intermediate", "3 -", "4 -", "5 -"])
    #expect(try certificates(2) == ["2 technician", "1 -", "3 advanced", "4 -", "5 -"])
    let final = try #require(hall.state.contest(2))
    #expect(hall.state.outcome(of: 0, in: final).refusals.map(\.reason) == [.proposedEarlier(.advanced)])
    #expect(hall.state.entrant(1, in: final).proposedEarlier == .intermediate)
  }

  @Test("while a later stage is sealed, what its certificates rest on stays as it is")
  func lateStageSealed() throws {
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final, tier: .district)))
    for number in [1, 2] {
      for entry in ["1", "2", "3"] { try hall.enter(entry, identity: "P\(entry)", in: number) }
      try hall.key(["1": "90.00", "2": "80.00", "3": "70.00"], in: number)
    }
    try hall.enrolReferee()
    let referee = try #require(hall.state.headReferee)
    let final = try #require(hall.state.contest(2))
    let statement = try #require(Statement.signOff(of: final, in: hall.state, signer: referee, time: Hall.time))
    try hall.act(.signOff(contest: 2, Hall.refereeKey.sign(statement)), by: "张伟")
    let table = ResultTable(try #require(hall.state.contest(2)), in: hall.state).text
    for intent in [
      Hall.keying("1", "theory", "50.00", replacing: try hall.refs("1", "theory"), reason: "x"), .undo(contest: 1),
      .declare(contest: 1, entry: "1", .void, reason: "x"),
      .amend(contest: 1, entry: "1", Particulars(level: .level(.advanced)), reason: "x"),
      .state(contest: 1, try Hall.facts(["levels": "advanced:advanced"]), reason: "x"),
    ] {
      hall.refuses(intent, .laterStageSealed(contest: 2))
    }
    // Its own signature changes nothing.
    try hall.signOff()
    #expect(ResultTable(try #require(hall.state.contest(2)), in: hall.state).text == table)
  }

  private func certificates(_ number: Int) throws -> [String] {
    ResultTable(try #require(hall.state.contest(number)), in: hall.state).rows.map { row in
      "\(row.entry) \(row.certificate?.level.rawValue ?? "-")"
    }
  }
}
