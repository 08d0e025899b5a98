import Scoring
import Testing

@testable import Competition

/// What an earlier stage proposes is part of a later stage's certificates, and stays so once that one is sealed.
@Suite struct EarlierStageTests {
  private let hall: Hall

  /// A semifinal whose winner P1 breaks a rule that warns, and a final in which P1 is second of four: both within reach
  /// of advanced, the semifinal by rank 1, the final by its top ⌊4 × 60 %⌋.
  init() throws {
    hall = try Hall([], rulebook: Rules.staged(), stage: .semifinal)
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final, tier: .district)))
    for number in [1, 2] {
      try hall.state(["levels": "beginner:technician"], of: number)
      for entry in ["1", "2", "3", "4"] {
        let category = number == 1 && entry == "1" ? "学生" : "职工"
        try hall.enter(
          entry, identity: "P" + entry,
          Particulars(level: .none, birth: Day(iso: "1990-01-01"), category: category), in: number)
      }
    }
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "60.00"], in: 1)
    try hall.key(["2": "90.00", "1": "80.00", "3": "70.00", "4": "60.00"], in: 2)
  }

  private func table() throws -> String {
    ResultTable(try #require(hall.state.contest(2)), in: hall.state).text
  }

  @Test("a proposal of the semifinal is not made again, whether or not a broken rule was passed there")
  func proposed() throws {
    #expect(try #require(hall.state.contest(1)).openItems == [.warning(rule: "category", contestant: 0)])
    let final = try #require(hall.state.contest(2))
    let outcome = hall.state.outcome(of: 0, in: final)
    #expect(outcome.certificate == nil)
    #expect(outcome.refusals.map(\.reason) == [.proposedEarlier(.advanced)])
  }

  @Test("waivers and past winners in an earlier stage leave a sealed result as it was signed")
  func sealed() throws {
    try hall.enrolReferee()
    let referee = try #require(hall.state.headReferee)
    let final = try #require(hall.state.contest(2))
    let statement = try #require(
      Statement.signOff(of: final, in: hall.state, signer: referee, time: Hall.time))
    try hall.act(.signOff(contest: 2, Hall.refereeKey.sign(statement)), by: "张伟")
    let signed = try table()
    try hall.act(.waive(contest: 1, rule: "category", entry: "1", reason: "校企合作班"), by: "李敏")
    #expect(try table() == signed)
    try hall.act(.bringWinners([PastWinner(occupation: "咖啡师", name: "选手1", identity: "P1")], from: nil))
    #expect(try #require(hall.state.contest(1)).openItems == [.warning(rule: "no-winner", contestant: 0)])
    #expect(try table() == signed)
    hall.refuses(
      .state(contest: 1, try Hall.facts(["levels": "beginner:intermediate"]), reason: "x"),
      .laterStageSealed(contest: 2))
  }
}
