import Scoring
import Testing

@testable import Competition

/// Appeals on record: filed, due, ruled on, with what follows.
@Suite struct AppealTests {
  @Test("appeals are numbered, stand across a restart, and one that is put right keeps its number and needs a reason")
  func standing() throws {
    let hall = try Hall.appealed()
    try hall.file()
    try hall.file("2026-08-14 13:50", about: "002", claim: "名次有误")
    for _ in 0..<2 {
      #expect(try hall.contest().appeals.map(\.number) == [1, 2])
      #expect(try hall.contest().appeals.map(\.status) == [.open, .open])
      #expect(try hall.contest().unsettledAppealCount == 2)
      try hall.restart()
    }
    #expect(try hall.contest().appeals[0].person == "李敏")
    hall.refuses(try Hall.filing(claim: "改", amending: 1), by: "李敏", .reasonNeeded)
    hall.refuses(try Hall.filing(amending: 1, reason: "x"), by: "李敏", .unchanged)
    hall.refuses(try Hall.filing(amending: 3, reason: "x"), by: "李敏", .register(.noSuchAppeal(3)))
    try hall.file(claim: "实操少计两分", amending: 1, reason: "笔误")
    #expect(try hall.contest().appeals.map(\.record.claim) == ["实操少计两分", "名次有误"])
    #expect(try hall.faults().isEmpty)
  }

  @Test("only a person writes into the register, and about somebody who is there")
  func people() throws {
    let hall = try Hall.appealed()
    hall.refuses(try Hall.filing(), .personNeeded)
    hall.refuses(try Hall.report("停电"), .personNeeded)
    try hall.file()
    hall.refuses(try Hall.ruling(.rejected, nil), .personNeeded)
    hall.refuses(try Hall.filing(about: "099"), by: "李敏", .noSuchSubject("099"))
    hall.refuses(try Hall.filing(by: ""), by: "李敏", .emptyText(.name))
    hall.refuses(try Hall.filing(claim: " "), by: "李敏", .emptyText(.claim))
  }

  @Test("an appeal filed after its time says why it is taken; the minute of the end is in time")
  func late() throws {
    let hall = try Hall.appealed()
    try hall.state(["ended": "2026-08-14 12:00", "appealTerm": "ended:2:hours"])
    let due = DueTime.moment(try #require(DayTime(spelled: "2026-08-14 14:00")))
    #expect(hall.state.filingDue(in: try hall.contest()) == due)
    try hall.file("2026-08-14 14:00")
    hall.refuses(try Hall.filing("2026-08-14 14:01"), by: "李敏", .register(.late(due)))
    try hall.file("2026-08-14 14:01", late: "领队在医院陪护")
    #expect(try hall.faults().isEmpty)
  }

  @Test("working days from the end of the contest, else from its day: 2024-09-27 and ten of them are 2024-10-16")
  func workingDays() throws {
    let hall = try Hall.appealed()
    try hall.state(["date": "2024-09-27", "appealTerm": "ended:10:workingDays"])
    let due = DueTime.day(CountedDay(day: try #require(Day(iso: "2024-10-16")), isCertain: true))
    #expect(hall.state.filingDue(in: try hall.contest()) == due)
    try hall.file("2024-10-16 23:59")
    hall.refuses(try Hall.filing("2024-10-17 00:00"), by: "李敏", .register(.late(due)))
    #expect(try hall.faults().isEmpty)
  }

  @Test("no term, no posting, no sign-off: then the time can't be said, and nothing is late")
  func unknown() throws {
    let hall = try Hall.appealed()
    func due() throws -> DueTime { hall.state.filingDue(in: try hall.contest()) }
    #expect(try due() == .unknown(.term))
    try hall.state(["appealTerm": "posted:3:workingDays"])
    #expect(try due() == .unknown(.posted))
    try hall.state(["appealTerm": "signed:2:hours"], reason: "改")
    #expect(try due() == .unknown(.signed))
    try hall.state(["appealTerm": "ended:2:hours"], reason: "改")
    #expect(try due() == .unknown(.ended))
    try hall.file("2099-01-01 00:00")
  }

  @Test("an uncertain day makes nothing late")
  func uncertain() throws {
    let hall = try Hall.appealed()
    try hall.state(["posted": "2099-01-05", "appealTerm": "posted:3:workingDays"])
    guard case .day(let due) = hall.state.filingDue(in: try hall.contest()) else { return #expect(Bool(false)) }
    #expect(!due.isCertain)
    try hall.file("2099-06-01 00:00")
  }

  @Test("time from the sign-off runs from the one before the appeal, whatever is signed later")
  func signed() throws {
    let hall = try Hall.appealed()
    try hall.enrolReferee()
    try hall.state(["appealTerm": "signed:2:hours"])
    // The statement says 17:03:11.120.
    try hall.signOff()
    try hall.file("2026-08-14 19:03")
    let due = DueTime.moment(try #require(DayTime(spelled: "2026-08-14 19:03")))
    #expect(hall.state.filingDue(of: try hall.contest().appeals[0], in: try hall.contest()) == due)
    hall.refuses(try Hall.filing("2026-08-14 19:04"), by: "李敏", .register(.late(due)))
    try hall.act(try Hall.ruling(.upheld, .toCorrect, at: "2026-08-14 20:00"), by: "李敏")
    try hall.reopen()
    try hall.correct("001", "practical", "93.00")
    let correction = try #require(hall.contest().changesSinceAppeal.last)
    try hall.act(
      try Hall.ruling(.upheld, .corrected, [correction], at: "2026-08-14 20:00", reason: "已更正"), by: "李敏")
    try hall.act(
      .signOff(contest: 1, Hall.refereeKey.sign(try hall.statement(time: "2026-08-15T09:00:00.000+08:00"))), by: "张伟")
    #expect(hall.state.filingDue(of: try hall.contest().appeals[0], in: try hall.contest()) == due)
    let next = DueTime.moment(try #require(DayTime(spelled: "2026-08-15 11:00")))
    #expect(hall.state.filingDue(in: try hall.contest()) == next)
    #expect(try hall.faults().isEmpty)
  }

  @Test("a ruling is due by its term from the filing")
  func rulingDue() throws {
    let hall = try Hall.appealed()
    try hall.file()
    #expect(hall.state.rulingDue(of: try hall.contest().appeals[0], in: try hall.contest()) == .unknown(.term))
    try hall.state(["rulingTerm": "24:hours"])
    #expect(
      hall.state.rulingDue(of: try hall.contest().appeals[0], in: try hall.contest())
        == .moment(try #require(DayTime(spelled: "2026-08-15 13:40"))))
  }
}
