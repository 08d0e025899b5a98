import Competition
import Scoring
import Testing

@testable import Intake

@Suite struct ParticularsTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test("every further column is taken, under its Chinese heading")
  func chinese() throws {
    let reading = try roster(
      """
      参赛号,姓名,现有等级,职业资格,出生日期,户籍所在地,在京工作起始,人员类别,岗位类别,工会会员,互助服务卡,人事部门同意,组别,已获称号,队伍
      001,林晓,四级/中级工,高级工,1990年3月7日,河北省,2019/9/1,企业职工,管理技术岗,是,有,同意,职工组,威海市技术能手、五一奖章,海棠一队
      """)
    #expect(reading.bad == [])
    #expect(reading.warnings == [])
    #expect(reading.unknownColumns == [])
    let expected = Particulars(
      level: .level(.intermediate), qualification: .level(.advanced), union: true, unionCard: true,
      birth: try day("1990-03-07"), residence: "河北省", workSince: try day("2019-09-01"), category: "企业职工",
      post: .managerial, consent: true, group: .worker, titles: ["威海市技术能手", "五一奖章"], team: "海棠一队")
    #expect(reading.taken.map(\.contestant.particulars) == [expected])
  }

  @Test("and under its English one")
  func english() throws {
    let reading = try roster(
      """
      Entry No.,Name,Level,Qualification,Date of birth,Residence,Work since,Category,Post,Union,Union card,Consent,Group,Titles,Team
      001,Li Ming,none,advanced,1990-03-07,Beijing,20190901,employee,worker,no,no,no,Student,none,Blue
      """)
    #expect(reading.warnings == [])
    #expect(reading.unknownColumns == [])
    let expected = Particulars(
      level: .none, qualification: .level(.advanced), union: false, unionCard: false, birth: try day("1990-03-07"),
      residence: "Beijing", workSince: try day("2019-09-01"), category: "employee", post: .worker, consent: false,
      group: .student, titles: [], team: "Blue")
    #expect(reading.taken.map(\.contestant.particulars) == [expected])
  }

  @Test("what is not written is not known")
  func empty() throws {
    let reading = try roster("参赛号,姓名,职业资格,户籍,岗位类别,已获称号,出生日期\n001,林晓,,,,,\n")
    #expect(reading.taken.map(\.contestant.particulars) == [Particulars()])
    #expect(reading.warnings == [])
  }

  @Test("a word nobody knows is warned of and left open, with its column")
  func unknownWords() throws {
    let reading = try roster("参赛号,姓名,职业资格,岗位类别,人事部门同意,组别,互助服务卡\n001,林晓,八级,技术工人,待定,混合组,办理中\n")
    #expect(reading.taken.map(\.contestant.particulars) == [Particulars()])
    #expect(
      reading.warnings.map(\.what) == [
        .unknownWord(.qualification, "八级"), .unknownWord(.unionCard, "办理中"), .unknownWord(.post, "技术工人"),
        .unknownWord(.consent, "待定"), .unknownWord(.group, "混合组"),
      ])
  }

  @Test("a month without its day is never made a day, and a day that can't be is left open")
  func openDays() throws {
    let reading = try roster(
      "参赛号,姓名,出生日期,在京工作起始\n001,林晓,1990年,2019年9月\n002,田若水,2026-08-15,2019-02-29\n")
    #expect(reading.taken.map(\.contestant.particulars) == [Particulars(), Particulars()])
    #expect(
      reading.warnings == [
        RosterWarning(line: 2, entry: "001", what: .unknownDay(.birth, "1990年")),
        RosterWarning(line: 2, entry: "001", what: .onlyMonth(.workSince, "2019年9月")),
        RosterWarning(line: 3, entry: "002", what: .futureDay(.birth, try day("2026-08-15"))),
        RosterWarning(line: 3, entry: "002", what: .unknownDay(.workSince, "2019-02-29")),
      ])
  }

  @Test("full-width digits and an input method's full stops in a day are mended, and told")
  func mendedDay() throws {
    let reading = try roster("参赛号,姓名,出生日期\n001,林晓,１９９０。３。７\n")
    #expect(reading.taken.first?.contestant.particulars.birth == (try day("1990-03-07")))
    #expect(reading.mended.map(\.mends) == [[.fullWidth, .point]])
    #expect(reading.mended.map(\.after) == ["1990.3.7"])
  }

  @Test("a day of birth that the identity number tells is not kept twice; another one is told and kept as written")
  func contradiction() throws {
    let reading = try roster(
      """
      参赛号,姓名,身份证号,出生日期,性别
      001,林晓,110105198506120018,1985.6.12,男
      002,田若水,110105199003070025,1990-07-03,男
      """)
    let particulars = reading.taken.map(\.contestant.particulars)
    #expect(particulars == [Particulars(), Particulars(birth: try day("1990-07-03"))])
    #expect(
      reading.warnings == [
        RosterWarning(line: 3, entry: "002", what: .sexContradictsIdentity(column: .male)),
        RosterWarning(line: 3, entry: "002", what: .birthContradictsIdentity(column: try day("1990-07-03"))),
      ])
  }
}
