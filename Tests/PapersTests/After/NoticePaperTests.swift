import Papers
import Scoring
import Testing

@testable import Competition

@Suite struct NoticePaperTests {
  @Test("no identity number, no day of birth and no reason of a status hangs in public")
  func privacy() throws {
    let arena = try ScoreSheetTests.field()
    try arena.sign()
    let words = try arena.paper(.notice).words
    for contestant in try arena.contest().roster {
      let identity = contestant.identity
      #expect(!words.contains(identity))
      #expect(!words.contains(identity.dropFirst(6).prefix(8)))
      #expect(words.contains(Identity.masked(identity)))
      #expect(words.contains("\(contestant.entry)|\(contestant.name)"))
    }
    #expect(words.contains("取消成绩"))
    #expect(!words.contains("夹带资料"))
  }

  @Test("a term for appeals that ended before the notice hangs is not printed on it: who reads it could not keep it")
  func venueTerm() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.keyAll()
    try arena.state(["ended": "2026-08-14 12:00", "appealTerm": "ended:2:hours"])
    try arena.sign()
    try arena.state(["posted": "2026-08-17"])
    let fields = try arena.paper(.notice).fields
    #expect(fields.first { $0.name == "提出期限" }?.value == "公示期内")
  }

  @Test("the period is counted in working days from the day after the posting")
  func period() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.keyAll()
    try arena.sign()
    #expect(try arena.paper(.notice).words.contains("不少于 3 个工作日［依据：西人社发〔2026〕12号 七］，自张贴次日起计算"))
    // 14 August 2026 is a Friday: Monday, Tuesday, Wednesday.
    try arena.state(["posted": "2026-08-14"])
    #expect(try arena.paper(.notice).words.contains("2026年8月14日张贴，自次日起计算，至2026年8月19日止。"))
    // 24 September is a Thursday, 25 to 27 is a holiday: Monday 28 to Wednesday 30.
    try arena.state(["posted": "2026-09-24"], reason: "改期")
    #expect(try arena.paper(.notice).words.contains("至2026年9月30日止。"))
    // No calendar of 2030 is carried.
    try arena.state(["posted": "2030-08-14"], reason: "改期")
    #expect(try arena.paper(.notice).words.contains("日历缺失，日期待核"))
  }

  @Test(
    "where the notice asks for no posting the paper says so",
    arguments: [NoticeCase.workers, .certificates, .haidian, .weihai])
  func noRule(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 3)
    try arena.keyAll()
    #expect(try arena.paper(.notice).words.contains("公示期限：通知未规定"))
  }

  @Test("a preliminary of N1 is not posted by any rule either")
  func preliminary() throws {
    let arena = try Arena(.xicheng, stage: .preliminary, people: 3)
    try arena.keyAll()
    #expect(try arena.paper(.notice).words.contains("公示期限：通知未规定"))
  }

  @Test("an unsigned draft may not be posted")
  func draft() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.keyAll()
    #expect(try arena.paper(.notice).subtitle.last == "（暂定：成绩尚未经裁判长签核，不得张贴）")
    try arena.sign()
    #expect(try arena.paper(.notice).subtitle == [NoticeCase.xicheng.title])
    try arena.reopen()
    #expect(try arena.paper(.notice).subtitle.last == "（暂定：更正后的成绩尚未经裁判长签核，不得张贴）")
  }

  @Test("who objects is told where, or a line is left to write on")
  func objections() throws {
    let arena = try Arena(.xicheng, people: 3)
    try arena.keyAll()
    let blank = try arena.paper(.notice)
    #expect(blank.fields.map(\.name) == ["提出期限", "受理单位", "提出方式", "联系人", "联系电话"])
    #expect(blank.fields.map(\.value) == ["公示期内", "", "", "", ""])
    try arena.state([
      "committeeName": "西承技弈大赛组委会", "objections": "书面、实名", "contact": "周主任", "phone": "010-12345678",
      "host": "西城区总工会", "assisting": "青石咖啡有限公司", "arbitration": "大赛仲裁委员会", "appealTerm": "posted:2:workingDays",
    ])
    let unposted = try arena.paper(.notice)
    #expect(
      unposted.fields.map(\.value) == ["", "西承技弈大赛组委会", "书面、实名", "周主任", "010-12345678", "大赛仲裁委员会"])
    // 14 August 2026 is a Friday; two working days later it is Tuesday.
    try arena.state(["posted": "2026-08-14"])
    let posted = try arena.paper(.notice)
    #expect(posted.fields.first?.value == "2026年8月18日前（含当日）")
    #expect(posted.subtitle.contains("主办单位：西城区总工会"))
    #expect(posted.closing == ["西承技弈大赛组委会（盖章）", "协办单位：青石咖啡有限公司", "2026年8月14日"])
  }

  @Test("an award or a certificate that hangs on an answer says so, and is no empty cell")
  func hanging() throws {
    let arena = try Arena(.workers, people: 0)
    let people = (0..<30).map { place in
      var contestant = Arena.contestant(place)
      // By these marks 004 is first and 007 second.
      if place == 3 { contestant.particulars.unionCard = nil }
      if place == 6 { contestant.particulars.level = .unknown }
      return contestant
    }
    try arena.act(.register(contest: 1, people, from: nil))
    try arena.keyAll()
    for kind in [PaperKind.notice, .scoreSummary] {
      let rows = try arena.paper(kind).tables[0].rows.map(\.cells)
      #expect(rows[0].contains("一等奖、纳入技能人才库、资金奖励、免费参加技能培训、优先推荐参评相关劳动奖项、待核实"), "\(rows[0])")
      #expect(rows[0].contains("高级技师") && rows[1].contains("待核实") && rows[2].contains("高级技师"), "\(rows[1])")
      #expect(!rows[29].contains("待核实"))
    }
  }
}
