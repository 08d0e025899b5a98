import Scoring
import Testing

@testable import Competition

@Suite struct ComplianceTests {
  @Test("what the contest breaks of the rules that warn blocks the sign-off until it is passed, also after a restart")
  func warnings() throws {
    let hall = try Hall(["1", "2"], rulebook: Rules.staged())
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    #expect(try hall.contest().openItems.count == 2)
    try hall.key(["1": "90.00", "2": "80.00"])
    // Two competed: enough for the firm rule, not for the one that asks for three in principle.
    #expect(try hall.contest().openItems == [.warning(rule: "field:2", contestant: nil)])
    try hall.state(["check:judges": "2", "check:plan": "no"])
    let both = [OpenItem.warning(rule: "field:2", contestant: nil), .warning(rule: "check:judges", contestant: nil)]
    #expect(try hall.contest().openItems == both)
    #expect(try hall.contest().openCount == 2)
    for (rule, refusal) in [
      ("field:1", Refusal.notWaivable(rule: "field:1")), ("check:plan", .notWaivable(rule: "check:plan")),
      ("deadline:report", .notWaivable(rule: "deadline:report")),
    ] {
      #expect(throws: ActFailure.refused(refusal)) {
        try hall.act(.waive(contest: 1, rule: rule, entry: nil, reason: "x"), by: "李敏")
      }
    }
    for rule in ["field:2", "check:judges"] {
      try hall.act(.waive(contest: 1, rule: rule, entry: nil, reason: "组委会决定"), by: "李敏")
    }
    try hall.restart()
    #expect(try hall.contest().openItems == [])
    #expect(try hall.contest().waiver(of: "check:judges", for: nil)?.reason == "组委会决定")
  }

  @Test("a limit on prizes that holds in principle holds them back until it is passed, which no seal allows any more")
  func prizeLimit() throws {
    let hall = try Hall(["1", "2", "3", "4"], rulebook: Rules.staged(prizes: "warned"))
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try hall.state(["awards": "一等奖:1,二等奖:2", "certificates": "yes"])
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00", "4": "65.00"])
    // Four competed: 60 % are two.
    #expect(try hall.result().map { $0.awards.map(\.name.zh) } == [["一等奖"], ["二等奖"], [], []])
    #expect(try hall.contest().openItems == [.warning(rule: "prize-share", contestant: nil)])
    let pass = Intent.waive(contest: 1, rule: "prize-share", entry: nil, reason: "并列第二，组委会决定")
    try hall.act(pass, by: "李敏")
    #expect(try hall.result().map { $0.awards.map(\.name.zh) } == [["一等奖"], ["二等奖"], ["二等奖"], []])
    try hall.enrolReferee()
    try hall.signOff()
    try hall.state(["check:judges": "2"])
    let late = Intent.waive(contest: 1, rule: "check:judges", entry: nil, reason: "x")
    #expect(throws: ActFailure.refused(.sealed(by: "张伟"))) { try hall.act(late, by: "李敏") }
  }

  @Test("every clause is asked with what the records have, of all the event's contests")
  func findings() throws {
    let hall = try Hall(["1", "2", "3"], rulebook: Rules.staged(), stage: .semifinal)
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final, tier: .district)))
    try hall.enter("1", Particulars(birth: Day(iso: "1990-01-01"), category: "学生"), in: 2)
    try hall.enter("2", Particulars(birth: Day(iso: "1990-01-01"), category: "职工"), in: 2)
    try hall.state(
      ["date": "2026-08-14", "check:judges": "3", "kept:papers": "yes", "confirmed:review": "2026-08-20"], of: 2)
    let today = try #require(Day(iso: "2026-08-24"))
    let contest = try #require(hall.state.contest(2))
    func verdict(_ id: String) -> Finding.Verdict? {
      hall.state.compliance(of: contest, today: today).first { $0.id == id }?.verdict
    }
    #expect(verdict("check:judges") == .met)
    #expect(verdict("check:plan") == .unknown(.undeclared))
    #expect(verdict("archive:papers") == .met)
    #expect(verdict("confirmation:review") == .met)
    #expect(verdict("eligibility:born") == .met)
    #expect(verdict("eligibility:category") == .breached)
    #expect(verdict("committees:final") == .met)
    // Five working days after Friday, 14 August: Friday, 21 August, three days ago.
    func report() throws -> DeadlineFinding.State? {
      let contest = try #require(hall.state.contest(2))
      return hall.state.deadlines(of: contest, today: today).first { $0.id == "report" }?.state
    }
    #expect(try report() == .overdue(by: 3))
    try hall.state(["done:report": "2026-08-21"], of: 2)
    #expect(try report() == .doneInTime(#require(Day(iso: "2026-08-21"))))
  }

  @Test("a further year's calendar is taken, and what is none is refused")
  func calendar() throws {
    let hall = try Hall()
    let source = """
      { "format": "caipan-calendar", "version": 1, "year": 2031, "document": "国办发明电〔2030〕1号",
        "holidays": [{ "from": "2031-01-01", "through": "2031-01-01" }], "working": [] }
      """
    let day = try #require(Day(iso: "2031-01-02"))
    #expect(!hall.state.calendar.knows(day))
    try hall.act(.bringCalendar(source: source))
    try hall.restart()
    #expect(hall.state.calendar.knows(day))
    #expect(hall.state.calendar.years.count == WorkingCalendar.builtIn.years.count + 1)
    hall.refuses(
      .bringCalendar(source: "{}"), .calendar(CalendarProblem(path: "format", fault: .form(.missing))))
    try hall.slipIn(.calendar(source: "{}"))
    #expect(hall.state.strays.count == 1)
  }
}
