import Competition
import Scoring
import Testing

@testable import Intake

/// A workbook tells the same as the text with separators that has the same rows, whichever way it was written.
@Suite("A workbook reads as the CSV of the same rows") struct SameReadingTests {
  private let today: Day

  init() throws {
    today = try #require(Day(iso: "2026-08-14"))
  }

  /// The bytes of both: the text, and a workbook of its rows.
  private func pair(_ text: String, _ writing: Writing) throws -> (text: [UInt8], workbook: [UInt8]) {
    let bytes = Array(text.utf8)
    return (bytes, try MadeWorkbook(SeparatedText.rows(of: bytes), writing).bytes())
  }

  static let rosters = [
    """
    2026年咖啡师项目决赛选手名单,,,,,,,
    填报单位：某餐饮行业协会,,,填报日期：2026年8月10日,,,,
    序号,参赛号,姓名,性别,身份证号码,工作单位,现有技能等级,家庭地址
    1,001,林晓,男,110105198506120018,海棠宾馆,无,东城
    2,００２,田  若水,女,110105199003070025,北京海棠咖啡有限公司 ,四级/中级工,
    3,003,𠮷田,女,11010519880808004x,"自由, 职业",,

    5,004,,男,,,,
    6,001,李建国,,1.10105E+17,,,
    7,'007,赵\u{200B}磊,女,440524188001010014,青石 咖啡,初级,
    ,,,,,,,
    注：参赛号以现场抽签为准。,,,,,,,

    """,
    "entry,name,birth,union\nA-1,Ann Lee,1999-01-02,yes\nA-2,Bo,2001年2月,no\nA-3,#N/A,,TRUE\n#REF!,Cy,,\n",
    "参赛号,姓名,备注\n1,一,<b>&amp;\n2,二,\"_x000D_ \"\"quoted\"\"\"\n3,三,\u{1B}[31mred\n4,四,\"a\nb\"\n",
    "姓名,单位\n林晓,海棠宾馆\n",
    "参赛号,姓名,姓名\n1,林晓,林晓\n",
    "001,林晓\n002,田若水\n",
  ]

  @Test("rosters", arguments: rosters, Writing.allCases)
  func roster(text: String, writing: Writing) throws {
    let files = try pair(text, writing)
    let known = [Contestant(entry: "004", name: "孙丽娜")]
    let fromText = Result { () throws(FileProblem) in try RosterReading(reading: files.text, known: known, today: today)
    }
    let fromSheet = Result { () throws(FileProblem) in
      try RosterReading(reading: files.workbook, known: known, today: today)
    }
    switch (fromText, fromSheet) {
    case (.success(let text), .success(let sheet)):
      #expect(sheet.form == .sheet(SheetFacts(name: "Sheet1", others: [], isHidden: false, hiddenRows: [])))
      #expect(facts(of: sheet) == facts(of: text))
    case (.failure(.noHeader), .failure(.noHeader)): break
    case (.failure(let text), .failure(let sheet)): #expect(sheet == text)
    case (_, _): Issue.record("one was read and the other was not")
    }
  }

  @Test("marks", arguments: Writing.allCases)
  func marks(writing: Writing) throws {
    let files = try pair(
      """
      咖啡师,,,
      参赛号,姓名,理论成绩,技能操作,状态,备注
      001,林晓,87.5,92.25,,
      002,田若水,缺考,缺考,,病假
      3,赵磊,61,７８。５,,
      004,孙丽娜,101,#DIV/0!,,
      005,李建国,87.256,80,正常,
      006,王晓燕,,,弃权,
      ,,,,,
      合计,,249.76,,,

      """, writing)
    let people = field([
      "001": "林晓", "002": "田若水", "003": "赵磊", "004": "孙丽娜", "005": "李建国", "006": "王晓燕",
    ])
    let scheme = try theoryAndPractical()
    let text = try MarksReading(reading: files.text, scheme: scheme, known: people)
    let sheet = try MarksReading(reading: files.workbook, scheme: scheme, known: people)
    #expect(facts(of: sheet) == facts(of: text))
    #expect(sheet.taken.count == 4)
    #expect(sheet.bad.map(\.line) == [6, 7])
  }

  @Test("marking schemes", arguments: Writing.allCases)
  func scheme(writing: Writing) throws {
    let files = try pair(
      """
      咖啡师决赛评分方案
      部分,模块,模块名称,模块满分,评委数,合成,缺评,超差,评分点,评分点名称,类型,分值,小数
      技能操作,A,意式浓缩,60,3,平均,等齐,,A1,萃取时间,测量,20,1
      ,,,,,,,,A2,油脂,评价,40,
      ,B,服务,40,5,去最高1最低1,其余至少4人,5,B1,服务仪态,打分,40,1

      设置,权重,理论知识,30
      设置,四舍五入,模块,2
      设置,扣分,late,迟到,技能操作,每次,2.00,最多 10.00
      设置,没有这个,1
      设置,标题,#N/A

      """, writing)
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let text = try MarkingReading(reading: files.text, under: rulebook)
    let sheet = try MarkingReading(reading: files.workbook, under: rulebook)
    #expect(facts(of: sheet) == facts(of: text))
    #expect(sheet.bad.map(\.line) == [10, 11])
    #expect(sheet.line(of: "modules[1]") == 5)
  }

  @Test("judges", arguments: Writing.allCases)
  func judges(writing: Writing) throws {
    let files = try pair(
      """
      编号,姓名,单位,席位
      J1,王芳,青石咖啡,A:1 B:2
      J2,王　强,,A:2；B:1
      J3,,,A:1
      #NAME?,刘洋,,

      """, writing)
    let text = try JudgesReading(reading: files.text, known: [])
    let sheet = try JudgesReading(reading: files.workbook, known: [])
    #expect(facts(of: sheet) == facts(of: text))
    #expect(sheet.bad.map(\.line) == [4, 5])
  }

  @Test("past winners", arguments: Writing.allCases)
  func winners(writing: Writing) throws {
    let files = try pair(
      """
      姓名,身份证号,职业（工种）,奖项,年份
      林晓,110105198506120018,咖啡师,一等奖,2023
      田若水,,咖啡师,二等奖,2023
      赵磊,440524188001010014,茶艺师,第一名,2022年
      孙丽娜,,#N/A,一等奖,

      """, writing)
    let text = try WinnersReading(reading: files.text, known: [], today: today)
    let sheet = try WinnersReading(reading: files.workbook, known: [], today: today)
    #expect(facts(of: sheet) == facts(of: text))
    #expect(sheet.taken.map(\.line) == [2])
    #expect(sheet.bad.map(\.line) == [4, 5])
  }
}
