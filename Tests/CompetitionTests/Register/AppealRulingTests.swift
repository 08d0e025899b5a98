import Scoring
import Testing

@testable import Competition

/// Rulings on appeals, and what a sign-off waits for.
@Suite struct AppealRulingTests {
  @Test("a ruling names the arbiter and what was found, and comes after the appeal")
  func arbiter() throws {
    let hall = try Hall.appealed()
    hall.refuses(try Hall.ruling(.rejected, nil), by: "李敏", .register(.noSuchAppeal(1)))
    try hall.file()
    let nobody = AppealVerdict(
      ruled: try #require(DayTime(spelled: "2026-08-14 15:00")), arbiter: "", outcome: .rejected, finding: "无误",
      effect: nil)
    hall.refuses(
      .ruleOnAppeal(contest: 1, appeal: 1, nobody, reason: ""), by: "李敏", .emptyText(.arbiter))
    hall.refuses(try Hall.ruling(.rejected, nil, finding: ""), by: "李敏", .emptyText(.finding))
    hall.refuses(
      try Hall.ruling(.rejected, nil, at: "2026-08-14 13:39"), by: "李敏",
      .register(.ruledBeforeFiled(try #require(DayTime(spelled: "2026-08-14 13:40")))))
    try hall.act(try Hall.ruling(.rejected, nil), by: "李敏")
    #expect(try hall.contest().appeals[0].status == .settled(.rejected))
    #expect(try hall.contest().appeals[0].ruling?.record.effect == .unchanged)
    hall.refuses(try Hall.ruling(.rejected, nil, reason: "x"), by: "李敏", .unchanged)
    hall.refuses(try Hall.ruling(.upheld, .toCorrect), by: "李敏", .reasonNeeded)
    #expect(try hall.faults().isEmpty)
  }

  @Test("an appeal that was upheld names its effect, one that was not has none")
  func effect() throws {
    let hall = try Hall.appealed()
    try hall.file()
    for outcome in [AppealOutcome.upheld, .partly] {
      hall.refuses(try Hall.ruling(outcome, nil), by: "李敏", .register(.effectNeeded))
      hall.refuses(try Hall.ruling(outcome, .corrected), by: "李敏", .register(.correctionsNeeded))
    }
    for outcome in [AppealOutcome.rejected, .notAccepted, .withdrawn] {
      hall.refuses(try Hall.ruling(outcome, .toCorrect), by: "李敏", .register(.effectWithoutSuccess))
    }
    try hall.act(try Hall.ruling(.upheld, .unchanged), by: "李敏")
    #expect(try hall.contest().appeals[0].status == .settled(.upheld))
  }

  @Test("a correction that is named changed this contest since its first appeal")
  func corrections() throws {
    let hall = try Hall.appealed()
    let keyed = try #require(try hall.refs("001", "theory").first)
    try hall.file()
    hall.refuses(try Hall.ruling(.upheld, .corrected, [keyed]), by: "李敏", .register(.noSuchCorrection(keyed)))
    try hall.state(["host": "西城区总工会"])
    #expect(try hall.contest().changesSinceAppeal.isEmpty)
    try hall.correct("001", "practical", "93.00")
    let correction = try #require(try hall.refs("001", "practical").first)
    #expect(try hall.contest().changesSinceAppeal == [correction])
    hall.refuses(
      try Hall.ruling(.upheld, .toCorrect, [correction]), by: "李敏", .register(.correctionsWithoutEffect))
    try hall.act(try Hall.ruling(.upheld, .corrected, [correction]), by: "李敏")
    try hall.restart()
    #expect(
      try hall.contest().appeals[0].ruling?.record.corrections == [hall.state.spelling(of: correction)])
    #expect(try hall.faults().isEmpty)
  }

  @Test("a sign-off waits for the appeals filed before it, and for the corrections they ask for")
  func signOff() throws {
    let hall = try Hall.appealed()
    try hall.enrolReferee()
    try hall.file()
    func open() throws -> [OpenItem] { try hall.contest().openItems }
    #expect(try open() == [.appeal(1)] && hall.contest().openCount == 1)
    let statement = try hall.statement()
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(statement)), by: "张伟", .open([.appeal(1)]))
    try hall.act(try Hall.ruling(.upheld, .toCorrect), by: "李敏")
    #expect(try open() == [.appeal(1)] && hall.contest().openCount == 1)
    try hall.correct("001", "practical", "93.00")
    let correction = try #require(try hall.refs("001", "practical").first)
    try hall.act(try Hall.ruling(.upheld, .corrected, [correction], reason: "已更正"), by: "李敏")
    #expect(try open().isEmpty && hall.contest().openCount == 0)
    try hall.signOff()
    #expect(try hall.faults().isEmpty)
  }

  @Test("filed after the sign-off an appeal touches no seal, and waits for the next one")
  func afterSignOff() throws {
    let hall = try Hall.appealed()
    try hall.enrolReferee()
    try hall.signOff()
    try hall.file()
    #expect(try hall.contest().seal != nil && hall.contest().openItems.isEmpty && hall.contest().openCount == 0)
    #expect(try hall.contest().unsettledAppealCount == 1)
    #expect(hall.state.breaches.isEmpty)
    try hall.reopen()
    #expect(try hall.contest().openItems == [.appeal(1)])
    #expect(try hall.faults().isEmpty)
  }

  @Test("two records on one appeal are a conflict: nothing is settled until one of them is taken up")
  func conflict() throws {
    let hall = try Hall.appealed()
    try hall.file()
    try hall.act(try Hall.ruling(.rejected, nil), by: "李敏")
    let record = AppealRecord(
      contest: 1, number: 1, filed: try #require(DayTime(spelled: "2026-08-14 13:41")), appellant: "赵领队", of: "",
      matter: .other, claim: "另一件", late: "", replaces: [], reason: "")
    try hall.slipIn(.appeal(record))
    #expect(try hall.contest().appeals[0].isDisputed && hall.contest().appeals[0].status == .open)
    #expect(try hall.contest().openItems == [.appeal(1)])
  }

  @Test("a ruling on an appeal that is not there is a stray")
  func stray() throws {
    let hall = try Hall.appealed()
    try hall.slipIn(
      .appealRuling(
        AppealRulingRecord(
          contest: 1, appeal: 7, ruled: try #require(DayTime(spelled: "2026-08-14 15:00")), arbiter: "孙英",
          outcome: .rejected, finding: "无", effect: .unchanged, corrections: [], replaces: [], reason: "")))
    #expect(hall.state.strays.count == 1)
    #expect(try hall.contest().appeals.isEmpty)
    #expect(try !hall.faults().isEmpty)
  }
}
