import Testing

@testable import Scoring

/// The organiser's plan of prizes, as it is written.
@Suite struct PrizePlanTests {
  @Test(
    "ways to write one plan",
    arguments: [
      "一等奖:1,二等奖:2,三等奖:3,优胜奖:30%", "一等奖：1，二等奖：2，三等奖：3，优胜奖：30％",
      " 一等奖 : 1 , 二等奖:２ ,三等奖:3, 优胜奖: ３０ ％ ", "一等奖:01,二等奖:2,三等奖:3,优胜奖:030%",
    ])
  func reads(_ text: String) throws {
    let plan = try PrizePlan(reading: text)
    #expect(plan.prizes.map(\.name) == ["一等奖", "二等奖", "三等奖", "优胜奖"])
    #expect(plan.prizes.map(\.share) == [.count(1), .count(2), .count(3), .percent(30)])
    #expect(plan.prizes.allSatisfy { $0.yuan == nil })
    #expect(plan.text == "一等奖:1,二等奖:2,三等奖:3,优胜奖:30%")
  }

  @Test("what a prize is worth, and the one spelling it is read back from")
  func worth() throws {
    let plan = try PrizePlan(reading: "First Prize:1:5000，优胜奖:10%：300")
    #expect(plan.prizes.map(\.yuan) == [5000, 300])
    #expect(plan.text == "First Prize:1:5000,优胜奖:10%:300")
    #expect(try PrizePlan(reading: plan.text) == plan)
  }

  @Test(
    "what is no plan, and why",
    arguments: [
      ("", .empty), (" ， ", .empty), ("一等奖", .shape(prize: 1)), ("一等奖:1,", .shape(prize: 2)),
      ("一等奖:1:2:3", .shape(prize: 1)), (":1", .name(prize: 1, atMost: 40)),
      ("一\u{7}等:1", .name(prize: 1, atMost: 40)), ("一\u{202E}等:1", .name(prize: 1, atMost: 40)),
      ("\(String(repeating: "奖", count: 41)):1", .name(prize: 1, atMost: 40)),
      ("一等奖:1,二等奖:2,一等奖:3", .nameTwice(prize: 3, first: 1)), ("一等奖:0", .count(prize: 1, atMost: 100_000)),
      ("一等奖:", .count(prize: 1, atMost: 100_000)), ("一等奖:-1", .count(prize: 1, atMost: 100_000)),
      ("一等奖:一", .count(prize: 1, atMost: 100_000)), ("一等奖:100001", .count(prize: 1, atMost: 100_000)),
      ("一等奖:99999999999999999999", .count(prize: 1, atMost: 100_000)), ("一等奖:0%", .percent(prize: 1)),
      ("一等奖:101%", .percent(prize: 1)), ("一等奖:%", .percent(prize: 1)), ("一等奖:1.5%", .percent(prize: 1)),
      ("一等奖:1:", .yuan(prize: 1, atMost: 100_000_000)), ("一等奖:1:0", .yuan(prize: 1, atMost: 100_000_000)),
      ("一等奖:1:100000001", .yuan(prize: 1, atMost: 100_000_000)),
      ((1...21).map { "奖\($0):1" }.joined(separator: ","), .tooManyPrizes(atMost: 20)),
      (String(repeating: "一", count: 10_000), .tooManyPrizes(atMost: 20)),
    ] as [(String, PrizePlanProblem)])
  func refuses(_ text: String, _ problem: PrizePlanProblem) {
    #expect(throws: problem) { try PrizePlan(reading: text) }
  }

  @Test("the bounds themselves are within")
  func bounds() throws {
    let name = String(repeating: "奖", count: 40)
    #expect(try PrizePlan(reading: "\(name):100000:100000000").prizes.count == 1)
    #expect(try PrizePlan(reading: (1...20).map { "奖\($0):100%" }.joined(separator: ",")).prizes.count == 20)
  }
}
