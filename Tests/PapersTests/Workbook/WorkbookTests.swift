import Competition
import Foundation
import Papers
import Scoring
import Testing

@Suite struct WorkbookTests {
  @Test(
    "every cell of a table is read back: names and digits as text, marks as numbers with their decimals",
    arguments: [PageShape.portrait, .landscape])
  func readBack(_ page: PageShape) throws {
    let paper = try Paper.sample(rows: 60, page: page)
    let table = try #require(paper.tables.first)
    let read = try ReadWorkbook(paper.bytes(as: .xlsx))
    let rows = read.rows(table.rows.count, under: table.columns.map(\.title))
    #expect(rows.map { $0.map { $0?.text ?? "" } } == table.rows.map(\.cells))
    for (row, asked) in zip(rows, table.rows) {
      for (place, column) in table.columns.enumerated() {
        let isNumber = column.content == .number && asked.cells[place].first?.isNumber == true
        #expect(row[place].map(\.type) ?? "s" == (isNumber ? "n" : "s"), "\(asked.cells[place])")
      }
      #expect(row[1]?.format == "@" && row[4]?.format == "@")
    }
    #expect(rows[0][5] == ReadWorkbook.Cell(type: "n", text: "86.50", format: "0.00"))
    #expect(rows[6][7] == ReadWorkbook.Cell(type: "n", text: "80.009", format: "0.000"))
    #expect(rows[19][5] == ReadWorkbook.Cell(type: "s", text: "缺考", format: "@"))
  }

  @Test("it is printed on A4 with the head on every page, says where it comes from, and is dated by its record")
  func printed() throws {
    let paper = try Paper.sample(rows: 60, page: .landscape)
    let read = try ReadWorkbook(paper.bytes(as: .xlsx))
    let head = try #require(read.rows.firstIndex { $0.first??.text == "名次" }) + 1
    #expect(read.sheet == "成绩单")
    #expect(read.repeated == "\(head):\(head)" || read.repeated == "$\(head):$\(head)")
    #expect(read.frozen == "A\(head + 1)")
    #expect(read.area.contains("$A$1:$I$\(read.rows.count)'"))
    #expect(read.orientation == "landscape" && read.fitsWidth && read.breaks.isEmpty)
    #expect(read.keywords == PaperMark(paper, as: .xlsx).text)
    #expect(read.footer.contains(inFours(paper.digest)) && read.footer.contains("&P"))
    // Eight hours before the time of China that the stamp tells.
    #expect(paper.stamp.time.hasPrefix("2026-08-14T17:43:11"))
    #expect(read.created == "2026-08-14T09:43:11")
    let lines = read.rows.compactMap { $0.first??.text }
    #expect(lines.suffix(3) == paper.stamp.lines(paper.kind, title: paper.title, digest: paper.digest))
    #expect(lines.contains("裁判长：____________________    日期：______年____月____日"))
  }

  @Test(
    "whatever a cell begins with, it is never a formula",
    arguments: ["=1+1", "+86 10", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "{=1}", "=HYPERLINK(\"x\",\"y\")", "http://x.cn"])
  func formulas(_ text: String) throws {
    let columns = [
      Table.Column("甲"), Table.Column("乙", .digits), Table.Column("丙", .number), Table.Column("丁", .centred),
    ]
    let paper = try Paper(
      .awards, title: text, stamp: Paper.sample(rows: 1).stamp,
      blocks: [.paragraph(text), .table(Table(columns, [Table.Row([text, text, text, text])])), .verbatim(text)])
    let read = try ReadWorkbook(paper.bytes(as: .xlsx))
    let cells = read.rows.flatMap { $0.compactMap(\.self) }
    #expect(cells.allSatisfy { $0.type == "s" })
    let shown = text.replacing("\t", with: " ").replacing("\r", with: "\n")
    #expect(cells.count { $0.text == shown } >= 5)
    let csv = try Python.run(
      "import csv, io, sys\nfor row in csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline='')):\n"
        + "  for cell in row: print(cell[:1])", on: paper.bytes(as: .csv))
    #expect(!csv.split(separator: "\n").contains { "=+-@\t\r".contains($0) })
  }

