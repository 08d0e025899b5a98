import Competition
import Scoring
import Testing

@testable import Intake

@Suite("Which sheet is read, and where its cells stand") struct WorkbookSheetTests {
  private func sheet(_ name: String, _ text: String, attributes: String = "", kind: String = "") -> MadeWorkbook.Sheet {
    MadeWorkbook.Sheet(
      name: name, attributes: attributes,
      content: #"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>\#(text)</t></is></c></row></sheetData>"#)
  }

  @Test("without a name it is the first that is not hidden; the others are told")
  func first() throws {
    let workbook = MadeWorkbook([
      sheet("模板", "a", attributes: #"state="veryHidden""#), sheet("选手", "b"),
      sheet("说明", "c", attributes: #"state="hidden""#), sheet("旧 ", "d"),
    ])
    let file = try RowFile(reading: try workbook.bytes(), sheet: nil)
    #expect(file.rows == [Row(line: 1, cells: ["b"])])
    #expect(file.form == .sheet(SheetFacts(name: "选手", others: ["模板", "说明", "旧"], isHidden: false, hiddenRows: [])))
  }

  @Test("a sheet is found by its name, in any letter case, also a hidden one")
  func named() throws {
    let bytes = try MadeWorkbook([sheet("Sheet1", "a"), sheet("Marks & more", "b", attributes: #"state="hidden""#)])
      .bytes()
    let file = try RowFile(reading: bytes, sheet: "marks &  MORE")
    #expect(file.rows.first?.cells == ["b"])
    #expect(file.form == .sheet(SheetFacts(name: "Marks & more", others: ["Sheet1"], isHidden: true, hiddenRows: [])))
    #expect(throws: FileProblem.workbook(.noSuchSheet("成绩", has: ["Sheet1", "Marks & more"]))) {
      try RowFile(reading: bytes, sheet: "成绩")
    }
  }

  @Test("where all are hidden it is the first; charts are no sheets")
  func noneShown() throws {
    var workbook = MadeWorkbook([sheet("图", "a"), sheet("选手", "b", attributes: #"state="hidden""#)])
    workbook["xl/_rels/workbook.xml.rels"] = workbook["xl/_rels/workbook.xml.rels"]
      .replacing("/worksheet\" Target=\"worksheets/sheet1", with: "/chartsheet\" Target=\"worksheets/sheet1")
    #expect(try RowFile(reading: try workbook.bytes(), sheet: nil).rows.first?.cells == ["b"])
    workbook["xl/_rels/workbook.xml.rels"] = workbook["xl/_rels/workbook.xml.rels"]
      .replacing("/worksheet\"", with: "/chartsheet\"")
    #expect(throws: FileProblem.workbook(.noSheet)) { try RowFile(reading: try workbook.bytes(), sheet: nil) }
  }

  @Test("a sheet without anything in it is an empty file")
  func empty() throws {
    let bytes = try MadeWorkbook([.init(content: #"<sheetData><row r="3"><c r="B3" s="1"/></row></sheetData>"#)])
      .bytes()
    #expect(throws: FileProblem.empty) { try RowFile(reading: bytes, sheet: nil) }
  }

  @Test("a name of a sheet means nothing for a text", arguments: ["参赛号,姓名\n1,林晓\n", ""])
  func text(text: String) {
    #expect(throws: FileProblem.workbook(.sheetOfText)) { try RowFile(reading: Array(text.utf8), sheet: "Sheet1") }
  }

  @Test("rows keep the sheet's numbers, blank rows at the end and cells of blanks with a look are not there")
  func places() throws {
    let bytes = try MadeWorkbook([
      .init(
        content: """
          <sheetData><row r="2"><c r="C2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="3"><c r="A3" s="1"/></row>
          <row r="5" hidden="1"><c r="A5" t="b"><v>1</v></c><c t="b"><v>0</v></c></row>
          <row><c t="str"><f>""</f><v></v></c><c><v>7</v></c></row><row r="1048576"><c r="A1048576" s="2"/></row></sheetData>
          """)
    ]).bytes()
    let file = try RowFile(reading: bytes, sheet: nil)
    #expect(file.rows.map(\.line) == [1, 2, 3, 4, 5, 6])
    #expect(file.rows.map(\.cells) == [[], ["", "", "1"], [], [], ["TRUE", "FALSE"], ["", "7"]])
    #expect(file.form == .sheet(SheetFacts(name: "Sheet1", others: [], isHidden: false, hiddenRows: [5])))
  }

  @Test("a header that is nowhere tells which sheet was looked at")
  func noHeader() throws {
    let bytes = try MadeWorkbook([sheet("封面", "a"), sheet("选手", "b")]).bytes()
    let facts = SheetFacts(name: "封面", others: ["选手"], isHidden: false, hiddenRows: [])
    #expect(throws: FileProblem.noHeader(form: .sheet(facts))) {
      try RosterReading(reading: bytes, known: [], today: #require(Day(iso: "2026-08-14")))
    }
  }
}
