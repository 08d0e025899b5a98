import Competition
import Scoring
import Testing

@testable import Intake

/// Rosters as organisers send them; the people are invented, the check characters of their numbers are right.
@Suite struct RosterFileTests {
  @Test("a roster saved by a spreadsheet program in China is taken as it is, and every mending told")
  func spreadsheet() throws {
    let file = """
      2026年咖啡师项目决赛选手名单,,,,,,,,
      填报单位：某餐饮行业协会,,,,,填报日期：2026年8月10日,,,
      序号,参赛号,姓名,性别,身份证号码,工作单位,现有技能等级,工会会员,备注
      1,001,林晓,男,110105198506120018,海棠宾馆,无,否,
      2,００２,田  若水,女,110105199003070025,北京海棠咖啡有限公司 ,四级/中级工,是,
      3,003,𠮷田,女,11010519880808004x,自由职业,,是,需无障碍工位
      ,,,,,,,,
      注：参赛号以现场抽签为准。,,,,,,,,
      """.replacing("\n", with: "\r\n")
    let reading = try RosterReading(
      reading: gb18030(file), known: [], today: try #require(Day(iso: "2026-08-14")))

    #expect(reading.form == .text(.gb18030))
    #expect(reading.bad == [])
    #expect(reading.warnings == [])
    #expect(reading.unknownColumns == [])
    #expect(reading.emptyRows == 1)
    #expect(reading.notes.map(\.line) == [1, 2, 8])
    #expect(reading.notes.map(\.kind) == [.title, .title, .note])
    #expect(reading.notes[1].cells == ["填报单位：某餐饮行业协会", "填报日期：2026年8月10日"])
    #expect(
      reading.taken == [
        .init(
          line: 4,
          contestant: Contestant(
            entry: "001", name: "林晓", sex: .male, identity: "110105198506120018", unit: "海棠宾馆", level: .none,
            union: false)),
        .init(
          line: 5,
          contestant: Contestant(
            entry: "002", name: "田若水", sex: .female, identity: "110105199003070025", unit: "北京海棠咖啡有限公司",
            level: .level(.intermediate), union: true)),
        .init(
          line: 6,
          contestant: Contestant(
            entry: "003", name: "𠮷田", sex: .female, identity: "11010519880808004X", unit: "自由职业", level: .unknown,
            union: true, remark: "需无障碍工位")),
      ])
    #expect(
      reading.mended == [
        Mending(
          line: 5, column: ColumnName(number: 2, heading: "参赛号"), mends: [.fullWidth], before: "００２", after: "002"),
        Mending(
          line: 5, column: ColumnName(number: 3, heading: "姓名"), mends: [.spaces], before: "田  若水", after: "田若水"),
        Mending(
          line: 5, column: ColumnName(number: 6, heading: "工作单位"), mends: [.spaces], before: "北京海棠咖啡有限公司 ",
          after: "北京海棠咖啡有限公司"),
        Mending(
          line: 6, column: ColumnName(number: 5, heading: "身份证号码"), mends: [.smallX],
          before: "110***********004x", after: "110***********004X"),
      ])
  }

  @Test("headings are known in English, in any order and letter case, with brackets, spaces and stars")
  func headings() throws {
    let reading = try roster(
      """
      UNIT;Full Name*;身份证号（18位）;Entry No.;Ｌｅｖｅｌ;Sex
      Harbour Hotel;Li  Ming;110105198506120018;A-1;Senior Technician;M
      """)
    #expect(
      reading.taken.map(\.contestant) == [
        Contestant(
          entry: "A-1", name: "Li Ming", sex: .male, identity: "110105198506120018", unit: "Harbour Hotel",
          level: .level(.seniorTechnician))
      ])
  }

  @Test("unknown columns are named and left alone; the serial number and the admission ticket are not worth a word")
  func unknownColumns() throws {
    let reading = try roster("序号,准考证号,参赛号,姓名,血型,\n1,2026001,001,林晓,A,紧急联系人\n")
    #expect(
      reading.unknownColumns == [
        ColumnName(number: 5, heading: "血型"), ColumnName(number: 6, heading: ""),
      ])
  }

  @Test("a remark, a sum, a line to sign on and the header repeated are no data; a name without a number is")
  func notes() throws {
    let reading = try roster(
      """
      参赛号,姓名,单位
      001,林晓,海棠宾馆
      参赛号,姓名,单位
      ,田若水,
      合计,1人,
      ,,制表人：李
      备注：以抽签为准,,
      """)
    #expect(reading.notes.map(\.line) == [3, 5, 6, 7])
    #expect(reading.bad == [BadRosterRow(line: 4, entry: nil, faults: [.noEntry])])
  }

  @Test("rows of a form that nobody filled in are empty, whatever their serial numbers")
  func emptyRows() throws {
    let reading = try roster("序号,参赛号,姓名\n1,001,林晓\n2,,\n3, ,　\n\n注 以抽签为准\n")
    #expect(reading.emptyRows == 3)
    #expect(reading.notes.map(\.line) == [6])
    #expect(reading.bad == [])
  }

  @Test("no row of a file gets lost, wherever the file is cut")
  func everyRowIsAccountedFor() throws {
    let file = Array("名单,\r\n参赛号,姓名\r\n001,\"林\"\"晓\"\r\n,田若水\r\n,,\r\n003,\u{1B}[31m何平\r\n注：抽签".utf8)
    let today = try #require(Day(iso: "2026-08-14"))
    var readings = 0
    for end in file.indices {
      guard let reading = try? RosterReading(reading: Array(file[..<end]), known: [], today: today) else { continue }
      let rows = try SeparatedText.rows(of: Array(file[..<end]))
      #expect(
        reading.taken.count + reading.bad.count + reading.notes.count + reading.emptyRows + 1 == rows.count)
      readings += 1
    }
    #expect(readings > 30)
  }

  @Test("a file without a header, or with half of one, says so")
  func headerProblems() {
    #expect(throws: FileProblem.noHeader(form: .text(.utf8))) { try roster("001,林晓\n002,田若水\n") }
    #expect(throws: FileProblem.missingColumn(.entry, line: 2)) { try roster("名单\n姓名,性别\n林晓,男\n") }
    #expect(throws: FileProblem.missingColumn(.name, line: 1)) { try roster("参赛号,性别\n001,男\n") }
    #expect(
      throws: FileProblem.twoColumns(
        .entry, first: ColumnName(number: 1, heading: "编号"), second: ColumnName(number: 3, heading: "参赛号"), line: 1)
    ) { try roster("编号,姓名,参赛号\n1,林晓,001\n") }
  }
}
