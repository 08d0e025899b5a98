import Scoring
import Testing

@testable import Competition

/// Rules on entering: refused, warned, waived by a named person.
@Suite struct EligibilityTests {
  private let hall: Hall

  init() throws {
    hall = try Hall([], rulebook: Rules.staged())
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
  }

  private func born(_ day: String, _ category: String = "") -> Particulars {
    Particulars(birth: Day(iso: day), category: category)
  }

  @Test("who breaks a firm rule is not registered, nor is anybody else of the same file")
  func refused() throws {
    let people = [
      Contestant(entry: "1", name: "a"), Contestant(entry: "2", name: "b", particulars: born("2008-01-02")),
    ]
    hall.refuses(.register(contest: 1, people, from: nil), .notEligible(entry: "2", rule: "born"))
    try hall.enter("2", born("2007-12-31"))
  }

  @Test("a rule that warns blocks the sign-off until a person passes it with a reason")
  func warned() throws {
    for entry in ["1", "2", "3"] { try hall.enter(entry, born("2000-01-01", entry == "2" ? "学生" : "职工")) }
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00"])
    let warning = OpenItem.warning(rule: "category", contestant: 1)
    #expect(try hall.contest().openItems == [warning])
    #expect(try hall.contest().openCount == 1)
    try hall.enrolReferee()
    hall.refuses(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())), .open([warning]))
    #expect(
      try hall.document()["open"]?.text().contains(#"{"kind":"warning","entry":"2","detail":"category"}"#) == true)

    hall.refuses(.waive(contest: 1, rule: "category", entry: "2", reason: "x"), .personNeeded)
    for (rule, entry, reason, refusal) in [
      ("category", "2", "", Refusal.reasonNeeded), ("category", "1", "x", .notWaivable(rule: "category")),
      ("born", "2", "x", .notWaivable(rule: "born")), ("weather", "2", "x", .noSuchRule("weather")),
      ("category", "9", "x", .noSuchEntry("9")),
    ] {
      let intent = Intent.waive(contest: 1, rule: rule, entry: entry, reason: reason)
      #expect(throws: ActFailure.refused(refusal)) { try hall.act(intent, by: "李敏") }
    }
    try hall.act(.waive(contest: 1, rule: "category", entry: "2", reason: "校企合作班，组委会同意"), by: "李敏")
    for _ in 0..<2 {
      #expect(try hall.contest().openItems == [])
      let waiver = try #require(try hall.contest().waiver(of: "category", for: 1))
      #expect(waiver.person == "李敏" && waiver.reason == "校企合作班，组委会同意")
      try hall.restart()
    }
    #expect(throws: ActFailure.refused(.unchanged)) {
      try hall.act(.waive(contest: 1, rule: "category", entry: "2", reason: "x"), by: "李敏")
    }
    try hall.signOff()
  }

  @Test("a firm breach that comes out later blocks until the entry is void, or was never a breach")
  func foundOut() throws {
    try hall.enter("1", born("2000-01-01"))
    try hall.act(.amend(contest: 1, entry: "1", born("2010-01-01"), reason: "身份证原件"))
    #expect(try hall.contest().openItems.contains(.ineligible(contestant: 0, rule: "born")))
    try hall.declare("1", .void, reason: "年龄不符")
    #expect(!(try hall.contest().openItems.contains(.ineligible(contestant: 0, rule: "born"))))
    try hall.declare("1", nil, reason: "录入有误")
    try hall.act(.amend(contest: 1, entry: "1", born("2001-01-01"), reason: "再次核对"))
    #expect(try hall.contest().openItems == [.missing(contestant: 0, columns: [0, 1])])
  }

  @Test("one person, one event: a second one is refused")
  func oneEvent() throws {
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "茶艺师", stage: .final)))
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .semifinal)))
    try hall.enter("1", identity: "P1")
    try hall.enter("1", identity: "P1", in: 3)
    hall.refuses(
      .register(contest: 2, [Contestant(entry: "7", name: "a", identity: "P1")], from: nil),
      .notEligible(entry: "7", rule: "one-event"))
    // A journal that has it all the same shows it, in both contests.
    try hall.slipIn(.contestant(contest: 2, Contestant(entry: "7", name: "a", identity: "P1")))
    for number in [1, 2, 3] {
      let contest = try #require(hall.state.contest(number))
      #expect(contest.openItems.contains(.ineligible(contestant: 0, rule: "one-event")), "contest \(number)")
      let finding = hall.state.eligibility(of: 0, in: contest).first { $0.rule.id == "one-event" }
      #expect(finding?.verdict == .breached(.otherEvents([number == 2 ? "咖啡师" : "茶艺师"])))
    }
  }

  @Test("past winners are known by their documents; without a list nothing is known, and a name alone is a question")
  func winners() throws {
    for (entry, identity) in [("1", "P1"), ("2", "P2"), ("3", "")] { try hall.enter(entry, identity: identity) }
    #expect(try verdicts() == [.unknown(.pastWinners), .unknown(.pastWinners), .unknown(.pastWinners)])
    let note = ImportNote(
      contest: 1, what: .winners, file: "历届一等奖.csv", sha256: sha256([]), taken: 3, mended: 0, skipped: 0)
    let winners = [
      PastWinner(occupation: "咖啡师", name: "改了名", identity: "P1", year: 2024),
      PastWinner(occupation: "茶艺师", name: "选手2", identity: "P2"), PastWinner(occupation: "咖啡师", name: "选手3"),
    ]
    try hall.act(.bringWinners(winners, from: note))
    for _ in 0..<2 {
      #expect(try verdicts() == [.breached(.firstPrize), .met, .unknown(.pastWinners)])
      #expect(try hall.contest().openItems.contains(.warning(rule: "no-winner", contestant: 0)))
      #expect(hall.state.winners.all == winners)
      try hall.restart()
    }
    // Who comes later is found among them too.
    try hall.act(.bringWinners([PastWinner(occupation: "咖啡师", name: "x", identity: "P4")], from: note))
    try hall.enter("4", identity: "P4")
    #expect(try hall.contest().openItems.contains(.warning(rule: "no-winner", contestant: 3)))
  }

  @Test("what is not known is a question, which stands in nobody's way")
  func questions() throws {
    for entry in ["1", "2", "3"] { try hall.enter(entry) }
    try hall.key(["1": "90.00", "2": "80.00", "3": "70.00"])
    #expect(try hall.contest().openItems == [])
    let questions = hall.state.questions(of: try hall.contest())
    let asked = questions.compactMap { question -> String? in
      if case .eligibility(0, let rule, _) = question { rule.id } else { nil }
    }
    #expect(asked == ["born", "category", "no-winner"])
    #expect(questions.contains(.contest(.tier)) && questions.contains(.contest(.prizes)))
    try hall.enrolReferee()
    #expect(try hall.statement().contains("\nopen \(questions.count)\n"))
    try hall.signOff()
  }

  private func verdicts() throws -> [EligibilityFinding.Verdict] {
    let contest = try hall.contest()
    return contest.roster.indices.compactMap { contestant in
      hall.state.eligibility(of: contestant, in: contest).first { $0.rule.id == "no-winner" }?.verdict
    }
  }
}