  @Test("a number is one only where a spreadsheet keeps every digit of it")
  func numbers() throws {
    let asked = ["0.00", "-5.25", "0", "007", "1e5", "12345678901234567", "1.", ".5", "—", "", "99.999999999999"]
    let paper = try Paper(
      .awards, title: "数", stamp: Paper.sample(rows: 1).stamp,
      blocks: [.table(Table([Table.Column("行"), Table.Column("数", .number)], asked.map { Table.Row(["行", $0]) }))])
    let rows = try ReadWorkbook(paper.bytes(as: .xlsx)).rows(asked.count, under: ["行", "数"])
    #expect(rows.map { $0[1]?.text ?? "" } == asked)
    #expect(rows.map { $0[1]?.type } == ["n", "n", "n", "s", "s", "s", "s", "s", "s", nil, "n"])
  }

  @Test("the code that a workbook would read as a letter is read as it stands")
  func escapes() throws {
    let paper = try Paper(
      .awards, title: "甲_x0041_乙\u{0}", stamp: Paper.sample(rows: 1).stamp, blocks: [.paragraph("\u{FFFF}末")])
    let xml = try Python.run(
      "import io, sys, zipfile\nsys.stdout.write(zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))"
        + ".read('xl/sharedStrings.xml').decode())", on: paper.bytes(as: .xlsx))
    #expect(xml.contains("甲_x005F_x0041_乙\u{FFFD}<"))
    #expect(xml.contains("\u{FFFD}末"))
  }

  @Test("tables of other columns stand below each other on the same page width, and pages begin where the paper says")
  func several() throws {
    let narrow = Table([Table.Column("项目"), Table.Column("值", .number)], [Table.Row(["人数", "60"])])
    let sample = try Paper.sample(rows: 3)
    let paper = Paper(
      .scoreSummary, title: "汇总", stamp: sample.stamp,
      blocks: [.table(narrow)] + sample.blocks + [.newPage(title: "第二页"), .table(narrow)])
    let read = try ReadWorkbook(paper.bytes(as: .xlsx))
    let second = try #require(read.rows.firstIndex { $0.first??.text == "第二页" })
    #expect(read.breaks == [second])
    #expect(read.repeated == nil && read.frozen == nil && read.fitsWidth)
    let values = read.rows.filter { $0.first??.text == "人数" }.map { $0.compactMap(\.self) }
    #expect(values.map { $0.map(\.text) } == [["人数", "60"], ["人数", "60"]])
    #expect(values.allSatisfy { $0.last?.type == "n" })
  }

  @Test("ten thousand rows, and the same paper has the same bytes")
  func large() throws {
    let paper = try Paper.sample(rows: 10_000)
    let bytes = try paper.bytes(as: .xlsx)
    let table = try #require(paper.tables.first)
    let read = try ReadWorkbook(bytes).rows(10_000, under: table.columns.map(\.title))
    #expect(read.map { $0.map { $0?.text ?? "" } } == table.rows.map(\.cells))
    #expect(try paper.bytes(as: .xlsx) == bytes)
  }

  @Test("the mark is found in a workbook, and in nothing else")
  func mark() throws {
    let paper = try Paper.sample(rows: 1)
    let bytes = try paper.bytes(as: .xlsx)
    #expect(PaperMark(inWorkbook: bytes) == PaperMark(paper, as: .xlsx))
    #expect(PaperMark(inWorkbook: Array(bytes.dropLast(30))) == nil)
    #expect(PaperMark(inWorkbook: Array(PaperMark(paper, as: .xlsx).text.utf8)) == nil)
  }

  @Test("every paper of every notice becomes a workbook", arguments: NoticeCase.allCases)
  func notices(_ notice: NoticeCase) throws {
    let arena = try Arena(notice)
    try arena.keyAll()
    try arena.sign()
    let kinds = try PaperKind.allCases.filter { try arena.lack(of: $0) == nil }
    #expect(kinds.contains(.scoreSheet) && kinds.contains(.signIn))
    for kind in kinds {
      let paper = try arena.paper(kind)
      let texts = Set(try ReadWorkbook(paper.bytes(as: .xlsx)).rows.flatMap { $0.compactMap { $0?.text } })
      let missing = paper.rows.joined().filter { !$0.isEmpty && !texts.contains($0) }
      #expect(missing.isEmpty, "\(kind)")
    }
  }
}
