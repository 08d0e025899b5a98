import Competition
import Scoring
import Testing

@testable import Intake

@Suite("What cells of a workbook mean for a roster and for marks") struct WorkbookCellTests {
  /// Rows of cells, each as `<c>` without its place, under a header of texts.
  private func workbook(
    _ header: [String], _ rows: [[String]], formats: [String] = [], properties: String = "", after: String = ""
  ) throws -> [UInt8] {
    let head = header.map { #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }
    return try MadeWorkbook(
      rows: ([head] + rows).map { $0.joined() }, formats: formats, properties: properties, after: after
    ).bytes()
  }

  private func text(_ text: String) -> String { #"<c t="inlineStr"><is><t>\#(text)</t></is></c>"# }
  private func number(_ number: String, style: Int = 0) -> String { #"<c s="\#(style)"><v>\#(number)</v></c>"# }

  private func roster(_ bytes: [UInt8]) throws -> RosterReading {
    try RosterReading(reading: bytes, known: [], today: try #require(Day(iso: "2026-08-14")))
  }

  @Test("an entry number stored as a number is taken and told; one shown with its zeros has them")
  func numberedEntries() throws {
    let reading = try roster(
      workbook(
        ["参赛号", "姓名"],
        [
          [number("7"), text("林晓")], [number("7", style: 1), text("田若水")], [text("007a"), text("赵磊")],
          [number("7", style: 2), text("孙丽娜")],
        ], formats: ["0000", "\"A\"000"]))
    #expect(reading.taken.map(\.contestant.entry) == ["7", "0007", "007a", "A007"])
    #expect(reading.numberedEntries == [2])
  }

  @Test("an entry number that became a day is refused")
  func entryIsDate() throws {
    let reading = try roster(
      workbook(["参赛号", "姓名"], [[number("46248", style: 1), text("林晓")]], formats: ["m\"月\"d\"日\""]))
    #expect(reading.bad == [BadRosterRow(line: 2, entry: nil, faults: [.entryIsDate])])
  }

  // 36925 is 2001-02-03; in a workbook that counts from 1904 it is 1462 days later, 2005-02-04.
  @Test(
    "days are days, a month is a month, and a number without a format is no day",
    arguments: [
      ("", 1, "2001-02-03", [RosterWarning.What]()), (#"date1904="1""#, 1, "2005-02-04", []),
      ("", 2, nil, [.onlyMonth(.birth, "2001-02")]), ("", 0, nil, [.unknownDay(.birth, "36925")]),
    ])
  func days(properties: String, style: Int, day: String?, warnings: [RosterWarning.What]) throws {
    let reading = try roster(
      workbook(
        ["参赛号", "姓名", "出生日期"], [[text("001"), text("林晓"), number("36925", style: style)]],
        formats: ["yyyy/m/d", "yyyy\"年\"m\"月\""], properties: properties))
    #expect(reading.taken.first?.contestant.particulars.birth == day.flatMap { Day(iso: $0) })
    #expect(reading.warnings.map(\.what) == warnings)
  }

  @Test("an identity number that was stored as a number has lost digits, which it is refused for")
  func identity() throws {
    let reading = try roster(
      workbook(
        ["参赛号", "姓名", "身份证号"],
        [
          [text("001"), text("林晓"), number("1.1010519850612E+17")],
          [text("002"), text("田若水"), number("110105198506120018")],
          [text("003"), text("赵磊"), text("440524188001010014")],
        ]))
    #expect(reading.taken.map(\.line) == [4])
    #expect(reading.bad.map(\.faults) == [[.identityRounded], [.identityRounded]])
    #expect(reading.mended == [])
  }

  @Test("marks are exact; what is shown rounded, as a share or as a day is not guessed at")
  func marks() throws {
    let bytes = try workbook(
      ["参赛号", "技能操作"],
      [
        [text("001"), number("87.25")], [text("002"), number("92.299999999999997")],
        [text("003"), number("92.300000000000011")], [text("004"), number("87.256", style: 1)],
        [text("005"), number("0.85", style: 2)], [text("006"), number("46248", style: 3)],
        [text("007"), number("8.5E1")],
      ], formats: ["0.00", "0%", "m/d/yy"])
    let people: KeyValuePairs = [
      "001": "林晓", "002": "田若水", "003": "赵磊", "004": "孙丽娜", "005": "李建国", "006": "王晓燕", "007": "刘洋",
    ]
    let reading = try MarksReading(reading: bytes, scheme: theoryAndPractical(), known: field(people))
    #expect(reading.taken.map(\.line) == [2, 3, 4, 8])
    let values = [87_25, 92_30, 92_30, 85_00].map { Cell.mark(Mark(hundredths: $0)) }
    #expect(reading.taken.map { $0.cells.map(\.cell) } == values.map { [$0] })
    #expect(reading.bad.map(\.line) == [5, 6, 7])
    #expect(
      reading.mended == [
        Mending(
          line: 4, column: ColumnName(number: 2, heading: "技能操作"), mends: [.tail], before: "92.300000000000011",
          after: "92.3")
      ])
  }

  @Test("a share in a marking scheme is the share that the cell shows")
  func share() throws {
    let bytes = try workbook(
      ["模块", "评分点", "类型", "分值"],
      [
        [text("A"), text("A1"), text("测量"), number("60")], [text("A"), text("A2"), text("打分"), number("40")],
        [text("设置"), text("权重"), text("技能操作"), number("0.75", style: 1)],
        [text("设置"), text("权重"), text("理论知识"), number("0.25", style: 1)],
      ], formats: ["0%"])
    let reading = try MarkingReading(reading: bytes, under: #require(Rulebook.builtIn(id: "xicheng-2026")))
    #expect(reading.bad == [])
    #expect(reading.draft.components.map(\.weight) == ["25", "75"])
  }

  @Test("an error and a formula without its value are bad rows that name the column and are read no further")
  func broken() throws {
    let reading = try roster(
      workbook(
        ["参赛号", "姓名", "单位", "别的"],
        [
          [text("001"), #"<c t="e"><v>#N/A</v></c>"#, text("海棠宾馆")],
          [text("002"), text("田若水"), #"<c><f>VLOOKUP(A3,B:C,2,0)</f></c>"#],
          [text("003"), #"<c t="str"><f>T("赵磊")</f><v>赵磊</v></c>"#, text("海棠宾馆"), #"<c t="e"><v>#REF!</v></c>"#],
          [text("004"), text("孙丽娜"), #"<c t="str"><f>T("")</f><v></v></c>"#],
          [#"<c t="e"><v>#NAME?</v></c>"#, #"<c><f/><v/></c>"#],
        ]))
    let column = { (number: Int, heading: String) in ColumnName(number: number, heading: heading) }
    #expect(reading.taken.map(\.contestant.name) == ["赵磊", "孙丽娜"])
    #expect(
      reading.bad == [
        BadRosterRow(line: 2, entry: nil, faults: [.broken(BrokenCell(column: column(2, "姓名"), what: .error("#N/A")))]),
        BadRosterRow(line: 3, entry: nil, faults: [.broken(BrokenCell(column: column(3, "单位"), what: .uncomputed))]),
        BadRosterRow(
          line: 6, entry: nil,
          faults: [
            .broken(BrokenCell(column: column(1, "参赛号"), what: .error("#NAME?"))),
            .broken(BrokenCell(column: column(2, "姓名"), what: .uncomputed)),
          ]),
      ])
  }

  @Test("a cell merged over rows says the same in each of them, and it is told; one merged over columns stands once")
  func merged() throws {
    let reading = try roster(
      workbook(
        ["参赛号", "姓名", "单位"],
        [
          [text("001"), text("林晓"), text("海棠  宾馆")], [text("002"), text("田若水")],
          [text("003"), text("赵磊"), text("青石咖啡")],
          [text("004"), text("孙丽娜")], ["", ""], [text("注：以抽签为准")],
        ],
        after:
          #"<mergeCells><mergeCell ref="C2:C4"/><mergeCell ref="A7:C8"/><mergeCell ref="C4:C900000"/></mergeCells>"#))
    #expect(reading.taken.map(\.contestant.unit) == ["海棠 宾馆", "海棠 宾馆", "青石咖啡", "青石咖啡"])
    let unit = ColumnName(number: 3, heading: "单位")
    #expect(
      reading.mended == [
        Mending(line: 2, column: unit, mends: [.spaces], before: "海棠  宾馆", after: "海棠 宾馆"),
        Mending(line: 3, column: unit, mends: [.merged], before: "", after: "海棠 宾馆"),
        Mending(line: 5, column: unit, mends: [.merged], before: "", after: "青石咖啡"),
      ])
    #expect(reading.notes.map(\.cells) == [["注：以抽签为准"]])
    #expect(reading.emptyRows == 1)
  }

  @Test("judges whose names are merged over their seats")
  func mergedJudges() throws {
    let reading = try JudgesReading(
      reading: workbook(
        ["编号", "姓名", "模块", "席"],
        [[text("J1"), text("王芳"), text("A"), number("1")], ["<c/>", "<c/>", text("B"), number("2")]],
        after: #"<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>"#), known: [])
    #expect(reading.bad == [])
    #expect(reading.taken.map(\.judge.seats.count) == [2])
  }
}
