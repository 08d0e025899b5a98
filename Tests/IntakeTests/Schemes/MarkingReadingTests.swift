import Scoring
import Testing

@testable import Intake

@Suite struct MarkingReadingTests {
  @Test("a sheet as an organiser writes it: merged cells, full-width numbers, a title, settings below")
  func chineseSheet() throws {
    let reading = try marking(
      """
      咖啡师决赛评分方案,,,,,,,,,
      部分,模块,模块名称,评委数,合成,缺评,超差,评分点,评分点名称,类型,分值
      技能操作,A,咖啡制作,3,平均,,5,A1,萃取时间,测量,１０
      ,,,,,,,A2,奶泡,评价,20
      ,,,,,,,A3,拉花,打分,30.5
      ,B,服务,3,去最高最低（1，1）,其余至少2人,,B1,仪态,评价分,39.50
      ,,,,,,,,,,
      设置,权重,理论,25
      设置,权重,技能操作,75%
      设置,四舍五入,模块,2
      设置,扣分,late,迟到,技能操作,每次,2,最多 10.00
      设置,扣分,spill,洒漏,B,一次,1.5
      设置,复核,抽样,前 30%,其余 15%,差异超过 5% 全部
      设置,纸质评分表,不清点
      """)
    #expect(reading.bad == [])
    #expect(reading.taken == [1, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14])
    #expect(reading.mended.map(\.after) == ["10"])
    #expect(reading.emptyRows == 1)
    let draft = reading.draft
    #expect(draft.title == "咖啡师决赛评分方案")
    #expect(
      draft.components == [
        .init(id: "theory", weight: "25", isMadeOfModules: false),
        .init(id: "practical", weight: "75", isMadeOfModules: true),
      ])
    #expect(draft.join == "sum")
    #expect(draft.modules.map(\.id) == ["A", "B"])
    // What the sheet leaves out, worked out by hand: 10 + 20 + 30.50.
    #expect(draft.modules.map(\.highest) == ["60.50", "39.50"])
    #expect(draft.modules.map(\.component) == ["practical", "practical"])
    #expect(draft.modules[0].aspects.map(\.kind) == ["measurement", "judgement", "points"])
    #expect(draft.modules[0].aspects.map(\.highest) == ["10.00", "20.00", "30.50"])
    #expect(draft.modules[0].aspects.map(\.decimals) == ["2", "0", "2"])
    #expect(draft.modules[0].aspects[2].name == Bilingual(zh: "拉花", en: "拉花"))
    let first = draft.modules[0].panel
    #expect([first.judges, first.combine, first.missing, first.spread] == ["3", "mean", "wait", "5.00"])
    let second = draft.modules[1].panel
    #expect([second.combine, second.high, second.low] == ["trimmed", "1", "1"])
    #expect([second.missing, second.atLeast, second.spread] == ["rest", "2", ""])
    #expect([draft.roundsJudgement, draft.roundsPoints, draft.roundsModule] == ["2", "", "2"])
    #expect(draft.penalties.map(\.id) == ["late", "spill"])
    #expect(draft.penalties.map(\.kind) == ["perFault", "fixed"])
    #expect(draft.penalties.map(\.module) == ["", "B"])
    #expect(draft.penalties.map(\.points) == ["2.00", "1.50"])
    #expect(draft.penalties.map(\.atMost) == ["10.00", ""])
    #expect(
      [draft.secondKeying, draft.topPercent, draft.restPercent, draft.allAbovePercent] == ["sample", "30", "15", "5"])
    #expect(!draft.countsPapers)
  }

  @Test("an English sheet with its columns in another order, and modules of one mark")
  func englishSheet() throws {
    let reading = try marking(
      """
      Highest;Module;Module name;Weight;Judges;Combine
      40;A;Espresso;60;2;pair (gap 5)
      50;B;Service;40%;;
      setting;second keying;none
      """)
    #expect(reading.bad == [])
    let draft = reading.draft
    #expect(draft.join == "weighted")
    #expect(draft.modules.map(\.weight) == ["60", "40"])
    #expect([draft.modules[0].panel.combine, draft.modules[0].panel.gap] == ["pair", "5.00"])
    // A module of one mark is one aspect of its own name; with judges it is points, without an agreed value.
    #expect(draft.modules.map { $0.aspects.map(\.id) } == [["A"], ["B"]])
    #expect(draft.modules.map { $0.aspects.map(\.kind) } == [["points"], ["measurement"]])
    #expect(draft.modules.map { $0.aspects.map(\.highest) } == [["40.00"], ["50.00"]])
    #expect(draft.modules[0].aspects[0].name == Bilingual(zh: "Espresso", en: "Espresso"))
    #expect(draft.secondKeying == "none")
  }

  @Test("names in both languages stand in two columns, whichever comes first")
  func twoNames() throws {
    let draft = try marking(
      """
      Module,Module name,模块名称,Aspect,Aspect name,评分点名称,Points
      A,Espresso,意式浓缩,A1,Crema,油脂,60
      ,,,A2,Taste,,40
      """
    ).draft
    #expect(draft.modules[0].name == Bilingual(zh: "意式浓缩", en: "Espresso"))
    #expect(
      draft.modules[0].aspects.map(\.name) == [
        Bilingual(zh: "油脂", en: "Crema"), Bilingual(zh: "Taste", en: "Taste"),
      ])
  }

  @Test("every row that can't be taken says why, by line")
  func badRows() throws {
    let reading = try marking(
      """
      部分,模块,模块名称,评委数,合成,评分点,类型,分值,小数
      ,,,,,A0,测量,5,
      体能,A,制作,2.5,三人,A1,目测,十,
      ,A,做法,,,A2,测量,5.005,1.5
      ,,,,,,测量,5,
      ,,,,,A4,测量,,
      设置,权重,体能,30
      设置,下雨,取消
      设置,复核,全部
      设置,复核,不复核
      设置,四舍五入,模块,两位
      设置,扣分,late,迟到,C,每次,,
      设置,模块作废,扣光
      """)
    #expect(
      reading.bad == [
        BadMarkingRow(line: 2, faults: [.noModule]),
        BadMarkingRow(
          line: 3,
          faults: [
            .notWhole(.judges, "2.5"), .unknownWord(.combine, "三人"), .unknownWord(.kind, "目测"),
            .notANumber(.points, "十"), .unknownComponent("体能"),
          ]),
        BadMarkingRow(
          line: 4,
          faults: [
            .notANumber(.points, "5.005"), .notWhole(.decimals, "1.5"), .otherThanAbove(.moduleName, line: 3),
          ]),
        BadMarkingRow(line: 5, faults: [.noAspect]),
        BadMarkingRow(line: 6, faults: [.noPoints]),
        BadMarkingRow(line: 7, faults: [.badSetting(.weight, cell: 1, "体能")]),
        BadMarkingRow(line: 8, faults: [.unknownSetting("下雨")]),
        BadMarkingRow(line: 10, faults: [.settingTwice(.secondKeying, line: 9)]),
        BadMarkingRow(line: 11, faults: [.badSetting(.rounding, cell: 2, "两位")]),
        BadMarkingRow(
          line: 12, faults: [.badSetting(.penalty, cell: 3, "C"), .badSetting(.penalty, cell: 5, "")]),
        BadMarkingRow(line: 13, faults: [.badSetting(.voidedModule, cell: 1, "扣光")]),
      ])
    #expect(reading.taken == [9])
  }

  @Test("a sign before a number is no slip to be mended: the setting is refused; between two numbers it parts them")
  func signs() throws {
    let reading = try marking(
      """
      模块,评委数,合成,评分点,类型,分值
      A,3,去最高1-最低1,A1,打分,100
      设置,扣分,late,迟到,A,一次,-2.00
      设置,扣分,spill,洒漏,A,每次,－ 2,最多 5
      设置,扣分,noise,喧哗,A,每次,2,最多−10.00
      设置,权重,理论知识,+30
      设置,复核,抽样,前 –30%,15%,5%
      """)
    #expect(
      reading.bad == [
        BadMarkingRow(line: 3, faults: [.badSetting(.penalty, cell: 5, "-2.00")]),
        BadMarkingRow(line: 4, faults: [.badSetting(.penalty, cell: 5, "-2")]),
        BadMarkingRow(line: 5, faults: [.badSetting(.penalty, cell: 6, "最多−10.00")]),
        BadMarkingRow(line: 6, faults: [.badSetting(.weight, cell: 2, "+30")]),
        BadMarkingRow(line: 7, faults: [.badSetting(.secondKeying, cell: 2, "前–30%")]),
      ])
    #expect([reading.draft.modules[0].panel.high, reading.draft.modules[0].panel.low] == ["1", "1"])
    #expect(try marking("模块,评委数,缺评,分值\nA,3,其余至少-2人,100\n").bad.map(\.faults) == [[.unknownWord(.missing, "其余至少-2人")]])
  }

  @Test("a header with nothing below it is no scheme, whatever stands above; settings alone are")
  func nothingBelow() throws {
    for text in ["模块,评委数,分值\n", "决赛评分方案,,\n模块,评委数,分值\n,,\n"] {
      #expect(throws: FileProblem.nothingBelow) { try marking(text) }
    }
    #expect(try marking("模块,评委数,分值\n设置,权重,理论知识,30\n").taken == [2])
  }

  @Test("a path in the scheme leads back to the line that says so")
  func lines() throws {
    let reading = try marking(
      """
      模块,评委数,评分点,类型,分值
      A,3,A1,测量,60
      ,,A2,评价,30
      B,,B1,测量,10
      设置,权重,理论知识,30
      设置,四舍五入,打分,1
      设置,扣分,late,迟到,B,一次,2
      """)
    #expect(reading.line(of: "modules[0].aspects[1].highest") == 3)
    #expect(reading.line(of: "modules[0].panel.judges") == 2)
    #expect(reading.line(of: "modules[1]") == 4)
    #expect(reading.line(of: "components[0].weight") == 5)
    #expect(reading.line(of: "components[1].weight") == nil)
    #expect(reading.line(of: "rounding.points") == 6)
    #expect(reading.line(of: "penalties[0].points") == 7)
    #expect(reading.line(of: "modules") == nil)
  }

  @Test("as a spreadsheet program in China saves it, and what no marking scheme is")
  func files() throws {
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let sheet = try gb18030("模块,模块名称,分值\r\nA,咖啡制作,100\r\n合计,,100\r\n")
    let reading = try MarkingReading(reading: sheet, under: rulebook)
    #expect(reading.form == .text(.gb18030))
    #expect(reading.draft.modules.map(\.name.zh) == ["咖啡制作"])
    #expect(reading.draft.modules.map(\.highest) == ["100.00"])
    #expect(reading.notes.map(\.line) == [3])
    #expect(throws: FileProblem.missingColumn(.marking(.module), line: 1)) { try marking("评分点,分值\nA1,100\n") }
    #expect(throws: FileProblem.noHeader(form: .text(.utf8))) { try marking("设置,复核,全部\n") }
    #expect(throws: FileProblem.self) { try marking("模块,分值,满分\nA,1,2\n") }
  }
}

/// Reads a marking scheme for a contest under 西承技弈.
private func marking(_ text: String) throws -> MarkingReading {
  try MarkingReading(reading: Array(text.utf8), under: try #require(Rulebook.builtIn(id: "xicheng-2026")))
}
